// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/run/explanation.h"

#include "tests/support/drawn_run.h"
#include "tests/support/print.h"

#include <algorithm>

using namespace interleave;
using namespace std::chrono_literals;

namespace {

constexpr std::string_view kTwoInOrder = "Ada RRRR\n"
                                         "Ben ....RRRR\n";
constexpr std::string_view kTwoInTurns = "Ada RR..RR\n"
                                         "Ben ..RR..RR\n";
constexpr std::string_view kTwoInParallel = "Ada 0000\n"
                                            "Ben 1111\n";
/// Three quarters of each task is waiting.
constexpr std::string_view kTwoMostlyWaiting = "Ada RiiiiiiR\n"
                                               "Ben .RiiiiiiR\n";

RunResult stopped(RunResult run)
{
    run.trace.info.outcome = Outcome::Stopped;
    return run;
}

RunResult simulated(RunResult run)
{
    run.trace.info.placement = Placement::Simulated;
    return run;
}

/// The run as one that ended in a standstill after 3 ms; `members` are of two tasks that share two keys.
RunResult standing(RunResult run, StandstillKind kind, std::vector<Standstill::Member> members)
{
    Plan plan = *run.trace.plan;
    for (const std::int64_t number : {1, 2})
        plan.shared.push_back({{INTERLEAVE_TEXT("shared", "key %1"), {number}}, Mutex{}});
    run.trace.plan = std::make_shared<const Plan>(std::move(plan));
    run.trace.info.outcome = Outcome::Standstill;
    run.trace.standstill = Standstill{kind, std::move(members), TimePoint{std::chrono::milliseconds(3)}};
    return run;
}

RunResult deadlocked(RunResult run)
{
    return standing(std::move(run), StandstillKind::Deadlock,
                    {{TaskId{0}, SharedId{1}, TaskId{1}}, {TaskId{1}, SharedId{0}, TaskId{0}}});
}

std::string words(const Message& message)
{
    return sentence(message, englishWords());
}

std::string headline(const RunResult& first, const RunResult& second)
{
    return sentence(explain(first, second).headline, englishWords());
}

} // namespace

class ExplanationTest : public QObject {
    Q_OBJECT

private slots:
    void FasterRunIsToldInFull()
    {
        const Explanation explanation = explain(drawnRun("one-core", kTwoInTurns), drawnRun("all-cores", kTwoInParallel));
        QCOMPARE(sentence(explanation, englishWords()),
                 std::string("2 cores in parallel finished 2.0 times as fast as one core taking turns. "
                             "Same work: one core taking turns took 8 ms, 2 cores in parallel 4 ms. "
                             "With one core taking turns, never two at once: 4 turns of about 2 ms."));
    }

    void WhereBothRanAtOnceTheSecondIsTold()
    {
        const Explanation explanation =
            explain(drawnRun("all-cores", kTwoInParallel), drawnRun("all-cores", "Ada 0000\n"
                                                                                 "Ben .111\n"));
        QCOMPARE(sentence(explanation.detail, englishWords()),
                 std::string("Same work: 2 cores in parallel took 4 ms, 2 cores in parallel 4 ms. "
                             "With 2 cores in parallel, up to 2 ran at the same instant, for 3 ms in all."));
    }

    void WhereNoneEverRanAtOnceBothAreTold()
    {
        const Explanation explanation = explain(drawnRun("in-order", kTwoInOrder), drawnRun("one-core", kTwoInTurns));
        QCOMPARE(sentence(explanation.detail, englishWords()),
                 std::string("Same work: one task after the other took 8 ms, one core taking turns 8 ms. "
                             "With one task after the other, never two at once: 2 turns of about 4 ms. "
                             "With one core taking turns, never two at once: 4 turns of about 2 ms."));
    }

    void SlowerRunNeedsTimesAsLong()
    {
        QCOMPARE(headline(drawnRun("all-cores", kTwoInParallel), drawnRun("one-core", kTwoInTurns)),
                 std::string("One core taking turns took 2.0 times as long as 2 cores in parallel."));
    }

    void EqualRunsOnOneCoreAreExplainedByIt()
    {
        QCOMPARE(headline(drawnRun("in-order", kTwoInOrder), drawnRun("one-core", kTwoInTurns)),
                 std::string("Both took about the same time: one core does one thing at a time."));
    }

