#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <cstdint>
#include <system_error>

namespace interleave {

/// What Unix systems do each in its own way. All take the numbers of open files.

/// Gives `to` the access lists and further attributes of `from`, and no others; fails where one of them is not taken.
std::error_code copyAttributes(int from, int to);

/// Makes sure that there is room for a file of so many bytes, where the system can.
std::error_code reserveRoom(int file, std::uintmax_t size);

} // namespace interleave
