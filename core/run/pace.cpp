// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/run/pace.h"

#include <algorithm>
#include <cmath>

#include "core/machine/calibration.h"
#include "core/program/plan_facts.h"
#include "core/program/step_kinds.h"
#include "core/run/honesty.h"

namespace interleave {

namespace {

/// Shorter computing is not timed: a boundary may be off by a quantum of 8 µs.
constexpr Duration kLongEnough = std::chrono::microseconds(500);

/// By step of the program, how long it should have computed in all.
std::vector<Duration> plannedOf(const Program& program)
{
    std::vector<Duration> planned(program.size());
    forEachStep(program, [&](const Step& step, std::int64_t times) {
        const Computing computing = factsOf(step.action).computing;
        if (computing.manner == Computing::Manner::Even && computing.each >= kLongEnough)
            planned[static_cast<std::size_t>(&step - program.data())] = computing.time() * times;
    });
    return planned;
}

std::vector<Duration> measuredOf(const TaskTrace& task, std::size_t steps)
{
    std::vector<Duration> measured(steps);
    for (const Span span : task.spans) {
        if (span.activity == Activity::Running)
            measured[indexOf(span.step)] += span.time.length();
    }
    return measured;
}

void addPaces(const Program& program, const TaskTrace& task, std::vector<double>& paces)
{
    const std::vector<Duration> planned = plannedOf(program);
    const std::vector<Duration> measured = measuredOf(task, program.size());
    for (std::size_t step = 0; step < program.size(); ++step) {
        if (planned[step] > Duration{})
            paces.push_back(static_cast<double>(measured[step].count()) / static_cast<double>(planned[step].count()));
    }
}

} // namespace

std::optional<double> paceOf(const Trace& trace)
{
    if (trace.info.isSimulated() || trace.info.outcome != Outcome::Completed || !hasOneAnswer(*trace.plan))
        return std::nullopt;
    std::vector<double> paces;
    for (std::size_t n = 0; n < trace.tasks.size(); ++n)
        addPaces(trace.plan->tasks[n].program, trace.tasks[n], paces);
    if (paces.empty())
        return std::nullopt;
    const auto middle = paces.begin() + static_cast<std::ptrdiff_t>(paces.size() / 2);
    std::ranges::nth_element(paces, middle);
    return *middle;
}

bool contradictsCalibration(const RunResult& run)
{
    const std::optional<double> pace = paceOf(run.trace);
    if (!pace)
        return false;
    const bool wasAlone = run.metrics.overlap.peak < 2 && !isNoisy(run);
    return *pace < 1 - kSameRate || (*pace > 1 + kSameRate && wasAlone);
}

Plan planAtPaceOf(const Trace& trace)
{
    Plan plan = *trace.plan;
    const double pace = paceOf(trace).value_or(1);
    for (Task& task : plan.tasks) {
        for (Step& step : task.program) {
            const Computing computing = factsOf(step.action).computing;
            if (computing.manner == Computing::Manner::Even && computing.each > Duration{})
                step.action = Compute{Duration(std::llround(pace * static_cast<double>(computing.time().count())))};
        }
    }
    return plan;
}

} // namespace interleave
