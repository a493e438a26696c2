// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/time_set.h"

namespace interleave {

TimeSet::TimeSet(std::vector<TimeRange> ranges, StopLook look)
{
    std::ranges::sort(ranges, [&look](const TimeRange& a, const TimeRange& b) {
        look.step();
        return a.begin < b.begin;
    });
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

TimeSet intersectionOf(const TimeSet& a, const TimeSet& b)
{
    std::vector<TimeRange> both;
    auto left = a.m_pieces.begin();
    auto right = b.m_pieces.begin();
    while (left != a.m_pieces.end() && right != b.m_pieces.end()) {
        if (const TimeRange shared = intersection(left->time, right->time); !shared.isEmpty())
            both.push_back(shared);
        if (left->time.end < right->time.end)
            ++left;
        else
            ++right;
    }
    return TimeSet(std::move(both));
}

std::vector<TimeRange> TimeSet::outside(TimeRange range) const
{
    std::vector<TimeRange> parts;
    auto piece = std::ranges::upper_bound(m_pieces, range.begin, {}, [](const Piece& each) { return each.time.end; });
    for (; piece != m_pieces.end() && piece->time.begin < range.end; ++piece) {
        if (range.begin < piece->time.begin)
            parts.push_back({range.begin, piece->time.begin});
        range.begin = std::max(range.begin, piece->time.end);
    }
    if (range.begin < range.end)
        parts.push_back(range);
    return parts;
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
