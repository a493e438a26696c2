#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <cstdint>
#include <filesystem>
#include <limits>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "app/cli/form.h"
#include "app/cli/words.h"

namespace interleave::cli {

struct NumberRange {
    std::int64_t least;
    std::int64_t most;
};

inline constexpr NumberRange kCores{1, 4096};
inline constexpr NumberRange kRepeats{1, 1000};
inline constexpr NumberRange kRepeatsForQuiet{1, 100};
inline constexpr NumberRange kSeeds{0, std::numeric_limits<std::int64_t>::max()};

/// "a,b" and "c" are three.
std::vector<std::string> separated(const std::vector<std::string>& lists);

/// The last value of an option that takes a whole number; `initial` when it was not given.
Result<std::int64_t> readNumber(const CommandWords& words, std::string_view option, std::int64_t initial, NumberRange allowed);

/// Words are UTF-8; a path made of plain `char` would take them for text in the system's code page.
std::filesystem::path pathOf(const std::string& word);

/// The last value of an option; empty or none when it was not given.
std::string lastOf(const CommandWords& words, std::string_view option);
std::optional<std::filesystem::path> pathAfter(const CommandWords& words, std::string_view option);

Form formOf(const CommandWords& words);

} // namespace interleave::cli
