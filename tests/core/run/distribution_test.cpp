// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/run/distribution.h"

#include "core/base/random.h"
#include "tests/support/print.h"

#include <algorithm>
#include <numeric>

using namespace interleave;
using namespace std::chrono_literals;

namespace {

using Runs = std::vector<std::shared_ptr<const RunResult>>;
using Numbers = std::vector<std::int64_t>;

/// Of a scenario that names its result, and of one whose result is the makespan.
constexpr std::string_view kNamed = "lost-update";
constexpr std::string_view kUnnamed = "kebab";

std::shared_ptr<RunResult> runOf(Duration makespan, std::optional<Verdict> verdict = {}, std::string_view scenario = kNamed)
{
    auto run = std::make_shared<RunResult>();
    run->request.scenario = scenarioById(scenario).value();
    run->request.model = executionModelById("one-core").value();
    run->metrics.makespan = makespan;
    run->verdict = std::move(verdict);
    return run;
}

Verdict verdictOf(Argument result, Judgement judgement = Judgement::Open)
{
    return {.judgement = judgement, .result = std::move(result)};
}

/// Runs of 1, 2, 3 ... ms that came to these results.
template<typename Value>
Runs runsOf(const std::vector<Value>& results, Judgement judgement = Judgement::Open)
{
    Runs runs;
    for (const Value& result : results)
        runs.push_back(runOf(std::chrono::milliseconds(runs.size() + 1), verdictOf(Argument(result), judgement)));
    return runs;
}

Distribution distributionOfNumbers(const Numbers& numbers)
{
    return distributionOf(runsOf(numbers));
}

/// "300000 3" on a line for each bar.
std::string barsOf(const Distribution& distribution)
{
    std::string text;
    for (const ResultBar& bar : distribution.bars)
        text += englishWords()(bar.label) + ": " + std::to_string(bar.runs.size()) + '\n';
    return text;
}

std::string summary(const Runs& runs)
{
    return englishWords()(summaryOf(distributionOf(runs)));
}

/// Numbers of all magnitudes and signs, `count` of them.
Numbers randomNumbers(Random& random, std::size_t count)
{
    Numbers numbers;
    const std::uint64_t range = std::uint64_t{1} << (1 + random.next() % 40);
    for (std::size_t n = 0; n < count; ++n)
        numbers.push_back(static_cast<std::int64_t>(random.next() % range) - static_cast<std::int64_t>(range / 3));
    return numbers;
}

} // namespace

class DistributionTest : public QObject {
    Q_OBJECT

private slots:
    void BoxPlotOfAnOddNumberLeavesTheMiddleOutOfTheHalves()
    {
        QVERIFY((spreadOf(Numbers{7, 1, 3, 5, 9}) == Spread<std::int64_t>{1, 2, 5, 8, 9}));
    }

    void BoxPlotOfAnEvenNumberIsHalfWay()
    {
        QVERIFY((spreadOf(Numbers{8, 2, 4, 6}) == Spread<std::int64_t>{2, 3, 5, 7, 8}));
        QVERIFY((spreadOf(Numbers{1, 3}) == Spread<std::int64_t>{1, 1, 2, 3, 3}));
    }

    void BoxPlotOfOneIsThatFiveTimes()
    {
        QVERIFY((spreadOf(std::vector<Duration>{5ms}) == Spread<Duration>{5ms, 5ms, 5ms, 5ms, 5ms}));
    }

    void BoxPlotOfEqualValuesIsThatValue()
    {
        QVERIFY((spreadOf(Numbers{4, 4, 4, 4}) == Spread<std::int64_t>{4, 4, 4, 4, 4}));
    }

    void BoxPlotIsInOrderAndHalvesTheValues()
    {
        Random random(1);
        for (int round = 0; round < 200; ++round) {
            const Numbers numbers = randomNumbers(random, 1 + random.next() % 40);
            const Spread<std::int64_t> spread = spreadOf(numbers);
            QVERIFY(std::ranges::is_sorted(
                Numbers{spread.least, spread.lowerQuarter, spread.median, spread.upperQuarter, spread.most}));
            QCOMPARE(spread.least, std::ranges::min(numbers));
            QCOMPARE(spread.most, std::ranges::max(numbers));
            const auto half = static_cast<std::ptrdiff_t>(numbers.size() + 1) / 2;
            QVERIFY(std::ranges::count_if(numbers, [&](std::int64_t n) { return n <= spread.median; }) >= half);
            QVERIFY(std::ranges::count_if(numbers, [&](std::int64_t n) { return n >= spread.median; })
                    >= static_cast<std::ptrdiff_t>(numbers.size()) / 2);
        }
    }

