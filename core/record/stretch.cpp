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

/// When one processor has nothing to do, as far as it is known.
class FreeTime {
public:
    /// Of those that are busy, which are apart and in order. A thread that kept its core in a gap had it there too.
    explicit FreeTime(const Stretches& busy)
    {
        for (std::size_t n = 0; n < busy.size(); ++n) {
            const LaneEntry& entry = busy[n].entry;
            const bool hadGap = n > 0 && busy[n].keptItsCore && busy[n - 1].worker == busy[n].worker;
            take({hadGap ? std::min(busy[n - 1].entry.end, entry.begin) : entry.begin, entry.end});
        }
    }

    /// The first so much of it within `window`, or all that there is; it is free no more.
    std::vector<TimeRange> takeFirst(TimeRange window, Duration length)
    {
        std::vector<TimeRange> taken;
        TimePoint reached = window.begin;
        auto next = m_busy.upper_bound(window.begin);
        if (next != m_busy.begin())
            reached = std::max(reached, std::prev(next)->second);
        while (reached < window.end && length > Duration{}) {
            const TimePoint free = next == m_busy.end() ? window.end : std::min(next->first, window.end);
            if (free > reached) {
                taken.push_back({reached, std::min(free, reached + length)});
                length -= taken.back().length();
            }
            if (next == m_busy.end())
                break;
            reached = std::max(reached, next->second);
            ++next;
        }
        for (const TimeRange& time : taken)
            take(time);
        return taken;
    }

private:
    /// Neighbours become one, so that what is full is not looked through again and again.
    void take(TimeRange time)
    {
        if (time.isEmpty())
            return;
        auto next = m_busy.upper_bound(time.begin);
        if (next != m_busy.begin() && std::prev(next)->second >= time.begin) {
            --next;
            time = {next->first, std::max(time.end, next->second)};
            next = m_busy.erase(next);
        }
        while (next != m_busy.end() && next->first <= time.end) {
            time.end = std::max(time.end, next->second);
            next = m_busy.erase(next);
        }
        m_busy.emplace(time.begin, time.end);
    }

    std::map<TimePoint, TimePoint> m_busy; ///< begin and end, apart
};

/// Adds the parts of a call: `running`, in order, on its core, and between them waits. Only where it begins and ends was recorded.
void addParts(const Stretch& call, const std::vector<TimeRange>& running, std::uint16_t cpuPlusOne, Stretches& all)
{
    TimePoint reached = call.entry.begin;
    const auto add = [&](TimePoint end, Activity activity) {
        if (end <= reached)
            return;
        Stretch part = call;
        part.isUnseen = false;
        part.entry.begin = std::exchange(reached, end);
        part.entry.end = end;
        part.entry.activity = activity;
        part.entry.cpuPlusOne = activity == Activity::Running ? cpuPlusOne : std::uint16_t{0};
        part.begin = part.entry.begin == call.entry.begin && activity == Activity::Running ? call.begin : Evidence::Inferred;
        part.end = Evidence::Inferred;
        all.push_back(part);
    };
    for (const TimeRange& time : running) {
        add(time.begin, Activity::WaitingIo);
        add(time.end, Activity::Running);
    }
    add(call.entry.end, Activity::WaitingIo);
}

/// How long the thread had a core in a call.
Duration coreTimeOf(const Stretch& call)
{
    const Duration length = call.entry.end - call.entry.begin;
    return call.entry.offCore == LaneEntry::kNotCounted ? length
                                                        : std::max(Duration{}, length - Duration(call.entry.offCore));
}

/// Calls on one processor, of which `busy` are the other stretches: who came back first was done first.
void layCalls(Stretches calls, const Stretches& busy, StopLook& look, Stretches& all)
{
    FreeTime free(busy);
    std::ranges::stable_sort(calls, {}, [](const Stretch& call) { return call.entry.end; });
    for (const Stretch& call : calls) {
        look.step();
        const Duration needed = coreTimeOf(call);
        const TimeRange window{call.entry.begin, call.entry.end};
        const std::vector<TimeRange> running = free.takeFirst(window, needed);
        Duration left = needed;
        for (const TimeRange& time : running)
            left -= time.length();
        // There was no room on the core on which it ended: it was on others too, and which is not known.
        const bool wasElsewhere = call.entry.offCore != LaneEntry::kNotCounted && left > kLongestInterrupt;
        if (wasElsewhere)
            addParts(call, {{window.begin, window.begin + needed}}, 0, all);
        else
            addParts(call, running, call.entry.cpuPlusOne, all);
    }
}

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
        const bool neverLeft = entry.offCore != LaneEntry::kNotCounted && Duration(entry.offCore) <= kLeastOff;
        Stretch next{.entry = entry,
                     .worker = worker,
                     .stamped = {entry.begin, entry.end},
                     .isUnseen = entry.isCall && entry.activity == Activity::Running && !neverLeft};
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
    struct OnCpu {
        Stretches seen;
        Stretches calls;
    };
    std::map<std::uint16_t, OnCpu> byCpu;
    Stretches all;
    for (Stretch& stretch : stretches) {
        look.step();
        if (stretch.isUnseen && stretch.entry.cpuPlusOne != 0)
            byCpu[stretch.entry.cpuPlusOne].calls.push_back(stretch);
        else if (stretch.isUnseen)
            addParts(stretch, {{stretch.entry.begin, stretch.entry.begin + coreTimeOf(stretch)}}, 0, all);
        else
            (runs(stretch) && stretch.entry.cpuPlusOne != 0 ? byCpu[stretch.entry.cpuPlusOne].seen : all).push_back(stretch);
    }
    for (auto& [cpu, here] : byCpu) {
        Stretches apart = withoutOverlap(std::move(here.seen), look);
        joinSwitches(apart);
        if (!here.calls.empty())
            layCalls(std::move(here.calls), apart, look, all);
        std::ranges::copy(apart, std::back_inserter(all));
    }
    std::ranges::stable_sort(all, {}, [&look](const Stretch& stretch) {
        look.step();
        return std::pair(stretch.entry.begin, stretch.entry.step);
    });
    return all;
}

} // namespace interleave
