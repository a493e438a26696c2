#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <memory>
#include <optional>
#include <QObject>
#include <vector>

#include "app/gantt/gantt_places.h"
#include "app/gantt/markers.h"
#include "app/gantt/time_navigation.h"
#include "app/gantt/time_window.h"
#include "app/run/chart_builder.h"
#include "app/run/gantt_run.h"
#include "core/gantt/emphasis.h"
#include "core/gantt/ghost.h"
#include "core/gantt/row_arrangement.h"

namespace interleave {

/// What is written over the bars besides what always is.
struct GanttExtras {
    bool links = false; ///< an arrow for every time that one task let another go on; those of the selected bar are always shown
    bool swaps = false; ///< what could as well have happened before or after the selected bar
    friend bool operator==(const GanttExtras&, const GanttExtras&) = default;
};

/// The one owner of what the charts show: the runs and their rows, the part of the time that is seen, what is selected, marked
/// and emphasised, which rows stand where. Views and painters only read it. A run is named by its number, from the top.
/// Thread safety: UI thread only. `words` outlives it.
class GanttState : public QObject {
    Q_OBJECT

public:
    /// Charts of long runs are laid out behind the gate, if there is one.
    explicit GanttState(const Words& words, QObject* parent = nullptr, MeasuringGate* gate = nullptr);
    ~GanttState() override;

    // The runs and their charts

    void setRuns(std::vector<GanttRun> runs);
    const std::vector<GanttRun>& runs() const { return m_runs; }
    /// More is known of a run that is on. Nothing but its bars, and what its head says of them, changes; nothing is announced.
    void setLive(std::size_t run, std::shared_ptr<const RunResult> soFar);
    void setRowsBy(gantt::RowsBy rowsBy);
    gantt::RowsBy rowsBy() const { return m_rowsBy; }
    std::size_t runCount() const { return m_runs.size(); }
    const QString& headingOf(std::size_t run) const { return m_runs[run].heading; }
    /// Null: not run yet, or the builder is at it.
    const std::shared_ptr<const gantt::Chart>& chartOf(std::size_t run) const { return m_parts[run].chart; }
    /// A chart of a long run is still being made.
    bool isPreparing() const;
    /// How much of this run's chart is made, 0 to 1; none where it is not being made.
    std::optional<double> preparedShare(std::size_t run) const;

    // Rows and bars, by their numbers in the chart

    const gantt::RowArrangement& arrangement() const { return m_arrangement; }
    void setArrangement(gantt::RowArrangement arrangement);
    /// A run without its rows: the lane "At once" alone.
    void setCollapsed(std::size_t run, bool collapsed);
    bool isCollapsed(std::size_t run) const { return run < m_collapsed.size() && m_collapsed[run]; }
    /// Rows of the chart that are shown, from the top; none before the run.
    const std::vector<std::size_t>& shownRows(std::size_t run) const { return m_parts[run].shown; }
    std::size_t rowCount(std::size_t run) const { return m_parts[run].shown.size(); }
    /// Where a row of the chart is shown, from the top; none: it is not.
    std::optional<std::size_t> placeOfRow(const RowPlace& row) const;
    std::size_t barCount(const RowPlace& row) const { return m_parts[row.run].chart->rows[row.row].count(); }
    gantt::Bar barOf(const BarPlace& place) const;

    // Time

    TimeWindow& timeWindow() { return m_window; }
    const TimeWindow& timeWindow() const { return m_window; }
    TimeRange visibleRange() const { return m_window.window(); }
    TimeNavigation& navigation() { return m_navigation; }
    void showAll() { m_navigation.glideTo(m_window.whole()); }
    /// The selected bar, with some room at its sides; all where nothing is selected.
    void fit();

    // What is selected, marked, emphasised

    const std::optional<BarPlace>& selection() const { return m_selection; }
    /// The span of the selected bar, the first one of a stay.
    std::optional<gantt::SpanRef> selectedSpan() const;
    void setSelection(std::optional<BarPlace> place);
    /// The same, and the time of the bar comes into view, without another zoom.
    void select(std::optional<BarPlace> place);
    /// True when there was a selection.
    bool clearSelection();
    const Markers& markers() const { return m_markers; }
    void setMarkers(const Markers& markers);
    /// The next marker: A, then B, then A again.
    void setMarker(TimePoint t);
    void measure(TimePoint a, TimePoint b);
    /// True when there were some.
    bool clearMarkers();
    /// The moment that the replay is at; none: there is no replay.
    void setPlayTime(std::optional<TimePoint> time);
    std::optional<TimePoint> playTime() const { return m_playTime; }
    /// Brings it into view where it has left it.
    void followPlayTime();
    void setExtras(GanttExtras extras);
    GanttExtras extras() const { return m_extras; }
    /// Dims all but this.
    void setEmphasis(const gantt::Emphasis& emphasis);
    const gantt::Emphasis& emphasis() const { return m_emphasis; }
    /// What was said of each run, drawn over its bars; fewer than runs: of the others nothing. It stays when there are other runs.
    void setGhosts(std::vector<gantt::Ghost> ghosts);
    const std::vector<gantt::Ghost>& ghosts() const { return m_ghosts; }
    const gantt::Ghost& ghostOf(std::size_t run) const { return m_ghosts[run]; }

signals:
    /// Other runs. Everything that was drawn of the older ones goes.
    void runsChanged();
    /// The same runs, laid out in other rows.
    void chartsChanged();
    /// The same rows in other places.
    void rowsArranged();
    /// More is known of a run that is on.
    void grown(std::size_t run);
    /// After any of these but the last: what was known of rows and bars by number is void.
    void rowsChanged();
    void selectionChanged();
    void markersChanged();
    void arrangementChanged();
    void emphasisChanged();
    void ghostsChanged();
    /// Something else that is drawn.
    void changed();

private:
    struct Part {
        std::unique_ptr<ChartBuilder> builder;
        std::shared_ptr<const gantt::Chart> chart;
        std::vector<std::size_t> shown; ///< rows of the chart, from the top
    };

    Part makePart(std::size_t run);
    void layOutRows();
    void arrange(std::size_t run);
    void arrangeAll();
    TimePoint axisEnd() const;

    const Words& m_words;
    MeasuringGate* m_gate; ///< null: nothing is measured
    gantt::RowsBy m_rowsBy = gantt::RowsBy::Task;
    std::vector<GanttRun> m_runs;
    std::vector<Part> m_parts; ///< by run
    TimeWindow m_window;
    TimeNavigation m_navigation;
    gantt::RowArrangement m_arrangement;
    std::vector<bool> m_collapsed; ///< by run; shorter, where none of the rest is
    std::optional<BarPlace> m_selection;
    Markers m_markers;
    std::optional<TimePoint> m_playTime;
    GanttExtras m_extras;
    gantt::Emphasis m_emphasis;
    std::vector<gantt::Ghost> m_ghosts; ///< by run
};

} // namespace interleave
