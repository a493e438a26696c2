#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <cstddef>
#include <filesystem>
#include <iterator>
#include <optional>
#include <system_error>

namespace interleave {

/// How many threads this process has; none where the system does not tell it as Linux does. A thread that was joined
/// may still be counted for a moment: use QTRY_VERIFY.
inline std::optional<std::size_t> threadsOfProcess()
{
    std::error_code error;
    const std::filesystem::directory_iterator threads("/proc/self/task", error);
    if (error)
        return std::nullopt;
    return static_cast<std::size_t>(std::distance(begin(threads), end(threads)));
}

} // namespace interleave
