// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/machine/load.h"

#include <algorithm>

namespace interleave {

namespace {

double ratio(Duration part, Duration whole)
{
    return static_cast<double>(part.count()) / static_cast<double>(whole.count());
}

bool isAmong(const BusyTimes& times, std::span<const CpuId> cpus)
{
    return !times.cpu || std::ranges::find(cpus, *times.cpu) != cpus.end();
}

} // namespace

std::optional<Load> loadBetween(const LoadReading& before, const LoadReading& after, std::span<const CpuId> cpus)
{
    const Duration elapsed = after.at - before.at;
    if (elapsed <= Duration{})
        return std::nullopt;
    Load load{.cores = cpus.size()};
    bool isTold = false;
    double busy = 0;
    for (const BusyTimes& now : after.times) {
        const auto then = std::ranges::find(before.times, now.cpu, &BusyTimes::cpu);
        if (then == before.times.end() || !isAmong(now, cpus))
            continue;
        const Duration worked = std::max(Duration{}, now.busy - then->busy);
        const Duration rested = std::max(Duration{}, now.idle - then->idle);
        if (worked + rested == Duration{})
            continue; // just switched on or off, or nothing is counted here
        isTold = true;
        // Shares of what was counted: a processor that sleeps counts its time when it wakes up.
        busy += ratio(worked, worked + rested) * static_cast<double>(now.processors);
        load.uncertainty += ratio(after.step, elapsed) * static_cast<double>(now.processors);
    }
    if (!isTold)
        return std::nullopt;
    load.others = std::clamp(busy - ratio(after.own - before.own, elapsed), 0.0, static_cast<double>(load.cores));
    if (before.crowded && after.crowded)
        load.crowded = std::clamp(ratio(*after.crowded - *before.crowded, elapsed), 0.0, 1.0);
    return load;
}

} // namespace interleave
