// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exporting/exporter.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

#include <algorithm>
#include <map>
#include <set>
#include <sstream>
#include <stdexcept>
#include <streambuf>

#include "core/exporting/summary_json.h"
#include "core/run/explanation.h"
#include "tests/core/exporting/example_runs.h"
#include "tests/core/exporting/strict_json.h"

using namespace interleave;

namespace {

QByteArray exported(std::string_view id, const ExportRequest& request)
{
    std::ostringstream out;
    exporterById(id).value()->write(request, out);
    return QByteArray::fromStdString(out.str());
}

QJsonObject parsed(const QByteArray& text)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(text, &error);
    if (error.error != QJsonParseError::NoError)
        qWarning("%s at %d", qPrintable(error.errorString()), error.offset);
    return document.object();
}

QJsonObject summaryOf(const std::vector<Series>& series)
{
    std::ostringstream out;
    writeSummaryJson(series, out);
    return parsed(QByteArray::fromStdString(out.str()));
}

/// Of models that made one run each.
QJsonObject summaryOf(const ExportRequest& request)
{
    std::vector<Series> series;
    for (const auto& run : request.runs)
        series.push_back({{run}, 0});
    return summaryOf(series);
}

/// The first run of a full file.
QJsonObject fullRunOf(const std::shared_ptr<const RunResult>& run)
{
    ExportRequest request;
    request.runs = {run};
    return parsed(exported("json", request))[QLatin1String("runs")][0].toObject();
}

/// A run of that length which came to `result`.
std::shared_ptr<const RunResult> resultOf(std::string_view pattern, std::int64_t result, Judgement judgement)
{
    const auto run = example::run("one-core", {{"Ada", pattern, CpuId{1}}});
    run->verdict = Verdict{.judgement = judgement, .result = result};
    return run;
}

QString string(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

std::int64_t number(const QJsonValue& value)
{
    return value.toInteger(-1);
}

/// The spans of a task, read back from the file.
Spans spansOf(const QJsonObject& task)
{
    Spans spans;
    for (const QJsonValue& value : task[QLatin1String("spans")].toArray()) {
        const QJsonObject span = value.toObject();
        const QString activity = span[QLatin1String("activity")].toString();
        const QString evidence = span[QLatin1String("evidence")].toString();
        const auto activityIs = [&](Activity a) { return string(idOf(a)) == activity; };
        const auto known = std::find_if(kActivities.begin(), kActivities.end(), activityIs);
        const QJsonValue worker = span[QLatin1String("worker")];
        const QJsonValue cpu = span[QLatin1String("cpu")];
        spans.appendUntil(TimePoint{Duration{number(span[QLatin1String("end_ns")])}}, *known,
                          static_cast<StepIndex>(number(span[QLatin1String("step_index")])),
                          evidence == QLatin1String("inferred") ? Evidence::Inferred : Evidence::Recorded,
                          worker.isNull() ? std::nullopt : std::optional(static_cast<WorkerId>(number(worker))),
                          cpu.isNull() ? std::nullopt : std::optional(static_cast<CpuId>(number(cpu))));
    }
    return spans;
}

/// The events of a phase.
std::vector<QJsonObject> eventsOf(const QJsonObject& trace, const char* phase)
{
    std::vector<QJsonObject> events;
    for (const QJsonValue& event : trace[QLatin1String("traceEvents")].toArray()) {
        if (event[QLatin1String("ph")] == QLatin1String(phase))
            events.push_back(event.toObject());
    }
    return events;
}

/// Takes so many bytes, and then throws, as the stream of a file does on a full disk.
class RefusingBuffer : public std::streambuf {
public:
    explicit RefusingBuffer(qsizetype room) : m_room(room) {}

protected:
    int_type overflow(int_type c) override
    {
        if (m_room-- <= 0)
            throw std::runtime_error("full");
        return traits_type::not_eof(c);
    }

private:
    qsizetype m_room;
};

} // namespace

Q_DECLARE_METATYPE(interleave::ExportRequest)

class ExportersTest : public QObject {
    Q_OBJECT

private slots:
    void EachFormatIsFoundByItsId()
    {
        std::set<std::string_view> ids;
        for (const Exporter* exporter : exporterCatalog()) {
            QCOMPARE(exporterById(exporter->id).value(), exporter);
            QVERIFY(!exporter->title.isEmpty());
            QVERIFY(!exporter->extension.empty());
            ids.insert(exporter->id);
        }
        QCOMPARE(ids.size(), exporterCatalog().size());
    }

    void AnUnknownFormatNamesTheNearOnes()
    {
        const auto result = exporterById("svgg");
        QVERIFY(!result);
        QCOMPARE(result.error().code, ErrorCode::UnknownName);
        QVERIFY(englishWords()(result.error().message).find("svg") != std::string::npos);
    }

