// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/accounting.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <tuple>

#include "core/analysis/time_set.h"

namespace interleave {

namespace {

struct Turn {
    TimeRange time;
    TaskId task;
};

/// What happened on one cpu.
struct CpuUse {
    std::vector<Turn> turns;
    std::vector<TimeRange> ready;     ///< tasks were ready for it
    std::vector<Turn> midComputation; ///< those of them that had been computing there
    std::vector<TimeRange> taken;     ///< it did something else under a task that was on it
};

/// Where a worker was, and when it began to run there.
struct Sighting {
    WorkerId worker;
    TimePoint begin;
    CpuId cpu;
};

/// What is to be known of all spans at once.
struct Survey {
    std::map<CpuId, CpuUse> cpus;
    std::vector<Sighting> sightings;
    std::vector<Duration> wakeUps;
    bool knowsCpus = true;
};

TaskAccount taskAccountOf(const Spans& spans, Duration makespan, StopLook& look)
{
    TaskAccount account{.absent = makespan - spans.time().length()};
    for (const Span span : spans) {
        look.step();
        switch (span.activity) {
        case Activity::Running: account.running += span.time.length(); break;
        case Activity::Ready: account.ready += span.time.length(); break;
        case Activity::WaitingIo: account.waitingIo += span.time.length(); break;
        case Activity::WaitingLock: account.waitingLock += span.time.length(); break;
        case Activity::WaitingMessage: account.waitingMessage += span.time.length(); break;
        case Activity::Taken: account.taken += span.time.length(); break;
        }
    }
    return account;
}

/// When each worker waited with a task that it carried, and could not carry another one.
using Waits = std::map<WorkerId, TimeSet>;

Waits waitsOf(const Trace& trace, StopLook& look)
{
    std::map<WorkerId, std::vector<TimeRange>> times;
    for (const TaskTrace& task : trace.tasks) {
        for (const Span span : task.spans) {
            look.step();
            if (isWaiting(span.activity) && span.worker)
                times[*span.worker].push_back(span.time);
        }
    }
    Waits waits;
    for (auto& [worker, list] : times)
        waits.emplace(worker, TimeSet(std::move(list), look));
    return waits;
}

/// Goes through the spans of one task in order of time.
/// Thread safety: none; lives on the stack.
class Walk {
public:
    Walk(Survey& survey, const Waits& waits, TaskId task, bool isSimulated)
        : m_survey(survey), m_waits(waits), m_task(task), m_isSimulated(isSimulated)
    {
    }

    void over(const Spans& spans, StopLook& look)
    {
        for (const Span span : spans) {
            look.step();
            switch (span.activity) {
            case Activity::Running: run(span); break;
            case Activity::Ready: beReady(span); break;
            case Activity::Taken: lose(span); break;
            case Activity::WaitingIo:
            case Activity::WaitingLock:
            case Activity::WaitingMessage: wait(span); break;
            }
        }
        if (m_last)
            settleReady(m_last->cpu, false);
    }

private:
    void run(const Span& span)
    {
        const bool goesOn = m_last && !m_hasWaited && m_last->step == span.step;
        settleReady(m_last ? m_last->cpu : span.cpu, goesOn && !m_isSimulated);
        if (m_deviceDone)
            m_survey.wakeUps.push_back(span.time.begin - *m_deviceDone);
        if (span.cpu)
            m_survey.cpus[*span.cpu].turns.push_back({span.time, m_task});
        else
            m_survey.knowsCpus = false;
        if (span.cpu && span.worker)
            m_survey.sightings.push_back({*span.worker, span.time.begin, *span.cpu});
        m_last = span;
        m_hasWaited = false;
        m_deviceDone.reset();
    }

    void beReady(const Span& span)
    {
        const auto waits = span.worker ? m_waits.find(*span.worker) : m_waits.end();
        if (waits == m_waits.end())
            m_ready.push_back(span.time);
        else
            std::ranges::copy(waits->second.outside(span.time), std::back_inserter(m_ready));
    }

    void lose(const Span& span)
    {
        if (span.cpu)
            m_survey.cpus[*span.cpu].taken.push_back(span.time);
    }

    void wait(const Span& span)
    {
        m_hasWaited = true;
        m_deviceDone.reset();
        if (span.activity == Activity::WaitingIo)
            m_deviceDone = span.time.end;
    }

    /// Now it is known for which cpu the task was ready.
    void settleReady(std::optional<CpuId> cpu, bool isMidComputation)
    {
        for (const TimeRange& time : m_ready) {
            if (!cpu)
                break;
            m_survey.cpus[*cpu].ready.push_back(time);
            if (isMidComputation)
                m_survey.cpus[*cpu].midComputation.push_back({time, m_task});
        }
        m_ready.clear();
    }

