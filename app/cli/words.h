#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <map>
#include <string>
#include <vector>

#include "core/base/result.h"

namespace interleave::cli {

/// The command line taken apart, with nothing looked up and no number read yet.
struct CommandWords {
    std::string command; ///< "list", "run", "compare", "show", "lesson", "fit", "sweep", "doctor"; empty with wantsHelp or wantsVersion
    bool wantsHelp = false;
    bool wantsVersion = false;
    bool wantsJson = false;
    bool dropsNoisy = false;
    std::vector<std::string> subjects; ///< what follows the command without an option: one at most, more of "lesson"
    std::map<std::string, std::vector<std::string>, std::less<>> options; ///< "--set" -> what was given to it, in order

    /// The values of an option; none when it was not given.
    std::vector<std::string> valuesOf(std::string_view option) const
    {
        const auto found = options.find(option);
        return found == options.end() ? std::vector<std::string>{} : found->second;
    }
};

/// What is said of a word that is too much.
Error oneTooMany(const std::string& word);

/// Takes the command line apart. Fails with UnknownName for a command or an option that there is not, and for a word too many.
Result<CommandWords> takeApart(std::vector<std::string> words);

} // namespace interleave::cli
