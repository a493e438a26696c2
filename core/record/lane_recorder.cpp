// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/record/lane_recorder.h"

#include <algorithm>
#include <utility>

#include "core/machine/thread_counters.h"

namespace interleave {

namespace {

constexpr std::size_t kTouchedAtOnce = 8'192;
constexpr Ticks kLongestQuantum = 2;
constexpr Ticks kLongestUnevenQuantum = 32; ///< a quarter of a millisecond
/// Counting that takes no longer is no gap.
constexpr Duration kLongestCount = std::chrono::microseconds(16);
/// Counting may take one part in so many of the time: where calls into the system are slow, as in sandboxes that trace them,
/// most gaps go uncounted.
constexpr Ticks kLeastBetweenCounts = 32;

} // namespace

LaneRecorder::LaneRecorder(std::size_t capacity, Duration quantum, std::size_t links, const TickClock& clock)
    : m_clock(clock), m_pace(clock.ticksIn(quantum)), m_capacity(capacity), m_linkCapacity(links)
{
    // Growing and shrinking writes to the first pages, so that those need not be fetched while the clock runs. What lies
    // behind them few lanes need: it is reserved, and takes no memory before it is written to.
    m_lane.entries.reserve(capacity);
    m_lane.entries.resize(std::min(capacity, kTouchedAtOnce));
    m_lane.entries.clear();
    m_lane.links.reserve(links);
    m_lane.links.resize(std::min(links, kTouchedAtOnce));
    m_lane.links.clear();
    m_entries = m_lane.entries.data();
}

void LaneRecorder::start(const Moment& origin) noexcept
{
    m_origin = origin;
    m_last.store(std::max(origin.ticks, m_clock.read()), std::memory_order_relaxed);
}

void LaneRecorder::beginComputing(TaskId task, StepIndex step, Pace pace) noexcept
{
    m_longestQuantum = pace == Pace::Even ? kLongestQuantum : kLongestUnevenQuantum;
    setUsual();
    const int cpu = currentCpuNumber();
    const bool continues = m_open && m_open->task == task && m_open->step == step && m_cpu == cpu;
    if (!continues)
        open(task, step, cpu, LaneEntry::kNotCounted);
}

/// A stamp after more than usual, on another core, or where nothing was open. As long as quanta take longer than calibrated, every
/// stamp comes here.
void LaneRecorder::lookCloser(Ticks now) noexcept
{
    now = std::max(now, last()); // of two cores' counters, read early
    const Ticks elapsed = now - last();
    const bool gap = elapsed > m_longestQuantum * m_pace.present();
    m_pace.follow(elapsed);
    setUsual();
    if (!gap) {
        if (const int cpu = currentCpuNumber(); !m_open || cpu != m_cpu)
            open(m_current.task, m_current.step, cpu, LaneEntry::kNotCounted);
        m_last.store(now, std::memory_order_release);
        return;
    }
    openAfterGap(now, countAt(now));
    // Counting is a call into the system, at whose end a thread is often sent away: that is a gap of its own. It is not counted
    // again, or a slow call would be followed by the next one for ever.
    const Ticks counted = m_clock.read();
    if (counted - now > std::max(m_longestQuantum * m_pace.present(), m_clock.ticksIn(kLongestCount))) {
        m_count.reset();
        openAfterGap(counted, LaneEntry::kNotCounted);
    }
}

void LaneRecorder::openAfterGap(Ticks now, std::uint32_t offCore) noexcept
{
    close();
    m_last.store(now, std::memory_order_release);
    open(m_current.task, m_current.step, currentCpuNumber(), offCore);
}

/// Asks how much of its core the thread has used until `time`, which is now, and how often it left it. Gives how long it was off its
/// core since it last asked: nothing where it never left, else what has passed but for what it used.
std::uint32_t LaneRecorder::countAt(Ticks time) noexcept
{
    const std::optional<Count> before = std::exchange(m_count, std::nullopt);
    if (time - m_askedAt < kLeastBetweenCounts * m_costOfAsking)
        return LaneEntry::kNotCounted;
    if (const std::optional<Duration> cpuTime = cpuTimeOfThisThread())
        m_count = {.at = time, .cpuTime = *cpuTime, .switches = switchesOfThisThread()};
    m_askedAt = time;
    const Ticks cost = std::max<Ticks>(1, m_clock.read() - time);
    m_costOfAsking = m_costOfAsking == 0 ? cost : std::min(m_costOfAsking, cost);
    if (!before || !m_count)
        return LaneEntry::kNotCounted;
    if (before->switches && before->switches == m_count->switches)
        return LaneEntry::kNeverLeft;
    const Duration off = m_clock.lengthOf(time - before->at) - (m_count->cpuTime - before->cpuTime);
    return static_cast<std::uint32_t>(std::clamp<std::int64_t>(off.count(), 0, LaneEntry::kNotCounted - 1));
}

void LaneRecorder::goOnAt(Ticks time) noexcept
{
    close();
    m_count.reset();
    m_goesOn = false;
    m_last.store(std::max(time, last()), std::memory_order_release);
}

void LaneRecorder::open(TaskId task, StepIndex step, int cpu, std::uint32_t offCore) noexcept
{
    close();
    if (!m_count)
        countAt(m_clock.read());
    const TimePoint begin = now();
    m_current = {.begin = begin,
                 .end = begin,
                 .task = task,
                 .step = step,
                 .cpuPlusOne = static_cast<std::uint16_t>(cpu + 1),
                 .activity = Activity::Running,
                 .isAnew = !std::exchange(m_goesOn, true),
                 .offCore = offCore};
    m_cpu = cpu;
    add(m_current);
    m_open = m_lane.dropped == 0 ? &m_lane.entries.back() : &m_overflow;
    m_published.store(2 * m_lane.entries.size() + (m_open != &m_overflow ? 1 : 0), std::memory_order_release);
}

void LaneRecorder::close() noexcept
{
    if (!m_open)
        return;
    m_open->end = now();
    m_open = nullptr;
    m_cpu = kNoCpu;
    m_published.store(2 * m_lane.entries.size(), std::memory_order_release);
}

void LaneRecorder::endCall(TaskId task, StepIndex step) noexcept
{
    close();
    const Ticks time = std::max(m_clock.read(), last());
    const TimePoint begin = now();
    const std::uint32_t offCore = m_count ? countAt(time) : LaneEntry::kNotCounted;
    m_last.store(time, std::memory_order_release);
    m_goesOn = false;
    add({.begin = begin,
         .end = now(),
         .task = task,
         .step = step,
         .cpuPlusOne = static_cast<std::uint16_t>(currentCpuNumber() + 1),
         .activity = Activity::Running,
         .isAnew = true,
         .isCall = true,
         .offCore = offCore});
    m_published.store(2 * m_lane.entries.size(), std::memory_order_release);
}

void LaneRecorder::waited(TaskId task, StepIndex step, Activity activity, TimePoint began, TimePoint over) noexcept
{
    resumed();
    add({.begin = began, .end = std::clamp(over, began, std::max(began, now())), .task = task, .step = step, .cpuPlusOne = 0, .activity = activity});
    m_published.store(2 * m_lane.entries.size(), std::memory_order_release);
}

void LaneRecorder::link(const Link& link) noexcept
{
    if (m_lane.links.size() == m_linkCapacity) {
        ++m_lane.linksLeftOut;
        return;
    }
    m_lane.links.push_back(link); // within the reserved capacity: allocates nothing
}

void LaneRecorder::add(const LaneEntry& entry) noexcept
{
    if (m_lane.entries.size() < m_capacity)
        m_lane.entries.push_back(entry); // within the reserved capacity: allocates nothing
    else if (m_lane.dropped++ == 0)
        m_lane.fullSince = entry.begin;
}

LaneRecorder::Glimpse LaneRecorder::glimpse() const noexcept
{
    constexpr int kTries = 4;
    std::size_t published = m_published.load(std::memory_order_acquire);
    for (int n = 0; published % 2 != 0 && n < kTries; ++n) {
        const TimePoint end = timeOf(m_last.load(std::memory_order_acquire));
        const std::size_t seen = std::exchange(published, m_published.load(std::memory_order_acquire));
        if (seen != published)
            continue; // the stamp may be one of the entry that followed
        // Its end is not written yet, or just now: all other members of it stay as they are.
        const std::size_t count = published / 2;
        const LaneEntry& last = m_entries[count - 1];
        return {{m_entries, count - 1},
                LaneEntry{.begin = last.begin,
                          .end = std::max(last.begin, end),
                          .task = last.task,
                          .step = last.step,
                          .cpuPlusOne = last.cpuPlusOne,
                          .activity = last.activity,
                          .isAnew = last.isAnew,
                          .isCall = last.isCall,
                          .offCore = last.offCore}};
    }
    return {{m_entries, published / 2 - (published % 2)}, {}};
}

} // namespace interleave
