// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exporting/run_words.h"

#include <algorithm>
#include <cassert>
#include <set>
#include <string>

namespace interleave {

namespace {

std::int64_t countOf(std::size_t count)
{
    return static_cast<std::int64_t>(count);
}

std::string listOf(const std::vector<CpuId>& cpus)
{
    std::string list;
    for (const CpuId cpu : cpus)
        list += (list.empty() ? "" : ", ") + std::to_string(indexOf(cpu));
    return list;
}

Message threadsOf(const RunInfo& info)
{
    const std::int64_t threads = countOf(info.workers);
    switch (info.placement) {
    case Placement::PinnedToOneCpu:
        return {INTERLEAVE_TEXT_N("chart", "(%n thread(s), pinned to core %1)"), {listOf(info.cpus)}, threads};
    case Placement::SomeCpus:
        return {INTERLEAVE_TEXT_N("chart", "(%n thread(s), bound to cores %1)"), {listOf(info.cpus)}, threads};
    case Placement::AllCpus: return {INTERLEAVE_TEXT_N("chart", "(%n thread(s), free to move)"), {}, threads};
    case Placement::NotPinned:
        return {INTERLEAVE_TEXT_N("chart", "(%n thread(s), not pinned: this system does not bind them)"), {}, threads};
    }
    return {};
}

Message answerOf(const Overlap& overlap)
{
    if (overlap.peak < 2)
        return {INTERLEAVE_TEXT("chart", "Never"), {}, 0};
    return {INTERLEAVE_TEXT_N("chart", "Yes, up to %n, for %1"), {overlap.atLeastTwo}, overlap.peak};
}

Message lengthOf(const RunResult& run)
{
    const bool isComplete = run.trace.info.outcome == Outcome::Completed;
    return {isComplete ? INTERLEAVE_TEXT("chart", "%1") : INTERLEAVE_TEXT("chart", "stopped after %1"),
            {run.metrics.makespan}};
}

std::set<Evidence> evidenceIn(std::span<const std::shared_ptr<const RunResult>> runs)
{
    std::set<Evidence> found;
    for (const auto& run : runs) {
        for (const TaskTrace& task : run->trace.tasks) {
            for (const Span span : task.spans)
                found.insert(span.evidence);
        }
    }
    return found;
}

Message valueOf(const ParameterSpec& spec, std::int64_t value)
{
    switch (spec.unit) {
    case Unit::Count: break;
    case Unit::Milliseconds:
        return {INTERLEAVE_TEXT("chart", "%1: %2"), {spec.name, Duration{std::chrono::milliseconds(value)}}};
    case Unit::Percent: return {INTERLEAVE_TEXT("chart", "%1: %2 %"), {spec.name, value}};
    }
    return {INTERLEAVE_TEXT("chart", "%1: %2"), {spec.name, value}};
}

} // namespace

RunHead headOf(const RunResult& run)
{
    const ExecutionModel& model = *run.request.model;
    return {.heading = model.heading,
            .place = {model.place, {}, countOf(run.trace.info.cpus.size())},
            .threads = threadsOf(run.trace.info),
            .question = {INTERLEAVE_TEXT("chart", "Two at the same instant?"), {}, 0},
            .answer = answerOf(run.metrics.overlap),
            .length = lengthOf(run)};
}

Message endedEarlier(Duration by)
{
    return {INTERLEAVE_TEXT("chart", "ended %1 earlier"), {by}};
}

Text titleOf(Activity activity, const Scenario& scenario)
{
    const bool hasOwn = activity == Activity::WaitingIo && !scenario.ioNoun.isEmpty();
    return hasOwn ? scenario.ioNoun : titleOf(activity);
}

std::vector<Message> evidenceOf(std::span<const std::shared_ptr<const RunResult>> runs)
{
    assert(!runs.empty());
    const std::set<Evidence> found = evidenceIn(runs);
    std::vector<Message> sentences;
    if (found.contains(Evidence::Simulated))
        sentences.push_back({INTERLEAVE_TEXT("chart", "Simulated, not measured."), {}});
    if (found.contains(Evidence::Recorded))
        sentences.push_back({INTERLEAVE_TEXT("chart", "The threads recorded their own times."), {}});
    if (found.contains(Evidence::Kernel))
        sentences.push_back({INTERLEAVE_TEXT("chart", "Switches are known from the kernel's own record."), {}});
    if (found.contains(Evidence::Inferred)) {
        Duration resolution{};
        for (const auto& run : runs)
            resolution = std::max(resolution, run->trace.info.resolution);
        sentences.push_back({INTERLEAVE_TEXT("chart", "When a thread lost its core is inferred from gaps in them, right to "
                                                      "within %1."),
                             {resolution}});
    }
    return sentences;
}

std::vector<Message> machineFacts(const Machine& machine)
{
    std::vector<Message> sentences;
    if (!machine.os.empty() && !machine.processor.empty())
        sentences.push_back({INTERLEAVE_TEXT("chart", "Measured on %1 with %2."), {machine.os, machine.processor}});
    else if (!machine.os.empty() || !machine.processor.empty())
        sentences.push_back({INTERLEAVE_TEXT("chart", "Measured on %1."), {machine.os + machine.processor}});
    sentences.push_back(
        {INTERLEAVE_TEXT_N("chart", "This program may use %n core(s)."), {}, countOf(machine.cpus.size())});
    if (machine.pinCpu)
        sentences.push_back({INTERLEAVE_TEXT("chart", "Threads can be pinned to a core here."), {}});
    else if (!machine.pinProblem.isEmpty())
        sentences.push_back({machine.pinProblem, {}});
    return sentences;
}

std::vector<Message> planFacts(const RunRequest& request)
{
    std::vector<Message> facts{{request.scenario->title, {}}};
    for (const ParameterSpec& spec : request.scenario->parameters)
        facts.push_back(valueOf(spec, request.parameters[spec.id]));
    facts.push_back({INTERLEAVE_TEXT("chart", "Seed: %1"), {std::to_string(request.seed)}});
    return facts;
}

} // namespace interleave
