#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <algorithm>
#include <array>
#include <optional>
#include <utility>
#include <vector>

#include "core/gantt/row_index.h"

namespace interleave::gantt {

/// Goes over the bars of one row, mostly from left to right, and adds up what lies in stretches of it: bar by bar where few do,
/// else by the index. Each stretch costs at most two blocks of bars, however many lie in it.
/// Thread safety: one thread at a time. What it is made of outlives it.
template<typename Line>
class RowCursor {
public:
    RowCursor(const RowIndex& rowIndex, const Line& line)
        : m_rowIndex(rowIndex),
          m_line(line),
          m_count(line.count()),
          m_isDense(rowIndex.kinds.size() <= kFewKinds),
          m_times(rowIndex.kinds.size())
    {
        m_touched.reserve(rowIndex.kinds.size());
    }

    std::size_t index() const { return m_index; }
    bool isAtEnd() const { return m_index >= m_count; }
    TimeRange time() const { return {m_line.begin(m_index), m_line.end(m_index)}; }
    bool hasNext() const { return m_index + 1 < m_count; }
    TimeRange nextTime() const { return {m_line.begin(m_index + 1), m_line.end(m_index + 1)}; }
    void advance() { ++m_index; }

    /// Goes to the first bar that ends after `t`.
    void seek(TimePoint t)
    {
        goTo(blockAt(t));
        while (!isAtEnd() && m_line.end(m_index) <= t)
            ++m_index;
        while (m_index > 0 && m_line.end(m_index - 1) > t)
            --m_index;
    }

    /// Adds up what lies in `range`, calls `add(kind, time)` for each kind that does, in ascending order, and goes to the first
    /// bar that ends after the range. Requires: the present bar is the first one that ends after the range's begin, or one
    /// not far from it.
    template<typename Add>
    void addShares(TimeRange range, Add add)
    {
        while (m_index > 0 && m_line.end(m_index - 1) > range.begin)
            --m_index;
        const std::size_t last = blockAt(range.end, std::max(m_ahead, m_index / m_rowIndex.block));
        const std::size_t next = m_index / m_rowIndex.block + 1; // the first block that can be taken as a whole
        if (m_isDense && last > next) {
            const Times before = m_until == range.begin ? m_timesUntil : timesUntil(range.begin, next - 1);
            m_timesUntil = timesUntil(range.end, last);
            m_until = range.end;
            m_ahead = blockAt(range.end + range.length(), last); // the next stretch ends there, most likely
            prefetchBlock(m_ahead);
            for (std::size_t place = 0; place < m_rowIndex.kinds.size(); ++place) {
                if (m_timesUntil[place] != before[place])
                    add(m_rowIndex.kinds[place], m_timesUntil[place] - before[place]);
            }
            return;
        }
        if (last > next) {
            sumUntil(next * m_rowIndex.block, range);
            const std::size_t kinds = m_rowIndex.kinds.size();
            const Duration* from = m_rowIndex.blockSums.data() + next * kinds;
            const Duration* to = m_rowIndex.blockSums.data() + last * kinds;
            for (std::size_t place = 0; place < kinds; ++place) {
                if (to[place] != from[place])
                    put(place, to[place] - from[place]);
            }
            m_index = last * m_rowIndex.block;
        }
        sumUntil(m_count, range);
        if (m_touched.size() > 1)
            std::ranges::sort(m_touched);
        for (const std::uint32_t place : m_touched)
            add(m_rowIndex.kinds[place], std::exchange(m_times[place], Duration{}));
        m_touched.clear();
        if (!m_isDense)
            return;
        for (std::size_t place = 0; place < m_times.size(); ++place) {
            if (m_times[place] > Duration{})
                add(m_rowIndex.kinds[place], std::exchange(m_times[place], Duration{}));
        }
    }

private:
    static constexpr std::size_t kFewKinds = 8;
    using Times = std::array<Duration, kFewKinds>; ///< by place in m_rowIndex.kinds

