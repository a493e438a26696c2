// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/scenario/judging.h"

#include "tests/support/plain_plan.h"
#include "tests/support/print.h"
#include "tests/support/trace_text.h"

using namespace interleave;
using namespace std::chrono_literals;

namespace {

constexpr TaskId kAda{0};
constexpr TaskId kBen{1};

std::string said(const Message& message)
{
    return englishWords()(message);
}

RunInfo infoOf(Placement placement, std::size_t cpus, std::size_t workers)
{
    RunInfo info;
    info.placement = placement;
    info.cpus.resize(cpus);
    info.workers = workers;
    return info;
}

Trace traceOfCount(std::int64_t count)
{
    Trace trace = traceFromText("Ada RR\nBen RR\n");
    trace.shared = {{.value = count}};
    return trace;
}

Trace traceOfStandstill(StandstillKind kind)
{
    Trace trace = traceFromText("Ada RR\nBen RR\nCem RR\n");
    trace.info.outcome = Outcome::Standstill;
    trace.standstill = {.kind = kind, .members = {{kAda, SharedId{1}, kBen}, {kBen, SharedId{0}, kAda}}};
    return trace;
}

} // namespace

class JudgingTest : public QObject {
    Q_OBJECT

private slots:
    void CoresAreThoseOnWhichTasksCouldComputeAtOnce()
    {
        QCOMPARE(coresOf(infoOf(Placement::PinnedToOneCpu, 1, 4)), std::int64_t{1});
        QCOMPARE(coresOf(infoOf(Placement::OneAtATimeByBaton, 8, 4)), std::int64_t{1});
        QCOMPARE(coresOf(infoOf(Placement::AllCpus, 8, 4)), std::int64_t{4});
        QCOMPARE(coresOf(infoOf(Placement::SomeCpus, 2, 4)), std::int64_t{2});
        QCOMPARE(coresOf(infoOf(Placement::NotPinned, 8, 1)), std::int64_t{1});
        QCOMPARE(coresOf(infoOf(Placement::Simulated, 64, 64)), std::int64_t{64});
        QCOMPARE(coresOf(infoOf(Placement::AllCpus, 0, 0)), std::int64_t{1});
    }

    void NearIsUpToAFifthMore()
    {
        QVERIFY(isNear(120ms, 100ms));
        QVERIFY(!isNear(121ms, 100ms));
        QVERIFY(isNear(0ms, 0ms));
    }

    void BestTimeIsTheComputingOfTheRunSharedOutOrThatOfItsLongestTask()
    {
        const auto bestOf = [](const char* drawing) {
            const Trace trace = traceFromText(drawing);
            return bestTimeOf(trace, measure(trace));
        };
        QCOMPARE(bestOf("Ada RRRR........\nBen ....RRRR....\nCem ........RRRR\n"), Duration(12ms)); // on one core
        QCOMPARE(bestOf("Ada   RRRR....\nBen   ....RRRR\nCem@1 RRRR..iiii\n"), Duration(8ms));      // on two
        QCOMPARE(bestOf("Ada@1 RRRR\nBen   RR..\n"), Duration(4ms));
    }

    void ReadyTimeIsNoPartOfATasksOwn()
    {
        QCOMPARE(ownTimeOf(traceFromText("Ada ..RR.iiiR\n").tasks.front()), Duration(6ms));
        QCOMPARE(ownTimeOf(TaskTrace{.spans = Spans()}), Duration(0ms));
    }

    /// What the plan's milliseconds say does not matter: they took 0.89 ms each here.
    void RunOnAFasterComputerThanCalibratedIsNotBetterThanAtBest()
    {
        Trace trace = traceFromText("Ada RRRRRRRR........\nBen ........RRRRRRRR\n");
        Plan plan = *trace.plan;
        for (Task& task : plan.tasks) {
            for (Step& step : task.program)
                step.action = Compute{9ms};
        }
        trace.plan = std::make_shared<const Plan>(plan);
        const Verdict verdict = timeVerdict(trace, measure(trace));
        QCOMPARE(said(verdict.expected), std::string("on 1 core at best 16 ms"));
        QCOMPARE(said(verdict.cameOut), std::string("16 ms"));
    }

    void NamesAreListed()
    {
        const Trace trace = traceFromText("Ada R\nBen R\n");
        QCOMPARE(namesOf(trace, {kBen, kAda}), std::string("Ben, Ada"));
        QCOMPARE(namesOf(trace, {}), std::string());
    }

