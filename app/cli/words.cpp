// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/words.h"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <array>
#include <memory>
#include <optional>

#include "core/base/near.h"
#include "core/run/until_quiet.h"

namespace interleave::cli {
namespace {

constexpr const char* kHelpFlags = "-h,--help";
constexpr const char* kUntilQuiet = "--until-quiet";

/// What each command understands, but for the flags that all have.
struct Grammar {
    const char* command;
    std::size_t subjects; ///< how many words without an option it takes at most
    bool showsRuns;
    bool makesRuns;
    std::vector<const char*> options;
};

const std::array<Grammar, 5>& grammars()
{
    static const std::array<Grammar, 5> all{{
        {"list", 1, false, false, {}},
        {"run", 1, true, true, {"--model,--models", "--cores", "--set", "--seed", "--repeat", "--export", "--save"}},
        {"compare", 1, true, true, {"--models,--model", "--cores", "--set", "--seed", "--repeat", "--export", "--save"}},
        {"show", 1, true, false, {"--export"}},
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

/// Sorts the words that are no known options; the subjects among them are what a command is about.
std::optional<Error> takeSubjects(const CLI::App& app, std::size_t most, CommandWords& words)
{
    for (const std::string& word : app.remaining()) {
        if (isOption(word))
            return unknownOption(app, optionOf(word));
        words.subjects.push_back(word);
    }
    if (words.subjects.size() > most)
        return wrongWords("\"%1\" is one word too many. Options begin with --, and models are joined by a comma "
                          "without a space.",
                          {words.subjects[most]});
    return {};
}

/// The library's own errors are of one kind here: an option that lacks its value, or a flag that was given one.
Error reworded(const CLI::ParseError& error)
{
    const std::string text = error.what();
    const std::size_t begin = text.find("--");
    if (begin == std::string::npos)
        return wrongWords("%1 (\"interleave-cli --help\" shows what can be written.)", {text});
    const std::string option = text.substr(begin, text.find_first_not_of("abcdefghijklmnopqrstuvwxyz-", begin) - begin);
    if (option == "--json" || option == "--drop-noisy" || option == "--help" || option == "--version")
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
            // The key is the singular, so that both commands store their models in one place.
            const std::string key = std::string_view(names).starts_with("--model") ? "--model" : names;
            command->add_option(names, words.options[key])->allow_extra_args(false);
        }
    }
    return app;
}

} // namespace

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
        if (!words.command.empty())
            return wrongWords("Write one command at a time: \"%1\" or \"%2\".", {words.command, std::string(grammar.command)});
        words.command = grammar.command;
        if (const auto problem = takeSubjects(*app->get_subcommand(grammar.command), grammar.subjects, words))
            return *problem;
    }
    if (words.command.empty() && !words.wantsVersion)
        return wrongWords(
            "Say what to do: list, run, compare, show or doctor. A good start is \"interleave-cli compare kebab\".");
    return words;
}

} // namespace interleave::cli
