// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/distribution_text.h"

#include <QTest>

#include <sstream>

#include "app/cli/charset.h"

using namespace interleave;
using namespace interleave::cli;
using namespace std::chrono_literals;

namespace {

RunPointer runOf(Duration makespan, Argument result, Judgement judgement)
{
    auto run = std::make_shared<RunResult>();
    run->request.scenario = scenarioById("lost-update").value();
    run->request.model = executionModelById("one-core").value();
    run->metrics.makespan = makespan;
    run->verdict = Verdict{.judgement = judgement, .result = std::move(result)};
    return run;
}

std::string textOf(const std::vector<RunPointer>& runs, std::size_t columns = 60)
{
    return inCharset(distributionText(runs, englishWords(), columns), Charset::Ascii);
}

} // namespace

class DistributionTextTest : public QObject {
    Q_OBJECT

private slots:
    void BarsAreAsLongAsOften()
    {
        std::vector<RunPointer> runs(4, runOf(2ms, std::int64_t{300'000}, Judgement::AsExpected));
        runs.push_back(runOf(5ms, std::int64_t{7}, Judgement::Unexpected));
        QCOMPARE(textOf(runs, 36), "one-core, 5 runs: Final count\n"
                                   "  7        ###### 1\n" // a fourth of 22, rounded up
                                   "  300 000  ###################### 4\n"
                                   "  In 1 of 5 runs what came out was\n"
                                   "  not what was expected.\n"
                                   "  As expected: 4. Not as expected:\n"
                                   "  1.\n"
                                   "  Makespan: from 2 ms (run 1) to\n"
                                   "  5 ms (run 5); median 2 ms, half of\n"
                                   "  them from 2 ms to 3.5 ms.\n"
                                   "  Stands out most: run 5, which came\n"
                                   "  to 7 in 5 ms.\n");
    }

    void NoLineIsLongerThanTheTerminal()
    {
        std::vector<RunPointer> runs;
        for (int n = 0; n < 300; ++n)
            runs.push_back(runOf(1ms * (n % 7), std::int64_t{n % 5}, Judgement::Open));
        for (const std::size_t columns : {60u, 80u, 120u}) {
            std::istringstream lines(textOf(runs, columns));
            for (std::string line; std::getline(lines, line);)
                QVERIFY2(line.size() <= columns, line.c_str());
        }
    }

    void TheRarestHasABarToo()
    {
        std::vector<RunPointer> runs(999, runOf(1ms, std::string("fine"), Judgement::Open));
        runs.push_back(runOf(1ms, std::string("odd"), Judgement::Open));
        QVERIFY(textOf(runs).find("  odd   # 1\n") != std::string::npos);
    }

    void StandstillsAreCounted()
    {
        const auto standing =
            std::make_shared<RunResult>(*runOf(1ms, INTERLEAVE_TEXT("verdict", "deadlock"), Judgement::Unexpected));
        standing->trace.info.outcome = Outcome::Standstill;
        const std::string text = textOf({standing, runOf(1ms, std::string("all done"), Judgement::AsExpected)}, 80);
        QVERIFY2(text.find("As expected: 1. Not as expected: 1. Ended in a standstill: 1.\n") != std::string::npos,
                 text.c_str());
        QVERIFY2(text.find("Makespan: 1 ms in each run.\n") != std::string::npos, text.c_str());
    }

    void WhereAllAreRightThatIsSaidOnce()
    {
        const std::vector<RunPointer> runs(3, runOf(1ms, std::int64_t{7}, Judgement::AsExpected));
        QCOMPARE(textOf(runs, 36), "one-core, 3 runs: Final count\n"
                                   "  7  ############################ 3\n"
                                   "  In 3 runs, each came out as\n"
                                   "  expected.\n"
                                   "  Makespan: 1 ms in each run.\n");
    }

    void WhereNobodyIsRightOrWrongNothingIsJudged()
    {
        const std::vector<RunPointer> runs(2, runOf(1ms, std::string("A B"), Judgement::Open));
        QVERIFY(textOf(runs).find("s expected") == std::string::npos);
    }
};

QTEST_APPLESS_MAIN(DistributionTextTest)
#include "distribution_text_test.moc"
