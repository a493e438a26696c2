// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/gantt/time_window.h"

#include <algorithm>
#include <cmath>

namespace interleave {

namespace {

constexpr std::size_t kMostZooms = 256;    ///< that can be taken back
constexpr double kInverse = 1e-9;          ///< how exactly a factor takes back another one
constexpr std::int64_t kSamePlace = 1'000; ///< that part of the window, about a pixel

} // namespace

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
    m_zooms.clear();
    emit changed(m_window);
}

void TimeWindow::setWindow(TimeRange window)
{
    m_zooms.clear();
    show(window);
}

void TimeWindow::show(TimeRange window)
{
    const TimeRange clamped = clampedWindow(window, m_whole, kShortest);
    if (clamped == m_window)
        return;
    m_window = clamped;
    emit changed(m_window);
}

/// Where the last zoom began, if this one takes it back. Lengths are whole nanoseconds, so no arithmetic leads there.
std::optional<TimeRange> TimeWindow::beforeZoom(double factor, TimePoint around) const
{
    if (m_zooms.empty() || std::abs(m_zooms.back().factor * factor - 1) > kInverse)
        return std::nullopt;
    const Duration away = around > m_zooms.back().around ? around - m_zooms.back().around : m_zooms.back().around - around;
    if (away > Duration{1} + std::min(m_zooms.back().before.length(), m_window.length()) / kSamePlace)
        return std::nullopt;
    return m_zooms.back().before;
}

void TimeWindow::zoom(double factor, TimePoint around)
{
    if (const std::optional<TimeRange> before = beforeZoom(factor, around)) {
        m_zooms.pop_back();
        show(*before);
        return;
    }
    const TimeRange before = m_window;
    const auto scaled = [factor](Duration d) { return Duration(std::llround(static_cast<double>(d.count()) * factor)); };
    const Duration length = std::clamp(scaled(m_window.length()), std::min(kShortest, m_whole.length()), m_whole.length());
    const double place = m_window.isEmpty() ? 0
                                            : static_cast<double>((around - m_window.begin).count())
                                                  / static_cast<double>(m_window.length().count());
    const Duration left(std::llround(static_cast<double>(length.count()) * place));
    show({around - left, around - left + length});
    if (m_window == before)
        return;
    if (m_zooms.size() == kMostZooms)
        m_zooms.erase(m_zooms.begin());
    m_zooms.push_back({before, factor, around});
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