    void EachRunLiesInOneBarAndThereAreNotTooMany()
    {
        Random random(2);
        for (int round = 0; round < 300; ++round) {
            const Numbers numbers = randomNumbers(random, 1 + random.next() % 60);
            const Distribution distribution = distributionOfNumbers(numbers);
            QVERIFY(!distribution.bars.empty());
            QVERIFY(distribution.bars.size() <= kMostBars);
            std::vector<std::size_t> all;
            std::int64_t last = std::numeric_limits<std::int64_t>::min();
            for (const ResultBar& bar : distribution.bars) {
                QVERIFY(std::ranges::is_sorted(bar.runs));
                all.insert(all.end(), bar.runs.begin(), bar.runs.end());
                std::int64_t most = last;
                for (const std::size_t run : bar.runs) {
                    QVERIFY(numbers[run] > last); // bars ascend and do not overlap
                    most = std::max(most, numbers[run]);
                }
                last = most;
            }
            std::ranges::sort(all);
            std::vector<std::size_t> places(numbers.size());
            std::iota(places.begin(), places.end(), std::size_t{0});
            QVERIFY(all == places);
            QVERIFY(!distribution.bars.front().runs.empty());
            QVERIFY(!distribution.bars.back().runs.empty());
        }
    }

    void BarsOfTimesNeverReadTheSame()
    {
        Random random(3);
        for (int round = 0; round < 300; ++round) {
            Runs runs;
            const auto base = static_cast<std::int64_t>(random.next() % (std::uint64_t{1} << (10 + random.next() % 30)));
            const std::uint64_t range = 1 + random.next() % (std::uint64_t{1} << (1 + random.next() % 30));
            for (std::size_t n = 1 + random.next() % 30; n > 0; --n)
                runs.push_back(runOf(1ms, verdictOf(Duration(base + static_cast<std::int64_t>(random.next() % range)))));
            const Distribution distribution = distributionOf(runs);
            QVERIFY(distribution.bars.size() <= kMostBars);
            std::vector<std::string> labels;
            for (const ResultBar& bar : distribution.bars)
                labels.push_back(englishWords()(bar.label));
            std::ranges::sort(labels);
            QVERIFY2(std::ranges::adjacent_find(labels) == labels.end(), barsOf(distribution).c_str());
        }
    }

    void FewNumbersHaveABarEach()
    {
        QCOMPARE(barsOf(distributionOfNumbers({300'000, 7, 300'000, -7})), std::string("-7: 1\n"
                                                                                       "7: 1\n"
                                                                                       "300 000: 2\n"));
    }

    void ManyNumbersLieInStretches()
    {
        Numbers numbers;
        for (std::int64_t n = -25; n <= 25; ++n)
            numbers.push_back(n);
        QCOMPARE(barsOf(distributionOfNumbers(numbers)), std::string("-30 – -21: 5\n"
                                                                     "-20 – -11: 10\n"
                                                                     "-10 – -1: 10\n"
                                                                     "0 – 9: 10\n"
                                                                     "10 – 19: 10\n"
                                                                     "20 – 29: 6\n"));
    }

    void AStretchWithoutRunsHasAnEmptyBar()
    {
        Numbers numbers{100};
        for (std::int64_t n = 0; n < 12; ++n)
            numbers.push_back(n);
        const Distribution distribution = distributionOfNumbers(numbers);
        QCOMPARE(distribution.bars.front().runs.size(), std::size_t{12});
        QVERIFY(std::ranges::any_of(distribution.bars, [](const ResultBar& bar) { return bar.runs.empty(); }));
        QVERIFY(distribution.bars.back().runs == std::vector<std::size_t>{0});
    }

    void TimesLieInStretches()
    {
        const Distribution distribution = distributionOf(runsOf(std::vector<Duration>{12ms, 14ms, 19ms, 30ms}));
        QCOMPARE(barsOf(distribution), std::string("10 ms – 15 ms: 2\n"
                                                   "15 ms – 20 ms: 1\n"
                                                   "20 ms – 25 ms: 0\n"
                                                   "25 ms – 30 ms: 0\n"
                                                   "30 ms – 35 ms: 1\n"));
        QVERIFY((distribution.times == Spread<Duration>{12ms, 13ms, 16500us, 24500us, 30ms}));
        QVERIFY(!distribution.numbers);
    }

    void EqualTimesHaveOneBar()
    {
        QCOMPARE(barsOf(distributionOf(runsOf(std::vector<Duration>{200ms, 200ms}))), std::string("200 ms: 2\n"));
    }

    void NamesStandByHowOftenTheyCame()
    {
        const Distribution distribution = distributionOf(runsOf(std::vector<std::string>{"B A", "A B", "A B", "C"}));
        QCOMPARE(barsOf(distribution), std::string("A B: 2\n"
                                                   "B A: 1\n"
                                                   "C: 1\n"));
        QVERIFY(distribution.bars[0].runs == (std::vector<std::size_t>{1, 2}));
        QVERIFY(!distribution.numbers && !distribution.times);
    }

    void WhatDoesNotFitOfManyNamesIsTheLastBar()
    {
        std::vector<std::string> names{"often", "often"};
        for (char c = 'a'; c < 'a' + 15; ++c)
            names.emplace_back(1, c);
        const Distribution distribution = distributionOf(runsOf(names));
        QCOMPARE(distribution.bars.size(), kMostBars);
        QCOMPARE(englishWords()(distribution.bars.front().label), std::string("often"));
        QCOMPARE(englishWords()(distribution.bars.back().label), std::to_string(16 - kMostBars + 1) + " others");
        QCOMPARE(distribution.bars.back().runs.size(), 16 - kMostBars + 1);
        QVERIFY(std::ranges::is_sorted(distribution.bars.back().runs));
        QCOMPARE(summary(runsOf(names)), std::string("17 runs, different outcomes: 16."));
    }

