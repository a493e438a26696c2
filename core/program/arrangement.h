#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

#include "core/base/parameters.h"
#include "core/base/result.h"
#include "core/program/plan.h"

namespace interleave {

/// A program as lines that can be put into another order: its steps, and where the steps of a repeat end.
using ProgramLine = std::optional<Step>; ///< none: the innermost repeat ends
using ProgramLines = std::vector<ProgramLine>;

ProgramLines linesOf(const Program& program);

/// The program that the lines are. Fails with ValueOutOfRange, and says why, where they cannot be run: a repeat has no steps or ends
/// before it begins, a key is taken by who has it or given back by who has not, or is not given back in the same turn of a repeat.
Result<Program> programOf(const ProgramLines& lines);

/// Which line stands where: an order of n lines as one number, from 0 (as they were written) to n! - 1, so that it can be a parameter.
/// The number of the order among all, by the alphabet (Lehmer's code). At most kMostLines.
inline constexpr std::size_t kMostLines = 12;
std::int64_t arrangementOf(const std::vector<std::size_t>& order);
/// The other way round. Requires: 0 <= arrangement < lines!, lines <= kMostLines.
std::vector<std::size_t> orderOf(std::int64_t arrangement, std::size_t lines);
ProgramLines inOrder(const ProgramLines& lines, const std::vector<std::size_t>& order);

/// The program with its lines in another order; as it is where that cannot be run.
Program arranged(const Program& program, std::int64_t arrangement);

inline constexpr ParameterKey<std::int64_t> kArrangement{"arrangement"};
/// For a scenario with a program of so many lines.
constexpr ParameterSpec arrangementParameter(std::int64_t lines)
{
    std::int64_t orders = 1;
    for (std::int64_t n = 2; n <= lines; ++n)
        orders *= n;
    return {.id = kArrangement.id,
            .name = INTERLEAVE_TEXT("parameter", "Order of the lines"),
            .help =
                INTERLEAVE_TEXT("parameter",
                                "In which of all orders the lines of the program stand; 0: as they were written. Where "
                                "an order cannot be run, they stand as they were written."),
            .unit = Unit::Count,
            .minimum = 0,
            .maximum = orders - 1,
            .initial = 0,
            .prominence = Prominence::More};
}

} // namespace interleave
