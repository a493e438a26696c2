// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/record/witnessing.h"

#include <algorithm>
#include <optional>
#include <span>

namespace interleave {

namespace {

TimeRange timeOf(const Stretch& stretch)
{
    return {stretch.entry.begin, stretch.entry.end};
}

/// The stamps between which a gap was found.
TimeRange stampsAround(const Stretch& before, const Stretch& after)
{
    return {before.stamped.end, std::max(before.stamped.end, after.stamped.begin)};
}

/// Between two of one worker, the first of which goes on in the second: the stamps where a gap was found, else what was recorded.
TimeRange gapBetween(const Stretch& before, const Stretch& after)
{
    return haveGapBetween(before, after) ? stampsAround(before, after) : TimeRange{before.entry.end, after.entry.begin};
}

/// Those that overlap `time`. `absences` are in order and apart, so they lie side by side.
std::span<const Absence> absencesIn(std::span<const Absence> absences, TimeRange time)
{
    const auto first = std::ranges::partition_point(absences, [&](const Absence& a) { return a.time.end <= time.begin; });
    const auto last = std::ranges::partition_point(absences, [&](const Absence& a) { return a.time.begin < time.end; });
    return first < last ? std::span(first, last) : std::span<const Absence>();
}

/// How long of `time` the thread ran, as it found itself. `running` are in order.
Duration runningIn(std::span<const TimeRange> running, TimeRange time)
{
    Duration sum{};
    auto run = std::ranges::partition_point(running, [&](const TimeRange& r) { return r.end <= time.begin; });
    for (; run != running.end() && run->begin < time.end; ++run)
        sum += intersection(*run, time).length();
    return sum;
}

Duration distance(TimePoint a, TimePoint b)
{
    return a < b ? b - a : a - b;
}

/// Adds what one lane shows.
class LaneComparison {
public:
    /// `stretches` are the lane's own, in order.
    LaneComparison(const LaneWitness& lane, std::int64_t afterwards, const Stretches& stretches, Witness& witness,
                   std::vector<Duration>& errors)
        : m_absences(std::span(lane.absences).first(lane.absences.size() - static_cast<std::size_t>(afterwards))),
          m_until(lane.until),
          m_stretches(stretches),
          m_witness(witness),
          m_errors(errors)
    {
    }

    void compare()
    {
        compareSwitches();
        for (std::size_t n = 1; n < m_stretches.size(); ++n) {
            if (m_stretches[n].entry.begin <= m_until && haveGapBetween(m_stretches[n - 1], m_stretches[n]))
                compareGap(m_stretches[n - 1], m_stretches[n]);
        }
    }

private:
    void compareSwitches()
    {
        std::vector<TimeRange> running; // as it was seen: of a call is told how long, and not when
        for (const Stretch& stretch : m_stretches) {
            if (runs(stretch) && !stretch.entry.isCall)
                running.push_back(timeOf(stretch));
        }
        for (const Absence& absence : m_absences) {
            ++m_witness.switches;
            m_witness.preemptions += absence.preempted ? 1 : 0;
            const Duration length = absence.time.length();
            if (2 * runningIn(running, absence.time) <= length)
                ++m_witness.matched;
            else
                m_witness.longestMissed = std::max(m_witness.longestMissed, length);
        }
    }

    void compareGap(const Stretch& before, const Stretch& after)
    {
        const auto within = absencesIn(m_absences, stampsAround(before, after));
        if (within.empty()) {
            ++m_witness.gapsWithoutSwitch;
            m_witness.inThoseGaps += after.entry.begin - before.entry.end;
        } else {
            m_errors.push_back(distance(before.entry.end, within.front().time.begin));
            m_errors.push_back(distance(after.entry.begin, within.back().time.end));
        }
    }

    const std::span<const Absence> m_absences;
    const TimePoint m_until;
    const Stretches& m_stretches;
    Witness& m_witness;
    std::vector<Duration>& m_errors;
};

std::optional<Witness::Errors> summaryOf(std::vector<Duration> errors)
{
    if (errors.empty())
        return std::nullopt;
    std::ranges::sort(errors);
    const auto at = [&errors](double share) {
        return errors[static_cast<std::size_t>(share * static_cast<double>(errors.size() - 1) + 0.5)];
    };
    return Witness::Errors{static_cast<std::int64_t>(errors.size()), at(0.5), at(0.99), errors.back()};
}

/// Cuts the stretches of one lane where the kernel says.
class Refinement {
public:
    Refinement(const Stretches& stretches, const LaneWitness& witness, Duration quantum)
        : m_stretches(stretches), m_absences(witness.absences), m_until(witness.until), m_quantum(quantum)
    {
    }

