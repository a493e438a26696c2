#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "core/base/ids.h"
#include "core/base/result.h"
#include "core/base/time.h"
#include "core/machine/limits.h"
#include "core/machine/load.h"
#include "core/machine/tick_clock.h"

namespace interleave {

/// How fast this machine does the one kernel of work. Measured before the first run, and anew at most between two comparisons, so
/// that the same plan is the same amount of work for all runs that are held against each other.
struct WorkRate {
    double unitsPerMicrosecond = 0;    ///< units of `Kernel` per microsecond on one core; above 0
    std::uint64_t unitsPerQuantum = 0; ///< how many are done between two looks at the clock
    Duration quantum{};                ///< about how long that takes

    friend bool operator==(const WorkRate&, const WorkRate&) = default;
};

/// How well the rate of work is known: what disturbed its measuring.
struct Calibration {
    double even = 0;             ///< share of the time in which the work went at its fastest pace, 0 to 1
    std::optional<double> taken; ///< share in which the thread was off its core; none where that is not told
    std::optional<Load> load;    ///< what others used of all cores meanwhile; none where that is not told

    friend bool operator==(const Calibration&, const Calibration&) = default;
};

struct ClockFacts {
    TickClock ticks;        ///< what runs are stamped with
    Message counterProblem; ///< why that is not the processor's counter, as half a sentence; empty where it is
    Duration resolution{};  ///< the smallest step seen between two different readings
    double costNs = 0;      ///< of one reading, in nanoseconds

    friend bool operator==(const ClockFacts&, const ClockFacts&) = default;
};

/// What is known about this computer. A value: inspect once, pass it on.
struct Machine {
    std::string os;          ///< "Linux 6.1"; empty where it is not told
    std::string processor;   ///< "AMD EPYC 7763"; empty where it is not told
    std::vector<CpuId> cpus; ///< logical processors that this program may use, best first: one of each physical core
                             ///< before a second one, fast kinds of core before slow ones. At least one.
    std::vector<std::string> ignoredVariables; ///< of the environment, which describe another computer
    std::size_t physicalCores = 0;             ///< that these belong to; 0 where it is not told
    std::optional<CpuId> pinCpu;               ///< where runs on one core are pinned; none where pinning does not work
    Message pinProblem;                        ///< why it does not; empty where it does
    Message sliceProblem;                      ///< why the scheduler's slices cannot be set; empty where they can
    Message witnessProblem; ///< why the system's own record of switches cannot be had; empty where it can
    Limits limits;
    bool knowsCurrentCpu = false;
    ClockFacts clock;
    WorkRate workRate;
    std::optional<Calibration> calibration{}; ///< of the work rate; none where that is not known, as of runs out of a file

    friend bool operator==(const Machine&, const Machine&) = default;
};

} // namespace interleave
