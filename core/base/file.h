#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <filesystem>
#include <functional>
#include <ostream>

#include "core/base/result.h"

namespace interleave {

/// Writes a whole file or nothing: `write` fills a file beside `path`, which then takes its place. On any failure (folder
/// missing or read-only, disk full) an older file of that name is untouched and nothing new is left. Fails with CannotWrite.
Result<Done> writeFile(const std::filesystem::path& path, const std::function<void(std::ostream&)>& write);

} // namespace interleave
