#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <cstdint>

#include "core/saving/database.h"

namespace interleave::saving {

/// "ILV1", by which an SQLite database is known as a run file.
inline constexpr std::int64_t kApplicationId = 0x494C5631;
/// Goes up when a file can no longer be read by programs that knew the one before. What is merely added does not count.
inline constexpr std::int64_t kFormat = 3;
/// From this one on files have what was asked of a run, who was refused, and the core time of clients.
inline constexpr std::int64_t kFormatWithRequests = 3;

/// The tables of an empty run file, with what the numbers in them stand for.
void createTables(Database& database);

} // namespace interleave::saving
