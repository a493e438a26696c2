// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/time_set.h"

namespace interleave {

TimeSet::TimeSet(std::vector<TimeRange> ranges)
{
    std::ranges::sort(ranges, {}, &TimeRange::begin);
    TimePoint covered = TimePoint::min();
    for (const TimeRange& range : ranges) {
        const TimeRange fresh{std::max(range.begin, covered), range.end};
        if (fresh.end <= fresh.begin)
            continue;
        m_pieces.push_back({fresh, m_length});
        m_length += fresh.length();
        covered = fresh.end;
    }
}

Duration TimeSet::lengthIn(const TimeSet& other) const
{
    Duration length{};
    for (const Piece& piece : m_pieces)
        length += other.lengthIn(piece.time);
    return length;
}

Duration TimeSet::lengthBefore(TimePoint time) const
{
    const auto next = std::ranges::lower_bound(m_pieces, time, {}, [](const Piece& piece) { return piece.time.begin; });
    if (next == m_pieces.begin())
        return {};
    const Piece& last = *(next - 1);
    return last.before + (std::min(time, last.time.end) - last.time.begin);
}

} // namespace interleave