    void EachFormatEndsWhereItsStreamTakesNothingMore()
    {
        const ExportRequest request = example::comparison();
        for (const Exporter* exporter : exporterCatalog()) {
            const qsizetype size = exported(exporter->id, request).size();
            for (const qsizetype room : {qsizetype{0}, size / 2, size - 1}) {
                RefusingBuffer buffer(room);
                std::ostream out(&buffer);
                out.exceptions(std::ios::badbit);
                QVERIFY_EXCEPTION_THROWN(exporter->write(request, out), std::runtime_error);
            }
        }
    }

    void JsonHoldsTheWholeTrace()
    {
        const ExportRequest request = example::comparison();
        const QJsonObject root = parsed(exported("json", request));
        QCOMPARE(root[QLatin1String("format")].toString(), QStringLiteral("interleave-run"));
        QCOMPARE(root[QLatin1String("version")].toInt(), 1);
        const QJsonArray runs = root[QLatin1String("runs")].toArray();
        QCOMPARE(runs.size(), 2);
        for (int run = 0; run < 2; ++run) {
            const Trace& trace = request.runs[static_cast<std::size_t>(run)]->trace;
            const QJsonArray tasks = runs[run].toObject()[QLatin1String("tasks")].toArray();
            QCOMPARE(tasks.size(), qsizetype{2});
            for (int task = 0; task < 2; ++task)
                QVERIFY(spansOf(tasks[task].toObject()) == trace.tasks[static_cast<std::size_t>(task)].spans);
        }
        const QJsonObject span = runs[0][QLatin1String("tasks")][0][QLatin1String("spans")][3].toObject();
        QCOMPARE(span[QLatin1String("begin_ns")].toInteger(), 5'000'000);
        QCOMPARE(span[QLatin1String("activity")].toString(), QStringLiteral("waiting-io"));
        QCOMPARE(span[QLatin1String("step")].toString(), QStringLiteral("fry, \"crisp\""));
        QCOMPARE(span[QLatin1String("station")].toString(), QStringLiteral("fryer"));
    }

    void SummarySaysWhatWasRunAndWhere()
    {
        const ExportRequest request = example::comparison();
        const QJsonObject root = summaryOf(request);
        QCOMPARE(root.keys(), QStringList({QStringLiteral("machine"), QStringLiteral("parameters"), QStringLiteral("runs"),
                                           QStringLiteral("scenario"), QStringLiteral("sentence")}));
        QCOMPARE(root[QLatin1String("scenario")].toString(), QStringLiteral("kebab"));
        QCOMPARE(root[QLatin1String("parameters")][QLatin1String("seed")].toInt(), 7);
        QCOMPARE(root[QLatin1String("parameters")][QLatin1String("tasks")].toInteger(),
                 request.runs[0]->request.parameters["tasks"]);
        QCOMPARE(root[QLatin1String("machine")][QLatin1String("os")].toString(), QStringLiteral("Linux <6.1>"));
        QCOMPARE(root[QLatin1String("machine")][QLatin1String("cores")].toInt(), 2);
        QCOMPARE(root[QLatin1String("sentence")].toString(),
                 QString::fromStdString(sentence(explain(*request.runs[0], *request.runs[1]), englishWords())));
    }

    void SummaryHasTheFiguresOfEachRun()
    {
        const QJsonArray runs = summaryOf(example::comparison())[QLatin1String("runs")].toArray();
        const QJsonObject one = runs[0].toObject();
        QCOMPARE(one[QLatin1String("model")].toString(), QStringLiteral("one-core"));
        QCOMPARE(one[QLatin1String("placement")].toString(), QStringLiteral("pinned-to-one-cpu"));
        QCOMPARE(one[QLatin1String("cores")].toInt(), 1);
        QCOMPARE(one[QLatin1String("makespan_ms")].toDouble(), 11.0);
        QCOMPARE(one[QLatin1String("speedup")].toDouble(), 1.0);
        QCOMPARE(one[QLatin1String("peak_running")].toInt(), 1);
        QCOMPARE(one[QLatin1String("checksum")].toString(), QStringLiteral("0x00000000000012ab"));
        const QJsonObject all = runs[1].toObject();
        QCOMPARE(all[QLatin1String("cores")].toInt(), 2);
        QCOMPARE(all[QLatin1String("makespan_ms")].toDouble(), 7.0);
        QCOMPARE(all[QLatin1String("speedup")].toDouble(), 1.571429);
        QCOMPARE(all[QLatin1String("peak_running")].toInt(), 2);
        QCOMPARE(all[QLatin1String("overlap_ms")].toDouble(), 4.0);
    }

