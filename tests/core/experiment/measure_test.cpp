// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/experiment/measure.h"

#include "core/lesson/measurements.h"
#include "tests/support/experiments.h"
#include "tests/support/print.h"

using namespace interleave;
using namespace interleave::experiment;

namespace {

std::string named(std::string_view given)
{
    const Result<std::string> name = measureNamed(given);
    return name ? *name : englishWords()(name.error().message);
}

RunResult drawn()
{
    RunResult run = undisturbed(drawnRun("all-cores", "Ada RRRR\n"
                                                      "Bob ..RR\n"));
    run.request.model = executionModelById("all-cores").value();
    return run;
}

std::optional<double> valueOf(const std::string& measure)
{
    return MeasureReader({measure}).valuesOf(drawn()).front();
}

} // namespace

class MeasureTest : public QObject {
    Q_OBJECT

private slots:
    void FullNamesAreTheirOwn()
    {
        for (const char* name : {"makespan_ms", "switches", "speedup", "tasks[].response_ms", "tasks[3].ready_ms",
                                 "tasks[].waiting_ms.most", "requests.latency_ms.p99", "shared[2].uses"})
            QCOMPARE(named(name), std::string(name));
    }

    void ShortNamesFindTheirOwn()
    {
        QCOMPARE(named("makespan"), std::string("makespan_ms"));
        QCOMPARE(named("response"), std::string("tasks[].response_ms"));
        QCOMPARE(named("turnaround"), std::string("tasks[].turnaround_ms"));
        QCOMPARE(named("throughput"), std::string("requests.throughput_per_s"));
        QCOMPARE(named("latency.p99"), std::string("requests.latency_ms.p99"));
    }

    void QuotientsAreOfTwoNames()
    {
        QCOMPARE(named("switches/s"), std::string("switches/s"));
        QCOMPARE(named("turnaround/makespan"), std::string("tasks[].turnaround_ms/makespan_ms"));
        QVERIFY(!measureNamed("switches/nothing").hasValue());
        QVERIFY(!measureNamed("nothing/s").hasValue());
    }

    void UnknownNamesAreToldTheNearOnes()
    {
        QVERIFY(QString::fromStdString(named("makespam")).contains(QStringLiteral("makespan_ms")));
        QVERIFY(QString::fromStdString(named("happiness")).startsWith(QStringLiteral("Nothing is measured under")));
        QVERIFY(!measureNamed("").hasValue());
    }

    void ValuesAreThoseOfJson()
    {
        QCOMPARE(valueOf("makespan_ms"), std::optional(4.0));
        QCOMPARE(valueOf("tasks[1].running_ms"), std::optional(2.0));
        QCOMPARE(valueOf("tasks[].running_ms"), std::optional(3.0));
        QCOMPARE(valueOf("tasks[].running_ms.median"), std::optional(3.0));
        QCOMPARE(valueOf("tasks[].running_ms.most"), std::optional(4.0));
        QCOMPARE(valueOf("tasks[].running_ms/makespan_ms"), std::optional(0.75));
        QCOMPARE(valueOf("tasks[].running_ms/s"), std::optional(750.0));
        QVERIFY(!valueOf("requests.throughput_per_s").has_value());
        QVERIFY(!valueOf("tasks[7].running_ms").has_value());
    }

    /// Claims of lessons and experiments see the same.
    void SameNameSameValueAsInLessons()
    {
        const Experiment experiment = smallExperiment({"simulated"});
        const Design design = checked(experiment, drawnMachine()).value();
        Progress progress;
        const RunPointer run = makingOn(drawnMachine())(design.points[1].request, {}, progress).value();
        const lesson::Measurements measurements(RunSet::of({{run}}));
        std::size_t compared = 0;
        for (const std::string& name : measurements.names()) {
            const std::string prefix = "below.";
            if (!name.starts_with(prefix) || name == "below.speedup")
                continue;
            const std::string own = name.substr(prefix.size());
            const std::optional<double> value = MeasureReader({own}).valuesOf(*run).front();
            const lesson::Value known = *measurements.value(name);
            if (const auto* number = std::get_if<double>(&known); number && own != "run" && own != "series") {
                QVERIFY2(value == *number, own.c_str());
                ++compared;
            }
        }
        QVERIFY(compared > 30);
    }

    void UnitsOfTimeAreKnown()
    {
        QCOMPARE(partsOfSecond("makespan_ms"), std::optional(1e3));
        QCOMPARE(partsOfSecond("requests.latency_ms.p99"), std::optional(1e3));
        QCOMPARE(partsOfSecond("tasks[].response_ms"), std::optional(1e3));
        QCOMPARE(partsOfSecond("gap_us"), std::optional(1e6));
        QVERIFY(!partsOfSecond("switches").has_value());
        QVERIFY(!partsOfSecond("switches/s").has_value());
    }
};

QTEST_APPLESS_MAIN(MeasureTest)
#include "measure_test.moc"
