// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/program/plan.h"

#include <algorithm>

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
        if (const auto* repeat = std::get_if<Repeat>(&program[n].action))
            rounds.push_back({n + 1 + repeat->steps, rounds.back().times * repeat->times});
        else
            visit(program[n], rounds.back().times);
    }
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

std::int64_t movesOf(const Sort& sort)
{
    const auto size = static_cast<std::int64_t>(sort.end - sort.begin);
    std::int64_t passes = 0;
    for (std::int64_t width = 1; width < size; width *= 2)
        ++passes;
    return 2 * size * passes;
}

std::int64_t movesOf(const Merge& merge)
{
    return 2 * static_cast<std::int64_t>(merge.end - merge.begin);
}

Duration workOf(const Program& program)
{
    Duration sum{};
    visitSteps(program, [&sum](const Step& step, std::int64_t times) {
        if (const auto* sort = std::get_if<Sort>(&step.action))
            sum += kMoveCost * (movesOf(*sort) * times);
        else if (const auto* merge = std::get_if<Merge>(&step.action))
            sum += kMoveCost * (movesOf(*merge) * times);
        else if (const auto* compute = std::get_if<Compute>(&step.action))
            sum += compute->work * times;
        else if (const auto* update = std::get_if<Update>(&step.action))
            sum += update->think * (update->times * times);
    });
    return sum;
}

Duration workOf(const Plan& plan)
{
    Duration sum{};
    for (const Task& task : plan.tasks)
        sum += workOf(task.program);
    return sum;
}

Duration ioTimeOf(const Program& program)
{
    Duration sum{};
    visitSteps(program, [&sum](const Step& step, std::int64_t times) {
        if (const auto* wait = std::get_if<WaitForIo>(&step.action))
            sum += wait->time * times;
    });
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
            if (const auto* spawn = std::get_if<Spawn>(&step.action))
                spawned[indexOf(spawn->task)] = true;
        }
    }
    return spawned;
}

std::vector<std::vector<SharedId>> heldAt(const Program& program)
{
    std::vector<std::vector<SharedId>> all;
    std::vector<SharedId> held;
    const auto giveBack = [&held](SharedId what) {
        const auto found = std::find(held.begin(), held.end(), what);
        if (found != held.end())
            held.erase(found);
    };
    for (const Step& step : program) {
        if (const auto* unlock = std::get_if<Unlock>(&step.action))
            giveBack(unlock->what);
        else if (const auto* release = std::get_if<Release>(&step.action))
            giveBack(release->semaphore);
        if (const auto* retreat = std::get_if<LockOrRetreat>(&step.action)) {
            std::vector<SharedId> whileGivingWay = held;
            std::erase(whileGivingWay, retreat->held);
            all.push_back(whileGivingWay);
        } else {
            all.push_back(held);
        }
        if (const auto* lock = std::get_if<Lock>(&step.action))
            held.push_back(lock->what);
        else if (const auto* retreat = std::get_if<LockOrRetreat>(&step.action))
            held.push_back(retreat->what);
        else if (const auto* acquire = std::get_if<Acquire>(&step.action))
            held.push_back(acquire->semaphore);
    }
    return all;
}

bool hasOneAnswer(const Plan& plan)
{
    return std::none_of(plan.tasks.begin(), plan.tasks.end(), [](const Task& task) {
        return std::any_of(task.program.begin(), task.program.end(),
                           [](const Step& step) { return std::holds_alternative<LockOrRetreat>(step.action); });
    });
}

bool needsTasksToTakeTurns(const Plan& plan)
{
    return std::any_of(plan.tasks.begin(), plan.tasks.end(), [](const Task& task) {
        return std::any_of(task.program.begin(), task.program.end(), [](const Step& step) {
            return std::holds_alternative<Send>(step.action) || std::holds_alternative<Receive>(step.action)
                || std::holds_alternative<WaitUntil>(step.action) || std::holds_alternative<Meet>(step.action);
        });
    });
}

} // namespace interleave
