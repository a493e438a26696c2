// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/stop_look.h"

#include <QTest>

#include <algorithm>
#include <numeric>
#include <optional>
#include <vector>

using namespace interleave;

namespace {

/// How many steps it takes until the stop is seen; none where it is not within so many.
std::optional<std::uint32_t> stepsUntilStopped(StopLook look, std::uint32_t most)
{
    for (std::uint32_t step = 1; step <= most; ++step) {
        try {
            look.step();
        } catch (const Stopped&) {
            return step;
        }
    }
    return std::nullopt;
}

} // namespace

class StopLookTest : public QObject {
    Q_OBJECT

private slots:
    void StopIsSeenWithinTheStepsBetweenTwoLooks()
    {
        StopSource stop;
        StopLook look(stop.token());
        QVERIFY(!stepsUntilStopped(look, 3 * StopLook::kSteps));
        for (const std::uint32_t before : {0U, 1U, StopLook::kSteps - 1}) {
            StopSource late;
            StopLook begun(late.token());
            for (std::uint32_t step = 0; step < before; ++step)
                begun.step();
            late.requestStop();
            const std::optional<std::uint32_t> steps = stepsUntilStopped(begun, StopLook::kSteps);
            QVERIFY(steps && *steps <= StopLook::kSteps);
        }
    }

    void WithoutATokenItNeverStops()
    {
        QVERIFY(!stepsUntilStopped({}, 3 * StopLook::kSteps));
        StopLook().look();
    }

    void LookSeesAStopAtOnce()
    {
        StopSource stop;
        const StopLook look(stop.token());
        look.look();
        stop.requestStop();
        QVERIFY_EXCEPTION_THROWN(look.look(), Stopped);
    }

    void SortThatComparesByItIsEnded()
    {
        StopSource stop;
        StopLook look(stop.token());
        std::vector<int> numbers(2 * StopLook::kSteps);
        std::iota(numbers.rbegin(), numbers.rend(), 0);
        std::size_t compared = 0;
        stop.requestStop();
        const auto byNumber = [&](int number) {
            ++compared;
            look.step();
            return number;
        };
        QVERIFY_EXCEPTION_THROWN(std::ranges::sort(numbers, {}, byNumber), Stopped);
        QCOMPARE(compared, std::size_t{StopLook::kSteps});
    }
};

QTEST_APPLESS_MAIN(StopLookTest)
#include "stop_look_test.moc"