    void EqualRunsThatMostlyWaitAreExplainedByWaiting()
    {
        QCOMPARE(headline(drawnRun("one-core", kTwoMostlyWaiting),
                          undisturbed(drawnRun("all-cores", "Ada 0iiiiii0\n"
                                                            "Ben .1iiiiii1\n"))),
                 std::string("Both took about the same time: these tasks mostly wait."));
    }

    void EqualRunsOfOneLongTaskAreExplainedByIt()
    {
        QCOMPARE(headline(drawnRun("one-core", "Ada RRRR\n"), drawnRun("all-cores", "Ada 0011\n")),
                 std::string("Both took about the same time: one task takes nearly all of it."));
    }

    void EqualRunsOfThreadsThatTheSystemLeftOnOneCore()
    {
        RunResult kept = drawnRun("all-cores", kTwoInTurns);
        kept.trace.info.cpus = {CpuId{0}, CpuId{1}};
        kept.trace.info.placement = Placement::AllCpus;
        kept.metrics = measure(kept.trace);
        QCOMPARE(headline(drawnRun("one-core", kTwoInTurns), kept),
                 std::string("Both took about the same time: the system kept all threads on one core."));
    }

    void EqualRunsThatMostlyWaitForOneAnother()
    {
        RunResult queueing = drawnRun("all-cores", "Ada 0000....\n"
                                                   "Ben ....1111\n");
        for (TaskAccount& task : queueing.metrics.account.tasks)
            task.waitingLock = 20ms;
        QCOMPARE(headline(drawnRun("one-core", kTwoInTurns), undisturbed(queueing)),
                 std::string("Both took about the same time: these tasks mostly wait for one another."));
    }

    void EqualRunsForNoKnownReason()
    {
        QCOMPARE(headline(drawnRun("one-core", kTwoInTurns), undisturbed(drawnRun("all-cores", "Ada 00000...\n"
                                                                                               "Ben ...11111\n"))),
                 std::string("Both took about the same time."));
    }

    void LessThanATenthIsNoDifference()
    {
        // 11 ms against 10: just clear. 21 against 20: within what two runs differ by.
        QCOMPARE(headline(drawnRun("in-order", "Ada RRRRRRRRRRR\n"),
                          drawnRun("all-cores", "Ada 0000000000\nBen 1111111111\n")),
                 std::string("2 cores in parallel finished 1.1 times as fast as one task after the other."));
        QVERIFY(headline(drawnRun("in-order", "Ada RRRRRRRRRRRRRRRRRRRRR\n"),
                         drawnRun("one-core", "Ada RRRRRRRRRRRRRRRRRRRR\n"))
                    .starts_with("Both took about the same time"));
    }

    void WaitingThatIsUsedIsTheCauseOfWhatOneCoreWins()
    {
        QCOMPARE(headline(undisturbed(drawnRun("in-order", "Ada Riiii\nBen .....Riiii\n")),
                          drawnRun("one-core", "Ada Riiii\nBen .Riiii\n")),
                 std::string("One core taking turns used the waits and finished 1.7 times as fast."));
    }

    /// On one core nothing is 2.5 times as fast by taking turns where nothing waits: the cores computed at two paces.
    void FactorThatTheCoresCannotGiveIsNotSaid()
    {
        const RunResult slow = drawnRun("in-order", "Ada RRRRRRRRRR\n");
        QCOMPARE(headline(slow, drawnRun("one-core", "Ada RRRR\n")),
                 std::string("This shows nothing yet: the same computing took 2.5 times as long in one run."));
        QCOMPARE(headline(drawnRun("one-core", "Ada RRRR\n"), slow),
                 std::string("This shows nothing yet: the same computing took 2.5 times as long in one run."));
        QCOMPARE(headline(undisturbed(drawnRun("in-order", "Ada ......RRRR\n")), drawnRun("one-core", "Ada RRRR\n")),
                 std::string("This shows nothing yet: one run did not use its cores, and why is not known."));
    }

