// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exporting/json_requests.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

#include <sstream>

#include "core/analysis/metrics.h"
#include "core/exporting/exporter.h"
#include "core/exporting/summary_json.h"
#include "tests/support/drawn_run.h"

using namespace interleave;
using namespace std::chrono_literals;

namespace {

constexpr std::string_view kAsked = "Ada RRRRRRRRRR\n"
                                    "request web due 0 sent 0.5 taken 1 by Ada answered 2\n"
                                    "request web due 1 sent 2 refused 3\n"
                                    "request web due 8 sent 8\n";

std::shared_ptr<RunResult> runOf(std::string_view drawing)
{
    auto run = std::make_shared<RunResult>(drawnRun("one-core", drawing));
    run->request.scenario = scenarioById("kebab").value();
    run->request.parameters = checkedParameters(run->request.scenario->parameters).value();
    return run;
}

QByteArray exported(std::string_view format, std::shared_ptr<const RunResult> run)
{
    ExportRequest request;
    request.runs = {std::move(run)};
    std::ostringstream out;
    exporterById(format).value()->write(request, out);
    return QByteArray::fromStdString(out.str());
}

QJsonObject firstRunOf(const QByteArray& json)
{
    return QJsonDocument::fromJson(json)[QLatin1String("runs")][0].toObject();
}

QJsonObject summaryOf(std::shared_ptr<const RunResult> run)
{
    const std::vector<Series> series{{.runs = {std::move(run)}}};
    std::ostringstream out;
    writeSummaryJson(series, out);
    return firstRunOf(QByteArray::fromStdString(out.str()));
}

} // namespace

class RequestExportsTest : public QObject {
    Q_OBJECT

private slots:
    void SummaryHasWhatBecameOfThem()
    {
        const auto run = runOf(kAsked);
        run->trace.info.besides = 3ms;
        run->trace.info.held = 6000;
        run->metrics = measure(run->trace);
        const QJsonObject summary = summaryOf(run);
        QCOMPARE(summary[QLatin1String("besides_ms")].toDouble(), 3.0);
        QCOMPARE(summary[QLatin1String("held_bytes")].toInt(), 6000);
        const QJsonObject requests = summary[QLatin1String("requests")].toObject();
        QCOMPARE(requests[QLatin1String("sent")].toInt(), 3);
        QCOMPARE(requests[QLatin1String("answered")].toInt(), 1);
        QCOMPARE(requests[QLatin1String("refused")].toInt(), 1);
        QCOMPARE(requests[QLatin1String("timed_out")].toInt(-1), 0);
        QCOMPARE(requests[QLatin1String("open")].toInt(), 1);
        QCOMPARE(requests[QLatin1String("throughput_per_s")].toDouble(), 100.0);
        QCOMPARE(requests[QLatin1String("held_bytes_per_connection")].toInt(),
                 6000 / static_cast<int>(run->trace.tasks.size()));
        const QJsonObject latency = requests[QLatin1String("latency_ms")].toObject();
        QCOMPARE(latency.keys().join(QLatin1Char(' ')), QStringLiteral("p50 p90 p99 p99_9 worst"));
        QCOMPARE(latency[QLatin1String("p99_9")].toDouble(), 2.0);
        QCOMPARE(requests[QLatin1String("in_line_ms")][QLatin1String("worst")].toDouble(), 0.5);
        QCOMPARE(requests[QLatin1String("littles_law")][QLatin1String("in_system")].toDouble(), 0.6);
        QCOMPARE(requests[QLatin1String("littles_law")][QLatin1String("rate_times_time")].toDouble(), 0.6);
        QCOMPARE(requests[QLatin1String("littles_law")][QLatin1String("ratio")].toDouble(), 1.0);
        QCOMPARE(requests[QLatin1String("threads")].toInt(), 1);
        QVERIFY(requests[QLatin1String("switches_per_request")].isNull());
        QVERIFY(!requests.contains(QLatin1String("longest_gap_ms")));
        QVERIFY(!requests.contains(QLatin1String("devices")));
    }

    void SwitchesOfARequestAreThoseThatTheKernelSaw()
    {
        const auto run = runOf(kAsked);
        run->trace.witness.threads = 1;
        run->trace.witness.switches = 6;
        QCOMPARE(summaryOf(run)[QLatin1String("requests")][QLatin1String("switches_per_request")].toDouble(), 2.0);
    }