    void WhereTheScenarioNamesNothingItIsTheTime()
    {
        const Distribution distribution =
            distributionOf(Runs{runOf(3ms, {}, kUnnamed), runOf(1ms, {}, kUnnamed), runOf(2ms, {}, kUnnamed)});
        QCOMPARE(englishWords()(distribution.resultName), std::string("Time taken"));
        QVERIFY((distribution.makespan == Spread<Duration>{1ms, 1ms, 2ms, 3ms, 3ms}));
        QVERIFY(distribution.times == distribution.makespan);
        QCOMPARE(englishWords()(distributionOfNumbers({1}).resultName), std::string("Final count"));
    }

    void ShortestAndLongestAreTheFirstOfSeveral()
    {
        const Distribution distribution = distributionOf(Runs{runOf(2ms), runOf(1ms), runOf(3ms), runOf(1ms), runOf(3ms)});
        QCOMPARE(distribution.shortest, std::size_t{1});
        QCOMPARE(distribution.longest, std::size_t{2});
    }

    void RunsAreCountedByTheirJudgement()
    {
        const auto standing = runOf(1ms, verdictOf(INTERLEAVE_TEXT("verdict", "deadlock"), Judgement::Unexpected));
        standing->trace.info.outcome = Outcome::Standstill;
        const Distribution distribution =
            distributionOf(Runs{runOf(1ms, verdictOf(std::string("done"), Judgement::AsExpected)), standing, runOf(1ms),
                                runOf(1ms, verdictOf(std::string("late"), Judgement::Unexpected))});
        QCOMPARE(distribution.runs, std::size_t{4});
        QCOMPARE(distribution.asExpected, std::size_t{1});
        QCOMPARE(distribution.unexpected, std::size_t{2});
        QCOMPARE(distribution.standstills, std::size_t{1});
    }

    void OddOneIsJudgedAsTheFewestAre()
    {
        Runs runs = runsOf(Numbers{5, 5, 1000, 5}, Judgement::AsExpected);
        runs[3] = runOf(1ms, verdictOf(std::int64_t{4}, Judgement::Unexpected));
        QVERIFY(distributionOf(runs).oddOne == std::size_t{3});
    }

    void OddOneHasTheRarestName()
    {
        QVERIFY(distributionOf(runsOf(std::vector<std::string>{"A", "B", "A"})).oddOne == std::size_t{1});
    }

    void OddOneIsFarthestFromTheMedian()
    {
        QVERIFY(distributionOfNumbers({10, 11, 12, 2, 13}).oddOne == std::size_t{3});
        QVERIFY(distributionOf(runsOf(std::vector<Duration>{10ms, 11ms, 30ms})).oddOne == std::size_t{2});
    }

    void WhereNamesAreEquallyRareTheTimeDecides()
    {
        const Runs runs{runOf(5ms, verdictOf(std::string("A"))), runOf(50ms, verdictOf(std::string("B"))),
                        runOf(6ms, verdictOf(std::string("C")))};
        QVERIFY(distributionOf(runs).oddOne == std::size_t{1});
    }

    void TwoRunsHaveNoOddOne() { QVERIFY(!distributionOfNumbers({1, 1000}).oddOne); }

    void EqualRunsHaveNoOddOne()
    {
        const Verdict same = verdictOf(std::int64_t{3});
        QVERIFY(!distributionOf(Runs{runOf(4ms, same), runOf(4ms, same), runOf(4ms, same)}).oddOne);
    }

    void SummaryTellsHowManyWereUnexpected()
    {
        Runs runs = runsOf(Numbers{5, 5, 4}, Judgement::AsExpected);
        QCOMPARE(summary(runs), std::string("In 3 runs, each came out as expected."));
        runs[2] = runOf(1ms, verdictOf(std::int64_t{4}, Judgement::Unexpected));
        QCOMPARE(summary(runs), std::string("In 1 of 3 runs what came out was not what was expected."));
    }

    void SummaryOfNumbersAndTimesIsTheMiddleHalf()
    {
        QCOMPARE(summary(runsOf(Numbers{1, 2, 3, 4, 5})),
                 std::string("In 5 runs: median 3, and half of them from 1 to 4."));
        QCOMPARE(summary(runsOf(std::vector<Duration>{1ms, 2ms, 4ms})),
                 std::string("In 3 runs: median 2 ms, and half of them from 1 ms to 4 ms."));
    }

    void SummaryOfNamesCountsThem()
    {
        QCOMPARE(summary(runsOf(std::vector<std::string>{"A", "B", "A"})),
                 std::string("3 runs, different outcomes: 2."));
        QCOMPARE(summary(runsOf(std::vector<std::string>{"A", "A"})), std::string("In 2 runs, each came to the same."));
    }
};

QTEST_APPLESS_MAIN(DistributionTest)
#include "distribution_test.moc"
