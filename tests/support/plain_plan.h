#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <memory>
#include <string_view>
#include <utility>
#include <vector>

#include "core/execution/execution_model.h"
#include "core/record/trace_builder.h"

namespace interleave {

/// A step without a story.
inline Step step(Action action)
{
    return {{"test", "a step"}, {"test", "step"}, {"place", {"test", "place"}}, std::move(action)};
}

inline Program programOf(const std::vector<Action>& actions)
{
    Program program;
    for (const Action& action : actions)
        program.push_back(step(action));
    return program;
}

/// Tasks A, B, C ... with these programs, and what they share.
inline Plan planOf(const std::vector<std::vector<Action>>& programs, const std::vector<SharedKind>& shared = {})
{
    Plan plan{.tasks = {}, .seed = 9};
    for (std::size_t n = 0; n < programs.size(); ++n)
        plan.tasks.push_back({std::string(1, static_cast<char>('A' + n % 26)), programOf(programs[n])});
    for (const SharedKind& kind : shared)
        plan.shared.push_back({{{"test", "thing"}, {}}, kind});
    return plan;
}

/// Needs no measuring: 100 units in a microsecond, quanta of 1000 units; two cpus, and threads cannot be bound.
inline Machine plainMachine()
{
    Machine machine;
    machine.cpus = {CpuId{0}, CpuId{1}};
    machine.workRate = {.unitsPerMicrosecond = 100, .unitsPerQuantum = 1000, .quantum = std::chrono::microseconds(10)};
    return machine;
}

/// What a model makes of a plan.
inline Trace traceOf(std::string_view modelId, const Plan& plan, const Machine& machine,
                     const std::map<std::string, std::int64_t, std::less<>>& settings = {}, StopToken stop = {})
{
    const ExecutionModel& model = *executionModelById(modelId).value();
    Progress progress;
    const Result<Recording> recording =
        model.run({plan, machine, 0, stop, progress, checkedParameters(model.parameters, settings).value()});
    Trace trace = buildTrace(recording.value(), std::make_shared<const Plan>(plan));
    trace.info.model = modelId;
    return trace;
}

} // namespace interleave