    void SummaryHasTheFiguresOfEachTask()
    {
        const QJsonArray runs = summaryOf(example::comparison())[QLatin1String("runs")].toArray();
        const QJsonObject ben = runs[0][QLatin1String("tasks")][1].toObject();
        QCOMPARE(ben[QLatin1String("name")].toString(), QStringLiteral("B, \"Ben\""));
        QCOMPARE(ben[QLatin1String("running_ms")].toDouble(), 5.0);
        QCOMPARE(ben[QLatin1String("ready_ms")].toDouble(), 5.0);
        QCOMPARE(ben[QLatin1String("waiting_ms")].toDouble(), 1.0);
        QCOMPARE(ben[QLatin1String("turnaround_ms")].toDouble(), 11.0);
        QCOMPARE(ben[QLatin1String("response_ms")].toDouble(), 2.0);
        QVERIFY(!ben.contains(QLatin1String("spans")));
    }

    void SummaryAccountsForTheTimeOfEachTaskAndCore()
    {
        const QJsonObject run = summaryOf(example::comparison())[QLatin1String("runs")][0].toObject();
        const QJsonObject ada = run[QLatin1String("tasks")][0][QLatin1String("account")].toObject();
        QCOMPARE(ada, (QJsonObject{{QStringLiteral("running_ms"), 5.0},
                                   {QStringLiteral("ready_ms"), 3.0},
                                   {QStringLiteral("waiting_io_ms"), 2.0},
                                   {QStringLiteral("waiting_lock_ms"), 0.0},
                                   {QStringLiteral("waiting_message_ms"), 0.0},
                                   {QStringLiteral("taken_ms"), 1.0},
                                   {QStringLiteral("absent_ms"), 0.0}}));
        const QJsonArray cpus = run[QLatin1String("cpu_accounts")].toArray();
        QCOMPARE(cpus.size(), 1);
        QCOMPARE(cpus[0][QLatin1String("cpu")].toInt(), 1);
        QCOMPARE(cpus[0][QLatin1String("account")].toObject(), (QJsonObject{{QStringLiteral("running_ms"), 9.0},
                                                                            {QStringLiteral("switching_ms"), 0.25},
                                                                            {QStringLiteral("taken_ms"), 1.0},
                                                                            {QStringLiteral("late_ms"), 0.75},
                                                                            {QStringLiteral("unused_ms"), 0.0}}));
        QCOMPARE(run[QLatin1String("disturbance")].toDouble(), 0.162791);
        const QJsonObject disturbed = run[QLatin1String("disturbed")].toObject();
        QCOMPARE(disturbed[QLatin1String("by")].toString(), QStringLiteral("other-programs"));
        QCOMPARE(disturbed[QLatin1String("share")].toDouble(), 0.162791);
        QCOMPARE(disturbed[QLatin1String("sentence")].toString(),
                 QStringLiteral("Other programs took 16 % of the cores' time."));
        QCOMPARE(disturbed[QLatin1String("advice")].toString(),
                 QStringLiteral("Run again when other programs are idle."));
        QCOMPARE(run[QLatin1String("migrations")].toInt(), 0);
        QCOMPARE(run[QLatin1String("wake_up_ms")].toObject(),
                 (QJsonObject{{QStringLiteral("median"), 0.5}, {QStringLiteral("longest"), 1.0}, {QStringLiteral("count"), 2}}));
    }

    void WhatIsNotKnownIsNull()
    {
        ExportRequest request;
        const auto stopped = example::run("one-core", {{"Ada", "RR", CpuId{1}}, {"Ben", "..", CpuId{1}}});
        stopped->trace.info.outcome = Outcome::Stopped;
        request.runs = {stopped};
        const QJsonObject run = summaryOf(request)[QLatin1String("runs")][0].toObject();
        QCOMPARE(run[QLatin1String("outcome")].toString(), QStringLiteral("stopped"));
        QVERIFY(run[QLatin1String("speedup")].isNull());
        QVERIFY(run[QLatin1String("tasks")][1][QLatin1String("response_ms")].isNull());
    }

    void JsonHoldsWhatCameOut()
    {
        const QJsonObject run = fullRunOf(example::deadlock());
        QCOMPARE(run[QLatin1String("outcome")].toString(), QStringLiteral("standstill"));
        QCOMPARE(run[QLatin1String("verdict")].toObject(),
                 (QJsonObject{{QStringLiteral("judgement"), QStringLiteral("unexpected")},
                              {QStringLiteral("expected"), QStringLiteral("both to end")},
                              {QStringLiteral("came_out"), QStringLiteral("a deadlock")},
                              {QStringLiteral("meaning"), QStringLiteral("Each waits.")},
                              {QStringLiteral("result"), QStringLiteral("deadlock")}}));
        const QJsonArray shared = run[QLatin1String("shared")].toArray();
        QCOMPARE(shared.size(), qsizetype{4});
        QCOMPARE(shared[0].toObject(), (QJsonObject{{QStringLiteral("name"), QStringLiteral("key 1")},
                                                    {QStringLiteral("kind"), QStringLiteral("mutex")},
                                                    {QStringLiteral("uses"), 3}}));
        QCOMPARE(shared[2][QLatin1String("value")].toInt(), 5);
        QCOMPARE(shared[3][QLatin1String("names")].toArray(), QJsonArray{QStringLiteral("Ben")});
    }

