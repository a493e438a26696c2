#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <string>
#include <string_view>
#include <vector>

#include "core/base/result.h"
#include "core/fitting/law.h"

namespace interleave::fitting {

/// Numbers in columns, as somebody wrote them.
struct NumberTable {
    std::vector<std::string> titles;       ///< of the columns; empty where there are none
    std::vector<std::vector<double>> rows; ///< all as long
    std::vector<std::size_t> lines;        ///< in which each row stands, from 1

    friend bool operator==(const NumberTable&, const NumberTable&) = default;
};

/// Reads a table: columns between commas, semicolons, tabs or spaces, whichever of them the first line has, in this order: semicolons, tabs,
/// commas. Where they are no commas, a comma may be the decimal sign. A first line of words is their titles; what begins with # and
/// empty lines are passed over; quotes around a cell, a mark of UTF-8 at the begin and ends of lines as on Windows are too.
/// Fails with CannotRead, and says in which line.
Result<NumberTable> readNumbers(std::string_view text);

/// The points of a table as the law wants it. Fails with CannotRead where the columns are too few or too many.
Result<Points> pointsOf(const NumberTable& table, const Law& law);

} // namespace interleave::fitting
