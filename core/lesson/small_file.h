#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <cstddef>
#include <filesystem>
#include <string>

#include "core/base/result.h"

namespace interleave::lesson {

/// The bytes of a file that somebody else wrote, and never more than one beyond `most`, which tells that there are too many. Fails with
/// CannotRead; `notAFile` is said, with the path for %1, where there is a folder or a device.
Result<std::string> bytesOf(const std::filesystem::path& path, std::size_t most, Text notAFile);

} // namespace interleave::lesson
