// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/record/stretch.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <queue>
#include <utility>

namespace interleave {

namespace {

/// Seen with virtual processors, beside the kernel's record: a thread computes 2 µs after it came, and the switch itself, of about
/// 6 µs, is charged to its processor time. With real ones both are shorter.
constexpr Duration kComing = std::chrono::microseconds(2);
constexpr Duration kSwitch = std::chrono::microseconds(6);
/// An interrupt takes up to 1.5 µs that are charged to nobody.
constexpr Duration kLeastOff = std::chrono::microseconds(3);

/// Seen with virtual processors: the timer's interrupt, at whose end a thread is sent away, takes 10 to 40 µs.
constexpr Duration kLongestInterrupt = std::chrono::microseconds(50);

/// Finds the boundaries of the gap between two stretches.
void boundGap(Stretch& last, Stretch& next, Duration quantum)
{
    const Duration gap = next.entry.begin - last.entry.end;
    const Duration computed = std::min(gap, quantum);
    const Duration off(next.entry.offCore);
    const bool isCounted = next.entry.offCore != LaneEntry::kNotCounted && off > kLeastOff;
    last.end = Evidence::Inferred;
    next.begin = Evidence::Inferred;
    next.entry.begin -= std::min(gap, computed - computed / 2 + (isCounted ? kComing : Duration{}));
    last.entry.end = isCounted ? std::clamp(next.entry.begin - off - kSwitch, last.entry.end, next.entry.begin)
                               : std::min(last.entry.end + computed / 2, next.entry.begin);
    last.latest = isCounted ? last.entry.end : next.entry.begin;
    next.keptItsCore = next.entry.offCore != LaneEntry::kNotCounted && !isCounted;
}

struct BeginsLater {
    StopLook* look;
    bool operator()(const Stretch& a, const Stretch& b) const
    {
        look->step();
        return a.entry.begin > b.entry.begin;
    }
};

Stretches withoutOverlap(Stretches stretches, StopLook& look)
{
    std::priority_queue<Stretch, Stretches, BeginsLater> waiting(BeginsLater{&look}, std::move(stretches));
    Stretches apart;
    while (!waiting.empty()) {
        Stretch next = waiting.top();
        waiting.pop();
        if (!apart.empty() && apart.back().entry.end > next.entry.begin) {
            Stretch& last = apart.back();
            if (next.begin == Evidence::Inferred && next.entry.end > last.entry.end) {
                if (last.end == Evidence::Inferred)
                    last.entry.end = next.entry.begin + (last.entry.end - next.entry.begin) / 2;
                next.entry.begin = last.entry.end;
                waiting.push(next);
                continue;
            }
            if (last.entry.end > next.entry.end) {
                Stretch rest = last;
                rest.entry.begin = next.entry.end;
                rest.begin = next.end == Evidence::Kernel ? Evidence::Kernel : Evidence::Inferred;
                rest.keptItsCore = false;
                waiting.push(rest);
            }
            last.entry.end = next.entry.begin;
            last.end = next.begin;
        }
        apart.push_back(next);
    }
    return apart;
}

/// In order of time, and apart.
void joinSwitches(Stretches& stretches)
{
    for (std::size_t n = 1; n < stretches.size(); ++n) {
        Stretch& left = stretches[n - 1];
        Stretch& came = stretches[n];
        came.keptItsCore &= left.worker == came.worker;
        const bool isSwitch = left.end == Evidence::Inferred && left.worker != came.worker
                           && came.entry.begin <= left.latest && came.entry.begin - left.entry.end <= kLongestInterrupt;
        if (isSwitch)
            left.entry.end = came.entry.begin;
    }
}

} // namespace

Stretches stretchesOf(const Lane& lane, WorkerId worker, Duration quantum, StopLook look)
{
    Stretches stretches;
    for (const LaneEntry& entry : lane.entries) {
        look.step();
        Stretch next{.entry = entry, .worker = worker, .stamped = {entry.begin, entry.end}};
        if (!stretches.empty()) {
            Stretch& last = stretches.back();
            const Duration gap = entry.begin - last.entry.end;
            const bool continues = last.entry.activity == Activity::Running && entry.activity == Activity::Running
                                && !entry.isAnew && last.entry.task == entry.task && last.entry.step == entry.step
                                && gap > Duration{};
            if (continues)
                boundGap(last, next, quantum);
        }
        stretches.push_back(next);
    }
    return stretches;
}

Stretches settled(Stretches stretches, StopLook look)
{
    std::map<std::uint16_t, Stretches> byCpu;
    Stretches all;
    for (Stretch& stretch : stretches) {
        look.step();
        (runs(stretch) && stretch.entry.cpuPlusOne != 0 ? byCpu[stretch.entry.cpuPlusOne] : all).push_back(stretch);
    }
    for (auto& [cpu, here] : byCpu) {
        Stretches apart = withoutOverlap(std::move(here), look);
        joinSwitches(apart);
        std::ranges::copy(apart, std::back_inserter(all));
    }
    std::ranges::stable_sort(all, {}, [&look](const Stretch& stretch) {
        look.step();
        return std::pair(stretch.entry.begin, stretch.entry.step);
    });
    return all;
}

} // namespace interleave