    void LocksAreTakenInOneOrderOrNot()
    {
        constexpr SharedId first{0};
        constexpr SharedId second{1};
        const std::vector<Action> upwards{Lock{first}, Lock{second}, Unlock{second}, Unlock{first}};
        const std::vector<Action> downwards{Lock{second}, Lock{first}, Unlock{first}, Unlock{second}};
        QVERIFY(takeLocksInOneOrder(planOf({upwards, upwards}, {Mutex{}, Mutex{}})));
        QVERIFY(!takeLocksInOneOrder(planOf({upwards, downwards}, {Mutex{}, Mutex{}})));
        const std::vector<Action> apart{Lock{second}, Unlock{second}, Lock{first}, Unlock{first}};
        QVERIFY(takeLocksInOneOrder(planOf({upwards, apart}, {Mutex{}, Mutex{}})));
        QVERIFY(takeLocksInOneOrder(planOf({{Compute{1ms}}})));
    }

    void ClearlyMoreIsATenth()
    {
        QCOMPARE(ratioOf(4ms, 2ms), 2.0);
        QVERIFY(isClearlyMore(ratioOf(11ms, 10ms)));
        QVERIFY(!isClearlyMore(ratioOf(109ms, 100ms)));
        QVERIFY(ratioOf(0ms, 0ms) == 1);
    }

    void RunThatWentOnHasNoStandstillVerdict() { QVERIFY(!standstillVerdict(traceFromText("Ada R\n"))); }

    void DeadlockNamesItsTasks()
    {
        const Verdict verdict = standstillVerdict(traceOfStandstill(StandstillKind::Deadlock)).value();
        QVERIFY(verdict.judgement == Judgement::Unexpected);
        QCOMPARE(said(verdict.expected), std::string("3 tasks to come to an end"));
        QCOMPARE(said(verdict.cameOut), std::string("a deadlock of Ada, Ben"));
        QVERIFY(std::get<Text>(verdict.result) == (Text{"verdict", "deadlock"}));
    }

    void LivelockNamesItsTasks()
    {
        const Verdict verdict = standstillVerdict(traceOfStandstill(StandstillKind::Livelock)).value();
        QVERIFY(verdict.judgement == Judgement::Unexpected);
        QCOMPARE(said(verdict.cameOut), std::string("a livelock of Ada, Ben"));
        QVERIFY(std::get<Text>(verdict.result) == (Text{"verdict", "livelock"}));
    }

    void CountThatCameOutRightIsAsExpected()
    {
        const Verdict verdict = countVerdict(traceOfCount(200), SharedId{0}, 2, 100);
        QVERIFY(verdict.judgement == Judgement::AsExpected);
        QCOMPARE(said(verdict.expected), std::string("200, added one by one by 2 tasks"));
        QCOMPARE(said(verdict.cameOut), std::string("200"));
        QVERIFY(verdict.meaning.text.isEmpty());
        QCOMPARE(std::get<std::int64_t>(verdict.result), std::int64_t{200});
    }

    void CountThatIsTooSmallTellsHowManyWereLost()
    {
        const Verdict verdict = countVerdict(traceOfCount(170), SharedId{0}, 2, 100);
        QVERIFY(verdict.judgement == Judgement::Unexpected);
        QVERIFY(said(verdict.meaning).starts_with("30 additions got lost"));
    }

    void TimeNearTheBestIsAsExpected()
    {
        const Trace trace = traceFromText("Ada RRRR....\nBen ....RRRR\n"); // on one cpu
        const Verdict verdict = timeVerdict(trace, measure(trace));
        QVERIFY(verdict.judgement == Judgement::AsExpected);
        QCOMPARE(said(verdict.expected), std::string("on 1 core at best 8 ms"));
        QCOMPARE(said(verdict.cameOut), std::string("8 ms"));
        QVERIFY(std::get<Duration>(verdict.result) == 8ms);
    }

    void TimeFarFromTheBestIsOpen()
    {
        const Trace trace = traceFromText("Ada RRRR....\nBen@1 ....RRRR\n"); // two cpus, one after the other
        const Verdict verdict = timeVerdict(trace, measure(trace));
        QVERIFY(verdict.judgement == Judgement::Open);
        QCOMPARE(said(verdict.expected), std::string("on 2 cores at best 4 ms"));
    }

    void ClausesAreNumbersAndTimes()
    {
        QCOMPARE(said(clauseOf(Duration(12ms))), std::string("12 ms"));
        QCOMPARE(said(clauseOf(std::int64_t{12'345})), std::string("12 345"));
    }
};

QTEST_APPLESS_MAIN(JudgingTest)
#include "judging_test.moc"
