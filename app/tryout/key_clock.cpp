// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/tryout/key_clock.h"

#include <algorithm>

namespace interleave {

namespace {

/// Nobody waits so long for a key: the stamps began anew, or are no times.
constexpr Duration kBeyondReason = std::chrono::hours(1);

Duration sinceItsStart(std::uint64_t stampMs)
{
    constexpr std::uint64_t kMostMs = std::uint64_t{1} << 42U; // which no computer runs for, and which has room in nanoseconds
    return std::chrono::milliseconds(std::min(stampMs, kMostMs));
}

} // namespace

void KeyClock::see(std::uint64_t stampMs, TimePoint now)
{
    if (stampMs == 0)
        return;
    const Duration offset = now.time_since_epoch() - sinceItsStart(stampMs);
    const bool isOther = !m_offset || std::chrono::abs(offset - *m_offset) > kBeyondReason;
    m_offset = isOther ? offset : std::min(*m_offset, offset);
}

std::optional<TimePoint> KeyClock::timeOf(std::uint64_t stampMs, TimePoint now) const
{
    if (stampMs == 0 || !m_offset)
        return std::nullopt;
    const TimePoint time = TimePoint(sinceItsStart(stampMs) + *m_offset);
    if (now - time > kBeyondReason)
        return std::nullopt;
    return std::min(time, now);
}

} // namespace interleave
