// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <map>

#include "core/scenario/judging.h"
#include "core/scenario/scenario.h"
#include "tests/support/plain_plan.h"
#include "tests/support/print.h"
#include "tests/support/random_trace.h"

using namespace interleave;
using namespace std::chrono_literals;

Q_DECLARE_METATYPE(const interleave::Scenario*)

namespace {

/// Those that say what a run would take at best, and some of their parameters.
const std::map<std::string_view, Values> kScenarios{
    {"kebab", {{"tasks", 3}, {"work_ms", 4}}},          {"cpu-bound", {{"tasks", 3}, {"work_ms", 4}}},
    {"io-bound", {{"tasks", 3}, {"work_ms", 4}}},       {"mixed", {{"tasks", 3}, {"work_ms", 4}}},
    {"waiting-cpu", {{"tasks", 3}, {"work_ms", 4}}},    {"keep-everyone-busy", {{"pieces", 3}, {"work_ms", 9}}},
    {"too-many-tasks", {{"tasks", 5}, {"work_ms", 3}}}, {"serial-part", {{"parts", 3}, {"work_ms", 12}}},
};

std::string said(const Verdict& verdict)
{
    return "expected " + englishWords()(verdict.expected) + ", came out " + englishWords()(verdict.cameOut);
}

/// No run takes less than it would at best, nor is it more times as fast than at most.
bool isAtMostAsGoodAsTheBest(const Verdict& verdict)
{
    const Argument& best = verdict.expected.arguments.front();
    const Argument& cameOut = verdict.cameOut.arguments.front();
    if (const auto* most = std::get_if<Decimal>(&best))
        return std::get<Decimal>(cameOut).value <= most->value;
    return std::get<Duration>(cameOut) >= std::get<Duration>(best);
}

Plan planFor(const Scenario& scenario)
{
    return scenario.makePlan(checkedParameters(scenario.parameters, kScenarios.at(scenario.id)).value(), 1);
}

Machine machineCalibratedAt(double unitsPerMicrosecond)
{
    Machine machine = plainMachine();
    machine.workRate.unitsPerMicrosecond = unitsPerMicrosecond;
    machine.workRate.unitsPerQuantum = static_cast<std::uint64_t>(unitsPerMicrosecond * 10);
    return machine;
}

} // namespace

/// Whatever a run came to, it is no better than what is called the best.
class BestTimeTest : public QObject {
    Q_OBJECT

private slots:
    void NoRealRunIsBetterThanTheBest_data()
    {
        QTest::addColumn<const Scenario*>("scenario");
        QTest::addColumn<QString>("model");
        QTest::addColumn<double>("rate");
        for (const auto& [id, values] : kScenarios) {
            for (const char* model : {"in-order", "one-core", "all-cores", "pool", "simulated"}) {
                const Scenario* scenario = scenarioById(id).value();
                if (!whyNotOffered(**executionModelById(model), planFor(*scenario)).isEmpty())
                    continue;
                // The same work by the calibrations of a computer that is far slower, and of one that is far faster.
                for (const double rate : {20.0, 2000.0}) {
                    const std::string name = std::string(id) + ", " + model + ", " + std::to_string(static_cast<int>(rate));
                    QTest::newRow(name.c_str()) << scenario << QString::fromLatin1(model) << rate;
                }
            }
        }
    }
    void NoRealRunIsBetterThanTheBest()
    {
        QFETCH(const Scenario*, scenario);
        QFETCH(QString, model);
        QFETCH(double, rate);
        const Trace trace = traceOf(model.toStdString(), planFor(*scenario), machineCalibratedAt(rate));
        const Verdict verdict = scenario->judge(trace, measure(trace));
        QVERIFY2(isAtMostAsGoodAsTheBest(verdict), said(verdict).c_str());
    }

    /// Traces of every kind, those among them that no computer could make: tasks share a core.
    void NoDrawnRunIsBetterThanTheBest()
    {
        for (std::uint64_t seed = 1; seed <= 100; ++seed) {
            Trace trace = randomTrace({.seed = seed,
                                       .tasks = 2 + seed % 5,
                                       .spans = 60,
                                       .cpus = 1 + seed % 3,
                                       .workers = 1 + seed % 4,
                                       .arriveLater = seed % 2 == 0});
            for (const Placement placement : kPlacements) {
                trace.info.placement = placement;
                const Metrics metrics = measure(trace);
                QVERIFY(bestTimeOf(trace, metrics) <= metrics.makespan);
                for (const auto& [id, values] : kScenarios) {
                    const Verdict verdict = scenarioById(id).value()->judge(trace, metrics);
                    QVERIFY2(isAtMostAsGoodAsTheBest(verdict), said(verdict).c_str());
                }
            }
        }
    }

    /// Only computing gets shorter by being shared out, and by no more than the cores.
    void ComputingAndWaitingOneAfterTheOtherAreThoseOfTheRun()
    {
        const Scenario& scenario = **scenarioById("cpu-vs-io");
        const Plan plan =
            scenario.makePlan(checkedParameters(scenario.parameters, Values{{"tasks", 2}, {"work_ms", 4}}).value(), 1);
        for (const char* model : {"one-core", "all-cores"}) {
            const Trace trace = traceOf(model, plan, machineCalibratedAt(20));
            const Verdict verdict = scenario.judge(trace, measure(trace));
            const auto alone = std::get<Duration>(verdict.expected.arguments[0]);
            QVERIFY2(std::get<Duration>(verdict.cameOut.arguments[0]) * coresOf(trace.info) >= alone * 99 / 100,
                     said(verdict).c_str());
        }
    }

    /// "%1 of computing, shared out over %n cores": as long as it was.
    void ComputingThatNeedsAKeyIsThatOfTheRun()
    {
        const Scenario& scenario = **scenarioById("coordination");
        const Plan plan =
            scenario.makePlan(checkedParameters(scenario.parameters, Values{{"tasks", 2}, {"pieces", 50}, {"piece_us", 100}})
                                  .value(),
                              1);
        for (const double rate : {20.0, 2000.0}) {
            const Trace trace = traceOf("all-cores", plan, machineCalibratedAt(rate));
            const Verdict verdict = scenario.judge(trace, measure(trace));
            QVERIFY2(std::get<Duration>(verdict.cameOut.arguments[0]) * coresOf(trace.info)
                         >= std::get<Duration>(verdict.expected.arguments[0]) * 99 / 100,
                     said(verdict).c_str());
        }
    }
};

QTEST_APPLESS_MAIN(BestTimeTest)
#include "best_time_test.moc"
