// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/trace/trace.h"

#include <algorithm>
#include <functional>
#include <map>

#include "core/program/plan_facts.h"
#include "core/program/step_kinds.h"

namespace interleave {

namespace {

using Complaints = std::vector<std::string>;

std::string nameOf(const Trace& trace, std::size_t task)
{
    return "task " + std::to_string(task) + " (" + trace.plan->tasks[task].name + ")";
}

bool fits(Activity activity, const SeenDoing& seen)
{
    switch (activity) {
    case Activity::Running: return seen.computing;
    case Activity::WaitingIo: return seen.waitingForDevice;
    case Activity::WaitingLock: return seen.waitingForLock;
    case Activity::WaitingMessage: return seen.waitingForTask;
    case Activity::Ready:
    case Activity::Taken: return true;
    }
    return true;
}

void checkSpan(const Trace& trace, std::size_t task, const std::vector<StepFacts>& program, const Span& span, Complaints& complaints)
{
    const std::string who = nameOf(trace, task);
    if (indexOf(span.step) >= program.size())
        complaints.push_back(who + " is at a step that its program does not have");
    else if (!fits(span.activity, *program[indexOf(span.step)].seen))
        complaints.push_back(who + ": step " + std::to_string(indexOf(span.step)) + " cannot be "
                             + std::string(idOf(span.activity)));
    if (span.time.isEmpty())
        complaints.push_back(who + " has an empty span");
    if (hasCore(span.activity) && !span.worker)
        complaints.push_back(who + " is on a core without a worker");
    if (!hasCore(span.activity) && span.cpu)
        complaints.push_back(who + " has a cpu without being on a core");
    const auto& cpus = trace.info.cpus;
    if (span.cpu && std::find(cpus.begin(), cpus.end(), *span.cpu) == cpus.end())
        complaints.push_back(who + " ran on cpu " + std::to_string(indexOf(*span.cpu)) + ", which was not given to the run");
}

void checkTask(const Trace& trace, std::size_t task, bool isSpawned, StopLook& look, Complaints& complaints)
{
    const Spans& spans = trace.tasks[task].spans;
    if (isSpawned ? spans.time().begin < TimePoint{} : spans.time().begin != TimePoint{})
        complaints.push_back(nameOf(trace, task) + " does not begin at 0");
    const std::vector<StepFacts> program = factsOf(trace.plan->tasks[task].program);
    const bool mayGoBack =
        std::ranges::any_of(program, [](const StepFacts& facts) { return *facts.onward != Onward::Next; });
    StepIndex step{};
    TimePoint end = spans.time().begin;
    for (const Span span : spans) {
        look.step();
        checkSpan(trace, task, program, span, complaints);
        if (span.time.begin != end)
            complaints.push_back(nameOf(trace, task) + " has a gap or an overlap between spans");
        if (span.step < step && !mayGoBack)
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

void checkOneOwnerAtATime(Uses uses, Duration tolerance, const std::string& resource, StopLook& look, Complaints& complaints)
{
    for (auto& [number, list] : uses) {
        std::ranges::sort(list, {}, [&look](const Use& use) {
            look.step();
            return use.time.begin;
        });
        for (std::size_t i = 1; i < list.size(); ++i) {
            const bool overlap = list[i - 1].time.end - list[i].time.begin > tolerance;
            if (overlap && list[i - 1].owner != list[i].owner)
                complaints.push_back(resource + " " + std::to_string(number) + " is used twice at "
                                     + std::to_string(list[i].time.begin.time_since_epoch().count()) + " ns");
        }
    }
}

void checkResources(const Trace& trace, StopLook& look, Complaints& complaints)
{
    Uses workers;
    Uses cpus;
    for (std::size_t task = 0; task < trace.tasks.size(); ++task) {
        for (const Span span : trace.tasks[task].spans) {
            look.step();
            if (!hasCore(span.activity) || !span.worker)
                continue;
            workers[indexOf(*span.worker)].push_back({span.time, task});
            if (span.cpu)
                cpus[indexOf(*span.cpu)].push_back({span.time, indexOf(*span.worker)});
        }
    }
    checkOneOwnerAtATime(std::move(workers), trace.info.resolution, "worker", look, complaints);
    checkOneOwnerAtATime(std::move(cpus), trace.info.resolution, "cpu", look, complaints);
}

/// One task's stay inside a lock: from the first to the last span of the steps between taking and giving back.
struct Holding {
    TimeRange time;
    std::size_t task;
    std::int64_t weight; ///< how much of the lock it takes
};

/// How much of a lock there is to take.
std::int64_t roomOf(const Having& having)
{
    constexpr std::int64_t kAllReaders = 1'000'000;
    return having.together ? kAllReaders : having.room;
}

/// For each lock who held it when, as far as spans show it.
std::map<SharedId, std::vector<Holding>> holdsOf(const Trace& trace, StopLook& look)
{
    std::map<SharedId, std::vector<Holding>> holds;
    for (std::size_t task = 0; task < trace.tasks.size(); ++task) {
        const Program& program = trace.plan->tasks[task].program;
        const HeldAtSteps inside = insideAt(*trace.plan, program);
        std::map<SharedId, bool> readsOnly;
        for (const StepFacts& facts : factsOf(program)) {
            if (const std::optional<Taking>& taking = facts.locks->takes)
                readsOnly[taking->what] = taking->hold == Hold::WithOthers;
        }
        for (const Span span : trace.tasks[task].spans) {
            look.step();
            for (const SharedId what : inside[indexOf(span.step)]) {
                const Having having = factsOf(trace.plan->kindOf(what)).having;
                if (span.activity == Activity::Ready)
                    continue; // who is ready in a lock is mostly about to take it or has just given it back
                const std::int64_t whole = having.together && !readsOnly[what] ? roomOf(having) : 1;
                holds[what].push_back({span.time, task, whole});
            }
        }
    }
    return holds;
}

void checkLocks(const Trace& trace, StopLook& look, Complaints& complaints)
{
    for (auto& [what, list] : holdsOf(trace, look)) {
        std::vector<std::pair<TimePoint, std::int64_t>> edges;
        const Duration margin = trace.info.resolution / 2;
        for (const Holding& hold : list) {
            if (hold.time.length() <= 2 * margin)
                continue;
            edges.emplace_back(hold.time.begin + margin, hold.weight);
            edges.emplace_back(hold.time.end - margin, -hold.weight);
        }
        std::ranges::sort(edges, {}, [&look](const auto& edge) {
            look.step();
            return edge;
        });
        std::int64_t taken = 0;
        for (const auto& [time, change] : edges) {
            taken += change;
            if (taken > roomOf(factsOf(trace.plan->kindOf(what)).having))
                complaints.push_back("lock " + std::to_string(indexOf(what)) + " is held by too many at "
                                     + std::to_string(time.time_since_epoch().count()) + " ns");
        }
    }
}

bool fits(LinkKind link, const SharedKind& kind)
{
    return std::visit(Overloaded{
                          [&](const Mutex&) { return link == LinkKind::Unlocked; },
                          [&](const RwLock&) { return link == LinkKind::Unlocked; },
                          [&](const Semaphore&) { return link == LinkKind::Key; },
                          [&](const Channel&) { return link == LinkKind::Message || link == LinkKind::Room; },
                          [&](const Condition&) { return link == LinkKind::Notice; },
                          [&](const Barrier&) { return link == LinkKind::Barrier; },
                          [](const Counter&) { return false; },
                          [](const Book&) { return false; },
                          [](const Array&) { return false; },
                          [](const Events&) { return false; },
                          [](const Service&) { return false; },
                          [](const Servers&) { return false; },
                          [](const Database&) { return false; },
                      },
                      kind);
}

void checkLinks(const Trace& trace, Complaints& complaints)
{
    for (const Link& link : trace.links) {
        if (link.got < link.sent)
            complaints.push_back("a link of " + nameOf(trace, indexOf(link.to)) + " points back in time");
        const bool betweenTasks = link.kind == LinkKind::Spawn || link.kind == LinkKind::Join;
        if (betweenTasks ? link.about.has_value() : !link.about || !fits(link.kind, trace.plan->kindOf(*link.about)))
            complaints.push_back("a link to " + nameOf(trace, indexOf(link.to)) + " is about the wrong thing");
    }
}

/// Of one request what cannot be; empty where all can.
std::string_view complaintAbout(const Request& request, const Trace& trace)
{
    if (indexOf(request.device) >= trace.plan->shared.size() || !takesRequests(trace.plan->kindOf(request.device)))
        return "is of nothing that takes requests";
    if (request.task && indexOf(*request.task) >= trace.tasks.size())
        return "was taken by no task";
    if (request.task.has_value() != request.taken.has_value())
        return "is taken by nobody, or at no time";
    if (request.due < TimePoint{} || request.sent < request.due)
        return "was sent before it was due";
    if (request.taken && *request.taken < request.sent)
        return "was taken before it was sent";
    if (request.answered.has_value() == (request.fate == Fate::Open))
        return "is open and over, or neither";
    const TimePoint before = request.fate == Fate::Answered ? request.taken.value_or(request.sent) : request.due;
    return request.answered && *request.answered < before ? "was over before that could be" : std::string_view();
}

void checkRequests(const Trace& trace, StopLook& look, Complaints& complaints)
{
    TimePoint due{};
    for (std::size_t n = 0; n < trace.requests.size(); ++n) {
        look.step();
        const Request& request = trace.requests[n];
        std::string_view complaint = complaintAbout(request, trace);
        if (complaint.empty() && request.due < due)
            complaint = "was due before the one before it";
        if (!complaint.empty())
            complaints.push_back("request " + std::to_string(n) + " " + std::string(complaint));
        due = request.due;
    }
}

} // namespace

std::string_view idOf(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Completed: return "completed";
    case Outcome::Stopped: return "stopped";
    case Outcome::Standstill: return "standstill";
    case Outcome::RecordingFull: return "recording-full";
    }
    return {};
}

std::string_view idOf(StandstillKind kind)
{
    switch (kind) {
    case StandstillKind::Deadlock: return "deadlock";
    case StandstillKind::Livelock: return "livelock";
    }
    return {};
}

std::string_view idOf(Placement placement)
{
    switch (placement) {
    case Placement::PinnedToOneCpu: return "pinned-to-one-cpu";
    case Placement::SomeCpus: return "some-cpus";
    case Placement::AllCpus: return "all-cpus";
    case Placement::NotPinned: return "not-pinned";
    case Placement::OneAtATimeByBaton: return "one-at-a-time-by-baton";
    case Placement::Simulated: return "simulated";
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

std::vector<std::string> validate(const Trace& trace, StopLook look)
{
    if (!trace.plan)
        return {"the trace has no plan"};
    if (trace.tasks.size() != trace.plan->tasks.size())
        return {"the trace has another number of tasks than its plan"};
    Complaints complaints;
    const std::vector<bool> spawned = spawnedTasksOf(*trace.plan);
    for (std::size_t task = 0; task < trace.tasks.size(); ++task)
        checkTask(trace, task, spawned[task], look, complaints);
    if (!complaints.empty())
        return complaints;
    checkResources(trace, look, complaints);
    checkLocks(trace, look, complaints);
    checkLinks(trace, complaints);
    checkRequests(trace, look, complaints);
    return complaints;
}

} // namespace interleave
