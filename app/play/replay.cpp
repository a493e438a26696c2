// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/play/replay.h"

#include <algorithm>
#include <iterator>
#include <utility>

#include "app/run/chart_builder.h"
#include "core/analysis/moments.h"
#include "core/analysis/switches.h"

namespace interleave {

Replay::Replay(MeasuringGate* gate, QObject* parent) : QObject(parent), m_finding(nullptr, gate)
{
    connect(&m_finding, &Background::failed, this, &Replay::failed);
}

void Replay::setRuns(const std::vector<GanttRun>& runs)
{
    std::vector<GanttRun> measured;
    std::ranges::copy_if(runs, std::back_inserter(measured),
                         [](const GanttRun& run) { return run.result && !run.isLive; });
    TimePoint end{};
    for (const GanttRun& run : measured)
        end = std::max(end, run.result->trace.time().end);
    m_hasRun = !measured.empty();
    m_head.setRuns({TimePoint{}, end}, {});
    m_finding.stop();
    const bool isLong =
        std::ranges::any_of(measured, [](const GanttRun& run) { return ChartBuilder::isLong(run.result->trace); });
    show(isLong ? Places{} : placesIn(measured, {}));
    if (isLong)
        m_finding.begin([this, measured = std::move(measured)](const Watch& watch) -> Background::Delivery {
            return [this, places = placesIn(measured, watch.stop)]() mutable { show(std::move(places)); };
        });
}

std::optional<TimePoint> Replay::time() const
{
    return m_hasRun ? std::optional(m_head.time()) : std::nullopt;
}

/// Takes about 100 ns a span.
Replay::Places Replay::placesIn(const std::vector<GanttRun>& runs, const StopToken& stop)
{
    Places places;
    std::vector<std::vector<TimePoint>> switches;
    for (const GanttRun& run : runs) {
        if (stop.stopRequested())
            break;
        switches.push_back(switchesOf(run.result->trace));
        places.moments.push_back({run.heading, momentsOf(run.result->trace)});
    }
    places.switches = mergedTimes(std::move(switches));
    return places;
}

void Replay::show(Places places)
{
    m_head.setSwitches(std::move(places.switches));
    m_moments = std::move(places.moments);
    emit momentsChanged();
}

} // namespace interleave
