// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/gantt/time_window.h"

#include <algorithm>
#include <cmath>

namespace interleave {

TimeRange clampedWindow(TimeRange window, TimeRange whole, Duration shortest)
{
    const Duration length = std::min(std::max(window.length(), shortest), whole.length());
    const TimePoint begin = std::clamp(window.begin, whole.begin, whole.end - length);
    return {begin, begin + length};
}

TimePoint grownEnd(TimePoint end, TimePoint needed)
{
    constexpr Duration kFirst = std::chrono::milliseconds(500);
    Duration length = std::max(end.time_since_epoch(), Duration{});
    if (length == Duration{})
        length = kFirst;
    while (length < needed.time_since_epoch())
        length *= 2;
    return TimePoint(length);
}

void TimeWindow::setWhole(TimeRange whole)
{
    m_whole = whole;
    m_window = whole;
    emit changed(m_window);
}

void TimeWindow::setWindow(TimeRange window)
{
    const TimeRange clamped = clampedWindow(window, m_whole, kShortest);
    if (clamped == m_window)
        return;
    m_window = clamped;
    emit changed(m_window);
}

void TimeWindow::zoom(double factor, TimePoint around)
{
    const auto scaled = [factor](Duration d) { return Duration(std::llround(static_cast<double>(d.count()) * factor)); };
    const Duration length = std::clamp(scaled(m_window.length()), std::min(kShortest, m_whole.length()), m_whole.length());
    const double place = m_window.isEmpty() ? 0
                                            : static_cast<double>((around - m_window.begin).count())
                                                  / static_cast<double>(m_window.length().count());
    const Duration before(std::llround(static_cast<double>(length.count()) * place));
    setWindow({around - before, around - before + length});
}

void TimeWindow::pan(Duration by)
{
    setWindow({m_window.begin + by, m_window.end + by});
}

void TimeWindow::showAll()
{
    setWindow(m_whole);
}

} // namespace interleave
