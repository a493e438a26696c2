// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/accounting.h"

#include <algorithm>
#include <map>
#include <tuple>

#include "core/analysis/time_set.h"

namespace interleave {

namespace {

struct Stretch {
    TimeRange time;
    TaskId task;
};

/// What happened on one cpu.
struct CpuUse {
    std::vector<Stretch> turns;
    std::vector<TimeRange> ready;        ///< tasks were ready for it
    std::vector<Stretch> midComputation; ///< those of them that had been computing there
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

TaskAccount taskAccountOf(const Spans& spans, Duration makespan)
{
    TaskAccount account{.absent = makespan - spans.time().length()};
    for (const Span span : spans) {
        switch (span.activity) {
        case Activity::Running: account.running += span.time.length(); break;
        case Activity::Ready: account.ready += span.time.length(); break;
        case Activity::WaitingIo: account.waitingIo += span.time.length(); break;
        case Activity::WaitingLock: account.waitingLock += span.time.length(); break;
        case Activity::WaitingMessage: account.waitingMessage += span.time.length(); break;
        }
    }
    return account;
}

/// Goes through the spans of one task in order of time.
/// Thread safety: none; lives on the stack.
class Walk {
public:
    Walk(Survey& survey, TaskId task, bool isSimulated) : m_survey(survey), m_task(task), m_isSimulated(isSimulated) {}

    void over(const Spans& spans)
    {
        for (const Span span : spans) {
            if (span.activity == Activity::Running)
                run(span);
            else if (span.activity == Activity::Ready)
                m_ready.push_back(span.time);
            else
                wait(span);
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
    const TaskId m_task;
    const bool m_isSimulated;
    std::optional<Span> m_last; ///< that was Running
    bool m_hasWaited = false;   ///< since then
    std::optional<TimePoint> m_deviceDone;
    std::vector<TimeRange> m_ready; ///< since the last turn
};

/// When no task ran on a cpu.
struct Gaps {
    TimeSet all;
    TimeSet foreign; ///< without the changes from one task to another
};

Gaps gapsBetween(std::vector<Stretch> turns, TimePoint end)
{
    std::ranges::sort(turns, {}, [](const Stretch& turn) { return turn.time.begin; });
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
    for (const Stretch& turn : turns) {
        addUntil(turn.time.begin, turn.task);
        if (turn.time.end <= busyUntil)
            continue;
        busyUntil = turn.time.end;
        before = turn.task;
    }
    addUntil(end, std::nullopt);
    return {TimeSet(std::move(all)), TimeSet(std::move(foreign))};
}

/// The account of one cpu. What was taken there is moved from `ready` to `taken` in the accounts of its tasks.
CpuAccount settle(CpuId id, const CpuUse& use, Duration makespan, std::vector<TaskAccount>& tasks)
{
    const Gaps gaps = gapsBetween(use.turns, TimePoint(makespan));
    std::vector<TimeRange> interrupted;
    for (const Stretch& lost : use.midComputation) {
        const Duration taken = gaps.foreign.lengthIn(lost.time);
        tasks[indexOf(lost.task)].taken += taken;
        tasks[indexOf(lost.task)].ready -= taken;
        interrupted.push_back(lost.time);
    }
    CpuAccount cpu{.cpu = id, .running = makespan - gaps.all.length()};
    cpu.taken = TimeSet(std::move(interrupted)).lengthIn(gaps.foreign);
    cpu.switching = TimeSet(use.ready).lengthIn(gaps.all) - cpu.taken;
    cpu.idle = gaps.all.length() - cpu.switching - cpu.taken;
    return cpu;
}

std::int64_t migrationsOf(std::vector<Sighting> sightings)
{
    std::ranges::sort(sightings, {}, [](const Sighting& seen) { return std::tuple(seen.worker, seen.begin); });
    std::int64_t migrations = 0;
    for (std::size_t n = 1; n < sightings.size(); ++n)
        migrations += sightings[n].worker == sightings[n - 1].worker && sightings[n].cpu != sightings[n - 1].cpu ? 1 : 0;
    return migrations;
}

std::optional<WakeUps> summaryOf(std::vector<Duration> wakeUps)
{
    if (wakeUps.empty())
        return std::nullopt;
    std::ranges::sort(wakeUps);
    const std::size_t size = wakeUps.size();
    const Duration below = wakeUps[(size - 1) / 2];
    return WakeUps{.count = static_cast<std::int64_t>(size),
                   .median = below + (wakeUps[size / 2] - below) / 2,
                   .longest = wakeUps.back()};
}

double disturbanceOf(const std::vector<CpuAccount>& cpus)
{
    Duration running{};
    Duration taken{};
    for (const CpuAccount& cpu : cpus) {
        running += cpu.running;
        taken += cpu.taken;
    }
    if (taken == Duration{})
        return 0;
    return static_cast<double>(taken.count()) / static_cast<double>((running + taken).count());
}

} // namespace

Account accountOf(const Trace& trace)
{
    Account account{.makespan = trace.time().length()};
    Survey survey;
    for (const CpuId cpu : trace.info.cpus)
        survey.cpus[cpu];
    for (std::size_t n = 0; n < trace.tasks.size(); ++n) {
        account.tasks.push_back(taskAccountOf(trace.tasks[n].spans, account.makespan));
        Walk(survey, static_cast<TaskId>(n), trace.info.isSimulated()).over(trace.tasks[n].spans);
    }
    account.wakeUps = summaryOf(std::move(survey.wakeUps));
    account.knowsCpus = survey.knowsCpus;
    if (!account.knowsCpus)
        return account;
    for (const auto& [cpu, use] : survey.cpus)
        account.cpus.push_back(settle(cpu, use, account.makespan, account.tasks));
    account.disturbance = disturbanceOf(account.cpus);
    account.migrations = migrationsOf(std::move(survey.sightings));
    return account;
}

} // namespace interleave
