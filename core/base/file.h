#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <filesystem>
#include <functional>
#include <ostream>

#include "core/base/result.h"
#include "core/base/stop_token.h"

namespace interleave {

/// Writes a whole file or nothing: `write` fills a file beside `path`, which then takes its place. On any failure (folder
/// missing or read-only, disk full) an older file of that name is untouched and nothing new is left. Fails with CannotWrite.
/// A link is followed; into a pipe or a device is written directly, since nothing can stand beside it.
/// Once `stop` says so the stream takes nothing more, and nothing is written: ask `stop` before using the result.
Result<Done> writeFile(const std::filesystem::path& path, const std::function<void(std::ostream&)>& write,
                       const StopToken& stop = {});

/// Whether `writeFile` could begin here, for a check before long work. Leaves nothing behind. Fails with CannotWrite.
Result<Done> checkCanWrite(const std::filesystem::path& path);

} // namespace interleave
