// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <functional>
#include <map>

#include "core/scenario/scenario.h"
#include "tests/support/plain_plan.h"
#include "tests/support/print.h"

using namespace interleave;
using namespace std::chrono_literals;
using Values = std::map<std::string, std::int64_t, std::less<>>;

Q_DECLARE_METATYPE(const interleave::Scenario*)

namespace {

/// A scenario and a run of it in which every task did each of its computing and waiting steps without ever standing in
/// another one's way, all of them at once, on as many cpus; of its counters, books and arrays it says nothing yet.
struct Scene {
    explicit Scene(std::string_view id, const Values& values = {})
        : scenario(*scenarioById(id).value()),
          plan(scenario.makePlan(checkedParameters(scenario.parameters, values).value(), 1))
    {
        trace.plan = std::make_shared<const Plan>(plan);
        trace.shared.resize(plan.shared.size());
        trace.info.placement = Placement::AllCpus;
        trace.info.workers = plan.tasks.size();
        trace.info.resolution = 1us;
        for (std::size_t task = 0; task < plan.tasks.size(); ++task) {
            trace.info.cpus.push_back(static_cast<CpuId>(task));
            TaskTrace own;
            appendSteps(own.spans, task);
            trace.tasks.push_back(own);
        }
    }

    /// Each step once, for as long as it takes; nothing repeated.
    void appendSteps(Spans& spans, std::size_t task) const
    {
        const Program& program = plan.tasks[task].program;
        for (std::size_t n = 0; n < program.size(); ++n) {
            const auto step = static_cast<StepIndex>(n);
            if (const auto* compute = std::get_if<Compute>(&program[n].action))
                spans.appendUntil(spans.time().end + compute->work, Activity::Running, step, Evidence::Recorded,
                                  static_cast<WorkerId>(task), static_cast<CpuId>(task));
            else if (const auto* wait = std::get_if<WaitForIo>(&program[n].action))
                spans.appendUntil(spans.time().end + wait->time, Activity::WaitingIo, step, Evidence::Recorded);
        }
    }

    Verdict verdict() const { return scenario.judge(trace, measure(trace)); }
    SharedOutcome& shared(std::size_t n) { return trace.shared[n]; }

    const Scenario& scenario;
    Plan plan;
    Trace trace;
};

std::string said(const Message& message)
{
    return englishWords()(message);
}

std::string resultOf(const Verdict& verdict)
{
    return said({Text{"test", "%1"}, {verdict.result}});
}

} // namespace

class VerdictsTest : public QObject {
    Q_OBJECT

private slots:
    void StandstillIsToldByThoseThatMayHaveOne_data()
    {
        QTest::addColumn<const Scenario*>("scenario");
        for (const std::string_view id : {"deadlock", "livelock", "dining-philosophers"})
            QTest::newRow(id.data()) << scenarioById(id).value();
    }
    void StandstillIsToldByThoseThatMayHaveOne()
    {
        QFETCH(const Scenario*, scenario);
        Scene scene(scenario->id);
        scene.trace.standstill = {.kind = StandstillKind::Deadlock,
                                  .members = {{TaskId{0}, SharedId{1}, TaskId{1}}, {TaskId{1}, SharedId{0}, TaskId{0}}}};
        QVERIFY(scene.verdict().judgement == Judgement::Unexpected);
        QCOMPARE(resultOf(scene.verdict()), std::string("deadlock"));
        scene.trace.standstill->kind = StandstillKind::Livelock;
        QCOMPARE(resultOf(scene.verdict()), std::string("livelock"));
        scene.trace.standstill.reset();
        for (SharedOutcome& outcome : scene.trace.shared)
            outcome.value = 15; // meals of five philosophers
        QVERIFY(scene.verdict().judgement == Judgement::AsExpected);
        QCOMPARE(resultOf(scene.verdict()), std::string("all done"));
    }

    void LostUpdatesAreCounted()
    {
        Scene scene("lost-update", {{"tasks", 2}, {"updates", 100}});
        scene.shared(0).value = 200;
        QVERIFY(scene.verdict().judgement == Judgement::AsExpected);
        QVERIFY(said(scene.verdict().meaning).find("proves nothing") != std::string::npos);
        scene.shared(0).value = 150;
        QVERIFY(scene.verdict().judgement == Judgement::Unexpected);
        QVERIFY(said(scene.verdict().meaning).starts_with("50 additions got lost"));
        QCOMPARE(resultOf(scene.verdict()), std::string("150"));
    }

