// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/machine/clock.h"

#include <algorithm>

namespace interleave {

ClockFacts inspectClock()
{
    constexpr int kReadings = 20'000;
    Duration resolution = std::chrono::seconds(1);
    const SteadyTime start = readClock();
    SteadyTime last = start;
    for (int i = 0; i < kReadings; ++i) {
        const SteadyTime now = readClock();
        if (now > last)
            resolution = std::min<Duration>(resolution, now - last);
        last = now;
    }
    const double total = std::chrono::duration<double, std::nano>(last - start).count();
    return {.resolution = resolution, .costNs = total / kReadings};
}

} // namespace interleave
