#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <array>
#include <functional>
#include <QObject>
#include <QTimer>
#include <utility>
#include <vector>

#include "core/base/time.h"

namespace interleave {

/// The one owner of the time that a replay is at. Chart, listing and kitchen only listen; whoever wants another time asks here.
/// Playing glides at a fraction of real time and stops by itself at the end.
/// Invariants: time() lies in whole(), both ends included; the speed is one of kSlowdowns; it does not play at the end of whole().
/// Thread safety: UI thread only.
class PlayHead : public QObject {
    Q_OBJECT

public:
    /// A real time that never goes back, from any beginning.
    using RealClock = std::function<Duration()>;

    /// How many times slower than real a replay can be, from the slowest to real time.
    static constexpr std::array kSlowdowns{1000, 300, 100, 30, 10, 3, 1};
    static constexpr int kFirstSlowdown = 100;

    explicit PlayHead(QObject* parent = nullptr);
    explicit PlayHead(RealClock clock, QObject* parent = nullptr);

    TimeRange whole() const { return m_whole; }
    TimePoint time() const { return m_time; }
    bool isAtStart() const { return m_time <= m_whole.begin; }
    bool isAtEnd() const { return m_time >= m_whole.end; }
    bool isPlaying() const { return m_timer.isActive(); }
    int slowdown() const { return m_slowdown; }
    bool isMotionReduced() const { return m_isReduced; }
    const std::vector<TimePoint>& switches() const { return m_switches; }

    /// A new run or runs: not playing, at the begin. `switches` are where the steps go to (`switchesOf`, `mergedTimes`), ascending.
    void setRuns(TimeRange whole, std::vector<TimePoint> switches);
    /// These are known by now; nothing moves.
    void setSwitches(std::vector<TimePoint> switches) { m_switches = std::move(switches); }
    /// For those whom movement disturbs: playing then rests at each switch and goes to the next one, at most three times a second.
    void setReducedMotion(bool reduced);

public slots:
    /// The nearest time that there is; playing goes on from there.
    void setTime(interleave::TimePoint time);
    /// From the begin when it is at the end. Nothing where the whole is empty.
    void play();
    void pause();
    void playOrPause();
    /// To one of kSlowdowns, else to the nearest one that is faster.
    void setSlowdown(int slowdown);
    void faster();
    void slower();
    /// These stop playing. To the next switch, or to the end; to the one before, or to the begin.
    void stepForward();
    void stepBack();
    void toStart();
    void toEnd();
    /// Where playing has come to meanwhile. Called by its own timer.
    void tick();

signals:
    void timeChanged(interleave::TimePoint time);
    /// Whether it plays, the speed, or the runs.
    void stateChanged();

private:
    void moveTo(TimePoint time);
    void startFromHere();

    RealClock m_clock;
    QTimer m_timer;
    TimeRange m_whole;
    std::vector<TimePoint> m_switches;
    TimePoint m_time;
    int m_slowdown = kFirstSlowdown;
    bool m_isReduced = false;
    /// While it plays: where it was at what real time, so that nothing is lost by rounding from tick to tick.
    TimePoint m_playedFrom;
    Duration m_playedSince{};
};

/// Where a replay is that was at `from` a `real` time ago; not behind `end`. Requires: slowdown >= 1, real >= 0.
TimePoint playedTo(TimePoint from, Duration real, int slowdown, TimePoint end);

} // namespace interleave
