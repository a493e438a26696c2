// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/program/plan_facts.h"

#include <algorithm>

#include "core/program/cursor.h"
#include "core/program/drawing.h"
#include "core/program/step_kinds.h"

namespace interleave {

namespace {

template<typename Visit>
void visitSteps(const Program& program, const Visit& visit)
{
    struct Round {
        std::size_t end;
        std::int64_t times; ///< of everything in it, with what it lies in
    };
    std::vector<Round> rounds{{program.size(), 1}};
    for (std::size_t n = 0; n < program.size(); ++n) {
        while (rounds.size() > 1 && rounds.back().end <= n)
            rounds.pop_back();
        if (const Repeat* repeat = repeatAt(program[n]))
            rounds.push_back({n + 1 + repeat->steps, rounds.back().times * repeat->times});
        else
            visit(program[n], rounds.back().times);
    }
}

void eraseFirst(std::vector<SharedId>& all, SharedId what)
{
    const auto found = std::ranges::find(all, what);
    if (found != all.end())
        all.erase(found);
}

template<typename Predicate>
bool hasStepThat(const Plan& plan, const Predicate& predicate)
{
    return std::ranges::any_of(plan.tasks, [&](const Task& task) {
        return std::ranges::any_of(task.program, [&](const Step& step) { return predicate(factsOf(step.action)); });
    });
}

} // namespace

void forEachStep(const Program& program, const std::function<void(const Step& step, std::int64_t times)>& visit)
{
    visitSteps(program, visit);
}

std::int64_t stepsDoneBy(const Program& program)
{
    std::int64_t steps = 0;
    visitSteps(program, [&steps](const Step&, std::int64_t times) { steps += times; });
    return steps;
}

Duration workOf(const Program& program)
{
    Duration sum{};
    visitSteps(program,
               [&sum](const Step& step, std::int64_t times) { sum += factsOf(step.action).computing->time() * times; });
    return sum;
}

Duration workOf(const Plan& plan)
{
    Duration sum{};
    for (const Task& task : plan.tasks)
        sum += workOf(task.program);
    return sum;
}

Duration drawnWorkOf(const Plan& plan, TaskId task)
{
    const Program& program = plan.tasks[indexOf(task)].program;
    Duration sum = workOf(program);
    const auto isDrawn = [](const Step& step) {
        return factsOf(step.action).computing->manner == Computing::Manner::Drawn;
    };
    if (std::ranges::none_of(program, isDrawn))
        return sum;
    DrawnWork drawn(plan, task);
    const auto more = [&drawn]<typename Kind>(const Kind& step) {
        if constexpr (std::is_same_v<Kind, Compute>)
            return drawn.next(step) - step.work;
        else
            return Duration{};
    };
    for (Cursor cursor(program); !cursor.isAtEnd(); cursor.advance())
        sum += std::visit(more, cursor.step().action);
    return sum;
}

Duration drawnWorkOf(const Plan& plan)
{
    Duration sum{};
    for (std::size_t task = 0; task < plan.tasks.size(); ++task)
        sum += drawnWorkOf(plan, static_cast<TaskId>(task));
    return sum;
}

Duration ioTimeOf(const Program& program)
{
    Duration sum{};
    visitSteps(program, [&sum](const Step& step, std::int64_t times) { sum += *factsOf(step.action).ioTime * times; });
    return sum;
}

Duration criticalPathOf(const Plan& plan)
{
    Duration longest{};
    for (const Task& task : plan.tasks)
        longest = std::max(longest, workOf(task.program) + ioTimeOf(task.program));
    return longest;
}

std::vector<bool> spawnedTasksOf(const Plan& plan)
{
    std::vector<bool> spawned(plan.tasks.size());
    for (const Task& task : plan.tasks) {
        for (const Step& step : task.program) {
            if (const std::optional<TaskId> started = factsOf(step.action).others->starts)
                spawned[indexOf(*started)] = true;
        }
    }
    return spawned;
}

HeldAtSteps heldAt(const Program& program)
{
    HeldAtSteps all;
    std::vector<SharedId> held;
    for (const Step& step : program) {
        const Locks locks = factsOf(step.action).locks;
        if (locks.givesBack)
            eraseFirst(held, *locks.givesBack);
        all.push_back(held);
        if (locks.lays)
            std::erase(all.back(), *locks.lays);
        if (locks.takes)
            held.push_back(locks.takes->what);
    }
    return all;
}

HeldAtSteps insideAt(const Plan& plan, const Program& program)
{
    HeldAtSteps inside = heldAt(program);
    for (std::size_t n = 0; n < program.size(); ++n) {
        if (const std::optional<SharedId> room = factsOf(program[n].action).locks->room)
            std::erase(inside[n], plan.mutexOf(*room));
    }
    return inside;
}

bool hasOneAnswer(const Plan& plan)
{
    const auto isGivenUp = [](const Shared& shared) {
        const auto* const service = std::get_if<Service>(&shared.kind);
        return service && service->patience > Duration{};
    };
    return std::ranges::none_of(plan.shared, isGivenUp) && !hasStepThat(plan, [](const StepFacts& facts) {
               return *facts.onward == Onward::Back || *facts.onward == Onward::Past;
           });
}

bool mayGiveUp(const Plan& plan)
{
    return hasStepThat(plan, [](const StepFacts& facts) { return *facts.onward == Onward::Past; });
}

bool isForOthers(const Plan& plan)
{
    return std::ranges::any_of(plan.shared, [](const Shared& shared) {
        const auto* const service = std::get_if<Service>(&shared.kind);
        return service && service->isForOthers;
    });
}

bool needsTasksToTakeTurns(const Plan& plan)
{
    return hasStepThat(plan, [](const StepFacts& facts) { return facts.others->needsTurns; });
}

} // namespace interleave
