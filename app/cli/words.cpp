// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/words.h"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <array>

#include "core/base/near.h"

namespace interleave::cli {
namespace {

constexpr const char* kHelpFlags = "-h,--help";

/// What each command understands, but for the flags that all have.
struct Grammar {
    const char* command;
    const char* subject; ///< empty: none
    std::vector<const char*> options;
};

const std::array<Grammar, 4>& grammars()
{
    static const std::array<Grammar, 4> all{{
        {"list", "what", {}},
        {"run", "scenario", {"--model,--models", "--cores", "--set", "--seed", "--repeat", "--export"}},
        {"compare", "scenario", {"--models,--model", "--cores", "--set", "--seed", "--repeat", "--export"}},
        {"doctor", "", {}},
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

/// The sentence for the first word that nothing was made for.
Error unexpected(const CLI::App& app, const std::string& word, bool isInCommand)
{
    if (word.size() > 1 && word.starts_with('-'))
        return unknownOption(app, optionOf(word));
    if (!isInCommand)
        return unknownCommand(word);
    return wrongWords("\"%1\" is one word too many. An option begins with --, and several models are joined by a comma.", {word});
}

/// The library's own errors are of one kind here: an option that lacks its value, or a flag that was given one.
Error reworded(const CLI::ParseError& error)
{
    const std::string text = error.what();
    const std::size_t begin = text.find("--");
    if (begin == std::string::npos)
        return wrongWords("%1 (\"interleave-cli --help\" shows what can be written.)", {text});
    const std::string option = text.substr(begin, text.find_first_not_of("abcdefghijklmnopqrstuvwxyz-", begin) - begin);
    if (option == "--json" || option == "--help" || option == "--version")
        return wrongWords("%1 takes no value; write it alone.", {option});
    return wrongWords("%1 needs a value after it; \"interleave-cli --help\" shows which.", {option});
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
    for (const Grammar& grammar : grammars()) {
        CLI::App* command = app->add_subcommand(grammar.command);
        command->add_flag("--json", words.wantsJson);
        command->add_flag(kHelpFlags, words.wantsHelp);
        if (*grammar.subject != '\0')
            command->add_option(grammar.subject, words.subjects)->expected(0, 1);
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
    std::ranges::reverse(given); // the library wants them so
    try {
        app->parse(given);
    } catch (const CLI::ParseError& error) {
        return reworded(error);
    }
    if (words.wantsHelp)
        return words;
    if (const auto rest = app->remaining(); !rest.empty())
        return unexpected(*app, rest.front(), false);
    for (const CLI::App* command : app->get_subcommands()) {
        if (!words.command.empty())
            return wrongWords("Write one command at a time: \"%1\" or \"%2\".", {words.command, command->get_name()});
        words.command = command->get_name();
        if (const auto rest = command->remaining(); !rest.empty())
            return unexpected(*command, rest.front(), true);
    }
    if (words.command.empty() && !words.wantsVersion)
        return wrongWords("Say what to do: list, run, compare or doctor. A good start is \"interleave-cli compare kebab\".");
    return words;
}

} // namespace interleave::cli
