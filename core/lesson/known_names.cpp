// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/lesson/known_names.h"

#include <algorithm>
#include <regex>
#include <vector>

#include "core/base/near.h"
#include "core/lesson/measurements.h"
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

class NoObserver : public RunSetObserver {
public:
    std::shared_ptr<Progress> begins(RunPlace /*place*/, int /*again*/) override
    {
        return std::make_shared<Progress>();
    }
    void ended(RunPlace /*place*/, const RunPointer& /*run*/) override {}
};

Result<RunSet> sampleOf(std::string_view scenarioId)
{
    const Scenario* scenario = scenarioById(scenarioId).value();
    const RunRequest request{.scenario = scenario,
                             .model = executionModelById("simulated").value(),
                             .parameters = fewOf(*scenario)};
    NoObserver observer;
    return makeRuns({.requests = {request, request}, .repeats = 2}, sampleMachine(), {}, observer);
}

std::string withFirstPlaces(std::string_view name)
{
    static const std::regex kPlace(R"(\[\d+\])");
    return std::regex_replace(std::string(name), kPlace, "[0]");
}

} // namespace

const std::set<std::string, std::less<>>& knownNames()
{
    static const std::set<std::string, std::less<>> known = [] {
        std::set<std::string, std::less<>> names;
        for (const std::string_view scenario : {"kebab", "mutex", "deadlock", "who-is-next", "cpu-vs-io"}) {
            if (const Result<RunSet> sample = sampleOf(scenario)) {
                for (const std::string& name : Measurements(*sample).names())
                    names.insert(withFirstPlaces(name));
            }
        }
        return names;
    }();
    return known;
}

std::optional<Message> whyUnknown(std::string_view name)
{
    const auto& known = knownNames();
    const std::string place = withFirstPlaces(name);
    for (const std::string_view prefix : {"", "below.", "machine."}) {
        if (known.contains(std::string(prefix) + place))
            return std::nullopt;
    }
    // Those of parameters differ from scenario to scenario; what is simulated, and what is only measured, say different things.
    const std::vector<std::string_view> names(known.begin(), known.end());
    return unknownName(INTERLEAVE_TEXT("catalog", "measured value"), name, names).message;
}

} // namespace interleave::lesson