    void JsonHoldsStandstillAndLinks()
    {
        const QJsonObject run = fullRunOf(example::deadlock());
        const QJsonObject standstill = run[QLatin1String("standstill")].toObject();
        QCOMPARE(standstill[QLatin1String("kind")].toString(), QStringLiteral("deadlock"));
        QCOMPARE(standstill[QLatin1String("found_ns")].toInteger(), 7'000'000);
        QCOMPARE(standstill[QLatin1String("sentence")].toString(),
                 QStringLiteral(
                     "Found after 7 ms: Ada waits for key 2, which Ben has; Ben waits for key 1, which Ada has."));
        QCOMPARE(standstill[QLatin1String("members")][1].toObject(),
                 (QJsonObject{{QStringLiteral("task"), 1}, {QStringLiteral("waits_for"), 0}, {QStringLiteral("who"), 0}}));
        QCOMPARE(run[QLatin1String("links")].toArray(),
                 (QJsonArray{QJsonObject{{QStringLiteral("kind"), QStringLiteral("unlocked")},
                                         {QStringLiteral("from"), 1},
                                         {QStringLiteral("sent_ns"), 1'000'000},
                                         {QStringLiteral("to"), 0},
                                         {QStringLiteral("got_ns"), 2'000'000},
                                         {QStringLiteral("about"), 0}}}));
        QCOMPARE(run[QLatin1String("links_left_out")].toInt(), 2);
    }

    void JsonOfAPlainRunHasNoneOfThat()
    {
        const QJsonObject run = fullRunOf(example::comparison().runs[0]);
        QVERIFY(run[QLatin1String("verdict")].isNull());
        QVERIFY(run[QLatin1String("standstill")].isNull());
        QVERIFY(run[QLatin1String("slice_ms")].isNull());
        QCOMPARE(run[QLatin1String("simulated")], QJsonValue(false));
        QVERIFY(run[QLatin1String("links")].toArray().isEmpty());
        QVERIFY(run[QLatin1String("shared")].isArray());
    }

    void JsonMarksSimulationsAndHoldsTheModelsSettings()
    {
        const QJsonObject run = fullRunOf(example::simulation());
        QCOMPARE(run[QLatin1String("simulated")], QJsonValue(true));
        QCOMPARE(run[QLatin1String("placement")].toString(), QStringLiteral("simulated"));
        QCOMPARE(run[QLatin1String("slice_ms")].toDouble(), 2.0);
        QCOMPARE(run[QLatin1String("settings")].toObject(), (QJsonObject{{QStringLiteral("simulated_cores"), 4},
                                                                         {QStringLiteral("slice_us"), 2000},
                                                                         {QStringLiteral("switch_us"), 2}}));
        QCOMPARE(run[QLatin1String("tasks")][0][QLatin1String("spans")][0][QLatin1String("evidence")].toString(),
                 QStringLiteral("simulated"));
    }

    void SummaryOfManyRunsHasTheirDistribution()
    {
        const auto right = resultOf("RR", 300, Judgement::AsExpected);
        const auto wrong = resultOf("RRRR", 217, Judgement::Unexpected);
        const QJsonObject root = summaryOf(std::vector<Series>{{{right, wrong, right}, 1}});
        const QJsonArray runs = root[QLatin1String("runs")].toArray();
        QCOMPARE(runs.size(), qsizetype{3});
        QCOMPARE(runs[1][QLatin1String("run")].toInt(), 2);
        QCOMPARE(runs[1][QLatin1String("verdict")][QLatin1String("result")].toInt(), 217);
        QCOMPARE(runs[0][QLatin1String("speedup")].toDouble(), 2.0); // over the run that is shown
        QVERIFY(root[QLatin1String("sentence")].toString().contains(QLatin1String("took 4 ms")));
        const QJsonObject distribution = root[QLatin1String("distributions")][0].toObject();
        QCOMPARE(distribution[QLatin1String("model")].toString(), QStringLiteral("one-core"));
        QCOMPARE(distribution[QLatin1String("runs")].toInt(), 3);
        QCOMPARE(distribution[QLatin1String("shown_run")].toInt(), 2);
        QCOMPARE(distribution[QLatin1String("shown_by")].toString(), QStringLiteral("median makespan"));
        QCOMPARE(distribution[QLatin1String("odd_run")].toInt(), 2);
        QCOMPARE(distribution[QLatin1String("as_expected")].toInt(), 2);
        QCOMPARE(distribution[QLatin1String("unexpected")].toInt(), 1);
        QCOMPARE(distribution[QLatin1String("makespan_ms")][QLatin1String("median")].toDouble(), 2.0);
        QCOMPARE(distribution[QLatin1String("result")][QLatin1String("least")].toInt(), 217);
        const QJsonObject bar = distribution[QLatin1String("bars")][1].toObject();
        QCOMPARE(bar[QLatin1String("label")].toString(), QStringLiteral("300"));
        QCOMPARE(bar[QLatin1String("runs")].toArray(), (QJsonArray{1, 3}));
    }

