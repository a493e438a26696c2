// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/run/explanation.h"

#include "tests/support/drawn_run.h"
#include "tests/support/print.h"

#include <algorithm>

using namespace interleave;

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
                 std::string("2 cores in parallel did the same work 2.0 times faster than one core taking turns. "
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
                 std::string(
                     "One core taking turns needed 2.0 times as long as 2 cores in parallel for the same work."));
    }

    void EqualRunsOnOneCoreAreExplainedByIt()
    {
        QCOMPARE(headline(drawnRun("in-order", kTwoInOrder), drawnRun("one-core", kTwoInTurns)),
                 std::string("One core taking turns finished no sooner than one task after the other: one core does "
                             "one thing at "
                             "a time."));
    }

    void EqualRunsThatMostlyWaitAreExplainedByWaiting()
    {
        QCOMPARE(headline(drawnRun("one-core", kTwoMostlyWaiting), drawnRun("all-cores", "Ada 0iiiiii0\n"
                                                                                         "Ben .1iiiiii1\n")),
                 std::string(
                     "2 cores in parallel finished no sooner than one core taking turns: these tasks mostly wait."));
    }

    void EqualRunsForNoKnownReason()
    {
        QCOMPARE(headline(drawnRun("one-core", "Ada RRRR\n"), drawnRun("all-cores", "Ada 0011\n")),
                 std::string("2 cores in parallel finished no sooner than one core taking turns."));
    }

    void LessThanATenthIsNoDifference()
    {
        // 11 ms against 10: just clear. 21 against 20: within what two runs differ by.
        QCOMPARE(headline(drawnRun("in-order", "Ada RRRRRRRRRRR\n"), drawnRun("one-core", "Ada RRRRRRRRRR\n")),
                 std::string(
                     "One core taking turns did the same work 1.1 times faster than one task after the other."));
        QVERIFY(headline(drawnRun("in-order", "Ada RRRRRRRRRRRRRRRRRRRRR\n"),
                         drawnRun("one-core", "Ada RRRRRRRRRRRRRRRRRRRR\n"))
                    .find("no sooner")
                != std::string::npos);
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
        QCOMPARE(headline(turns, stopped(parallel)), std::string("The run was stopped after 4 ms."));
        QCOMPARE(headline(stopped(turns), parallel), std::string("The run was stopped after 8 ms."));
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
                 std::string("2 cores in parallel came to a deadlock, and the run was ended after 4 ms."));
        const RunResult livelocked = standing(drawnRun("all-cores", kTwoInParallel), StandstillKind::Livelock, {});
        QCOMPARE(headline(drawnRun("one-core", kTwoInTurns), livelocked),
                 std::string("2 cores in parallel came to a livelock, and the run was ended after 4 ms."));
    }

    void BesideAStandstillTheOtherRunIsToldToo()
    {
        const RunResult turns = drawnRun("one-core", kTwoInTurns);
        const RunResult parallel = drawnRun("all-cores", kTwoInParallel);
        QCOMPARE(words(explain(turns, deadlocked(parallel)).detail),
                 std::string("One core taking turns took 8 ms. With one core taking turns, never two at once: 4 turns "
                             "of about 2 ms."));
        QCOMPARE(words(explain(deadlocked(turns), deadlocked(parallel)).headline),
                 std::string("One core taking turns came to a deadlock, and the run was ended after 8 ms."));
        QCOMPARE(words(explain(deadlocked(turns), deadlocked(parallel)).detail),
                 std::string("2 cores in parallel came to a deadlock, and the run was ended after 4 ms. With one core "
                             "taking turns, never two at once: 4 turns of about 2 ms."));
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
