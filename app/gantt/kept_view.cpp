// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/gantt/kept_view.h"

#include <algorithm>
#include <utility>

#include "app/gantt/gantt_rows.h"

namespace interleave {

bool areSettled(const std::vector<GanttRun>& runs)
{
    return std::ranges::none_of(runs, [](const GanttRun& run) { return run.isLive || run.isDue; })
        && std::ranges::any_of(runs, [](const GanttRun& run) { return run.result != nullptr; });
}

Markers markersUpTo(TimePoint end, const Markers& markers)
{
    Markers within;
    for (const std::optional<TimePoint>& marker : {markers.a, markers.b}) {
        if (marker && *marker <= end)
            within.place(*marker);
    }
    return within;
}

KeptView::KeptView(GanttState& state, QObject* parent) : QObject(parent), m_state(state)
{
    connect(&state, &GanttState::rowsChanged, this, [this] {
        if (m_awaitsChart)
            selectAgain();
    });
    connect(&state, &GanttState::selectionChanged, this, [this] { m_awaitsChart = false; });
}

/// Of the first run that is there: all have the same plan.
KeptView::Origin KeptView::originOf(const std::vector<GanttRun>& runs)
{
    const auto run = std::ranges::find_if(runs, [](const GanttRun& each) { return each.result != nullptr; });
    Origin origin{.scenario = run->result->request.scenario};
    for (const Task& task : run->result->trace.plan->tasks)
        origin.tasks.push_back(task.name);
    return origin;
}

void KeptView::keep()
{
    if (!areSettled(m_state.runs()))
        return; // what was kept before waits
    m_origin = originOf(m_state.runs());
    m_window = m_state.timeWindow().showsAll() ? std::nullopt : std::optional(m_state.visibleRange());
    m_markers = m_state.markers();
    if (m_awaitsChart)
        return; // selected as before, but for the chart
    m_selected.reset();
    if (const std::optional<gantt::SpanRef> span = m_state.selectedSpan()) {
        const std::size_t run = m_state.selection()->run;
        const Trace& trace = m_state.runs()[run].result->trace;
        m_selected = Selected{run, *span, trace.tasks[indexOf(span->task)].spans[span->span].step};
    }
}

void KeptView::restore()
{
    if (!areSettled(m_state.runs()) || m_origin != originOf(m_state.runs()))
        return;
    selectAgain();
    TimePoint end{};
    for (const GanttRun& run : m_state.runs()) {
        if (run.result)
            end = std::max(end, run.result->trace.time().end);
    }
    const Markers markers = markersUpTo(end, m_markers);
    if (markers != m_state.markers())
        m_state.setMarkers(markers);
    if (m_window && m_window->overlaps(m_state.timeWindow().whole()))
        m_state.timeWindow().setWindow(*m_window);
    m_state.navigation().begin();
}

/// The span at the same place if it is of the same step, else the first one of that step, else the task's first.
std::optional<gantt::SpanRef> KeptView::sameSpan() const
{
    if (m_selected->run >= m_state.runCount() || !m_state.runs()[m_selected->run].result)
        return std::nullopt;
    const TaskId task = m_selected->span.task;
    const Spans& spans = m_state.runs()[m_selected->run].result->trace.tasks[indexOf(task)].spans;
    if (spans.isEmpty())
        return std::nullopt;
    if (m_selected->span.span < spans.size() && spans[m_selected->span.span].step == m_selected->step)
        return m_selected->span;
    for (std::size_t n = 0; n < spans.size(); ++n) {
        if (spans[n].step == m_selected->step)
            return gantt::SpanRef{task, static_cast<std::uint32_t>(n)};
    }
    return gantt::SpanRef{task, 0};
}

void KeptView::selectAgain()
{
    const std::optional<gantt::SpanRef> span = m_selected ? sameSpan() : std::nullopt;
    if (!span)
        return;
    if (!m_state.chartOf(m_selected->run))
        m_awaitsChart = true;
    else if (const std::optional<BarPlace> place = placeOf(m_state, m_selected->run, span->task, span->span))
        m_state.setSelection(place);
}

} // namespace interleave
