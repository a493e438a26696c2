// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/lesson/known_names.h"

#include <algorithm>
#include <iterator>
#include <regex>
#include <vector>

#include "core/base/near.h"
#include "core/lesson/measurements.h"
#include "core/program/shared.h"
#include "core/run/make_runs.h"

namespace interleave::lesson {

namespace {

/// A computer that nothing was measured on: simulations need no more.
Machine sampleMachine()
{
    Machine machine;
    machine.os = "any";
    machine.processor = "any";
    machine.cpus = {CpuId{0}, CpuId{1}};
    machine.physicalCores = 2;
    machine.workRate = {.unitsPerMicrosecond = 1, .unitsPerQuantum = 8, .quantum = std::chrono::microseconds(8)};
    return machine;
}

/// As little as there can be of it.
Parameters fewOf(const Scenario& scenario)
{
    constexpr std::int64_t kFew = 3;
    Values values;
    for (const ParameterSpec& spec : scenario.parameters) {
        const bool isTime = spec.unit == Unit::Milliseconds || spec.unit == Unit::Microseconds;
        if (isTime || spec.unit == Unit::Count)
            values.emplace(spec.id, std::clamp(isTime ? spec.minimum : kFew, spec.minimum, spec.maximum));
    }
    return checkedParameters(scenario.parameters, values).value();
}

Result<RunSet> sampleOf(std::string_view scenarioId)
{
    const Scenario* scenario = scenarioById(scenarioId).value();
    const RunRequest request{.scenario = scenario,
                             .model = executionModelById("simulated").value(),
                             .parameters = fewOf(*scenario)};
    RunSetObserver nobody;
    return makeRuns({.requests = {request, request}, .repeats = 2}, sampleMachine(), {}, nobody);
}

/// The run as if everything that can be measured of requests and databases had been: databases answer in no simulation, and what connections
/// hold is not known of any.
RunPointer askedAs(const RunResult& sample)
{
    auto run = std::make_shared<RunResult>(sample);
    Plan plan = *run->trace.plan;
    plan.shared[0].kind = Database{};
    run->trace.plan = std::make_shared<const Plan>(std::move(plan));
    run->trace.info.besides = Duration{};
    run->trace.info.held = 1;
    run->trace.witness.threads = 1;
    RequestFigures figures;
    figures.sent = figures.answered = 1;
    figures.latency = figures.inLine = TimeSpread{};
    figures.longestGap = Duration{};
    figures.law.ratio = 1;
    run->metrics.requests =
        RequestMetrics{.all = figures, .devices = {{SharedId{0}, figures}, {SharedId{0}, figures}}, .heldByConnection = 1};
    return run;
}

/// Requires: its tasks share something.
RunSet setAskedAs(const RunSet& sample)
{
    std::vector<std::vector<RunPointer>> series;
    for (const std::vector<RunPointer>& runs : sample.series)
        series.push_back({askedAs(*runs.front())});
    return RunSet::of(std::move(series));
}

std::string withFirstPlaces(std::string_view name)
{
    static const std::regex kPlace(R"(\[\d+\])");
    return std::regex_replace(std::string(name), kPlace, "[0]");
}

/// What comes out of a run is a time in some scenarios and a number in others.
void addName(const std::string& name, std::set<std::string, std::less<>>& names)
{
    static const std::regex kTime(R"(\bresult_ms\b)");
    names.insert(name);
    names.insert(std::regex_replace(name, kTime, "result"));
}

/// "makespan_ms" of "below.makespan_ms".
std::string_view lastOf(std::string_view name)
{
    const std::size_t dot = name.rfind('.');
    return dot == std::string_view::npos ? name : name.substr(dot + 1);
}

} // namespace

const std::set<std::string, std::less<>>& knownNames()
{
    static const std::set<std::string, std::less<>> known = [] {
        std::set<std::string, std::less<>> names;
        const auto addAll = [&names](const RunSet& sample) {
            for (const std::string& name : Measurements(sample).names())
                addName(withFirstPlaces(name), names);
        };
        for (const std::string_view scenario : {"kebab", "mutex", "deadlock", "who-is-next", "cpu-vs-io"}) {
            if (const Result<RunSet> sample = sampleOf(scenario))
                addAll(*sample);
        }
        if (const Result<RunSet> sample = sampleOf("mutex"))
            addAll(setAskedAs(*sample));
        return names;
    }();
    return known;
}

std::optional<Message> whyUnknown(std::string_view name)
{
    const auto& known = knownNames();
    constexpr std::string_view kOfSweep = "at[0].";
    std::string place = withFirstPlaces(name);
    if (place.starts_with(kOfSweep))
        place.erase(0, kOfSweep.size());
    for (const std::string_view prefix : {"", "below.", "machine."}) {
        if (known.contains(std::string(prefix) + place))
            return std::nullopt;
    }
    // There are hundreds, so that a list of all would help nobody.
    std::vector<std::string_view> like;
    std::ranges::copy_if(known, std::back_inserter(like), [&place](std::string_view each) {
        return each.starts_with(place) || lastOf(each).starts_with(lastOf(place)) || lastOf(place).starts_with(lastOf(each));
    });
    constexpr std::size_t kFew = 12;
    if (!like.empty() && like.size() <= kFew)
        return unknownName(INTERLEAVE_TEXT("catalog", "measured value"), name, like).message;
    return Message{INTERLEAVE_TEXT("lesson", "Nothing is measured under \"%1\". All names are those of "
                                             "\"interleave-cli compare ... --json\"."),
                   {std::string(name)}};
}

} // namespace interleave::lesson
