#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <string>
#include <string_view>

#include "core/lesson/claim.h"

namespace interleave::lesson {

/// A measured value as one reads it, by the unit that its name ends with: "below.makespan_ms" "870 ms", "speedup" "1.95".
std::string inWords(std::string_view name, const Value& value, const Words& words);

/// The text with what was measured put in for {names}: "It took {below.makespan_ms}." What is not known stays "?".
std::string filled(std::string_view text, const ValueOf& valueOf, const Words& words);

} // namespace interleave::lesson
