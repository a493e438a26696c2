// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/experiment/kept_runs.h"

#include <algorithm>

namespace interleave::experiment {
namespace {

std::size_t bytesOf(const KeptRun& kept)
{
    return interleave::bytesOf(RunSet::of({{kept.run}}));
}

Duration makespanOf(const KeptRun& kept)
{
    return kept.run->metrics.makespan;
}

Duration distance(Duration a, Duration b)
{
    return a > b ? a - b : b - a;
}

} // namespace

/// Requires: a run is kept.
std::size_t KeptRuns::middle(const OfPoint& point) const
{
    const Duration wanted = point.makespans[(point.makespans.size() - 1) / 2];
    const auto nearest = std::ranges::min_element(point.runs, {}, [wanted](const KeptRun& kept) {
        return distance(makespanOf(kept), wanted);
    });
    return static_cast<std::size_t>(nearest - point.runs.begin());
}

void KeptRuns::add(std::size_t place, KeptRun run)
{
    OfPoint& point = m_points[place];
    const Duration makespan = makespanOf(run);
    m_bytes += bytesOf(run);
    m_surplus += point.runs.empty() ? 0 : 1;
    point.makespans.insert(std::ranges::upper_bound(point.makespans, makespan), makespan);
    point.runs.insert(std::ranges::upper_bound(point.runs, makespan, {}, makespanOf), std::move(run));
    while (m_bytes > m_room && dropOne()) {
    }
}

bool KeptRuns::dropOne()
{
    if (m_surplus == 0)
        return false;
    while (m_points[m_next].runs.size() < 2)
        m_next = (m_next + 1) % m_points.size();
    OfPoint& point = m_points[m_next];
    // The one farthest from the middle, at one end or the other.
    const std::size_t kept = middle(point);
    const bool fromFront = kept > 0 && (kept == point.runs.size() - 1 || kept >= point.runs.size() - 1 - kept);
    drop(point, fromFront ? 0 : point.runs.size() - 1);
    m_next = (m_next + 1) % m_points.size();
    return true;
}

void KeptRuns::drop(OfPoint& point, std::size_t place)
{
    const auto run = point.runs.begin() + static_cast<std::ptrdiff_t>(place);
    m_bytes -= bytesOf(*run);
    --m_surplus;
    point.runs.erase(run);
}

const KeptRun* KeptRuns::representative(std::size_t place) const
{
    const OfPoint& point = m_points[place];
    return point.runs.empty() ? nullptr : &point.runs[middle(point)];
}

} // namespace interleave::experiment
