#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/lesson/claim.h"
#include "core/run/run_set.h"

namespace interleave::lesson {

/// All that `--json` says of runs, by name, so that claims and texts of lessons need no list of their own.
/// - "above.X" and "below.X": X of the run that stands for the first and for the last series; of several runs also of their
///   distribution ("below.unexpected", "above.makespan_ms.median").
/// - "runs[2].X": the same of the third series.
/// - "at[3].X": X of the fourth runs of a sweep; any other name is of the last ones.
/// - "cores": of this computer. "cores_used": of the run below.
/// - Any other name: of the whole ("parameters.tasks"), else of the run below ("speedup").
/// Thread safety: immutable; share freely.
class Measurements {
public:
    /// Nothing is known.
    Measurements() = default;
    explicit Measurements(const RunSet& runs);
    /// What is known before anything is run: "cores", and "cores_used", for a run that uses all.
    static Measurements before(const Machine& machine);

    /// Of the same runs with one thing different each time. Requires: not empty.
    static Measurements ofSweep(std::vector<Measurements> points);
    /// Of these and nothing else, for texts without runs.
    static Measurements of(std::map<std::string, Value, std::less<>> values);

    std::optional<Value> value(std::string_view name) const;
    /// The run that stands for "above", "below" or "runs[2]"; null where there is none, or it has no trace.
    const RunResult* run(std::string_view of) const;
    /// Of a sweep those of each value; empty where there is none.
    const std::vector<Measurements>& points() const { return m_points; }
    ValueOf valueOf() const
    {
        return [this](std::string_view name) { return value(name); };
    }
    std::vector<std::string> names() const;

private:
    void take(std::string_view json, const std::string& prefix);

    std::map<std::string, Value, std::less<>> m_values;
    std::vector<RunPointer> m_runs; ///< those that stand for their series
    std::vector<Measurements> m_points;
};

} // namespace interleave::lesson