    void ProtectedCountIsRightOrTheProgramIsWrong()
    {
        Scene scene("mutex", {{"tasks", 2}, {"updates", 100}});
        scene.shared(0).value = 200;
        QVERIFY(scene.verdict().judgement == Judgement::AsExpected);
        scene.shared(0).value = 199;
        QVERIFY(scene.verdict().judgement == Judgement::Unexpected);
    }

    /// Six guests inside at once, as drawn; there are keys for so many, or not.
    void NoMoreMayBeInsideThanThereAreKeys()
    {
        QVERIFY(Scene("semaphore", {{"tasks", 6}, {"keys", 6}}).verdict().judgement == Judgement::AsExpected);
        const Verdict verdict = Scene("semaphore", {{"tasks", 6}, {"keys", 2}}).verdict();
        QVERIFY(verdict.judgement == Judgement::Unexpected);
        QCOMPARE(said(verdict.expected), std::string("never more than 2 inside"));
    }

    void EveryOrderGoesThroughAllHandsOnce()
    {
        Scene scene("channel", {{"orders", 3}});
        scene.shared(1).uses = 3;
        scene.shared(2).value = 1 + 2 + 3;
        QVERIFY(scene.verdict().judgement == Judgement::AsExpected);
        scene.shared(2).value = 1 + 2 + 2;
        QVERIFY(scene.verdict().judgement == Judgement::Unexpected);
        scene.shared(2).value = 6;
        scene.shared(1).uses = 4;
        QVERIFY(scene.verdict().judgement == Judgement::Unexpected);
    }

    void AllLoavesAreEaten()
    {
        Scene scene("producer-consumer", {{"tasks", 2}, {"loaves", 3}});
        scene.shared(4).value = 6;
        QVERIFY(scene.verdict().judgement == Judgement::AsExpected);
        scene.shared(3).value = 1;
        QVERIFY(scene.verdict().judgement == Judgement::Unexpected);
        scene.shared(3).value = 0;
        scene.shared(4).value = 5;
        QVERIFY(scene.verdict().judgement == Judgement::Unexpected);
    }

    void AllPagesAreWritten()
    {
        Scene scene("readers-writer", {{"tasks", 3}, {"rounds", 4}});
        scene.shared(1).value = 4;
        scene.trace.tasks.back().overtaken.times = 7;
        QVERIFY(scene.verdict().judgement == Judgement::AsExpected);
        QVERIFY(said(scene.verdict().meaning).find("readers came in 7 times") != std::string::npos);
        scene.shared(1).value = 3;
        QVERIFY(scene.verdict().judgement == Judgement::Unexpected);
    }

    void MealsAreCounted()
    {
        Scene scene("dining-philosophers", {{"tasks", 4}, {"meals", 2}});
        scene.trace.shared.back().value = 8;
        QVERIFY(scene.verdict().judgement == Judgement::AsExpected);
        scene.trace.shared.back().value = 7;
        QVERIFY(scene.verdict().judgement == Judgement::Unexpected);
    }

    void NumbersAreInOrder()
    {
        Scene scene("fork-join", {{"numbers", 1000}});
        scene.shared(0).value = 1000;
        QVERIFY(scene.verdict().judgement == Judgement::AsExpected);
        scene.shared(0).value = 999;
        QVERIFY(scene.verdict().judgement == Judgement::Unexpected);
        scene.shared(0).value = -1; // some were lost
        QVERIFY(scene.verdict().judgement == Judgement::Unexpected);
    }

    void OneThatIsOvertakenAgainAndAgainStarves()
    {
        Scene scene("starvation");
        QVERIFY(scene.verdict().judgement == Judgement::AsExpected);
        scene.trace.tasks.back().overtaken.times = 7;
        QVERIFY(scene.verdict().judgement == Judgement::AsExpected);
        scene.trace.tasks.back().overtaken.times = 8;
        QVERIFY(scene.verdict().judgement == Judgement::Unexpected);
        QCOMPARE(resultOf(scene.verdict()), std::string("8"));
    }

    /// Which task waited longest is not said; all that were overtaken again and again are.
    void GreedyOneThatWasOvertakenTooIsNamedToo()
    {
        Scene scene("starvation");
        scene.trace.tasks.front().overtaken.times = 40;
        scene.trace.tasks.back().overtaken.times = 39;
        QVERIFY(said(scene.verdict().meaning).starts_with("Overtaken so often: Ada, Cem."));
    }

