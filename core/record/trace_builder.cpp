// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/record/trace_builder.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <queue>

#include "core/record/witnessing.h"

namespace interleave {

namespace {

struct BeginsLater {
    bool operator()(const Stretch& a, const Stretch& b) const { return a.entry.begin > b.entry.begin; }
};

/// Cuts stretches on one cpu so that none overlap. Overlaps are shorter than a quantum or two: they come from boundaries that
/// are known no better than that, and from short stays of another thread between two stamps. Of two boundaries that were both
/// concluded, the middle is the best guess: the same switch lies within half a quantum of either.
Stretches withoutOverlap(Stretches stretches)
{
    std::priority_queue<Stretch, Stretches, BeginsLater> waiting(BeginsLater{}, std::move(stretches));
    Stretches settled;
    while (!waiting.empty()) {
        Stretch next = waiting.top();
        waiting.pop();
        if (!settled.empty() && settled.back().entry.end > next.entry.begin) {
            Stretch& last = settled.back();
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
                waiting.push(rest);
            }
            last.entry.end = next.entry.begin;
            last.end = next.begin;
        }
        settled.push_back(next);
    }
    return settled;
}

/// All stretches, those on one cpu without overlap.
Stretches settledStretches(const Recording& recording)
{
    Stretches all;
    for (std::size_t n = 0; n < recording.lanes.size(); ++n) {
        const Lane& lane = recording.lanes[n];
        const Duration quantum = recording.info.resolution;
        const Stretches found = stretchesOf(lane, static_cast<WorkerId>(n), quantum);
        std::ranges::copy(withKernelBoundaries(found, lane.witness, quantum), std::back_inserter(all));
    }

    std::map<std::uint16_t, Stretches> byCpu;
    Stretches settled;
    for (const Stretch& stretch : all) {
        const bool onKnownCpu = stretch.entry.activity == Activity::Running && stretch.entry.cpuPlusOne != 0;
        (onKnownCpu ? byCpu[stretch.entry.cpuPlusOne] : settled).push_back(stretch);
    }
    for (auto& [cpu, stretches] : byCpu) {
        for (const Stretch& stretch : withoutOverlap(std::move(stretches)))
            settled.push_back(stretch);
    }
    std::stable_sort(settled.begin(), settled.end(), [](const Stretch& a, const Stretch& b) {
        return std::pair(a.entry.begin, a.entry.step) < std::pair(b.entry.begin, b.entry.step);
    });
    return settled;
}

/// A task's spans on their way, and how the end of the last one is known.
struct Growing {
    Spans& spans;
    Evidence end = Evidence::Recorded;
};

void appendStretch(Growing& task, const Stretch& stretch, std::optional<Evidence> only)
{
    const LaneEntry& entry = stretch.entry;
    Spans& spans = task.spans;
    const TimePoint reached = spans.time().end;
    if (entry.begin > reached)
        spans.appendUntil(entry.begin, Activity::Ready, entry.step, only.value_or(task.end), stretch.worker);
    if (entry.end <= reached)
        return;
    std::optional<CpuId> cpu;
    if (entry.cpuPlusOne != 0)
        cpu = static_cast<CpuId>(entry.cpuPlusOne - 1);
    spans.appendUntil(entry.end, entry.activity, entry.step, only.value_or(stretch.begin), stretch.worker, cpu);
    task.end = stretch.end;
}

/// What the task was doing at its very end, or until it was stopped.
void closeTask(Growing& task, TimePoint end, std::optional<Evidence> only)
{
    if (end <= task.spans.time().end)
        return;
    const StepIndex step = task.spans.isEmpty() ? StepIndex{} : task.spans.back().step;
    task.spans.appendUntil(end, Activity::Ready, step, only.value_or(task.end));
}

void gatherLinks(const Recording& recording, Trace& trace)
{
    for (const Lane& lane : recording.lanes) {
        trace.links.insert(trace.links.end(), lane.links.begin(), lane.links.end());
        trace.linksLeftOut += lane.linksLeftOut;
    }
    std::ranges::stable_sort(trace.links, {}, &Link::got);
}

} // namespace

Trace buildTrace(const Recording& recording, std::shared_ptr<const Plan> plan)
{
    Trace trace{.info = recording.info,
                .plan = std::move(plan),
                .tasks = {},
                .shared = recording.shared,
                .standstill = recording.standstill};
    for (const TaskOutcome& task : recording.tasks) {
        trace.tasks.push_back(
            {.spans = Spans(task.arrival), .completed = task.completed, .checksum = task.checksum, .overtaken = task.overtaken});
    }
    const std::optional<Evidence> only = recording.info.isSimulated() ? std::optional(Evidence::Simulated) : std::nullopt;
    std::vector<Growing> growing;
    for (TaskTrace& task : trace.tasks)
        growing.push_back({task.spans});
    for (const Stretch& stretch : settledStretches(recording))
        appendStretch(growing[indexOf(stretch.entry.task)], stretch, only);
    for (std::size_t n = 0; n < growing.size(); ++n)
        closeTask(growing[n], recording.tasks[n].end, only);
    trace.witness = witnessOf(recording);
    gatherLinks(recording, trace);
    return trace;
}

} // namespace interleave
