// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/experiment.h"

#include <QTest>

using namespace interleave;
using namespace interleave::cli;

namespace {

RunPointer runOf(std::int64_t makespan)
{
    auto run = std::make_shared<RunResult>();
    run->metrics.makespan = Duration(makespan);
    return run;
}

Experiment experimentOf(std::size_t models, const std::vector<std::int64_t>& makespans)
{
    Experiment experiment{models, {}};
    for (const std::int64_t makespan : makespans)
        experiment.runs.push_back(runOf(makespan));
    return experiment;
}

std::vector<std::int64_t> makespansOf(const std::vector<RunPointer>& runs)
{
    std::vector<std::int64_t> makespans;
    for (const RunPointer& run : runs)
        makespans.push_back(run->metrics.makespan.count());
    return makespans;
}

using Makespans = std::vector<std::int64_t>;

} // namespace

class ExperimentTest : public QObject {
    Q_OBJECT

private slots:
    void RunsOfAModelAreEveryOther()
    {
        const Experiment experiment = experimentOf(2, {10, 20, 11, 21});
        QCOMPARE(makespansOf(experiment.runsOf(0)), (Makespans{10, 11}));
        QCOMPARE(makespansOf(experiment.runsOf(1)), (Makespans{20, 21}));
    }

    void MedianIsTheRunInTheMiddle()
    {
        QCOMPARE(makespansOf(experimentOf(1, {5}).medians()), (Makespans{5}));
        QCOMPARE(makespansOf(experimentOf(1, {9, 1, 5}).medians()), (Makespans{5}));
        QCOMPARE(makespansOf(experimentOf(1, {9, 1}).medians()), (Makespans{1}));
        QCOMPARE(makespansOf(experimentOf(2, {1, 40, 2, 20, 3, 30}).medians()), (Makespans{2, 30}));
    }

    void MediansComeFirstAndModelsStillTakeTurns()
    {
        QCOMPARE(makespansOf(experimentOf(2, {1, 40, 2, 20, 3, 30}).mediansFirst()), (Makespans{2, 30, 1, 40, 3, 20}));
        QCOMPARE(makespansOf(experimentOf(2, {1, 2}).mediansFirst()), (Makespans{1, 2}));
    }
};

QTEST_APPLESS_MAIN(ExperimentTest)
#include "experiment_test.moc"
