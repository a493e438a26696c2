// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exporting/picture_words.h"

#include <string>

namespace interleave {

namespace {

Message valueOf(const ParameterSpec& spec, std::int64_t value)
{
    switch (spec.unit) {
    case Unit::Count: break;
    case Unit::Choice:
        return {INTERLEAVE_TEXT("picture", "%1: %2"), {spec.name, spec.choices[static_cast<std::size_t>(value)]}};
    case Unit::Microseconds:
        return {INTERLEAVE_TEXT("picture", "%1: %2"), {spec.name, Duration{std::chrono::microseconds(value)}}};
    case Unit::Milliseconds:
        return {INTERLEAVE_TEXT("picture", "%1: %2"), {spec.name, Duration{std::chrono::milliseconds(value)}}};
    case Unit::Percent: return {INTERLEAVE_TEXT("picture", "%1: %2 %"), {spec.name, value}};
    }
    return {INTERLEAVE_TEXT("picture", "%1: %2"), {spec.name, value}};
}

Text lengthText(const Trace& trace)
{
    if (trace.info.outcome == Outcome::Completed)
        return INTERLEAVE_TEXT("picture", "%1");
    if (!trace.standstill)
        return INTERLEAVE_TEXT("picture", "stopped after %1");
    return trace.standstill->kind == StandstillKind::Livelock ? INTERLEAVE_TEXT("picture", "livelock, ended after %1")
                                                              : INTERLEAVE_TEXT("picture", "deadlock, ended after %1");
}

} // namespace

Message lengthCaption(const RunResult& run)
{
    return {lengthText(run.trace), {run.metrics.makespan}};
}

Message earlierCaption(Duration by)
{
    return {INTERLEAVE_TEXT("picture", "ended %1 earlier"), {by}};
}

Text activityTitle(Activity activity, const Scenario& scenario)
{
    const bool hasOwn = activity == Activity::WaitingIo && !scenario.ioNoun.isEmpty();
    return hasOwn ? scenario.ioNoun : titleOf(activity);
}

std::vector<Message> machineFacts(const Machine& machine)
{
    std::vector<Message> sentences;
    if (!machine.os.empty() && !machine.processor.empty())
        sentences.push_back({INTERLEAVE_TEXT("picture", "Measured on %1 with %2."), {machine.os, machine.processor}});
    else if (!machine.os.empty() || !machine.processor.empty())
        sentences.push_back({INTERLEAVE_TEXT("picture", "Measured on %1."), {machine.os + machine.processor}});
    sentences.push_back(
        {INTERLEAVE_TEXT_N("picture", "%n core(s) could be used."), {}, static_cast<std::int64_t>(machine.cpus.size())});
    if (machine.pinCpu)
        sentences.push_back({INTERLEAVE_TEXT("picture", "Threads could be pinned to a core."), {}});
    else if (!machine.pinProblem.isEmpty())
        sentences.push_back({machine.pinProblem, {}});
    return sentences;
}

std::vector<Message> simulationFacts(const Machine& machine)
{
    if (machine.os.empty() || machine.processor.empty())
        return {{INTERLEAVE_TEXT("picture", "Computed, not measured."), {}}};
    return {{INTERLEAVE_TEXT("picture", "Computed on %1 with %2, not measured."), {machine.os, machine.processor}}};
}

std::vector<Message> planFacts(const RunRequest& request)
{
    std::vector<Message> facts{{request.scenario->title, {}}};
    for (const ParameterSpec& spec : request.scenario->parameters)
        facts.push_back(valueOf(spec, request.parameters[spec.id]));
    facts.push_back({INTERLEAVE_TEXT("picture", "Seed: %1"), {std::to_string(request.seed)}});
    return facts;
}

std::vector<Message> modelFacts(const RunRequest& request)
{
    const ExecutionModel& model = *request.model;
    const Result<Parameters> settings = checkedParameters(model.parameters, request.settings);
    std::vector<Message> facts;
    for (const ParameterSpec& spec : model.parameters) {
        if (settings && (model.isSimulated || request.settings.contains(spec.id)))
            facts.push_back({INTERLEAVE_TEXT("picture", "%1, %2"),
                             {model.heading, std::vector<Message>{valueOf(spec, (*settings)[spec.id])}}});
    }
    return facts;
}

} // namespace interleave
