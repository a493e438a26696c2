#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <optional>

#include "core/run/run_result.h"

namespace interleave {

/// What kept a run from being what it would have been by itself. The first that is known is named.
enum class Disturber {
    Quota,         ///< the program had used up the time on cores that it is allowed
    Suspension,    ///< all of it stood still for long, as when it is stopped or its computer sleeps
    OtherPrograms, ///< they had its cores
    Unknown,       ///< the time is gone, and nothing tells to whom
};

/// Short stable word for files: "quota", "suspension", "other-programs", "unknown".
std::string_view idOf(Disturber disturber);

struct Disturbance {
    Disturber by{};
    double share = 0;         ///< of the time that the run needed its cores for, how much it did not have them; 0 to 1
    bool isOfOneCore = false; ///< the share is that of the core that was taken most, as that of all is small

    friend bool operator==(const Disturbance&, const Disturbance&) = default;
};

/// From this share on the times of a run say nothing about what was run. ARCHITECTURE.md has the experiment behind it.
inline constexpr double kNoisy = 0.05;
/// The same of a single core, over the whole run: of many cores the slowest one makes all of it late.
inline constexpr double kNoisyCore = 0.09;
/// Other programs take turns with this one: none of them keeps all of its cores from it for so long.
inline constexpr Duration kSuspended = std::chrono::milliseconds(250);
/// A quota is named where it took at least so much of what was taken.
inline constexpr double kShareOfQuota = 0.25;

/// None where the run was quiet, or nothing is known against it. Pure.
std::optional<Disturbance> disturbanceOf(const RunResult& run);

/// Account::disturbance without what the run's own clients and servers may have had (`RunInfo::besides`): as much as they took of the
/// cores in all, for when they had them is not known. 0 where the cores are not known.
double takenByOthers(const RunResult& run);

/// The longest time for which tasks could have gone on and none of the run's tasks ran.
Duration longestPauseOf(const Trace& trace);

/// "other programs took 93 % of the cores' time": a clause.
Message clauseOf(const Disturbance& disturbance);
/// "Run again when other programs are idle.": what helps.
Message adviceOn(Disturber disturber);

} // namespace interleave
