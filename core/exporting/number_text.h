#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <cstddef>
#include <cstdint>
#include <string>

#include "core/base/time.h"

namespace interleave {

/// Numbers for files: the same in every locale, with a point, without groups.
std::string numberText(std::int64_t value);
/// Rounded to `decimals`, without trailing zeros; never "-0". Requires: `value` is finite.
std::string numberText(double value, int decimals);
/// The time divided by ten to the power of `decimals`, exactly and without trailing zeros: 6 gives milliseconds.
/// Requires: decimals <= 6.
std::string numberText(Duration value, std::size_t decimals);

// The same at the end of a longer text, for what is written very often.
void addNumber(std::string& text, std::int64_t value);
void addNumber(std::string& text, Duration value, std::size_t decimals);
/// So many hundredths, as a decimal without trailing zeros.
void addHundredths(std::string& text, std::int64_t count);

/// "0x" and 16 hexadecimal digits.
std::string hexText(std::uint64_t value);

} // namespace interleave
