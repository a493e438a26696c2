// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/words.h"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <array>
#include <limits>
#include <memory>
#include <optional>

#include "core/base/near.h"
#include "core/run/until_quiet.h"

namespace interleave::cli {
namespace {

constexpr const char* kHelpFlags = "-h,--help";
constexpr const char* kUntilQuiet = "--until-quiet";

constexpr std::size_t kAnyNumber = std::numeric_limits<std::size_t>::max();

/// What each command understands, but for the flags that all have.
struct Grammar {
    const char* command;
    std::size_t subjects; ///< how many words without an option it takes at most
    bool showsRuns;
    bool makesRuns;
    std::vector<const char*> options;
    std::vector<const char*> flags{}; ///< options without a value
    bool takesVerbs = false;          ///< its first word says what to do, and may be called as a command
};

const std::array<Grammar, 11>& grammars()
{
    static const std::array<Grammar, 11> all{{
        {"list", 1, false, false, {}},
        {"run", 1, true, true, {"--model,--models", "--cores", "--set", "--seed", "--repeat", "--export", "--save"}},
        {"compare", 1, true, true, {"--models,--model", "--cores", "--set", "--seed", "--repeat", "--export", "--save"}},
        {"serve", 0, false, false, {"--model", "--port", "--connections", "--work-us", "--wait-ms", "--cores", "--set", "--export", "--record"}},
        {"show", 1, true, false, {"--export"}},
        {"lesson",
         kAnyNumber,
         false,
         false,
         {"--answers", "--language", "--save", "--name", "--csv", "--xapi", "-o,--output", "--run", "--paper"},
         {"--key", "--recorded"},
         true},
        {"lecture", 2, false, false, {"--language"}, {}, true},
        {"fit", 2, false, false, {"--set", "--seed"}, {"--list", "--residuals", "--bootstrap"}, true},
        {"experiment", 1, false, false, {"--record", "--csv", "--repeat", "--seed", "--limit"}, {"--show"}},
        {"sweep",
         1,
         true,
         true,
         {"--model,--models", "--over", "--measure", "--fit", "--set", "--cores", "--record", "--csv", "--repeat", "--seed", "--limit"},
         {"--in-order"}},
        {"doctor", 0, false, false, {}},
    }};
    return all;
}

Error wrongWords(const char* sentence, std::vector<Argument> arguments = {})
{
    return {ErrorCode::UnknownName, {{"cli", sentence}, std::move(arguments)}, {}};
}

/// "--cores" of "--cores=2".
std::string_view optionOf(std::string_view word)
{
    return word.substr(0, word.find('='));
}

Error unknownOption(const CLI::App& app, std::string_view given)
{
    std::vector<std::string> names;
    for (const CLI::Option* option : app.get_options()) {
        if (!option->get_lnames().empty())
            names.push_back("--" + option->get_lnames().front());
    }
    return unknownName({"cli", "option"}, given, {names.begin(), names.end()});
}

Error unknownCommand(std::string_view given)
{
    std::vector<std::string_view> names;
    for (const Grammar& grammar : grammars())
        names.push_back(grammar.command);
    return unknownName({"cli", "command"}, given, names);
}

bool isOption(const std::string& word)
{
    return word.size() > 1 && word.starts_with('-');
}

bool isCommand(std::string_view word)
{
    return std::ranges::find(grammars(), word, &Grammar::command) != grammars().end();
}

/// Sorts the words that are no known options; the subjects among them are what a command is about.
std::optional<Error> takeSubjects(const CLI::App& app, const Grammar& grammar, CommandWords& words)
{
    for (const std::string& word : app.remaining()) {
        if (isOption(word))
            return unknownOption(app, optionOf(word));
        if (isCommand(word) && !grammar.takesVerbs)
            return wrongWords("Write one command at a time: \"%1\" or \"%2\".", {words.command, word});
        words.subjects.push_back(word);
    }
    const std::size_t most = grammar.subjects;
    if (words.subjects.size() > most)
        return oneTooMany(words.subjects[most]);
    return {};
}

/// By which name an option is asked for: the last of those that mean the same, of models the singular, as both commands have one place for
/// them.
std::string keyOf(std::string_view names)
{
    return std::string(names.starts_with("--model") ? "--model" : names.substr(names.find(',') + 1));
}

/// The library's own errors are of one kind here: an option that lacks its value, or a flag that was given one.
Error reworded(const CLI::ParseError& error)
{
    const std::string text = error.what();
    const std::size_t begin = text.find("--");
    if (begin == std::string::npos)
        return wrongWords("%1 (\"interleave-cli --help\" shows what can be written.)", {text});
    const std::string option = text.substr(begin, text.find_first_not_of("abcdefghijklmnopqrstuvwxyz-", begin) - begin);
    if (option == "--json" || option == "--key" || option == "--recorded" || option == "--drop-noisy"
        || option == "--list" || option == "--residuals" || option == "--show" || option == "--in-order"
        || option == "--bootstrap" || option == "--help" || option == "--version")
        return wrongWords("%1 takes no value; write it alone.", {option});
    return wrongWords("%1 needs a value after it; \"interleave-cli --help\" shows which.", {option});
}

/// The number in braces is what it means without one.
std::string untilQuietFlag()
{
    return std::string(kUntilQuiet) + "{" + std::to_string(kRepeatsUntilQuiet) + "}";
}

/// One CLI11 application that fills `words` when it parses.
std::unique_ptr<CLI::App> grammarFor(CommandWords& words)
{
    auto app = std::make_unique<CLI::App>();
    app->set_help_flag();
    app->allow_windows_style_options(false);
    app->allow_extras();
    app->require_subcommand(0, 1); // what follows is a word of the command, though it be called as another one
    app->add_flag(kHelpFlags, words.wantsHelp);
    app->add_flag("--version", words.wantsVersion);
    app->add_flag("--json", words.wantsJson);
    for (const Grammar& grammar : grammars()) {
        CLI::App* command = app->add_subcommand(grammar.command);
        command->add_flag("--json", words.wantsJson);
        command->add_flag(kHelpFlags, words.wantsHelp);
        if (grammar.showsRuns)
            command->add_flag("--drop-noisy", words.dropsNoisy);
        if (grammar.makesRuns) // a flag, so that the word after it is never taken for its number
            command->add_flag(untilQuietFlag(), words.options[kUntilQuiet]);
        for (const char* names : grammar.options) {
            command->add_option(names, words.options[keyOf(names)])->allow_extra_args(false);
        }
        for (const char* name : grammar.flags)
            command->add_flag(name, words.options[name]);
    }
    return app;
}

} // namespace

Error oneTooMany(const std::string& word)
{
    return wrongWords("\"%1\" is one word too many. Options begin with --, and models are joined by a comma "
                      "without a space.",
                      {word});
}

Result<CommandWords> takeApart(std::vector<std::string> given)
{
    CommandWords words;
    const std::unique_ptr<CLI::App> app = grammarFor(words);
    const auto isHelp = [](const std::string& word) { return word == "-h" || word == "--help"; };
    if (std::ranges::any_of(given, isHelp)) { // whatever else is wrong: here is help
        words.wantsHelp = true;
        return words;
    }
    std::ranges::reverse(given); // the library wants them so
    try {
        app->parse(given);
    } catch (const CLI::ParseError& error) {
        return reworded(error);
    }
    if (const std::vector<std::string> rest = app->remaining(); !rest.empty())
        return isOption(rest.front()) ? unknownOption(*app, optionOf(rest.front())) : unknownCommand(rest.front());
    for (const Grammar& grammar : grammars()) {
        if (!app->got_subcommand(grammar.command))
            continue;
        words.command = grammar.command;
        if (const auto problem = takeSubjects(*app->get_subcommand(grammar.command), grammar, words))
            return *problem;
    }
    if (words.command.empty() && !words.wantsVersion)
        return wrongWords("Say what to do: list, run, compare, serve, show, experiment, sweep, lesson, lecture, fit or "
                          "doctor. A good start is "
                          "\"interleave-cli compare kebab\".");
    return words;
}

} // namespace interleave::cli
