// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/arguments.h"

#include <algorithm>
#include <array>
#include <optional>
#include <span>
#include <type_traits>

#include "app/cli/word_values.h"
#include "core/base/near.h"
#include "core/run/run.h"

namespace interleave::cli {
namespace {

constexpr NumberRange kPorts{0, 65'535};
constexpr NumberRange kConnections{1, 10'000};
constexpr NumberRange kWorkUs{0, 100'000};
constexpr NumberRange kWaitMs{0, 1'000};
constexpr std::string_view kModelOfRun = "all-cores";

Result<const Scenario*> readScenario(const CommandWords& words)
{
    if (!words.subjects.empty())
        return scenarioById(words.subjects.front());
    std::vector<std::string> known;
    for (const Scenario* scenario : scenarioCatalog())
        known.emplace_back(scenario->id);
    return Error{ErrorCode::UnknownName,
                 {{"cli", "Which scenario? Write one after \"%1\". Known are: %2."}, {words.command, listed(known)}},
                 {}};
}

/// For a comparison the two that the scenario is best seen in, and for a server the first of them; for one run all cores, if they can execute the plan.
std::vector<std::string> modelsByDefault(const CommandWords& words, const Scenario& scenario, const Plan& plan)
{
    if (words.command == "compare")
        return {std::string(scenario.models[0]), std::string(scenario.models[1])};
    if (words.command == "serve")
        return {std::string(scenario.models[0])};
    const bool isOffered = whyNotOffered(*executionModelById(kModelOfRun).value(), plan).isEmpty();
    return {std::string(isOffered ? kModelOfRun : scenario.models[1])};
}

Result<std::vector<ChosenModel>> readModels(const CommandWords& words, const Scenario& scenario, const Plan& plan)
{
    std::vector<std::string> given = separated(words.valuesOf("--model"));
    if (given.empty())
        given = modelsByDefault(words, scenario, plan);

    std::vector<ChosenModel> models;
    for (const std::string& id : given) {
        const Result<const ExecutionModel*> model = executionModelById(id);
        if (!model)
            return model.error();
        if (const Text reason = whyNotOffered(**model, plan); !reason.isEmpty())
            return notOffered(scenario, **model, reason);
        models.push_back({*model, {}});
    }
    if (words.command == "compare" && models.size() < 2)
        return wrongValue("A comparison needs two models or more, as in --models one-core,all-cores.", {});
    return models;
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
        files.push_back({*exporter, pathOf(pair->value)});
    }
    return files;
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
    std::vector<Pair> settings;
    if (auto problem = take(settings, readSettings(words.valuesOf("--set"))))
        return *problem;
    if (auto problem = take(run.parameters, parametersFrom(settings, *run.scenario)))
        return *problem;
    if (auto problem = take(run.cores, readNumber(words, "--cores", 0, kCores)))
        return *problem;
    if (auto problem = take(run.seed, readNumber(words, "--seed", 1, kSeeds)))
        return *problem;
    if (auto problem = take(run.repeat, readNumber(words, "--repeat", 1, kRepeats)))
        return *problem;
    if (auto problem = take(run.untilQuiet, readNumber(words, "--until-quiet", 0, kRepeatsForQuiet)))
        return *problem;
    run.dropsNoisy = words.dropsNoisy;
    const Plan plan = run.scenario->makePlan(run.parameters, run.seed);
    if (auto problem = take(run.models, readModels(words, *run.scenario, plan)))
        return *problem;
    if (auto problem = applySettings(settings, *run.scenario, run.models))
        return *problem;
    if (auto problem = take(run.files, readFiles(words)))
        return *problem;
    if (const std::vector<std::string> given = words.valuesOf("--save"); !given.empty())
        run.runFile = pathOf(given.back());
    return Command(std::move(run));
}

/// What `serve` calls by shorter names, and the rest, as --set would have it.
Result<std::vector<Pair>> readServeSettings(const CommandWords& words)
{
    struct Short {
        std::string_view option;
        std::string_view parameter;
        NumberRange allowed;
        std::int64_t times;
    };
    constexpr std::array kShorts{Short{"--connections", "tasks", kConnections, 1},
                                 Short{"--work-us", "work_us", kWorkUs, 1}, Short{"--wait-ms", "wait_us", kWaitMs, 1'000}};
    Result<std::vector<Pair>> settings = readSettings(words.valuesOf("--set"));
    for (const Short& each : kShorts) {
        if (!settings || words.valuesOf(each.option).empty())
            continue;
        const Result<std::int64_t> value = readNumber(words, each.option, 0, each.allowed);
        if (!value)
            return value.error();
        settings.value().push_back({std::string(each.parameter), std::to_string(*value * each.times)});
    }
    return settings;
}

Result<Command> readServe(const CommandWords& words)
{
    const Scenario& scenario = servingScenario();
    const Result<std::vector<Pair>> settings = readServeSettings(words);
    if (!settings)
        return settings.error();
    Result<Parameters> parameters = parametersFrom(*settings, scenario);
    if (!parameters)
        return parameters.error();
    Result<std::vector<ChosenModel>> models = readModels(words, scenario, scenario.makePlan(*parameters, 1));
    if (!models)
        return models.error();
    if (models->size() > 1)
        return wrongValue("A server runs by one model; choose one of them.", {});
    if (const std::optional<Error> problem = applySettings(*settings, scenario, models.value()))
        return *problem;
    const Result<std::int64_t> port = readNumber(words, "--port", 0, kPorts);
    if (!port)
        return port.error();
    const Result<std::int64_t> cores = readNumber(words, "--cores", 0, kCores);
    if (!cores)
        return cores.error();
    Result<std::vector<FileWish>> files = readFiles(words);
    if (!files)
        return files.error();
    ServeCommand serve{.model = models->front(),
                       .parameters = std::move(parameters).value(),
                       .port = static_cast<std::uint16_t>(*port),
                       .cores = static_cast<int>(*cores),
                       .files = std::move(files).value(),
                       .runFile = {},
                       .form = formOf(words)};
    if (const std::vector<std::string> given = words.valuesOf("--record"); !given.empty())
        serve.runFile = pathOf(given.back());
    return Command(std::move(serve));
}

Result<Command> readShow(const CommandWords& words)
{
    if (words.subjects.empty())
        return Error{ErrorCode::UnknownName,
                     {{"cli", "Which file? Write one after \"%1\" that was saved by --save or in the window."}, {words.command}},
                     {}};
    Result<std::vector<FileWish>> files = readFiles(words);
    if (!files)
        return files.error();
    return Command(ShowCommand{.runFile = pathOf(words.subjects.front()),
                               .dropsNoisy = words.dropsNoisy,
                               .files = std::move(files).value(),
                               .form = formOf(words)});
}

template<typename Verb>
using VerbNames = std::span<const std::pair<std::string_view, Verb>>;

/// The word after the command; the first one where there is none.
template<typename Verb>
Result<Verb> readVerb(const CommandWords& words, VerbNames<Verb> verbs, Text what)
{
    if (words.subjects.empty())
        return verbs.front().second;
    std::vector<std::string_view> known;
    for (const auto& [name, verb] : verbs) {
        if (words.subjects.front() == name)
            return verb;
        known.push_back(name);
    }
    return unknownName(what, words.subjects.front(), known);
}

Result<LessonCommand::Verb> readLessonVerb(const CommandWords& words)
{
    using Verb = LessonCommand::Verb;
    static constexpr std::array<std::pair<std::string_view, Verb>, 7> kVerbs{{{"list", Verb::List},
                                                                              {"show", Verb::Show},
                                                                              {"check", Verb::Check},
                                                                              {"try", Verb::Try},
                                                                              {"worksheet", Verb::Worksheet},
                                                                              {"results", Verb::Results},
                                                                              {"record", Verb::Record}}};
    return readVerb(words, VerbNames<Verb>(kVerbs), {"cli", "word after \"lesson\""});
}

/// What a worksheet wants besides the lesson.
Result<Done> readSheet(const CommandWords& words, LessonCommand& lesson)
{
    lesson.isKey = !words.valuesOf("--key").empty();
    lesson.runFile = pathAfter(words, "--run");
    const std::string paper = lastOf(words, "--paper");
    lesson.paper = paper == "letter" ? lesson::Paper::Letter : lesson::Paper::A4;
    if (!paper.empty() && paper != "letter" && paper != "a4")
        return unknownName({"cli", "paper"}, paper, {"a4", "letter"});
    if (lesson.verb == LessonCommand::Verb::Worksheet && !lesson.output)
        return wrongValue("Where to? Write -o and the name of a PDF file after it, as in -o sheet.pdf.", {});
    return Done{};
}

Result<Command> readLesson(const CommandWords& words)
{
    using Verb = LessonCommand::Verb;
    const Result<Verb> verb = readLessonVerb(words);
    if (!verb)
        return verb.error();
    const bool wantsName = *verb != Verb::List && *verb != Verb::Results;
    const std::size_t given = words.subjects.size();
    if (wantsName && given < 2)
        return wrongValue("Which lesson? Write its number or a file after \"%1\"; \"interleave-cli lesson list\" shows "
                          "them.",
                          {words.subjects.front()});
    if (*verb == Verb::Results && given < 2)
        return wrongValue("Which answers? Write files after \"%1\" that \"lesson try --save\" or the window wrote, or "
                          "a "
                          "folder of them.",
                          {words.subjects.front()});
    if (*verb != Verb::Results && given > 2)
        return oneTooMany(words.subjects[2]);
    LessonCommand lesson{.verb = *verb,
                         .lesson = wantsName ? words.subjects[1] : std::string(),
                         .language = lastOf(words, "--language"),
                         .answers = pathAfter(words, "--answers"),
                         .save = pathAfter(words, "--save"),
                         .name = lastOf(words, "--name"),
                         .files = {},
                         .csv = pathAfter(words, "--csv"),
                         .xapi = pathAfter(words, "--xapi"),
                         .output = pathAfter(words, "--output"),
                         .isRecorded = !words.valuesOf("--recorded").empty(),
                         .runFile = {},
                         .form = formOf(words)};
    if (const Result<Done> sheet = readSheet(words, lesson); !sheet)
        return sheet.error();
    for (std::size_t n = 1; *verb == Verb::Results && n < given; ++n)
        lesson.files.push_back(pathOf(words.subjects[n]));
    return Command(std::move(lesson));
}

Result<Command> readLecture(const CommandWords& words)
{
    using Verb = LectureCommand::Verb;
    static constexpr std::array<std::pair<std::string_view, Verb>, 3> kVerbs{
        {{"list", Verb::List}, {"show", Verb::Show}, {"check", Verb::Check}}};
    const Result<Verb> verb = readVerb(words, VerbNames<Verb>(kVerbs), {"cli", "word after \"lecture\""});
    if (!verb)
        return verb.error();
    const std::size_t wanted = *verb == Verb::List ? 1 : 2;
    if (words.subjects.size() < wanted && *verb != Verb::List)
        return wrongValue("Which lecture? Write its name or a file after \"%1\"; \"interleave-cli lecture list\" shows "
                          "them.",
                          {words.subjects.front()});
    if (words.subjects.size() > wanted)
        return oneTooMany(words.subjects[wanted]);
    return Command(LectureCommand{.verb = *verb,
                                  .lecture = *verb == Verb::List ? std::string() : words.subjects[1],
                                  .language = lastOf(words, "--language"),
                                  .form = formOf(words)});
}

/// What can be set of the law, or of any of them.
std::vector<ParameterSpec> settingsOfLaws(const fitting::Law* only)
{
    std::vector<ParameterSpec> specs;
    for (const fitting::Law* law : fitting::laws()) {
        if (only && law != only)
            continue;
        for (const ParameterSpec& spec : law->settings) {
            if (std::ranges::find(specs, spec.id, &ParameterSpec::id) == specs.end())
                specs.push_back(spec);
        }
    }
    return specs;
}

Result<Values> readLawSettings(const CommandWords& words, const fitting::Law* law)
{
    const Result<std::vector<Pair>> settings = readSettings(words.valuesOf("--set"));
    if (!settings)
        return settings.error();
    const std::vector<ParameterSpec> specs = settingsOfLaws(law);
    for (const Pair& setting : *settings) {
        if (std::ranges::find(specs, setting.name, &ParameterSpec::id) != specs.end())
            continue;
        if (specs.empty())
            return wrongValue("There is nothing to set of %1.", {std::string(law->id)});
        std::vector<std::string_view> known;
        for (const ParameterSpec& spec : specs)
            known.push_back(spec.id);
        return unknownName({"cli", "parameter"}, setting.name, known);
    }
    return valuesFrom(*settings, specs);
}

constexpr std::string_view kAllLaws = "all";

Result<const fitting::Law*> readLaw(const std::string& word)
{
    if (word == kAllLaws)
        return nullptr;
    std::vector<std::string_view> known{kAllLaws};
    for (const fitting::Law* law : fitting::laws()) {
        if (law->id == word)
            return law;
        known.push_back(law->id);
    }
    return unknownName({"cli", "law"}, word, known);
}

Result<Command> readFit(const CommandWords& words)
{
    FitCommand fit{.isList = !words.valuesOf("--list").empty(),
                   .data = {},
                   .settings = {},
                   .isBootstrapped = !words.valuesOf("--bootstrap").empty(),
                   .showsResiduals = !words.valuesOf("--residuals").empty(),
                   .form = formOf(words)};
    if (fit.isList)
        return words.subjects.empty() ? Result<Command>(std::move(fit)) : oneTooMany(words.subjects.front());
    const bool isLawAlone = words.subjects.size() == 1 && readLaw(words.subjects.front());
    if (words.subjects.empty() || isLawAlone)
        return wrongValue("Which data? Write a law and a file of two columns after \"fit\", as in \"fit usl "
                          "data.csv\", or - for standard "
                          "input; \"interleave-cli fit --list\" shows the laws.",
                          {});
    if (words.subjects.size() == 2) {
        const Result<const fitting::Law*> law = readLaw(words.subjects.front());
        if (!law)
            return law.error();
        fit.law = *law;
    }
    if (words.subjects.back() != "-")
        fit.data = pathOf(words.subjects.back());
    Result<Values> settings = readLawSettings(words, fit.law);
    if (!settings)
        return settings.error();
    fit.settings = std::move(settings).value();
    const Result<std::int64_t> seed = readNumber(words, "--seed", 1, kSeeds);
    if (!seed)
        return seed.error();
    fit.seed = static_cast<std::uint64_t>(*seed);
    return Command(std::move(fit));
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
    if (words->command == "serve")
        return readServe(*words);
    if (words->command == "show")
        return readShow(*words);
    if (words->command == "experiment" || words->command == "sweep") {
        Result<ExperimentCommand> command = words->command == "sweep" ? readSweep(*words) : readExperiment(*words);
        return command ? Result<Command>(std::move(command).value()) : Result<Command>(command.error());
    }
    if (words->command == "lesson")
        return readLesson(*words);
    if (words->command == "lecture")
        return readLecture(*words);
    if (words->command == "fit")
        return readFit(*words);
    return readRun(*words);
}

} // namespace interleave::cli