    void DisturbedRunShowsNothing()
    {
        RunResult disturbed = drawnRun("one-core", kTwoInTurns);
        disturbed.metrics.account.disturbance = 0.93;
        const Explanation said = explain(disturbed, drawnRun("all-cores", kTwoInParallel));
        QCOMPARE(words(said.headline),
                 std::string("This shows nothing yet: other programs took 93 % of the cores' time."));
        QVERIFY(said.tellsDisturbance);
        QVERIFY(words(said.detail).starts_with("Same work: one core taking turns took 8 ms"));
        QCOMPARE(headline(drawnRun("all-cores", kTwoInParallel), disturbed), words(said.headline));
        QCOMPARE(words(explain(disturbed).headline), words(said.headline));
        QVERIFY(!explain(drawnRun("one-core", kTwoInTurns)).tellsDisturbance);
    }

    void OfTwoThatWereDisturbedTheWorseIsTold()
    {
        RunResult disturbed = drawnRun("one-core", kTwoInTurns);
        disturbed.metrics.account.disturbance = 0.3;
        RunResult worse = drawnRun("all-cores", kTwoInParallel);
        worse.metrics.account.disturbance = 0.4;
        QVERIFY(headline(disturbed, worse).find("40 %") != std::string::npos);
        QVERIFY(headline(worse, disturbed).find("40 %") != std::string::npos);
    }

    void SlowerRunThatWasKeptOnOneCoreSaysSo()
    {
        RunResult kept = drawnRun("all-cores", kTwoInTurns);
        kept.trace.info.cpus = {CpuId{0}, CpuId{1}};
        kept.trace.info.placement = Placement::AllCpus;
        kept.metrics = measure(kept.trace);
        const Explanation said = explain(drawnRun("all-cores", kTwoInParallel), kept);
        QVERIFY(words(said.detail).find("In the slower run the system kept all threads on one core.") != std::string::npos);
    }

    void CountOfOneIsSingular()
    {
        QCOMPARE(sentence(explain(drawnRun("all-cores", "Ada RRR\n")), englishWords()),
                 std::string("1 core in parallel took 3 ms. With 1 core in parallel, never two at once: 1 turn of "
                             "about 3 ms."));
    }

    void OneRunIsExplainedByItself()
    {
        QCOMPARE(sentence(explain(drawnRun("all-cores", kTwoInParallel)), englishWords()),
                 std::string("2 cores in parallel took 4 ms. With 2 cores in parallel, up to 2 ran at the same "
                             "instant, for 4 ms "
                             "in all."));
    }

    void StoppedRunIsNotCompared()
    {
        const RunResult turns = drawnRun("one-core", kTwoInTurns);
        const RunResult parallel = drawnRun("all-cores", kTwoInParallel);
        QCOMPARE(headline(turns, stopped(parallel)),
                 std::string("One run was stopped, so there is nothing to compare."));
        QCOMPARE(headline(stopped(turns), parallel),
                 std::string("One run was stopped, so there is nothing to compare."));
        QCOMPARE(headline(stopped(turns), stopped(parallel)),
                 std::string("Both runs were stopped, so there is nothing to compare."));
        QVERIFY(words(explain(turns, stopped(parallel)).detail)
                    .starts_with(
                        "One core taking turns took 8 ms. The run of 2 cores in parallel was stopped after 4 ms."));
    }

    void StoppedRunByItself()
    {
        QCOMPARE(sentence(explain(stopped(drawnRun("one-core", kTwoInTurns))), englishWords()),
                 std::string("The run was stopped after 8 ms. With one core taking turns, never two at once: 4 turns "
                             "of about 2 "
                             "ms."));
    }

    void StandstillIsNotCalledStopped()
    {
        QCOMPARE(words(explain(deadlocked(drawnRun("all-cores", kTwoInParallel))).headline),
                 std::string("A deadlock with 2 cores in parallel: tasks wait for each other."));
        const RunResult livelocked = standing(drawnRun("all-cores", kTwoInParallel), StandstillKind::Livelock, {});
        QCOMPARE(headline(drawnRun("one-core", kTwoInTurns), livelocked),
                 std::string("A livelock with 2 cores in parallel, none with one core taking turns."));
        QCOMPARE(words(explain(livelocked).headline),
                 std::string("A livelock with 2 cores in parallel: tasks keep giving way to each other."));
        QCOMPARE(headline(livelocked, deadlocked(drawnRun("one-core", kTwoInTurns))),
                 std::string("A deadlock with one core taking turns, a livelock with the other."));
        QCOMPARE(headline(stopped(drawnRun("one-core", kTwoInTurns)), livelocked),
                 std::string("A livelock with 2 cores in parallel: tasks keep giving way to each other."));
    }

