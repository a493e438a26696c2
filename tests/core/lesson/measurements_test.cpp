// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/lesson/measurements.h"

#include "core/lesson/known_names.h"
#include "core/run/make_runs.h"
#include "tests/support/drawn_run.h"
#include "tests/support/print.h"

using namespace interleave;
using namespace interleave::lesson;

namespace {

RunPointer drawn(std::string_view model, std::string_view drawing)
{
    RunResult run = drawnRun(model, drawing);
    run.request.scenario = scenarioById("kebab").value();
    run.request.parameters = checkedParameters(run.request.scenario->parameters).value();
    return std::make_shared<const RunResult>(std::move(run));
}

double number(const Measurements& measurements, std::string_view name)
{
    const std::optional<Value> value = measurements.value(name);
    return value && std::holds_alternative<double>(*value) ? std::get<double>(*value) : -1;
}

} // namespace

class MeasurementsTest : public QObject {
    Q_OBJECT

private slots:
    void BothRunsAreKnownByName()
    {
        const Measurements measured(
            RunSet::of({{drawn("one-core", "Ada RR..\nBen ..RR\n")}, {drawn("all-cores", "Ada RR\nBen RR\n")}}));
        QCOMPARE(number(measured, "above.makespan_ms"), 4.0);
        QCOMPARE(number(measured, "below.makespan_ms"), 2.0);
        QCOMPARE(number(measured, "speedup"), 2.0);
        QCOMPARE(number(measured, "below.tasks[1].running_ms"), 2.0);
        QVERIFY(measured.value("above.model") == std::optional<Value>("one-core"));
        QVERIFY(!measured.value("above.nothing"));
        QVERIFY(!Measurements().value("speedup"));
    }

    void WhatWasAskedIsKnownByName()
    {
        const RunPointer asked = drawn("one-core", "Ada RRRRRRRRRR\n"
                                                   "request web due 0 sent 0 taken 1 by Ada answered 2\n"
                                                   "request web due 5 sent 5 refused 6\n");
        const Measurements measured(RunSet::of({{asked}, {asked}}));
        QCOMPARE(number(measured, "below.requests.latency_ms.p99"), 2.0);
        QCOMPARE(number(measured, "above.requests.refused"), 1.0);
        QCOMPARE(number(measured, "requests.littles_law.ratio"), 1.0);
        for (const char* name : {"below.requests.latency_ms.p99_9", "requests.in_line_ms.p50", "above.requests.timed_out",
                                 "requests.longest_gap_ms", "requests.throughput_per_s", "below.requests.devices[1].answered",
                                 "requests.switches_per_request", "besides_ms", "below.shared[0].refused"})
            QVERIFY2(!whyUnknown(name), name);
        QVERIFY(whyUnknown("below.requests.latency_ms.p98"));
    }

    void OfSeveralRunsTheirDistributionIsKnownToo()
    {
        const Measurements measured(RunSet::of(
            {{drawn("one-core", "Ada RR\n"), drawn("one-core", "Ada RRRR\n"), drawn("one-core", "Ada RRRRRR\n")}}));
        QCOMPARE(number(measured, "above.makespan_ms"), 4.0);
        QCOMPARE(number(measured, "above.makespan_ms.least"), 2.0);
        QCOMPARE(number(measured, "below.makespan_ms.most"), 6.0);
        QCOMPARE(number(measured, "below.runs"), 3.0);
    }

    void EveryNameThatConditionsMayHaveIsKnown()
    {
        for (const char* name :
             {"speedup", "cores", "cores_used", "above.makespan_ms", "below.peak_running", "below.tasks[7].response_ms",
              "below.unexpected", "above.result.median", "parameters.tasks", "below.makespan_ms.median",
              "below.standstills", "below.requests.latency_ms.p99", "above.requests.devices[1].latency_ms.worst",
              "at[2].makespan_ms", "requests.timed_out", "requests.throughput_per_s", "below.requests.longest_gap_ms"})
            QVERIFY2(!whyUnknown(name), name);
        for (const char* name : {"at[2].speed", "at[1].at[1].speedup", "speed", "below.makespan", "above.below.speedup", ""})
            QVERIFY2(whyUnknown(name).has_value(), name);
    }

    /// What is known of requests is made by hand, and has to be what a run really says.
    void WhatRunsWithDevicesSayIsKnown()
    {
        for (const char* id : {"async-client", "server"}) {
            const Scenario* scenario = scenarioById(id).value();
            const Values few = std::string_view(id) == "server"
                                 ? Values{{"tasks", 2}, {"requests", 2}, {"work_us", 0}, {"wait_us", 0}, {"gap_us", 100}}
                                 : Values{{"items", 1}, {"latency_ms", 1}, {"item_us", 0}};
            const RunRequest request{.scenario = scenario,
                                     .model = executionModelById("event-loop").value(),
                                     .parameters = checkedParameters(scenario->parameters, few).value()};
            RunSetObserver nobody;
            const Result<RunSet> made = makeRuns({.requests = {request}}, inspectMachine(), {}, nobody);
            QVERIFY2(made.hasValue(), made ? "" : englishWords()(made.error().message).c_str());
            const Measurements measured(*made);
            QVERIFY(measured.value("requests.answered").has_value());
            for (const std::string& name : measured.names())
                QVERIFY2(name.find("requests.") == std::string::npos || !whyUnknown(name), name.c_str());
        }
    }
};

QTEST_APPLESS_MAIN(MeasurementsTest)
#include "measurements_test.moc"
