// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/settings.h"

#include <algorithm>

#include "core/base/near.h"

namespace interleave::cli {
namespace {

const ParameterSpec* specOf(std::span<const ParameterSpec> specs, std::string_view id)
{
    const auto spec = std::ranges::find(specs, id, &ParameterSpec::id);
    return spec == specs.end() ? nullptr : &*spec;
}

/// A choice may be given by its number, or by its words, joined by spaces or by hyphens.
std::optional<std::int64_t> valueOf(const ParameterSpec& spec, std::string given)
{
    if (const std::optional<std::int64_t> number = wholeNumber(given))
        return number;
    std::ranges::replace(given, '-', ' ');
    for (std::size_t choice = 0; choice < spec.choices.size(); ++choice) {
        std::string words = englishWords()(spec.choices[choice]);
        std::ranges::replace(words, '-', ' ');
        if (words == given)
            return static_cast<std::int64_t>(choice);
    }
    return {};
}

Error notAllowed(const ParameterSpec& spec, const std::string& given)
{
    if (spec.unit == Unit::Choice)
        return wrongValue("%1 must be one of: %2; %3 is not.", {std::string(spec.id), choicesOf(spec), given});
    return valueOutOfRange(spec, given);
}

Error unknownParameter(const std::string& given, const Scenario& scenario, const std::vector<ChosenModel>& models)
{
    std::vector<std::string> others;
    for (const ExecutionModel* model : executionModelCatalog()) {
        if (specOf(model->parameters, given))
            others.emplace_back(model->id);
    }
    if (!others.empty()) {
        return {ErrorCode::UnknownName,
                {{"cli", "%1 is a parameter of other models than those of this run; it belongs to %2."},
                 {given, listed(others)}},
                {}};
    }
    std::vector<std::string_view> known;
    const auto add = [&known](const ParameterSpec& spec) {
        if (std::ranges::find(known, spec.id) == known.end())
            known.push_back(spec.id);
    };
    std::ranges::for_each(scenario.parameters, add);
    for (const ChosenModel& chosen : models)
        std::ranges::for_each(chosen.model->parameters, add);
    return unknownName({"cli", "parameter"}, given, known);
}

} // namespace

Result<Values> valuesFrom(const std::vector<Pair>& settings, std::span<const ParameterSpec> specs)
{
    Values values;
    for (const Pair& setting : settings) {
        const ParameterSpec* spec = specOf(specs, setting.name);
        if (!spec)
            continue;
        const std::optional<std::int64_t> value = valueOf(*spec, setting.value);
        if (!value || *value < spec->minimum || *value > spec->maximum)
            return notAllowed(*spec, setting.value);
        values[setting.name] = *value;
    }
    return values;
}

Result<std::vector<Pair>> readSettings(const std::vector<std::string>& given)
{
    std::vector<Pair> settings;
    for (const std::string& setting : given) {
        const std::optional<Pair> pair = pairOf(setting);
        if (!pair)
            return wrongValue("--set takes NAME=VALUE, as in --set work_ms=200; %1 is not.", {shown(setting)});
        settings.push_back(*pair);
    }
    return settings;
}

Result<Parameters> parametersFrom(const std::vector<Pair>& settings, const Scenario& scenario)
{
    const Result<Values> values = valuesFrom(settings, scenario.parameters);
    if (!values)
        return values.error();
    return checkedParameters(scenario.parameters, *values);
}

std::optional<Error> applySettings(const std::vector<Pair>& settings, const Scenario& scenario, std::vector<ChosenModel>& models)
{
    std::vector<Pair> rest;
    std::ranges::copy_if(settings, std::back_inserter(rest),
                         [&](const Pair& setting) { return !specOf(scenario.parameters, setting.name); });
    for (const Pair& setting : rest) {
        const auto isOf = [&](const ChosenModel& chosen) { return specOf(chosen.model->parameters, setting.name); };
        if (std::ranges::none_of(models, isOf))
            return unknownParameter(setting.name, scenario, models);
    }
    for (ChosenModel& chosen : models) {
        Result<Values> values = valuesFrom(rest, chosen.model->parameters);
        if (!values)
            return values.error();
        chosen.settings = std::move(values).value();
    }
    return {};
}

std::optional<Error> problemOnThisMachine(const ChosenModel& chosen, const Machine& machine)
{
    for (const auto& [id, value] : chosen.settings) {
        const Text problem = chosen.model->problemOf ? chosen.model->problemOf(id, machine) : Text{};
        if (problem.isEmpty() || value == specOf(chosen.model->parameters, id)->initial)
            continue;
        return Error{ErrorCode::CannotStart,
                     {{"cli", "%1 of the model %2 cannot be set here: %3"}, {id, std::string(chosen.model->id), problem}},
                     {}};
    }
    return {};
}

std::string choicesOf(const ParameterSpec& spec)
{
    std::vector<std::string> choices;
    for (std::size_t choice = 0; choice < spec.choices.size(); ++choice)
        choices.push_back(std::to_string(choice) + " " + englishWords()(spec.choices[choice]));
    return listed(choices);
}

} // namespace interleave::cli
