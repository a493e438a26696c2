#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <cstdint>
#include <functional>
#include <optional>
#include <vector>

#include "core/machine/machine_facts.h"

namespace interleave {

/// Batches of the same work, one right after the other, and what the thread's own processor time says of all of them.
struct CalibrationRound {
    std::vector<Duration> batches;   ///< how long each took; not empty, none of them zero
    std::optional<Duration> cpuTime; ///< none where the system does not tell it closely enough
};

/// What batches say of the rate. A batch that was interrupted, or that was done beside a busy hyperthread or at a low frequency, only
/// ever takes longer. So the rate is the median of those that took hardly longer than the fastest tenth of all.
struct Calibrated {
    WorkRate rate;
    Calibration calibration;
};

/// Measures round after round until one was undisturbed, but no more than `kMostCalibrationRounds`. Each batch is `units`.
Calibrated calibrate(std::uint64_t units, const std::function<CalibrationRound()>& measureRound);
inline constexpr int kMostCalibrationRounds = 5;

/// The same with the kernel of work, in the calling thread: 60 ms on a quiet core, 0.3 s at most where nothing else takes the core.
Calibrated measureWorkRate();

/// Whether more of that time was lost than a quiet calibration loses.
bool wasDisturbed(const Calibration& calibration);
inline constexpr double kMostTaken = 0.05; ///< of the time by something else on the thread's core
inline constexpr double kMostUneven = 0.2; ///< of the time not at the fastest pace
/// A rate is known to about so much: two quiet calibrations hardly differ by more than a part of it.
inline constexpr double kSameRate = 0.1;

/// The machine with a new rate of work. Of two rates that agree the old one stays, so that plans keep their units; and a disturbed
/// calibration does not replace a faster one, because disturbances only ever make it slower.
Machine calibratedAnew(const Machine& machine);
/// The same, for a rate that was measured.
Machine calibratedAnew(const Machine& machine, const Calibrated& anew);

} // namespace interleave
