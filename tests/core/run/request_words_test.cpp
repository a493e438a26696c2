// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/run/request_words.h"

#include "core/run/answer.h"
#include "tests/support/drawn_run.h"
#include "tests/support/headline_cases.h"
#include "tests/support/print.h"

using namespace interleave;

namespace {

/// Two requests in 10 ms, one of them after 8.
constexpr std::string_view kSlow = "Ada 0000000000\n"
                                   "request web due 0 sent 0 taken 1 by Ada answered 2\n"
                                   "request web due 1 sent 1 taken 5 by Ada answered 9\n";
constexpr std::string_view kSoon = "Ada 0000000000\n"
                                   "Ben 1111111111\n"
                                   "request web due 0 sent 0 taken 0 by Ada answered 1\n"
                                   "request web due 1 sent 1 taken 1 by Ben answered 3\n";
constexpr std::string_view kShort = "Ada 00000\n"
                                    "Ben 11111\n"
                                    "request web due 0 sent 0 taken 0 by Ada answered 1\n"
                                    "request web due 1 sent 1 taken 1 by Ben answered 3\n";
constexpr std::string_view kRefused = "Ada 0000000000\n"
                                      "Ben 1111111111\n"
                                      "request web due 0 sent 0 taken 0 by Ada answered 1\n"
                                      "request web due 1 sent 1 refused 3\n";

RunResult runOf(std::string_view model, std::string_view drawing)
{
    RunResult run = drawnRun(model, drawing);
    run.request.scenario = scenarioById("kebab").value();
    return run;
}

RunResult oneCore(std::string_view drawing)
{
    return runOf("one-core", drawing);
}

RunResult allCores(std::string_view drawing)
{
    return runOf("all-cores", drawing);
}

std::string headline(const RunResult& first, const RunResult& second)
{
    const Explanation said = explain(first, second);
    if (const std::string complaint = complaintAbout(said, englishWords()); !complaint.empty())
        return complaint;
    return sentence(said.headline, englishWords());
}

std::vector<std::shared_ptr<const RunResult>> thrice(const RunResult& run)
{
    return std::vector<std::shared_ptr<const RunResult>>(3, std::make_shared<const RunResult>(run));
}

std::string medians(const RunResult& first, const RunResult& second)
{
    const auto above = thrice(first);
    const auto below = thrice(second);
    return sentence(answerOf(above, below).headline, englishWords());
}

} // namespace

class RequestWordsTest : public QObject {
    Q_OBJECT

private slots:
    void WhereNothingIsAskedTimesAreSaid()
    {
        const RunResult run = oneCore("Ada 0000\n");
        QVERIFY(!askedOf(run));
        QCOMPARE(sentence(explain(run).headline, englishWords()), std::string("One core taking turns took 4 ms."));
    }

    void OneRunSaysHowManyAndHowSoon()
    {
        const Explanation said = explain(oneCore(kSlow));
        QCOMPARE(complaintAbout(said, englishWords()), std::string());
        QCOMPARE(
            sentence(said, englishWords()),
            std::string(
                "One core taking turns answered 200 a second, 99 of 100 within 8 ms. One core taking turns took 10 ms. "
                "With one core taking turns, there were answers to 2 of 2 requests, 200 in each second: half of them "
                "after up to 2 ms, all but one of 100 after up to 8 ms, the slowest after 8 ms. With one core taking "
                "turns, never two at once: 1 "
                "turn of about 10 ms."));
    }

    void WhatBecameOfTheOthersIsSaid()
    {
        const std::string said = sentence(explain(allCores(kRefused)), englishWords());
        QVERIFY2(said.find("Without an answer: 1 refused, 0 given up, 0 still open at the end.") != std::string::npos,
                 said.c_str());
    }

    void WhoAnswersSoonerIsNamed()
    {
        QCOMPARE(headline(oneCore(kSlow), allCores(kSoon)),
                 std::string("99 of 100 answers came 4.0 times as soon with 2 cores in parallel."));
        QCOMPARE(headline(allCores(kSoon), oneCore(kSlow)),
                 std::string("99 of 100 answers came 4.0 times as soon with 2 cores in parallel."));
    }

    void WhoAnswersMoreIsNamedFirst()
    {
        QCOMPARE(headline(oneCore(kSlow), allCores(kShort)),
                 std::string("2 cores in parallel answered 2.0 times as many in a second."));
    }

    void WhoLeavesManyWithoutAnAnswerIsNamedBeforeThat()
    {
        QCOMPARE(headline(oneCore(kSlow), allCores(kRefused)),
                 std::string("With 2 cores in parallel, 1 of 2 were left without an answer."));
    }

    void AlikeIsSaidToBeAlike()
    {
        QCOMPARE(headline(oneCore(kSlow), oneCore(kSlow)),
                 std::string("Both answered about as many, and about as soon."));
    }

    void HowManyEventsAreAnsweredInASecondSaysNothing()
    {
        const RunResult slow = oneCore("Ada 0000000000\nevent keys due 1 taken 4 by Ada answered 5\n");
        const RunResult quick = allCores("Ada 00000\nBen 11111\nevent keys due 1 taken 1 by Ada answered 2\n");
        QCOMPARE(headline(slow, quick),
                 std::string("99 of 100 answers came 4.0 times as soon with 2 cores in parallel."));
        QCOMPARE(sentence(explain(slow).headline, englishWords()),
                 std::string("With one core taking turns, 99 of 100 were answered within 4 ms."));
    }

    void NoAnswerAtAllIsSaid()
    {
        const RunResult none = oneCore("Ada 0000\nrequest web due 1 sent 1\n");
        QCOMPARE(sentence(explain(none).headline, englishWords()),
                 std::string("With one core taking turns, none of 1 request was answered."));
        QCOMPARE(headline(none, none), std::string("Neither answered anything."));
    }

    void ADisturbedRunSaysNothingOfIt()
    {
        RunResult disturbed = allCores(kSoon);
        disturbed.metrics.account.disturbance = 0.9;
        QVERIFY(explain(oneCore(kSlow), disturbed).tellsDisturbance);
    }

    void OfManyRunsTheMediansAreCompared()
    {
        QCOMPARE(medians(oneCore(kSlow), allCores(kShort)),
                 std::string("Median of 3 runs: 2 cores in parallel answered 2.0 times as many a second."));
        QCOMPARE(medians(oneCore(kSlow), allCores(kSoon)),
                 std::string("Median of 3 runs: 2 cores in parallel answered 4.0 times as soon."));
        QCOMPARE(medians(oneCore(kSlow), allCores(kRefused)),
                 std::string("Median of 3 runs: more had no answer with 2 cores in parallel."));
        QCOMPARE(medians(oneCore(kSlow), oneCore(kSlow)),
                 std::string("Median of 3 runs: both answered as many, and as soon."));
    }
};

QTEST_APPLESS_MAIN(RequestWordsTest)
#include "request_words_test.moc"
