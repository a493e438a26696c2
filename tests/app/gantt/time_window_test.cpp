// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/gantt/time_window.h"

#include <QtTest>

#include "core/base/random.h"

using namespace interleave;
using namespace std::chrono_literals;

namespace {

TimeRange range(Duration begin, Duration end)
{
    return {TimePoint(begin), TimePoint(end)};
}

} // namespace

class TimeWindowTest : public QObject {
    Q_OBJECT

private slots:
    void WindowOutsideIsMovedIn()
    {
        const TimeRange whole = range(0ms, 100ms);
        QVERIFY(clampedWindow(range(-20ms, 10ms), whole, 1us) == range(0ms, 30ms));
        QVERIFY(clampedWindow(range(90ms, 130ms), whole, 1us) == range(60ms, 100ms));
        QVERIFY(clampedWindow(range(-1s, 1s), whole, 1us) == whole);
        QVERIFY(clampedWindow(range(50ms, 50ms), whole, 2us) == range(50ms, 50ms + 2us));
    }

    void EmptyWholeHasAnEmptyWindow()
    {
        TimeWindow window;
        window.zoom(0.5, TimePoint{});
        window.pan(1ms);
        QVERIFY(window.window().isEmpty());
    }

    void ZoomKeepsThePointInPlace()
    {
        TimeWindow window;
        window.setWhole(range(0ms, 100ms));
        window.zoom(0.5, TimePoint(80ms));
        QVERIFY(window.window() == range(40ms, 90ms));
        window.zoom(2, TimePoint(80ms));
        QVERIFY(window.window() == range(0ms, 100ms));
    }

    void AZoomThatIsTakenBackLeadsBackToTheNanosecond()
    {
        Random random(31);
        for (int i = 0; i < 2000; ++i) {
            TimeWindow window;
            const Duration whole(
                static_cast<std::int64_t>(std::pow(10.0, 4 + 11.4 * static_cast<double>(random.next() % 1000) / 1000)));
            window.setWhole(range(0ns, whole)); // from 10 µs to 30 days
            const auto length = static_cast<std::uint64_t>(whole.count());
            const Duration begin(static_cast<std::int64_t>(random.next() % length));
            const Duration end(static_cast<std::int64_t>(random.next() % length));
            window.setWindow(range(std::min(begin, end), std::max(begin, end)));
            const TimePoint around =
                window.window().begin + window.window().length() / static_cast<std::int64_t>(1 + random.next() % 9);
            std::vector<double> factors;
            std::vector<TimeRange> windows;
            for (int n = 0; n < 12; ++n) {
                windows.push_back(window.window());
                factors.push_back(0.3 + static_cast<double>(random.next() % 1000) / 1000); // some of them zoom out
                window.zoom(factors.back(), around);
            }
            for (int n = 11; n >= 0; --n) {
                if (windows[static_cast<std::size_t>(n)] == window.window())
                    continue; // that zoom did nothing
                window.zoom(1 / factors[static_cast<std::size_t>(n)], around);
                QVERIFY(window.window() == windows[static_cast<std::size_t>(n)]);
            }
        }
    }

    void AZoomElsewhereIsNotTakenForOneBack()
    {
        TimeWindow window;
        window.setWhole(range(0ms, 100ms));
        window.setWindow(range(20ms, 60ms));
        window.zoom(0.5, TimePoint(20ms));
        QVERIFY(window.window() == range(20ms, 40ms));
        window.zoom(2, TimePoint(40ms));
        QVERIFY(window.window() == range(0ms, 40ms));
        window.zoom(0.5, TimePoint(20ms));
        window.pan(1ms);
        window.zoom(2, TimePoint(21ms)); // from where it was moved to
        QVERIFY(window.window() == range(1ms, 41ms));
    }

    void ZoomAtEitherEndKeepsThatEnd()
    {
        TimeWindow window;
        window.setWhole(range(0ms, 100ms));
        window.zoom(0.25, TimePoint{});
        QVERIFY(window.window() == range(0ms, 25ms));
        window.showAll();
        window.zoom(0.25, TimePoint(100ms));
        QVERIFY(window.window() == range(75ms, 100ms));
        window.zoom(2, TimePoint(100ms)); // would go beyond the end if it did not keep it
        QVERIFY(window.window() == range(50ms, 100ms));
    }

    void PanStopsAtTheEnds()
    {
        TimeWindow window;
        window.setWhole(range(0ms, 100ms));
        window.setWindow(range(20ms, 40ms));
        window.pan(-50ms);
        QVERIFY(window.window() == range(0ms, 20ms));
        window.pan(500ms);
        QVERIFY(window.window() == range(80ms, 100ms));
    }

    void AWholeThatIsShorterThanTheShortestIsShownWhole()
    {
        TimeWindow window;
        window.setWhole(range(0ms, 1us));
        window.zoom(0.1, TimePoint{});
        QVERIFY(window.showsAll());
        window.setWindow(range(500ns, 700ns));
        QVERIFY(window.showsAll());
    }

    void ANewWholeIsSeenWhole()
    {
        TimeWindow window;
        window.setWhole(range(0ms, 100ms));
        window.zoom(0.1, TimePoint(50ms));
        QSignalSpy changed(&window, &TimeWindow::changed);
        window.setWhole(range(0ms, 30ms));
        QVERIFY(window.window() == range(0ms, 30ms));
        QCOMPARE(changed.count(), 1);
    }

    void WindowStaysWithinTheWholeWhateverIsAsked()
    {
        TimeWindow window;
        int changes = 0;
        connect(&window, &TimeWindow::changed, this, [&](TimeRange now) {
            ++changes;
            QVERIFY(window.whole().begin <= now.begin && now.end <= window.whole().end);
            QVERIFY(now.length() >= TimeWindow::kShortest);
        });
        window.setWhole(range(0ms, 10ms));
        for (int i = 0; i < 60; ++i)
            window.zoom(0.7, TimePoint(9ms));
        QVERIFY(window.window().length() == TimeWindow::kShortest);
        for (int i = 0; i < 20; ++i)
            window.pan(1ms);
        for (int i = 0; i < 90; ++i)
            window.zoom(1.5, TimePoint(1ms));
        QVERIFY(window.showsAll());
        QVERIFY(changes > 30);
    }

    void NothingIsToldWhenNothingChanges()
    {
        TimeWindow window;
        window.setWhole(range(0ms, 10ms));
        QSignalSpy changed(&window, &TimeWindow::changed);
        window.showAll();
        window.zoom(2, TimePoint(5ms));
        window.pan(5ms);
        QCOMPARE(changed.count(), 0);
    }

    void AnAxisGrowsByDoubling()
    {
        QCOMPARE(grownEnd(TimePoint{}, TimePoint{310ms}), TimePoint{500ms});
        QCOMPARE(grownEnd(TimePoint{500ms}, TimePoint{500ms}), TimePoint{500ms});
        QCOMPARE(grownEnd(TimePoint{500ms}, TimePoint{501ms}), TimePoint{1s});
        QCOMPARE(grownEnd(TimePoint{870ms}, TimePoint{3s}), TimePoint{3480ms}); // of a run that has ended
    }
};

QTEST_APPLESS_MAIN(TimeWindowTest)
#include "time_window_test.moc"
