#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/result.h"
#include "core/run/run_result.h"

namespace interleave::experiment {

// What is measured has the names of `--json`, in the object that stands for a run: "makespan_ms", "requests.latency_ms.p99", "tasks[2].ready_ms". Which there
// are `lesson::knownNames()` tells, as for claims of lessons; there is no second list. "tasks[].response_ms" is the mean over all
// tasks, and with ".median" or ".most" behind it that; "switches/s" is how many there were in each second of the makespan, and
// "switches/turns" how many of the one there were for each of the other.

/// How many times as fast as with the fewest cores of the experiment, else as by its first model. It follows from several runs.
inline constexpr std::string_view kSpeedUp = "speedup";
/// Always measured: what else follows from it.
inline constexpr std::string_view kMakespan = "makespan_ms";
inline constexpr std::string_view kCoresUsed = "cores";

/// The full name of what was given so, or by its last parts with or without units: "response" is "tasks[].response_ms". Fails with UnknownName.
Result<std::string> measureNamed(std::string_view given);

/// Reads the same measures of one run after the other.
/// Thread safety: none; one owner.
class MeasureReader {
public:
    /// Requires: full names, none of them kSpeedUp.
    explicit MeasureReader(std::vector<std::string> measures);

    const std::vector<std::string>& measures() const { return m_measures; }
    /// One for each; none where the run does not have it.
    std::vector<std::optional<double>> valuesOf(const RunResult& run) const;

private:
    std::vector<std::string> m_measures;
    std::vector<std::string> m_paths; ///< at which numbers stand that they are made of
    bool m_wantsTasks = false;
    bool m_wantsWords = false;
};

/// Whether a name ends in a unit of time, and how many of those are a second: 1000 of "makespan_ms" and "makespan_ms.median".
std::optional<double> partsOfSecond(std::string_view name);

} // namespace interleave::experiment
