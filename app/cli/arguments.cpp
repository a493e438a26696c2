// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/arguments.h"

#include <algorithm>
#include <charconv>
#include <limits>
#include <map>
#include <optional>
#include <type_traits>

#include "app/cli/words.h"
#include "core/base/near.h"

namespace interleave::cli {
namespace {

struct NumberRange {
    std::int64_t least;
    std::int64_t most;
};

constexpr NumberRange kCores{1, 4096};
constexpr NumberRange kRepeats{1, 1000};
constexpr NumberRange kSeeds{0, std::numeric_limits<std::int64_t>::max()};
constexpr std::string_view kModelOfRun = "all-cores";
constexpr std::string_view kModelsOfComparison = "one-core,all-cores";

Error wrongValue(const char* sentence, std::vector<Argument> arguments)
{
    return {ErrorCode::ValueOutOfRange, {{"cli", sentence}, std::move(arguments)}, {}};
}

std::optional<std::int64_t> wholeNumber(std::string_view text)
{
    std::int64_t number{};
    const auto [end, problem] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (problem != std::errc{} || end != text.data() + text.size())
        return {};
    return number;
}

/// What was given, so that even nothing can be seen.
std::string shown(const std::string& given)
{
    return given.empty() ? "\"\"" : given;
}

/// "a,b" and "c" are three.
std::vector<std::string> separated(const std::vector<std::string>& lists)
{
    std::vector<std::string> parts;
    for (const std::string& list : lists) {
        for (std::size_t begin = 0; begin <= list.size();) {
            const std::size_t end = std::min(list.find(',', begin), list.size());
            parts.push_back(list.substr(begin, end - begin));
            begin = end + 1;
        }
    }
    return parts;
}

struct Pair {
    std::string name;
    std::string value;
};

/// "NAME=VALUE" taken apart; none when either is missing.
std::optional<Pair> pairOf(const std::string& text)
{
    const std::size_t sign = text.find('=');
    if (sign == std::string::npos || sign == 0 || sign + 1 == text.size())
        return {};
    return Pair{text.substr(0, sign), text.substr(sign + 1)};
}

Result<const Scenario*> readScenario(const CommandWords& words)
{
    if (!words.subjects.empty())
        return scenarioById(words.subjects.front());
    std::string known;
    for (const Scenario* scenario : scenarioCatalog())
        known += (known.empty() ? "" : ", ") + std::string(scenario->id);
    return Error{ErrorCode::UnknownName,
                 {{"cli", "Which scenario? Write one after \"%1\". Known are: %2."}, {words.command, known}},
                 {}};
}

Result<std::vector<const ExecutionModel*>> readModels(const CommandWords& words)
{
    const bool isComparison = words.command == "compare";
    std::vector<std::string> given = words.valuesOf("--model");
    if (given.empty())
        given.emplace_back(isComparison ? kModelsOfComparison : kModelOfRun);

    std::vector<const ExecutionModel*> models;
    for (const std::string& id : separated(given)) {
        const Result<const ExecutionModel*> model = executionModelById(id);
        if (!model)
            return model.error();
        models.push_back(*model);
    }
    if (isComparison && models.size() < 2)
        return wrongValue("A comparison needs two models or more, as in --models %1.", {std::string(kModelsOfComparison)});
    return models;
}

Result<Parameters> readParameters(const CommandWords& words, const Scenario& scenario)
{
    std::map<std::string, std::int64_t, std::less<>> values;
    for (const std::string& setting : words.valuesOf("--set")) {
        const std::optional<Pair> pair = pairOf(setting);
        if (!pair)
            return wrongValue("--set takes NAME=VALUE, as in --set work_ms=200; %1 is not.", {shown(setting)});
        const auto spec = std::ranges::find(scenario.parameters, std::string_view(pair->name), &ParameterSpec::id);
        const std::optional<std::int64_t> value = wholeNumber(pair->value);
        if (spec != scenario.parameters.end() && !value)
            return valueOutOfRange(*spec, pair->value);
        values[pair->name] = value.value_or(0);
    }
    return checkedParameters(scenario.parameters, values);
}

/// The last value of an option that takes a whole number; `initial` when it was not given.
Result<std::int64_t> readNumber(const CommandWords& words, std::string_view option, std::int64_t initial, NumberRange allowed)
{
    const std::vector<std::string> given = words.valuesOf(option);
    if (given.empty())
        return initial;
    const std::optional<std::int64_t> value = wholeNumber(given.back());
    if (value && *value >= allowed.least && *value <= allowed.most)
        return *value;
    return wrongValue("%1 must be a whole number from %2 to %3; %4 is not.",
                      {std::string(option), std::to_string(allowed.least), std::to_string(allowed.most), shown(given.back())});
}

Result<std::vector<FileWish>> readFiles(const CommandWords& words)
{
    std::vector<FileWish> files;
    for (const std::string& wish : words.valuesOf("--export")) {
        const Result<const Exporter*> exporter = exporterById(wish.substr(0, wish.find('=')));
        if (!exporter)
            return exporter.error();
        const std::optional<Pair> pair = pairOf(wish);
        if (!pair)
            return wrongValue("--export takes FORMAT=PATH, as in --export svg=chart.svg; %1 is not.", {shown(wish)});
        files.push_back({*exporter, std::filesystem::path(pair->value)});
    }
    return files;
}

Form formOf(const CommandWords& words)
{
    return words.wantsJson ? Form::Json : Form::Text;
}

Result<Command> readList(const CommandWords& words)
{
    ListCommand list{.form = formOf(words)};
    if (words.subjects.empty())
        return Command(list);
    const std::string& what = words.subjects.front();
    list.scenarios = what == "scenarios";
    list.models = what == "models";
    list.exports = what == "exports";
    if (!list.scenarios && !list.models && !list.exports)
        return unknownName({"cli", "list"}, what, {"scenarios", "models", "exports"});
    return Command(list);
}

Result<Command> readRun(const CommandWords& words)
{
    RunCommand run;
    run.form = formOf(words);
    // The first problem ends it: each step goes on only from the one before.
    const auto take = [](auto& member, auto&& result) -> std::optional<Error> {
        if (!result)
            return result.error();
        member = static_cast<std::remove_reference_t<decltype(member)>>(std::move(result).value());
        return {};
    };
    if (auto problem = take(run.scenario, readScenario(words)))
        return *problem;
    if (auto problem = take(run.models, readModels(words)))
        return *problem;
    if (auto problem = take(run.parameters, readParameters(words, *run.scenario)))
        return *problem;
    if (auto problem = take(run.cores, readNumber(words, "--cores", 0, kCores)))
        return *problem;
    if (auto problem = take(run.seed, readNumber(words, "--seed", 1, kSeeds)))
        return *problem;
    if (auto problem = take(run.repeat, readNumber(words, "--repeat", 1, kRepeats)))
        return *problem;
    if (auto problem = take(run.files, readFiles(words)))
        return *problem;
    return Command(std::move(run));
}

} // namespace

Result<Command> parseArguments(std::vector<std::string> given)
{
    const Result<CommandWords> words = takeApart(std::move(given));
    if (!words)
        return words.error();
    if (words->wantsHelp)
        return Command(HelpCommand{});
    if (words->wantsVersion)
        return Command(VersionCommand{});
    if (words->command == "list")
        return readList(*words);
    if (words->command == "doctor")
        return Command(DoctorCommand{.form = formOf(*words)});
    return readRun(*words);
}

} // namespace interleave::cli
