// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/trace/trace.h"

#include <algorithm>
#include <functional>
#include <map>

namespace interleave {

namespace {

using Complaints = std::vector<std::string>;

std::string nameOf(const Trace& trace, std::size_t task)
{
    return "task " + std::to_string(task) + " (" + trace.plan->tasks[task].name + ")";
}

bool fits(Activity activity, const Action& action)
{
    switch (activity) {
    case Activity::Running: return !std::holds_alternative<WaitForIo>(action);
    case Activity::WaitingIo: return std::holds_alternative<WaitForIo>(action);
    case Activity::Ready:
    case Activity::WaitingLock:
    case Activity::WaitingMessage: return true;
    }
    return true;
}

void checkSpan(const Trace& trace, std::size_t task, const Span& span, Complaints& complaints)
{
    const Program& program = trace.plan->tasks[task].program;
    const std::string who = nameOf(trace, task);
    if (indexOf(span.step) >= program.size())
        complaints.push_back(who + " is at a step that its program does not have");
    else if (!fits(span.activity, program[indexOf(span.step)].action))
        complaints.push_back(who + ": step " + std::to_string(indexOf(span.step)) + " cannot be "
                             + std::string(idOf(span.activity)));
    if (span.time.isEmpty())
        complaints.push_back(who + " has an empty span");
    if (span.activity == Activity::Running && !span.worker)
        complaints.push_back(who + " runs without a worker");
    if (span.activity != Activity::Running && span.cpu)
        complaints.push_back(who + " has a cpu without running");
    const auto& cpus = trace.info.cpus;
    if (span.cpu && std::find(cpus.begin(), cpus.end(), *span.cpu) == cpus.end())
        complaints.push_back(who + " ran on cpu " + std::to_string(indexOf(*span.cpu)) + ", which was not given to the run");
}

void checkTask(const Trace& trace, std::size_t task, Complaints& complaints)
{
    const Spans& spans = trace.tasks[task].spans;
    if (spans.time().begin != TimePoint{})
        complaints.push_back(nameOf(trace, task) + " does not begin at 0");
    StepIndex step{};
    TimePoint end{};
    for (const Span span : spans) {
        checkSpan(trace, task, span, complaints);
        if (span.time.begin != end)
            complaints.push_back(nameOf(trace, task) + " has a gap or an overlap between spans");
        if (span.step < step)
            complaints.push_back(nameOf(trace, task) + " goes back from one step to an earlier one");
        step = span.step;
        end = span.time.end;
    }
}

struct Use {
    TimeRange time;
    std::size_t owner;
};

/// Of each resource (a worker, a cpu) the times it was used and by whom.
using Uses = std::map<std::size_t, std::vector<Use>>;

void checkOneOwnerAtATime(Uses uses, Duration tolerance, const std::string& resource, Complaints& complaints)
{
    for (auto& [number, list] : uses) {
        std::sort(list.begin(), list.end(), [](const Use& a, const Use& b) { return a.time.begin < b.time.begin; });
        for (std::size_t i = 1; i < list.size(); ++i) {
            const bool overlap = list[i - 1].time.end - list[i].time.begin > tolerance;
            if (overlap && list[i - 1].owner != list[i].owner)
                complaints.push_back(resource + " " + std::to_string(number) + " is used twice at "
                                     + std::to_string(list[i].time.begin.time_since_epoch().count()) + " ns");
        }
    }
}

void checkResources(const Trace& trace, Complaints& complaints)
{
    Uses workers;
    Uses cpus;
    for (std::size_t task = 0; task < trace.tasks.size(); ++task) {
        for (const Span span : trace.tasks[task].spans) {
            if (span.activity != Activity::Running || !span.worker)
                continue;
            workers[indexOf(*span.worker)].push_back({span.time, task});
            if (span.cpu)
                cpus[indexOf(*span.cpu)].push_back({span.time, indexOf(*span.worker)});
        }
    }
    checkOneOwnerAtATime(std::move(workers), trace.info.resolution, "worker", complaints);
    checkOneOwnerAtATime(std::move(cpus), trace.info.resolution, "cpu", complaints);
}

} // namespace

std::string_view idOf(Placement placement)
{
    switch (placement) {
    case Placement::PinnedToOneCpu: return "pinned-to-one-cpu";
    case Placement::SomeCpus: return "some-cpus";
    case Placement::AllCpus: return "all-cpus";
    case Placement::NotPinned: return "not-pinned";
    }
    return {};
}

TimeRange Trace::time() const
{
    TimePoint end{};
    for (const TaskTrace& task : tasks)
        end = std::max(end, task.spans.time().end);
    return {TimePoint{}, end};
}

std::vector<std::string> validate(const Trace& trace)
{
    if (!trace.plan)
        return {"the trace has no plan"};
    if (trace.tasks.size() != trace.plan->tasks.size())
        return {"the trace has another number of tasks than its plan"};
    Complaints complaints;
    for (std::size_t task = 0; task < trace.tasks.size(); ++task)
        checkTask(trace, task, complaints);
    checkResources(trace, complaints);
    return complaints;
}

} // namespace interleave
