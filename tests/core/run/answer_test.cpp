// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/run/answer.h"

#include "tests/support/drawn_run.h"
#include "tests/support/print.h"

using namespace interleave;

namespace {

using RunPointer = std::shared_ptr<const RunResult>;

/// `what` is told as "got 217"; of the model's own drawing.
RunPointer judged(std::string_view scenario, std::string_view model, Judgement judgement, Argument result)
{
    auto run = std::make_shared<RunResult>(drawnRun(model, model == "one-core" ? "A RR..\nB ..RR\n" : "A 00\nB 11\n"));
    run->request.scenario = scenarioById(scenario).value();
    run->verdict = Verdict{.judgement = judgement,
                           .cameOut = {INTERLEAVE_TEXT("test", "%1"), {result}},
                           .brief = {INTERLEAVE_TEXT("test", "it came to %1"), {result}},
                           .result = result};
    return run;
}

/// Of a scenario that is about how long it takes.
RunPointer timed(std::string_view model)
{
    auto run = std::make_shared<RunResult>(*judged("kebab", model, Judgement::AsExpected, std::int64_t{1}));
    run->verdict->brief = {};
    return run;
}

RunPointer disturbed(const RunPointer& run)
{
    auto noisy = std::make_shared<RunResult>(*run);
    noisy->metrics.account.disturbance = 0.4;
    return noisy;
}

RunPointer standing(const RunPointer& run)
{
    auto ended = std::make_shared<RunResult>(*run);
    ended->trace.info.outcome = Outcome::Standstill;
    ended->trace.standstill = Standstill{};
    return ended;
}

std::string headlineOf(const RunPointer& first, const RunPointer& second)
{
    return sentence(answerOf(*first, *second).headline, englishWords());
}

std::string headlineOf(const std::vector<RunPointer>& first, const std::vector<RunPointer>& second)
{
    return sentence(answerOf(first, second).headline, englishWords());
}

} // namespace

/// The sentence that is read first.
class AnswerTest : public QObject {
    Q_OBJECT

private slots:
    void ScenarioAboutTimeIsAnsweredByTimes()
    {
        const RunPointer first = timed("one-core");
        const RunPointer second = timed("all-cores");
        QCOMPARE(headlineOf(first, second), sentence(explain(*first, *second).headline, englishWords()));
        QCOMPARE(sentence(answerOf(*first), englishWords()), sentence(explain(*first), englishWords()));
    }

    void WhatWentWrongComesFirst()
    {
        const RunPointer right = judged("mutex", "one-core", Judgement::AsExpected, std::int64_t{300});
        const RunPointer wrong = judged("mutex", "all-cores", Judgement::Unexpected, std::int64_t{217});
        QCOMPARE(headlineOf(right, wrong), std::string("With 2 cores in parallel, it came to 217."));
        QCOMPARE(headlineOf(wrong, right), std::string("With 2 cores in parallel, it came to 217."));
        QCOMPARE(sentence(answerOf(*wrong).headline, englishWords()),
                 std::string("With 2 cores in parallel, it came to 217."));
    }

    void OfSeveralRunsTheFirstStandsBesideTheFirstOfAnotherModel()
    {
        const RunPointer right = judged("mutex", "one-core", Judgement::AsExpected, std::int64_t{300});
        const RunPointer wrong = judged("mutex", "all-cores", Judgement::Unexpected, std::int64_t{217});
        const std::vector<RunPointer> runs{right, right, wrong};
        QCOMPARE(sentence(answerOf(runs), englishWords()), sentence(answerOf(*right, *wrong), englishWords()));
        QCOMPARE(sentence(answerOf(std::vector{right, right}), englishWords()), sentence(answerOf(*right), englishWords()));
    }

    void RunsOfOneModelAreToldApart()
    {
        std::vector<RunPointer> runs;
        for (const int ordinal : {1, 2, 3, 4}) {
            auto run = std::make_shared<RunResult>(*timed("one-core"));
            run->request.ordinal = ordinal;
            runs.push_back(run);
        }
        QCOMPARE(sentence(answerOf(runs), englishWords()),
                 std::string(
                     "Both took about the same time: one core does one thing at a time. Same work: the first "
                     "took 4 ms, the second 4 ms. With the first, never two at once: 2 turns of about 2 ms. With "
                     "the second, never two at once: 2 turns of about 2 ms."));
        QVERIFY(sentence(answerOf(*runs[0], *runs[3]).detail, englishWords()).find("number 4 4 ms") != std::string::npos);
        QVERIFY(sentence(answerOf(std::vector{runs[0], runs[0]}, std::vector{runs[1], runs[1]}).detail, englishWords())
                    .starts_with("The median: the first took 4 ms"));
    }

    void RightBothTimesIsFollowedByWhatItTook()
    {
        const RunPointer turns = judged("mutex", "one-core", Judgement::AsExpected, std::int64_t{300});
        const RunPointer parallel = judged("mutex", "all-cores", Judgement::AsExpected, std::int64_t{300});
        QCOMPARE(headlineOf(turns, parallel),
                 std::string("Right both times, and 2 cores in parallel finished 2.0 times as fast."));
        QCOMPARE(headlineOf(parallel, turns),
                 std::string("Right both times, but one core taking turns took 2.0 times as long."));
        QCOMPARE(headlineOf(turns, turns), std::string("Right both times, in about the same time."));
    }

