#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <cstdint>
#include <filesystem>
#include <optional>

#include "core/base/time.h"

namespace interleave {

/// The tightest quota that a control group of Linux sets for this process, and what came of it.
struct CpuQuota {
    double cores = 0;                  ///< above 0
    std::optional<Duration> throttled; ///< so far, by this quota; none where it is not told

    friend bool operator==(const CpuQuota&, const CpuQuota&) = default;
};

/// Looks at the groups of this process and at all above them, of both versions of control groups; none without a quota.
/// `root` stands for "/", so that a test can draw a system in a folder. Linux only.
std::optional<CpuQuota> readCpuQuota(const std::filesystem::path& root = "/");

/// How many bytes the tightest of those groups lets this process still take; none without a limit.
std::optional<std::uint64_t> memoryLeftInGroups(const std::filesystem::path& root = "/");

} // namespace interleave
