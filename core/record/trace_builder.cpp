// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/record/trace_builder.h"

#include <algorithm>
#include <map>
#include <queue>

namespace interleave {

namespace {

/// A lane entry with its worker, on its way to becoming a span.
struct Stretch {
    LaneEntry entry;
    WorkerId worker{};
    bool beginIsInferred = false;
};

using Stretches = std::vector<Stretch>;

/// The entries of one lane. After a gap the quantum that ended with the first stamp was done first.
void addLane(const Lane& lane, WorkerId worker, Duration quantum, Stretches& stretches)
{
    const LaneEntry* previous = nullptr;
    for (const LaneEntry& entry : lane.entries) {
        Stretch stretch{entry, worker, false};
        const bool continues = previous && previous->activity == Activity::Running && entry.activity == Activity::Running
                            && previous->task == entry.task && previous->step == entry.step;
        if (continues && entry.begin > previous->end) {
            stretch.entry.begin = std::max(previous->end, entry.begin - quantum);
            stretch.beginIsInferred = true;
        }
        stretches.push_back(stretch);
        previous = &entry;
    }
}

struct BeginsLater {
    bool operator()(const Stretch& a, const Stretch& b) const { return a.entry.begin > b.entry.begin; }
};

/// Cuts stretches on one cpu so that none overlap. Overlaps are shorter than a quantum or two: they come from boundaries that
/// are known no better than that, and from short stays of another thread between two stamps.
Stretches withoutOverlap(Stretches stretches)
{
    std::priority_queue<Stretch, Stretches, BeginsLater> waiting(BeginsLater{}, std::move(stretches));
    Stretches settled;
    while (!waiting.empty()) {
        Stretch next = waiting.top();
        waiting.pop();
        if (!settled.empty() && settled.back().entry.end > next.entry.begin) {
            LaneEntry& last = settled.back().entry;
            if (next.beginIsInferred && next.entry.end > last.end) {
                next.entry.begin = last.end;
                waiting.push(next);
                continue;
            }
            if (last.end > next.entry.end) {
                Stretch rest = settled.back();
                rest.entry.begin = next.entry.end;
                rest.beginIsInferred = true;
                waiting.push(rest);
            }
            last.end = next.entry.begin;
        }
        settled.push_back(next);
    }
    return settled;
}

/// All stretches, those on one cpu without overlap.
Stretches settledStretches(const Recording& recording)
{
    Stretches all;
    for (std::size_t lane = 0; lane < recording.lanes.size(); ++lane)
        addLane(recording.lanes[lane], static_cast<WorkerId>(lane), recording.info.resolution, all);

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

void appendStretch(Spans& spans, const Stretch& stretch, std::optional<Evidence> only)
{
    const LaneEntry& entry = stretch.entry;
    const TimePoint reached = spans.time().end;
    const Evidence evidence = only.value_or(stretch.beginIsInferred ? Evidence::Inferred : Evidence::Recorded);
    if (entry.begin > reached)
        spans.appendUntil(entry.begin, Activity::Ready, entry.step, evidence, stretch.worker);
    if (entry.end <= reached)
        return;
    std::optional<CpuId> cpu;
    if (entry.cpuPlusOne != 0)
        cpu = static_cast<CpuId>(entry.cpuPlusOne - 1);
    spans.appendUntil(entry.end, entry.activity, entry.step, evidence, stretch.worker, cpu);
}

/// What the task was doing at its very end, or until it was stopped.
void closeTask(Spans& spans, TimePoint end, Evidence evidence)
{
    if (end <= spans.time().end)
        return;
    const StepIndex step = spans.isEmpty() ? StepIndex{} : spans.back().step;
    spans.appendUntil(end, Activity::Ready, step, evidence);
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
    for (const Stretch& stretch : settledStretches(recording))
        appendStretch(trace.tasks[indexOf(stretch.entry.task)].spans, stretch, only);
    for (std::size_t n = 0; n < trace.tasks.size(); ++n)
        closeTask(trace.tasks[n].spans, recording.tasks[n].end, only.value_or(Evidence::Recorded));
    gatherLinks(recording, trace);
    return trace;
}

} // namespace interleave
