// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/experiment/run_order.h"

#include <algorithm>

#include "tests/support/experiments.h"
#include "tests/support/print.h"

using namespace interleave;
using namespace interleave::experiment;

namespace {

std::string orderText(const Experiment& experiment)
{
    std::string text;
    for (const RunToMake& run : orderOf(checked(experiment, drawnMachine()).value()))
        text += std::to_string(run.point) + '.' + std::to_string(run.repeat) + ' ';
    return text;
}

} // namespace

class RunOrderTest : public QObject {
    Q_OBJECT

private slots:
    void InOrderEachPointIsDoneFirst()
    {
        Experiment experiment = smallExperiment({"all-cores"}, {"tasks=1,2"}, 3);
        experiment.order = Order::InOrder;
        QCOMPARE(orderText(experiment), std::string("0.0 0.1 0.2 1.0 1.1 1.2 "));
    }

    void ShuffledEachRoundHasAllPointsOnce()
    {
        const Design design =
            checked(smallExperiment({"all-cores", "simulated"}, {"tasks=1..32"}, 4), drawnMachine()).value();
        const std::vector<RunToMake> order = orderOf(design);
        QCOMPARE(order.size(), std::size_t{4 * 32 + 32});
        std::size_t begin = 0;
        for (int round = 0; round < 4; ++round) {
            const std::size_t size = round == 0 ? 64 : 32; // simulations are made once
            std::vector<std::size_t> points;
            for (std::size_t place = begin; place < begin + size; ++place) {
                QCOMPARE(order[place].repeat, round);
                points.push_back(order[place].point);
            }
            QVERIFY(!std::ranges::is_sorted(points));
            std::ranges::sort(points);
            QVERIFY(std::ranges::adjacent_find(points) == points.end());
            begin += size;
        }
    }

    void SeedDecidesTheOrder()
    {
        Experiment experiment = smallExperiment({"all-cores"}, {"tasks=1..20"}, 2);
        const std::string first = orderText(experiment);
        QCOMPARE(orderText(experiment), first);
        experiment.seed = 2;
        QVERIFY(orderText(experiment) != first);
    }

    void SkippedPointsHaveNoRuns()
    {
        QCOMPARE(orderText(smallExperiment({"all-cores"}, {"cores=1,2,4"}, 1)).size(), std::string("0.0 1.0 ").size());
    }
};

QTEST_APPLESS_MAIN(RunOrderTest)
#include "run_order_test.moc"
