#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <filesystem>

#include "core/lesson/worksheet.h"

namespace interleave::lesson {

/// Whether this program was built with what makes PDF files (libharu).
bool canWritePdf();

/// Writes a sheet as PDF, black on white, with the fonts that every reader of PDF has. Letters that these do not have are plain ones. Fails
/// with CannotWrite, also where the program was built without libharu.
Result<Done> writePdf(const Worksheet& sheet, Paper paper, const Words& words, const std::filesystem::path& path);

} // namespace interleave::lesson
