// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/exporting/film_timing.h"

#include <QtTest>

using namespace interleave;
using namespace std::chrono_literals;

class FilmTimingTest : public QObject {
    Q_OBJECT

private:
    static TimePoint at(Duration time) { return TimePoint(time); }
    static TimeRange range(Duration begin, Duration end) { return {at(begin), at(end)}; }
    static std::vector<Duration> timesOf(const FilmTiming& timing)
    {
        std::vector<Duration> times;
        for (std::int64_t n = 0; n < timing.frames(); ++n)
            times.push_back(timing.timeOf(n).time_since_epoch());
        return times;
    }

private slots:
    void FramesAreEvenlySpacedAndTheLastIsTheEnd()
    {
        const FilmTiming timing{.stretch = range(2ms, 4ms), .slowdown = 100, .framesPerSecond = 20};
        QVERIFY((timesOf(timing) == std::vector<Duration>{2ms, 2500us, 3ms, 3500us, 4ms}));
        QVERIFY(timing.length() == 250ms);
    }

    void AnEndBetweenTwoFramesHasOneOfItsOwn()
    {
        const FilmTiming timing{.stretch = range(0ms, 1100us), .slowdown = 100, .framesPerSecond = 20};
        QVERIFY((timesOf(timing) == std::vector<Duration>{0ms, 500us, 1ms, 1100us}));
    }

    void AnEmptyStretchIsAPicture()
    {
        const FilmTiming timing{.stretch = range(3ms, 3ms), .switches = {at(1ms)}};
        QVERIFY(timesOf(timing) == std::vector<Duration>{3ms});
    }

    void NothingAddsUpOverALongFilm()
    {
        const FilmTiming timing{.stretch = range(0ms, 1h), .slowdown = 1000, .framesPerSecond = 60};
        QCOMPARE(timing.frames(), 1000LL * 3600 * 60 + 1);
        QVERIFY(timing.timeOf(timing.frames() - 61) == at(1h - 1ms));
    }

    void WithoutMotionTheReplayRestsAtSwitches()
    {
        const FilmTiming timing{.stretch = range(2ms, 4ms),
                                .slowdown = 100,
                                .framesPerSecond = 20,
                                .switches = {at(1ms), at(2700us), at(3500us)}};
        QVERIFY((timesOf(timing) == std::vector<Duration>{2ms, 2ms, 2700us, 3500us, 4ms}));
    }
};

QTEST_MAIN(FilmTimingTest)
#include "film_timing_test.moc"
