// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/percentages.h"

#include <numeric>

#include "core/base/random.h"
#include "tests/support/print.h"

using namespace interleave;
using namespace std::chrono_literals;

using Percentages = std::vector<std::int64_t>;

class PercentagesTest : public QObject {
    Q_OBJECT

private slots:
    void NothingHasNoShares()
    {
        QVERIFY(percentagesOf({}).empty());
        QVERIFY(percentagesOf({0ns, 0ns}) == (Percentages{0, 0}));
    }

    void AllIsAHundred() { QVERIFY(percentagesOf({0ns, 7ms}) == (Percentages{0, 100})); }

    void TheLargestRemaindersAreRoundedUp()
    {
        QVERIFY(percentagesOf({406ns, 333ns, 261ns}) == (Percentages{41, 33, 26}));
        QVERIFY(percentagesOf({1ns, 1ns, 1ns}) == (Percentages{34, 33, 33}));
        QVERIFY(percentagesOf({995ns, 5ns}) == (Percentages{100, 0}));
        QVERIFY(percentagesOf({994ns, 6ns}) == (Percentages{99, 1}));
    }

    void TheyAlwaysAddUpToAHundred()
    {
        Random random(1);
        for (int round = 0; round < 1000; ++round) {
            std::vector<Duration> parts{1ns};
            for (auto left = random.between(0, 9); left > 0; --left)
                parts.emplace_back(random.between(0, 1'000'000'000) * random.between(0, 1000));
            const Percentages percentages = percentagesOf(parts);
            QCOMPARE(std::accumulate(percentages.begin(), percentages.end(), std::int64_t{0}), std::int64_t{100});
        }
    }
};

QTEST_APPLESS_MAIN(PercentagesTest)
#include "percentages_test.moc"
