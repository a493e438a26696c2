// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/experiment_arguments.h"

#include "app/cli/settings.h"
#include "app/cli/values.h"
#include "app/cli/word_values.h"
#include "core/experiment/catalog.h"
#include "core/experiment/experiment.h"

namespace interleave::cli {
namespace {

using experiment::DisturbedRule;
using experiment::Experiment;

constexpr NumberRange kSeconds{1, 1'000'000};

/// What both commands have. A number that was not given stays none.
std::optional<Error> readCommon(const CommandWords& words, ExperimentCommand& command)
{
    command.form = formOf(words);
    command.record = pathAfter(words, "--record");
    command.csv = pathAfter(words, "--csv");
    if (command.form == Form::Json && command.csv == std::filesystem::path("-"))
        return wrongValue("--json and --csv - both write to standard output; give --csv the name of a file.", {});
    const auto take = [&words](std::string_view option, NumberRange allowed, auto& place) -> std::optional<Error> {
        if (words.valuesOf(option).empty())
            return {};
        const Result<std::int64_t> number = readNumber(words, option, 0, allowed);
        if (!number)
            return number.error();
        place = *number;
        return {};
    };
    if (auto problem = take("--repeat", kRepeats, command.repeat))
        return problem;
    if (auto problem = take("--seed", kSeeds, command.seed))
        return problem;
    return take("--limit", kSeconds, command.limit);
}

/// "usl" is tried with all that is measured, "usl:makespan" with that.
std::optional<Error> readLaws(const CommandWords& words, Experiment& experiment)
{
    for (const std::string& word : separated(words.valuesOf("--fit"))) {
        const std::size_t colon = word.find(':');
        const Result<const fitting::Law*> law = fitting::lawById(word.substr(0, colon));
        if (!law)
            return law.error();
        if (colon != std::string::npos) {
            experiment.laws.push_back({*law, word.substr(colon + 1)});
            continue;
        }
        for (const std::string& measure : experiment.measures)
            experiment.laws.push_back({*law, measure});
    }
    return {};
}

/// Scenario, models, and what is fixed of them.
std::optional<Error> readWork(const CommandWords& words, Experiment& experiment)
{
    const Result<const Scenario*> scenario = scenarioById(words.subjects.front());
    if (!scenario)
        return scenario.error();
    std::vector<std::string> given = separated(words.valuesOf("--model"));
    if (given.empty())
        given = {std::string((*scenario)->models[0]), std::string((*scenario)->models[1])};
    std::vector<ChosenModel> models;
    for (const std::string& id : given) {
        const Result<const ExecutionModel*> model = executionModelById(id);
        if (!model)
            return model.error();
        models.push_back({*model, {}});
    }
    const Result<std::vector<Pair>> settings = readSettings(words.valuesOf("--set"));
    if (!settings)
        return settings.error();
    const Result<Values> values = valuesFrom(*settings, (*scenario)->parameters);
    if (!values)
        return values.error();
    if (std::optional<Error> problem = applySettings(*settings, **scenario, models))
        return problem;
    experiment.works.push_back({*scenario, *values});
    for (const ChosenModel& chosen : models)
        experiment.models.push_back({chosen.model, chosen.settings});
    return {};
}

Result<DisturbedRule> readRule(const CommandWords& words)
{
    if (words.dropsNoisy)
        return DisturbedRule{.kind = DisturbedRule::Kind::LeaveOut};
    const Result<std::int64_t> most = readNumber(words, "--until-quiet", 0, kRepeatsForQuiet);
    if (!most)
        return most.error();
    if (*most == 0)
        return DisturbedRule{.kind = DisturbedRule::Kind::Keep};
    return DisturbedRule{.kind = DisturbedRule::Kind::Again, .most = static_cast<int>(*most)};
}

std::optional<Error> readAxes(const CommandWords& words, Experiment& experiment)
{
    for (const std::string& text : words.valuesOf("--over")) {
        const Result<experiment::Axis> axis = experiment::axisFrom(text);
        if (!axis)
            return axis.error();
        experiment.axes.push_back(*axis);
    }
    if (experiment.axes.empty())
        return wrongValue("Over what? Write --over NAME=VALUES, as in --over tasks=1..64x2.", {});
    return {};
}

} // namespace

Result<ExperimentCommand> readSweep(const CommandWords& words)
{
    if (words.subjects.empty())
        return wrongValue("Which scenario? Write one after \"sweep\", as in \"sweep kebab --over tasks=1..64x2\"; "
                          "\"interleave-cli list scenarios\" shows them.",
                          {});
    ExperimentCommand command;
    Experiment& experiment = command.own.emplace();
    if (auto problem = readCommon(words, command))
        return *problem;
    if (auto problem = readWork(words, experiment))
        return *problem;
    if (auto problem = readAxes(words, experiment))
        return *problem;
    experiment.measures = separated(words.valuesOf("--measure"));
    if (experiment.measures.empty())
        experiment.measures = {"makespan_ms"};
    if (auto problem = readLaws(words, experiment))
        return *problem;
    const Result<DisturbedRule> rule = readRule(words);
    if (!rule)
        return rule.error();
    experiment.disturbed = *rule;
    const Result<std::int64_t> cores = readNumber(words, "--cores", 0, kCores);
    if (!cores)
        return cores.error();
    experiment.cores = static_cast<int>(*cores);
    experiment.order = words.valuesOf("--in-order").empty() ? experiment::Order::Shuffled : experiment::Order::InOrder;
    return command;
}

Result<ExperimentCommand> readExperiment(const CommandWords& words)
{
    ExperimentCommand command{.showsOnly = !words.valuesOf("--show").empty()};
    if (auto problem = readCommon(words, command))
        return *problem;
    if (words.subjects.empty())
        return command;
    const std::string& name = words.subjects.front();
    command.builtIn = experiment::findBuiltIn(name);
    const bool isName = name.find_first_of("./\\") == std::string::npos;
    if (!command.builtIn && isName && !std::filesystem::exists(pathOf(name))) {
        const Result<const experiment::BuiltIn*> known = experiment::builtInById(name);
        return known.error();
    }
    if (!command.builtIn)
        command.file = pathOf(name);
    if (command.file && (command.repeat || command.seed))
        return wrongValue("--repeat and --seed are those of the experiment in the file; begin another one by its name.", {});
    return command;
}

} // namespace interleave::cli
