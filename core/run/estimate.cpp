// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/run/estimate.h"

#include <algorithm>
#include <cmath>

#include "core/execution/simulation.h"
#include "core/execution/task_state.h"
#include "core/execution/thread_team.h"
#include "core/program/plan_facts.h"
#include "core/program/step_kinds.h"

namespace interleave {

namespace {

/// Measured at the most: an entry of 32 bytes becomes stretches of 64, two spans of 16, and what is worked out from those.
constexpr std::uint64_t kBytesForEachEntry = 280;
constexpr std::uint64_t kBytesKeptOfEach = 32;
/// Of a lane so much is written to beforehand.
constexpr std::uint64_t kEntriesTouched = 8'192;
/// What a thread takes beside its lane: the pages of its stack that it uses, and the kernel's own.
constexpr std::uint64_t kBytesForEachThread = 48 * 1024;
/// Measured: a turn of a simulation until it is recorded, and its part of the trace.
constexpr Duration kSimulatedTurn = std::chrono::microseconds(3);

/// Computing, with what the reading and writing of counters takes.
Duration computingOf(const Program& program)
{
    Duration sum = workOf(program);
    forEachStep(program, [&sum](const Step& step, std::int64_t times) {
        const Computing computing = factsOf(step.action).computing;
        sum += computing.beside * (computing.times * times);
    });
    return sum;
}

Duration computingOf(const Plan& plan)
{
    Duration sum{};
    for (const Task& task : plan.tasks)
        sum += computingOf(task.program);
    return sum;
}

/// About how many entries are recorded: one for each step, and one for each turn where tasks take turns.
std::uint64_t entriesOf(const Plan& plan, const Means& means)
{
    std::int64_t entries = 0;
    const bool takeTurns = means.slice > Duration{} && plan.tasks.size() > means.cores;
    for (const Task& task : plan.tasks) {
        entries += stepsDoneBy(task.program);
        if (takeTurns)
            entries += computingOf(task.program) / means.slice;
    }
    return static_cast<std::uint64_t>(entries);
}

/// No run is shorter: the cores have so much to do, and a task does one thing after the other.
Duration shortestTimeOf(const Plan& plan, const Means& means, const RunRequest& request, const Machine& machine)
{
    Duration waiting{};
    Duration longest{};
    for (const Task& task : plan.tasks) {
        waiting += ioTimeOf(task.program);
        longest = std::max(longest, computingOf(task.program) + ioTimeOf(task.program));
    }
    if (!request.model->takesTurns)
        return computingOf(plan) + waiting; // while one task waits, all do
    const double cores =
        std::min(static_cast<double>(means.cores), machine.limits.quotaCores.value_or(static_cast<double>(means.cores)));
    const Duration shared(std::llround(static_cast<double>(computingOf(plan).count()) / std::max(cores, 0.01)));
    return std::max(shared, longest);
}

/// What the lanes take from the start.
std::uint64_t touchedBy(const std::vector<LaneRoom>& rooms)
{
    std::uint64_t bytes = 0;
    for (const LaneRoom& room : rooms)
        bytes += std::min<std::uint64_t>(room.entries, kEntriesTouched) * sizeof(LaneEntry);
    return bytes;
}

/// To the nearest.
std::int64_t mebibytes(std::uint64_t bytes)
{
    return static_cast<std::int64_t>((bytes + (1U << 19U)) >> 20U);
}

} // namespace

Estimate estimateOf(const Plan& plan, const RunRequest& request, const Machine& machine)
{
    const Result<Parameters> settings = checkedParameters(request.model->parameters, request.settings);
    if (!settings || !request.model->meansFor)
        return {};
    Progress progress;
    const Means means = request.model->meansFor({plan, machine, request.cores, {}, progress, *settings});
    const std::uint64_t entries = entriesOf(plan, means);
    if (request.model->isSimulated) {
        const std::uint64_t recorded = std::min<std::uint64_t>(entries, kMostSimulatedEntries);
        return {.time = kSimulatedTurn * static_cast<std::int64_t>(recorded),
                .threads = 0,
                .memory = recorded * kBytesForEachEntry,
                .kept = recorded * kBytesKeptOfEach};
    }
    const std::uint64_t recorded = std::min<std::uint64_t>(entries, mostEntriesOf(plan));
    const std::vector<LaneRoom> rooms = laneRoomsFor(plan, means.workers, machine.workRate.quantum);
    return {.time = shortestTimeOf(plan, means, request, machine),
            .threads = means.workers.size(),
            .memory = touchedBy(rooms) + means.workers.size() * kBytesForEachThread + recorded * kBytesForEachEntry,
            .kept = recorded * kBytesKeptOfEach};
}

Estimate estimateOf(const RunRequest& request, const Machine& machine)
{
    return estimateOf(request.scenario->makePlan(request.parameters, request.seed), request, machine);
}

Estimate estimateOf(std::span<const RunRequest> requests, int repeats, const Machine& machine)
{
    Estimate all;
    for (const RunRequest& request : requests) {
        const Estimate one = estimateOf(request, machine);
        all.time += repeats * one.time;
        all.threads = std::max(all.threads, one.threads);
        all.memory = std::max(all.memory, one.memory - one.kept);
        all.kept += static_cast<std::uint64_t>(repeats) * one.kept;
    }
    all.memory += all.kept;
    return all;
}

Message longTimeClause(Duration time)
{
    constexpr std::int64_t kMostMinutes = 120;
    if (time <= kLongRuns)
        return {};
    const std::int64_t minutes = std::chrono::ceil<std::chrono::minutes>(time).count();
    if (minutes <= kMostMinutes)
        return {INTERLEAVE_TEXT_N("estimate", "about %n minute(s)"), {}, minutes};
    return {INTERLEAVE_TEXT_N("estimate", "about %n hour(s)"), {}, std::chrono::ceil<std::chrono::hours>(time).count()};
}

std::optional<Error> refusalOf(const Estimate& estimate, std::optional<std::uint64_t> memoryLeft)
{
    if (!memoryLeft || estimate.memory <= *memoryLeft)
        return std::nullopt;
    return Error{ErrorCode::CannotStart,
                 {INTERLEAVE_TEXT("error", "To record this run takes about %1 MB of memory, and %2 MB are left. Choose "
                                           "fewer tasks "
                                           "or less computing for each, or end other programs."),
                  {mebibytes(estimate.memory), mebibytes(*memoryLeft)}},
                 {}};
}

} // namespace interleave
