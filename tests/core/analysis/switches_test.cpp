// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/switches.h"

#include <algorithm>

#include "core/base/random.h"
#include "tests/support/print.h"
#include "tests/support/trace_text.h"

using namespace interleave;
using namespace std::chrono_literals;

namespace {

std::vector<TimePoint> atMs(const std::vector<int>& milliseconds)
{
    std::vector<TimePoint> times;
    for (const int ms : milliseconds)
        times.emplace_back(std::chrono::milliseconds(ms));
    return times;
}

std::string textOf(const std::vector<TimePoint>& times)
{
    std::string text;
    for (const TimePoint time : times)
        text += std::to_string(time.time_since_epoch() / 1ms) + ' ';
    return text;
}

std::string switchesIn(std::string_view drawing)
{
    return textOf(switchesOf(traceFromText(drawing)));
}

} // namespace

class SwitchesTest : public QObject {
    Q_OBJECT

private slots:
    void TraceWithoutTasksHasNone() { QCOMPARE(switchesIn(""), std::string()); }

    void TaskThatNeverRanHasNone() { QCOMPARE(switchesIn("Ada ....\n"), std::string()); }

    void BeginAndEndOfEachTurnCount()
    {
        QCOMPARE(switchesIn("Ada RR..RRiiR.\n"
                            "Ben ..R......R\n"),
                 std::string("0 2 3 4 6 8 9 10 "));
    }

    void NextStepOrAnotherCoreIsNoSwitch()
    {
        Trace trace = traceFromText("Ada 0011.\n");
        QCOMPARE(textOf(switchesOf(trace)), std::string("0 4 "));
        trace.tasks[0].spans = Spans();
        for (std::uint16_t n = 0; n < 3; ++n) {
            trace.tasks[0].spans.appendUntil(TimePoint((n + 1) * 1ms), Activity::Running, StepIndex{n},
                                             Evidence::Recorded, WorkerId{0});
        }
        QCOMPARE(textOf(switchesOf(trace)), std::string("0 3 "));
    }

    void TimeThatTwoTasksShareIsThereOnce()
    {
        QCOMPARE(switchesIn("Ada R.R.\n"
                            "Ben .R.R\n"
                            "Cem RRRR\n"),
                 std::string("0 1 2 3 4 "));
    }

    void MergedListsAreWhatSortingMakesOfThem()
    {
        Random random(4);
        for (int lists = 0; lists < 9; ++lists) {
            std::vector<std::vector<TimePoint>> all(static_cast<std::size_t>(lists));
            std::vector<TimePoint> expected;
            for (std::vector<TimePoint>& list : all) {
                for (std::int64_t n = random.between(0, 20); n > 0; --n)
                    list.emplace_back(random.between(0, 30) * 1ms);
                std::ranges::sort(list);
                expected.insert(expected.end(), list.begin(), list.end());
            }
            std::ranges::sort(expected);
            expected.erase(std::unique(expected.begin(), expected.end()), expected.end());
            QCOMPARE(textOf(mergedTimes(all)), textOf(expected));
        }
    }

    void ACoreThatIsTakenIsNoSwitch() { QCOMPARE(switchesIn("Ada RRtRt.R\n"), std::string("0 5 6 7 ")); }

    void StepsGoToTheNeighbours()
    {
        const std::vector<TimePoint> switches = atMs({0, 2, 5});
        QVERIFY(nextSwitch(switches, TimePoint(0ms)) == TimePoint(2ms));
        QVERIFY(nextSwitch(switches, TimePoint(1ms)) == TimePoint(2ms));
        QVERIFY(nextSwitch(switches, TimePoint(4ms)) == TimePoint(5ms));
        QVERIFY(!nextSwitch(switches, TimePoint(5ms)));
        QVERIFY(previousSwitch(switches, TimePoint(6ms)) == TimePoint(5ms));
        QVERIFY(previousSwitch(switches, TimePoint(5ms)) == TimePoint(2ms));
        QVERIFY(previousSwitch(switches, TimePoint(1ms)) == TimePoint(0ms));
        QVERIFY(!previousSwitch(switches, TimePoint(0ms)));
        QVERIFY(!nextSwitch({}, TimePoint(0ms)) && !previousSwitch({}, TimePoint(0ms)));
    }
};

QTEST_APPLESS_MAIN(SwitchesTest)
#include "switches_test.moc"
