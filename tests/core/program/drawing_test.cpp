// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/program/drawing.h"

#include <cmath>

#include "core/program/plan_facts.h"
#include "tests/support/plain_plan.h"
#include "tests/support/print.h"

using namespace interleave;
using namespace std::chrono_literals;

namespace {

constexpr Compute kVaries{1ms, Variation::Exponential};

std::vector<Duration> drawn(const Plan& plan, TaskId task, int count)
{
    DrawnWork work(plan, task);
    std::vector<Duration> lengths;
    for (int n = 0; n < count; ++n)
        lengths.push_back(work.next(kVaries));
    return lengths;
}

} // namespace

class DrawingTest : public QObject {
    Q_OBJECT

private slots:
    void WhatDoesNotVaryIsAlwaysAsLong()
    {
        DrawnWork work(planOf({{}}), TaskId{0});
        for (int n = 0; n < 3; ++n)
            QCOMPARE(work.next({3ms}), Duration(3ms));
    }

    /// Mean, mean square and median of the exponential distribution, to within four standard errors of so many.
    void LengthsAreExponential()
    {
        constexpr int kCount = 100'000;
        std::vector<Duration> lengths = drawn(planOf({{}}), TaskId{0}, kCount);
        double sum = 0;
        double squares = 0;
        for (const Duration length : lengths) {
            const double ms = toMilliseconds(length);
            QVERIFY(ms >= 0);
            sum += ms;
            squares += ms * ms;
        }
        const double root = std::sqrt(kCount);
        QVERIFY(std::abs(sum / kCount - 1) < 4 / root);
        QVERIFY(std::abs(squares / kCount - 2) < 4 * std::sqrt(20) / root);
        std::ranges::nth_element(lengths, lengths.begin() + kCount / 2);
        QVERIFY(std::abs(toMilliseconds(lengths[kCount / 2]) - std::log(2)) < 4 / root);
    }

    void SamePlanDrawsTheSame()
    {
        const Plan plan = planOf({{}, {}});
        QCOMPARE(drawn(plan, TaskId{1}, 50), drawn(plan, TaskId{1}, 50));
    }

    void SeedsAndTasksHaveNothingInCommon()
    {
        Plan plan = planOf({{}, {}});
        const std::vector<Duration> first = drawn(plan, TaskId{0}, 50);
        const std::vector<Duration> ofOther = drawn(plan, TaskId{1}, 50);
        ++plan.seed;
        const std::vector<Duration> ofNext = drawn(plan, TaskId{0}, 50);
        for (const Duration length : first) {
            QVERIFY(std::ranges::find(ofOther, length) == ofOther.end());
            QVERIFY(std::ranges::find(ofNext, length) == ofNext.end());
        }
    }

    /// What a task that does its program from begin to end draws, in its order.
    void WorkOfATaskIsWhatItWillDraw()
    {
        const Plan plan = planOf({{Repeat{3, 2}, kVaries, Compute{2ms}}, {Compute{5ms}}});
        Duration sum = 6ms;
        for (const Duration length : drawn(plan, TaskId{0}, 3))
            sum += length;
        QCOMPARE(drawnWorkOf(plan, TaskId{0}), sum);
        QCOMPARE(drawnWorkOf(plan, TaskId{1}), Duration(5ms));
        QCOMPARE(drawnWorkOf(plan), sum + 5ms);
        QCOMPARE(workOf(plan.tasks[0].program), Duration(9ms));
    }
};

QTEST_APPLESS_MAIN(DrawingTest)
#include "drawing_test.moc"
