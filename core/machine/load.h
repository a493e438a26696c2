#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <cstddef>
#include <filesystem>
#include <optional>
#include <span>
#include <vector>

#include "core/base/ids.h"
#include "core/base/time.h"
#include "core/machine/tick_clock.h"

namespace interleave {

/// How long logical processors have been busy and idle so far, whatever with.
struct BusyTimes {
    std::optional<CpuId> cpu;   ///< none: all `processors` of the computer together
    std::size_t processors = 1; ///< whose times these are
    Duration busy{};
    Duration idle{};

    friend bool operator==(const BusyTimes&, const BusyTimes&) = default;
};

/// What the system has counted so far. Two of them say how busy others were in between.
struct LoadReading {
    SteadyTime at{};
    std::vector<BusyTimes> times{}; ///< empty where the system does not tell
    Duration own{};                 ///< processor time of this program
    Duration step{};                ///< of the times of one processor
    std::optional<Duration> crowded{}; ///< for how long some program wanted a core and had none; none where that is not told

    friend bool operator==(const LoadReading&, const LoadReading&) = default;
};

/// How much of the cores other programs used for a while.
struct Load {
    double others = 0;               ///< on average, in cores: 0 to `cores`
    double uncertainty = 0;          ///< by how much that may be off, because times are counted in steps
    std::size_t cores = 0;           ///< that this program may use
    std::optional<double> crowded{}; ///< share of the time in which some program wanted a core and had none, 0 to 1

    friend bool operator==(const Load&, const Load&) = default;
};

/// One file for each system: `load_<os>.cpp`. Costs some file or system calls, for a computer with two cores less than 0.1 ms; any
/// thread. `root` stands for "/" on Linux, so that a test can draw a system in a folder; the other systems do not use it.
LoadReading readLoad(const std::filesystem::path& root = "/");

/// Of the processors `cpus`, which this program may use; where the system tells of all together alone, of these. None where it does
/// not tell, nothing was counted in between, or `after` is not later. Pure.
std::optional<Load> loadBetween(const LoadReading& before, const LoadReading& after, std::span<const CpuId> cpus);

} // namespace interleave
