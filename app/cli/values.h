#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/ids.h"
#include "core/base/result.h"

namespace interleave::cli {

/// "NAME=VALUE" taken apart.
struct Pair {
    std::string name;
    std::string value;
};

/// None when either part is missing.
std::optional<Pair> pairOf(const std::string& text);

/// None when `text` is anything else, or too large.
std::optional<std::int64_t> wholeNumber(std::string_view text);

/// What was given, so that even nothing can be seen.
std::string shown(const std::string& given);

/// "a, b, c".
std::string listed(const std::vector<std::string>& words);

/// The processors in ascending order, those that follow one another as one: "0-95, 98".
std::string rangesOf(std::vector<CpuId> cpus);

/// A ValueOutOfRange error in the program's own words.
Error wrongValue(const char* sentence, std::vector<Argument> arguments);

} // namespace interleave::cli
