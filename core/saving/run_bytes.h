#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <filesystem>
#include <string>

#include "core/base/watch.h"

namespace interleave::saving {

/// The bytes of a run file; when the watch stopped it, some of them. A Refusal that names the cause where there is none, or
/// something else, or where it cannot be read or is not whole. A hole in a file takes hardly any memory.
std::string bytesOf(const std::filesystem::path& path, const Watch& watch);

} // namespace interleave::saving
