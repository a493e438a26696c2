#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <cstddef>
#include <vector>

#include "core/run/run_set.h"

namespace interleave::experiment {

/// A run that is kept whole, and which row of the results is its own.
struct KeptRun {
    std::size_t row = 0;
    RunPointer run;
};

/// The runs of an experiment, as many as there is room for. Where one must go it is one far from the middle of its point, each point in turn; one run of
/// each point stays in any case, the nearest to the middle makespan of those that were there.
/// Thread safety: none; one owner.
class KeptRuns {
public:
    /// Room for so many bytes.
    KeptRuns(std::size_t points, std::size_t bytes) : m_room(bytes), m_points(points) {}

    /// One more run of a point.
    void add(std::size_t point, KeptRun run);

    /// Those that are whole, by makespan.
    const std::vector<KeptRun>& of(std::size_t point) const { return m_points[point].runs; }
    /// The one that stands for the point: of those that are kept the one nearest to its middle makespan. Null where there is none.
    const KeptRun* representative(std::size_t point) const;
    std::size_t bytes() const { return m_bytes; }

private:
    struct OfPoint {
        std::vector<Duration> makespans; ///< of all runs, in order
        std::vector<KeptRun> runs;       ///< by makespan
    };

    std::size_t middle(const OfPoint& point) const;
    bool dropOne();
    void drop(OfPoint& point, std::size_t place);

    std::size_t m_room;
    std::size_t m_bytes = 0;
    std::size_t m_surplus = 0; ///< runs that need not stay
    std::size_t m_next = 0;    ///< point that is looked at next where one must go
    std::vector<OfPoint> m_points;
};

} // namespace interleave::experiment