    void SeveralDevicesAreToldOneByOne()
    {
        const QJsonObject requests =
            summaryOf(runOf(std::string(kAsked)
                            + "event keys due 1 taken 1 by Ada answered 2\n"
                              "event keys due 2 taken 4 by Ada answered 5\n"))[QLatin1String("requests")]
                .toObject();
        QCOMPARE(requests[QLatin1String("sent")].toInt(), 5);
        QCOMPARE(requests[QLatin1String("longest_gap_ms")].toDouble(), 3.0);
        const QJsonArray devices = requests[QLatin1String("devices")].toArray();
        QCOMPARE(devices.size(), qsizetype{2});
        QCOMPARE(devices[0][QLatin1String("name")].toString(), QStringLiteral("web"));
        QCOMPARE(devices[0][QLatin1String("kind")].toString(), QStringLiteral("service"));
        QCOMPARE(devices[1][QLatin1String("kind")].toString(), QStringLiteral("events"));
        QCOMPARE(devices[1][QLatin1String("answered")].toInt(), 2);
    }

    void WhereNothingIsAskedNothingIsSaid()
    {
        for (const QJsonObject& run : {summaryOf(runOf("Ada RR\n")), firstRunOf(exported("json", runOf("Ada RR\n")))}) {
            QVERIFY(!run.isEmpty());
            for (const char* key : {"requests", "request_times", "besides_ms"})
                QVERIFY(!run.contains(QLatin1String(key)));
        }
    }

    void TheWholeTraceHasEveryRequest()
    {
        const QJsonArray times = firstRunOf(exported("json", runOf(kAsked)))[QLatin1String("request_times")].toArray();
        QCOMPARE(times.size(), qsizetype{3});
        QCOMPARE(times[0][QLatin1String("sent_ns")].toInteger(), 500'000);
        QCOMPARE(times[0][QLatin1String("taken_ns")].toInteger(), 1'000'000);
        QCOMPARE(times[0][QLatin1String("task")].toInt(-1), 0);
        QCOMPARE(times[1][QLatin1String("fate")].toString(), QStringLiteral("refused"));
        QVERIFY(times[2][QLatin1String("answered_ns")].isNull());
    }

    void WhatWasRefusedIsToldOfWhatRefuses()
    {
        const auto run = runOf("Ada RR\n");
        Plan plan = *run->trace.plan;
        plan.shared = {{{INTERLEAVE_TEXT("test", "connections"), {}}, Semaphore{2}},
                       {{INTERLEAVE_TEXT("test", "keys"), {}}, Semaphore{2}},
                       {{INTERLEAVE_TEXT("test", "data"), {}}, Database{}}};
        plan.tasks[0].program.push_back({{}, {}, {}, AcquireWithin{SharedId{0}, 5ms, 0}});
        run->trace.plan = std::make_shared<const Plan>(std::move(plan));
        run->trace.shared = {{.uses = 4, .refused = 1}, {.uses = 3}, {.value = 7, .uses = 5, .refused = 2}};
        const QJsonArray shared = summaryOf(run)[QLatin1String("shared")].toArray();
        QCOMPARE(shared[0][QLatin1String("refused")].toInt(), 1);
        QVERIFY(!shared[1].toObject().contains(QLatin1String("refused")));
        QCOMPARE(shared[2][QLatin1String("value")].toInt(), 7);
        QCOMPARE(shared[2][QLatin1String("uses")].toInt(), 5);
        QCOMPARE(shared[2][QLatin1String("refused")].toInt(), 2);
    }

    void ChromeTraceHasASliceForEachRequest()
    {
        const QJsonArray events =
            QJsonDocument::fromJson(exported("chrome-trace", runOf(kAsked)))[QLatin1String("traceEvents")].toArray();
        std::map<int, QStringList> byRequest;
        for (const QJsonValue& event : events) {
            if (event[QLatin1String("cat")] == QLatin1String("request"))
                byRequest[event[QLatin1String("id")].toInt()].append(
                    event[QLatin1String("ph")].toString() + QLatin1Char(' ') + event[QLatin1String("name")].toString()
                    + QLatin1Char(' ') + QString::number(event[QLatin1String("ts")].toDouble()));
        }
        QCOMPARE(byRequest.size(), std::size_t{3});
        QCOMPARE(byRequest[1].join(QStringLiteral(", ")),
                 QStringLiteral("b web 0, b in line 500, e in line 1000, e web 2000"));
        QCOMPARE(byRequest[2].join(QStringLiteral(", ")), QStringLiteral("b web 1000, e web 3000"));
        QCOMPARE(byRequest[3].join(QStringLiteral(", ")), QStringLiteral("b web 8000, e web 10000"));
    }

    void APictureHasALaneForTheLine()
    {
        const QByteArray picture = exported("svg", runOf(kAsked));
        QVERIFY(picture.contains(">At once<"));
        QVERIFY(picture.contains(">In line<"));
        const QByteArray plain = exported("svg", runOf("Ada RRRRRRRRRR\n"));
        QVERIFY(plain.contains(">At once<"));
        QVERIFY(!plain.contains(">In line<"));
        QVERIFY(!exported("svg", runOf("Ada RRRR\nevent keys due 1 taken 1 by Ada answered 2\n")).contains(">In line<"));
    }
};

QTEST_APPLESS_MAIN(RequestExportsTest)
#include "request_exports_test.moc"