    Stretches refined()
    {
        for (std::size_t n = 0; n < m_stretches.size(); ++n) {
            // A run of no length has nothing to cut, and still says that its task had come onto the core.
            const LaneEntry& entry = m_stretches[n].entry;
            const bool isLost = m_stretches[n].isUnseen ? entry.end > m_until : entry.begin > m_until;
            if (!runs(m_stretches[n]) || isLost || entry.begin == entry.end) {
                m_refined.push_back(m_stretches[n]);
                continue;
            }
            Stretch run = m_stretches[n];
            run.isUnseen = false;
            if (n > 0)
                run.keptItsCore = goesOn(m_stretches[n - 1], run)
                               && absencesIn(m_absences, gapBetween(m_stretches[n - 1], run)).empty();
            if (n > 0 && followsIo(m_stretches[n - 1], run))
                beginOnCore(m_stretches[n - 1], run);
            cut(run);
            if (n + 1 < m_stretches.size() && haveGapBetween(run, m_stretches[n + 1]))
                fillGap(m_stretches[n], m_stretches[n + 1]);
        }
        return std::move(m_refined);
    }

private:
    /// Whether nothing lies between the two but coming onto the core. What a task needs from others, as a key, it does not have before
    /// it says so.
    static bool followsIo(const Stretch& wait, const Stretch& run)
    {
        return wait.entry.activity == Activity::WaitingIo && wait.entry.task == run.entry.task
            && indexOf(run.entry.step) == indexOf(wait.entry.step) + 1;
    }

    /// Before it stamped the thread had come back onto its core, unless it carried another task since.
    void beginOnCore(const Stretch& wait, Stretch& run) const
    {
        const auto within = absencesIn(m_absences, {wait.entry.begin, run.entry.begin});
        if (within.empty() || within.back().time.end > run.entry.begin || within.back().time.end < m_ranUntil)
            return;
        run.entry.begin = std::max(wait.entry.end, within.back().time.end);
        run.begin = Evidence::Kernel;
    }

    /// The parts of a stretch in which the thread was on its core; at least its end, when it stamped.
    void cut(Stretch stretch)
    {
        const TimePoint end = stretch.entry.end;
        const Evidence endsBy = stretch.end;
        bool hasParts = false;
        for (const Absence& absence : absencesIn(m_absences, timeOf(stretch))) {
            stretch.entry.end = std::max(stretch.entry.begin, absence.time.begin);
            stretch.end = Evidence::Kernel;
            hasParts |= add(stretch);
            if (stretch.entry.isCall && !absence.preempted)
                addWait(stretch, {stretch.entry.end, std::min(end, absence.time.end)});
            stretch.entry.begin = std::min(end, absence.time.end);
            stretch.begin = Evidence::Kernel;
            stretch.keptItsCore = false;
        }
        stretch.entry.end = end;
        stretch.end = endsBy;
        if (!add(stretch) && !hasParts)
            m_refined.push_back(stretch);
    }

    /// In a call: what the thread waited for is no matter of the run's other tasks.
    void addWait(Stretch stretch, TimeRange time)
    {
        if (time.isEmpty())
            return;
        stretch.entry.begin = time.begin;
        stretch.entry.end = time.end;
        stretch.entry.activity = Activity::WaitingIo;
        stretch.entry.cpuPlusOne = 0;
        stretch.begin = Evidence::Kernel;
        stretch.end = Evidence::Kernel;
        stretch.keptItsCore = false;
        m_refined.push_back(stretch);
    }