    void BesideAStandstillTheOtherRunIsToldToo()
    {
        const RunResult turns = drawnRun("one-core", kTwoInTurns);
        const RunResult parallel = drawnRun("all-cores", kTwoInParallel);
        QCOMPARE(words(explain(turns, deadlocked(parallel)).detail),
                 std::string(
                     "One core taking turns took 8 ms. The run of 2 cores in parallel was ended after 4 ms. With "
                     "one core taking turns, never two at once: 4 turns of about 2 ms."));
        QCOMPARE(words(explain(deadlocked(turns), deadlocked(parallel)).headline),
                 std::string("A deadlock with one core taking turns as with 2 cores in parallel."));
        QCOMPARE(words(explain(deadlocked(turns), deadlocked(parallel)).detail),
                 std::string(
                     "The run of one core taking turns was ended after 8 ms. The run of 2 cores in parallel was "
                     "ended after 4 ms. With one core taking turns, never two at once: 4 turns of about 2 ms."));
    }

    void StandstillIsToldAsACircle()
    {
        QCOMPARE(words(standstillSentence(deadlocked(drawnRun("all-cores", kTwoInParallel)))),
                 std::string(
                     "Found after 3 ms: Ada waits for key 2, which Ben has; Ben waits for key 1, which Ada has."));
    }

    void WhoGivesWayInALivelockDoesNotWait()
    {
        const RunResult run = standing(drawnRun("all-cores", kTwoInParallel), StandstillKind::Livelock,
                                       {{TaskId{0}, SharedId{1}, TaskId{1}}, {TaskId{1}, SharedId{0}, {}}});
        QCOMPARE(words(standstillSentence(run)),
                 std::string("Found after 3 ms: Ada gives way each time, as Ben has key 2; Ben gives way each time, as "
                             "another one has key 1."));
    }

    void WhereNobodyHasItOrATaskIsWaitedForThatIsSaid()
    {
        const RunResult run = standing(drawnRun("all-cores", kTwoInParallel), StandstillKind::Deadlock,
                                       {{TaskId{0}, SharedId{1}, {}}, {TaskId{1}, {}, TaskId{0}}});
        QCOMPARE(words(standstillSentence(run)),
                 std::string("Found after 3 ms: Ada waits for key 2; Ben waits for Ada to be done."));
    }

    void OfALongCircleTheFirstSixAreTold()
    {
        const std::vector<Standstill::Member> members(8, {TaskId{0}, SharedId{1}, TaskId{1}});
        const std::string told =
            words(standstillSentence(standing(drawnRun("all-cores", kTwoInParallel), StandstillKind::Deadlock, members)));
        QVERIFY2(told.ends_with("; Ada waits for key 2, which Ben has; and so on, 8 in all."), told.c_str());
        QCOMPARE(std::ranges::count(told, ';'), 6);
    }

    void VerdictIsWhatWasExpectedAndWhatCameOut()
    {
        RunResult run = drawnRun("all-cores", kTwoInParallel);
        run.verdict = Verdict{.expected = {{"test", "300, by %n task(s)"}, {}, 3}, .cameOut = {{"test", "217"}, {}}};
        QCOMPARE(words(verdictSentence(run)), std::string("Expected: 300, by 3 tasks. Came out: 217."));
    }

    void SimulatedTimesAreSaidToBe()
    {
        const RunResult run = simulated(drawnRun("simulated", kTwoInParallel));
        QCOMPARE(words(explain(run).detail),
                 std::string("With 2 simulated cores, up to 2 ran at the same instant, for 4 ms in all. The times of 2 "
                             "simulated cores were simulated, not measured."));
        const std::string detail = words(explain(drawnRun("one-core", kTwoInTurns), run).detail);
        QVERIFY2(detail.ends_with("The times of 2 simulated cores were simulated, not measured."), detail.c_str());
        const std::string both = words(explain(run, run).detail);
        QCOMPARE(both.find("not measured"), both.rfind("not measured")); // said once
    }
};

QTEST_APPLESS_MAIN(ExplanationTest)
#include "explanation_test.moc"