    /// What lies before `t`, and goes to the first bar that is not over by then. Requires: few kinds, and that bar is in `block`
    /// or follows it.
    Times timesUntil(TimePoint t, std::size_t block)
    {
        Times times{};
        const std::size_t kinds = m_rowIndex.kinds.size();
        std::copy_n(m_rowIndex.blockSums.data() + block * kinds, kinds, times.data());
        m_index = block * m_rowIndex.block;
        sum(m_count, {TimePoint::min(), t}, [&times](std::size_t place, Duration time) { times[place] += time; });
        return times;
    }

    void put(std::size_t place, Duration time)
    {
        if (!m_isDense && m_times[place] == Duration{})
            m_touched.push_back(static_cast<std::uint32_t>(place));
        m_times[place] += time;
    }

    /// Adds the bars before `end` that begin before the range ends, and stops at the first that is not over by then.
    void sumUntil(std::size_t end, TimeRange range)
    {
        if (!m_isDense) {
            sum(end, range, [this](std::size_t place, Duration time) { put(place, time); });
            return;
        }
        // In variables of its own, so that what the line points to need not be read again for each bar.
        std::array<Duration, kFewKinds> times{};
        sum(end, range, [&times](std::size_t place, Duration time) { times[place] += time; });
        for (std::size_t place = 0; place < m_times.size(); ++place)
            m_times[place] += times[place];
    }

    template<typename Put>
    void sum(std::size_t end, TimeRange range, Put put)
    {
        const Line line = m_line;
        const std::size_t first = m_rowIndex.kinds.front();
        const std::uint32_t* const placeOf = m_rowIndex.placeOf.data(); // from the first kind on
        std::size_t index = m_index;
        for (; index < end; ++index) {
            const TimePoint from = std::max(line.begin(index), range.begin);
            const TimePoint to = line.end(index);
            if (to > range.end) {
                if (from < range.end)
                    put(placeOf[line.kind(index) - first], range.end - from);
                break;
            }
            if (from < to)
                put(placeOf[line.kind(index) - first], to - from);
        }
        m_index = index;
    }

    std::size_t blockAt(TimePoint t) const { return blockAt(t, m_rowIndex.block > 0 ? m_index / m_rowIndex.block : 0); }

    /// The last block that begins not after `t`, or the first one; looked for from block `low` on.
    std::size_t blockAt(TimePoint t, std::size_t low) const
    {
        const std::vector<TimePoint>& begins = m_rowIndex.blockBegins;
        if (low >= begins.size() || begins[low] > t) {
            const auto after = std::ranges::upper_bound(begins, t);
            return static_cast<std::size_t>(std::max<std::ptrdiff_t>(after - begins.begin() - 1, 0));
        }
        std::size_t step = 1;
        while (low + step < begins.size() && begins[low + step] <= t) {
            low += step;
            step *= 2;
        }
        std::size_t high = std::min(low + step, begins.size());
        while (low + 1 < high) {
            const std::size_t middle = low + (high - low) / 2;
            (begins[middle] <= t ? low : high) = middle;
        }
        return low;
    }

    void prefetchBlock(std::size_t block) const
    {
        const std::size_t first = block * m_rowIndex.block;
        m_line.prefetch(first, std::min(m_rowIndex.block, m_count - first));
    }

    /// To the first bar of a block, unless it is in it already.
    void goTo(std::size_t block)
    {
        if (m_rowIndex.block > 0 && m_index / m_rowIndex.block != block)
            m_index = block * m_rowIndex.block;
    }

    const RowIndex& m_rowIndex;
    Line m_line;
    std::size_t m_count;
    std::size_t m_index = 0;
    bool m_isDense;                       ///< so few kinds that each of them is looked at
    std::size_t m_ahead = 0;              ///< the block in which what is asked next may end
    std::optional<TimePoint> m_until;     ///< what m_timesUntil is of, where it is known
    Times m_timesUntil{};                 ///< what lies before that
    std::vector<Duration> m_times;        ///< by place in m_rowIndex.kinds; zero between calls
    std::vector<std::uint32_t> m_touched; ///< places whose time is not zero, unless it is dense
};

} // namespace interleave::gantt