    void JsonSaysWhenARunWasMade()
    {
        const auto run = example::run("one-core", {{"Ada", "RR", CpuId{1}}});
        const auto summaryRun = [](const std::shared_ptr<const RunResult>& of) {
            return summaryOf(std::vector<Series>{{{of}, 0}})[QLatin1String("runs")][0].toObject();
        };
        QVERIFY(summaryRun(run)[QLatin1String("made_at")].isNull());
        QVERIFY(fullRunOf(run)[QLatin1String("made_at")].isNull());
        run->madeAt = std::chrono::sys_days(std::chrono::year(2026) / 11 / 27) + std::chrono::milliseconds(1'500);
        QCOMPARE(summaryRun(run)[QLatin1String("made_at")].toString(), QStringLiteral("2026-11-27T00:00:01.500Z"));
        QCOMPARE(fullRunOf(run)[QLatin1String("made_at")].toString(), QStringLiteral("2026-11-27T00:00:01.500Z"));
    }

    void SummaryNeedsNoSpans()
    {
        const auto whole = example::run("one-core", {{"Ada", "RR", CpuId{1}}});
        const auto figures = std::make_shared<RunResult>(*whole);
        figures->trace.tasks.clear();
        const QJsonObject root = summaryOf(std::vector<Series>{{{figures, whole}, 1}});
        const QJsonObject run = root[QLatin1String("runs")][0].toObject();
        QCOMPARE(run[QLatin1String("speedup")].toDouble(), 1.0);
        QCOMPARE(run[QLatin1String("tasks")][0][QLatin1String("running_ms")].toDouble(), 2.0);
    }

    void CsvSaysOfEachSpanThatItIsSimulated()
    {
        ExportRequest request;
        request.runs = {example::simulation()};
        QVERIFY(exported("csv", request).endsWith("\r\n1,simulated,0,Ada,0,3000000,running,0,carve meat,spit,simulated,0,0,\"Simulated in virtual time, not measured\"\r\n"));
    }

    void ChromeTraceHasAnArrowForEachLink()
    {
        ExportRequest request;
        request.runs = {example::deadlock(), example::deadlock()};
        const QJsonObject trace = parsed(exported("chrome-trace", request));
        const std::vector<QJsonObject> begins = eventsOf(trace, "s");
        const std::vector<QJsonObject> ends = eventsOf(trace, "f");
        QCOMPARE(begins.size(), std::size_t{2});
        QCOMPARE(ends.size(), std::size_t{2});
        QCOMPARE(begins[0][QLatin1String("name")].toString(), QStringLiteral("gave the lock back"));
        QCOMPARE(begins[0][QLatin1String("ts")].toDouble(), 1000.0);
        QCOMPARE(ends[0][QLatin1String("ts")].toDouble(), 2000.0);
        QCOMPARE(ends[0][QLatin1String("bp")].toString(), QStringLiteral("e"));
        QCOMPARE(ends[0][QLatin1String("args")][QLatin1String("about")].toString(), QStringLiteral("key 1"));
        QCOMPARE(begins[0][QLatin1String("id")], ends[0][QLatin1String("id")]);
        QVERIFY(begins[0][QLatin1String("id")] != begins[1][QLatin1String("id")]);
        // Each end lies on the thread of its task.
        std::map<qint64, QString> threads;
        for (const QJsonObject& event : eventsOf(trace, "M")) {
            if (event[QLatin1String("name")] == QLatin1String("thread_name"))
                threads[event[QLatin1String("tid")].toInteger()] =
                    event[QLatin1String("args")][QLatin1String("name")].toString();
        }
        QCOMPARE(threads[begins[0][QLatin1String("tid")].toInteger()], QStringLiteral("Ben"));
        QCOMPARE(threads[ends[0][QLatin1String("tid")].toInteger()], QStringLiteral("Ada"));
    }

    void ChromeTraceArrowsLieWithinTheSlicesOfTheirTasks()
    {
        const auto run = example::deadlock();
        run->trace.links[0].sent = run->trace.links[0].got = TimePoint{std::chrono::milliseconds(9)}; // both ended after 8
        ExportRequest request;
        request.runs = {run};
        const QJsonObject trace = parsed(exported("chrome-trace", request));
        QCOMPARE(eventsOf(trace, "s")[0][QLatin1String("ts")].toDouble(), 7999.999);
        QCOMPARE(eventsOf(trace, "f")[0][QLatin1String("ts")].toDouble(), 7999.999);
    }

    void ChromeTraceMarksSimulations()
    {
        ExportRequest request;
        request.runs = {example::simulation()};
        const auto events = eventsOf(parsed(exported("chrome-trace", request)), "M");
        QCOMPARE(events.front()[QLatin1String("args")][QLatin1String("name")].toString(),
                 QStringLiteral("Simulated computer (simulated, not measured)"));
    }

    void CsvHasALineForEachSpan()
    {
        const ExportRequest request = example::comparison();
        const QByteArray text = exported("csv", request);
        const QList<QByteArray> lines = text.split('\n');
        std::size_t spans = 0;
        for (const auto& run : request.runs) {
            for (const TaskTrace& task : run->trace.tasks)
                spans += task.spans.size();
        }
        QCOMPARE(static_cast<std::size_t>(lines.size()), spans + 2); // the header, and nothing after the last line's end
        for (const QByteArray& line : lines.first(lines.size() - 1))
            QVERIFY(line.endsWith('\r'));
        QCOMPARE(lines[1], QByteArray("1,one-core,0,Ada,0,2000000,running,0,carve meat,spit,recorded,0,1,\"Inferred "
                                      "from gaps, right to within 8 us\"\r"));
        QCOMPARE(lines[4],
                 QByteArray(
                     "1,one-core,0,Ada,5000000,7000000,waiting-io,1,\"fry, \"\"crisp\"\"\",fryer,inferred,0,,\r"));
        QVERIFY(text.contains("1,one-core,1,\"B, \"\"Ben\"\"\",0,2000000,ready,0,"));
    }

    /// Read by R, `cut` and Excel alike, whatever each takes bytes for.
    void CsvIsAscii()
    {
        ExportRequest request;
        request.runs = {example::run("one-core", {{"G\xC3\xBCl", "RR", CpuId{1}}, {"\xE7\x83\xA4\x1B[1m", "RR", CpuId{1}}})};
        const QByteArray text = exported("csv", request);
        QVERIFY(std::ranges::all_of(text, [](char c) { return (c >= 0x20 && c < 0x7F) || c == '\r' || c == '\n'; }));
        QVERIFY(text.startsWith("run,model,"));
        QVERIFY(text.contains(",0,Gul,0,2000000,"));
        QVERIFY(text.contains(",1,? [1m,0,2000000,"));
    }

    void CsvHasNoFormulas_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<QByteArray>("field");
        QTest::newRow("equals") << QByteArray("=1+1") << QByteArray("'=1+1");
        QTest::newRow("plus") << QByteArray("+1") << QByteArray("'+1");
        QTest::newRow("minus") << QByteArray("-1") << QByteArray("'-1");
        QTest::newRow("at") << QByteArray("@SUM(A1)") << QByteArray("'@SUM(A1)");
        QTest::newRow("tab") << QByteArray("\t=1") << QByteArray("' =1");
        QTest::newRow("line end") << QByteArray("\r=1") << QByteArray("' =1");
        QTest::newRow("comma") << QByteArray("=A(1,2)") << QByteArray("\"'=A(1,2)\"");
        QTest::newRow("quote") << QByteArray("=\"a\"") << QByteArray("\"'=\"\"a\"\"\"");
        QTest::newRow("within") << QByteArray("a=b-c@d+e") << QByteArray("a=b-c@d+e");
    }

