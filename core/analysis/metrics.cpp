// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/metrics.h"

#include <algorithm>

#include "core/analysis/levels.h"
#include "core/analysis/stays.h"

namespace interleave {

namespace {

TaskMetrics measureTask(const TaskTrace& task, StopLook& look)
{
    TaskMetrics metrics;
    for (const Span span : task.spans) {
        look.step();
        const Duration length = span.time.length();
        if (span.activity == Activity::Running) {
            metrics.running += length;
            if (!metrics.response)
                metrics.response = span.time.begin - task.spans.time().begin;
        } else if (span.activity == Activity::Ready) {
            metrics.ready += length;
        } else if (span.activity == Activity::Taken) {
            metrics.taken += length;
        } else {
            metrics.waiting += length;
        }
    }
    metrics.turnaround = task.spans.time().length();
    return metrics;
}

Duration runningOf(const CpuStays& cpu)
{
    Duration sum{};
    for (const Stay& stay : cpu.stays)
        sum += stay.running;
    return sum;
}

std::int64_t switchesOf(const CpuStays& cpu)
{
    std::int64_t switches = 0;
    for (std::size_t n = 1; n < cpu.stays.size(); ++n)
        switches += cpu.stays[n].task != cpu.stays[n - 1].task ? 1 : 0;
    return switches;
}

double ratio(Duration part, Duration whole)
{
    return whole > Duration{} ? static_cast<double>(part.count()) / static_cast<double>(whole.count()) : 0;
}

} // namespace

Overlap overlapOf(const Trace& trace, StopLook look)
{
    Overlap overlap;
    TimePoint since{};
    int running = 0;
    sweepLevels(
        trace,
        [&](TimePoint now, int count) {
            if (running >= 2)
                overlap.atLeastTwo += now - since;
            overlap.peak = std::max(overlap.peak, count);
            since = now;
            running = count;
        },
        Watch{.stop = look.token()});
    look.look();
    return overlap;
}

Metrics measure(const Trace& trace, StopLook look)
{
    Metrics metrics;
    metrics.makespan = trace.time().length();
    Duration running{};
    Duration ready{};
    std::int64_t completed = 0;
    for (const TaskTrace& task : trace.tasks) {
        metrics.tasks.push_back(measureTask(task, look));
        running += metrics.tasks.back().running;
        ready += metrics.tasks.back().ready;
        completed += task.completed ? 1 : 0;
    }
    const std::vector<CpuStays> stays = staysOf(trace, Watch{.stop = look.token()});
    look.look();
    for (const CpuStays& cpu : stays) {
        metrics.turns += static_cast<std::int64_t>(cpu.stays.size());
        metrics.switches += switchesOf(cpu);
        const Duration busy = runningOf(cpu);
        if (cpu.cpu)
            metrics.cpus.push_back({.cpu = *cpu.cpu, .busy = busy, .share = ratio(busy, metrics.makespan)});
    }
    metrics.overlap = overlapOf(trace, look);
    metrics.account = accountOf(trace, look);
    metrics.requests = requestMetricsOf(trace, look);
    if (metrics.turns > 0)
        metrics.averageTurn = running / metrics.turns;
    if (!metrics.tasks.empty())
        metrics.averageReady = ready / static_cast<std::int64_t>(metrics.tasks.size());
    metrics.utilisation = ratio(running, metrics.makespan * static_cast<std::int64_t>(trace.info.cpus.size()));
    if (metrics.makespan > Duration{})
        metrics.throughput = static_cast<double>(completed) / std::chrono::duration<double>(metrics.makespan).count();
    return metrics;
}

std::optional<double> speedUp(const Trace& base, const Trace& other)
{
    const bool comparable = base.info.outcome == Outcome::Completed && other.info.outcome == Outcome::Completed;
    const Duration otherTime = other.time().length();
    if (!comparable || otherTime <= Duration{} || base.time().isEmpty())
        return std::nullopt;
    return ratio(base.time().length(), otherTime);
}

} // namespace interleave