    Survey& m_survey;
    const Waits& m_waits;
    const TaskId m_task;
    const bool m_isSimulated;
    std::optional<Span> m_last; ///< that was Running
    bool m_hasWaited = false;   ///< since then
    std::optional<TimePoint> m_deviceDone;
    std::vector<TimeRange> m_ready; ///< since the last turn
};

/// When no task ran on a cpu.
struct Gaps {
    std::vector<TimeRange> list;
    TimeSet all;
    TimeSet foreign; ///< without the changes from one task to another
};

Gaps gapsBetween(std::vector<Turn> turns, TimePoint end, StopLook& look)
{
    std::ranges::sort(turns, {}, [&look](const Turn& turn) {
        look.step();
        return turn.time.begin;
    });
    std::vector<TimeRange> all;
    std::vector<TimeRange> foreign;
    std::optional<TaskId> before;
    TimePoint busyUntil{};
    const auto addUntil = [&](TimePoint begin, std::optional<TaskId> after) {
        if (begin <= busyUntil)
            return;
        const TimeRange gap{busyUntil, begin};
        all.push_back(gap);
        const bool isSwitch = before && after && before != after && gap.length() < kLongestSwitch;
        if (!isSwitch)
            foreign.push_back(gap);
    };
    for (const Turn& turn : turns) {
        addUntil(turn.time.begin, turn.task);
        if (turn.time.end <= busyUntil)
            continue;
        busyUntil = turn.time.end;
        before = turn.task;
    }
    addUntil(end, std::nullopt);
    return {all, TimeSet(all, look), TimeSet(std::move(foreign), look)};
}

/// Gaps in which a task that is ready could have run on the cpu. Where a baton is handed on that takes all cpus to be free.
Gaps openGaps(const Trace& trace, const Survey& survey, const CpuUse& use, StopLook& look)
{
    if (trace.info.placement != Placement::OneAtATimeByBaton)
        return gapsBetween(use.turns, trace.time().end, look);
    std::vector<Turn> turns;
    for (const auto& [cpu, each] : survey.cpus)
        turns.insert(turns.end(), each.turns.begin(), each.turns.end());
    return gapsBetween(std::move(turns), trace.time().end, look);
}

Duration runningOf(const CpuUse& use, StopLook& look)
{
    std::vector<TimeRange> turns;
    for (const Turn& turn : use.turns)
        turns.push_back(turn.time);
    return TimeSet(std::move(turns), look).length();
}

/// The account of one cpu. What was taken there is moved from `ready` to `taken` in the accounts of its tasks.
CpuAccount settle(CpuId id, const CpuUse& use, const Gaps& gaps, const Trace& trace, std::vector<TaskAccount>& tasks,
                  StopLook& look)
{
    std::vector<TimeRange> interrupted = use.taken;
    for (const Turn& lost : use.midComputation) {
        look.step();
        const Duration taken = gaps.foreign.lengthIn(lost.time);
        tasks[indexOf(lost.task)].taken += taken;
        tasks[indexOf(lost.task)].ready -= taken;
        interrupted.push_back(lost.time);
    }
    CpuAccount cpu{.cpu = id, .running = runningOf(use, look)};
    const TimeSet taken = intersectionOf(TimeSet(std::move(interrupted), look), gaps.foreign);
    cpu.taken = taken.length();
    const TimeSet ready(use.ready, look);
    for (const TimeRange& gap : gaps.list) {
        look.step();
        Duration wanted{};
        for (const TimeRange& free : taken.outside(gap))
            wanted += ready.lengthIn(free);
        const Duration switching = trace.info.isSimulated() ? wanted : std::min(wanted, kLongestWakeUp);
        cpu.switching += switching;
        cpu.late += wanted - switching;
    }
    cpu.unused = trace.time().length() - cpu.running - cpu.switching - cpu.late - cpu.taken;
    return cpu;
}

std::int64_t migrationsOf(std::vector<Sighting> sightings, StopLook& look)
{
    std::ranges::sort(sightings, {}, [&look](const Sighting& seen) {
        look.step();
        return std::tuple(seen.worker, seen.begin);
    });
    std::int64_t migrations = 0;
    for (std::size_t n = 1; n < sightings.size(); ++n)
        migrations += sightings[n].worker == sightings[n - 1].worker && sightings[n].cpu != sightings[n - 1].cpu ? 1 : 0;
    return migrations;
}

std::optional<WakeUps> summaryOf(std::vector<Duration> wakeUps, StopLook& look)
{
    if (wakeUps.empty())
        return std::nullopt;
    std::ranges::sort(wakeUps, {}, [&look](Duration wakeUp) {
        look.step();
        return wakeUp;
    });
    const std::size_t size = wakeUps.size();
    const Duration below = wakeUps[(size - 1) / 2];
    return WakeUps{.count = static_cast<std::int64_t>(size),
                   .median = below + (wakeUps[size / 2] - below) / 2,
                   .longest = wakeUps.back()};
}

double disturbanceOf(const std::vector<CpuAccount>& cpus)
{
    Duration running{};
    Duration lost{};
    for (const CpuAccount& cpu : cpus) {
        running += cpu.running;
        lost += cpu.taken + cpu.late;
    }
    if (lost == Duration{})
        return 0;
    return static_cast<double>(lost.count()) / static_cast<double>((running + lost).count());
}

} // namespace

Account accountOf(const Trace& trace, StopLook look)
{
    Account account{.makespan = trace.time().length()};
    Survey survey;
    const Waits waits = waitsOf(trace, look);
    for (const CpuId cpu : trace.info.cpus)
        survey.cpus[cpu];
    for (std::size_t n = 0; n < trace.tasks.size(); ++n) {
        account.tasks.push_back(taskAccountOf(trace.tasks[n].spans, account.makespan, look));
        Walk(survey, waits, static_cast<TaskId>(n), trace.info.isSimulated()).over(trace.tasks[n].spans, look);
    }
    account.wakeUps = summaryOf(std::move(survey.wakeUps), look);
    account.knowsCpus = survey.knowsCpus;
    if (!account.knowsCpus)
        return account;
    for (const auto& [cpu, use] : survey.cpus)
        account.cpus.push_back(settle(cpu, use, openGaps(trace, survey, use, look), trace, account.tasks, look));
    account.disturbance = disturbanceOf(account.cpus);
    account.migrations = migrationsOf(std::move(survey.sightings), look);
    return account;
}

} // namespace interleave