    void CsvHasNoFormulas()
    {
        QFETCH(QByteArray, name);
        QFETCH(QByteArray, field);
        ExportRequest request;
        request.runs = {example::run("one-core", {{name.toStdString(), "RR", CpuId{1}}})};
        const QByteArray text = exported("csv", request);
        QVERIFY2(text.contains("\r\n1,one-core,0," + field + ",0,2000000,running,"), text.constData());
    }

    /// None is read by programs that take what is no UTF-8, and all may be looked at on a terminal.
    void EachFormatIsValidWhateverNamesAre()
    {
        const std::string name = "a\xFF\xC3(\xED\xA0\x80\x1B[2J\xC2\x9B"
                                 "2J\xE2\x80\xAE\xC2";
        const auto run = example::run("one-core", {{name, "RR.RIIR", CpuId{1}}, {"Ben", "..R", CpuId{1}}});
        run->machine.processor = name;
        run->trace.witness.problem = {{"witness", "%1"}, {name}};
        ExportRequest request;
        request.runs = {run};
        for (const Exporter* exporter : exporterCatalog()) {
            const QByteArray text = exported(exporter->id, request);
            QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
            const QString letters = decoder(text);
            QVERIFY2(!decoder.hasError() && !letters.isEmpty(), exporter->id.data());
            QVERIFY2(!text.contains('\x1B') && !text.contains("\xC2\x9B"), exporter->id.data());
        }
        parsed(exported("json", request));
        parsed(exported("chrome-trace", request));
    }

