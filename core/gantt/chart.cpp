// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/gantt/chart.h"

#include <algorithm>
#include <cassert>

#include "core/analysis/stays.h"

namespace interleave::gantt {

namespace {

/// Bars to one entry of the index: 64 keeps it below a byte or two a bar, and a look-up reads at most so many bars.
constexpr std::size_t kBlock = 64;

[[maybe_unused]] bool areInOrder(std::span<const Bar> bars)
{
    for (std::size_t i = 0; i < bars.size(); ++i) {
        if (bars[i].time.begin >= bars[i].time.end || (i > 0 && bars[i].time.begin < bars[i - 1].time.end))
            return false;
    }
    return true;
}

Row rowOf(TaskId task, const Spans& spans)
{
    std::vector<Bar> bars;
    bars.reserve(spans.size());
    std::uint32_t index = 0;
    for (const Span span : spans)
        bars.push_back({.time = span.time, .first = {task, index++}, .activity = span.activity});
    return {task, std::move(bars)};
}

Row rowOf(CpuId cpu, const std::vector<Stay>& stays)
{
    std::vector<Bar> bars;
    bars.reserve(stays.size());
    TimePoint end{};
    for (const Stay& stay : stays) {
        const TimePoint begin = std::max(stay.time.begin, end);
        if (begin >= stay.time.end)
            continue;
        end = stay.time.end;
        bars.push_back({.time = {begin, end}, .first = {stay.task, static_cast<std::uint32_t>(stay.firstSpan)}});
    }
    return {cpu, std::move(bars)};
}

std::vector<Row> rowsByTask(const Trace& trace)
{
    std::vector<Row> rows;
    for (std::size_t task = 0; task < trace.tasks.size(); ++task)
        rows.push_back(rowOf(static_cast<TaskId>(task), trace.tasks[task].spans));
    return rows;
}

std::vector<Row> rowsByCpu(const Trace& trace)
{
    std::vector<Row> rows;
    for (const CpuStays& place : staysOf(trace)) {
        if (place.cpu)
            rows.push_back(rowOf(*place.cpu, place.stays));
    }
    return rows;
}

} // namespace

Row::Row(Subject subject, std::vector<Bar> bars) : m_subject(subject), m_bars(std::move(bars))
{
    assert(areInOrder(m_bars));
    for (const Bar& bar : m_bars) {
        const std::size_t kind = kindOf(bar);
        const auto place = std::ranges::lower_bound(m_kinds, kind);
        if (place == m_kinds.end() || *place != kind)
            m_kinds.insert(place, kind);
    }
    m_placeOf.resize(m_kinds.empty() ? 0 : m_kinds.back() + 1);
    for (std::size_t place = 0; place < m_kinds.size(); ++place)
        m_placeOf[m_kinds[place]] = place;

    m_blockSums.reserve((m_bars.size() / kBlock + 1) * m_kinds.size());
    std::vector<Duration> sums(m_kinds.size());
    for (std::size_t i = 0; i <= m_bars.size(); ++i) {
        if (i % kBlock == 0)
            m_blockSums.insert(m_blockSums.end(), sums.begin(), sums.end());
        if (i < m_bars.size())
            sums[m_placeOf[kindOf(m_bars[i])]] += m_bars[i].time.length();
    }
}

std::size_t Row::kindOf(const Bar& bar) const
{
    return std::holds_alternative<TaskId>(m_subject) ? static_cast<std::size_t>(bar.activity) : indexOf(bar.first.task);
}

std::size_t Row::firstEndingAfter(TimePoint t) const
{
    const auto first =
        std::partition_point(m_bars.begin(), m_bars.end(), [t](const Bar& bar) { return bar.time.end <= t; });
    return static_cast<std::size_t>(first - m_bars.begin());
}

/// Adds to `times`, which has a place for each of m_kinds, how long each lasted before `t`, times `sign`.
void Row::addTimesBefore(TimePoint t, int sign, std::vector<Duration>& times) const
{
    const std::size_t end = firstEndingAfter(t);
    const std::size_t block = end / kBlock;
    for (std::size_t place = 0; place < m_kinds.size(); ++place)
        times[place] += sign * m_blockSums[block * m_kinds.size() + place];
    for (std::size_t i = block * kBlock; i < end; ++i)
        times[m_placeOf[kindOf(m_bars[i])]] += sign * m_bars[i].time.length();
    if (end < m_bars.size() && m_bars[end].time.begin < t)
        times[m_placeOf[kindOf(m_bars[end])]] += sign * (t - m_bars[end].time.begin);
}

std::span<const Bar> Row::barsIn(TimeRange range) const
{
    if (range.isEmpty())
        return {};
    const auto first = m_bars.begin() + static_cast<std::ptrdiff_t>(firstEndingAfter(range.begin));
    const auto last =
        std::partition_point(first, m_bars.end(), [range](const Bar& bar) { return bar.time.begin < range.end; });
    return {first, last};
}

const Bar* Row::barAt(TimePoint t) const
{
    const std::size_t index = firstEndingAfter(t);
    return index < m_bars.size() && m_bars[index].time.contains(t) ? &m_bars[index] : nullptr;
}

std::vector<Share> Row::sharesIn(TimeRange range) const
{
    std::vector<Duration> times(m_kinds.size());
    addTimesBefore(range.end, +1, times);
    addTimesBefore(range.begin, -1, times);
    std::vector<Share> shares;
    for (std::size_t place = 0; place < m_kinds.size(); ++place) {
        if (times[place] > Duration{})
            shares.push_back({.kind = m_kinds[place], .time = times[place]});
    }
    return shares;
}

Chart layOut(const Trace& trace, RowsBy rowsBy)
{
    return {.rowsBy = rowsBy,
            .time = trace.time(),
            .rows = rowsBy == RowsBy::Task ? rowsByTask(trace) : rowsByCpu(trace),
            .overlap = overlapOf(trace)};
}

} // namespace interleave::gantt
