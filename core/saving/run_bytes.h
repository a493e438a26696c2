#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <filesystem>
#include <string>

#include "core/base/watch.h"

namespace interleave::saving {

/// A path in UTF-8, for a sentence.
std::string shown(const std::filesystem::path& path);

/// The bytes of a run file; when the watch stopped it, some of them. A Refusal where there is none, or something else, and a
/// Complaint where a part of it is missing.
std::string bytesOf(const std::filesystem::path& path, const Watch& watch);

} // namespace interleave::saving