    void ChromeTraceHasAProcessForEachRunAndAThreadForEachCoreAndTask()
    {
        const QJsonObject trace = parsed(exported("chrome-trace", example::comparison()));
        QStringList names;
        std::set<qint64> threads;
        for (const QJsonObject& event : eventsOf(trace, "M")) {
            const QString kind = event[QLatin1String("name")].toString();
            if (!kind.endsWith(QLatin1String("_name")))
                continue;
            names.append(event[QLatin1String("args")][QLatin1String("name")].toString());
            QVERIFY(threads.insert(event[QLatin1String("tid")].toInteger()).second);
        }
        const QStringList expected{QStringLiteral("Interleaved on one core"),
                                   QStringLiteral("core 1"),
                                   QStringLiteral("Ada"),
                                   QStringLiteral("B, \"Ben\""),
                                   QStringLiteral("Parallel on all cores"),
                                   QStringLiteral("core 1"),
                                   QStringLiteral("core 3"),
                                   QStringLiteral("Ada"),
                                   QStringLiteral("B, \"Ben\"")};
        QCOMPARE(names, expected);
    }

    void ChromeTraceSlicesOfAThreadFollowOneAnother()
    {
        std::map<qint64, double> ends;
        const auto slices = eventsOf(parsed(exported("chrome-trace", example::comparison())), "X");
        QVERIFY(!slices.empty());
        for (const QJsonObject& slice : slices) {
            const double begin = slice[QLatin1String("ts")].toDouble(-1);
            double& end = ends[slice[QLatin1String("tid")].toInteger()];
            QVERIFY(begin >= end);
            end = begin + slice[QLatin1String("dur")].toDouble();
        }
        QCOMPARE(slices.front()[QLatin1String("name")].toString(), QStringLiteral("Ada"));
        QCOMPARE(slices.front()[QLatin1String("dur")].toDouble(), 2000.0);
    }

    void ChromeTraceTimesHaveNanoseconds()
    {
        const ExportRequest request = example::comparison(Duration{1001});
        QVERIFY(exported("chrome-trace", request).contains("\"ts\":2.002,\"dur\":2.002"));
    }

    void NoObjectHasAKeyTwice_data()
    {
        QTest::addColumn<ExportRequest>("request");
        QTest::newRow("two models") << example::comparison();
        QTest::newRow("one model twice") << example::twins();
        ExportRequest same;
        same.runs = {example::deadlock(), example::deadlock(), example::simulation()};
        QTest::newRow("one run twice") << same;
    }

    void NoObjectHasAKeyTwice()
    {
        QFETCH(ExportRequest, request);
        int formats = 0;
        for (const Exporter* exporter : exporterCatalog()) {
            if (exporter->extension != "json")
                continue;
            ++formats;
            QCOMPARE(StrictJson::problemOf(exported(exporter->id, request).toStdString()), std::string());
        }
        QCOMPARE(formats, 2);
        std::ostringstream summary;
        writeSummaryJson(std::vector<Series>{{{request.runs[0], request.runs[0]}, 1}, {{request.runs[1], request.runs[1]}, 0}},
                         summary);
        QCOMPARE(StrictJson::problemOf(summary.str()), std::string());
    }

    void StrictReadingFindsKeysThatStandTwice()
    {
        QVERIFY(StrictJson::problemOf("{\"a\": [1, {\"b\": null}], \"b\": \"\\\"\"}").empty());
        QVERIFY(!StrictJson::problemOf("{\"a\": {\"b\": 1, \"b\": 2}}").empty());
        QVERIFY(!StrictJson::problemOf("{\"a\": 1,}").empty());
        QVERIFY(!StrictJson::problemOf("{\"a\": 1} {}").empty());
    }