    /// Where the kernel knows a switch in a gap, the thread ran in what the switches leave of it; where that is far longer than the
    /// quantum that was done there, something else had its core.
    void fillGap(const Stretch& before, const Stretch& after)
    {
        const TimeRange gap{before.entry.end, after.entry.begin};
        const auto within = absencesIn(m_absences, stampsAround(before, after));
        if (within.empty())
            return;
        TimePoint reached = gap.begin;
        const auto runUntil = [&](TimePoint end, Evidence beginsBy, Evidence endsBy) {
            if (end <= reached)
                return;
            Stretch run = before;
            run.entry.begin = reached;
            run.entry.end = end;
            run.begin = beginsBy;
            run.end = endsBy;
            run.keptItsCore = false;
            if (end - reached <= kLongestLeftOver * m_quantum) {
                add(run);
                return;
            }
            run.entry.end = reached + m_quantum / 2;
            run.end = Evidence::Inferred;
            add(run);
            run.entry.begin = end - m_quantum / 2;
            run.begin = Evidence::Inferred;
            run.entry.end = end;
            run.end = endsBy;
            run.keptItsCore = true;
            add(run);
        };
        Evidence beginsBy = Evidence::Recorded;
        for (const Absence& absence : within) {
            runUntil(std::min(absence.time.begin, gap.end), beginsBy, Evidence::Kernel);
            reached = std::max(reached, absence.time.end);
            beginsBy = Evidence::Kernel;
        }
        runUntil(gap.end, beginsBy, Evidence::Recorded);
    }

    /// Joined with the last one where it goes on without a break on the same core. False where it has no length.
    bool add(Stretch stretch)
    {
        if (stretch.entry.begin == stretch.entry.end)
            return false;
        stretch.entry.cpuPlusOne = cpuOf(stretch);
        m_ranUntil = stretch.entry.end;
        if (!m_refined.empty()) {
            Stretch& last = m_refined.back();
            const bool goesOn = runs(last) && last.entry.end == stretch.entry.begin && last.entry.task == stretch.entry.task
                             && last.entry.step == stretch.entry.step && last.entry.cpuPlusOne == stretch.entry.cpuPlusOne;
            if (goesOn) {
                last.entry.end = stretch.entry.end;
                last.end = stretch.end;
                return true;
            }
        }
        m_refined.push_back(stretch);
        return true;
    }

    /// The thread can have changed its core only while it was off.
    std::uint16_t cpuOf(const Stretch& stretch) const
    {
        const auto next = std::ranges::partition_point(m_absences, [&](const Absence& absence) {
            return absence.time.begin < stretch.entry.end;
        });
        if (next != m_absences.end())
            return static_cast<std::uint16_t>(indexOf(next->before) + 1);
        if (!m_absences.empty() && stretch.entry.end <= m_until)
            return static_cast<std::uint16_t>(indexOf(m_absences.back().after) + 1);
        return stretch.entry.cpuPlusOne;
    }

    static constexpr int kLongestLeftOver = 3; ///< in quanta: the recorder's own limit for a gap, and the quantum in it

    const Stretches& m_stretches;
    const std::span<const Absence> m_absences;
    const TimePoint m_until;
    const Duration m_quantum;
    Stretches m_refined;
    TimePoint m_ranUntil{}; ///< the thread, for whichever task
};

} // namespace

namespace {

/// Those of a worker that was done: they are of no task. In order, they are the last ones.
std::int64_t absencesAfter(const Lane& lane)
{
    TimePoint end{};
    for (const LaneEntry& entry : lane.entries)
        end = std::max(end, entry.end);
    return std::ranges::count_if(lane.witness.absences,
                                 [end](const Absence& absence) { return absence.time.begin >= end; });
}

} // namespace

Witness witnessOf(const Recording& recording, const Stretches& found)
{
    std::vector<Stretches> byLane(recording.lanes.size());
    for (const Stretch& stretch : found)
        byLane[indexOf(stretch.worker)].push_back(stretch);
    Witness witness;
    std::vector<Duration> errors;
    std::int64_t counted = 0;
    bool allCounted = true;
    for (std::size_t n = 0; n < recording.lanes.size(); ++n) {
        const Lane& lane = recording.lanes[n];
        if (!lane.witness.isPresent) {
            if (witness.problem.text.isEmpty())
                witness.problem = lane.witness.problem;
            continue;
        }
        ++witness.threads;
        witness.lost += lane.witness.lost;
        if (lane.witness.watched)
            witness.watched.push_back(*lane.witness.watched);
        const std::int64_t afterwards = absencesAfter(lane);
        allCounted &= lane.witness.counted.has_value();
        counted += lane.witness.counted.value_or(0) - afterwards;
        LaneComparison(lane.witness, afterwards, byLane[n], witness, errors).compare();
    }
    if (witness.saw() && allCounted)
        witness.counted = counted;
    witness.errors = summaryOf(std::move(errors));
    return witness;
}

Stretches withKernelBoundaries(Stretches stretches, const LaneWitness& witness, Duration quantum)
{
    if (!witness.isPresent)
        return stretches;
    return Refinement(stretches, witness, quantum).refined();
}

} // namespace interleave
