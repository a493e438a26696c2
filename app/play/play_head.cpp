// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/play/play_head.h"

#include <algorithm>
#include <iterator>
#include <QElapsedTimer>
#include <utility>

#include "core/analysis/switches.h"

namespace interleave {

namespace {

constexpr std::chrono::milliseconds kFrame{16};
constexpr std::chrono::milliseconds kReducedFrame{334}; // what moves more than three times a second can be harmful

PlayHead::RealClock elapsedTime()
{
    QElapsedTimer timer;
    timer.start();
    return [timer] { return Duration(timer.nsecsElapsed()); };
}

} // namespace

TimePoint playedTo(TimePoint from, Duration real, int slowdown, TimePoint end)
{
    return std::min(from + real / slowdown, end);
}

PlayHead::PlayHead(QObject* parent) : PlayHead(elapsedTime(), parent)
{
}

PlayHead::PlayHead(RealClock clock, QObject* parent) : QObject(parent), m_clock(std::move(clock))
{
    m_timer.setTimerType(Qt::PreciseTimer);
    m_timer.setInterval(kFrame);
    connect(&m_timer, &QTimer::timeout, this, &PlayHead::tick);
}

void PlayHead::setRuns(TimeRange whole, std::vector<TimePoint> switches)
{
    m_timer.stop();
    m_whole = whole;
    m_switches = std::move(switches);
    moveTo(whole.begin);
    emit stateChanged();
}

void PlayHead::setReducedMotion(bool reduced)
{
    m_isReduced = reduced;
    m_timer.setInterval(reduced ? kReducedFrame : kFrame);
}

void PlayHead::moveTo(TimePoint time)
{
    const TimePoint clamped = std::clamp(time, m_whole.begin, m_whole.end);
    if (clamped == m_time)
        return;
    m_time = clamped;
    emit timeChanged(m_time);
}

void PlayHead::startFromHere()
{
    m_playedFrom = m_time;
    m_playedSince = m_clock();
}

void PlayHead::setTime(TimePoint time)
{
    moveTo(time);
    startFromHere();
    if (isAtEnd())
        pause();
}

void PlayHead::play()
{
    if (isPlaying() || m_whole.isEmpty())
        return;
    if (isAtEnd())
        moveTo(m_whole.begin);
    startFromHere();
    m_timer.start();
    emit stateChanged();
}

void PlayHead::pause()
{
    if (!isPlaying())
        return;
    m_timer.stop();
    emit stateChanged();
}

void PlayHead::playOrPause()
{
    isPlaying() ? pause() : play();
}

void PlayHead::setSlowdown(int slowdown)
{
    const auto found = std::ranges::find_if(kSlowdowns, [slowdown](int one) { return one <= slowdown; });
    const int nearest = found == kSlowdowns.end() ? kSlowdowns.back() : *found;
    if (nearest == m_slowdown)
        return;
    if (isPlaying())
        tick(); // what was played until now was played at the old speed
    m_slowdown = nearest;
    startFromHere();
    emit stateChanged();
}

void PlayHead::faster()
{
    const auto now = std::ranges::find(kSlowdowns, m_slowdown);
    if (std::next(now) != kSlowdowns.end())
        setSlowdown(*std::next(now));
}

void PlayHead::slower()
{
    const auto now = std::ranges::find(kSlowdowns, m_slowdown);
    if (now != kSlowdowns.begin())
        setSlowdown(*std::prev(now));
}

void PlayHead::stepForward()
{
    pause();
    moveTo(nextSwitch(m_switches, m_time).value_or(m_whole.end));
}

void PlayHead::stepBack()
{
    pause();
    moveTo(previousSwitch(m_switches, m_time).value_or(m_whole.begin));
}

void PlayHead::toStart()
{
    pause();
    moveTo(m_whole.begin);
}

void PlayHead::toEnd()
{
    pause();
    moveTo(m_whole.end);
}

void PlayHead::tick()
{
    if (!isPlaying())
        return;
    const TimePoint reached = playedTo(m_playedFrom, m_clock() - m_playedSince, m_slowdown, m_whole.end);
    const bool hasEnded = reached >= m_whole.end;
    if (m_isReduced && !hasEnded) {
        const auto after = std::ranges::upper_bound(m_switches, reached);
        if (after != m_switches.begin())
            moveTo(std::max(m_time, *std::prev(after)));
    } else {
        moveTo(reached);
    }
    if (hasEnded)
        pause();
}

} // namespace interleave
