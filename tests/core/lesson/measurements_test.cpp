// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/lesson/measurements.h"

#include "core/lesson/known_names.h"
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
        for (const char* name : {"speedup", "cores", "cores_used", "above.makespan_ms", "below.peak_running",
                                 "below.tasks[7].response_ms", "below.unexpected", "above.result.median",
                                 "parameters.tasks", "below.makespan_ms.median", "below.standstills"})
            QVERIFY2(!whyUnknown(name), name);
        for (const char* name : {"speed", "below.makespan", "above.below.speedup", ""})
            QVERIFY2(whyUnknown(name).has_value(), name);
    }
};

QTEST_APPLESS_MAIN(MeasurementsTest)
#include "measurements_test.moc"
