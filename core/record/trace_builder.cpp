// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/record/trace_builder.h"

#include <algorithm>
#include <iterator>
#include <utility>

#include "core/program/plan_facts.h"
#include "core/record/witnessing.h"

namespace interleave {

namespace {

/// The stretches of all lanes; `refine` may change those of one.
template<typename Refine>
Stretches stretchesOfAll(const Recording& recording, const StopLook& look, const Refine& refine)
{
    Stretches all;
    for (std::size_t n = 0; n < recording.lanes.size(); ++n) {
        look.look();
        const Lane& lane = recording.lanes[n];
        std::ranges::copy(refine(stretchesOf(lane, static_cast<WorkerId>(n), recording.info.resolution, look), lane.witness),
                          std::back_inserter(all));
    }
    return all;
}

/// A task's spans on their way.
struct Growing {
    Spans& spans;
    HeldAtSteps inside;                ///< what the task has at each of its steps
    Evidence end = Evidence::Recorded; ///< how the end of the last one is known
};

/// The time before a stretch in which its task did not get on.
void appendGap(Growing& task, const Stretch& next, std::optional<Evidence> only, std::optional<CpuId> cpu)
{
    const LaneEntry& entry = next.entry;
    Spans& spans = task.spans;
    const StepIndex before = spans.isEmpty() ? entry.step : spans.back().step;
    const auto hasKeys = [&](StepIndex step) { return !task.inside[indexOf(step)].empty(); };
    // Between two steps (see LaneRecorder::catchUp) a key of the next one may not be taken yet, and one of the last be given back.
    const bool isOfAStep = !entry.isAnew || (!hasKeys(before) && !hasKeys(entry.step));
    if (next.keptItsCore && isOfAStep)
        spans.appendUntil(entry.begin, Activity::Taken, before, only.value_or(task.end), next.worker, cpu);
    else
        spans.appendUntil(entry.begin, Activity::Ready, entry.step, only.value_or(task.end), next.worker);
}

void appendStretch(Growing& task, const Stretch& stretch, std::optional<Evidence> only, bool setsTasksAside)
{
    const LaneEntry& entry = stretch.entry;
    const bool isCarried = !setsTasksAside || !isWaiting(entry.activity) || entry.isCall;
    Spans& spans = task.spans;
    const TimePoint reached = spans.time().end;
    std::optional<CpuId> cpu;
    if (entry.cpuPlusOne != 0)
        cpu = static_cast<CpuId>(entry.cpuPlusOne - 1);
    if (entry.begin > reached)
        appendGap(task, stretch, only, cpu);
    if (entry.end <= reached)
        return;
    spans.appendUntil(entry.end, entry.activity, entry.step, only.value_or(stretch.begin),
                      isCarried ? std::optional(stretch.worker) : std::nullopt, cpu);
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

/// When the first lane had no room left; max() where all had.
TimePoint fullSince(const Recording& recording)
{
    TimePoint since = TimePoint::max();
    for (const Lane& lane : recording.lanes)
        since = std::min(since, lane.fullSince);
    return since;
}

void cutAt(TimePoint end, Lane& lane)
{
    std::erase_if(lane.entries, [end](const LaneEntry& entry) { return entry.begin >= end; });
    for (LaneEntry& entry : lane.entries)
        entry.end = std::min(entry.end, end);
    std::erase_if(lane.links, [end](const Link& link) { return link.got > end; });
    std::erase_if(lane.witness.absences, [end](const Absence& absence) { return absence.time.end > end; });
    lane.witness.until = std::min(lane.witness.until, end);
    lane.witness.counted.reset(); // of all of the run
    lane.fullSince = TimePoint::max();
}

/// What is known of all tasks: until then.
Recording cutAt(TimePoint end, Recording recording)
{
    for (Lane& lane : recording.lanes)
        cutAt(end, lane);
    for (TaskOutcome& task : recording.tasks) {
        task.completed &= task.end <= end;
        task.end = std::min(task.end, end);
        task.arrival = std::min(task.arrival, end);
    }
    std::erase_if(recording.requests, [end](const Request& request) { return request.due > end; });
    for (Request& request : recording.requests) {
        if (request.taken > end)
            request.taken.reset(), request.task.reset();
        if (request.answered > end)
            request.answered.reset(), request.fate = Fate::Open;
    }
    if (!std::ranges::all_of(recording.tasks, &TaskOutcome::completed)) {
        recording.info.outcome = Outcome::RecordingFull;
        recording.standstill.reset(); // it came later
    }
    return recording;
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

Trace buildTrace(const Recording& recording, std::shared_ptr<const Plan> plan, StopLook look)
{
    if (const TimePoint end = fullSince(recording); end != TimePoint::max())
        return buildTrace(cutAt(end, recording), std::move(plan), std::move(look));
    Trace trace{.info = recording.info,
                .plan = std::move(plan),
                .tasks = {},
                .shared = recording.shared,
                .requests = recording.requests,
                .standstill = recording.standstill};
    for (const TaskOutcome& task : recording.tasks) {
        trace.tasks.push_back(
            {.spans = Spans(task.arrival), .completed = task.completed, .checksum = task.checksum, .overtaken = task.overtaken});
    }
    const std::optional<Evidence> only = recording.info.isSimulated() ? std::optional(Evidence::Simulated) : std::nullopt;
    std::vector<Growing> growing;
    for (std::size_t n = 0; n < trace.tasks.size(); ++n)
        growing.push_back({trace.tasks[n].spans, insideAt(*trace.plan, trace.plan->tasks[n].program)});
    const Stretches found =
        settled(stretchesOfAll(recording, look, [](Stretches lane, const LaneWitness&) { return lane; }), look);
    trace.witness = witnessOf(recording, found);
    const Stretches stretches =
        trace.witness.saw()
            ? settled(stretchesOfAll(recording, look,
                                     [&](Stretches lane, const LaneWitness& witness) {
                                         return withKernelBoundaries(std::move(lane), witness, recording.info.resolution);
                                     }),
                      look)
            : found;
    for (const Stretch& stretch : stretches) {
        look.step();
        appendStretch(growing[indexOf(stretch.entry.task)], stretch, only, recording.setsTasksAside);
    }
    for (std::size_t n = 0; n < growing.size(); ++n)
        closeTask(growing[n], recording.tasks[n].end, only);
    gatherLinks(recording, trace);
    return trace;
}

} // namespace interleave
