#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <cstddef>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "core/lesson/lesson.h"

namespace interleave::lesson {

/// What could be measured, by name.
using Situation = std::map<std::string, Value, std::less<>>;

/// Two answers that hold together, and where.
struct Together {
    std::size_t first = 0;
    std::size_t second = 0;
    Situation when;
};

/// What a check can tell of the answers of one question without running anything.
struct AnswerSpace {
    std::optional<Together> together; ///< the first such pair that was found
    std::vector<std::size_t> never;   ///< answers that hold in no situation that was tried
};

/// Tries situations on both sides of every limit that the claims name, on 1 to 64 cores. That two answers exclude each other
/// is not proved by it; that they do not, is. At most `most` situations are tried.
AnswerSpace answerSpaceOf(const std::vector<Choice>& choices, std::size_t most = 20'000);

} // namespace interleave::lesson