    void ReasonForNoDeadlockIsTheOrderThatWasChosen()
    {
        Scene same("deadlock", {{"order", 1}});
        QVERIFY(said(same.verdict().meaning).starts_with("All take the keys in one order"));
        QCOMPARE(said(same.verdict().expected), std::string("2 tasks to come to an end"));
        Scene opposite("deadlock");
        QVERIFY(said(opposite.verdict().meaning).find("that is luck") != std::string::npos);
        QCOMPARE(said(opposite.verdict().expected), std::string("2 tasks to come to an end, with some luck"));
        QVERIFY(said(Scene("dining-philosophers", {{"order", 1}}).verdict().meaning).starts_with("Everyone takes the fork"));
    }

    /// A headline has room for so many letters beside the model's name.
    void BriefOutcomesAreBrief_data()
    {
        QTest::addColumn<const Scenario*>("scenario");
        for (const Scenario* scenario : scenarioCatalog())
            QTest::newRow(scenario->id.data()) << scenario;
    }
    void BriefOutcomesAreBrief()
    {
        QFETCH(const Scenario*, scenario);
        Values most;
        for (const ParameterSpec& spec : scenario->parameters) {
            if (spec.id == "tasks" || spec.id == "updates" || spec.id == "meals" || spec.id == "orders")
                most[std::string(spec.id)] = spec.maximum;
        }
        most["tasks"] = std::min<std::int64_t>(most["tasks"], 64);
        if (!std::ranges::any_of(scenario->parameters, [](const ParameterSpec& spec) { return spec.id == "tasks"; }))
            most.erase("tasks");
        Scene scene(scenario->id, most);
        scene.trace.tasks.back().overtaken.times = 12'345;
        const std::string brief = said(scene.verdict().brief);
        QVERIFY2(brief.size() <= 48, brief.c_str());
        QVERIFY2(brief.empty() || !brief.ends_with('.'), brief.c_str());
    }

    void OrderInTheBookIsOpen()
    {
        Scene scene("who-is-next", {{"tasks", 3}});
        scene.shared(0).names = {TaskId{2}, TaskId{0}, TaskId{1}};
        QVERIFY(scene.verdict().judgement == Judgement::Open);
        QCOMPARE(resultOf(scene.verdict()), std::string("Cem, Ada, Ben"));
    }

    void BusyCoresAreAsExpectedAndIdleOnesAreNot()
    {
        const Scene even("keep-everyone-busy", {{"pieces", 4}, {"work_ms", 40}});
        QVERIFY(even.verdict().judgement == Judgement::AsExpected); // four pieces at once on four cpus
        Scene uneven("keep-everyone-busy", {{"pieces", 4}, {"work_ms", 40}});
        Spans& last = uneven.trace.tasks.back().spans;
        last = Spans();
        last.appendUntil(TimePoint(30ms), Activity::Ready, StepIndex{0}, Evidence::Recorded);
        last.appendUntil(TimePoint(40ms), Activity::Running, StepIndex{0}, Evidence::Recorded, WorkerId{3}, CpuId{3});
        QVERIFY(uneven.verdict().judgement == Judgement::Open);
    }

    void PlainWorkIsHeldAgainstTheBestPossibleTime_data()
    {
        QTest::addColumn<const Scenario*>("scenario");
        for (const std::string_view id : {"kebab", "cpu-bound", "io-bound", "mixed"})
            QTest::newRow(id.data()) << scenarioById(id).value();
    }
    void PlainWorkIsHeldAgainstTheBestPossibleTime()
    {
        QFETCH(const Scenario*, scenario);
        Scene scene(scenario->id);
        QVERIFY(scene.verdict().judgement == Judgement::AsExpected); // each task has a cpu to itself
        Spans& spans = scene.trace.tasks.back().spans;
        spans.appendUntil(TimePoint(spans.time().length() * 3), Activity::Ready, spans.back().step, Evidence::Recorded);
        QVERIFY(scene.verdict().judgement == Judgement::Open);
    }

    /// A run may have been ended before its tasks had spans: a verdict is given all the same, and divides by nothing.
    void EveryJudgeBearsAnEmptyTrace_data()
    {
        QTest::addColumn<const Scenario*>("scenario");
        for (const Scenario* scenario : scenarioCatalog())
            QTest::newRow(scenario->id.data()) << scenario;
    }
    void EveryJudgeBearsAnEmptyTrace()
    {
        QFETCH(const Scenario*, scenario);
        Scene scene(scenario->id);
        for (TaskTrace& task : scene.trace.tasks)
            task.spans = Spans();
        const Verdict verdict = scene.verdict();
        QVERIFY(!said(verdict.expected).empty());
        QVERIFY(!said(verdict.cameOut).empty() || scenario->id == "who-is-next");
    }
};

QTEST_APPLESS_MAIN(VerdictsTest)
#include "verdicts_test.moc"