    void RunsOfOneModelAreToldApart()
    {
        const ExportRequest request = example::twins();
        const QJsonObject trace = parsed(exported("chrome-trace", request));
        QStringList processes;
        for (const QJsonObject& event : eventsOf(trace, "M")) {
            if (event[QLatin1String("name")] == QLatin1String("process_name"))
                processes.append(event[QLatin1String("args")][QLatin1String("name")].toString());
        }
        QCOMPARE(processes, QStringList({QStringLiteral("Interleaved on one core (1)"),
                                         QStringLiteral("Interleaved on one core (2)")}));
        QCOMPARE(trace[QLatin1String("otherData")].toObject().size(), 2);
        const QJsonObject full = parsed(exported("json", request));
        QCOMPARE(full[QLatin1String("runs")][0][QLatin1String("series")].toInt(), 1);
        QCOMPARE(full[QLatin1String("runs")][1][QLatin1String("series")].toInt(), 2);
        const QString answer = full[QLatin1String("sentence")].toString();
        QVERIFY2(answer.contains(QLatin1String("the first took 11 ms, the second 11 ms")), qPrintable(answer));
        const QList<QByteArray> lines = exported("csv", request).split('\n');
        QVERIFY(lines[1].startsWith("1,one-core,"));
        QVERIFY(lines[lines.size() - 2].startsWith("2,one-core,"));
    }

    void SummaryTellsSeriesOfOneModelApart()
    {
        const auto runs = example::twins().runs;
        const QJsonObject root = summaryOf(std::vector<Series>{{{runs[0], runs[0]}, 0}, {{runs[1], runs[1]}, 1}});
        QList<int> series;
        for (const QJsonValue& run : root[QLatin1String("runs")].toArray())
            series.append(run[QLatin1String("series")].toInt());
        QCOMPARE(series, QList<int>({1, 2, 1, 2}));
        QCOMPARE(root[QLatin1String("distributions")][1][QLatin1String("series")].toInt(), 2);
    }

    void ChromeTraceSaysOfASliceWhatItsTrackAndNameDoNotSay()
    {
        const auto slices = eventsOf(parsed(exported("chrome-trace", example::comparison())), "X");
        const QJsonObject onCore = slices.front();
        QCOMPARE(onCore[QLatin1String("cat")].toString(), QStringLiteral("running"));
        QCOMPARE(onCore[QLatin1String("args")].toObject(),
                 (QJsonObject{{QStringLiteral("step"), QStringLiteral("carve meat")}}));
        const auto running = std::ranges::find_if(slices, [](const QJsonObject& slice) {
            return slice[QLatin1String("name")] == QLatin1String("carve meat");
        });
        QCOMPARE(running->value(QLatin1String("args")).toObject(),
                 (QJsonObject{{QStringLiteral("station"), QStringLiteral("spit")},
                              {QStringLiteral("worker"), 0},
                              {QStringLiteral("cpu"), 1}}));
        const auto ready = std::ranges::find_if(slices, [](const QJsonObject& slice) {
            return slice[QLatin1String("cat")] == QLatin1String("ready");
        });
        QCOMPARE(ready->value(QLatin1String("cname")).toString(), QStringLiteral("thread_state_runnable"));
        QCOMPARE(ready->value(QLatin1String("args")).toObject(),
                 (QJsonObject{{QStringLiteral("step"), QStringLiteral("carve meat")},
                              {QStringLiteral("station"), QStringLiteral("spit")},
                              {QStringLiteral("evidence"), QStringLiteral("inferred")},
                              {QStringLiteral("worker"), 0}}));
    }

    void ChromeTraceEventsAllHaveTimes()
    {
        const QJsonObject trace = parsed(exported("chrome-trace", example::comparison()));
        for (const QJsonValue& event : trace[QLatin1String("traceEvents")].toArray())
            QVERIFY(event[QLatin1String("ts")].isDouble());
    }

    void ChromeTraceOfManySpansIsShort()
    {
        std::string pattern;
        for (int i = 0; i < 5'000; ++i)
            pattern += "R.";
        ExportRequest request;
        request.runs = {example::run("one-core", {{"Ada", pattern, CpuId{1}}})};
        const auto bytes = exported("chrome-trace", request).size();
        QVERIFY2(bytes < 10'000 * 340, qPrintable(QString::number(bytes)));
        const auto events = eventsOf(parsed(exported("chrome-trace", request)), "X");
        QCOMPARE(events.size(), std::size_t{15'000}); // each span, and on the core those that ran
    }

    void EachFormatTakesARunWithoutSpans()
    {
        ExportRequest request;
        request.runs = {example::run("one-core", {{"Ada", "", CpuId{1}}})};
        for (const Exporter* exporter : exporterCatalog())
            QVERIFY2(!exported(exporter->id, request).isEmpty(), exporter->id.data());
    }
};

QTEST_APPLESS_MAIN(ExportersTest)
#include "exporters_test.moc"