    /// What came out is so whatever disturbed the runs; how long it took is not.
    void OutcomeOfADisturbedRunIsToldWithoutItsTime()
    {
        const RunPointer turns = judged("mutex", "one-core", Judgement::AsExpected, std::int64_t{300});
        const RunPointer noisy = disturbed(judged("mutex", "all-cores", Judgement::AsExpected, std::int64_t{300}));
        QCOMPARE(headlineOf(turns, noisy), std::string("Right both times: it came to 300."));
        const RunPointer wrong = disturbed(judged("mutex", "all-cores", Judgement::Unexpected, std::int64_t{217}));
        QCOMPARE(headlineOf(turns, wrong), std::string("With 2 cores in parallel, it came to 217."));
        QCOMPARE(headlineOf(timed("one-core"), disturbed(timed("all-cores"))),
                 std::string("This shows nothing yet: other programs took 40 % of the cores' time."));
    }

    void RunWithoutAVerdictIsAnsweredByTimes()
    {
        const RunPointer judgedRun = judged("mutex", "one-core", Judgement::AsExpected, std::int64_t{300});
        auto stopped = std::make_shared<RunResult>(*judgedRun);
        stopped->verdict.reset();
        QCOMPARE(headlineOf(judgedRun, stopped), sentence(explain(*judgedRun, *stopped).headline, englishWords()));
    }

    void NoticeSaysWhatTheHeadlineDoesNot()
    {
        const RunPointer noisy = disturbed(timed("all-cores"));
        const auto noticeBeside = [&](bool tells) {
            return sentence(noticeOf(*noisy, {.headline = {}, .detail = {}, .tellsDisturbance = tells}), englishWords());
        };
        QCOMPARE(noticeBeside(true), std::string("Run again when other programs are idle."));
        QCOMPARE(noticeBeside(false), std::string("Other programs took 40 % of the cores' time. Run again when other "
                                                  "programs are idle."));
        QVERIFY(noticeOf(*timed("all-cores"), {}).text.isEmpty());
    }

    void ManyRunsSayHowOftenItWentWrong()
    {
        const RunPointer right = judged("lost-update", "one-core", Judgement::AsExpected, std::int64_t{300});
        const RunPointer wrong = judged("lost-update", "all-cores", Judgement::Unexpected, std::int64_t{217});
        const std::vector<RunPointer> above{right, right, right};
        const auto lucky = std::make_shared<RunResult>(*wrong);
        lucky->verdict->judgement = Judgement::AsExpected;
        const std::vector<RunPointer> below{wrong, lucky, wrong};
        QCOMPARE(headlineOf(above, below),
                 std::string("2 of 3 runs went wrong with 2 cores in parallel, none of the others."));
        QCOMPARE(headlineOf(below, above),
                 std::string("2 of 3 runs went wrong with 2 cores in parallel, none of the others."));
        QCOMPARE(headlineOf({wrong, lucky, lucky}, below),
                 std::string("2 of 3 runs went wrong with 2 cores in parallel, 1 of the others."));
        QCOMPARE(headlineOf(above, above), std::string("Nothing went wrong in 6 runs."));
    }

    void ManyStandstillsAreCounted()
    {
        const RunPointer done = judged("deadlock", "one-core", Judgement::AsExpected, INTERLEAVE_TEXT("test", "done"));
        const RunPointer dead =
            standing(judged("deadlock", "all-cores", Judgement::Unexpected, INTERLEAVE_TEXT("test", "dead")));
        QCOMPARE(headlineOf({done, done}, {dead, dead}),
                 std::string("Deadlocks: 2 of 2 runs with 2 cores in parallel, none of the others."));
    }

    void ManyRunsOfNamesAreCounted()
    {
        std::vector<RunPointer> above;
        std::vector<RunPointer> below;
        for (const char* order : {"A, B", "B, A", "A, B"}) {
            above.push_back(judged("who-is-next", "one-core", Judgement::Open, std::string(order)));
            below.push_back(judged("who-is-next", "all-cores", Judgement::Open, std::string("A, B")));
        }
        QCOMPARE(headlineOf(above, below),
                 std::string("Outcomes in 3 runs: 2 with one core taking turns, 1 with the other."));
    }

    void ManyRunsThatAreAboutTimeSayTheirMedians()
    {
        const std::vector<RunPointer> above(4, timed("one-core"));
        const std::vector<RunPointer> below(4, timed("all-cores"));
        QCOMPARE(headlineOf(above, below),
                 std::string("Median of 4 runs: 2 cores in parallel finished 2.0 times as fast."));
        QCOMPARE(headlineOf(below, above),
                 std::string("Median of 4 runs: one core taking turns took 2.0 times as long."));
        QCOMPARE(headlineOf(above, above), std::string("Median of 4 runs: both took about the same time."));
        QCOMPARE(sentence(answerOf(above, below).detail, englishWords()),
                 std::string(
                     "The median: one core taking turns took 4 ms (all: 4 ms to 4 ms), 2 cores in parallel 2 ms "
                     "(all: 2 ms to 2 ms)."));
    }

    void ManyRunsOfWhichMostWereDisturbedShowNothing()
    {
        const std::vector<RunPointer> above(4, timed("one-core"));
        const RunPointer quiet = timed("all-cores");
        const RunPointer noisy = disturbed(quiet);
        QVERIFY(headlineOf(above, {noisy, noisy, quiet, quiet}).starts_with("Median"));
        QCOMPARE(headlineOf(above, {noisy, noisy, noisy, quiet}),
                 std::string("This shows nothing yet: 3 of 8 runs were disturbed."));
    }
};

QTEST_APPLESS_MAIN(AnswerTest)
#include "answer_test.moc"
