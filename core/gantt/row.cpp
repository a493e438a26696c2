// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/gantt/row.h"

#include <algorithm>
#include <cassert>

#include "core/gantt/row_cursor.h"

namespace interleave::gantt {

namespace {

/// Fewest bars to one entry of the index: what is asked of it reads at most so many bars on either side. Rows with more kinds of
/// bars have larger blocks, so that the index has at most a byte a bar.
constexpr std::size_t kSmallestBlock = 32;
constexpr std::size_t kBarsToALook = 1U << 16U;

std::size_t blockFor(std::size_t kinds)
{
    std::size_t block = kSmallestBlock;
    while (block < kinds * sizeof(Duration) + sizeof(TimePoint))
        block *= 2;
    return block;
}

[[maybe_unused]] bool areInOrder(std::span<const Bar> bars)
{
    for (std::size_t i = 0; i < bars.size(); ++i) {
        if (bars[i].time.begin >= bars[i].time.end || (i > 0 && bars[i].time.begin < bars[i - 1].time.end))
            return false;
    }
    return true;
}

/// Ascending, each once.
std::vector<std::size_t> kindsOf(const SpanLine& line)
{
    std::vector<std::size_t> kinds;
    for (const Activity activity : kActivities) {
        if (line.spans->contains(activity))
            kinds.push_back(static_cast<std::size_t>(activity));
    }
    return kinds;
}

std::vector<std::size_t> kindsOf(const BarLine& line)
{
    std::vector<bool> occurs;
    for (std::size_t i = 0; i < line.count(); ++i) {
        if (line.kind(i) >= occurs.size())
            occurs.resize(line.kind(i) + 1);
        occurs[line.kind(i)] = true;
    }
    std::vector<std::size_t> kinds;
    for (std::size_t kind = 0; kind < occurs.size(); ++kind) {
        if (occurs[kind])
            kinds.push_back(kind);
    }
    return kinds;
}

template<typename Value>
std::size_t bytesOf(const std::vector<Value>& values)
{
    return values.capacity() * sizeof(Value);
}

} // namespace

Row::Row(TaskId task, std::shared_ptr<const Spans> spans, const Watch& watch)
    : m_subject(task), m_spans(std::move(spans))
{
    assert(m_spans);
    buildIndex(SpanLine{m_spans.get()}, watch);
}

Row::Row(Subject subject, std::span<const Bar> bars, const Watch& watch) : m_subject(subject)
{
    assert(areInOrder(bars));
    const bool isByTask = std::holds_alternative<TaskId>(subject);
    m_times.reserve(bars.size());
    m_firsts.reserve(bars.size());
    m_activities.reserve(isByTask ? bars.size() : 0);
    for (const Bar& bar : bars) {
        m_times.push_back(bar.time);
        m_firsts.push_back(bar.first);
        if (isByTask)
            m_activities.push_back(bar.activity);
    }
    buildIndex(std::get<BarLine>(line()), watch);
}

std::variant<SpanLine, BarLine> Row::line() const
{
    if (m_spans)
        return SpanLine{m_spans.get()};
    return BarLine{m_times, m_firsts, m_activities};
}

template<typename Line>
void Row::buildIndex(const Line& line, const Watch& watch)
{
    m_index.kinds = kindsOf(line);
    if (m_index.kinds.empty())
        return;
    m_index.placeOf.resize(m_index.kinds.back() - m_index.kinds.front() + 1);
    for (std::size_t place = 0; place < m_index.kinds.size(); ++place)
        m_index.placeOf[m_index.kinds[place] - m_index.kinds.front()] = static_cast<std::uint32_t>(place);

    m_index.block = blockFor(m_index.kinds.size());
    const std::size_t blocks = (line.count() + m_index.block - 1) / m_index.block;
    m_index.blockBegins.reserve(blocks);
    m_index.blockSums.reserve(blocks * m_index.kinds.size());
    std::vector<Duration> sums(m_index.kinds.size());
    for (std::size_t i = 0; i < line.count(); ++i) {
        if (i % m_index.block == 0) {
            m_index.blockBegins.push_back(line.begin(i));
            m_index.blockSums.insert(m_index.blockSums.end(), sums.begin(), sums.end());
        }
        if (i % kBarsToALook == 0 && !watch.goesOn(static_cast<double>(i) / static_cast<double>(line.count())))
            return;
        sums[m_index.placeOf[line.kind(i) - m_index.kinds.front()]] += line.end(i) - line.begin(i);
    }
}

Bar Row::bar(std::size_t index) const
{
    assert(index < count());
    if (m_spans)
        return {.time = timeOf(index),
                .first = {std::get<TaskId>(m_subject), static_cast<std::uint32_t>(index)},
                .activity = m_spans->activityOf(index)};
    return {.time = m_times[index],
            .first = m_firsts[index],
            .activity = m_activities.empty() ? Activity::Running : m_activities[index]};
}

TimeRange Row::timeOf(std::size_t index) const
{
    assert(index < count());
    return m_spans ? TimeRange{m_spans->boundary(index), m_spans->boundary(index + 1)} : m_times[index];
}

std::size_t Row::kindOf(const Bar& bar) const
{
    return std::holds_alternative<TaskId>(m_subject) ? static_cast<std::size_t>(bar.activity) : indexOf(bar.first.task);
}

std::size_t Row::firstEndingAfter(TimePoint t) const
{
    if (isEmpty())
        return 0;
    const auto after = std::ranges::upper_bound(m_index.blockBegins, t);
    const auto block = static_cast<std::size_t>(std::max<std::ptrdiff_t>(after - m_index.blockBegins.begin() - 1, 0));
    const BarRange bars(block * m_index.block, std::min((block + 1) * m_index.block, count()));
    return block * m_index.block
         + static_cast<std::size_t>(std::ranges::partition_point(bars, [&](std::size_t i) { return timeOf(i).end <= t; })
                                    - bars.begin());
}

BarRange Row::barsIn(TimeRange range) const
{
    if (range.isEmpty())
        return {0, 0};
    const std::size_t first = firstEndingAfter(range.begin);
    std::size_t end = firstEndingAfter(range.end);
    if (end < count() && timeOf(end).begin < range.end)
        ++end;
    return {first, end};
}

std::optional<std::size_t> Row::barAt(TimePoint t) const
{
    const std::size_t index = firstEndingAfter(t);
    return index < count() && timeOf(index).contains(t) ? std::optional(index) : std::nullopt;
}

std::vector<Share> Row::sharesIn(TimeRange range) const
{
    std::vector<Share> shares;
    if (range.isEmpty() || isEmpty())
        return shares;
    std::visit(
        [&](const auto& line) {
            RowCursor cursor(m_index, line);
            cursor.seek(range.begin);
            cursor.addShares(range, [&shares](std::size_t kind, Duration time) { shares.push_back({kind, time}); });
        },
        line());
    return shares;
}

std::size_t Row::barBytes() const
{
    return bytesOf(m_times) + bytesOf(m_firsts) + bytesOf(m_activities);
}

std::size_t Row::indexBytes() const
{
    return bytesOf(m_index.kinds) + bytesOf(m_index.placeOf) + bytesOf(m_index.blockBegins) + bytesOf(m_index.blockSums);
}

} // namespace interleave::gantt
