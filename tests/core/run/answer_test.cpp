// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/run/answer.h"

#include "tests/support/drawn_run.h"
#include "tests/support/print.h"

using namespace interleave;

namespace {

using RunPointer = std::shared_ptr<const RunResult>;

RunPointer judged(std::string_view scenario, std::string_view model, Judgement judgement, Argument result)
{
    auto run = std::make_shared<RunResult>(drawnRun(model, model == "one-core" ? "A RR..\nB ..RR\n" : "A 00\nB 11\n"));
    run->request.scenario = scenarioById(scenario).value();
    run->verdict = Verdict{.judgement = judgement, .cameOut = {INTERLEAVE_TEXT("test", "%1"), {result}}, .result = result};
    return run;
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
        const RunPointer first = judged("kebab", "one-core", Judgement::Unexpected, std::int64_t{1});
        const RunPointer second = judged("kebab", "all-cores", Judgement::AsExpected, std::int64_t{2});
        QCOMPARE(headlineOf(first, second), sentence(explain(*first, *second).headline, englishWords()));
    }

    void WhatIsWrongComesFirst()
    {
        const RunPointer right = judged("lost-update", "one-core", Judgement::AsExpected, std::int64_t{300});
        const RunPointer wrong = judged("lost-update", "all-cores", Judgement::Unexpected, std::int64_t{217});
        QCOMPARE(headlineOf(right, wrong), std::string("Not what was expected with 2 cores in parallel: 217."));
        QCOMPARE(headlineOf(wrong, right), std::string("Not what was expected with 2 cores in parallel: 217."));
        QCOMPARE(headlineOf(judged("lost-update", "one-core", Judgement::Unexpected, std::int64_t{299}), wrong),
                 std::string("Not what was expected: 299 with one core taking turns, 217 with 2 cores in parallel."));
    }

    void OfSeveralRunsTheFirstStandsBesideTheFirstOfAnotherModel()
    {
        const RunPointer right = judged("lost-update", "one-core", Judgement::AsExpected, std::int64_t{300});
        const RunPointer wrong = judged("lost-update", "all-cores", Judgement::Unexpected, std::int64_t{217});
        const std::vector<RunPointer> runs{right, right, wrong};
        QCOMPARE(sentence(answerOf(runs), englishWords()), sentence(answerOf(*right, *wrong), englishWords()));
        QCOMPARE(sentence(answerOf(std::vector{right, right}), englishWords()), sentence(explain(*right), englishWords()));
    }

    void RunsOfOneModelAreToldApart()
    {
        std::vector<RunPointer> runs;
        for (const int ordinal : {1, 2, 3, 4}) {
            auto run = std::make_shared<RunResult>(*judged("kebab", "one-core", Judgement::AsExpected, std::int64_t{1}));
            run->request.ordinal = ordinal;
            runs.push_back(run);
        }
        QCOMPARE(sentence(answerOf(runs), englishWords()),
                 std::string(
                     "The second finished no sooner than the first: one core does one thing at a time. Same work: the "
                     "first "
                     "took 4 ms, the second 4 ms. With the first, never two at once: 2 turns of about 2 ms. With the "
                     "second, never two at once: 2 turns of about 2 ms."));
        QVERIFY(headlineOf(runs[0], runs[2]).starts_with("The third finished no sooner than the first"));
        QVERIFY(headlineOf(runs[0], runs[3]).starts_with("Number 4 finished no sooner than the first"));
        QCOMPARE(headlineOf(std::vector{runs[0], runs[0]}, std::vector{runs[1], runs[1]}),
                 std::string("Median of 2 runs: the first took 4 ms, the second 4 ms."));
    }

    void RightOnBothSidesIsSaidOnce()
    {
        QCOMPARE(headlineOf(judged("mutex", "one-core", Judgement::AsExpected, std::int64_t{300}),
                            judged("mutex", "all-cores", Judgement::AsExpected, std::int64_t{300})),
                 std::string("Both came out as expected: 300."));
    }

    void NamesThatDifferAreSaidToDiffer()
    {
        QCOMPARE(headlineOf(judged("who-is-next", "one-core", Judgement::Open, std::string("A, B")),
                            judged("who-is-next", "all-cores", Judgement::Open, std::string("B, A"))),
                 std::string(
                     "The same program came out differently with one core taking turns and with 2 cores in parallel."));
    }

    void RunWithoutAVerdictIsAnsweredByTimes()
    {
        const RunPointer judgedRun = judged("mutex", "one-core", Judgement::AsExpected, std::int64_t{300});
        auto stopped = std::make_shared<RunResult>(*judgedRun);
        stopped->verdict.reset();
        QCOMPARE(headlineOf(judgedRun, stopped), sentence(explain(*judgedRun, *stopped).headline, englishWords()));
    }

    void ManyRunsSayHowOftenItWentWrong()
    {
        const RunPointer right = judged("lost-update", "one-core", Judgement::AsExpected, std::int64_t{300});
        const RunPointer wrong = judged("lost-update", "all-cores", Judgement::Unexpected, std::int64_t{217});
        const std::vector<RunPointer> above{right, right, right};
        const auto lucky = std::make_shared<RunResult>(*wrong);
        lucky->verdict->judgement = Judgement::AsExpected;
        const std::vector<RunPointer> below{wrong, lucky, wrong};
        QCOMPARE(headlineOf(above, below), std::string("Not what was expected in 0 of 3 runs with one core taking "
                                                       "turns, in 2 of them with 2 cores in parallel."));
    }

    void ManyRunsOfNamesAreCounted()
    {
        std::vector<RunPointer> above;
        std::vector<RunPointer> below;
        for (const char* order : {"A, B", "B, A", "A, B"}) {
            above.push_back(judged("who-is-next", "one-core", Judgement::Open, std::string(order)));
            below.push_back(judged("who-is-next", "all-cores", Judgement::Open, std::string("A, B")));
        }
        QCOMPARE(headlineOf(above, below), std::string("3 runs of the same program, different outcomes: 2 with one "
                                                       "core taking turns, 1 with 2 cores in parallel."));
    }

    void ManyRunsThatAreAboutTimeSayTheMedians()
    {
        const std::vector<RunPointer> above(4, judged("kebab", "one-core", Judgement::Open, std::int64_t{1}));
        const std::vector<RunPointer> below(4, judged("kebab", "all-cores", Judgement::Open, std::int64_t{1}));
        QCOMPARE(headlineOf(above, below),
                 std::string("Median of 4 runs: one core taking turns took 4 ms, 2 cores in parallel 2 ms."));
    }
};

QTEST_APPLESS_MAIN(AnswerTest)
#include "answer_test.moc"
