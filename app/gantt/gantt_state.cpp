// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/gantt/gantt_state.h"

#include <algorithm>

#include "app/i18n/qt_words.h"
#include "core/run/captions.h"

namespace interleave {

namespace {

std::shared_ptr<const Trace> traceOf(const GanttRun& run)
{
    return {run.result, &run.result->trace};
}

} // namespace

GanttState::GanttState(const Words& words, QObject* parent, MeasuringGate* gate)
    : QObject(parent), m_words(words), m_gate(gate), m_navigation(m_window)
{
}

GanttState::~GanttState() = default;

// The runs and their charts

void GanttState::setRuns(std::vector<GanttRun> runs)
{
    m_navigation.stop();
    m_selection.reset();
    m_parts.clear();
    m_runs = std::move(runs);
    m_ghosts.resize(m_runs.size());
    for (std::size_t run = 0; run < m_runs.size(); ++run)
        m_parts.push_back(makePart(run));
    layOutRows();
    emit runsChanged();
    m_window.setWhole({TimePoint{}, axisEnd()});
    m_navigation.begin();
    m_markers = {};
    emit selectionChanged();
    emit markersChanged();
    emit rowsChanged();
}

GanttState::Part GanttState::makePart(std::size_t run)
{
    Part part;
    part.builder = std::make_unique<ChartBuilder>(nullptr, m_gate);
    connect(part.builder.get(), &ChartBuilder::progressed, this, &GanttState::changed);
    connect(part.builder.get(), &ChartBuilder::built, this, [this, run](std::shared_ptr<const gantt::Chart> chart) {
        m_parts[run].chart = std::move(chart);
        arrange(run);
        emit chartsChanged();
        emit rowsChanged();
    });
    connect(part.builder.get(), &ChartBuilder::failed, this, [this, run](const Error& error) {
        m_runs[run].message = toQString(m_words, error.message);
        emit changed();
    });
    return part;
}

/// As far as the longest run goes, or will go, or was said to go.
TimePoint GanttState::axisEnd() const
{
    TimePoint end{};
    TimePoint expected{};
    for (const GanttRun& run : m_runs) {
        if (run.result)
            end = std::max(end, run.result->trace.time().end);
        expected = std::max(expected, TimePoint(run.expected));
    }
    if (expected > end)
        end = grownEnd(end, expected);
    for (const gantt::Ghost& ghost : m_ghosts)
        end = std::max(end, ghost.end());
    return end;
}

void GanttState::setRowsBy(gantt::RowsBy rowsBy)
{
    m_rowsBy = rowsBy;
    m_selection.reset();
    layOutRows();
    emit chartsChanged();
    emit selectionChanged();
    emit rowsChanged();
}

/// The rows in time, anew for each run.
void GanttState::layOutRows()
{
    for (std::size_t run = 0; run < m_runs.size(); ++run) {
        Part& part = m_parts[run];
        part.chart = m_runs[run].result ? part.builder->build(traceOf(m_runs[run]), m_rowsBy) : nullptr;
        arrange(run);
    }
}

void GanttState::setLive(std::size_t run, std::shared_ptr<const RunResult> soFar)
{
    if (m_selection && m_selection->run == run)
        m_selection.reset(); // its bar may be another one now
    GanttRun& live = m_runs[run];
    live.isLive = true;
    live.result = std::move(soFar);
    live.place = toQString(m_words, placeCaption(*live.result));
    Part& part = m_parts[run];
    part.builder->stop();
    part.chart = std::make_shared<const gantt::Chart>(gantt::layOut(traceOf(live), m_rowsBy));
    arrange(run);
    emit grown(run);
    const TimePoint end = m_window.whole().end;
    if (const TimePoint needed = grownEnd(end, part.chart->time.end); needed != end)
        m_window.setWhole({TimePoint{}, needed});
}

bool GanttState::isPreparing() const
{
    return std::ranges::any_of(m_parts, [](const Part& part) { return part.builder->isBusy(); });
}

std::optional<double> GanttState::preparedShare(std::size_t run) const
{
    const ChartBuilder& builder = *m_parts[run].builder;
    return builder.isBusy() ? std::optional(builder.share()) : std::nullopt;
}

// Rows and bars

void GanttState::setArrangement(gantt::RowArrangement arrangement)
{
    if (arrangement == m_arrangement)
        return;
    m_arrangement = std::move(arrangement);
    arrangeAll();
}

void GanttState::setCollapsed(std::size_t run, bool collapsed)
{
    if (run >= m_runs.size() || isCollapsed(run) == collapsed)
        return;
    m_collapsed.resize(std::max(m_collapsed.size(), run + 1));
    m_collapsed[run] = collapsed;
    arrangeAll();
}

void GanttState::arrange(std::size_t run)
{
    Part& part = m_parts[run];
    part.shown.clear();
    if (part.chart && !isCollapsed(run))
        part.shown = m_arrangement.order(part.chart->rows);
}

void GanttState::arrangeAll()
{
    for (std::size_t run = 0; run < m_runs.size(); ++run)
        arrange(run);
    if (m_selection && !placeOfRow({m_selection->run, m_selection->row}))
        clearSelection();
    emit rowsArranged();
    emit arrangementChanged();
    emit rowsChanged();
}

std::optional<std::size_t> GanttState::placeOfRow(const RowPlace& row) const
{
    const std::vector<std::size_t>& shown = m_parts[row.run].shown;
    const auto found = std::ranges::find(shown, row.row);
    return found == shown.end() ? std::nullopt : std::optional(static_cast<std::size_t>(found - shown.begin()));
}

gantt::Bar GanttState::barOf(const BarPlace& place) const
{
    return m_parts[place.run].chart->rows[place.row].bar(place.bar);
}

// Time

void GanttState::fit()
{
    if (!m_selection) {
        showAll();
        return;
    }
    const TimeRange bar = barOf(*m_selection).time;
    const Duration room = std::max(Duration{1}, bar.length() / 8);
    m_navigation.glideTo({bar.begin - room, bar.end + room});
}

// What is selected, marked, emphasised

std::optional<gantt::SpanRef> GanttState::selectedSpan() const
{
    return m_selection ? std::optional(barOf(*m_selection).first) : std::nullopt;
}

void GanttState::setSelection(std::optional<BarPlace> place)
{
    m_selection = place;
    emit selectionChanged();
}

void GanttState::select(std::optional<BarPlace> place)
{
    setSelection(place);
    if (!place)
        return;
    const TimeRange bar = barOf(*place).time;
    const TimeRange window = m_window.window();
    if (!window.overlaps(bar))
        m_navigation.glideTo({bar.begin - window.length() / 2, bar.begin + (window.length() - window.length() / 2)});
}

bool GanttState::clearSelection()
{
    const bool had = m_selection.has_value();
    select(std::nullopt);
    return had;
}

void GanttState::setMarkers(const Markers& markers)
{
    m_markers = markers;
    emit markersChanged();
}

void GanttState::setMarker(TimePoint t)
{
    const TimeRange whole = m_window.whole();
    if (whole.isEmpty())
        return; // there is nothing to measure yet
    m_markers.place(std::clamp(t, whole.begin, whole.end));
    emit markersChanged();
}

void GanttState::measure(TimePoint a, TimePoint b)
{
    setMarkers({a, b});
}

bool GanttState::clearMarkers()
{
    const bool had = m_markers != Markers();
    m_markers = {};
    if (had)
        emit markersChanged();
    return had;
}

void GanttState::setPlayTime(std::optional<TimePoint> time)
{
    if (time == m_playTime)
        return;
    m_playTime = time;
    emit changed();
}

/// With room ahead of it, in the direction it came from.
void GanttState::followPlayTime()
{
    const TimeRange window = m_window.window();
    const bool isSeen = m_playTime && window.begin <= *m_playTime && *m_playTime <= window.end;
    if (!m_playTime || isSeen || window.isEmpty())
        return;
    const Duration before = *m_playTime < window.begin ? window.length() - window.length() / 8 : window.length() / 8;
    m_window.setWindow({*m_playTime - before, *m_playTime - before + window.length()});
}

void GanttState::setExtras(GanttExtras extras)
{
    if (extras == m_extras)
        return;
    m_extras = extras;
    emit changed();
}

void GanttState::setEmphasis(const gantt::Emphasis& emphasis)
{
    m_emphasis = emphasis;
    emit emphasisChanged();
}

/// The axis may have to go farther; what somebody has zoomed to stays.
void GanttState::setGhosts(std::vector<gantt::Ghost> ghosts)
{
    ghosts.resize(m_runs.size());
    if (ghosts == m_ghosts)
        return;
    m_ghosts = std::move(ghosts);
    const TimeRange before = m_window.window();
    const bool showsAll = m_window.showsAll();
    if (const TimePoint end = axisEnd(); end != m_window.whole().end) {
        m_navigation.stop();
        m_window.setWhole({TimePoint{}, end});
        if (!showsAll)
            m_window.setWindow(before);
    }
    emit ghostsChanged();
}

} // namespace interleave
