#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <memory>
#include <optional>
#include <QGraphicsView>
#include <vector>

#include "app/gantt/bars_item.h"
#include "app/gantt/gantt_layout.h"
#include "app/gantt/kept_picture.h"
#include "app/gantt/markers.h"
#include "app/gantt/navigation_history.h"
#include "app/gantt/time_window.h"
#include "app/run/chart_builder.h"
#include "core/gantt/emphasis.h"
#include "core/gantt/row_arrangement.h"

class QMenu;
class QTimer;
class QVariantAnimation;

namespace interleave {

/// One chart: a run, or what stands in its place until there is one.
struct GanttRun {
    QString heading;                         ///< "Interleaved"
    QString place;                           ///< "on one core (3 threads, pinned to core 1)"
    QString evidence;                        ///< how its boundaries are known; before the run, what it will do
    std::shared_ptr<const RunResult> result; ///< null: not run yet
    bool isLive = false;                     ///< the run is on, and `result` is what is known so far
    Duration expected{};                     ///< before it has ended: about how long it will take, for the axis
    QString message;                         ///< in the empty plot
    QString cameOut;                         ///< what is judged of it: "count 134,529"; empty: nothing
    bool isUnexpected = false;               ///< what came out
    QStringList placeholderTasks;            ///< rows of the empty plot
};

/// A bar in one of the charts.
struct BarPlace {
    std::size_t run = 0;
    std::size_t row = 0;
    std::size_t bar = 0;
    friend bool operator==(const BarPlace&, const BarPlace&) = default;
};

/// A tick of the time axis and what stands beside it.
struct AxisTick {
    TimePoint time;
    QString label;
};

/// What turning the wheel does without a key: zooms where all rows are seen, or scrolls in any case. With Ctrl it always zooms,
/// with Shift it pans.
enum class WheelUse { Zooms, Scrolls };

/// What is written over the bars besides what always is.
struct GanttExtras {
    bool links = false; ///< an arrow for every time that one task let another go on; those of the selected bar are always shown
    bool swaps = false; ///< what could as well have happened before or after the selected bar
    friend bool operator==(const GanttExtras&, const GanttExtras&) = default;
};

/// Charts one above the other on one time axis. It shows and tells what the pointer is on; it keeps nothing of the data.
/// Wheel or W and S zoom, drag or A and D pan, Home shows all, F or double-click fit what is selected, Up and Down choose a row,
/// comma and full stop a span of it; drag with Shift or M measures, a click on the axis sets the play-head.
/// Thread safety: UI thread only. `words` outlives the view.
class GanttView : public QGraphicsView {
    Q_OBJECT

public:
    GanttView(const Words& words, const Theme& theme, QWidget* parent = nullptr);
    ~GanttView() override;

    void setRuns(std::vector<GanttRun> runs);
    std::vector<GanttRun> runs() const;
    /// More is known of a run that is on. Nothing but its bars, and what its head says of them, changes; nothing is announced.
    void setLive(std::size_t run, std::shared_ptr<const RunResult> soFar);
    void setRowsBy(gantt::RowsBy rowsBy);
    void setTheme(const Theme& theme);

    void setDensity(GanttDensity density);
    /// The height in which all rows are seen, of each run up to `most` rows, written as closely as that.
    int heightFor(GanttDensity density, int most) const;

    void zoomIn();
    void zoomOut();
    void showAll();
    /// The selected bar, with some room at its sides; all where nothing is selected.
    void fit();
    /// To where one was on the time axis before, and back again.
    void goBack();
    void goForward();
    bool canGoBack() const { return m_history.canGoBack(); }
    bool canGoForward() const { return m_history.canGoForward(); }

    /// Whether the axis glides to a place far away, or is there at once.
    enum class Motion { Still, Gliding };
    void setMotion(Motion motion) { m_motion = motion; }
    void setWheelUse(WheelUse use) { m_wheelUse = use; }
    void setExtras(GanttExtras extras);
    GanttExtras extras() const { return m_extras; }
    /// Dims all but this.
    void setEmphasis(const gantt::Emphasis& emphasis);
    std::shared_ptr<const gantt::Chart> chartOf(std::size_t run) const { return m_charts[run].chart; }
    /// The moment that the replay is at; none: there is no replay.
    void setPlayTime(std::optional<TimePoint> time);
    /// Brings it into view where it has left it.
    void followPlayHead();

    /// The next marker: A, then B, then A again; at an edge of a bar where one is near.
    void setMarker(TimePoint t);
    const Markers& markers() const { return m_markers; }
    /// True when there were some.
    bool clearMarkers();

    const gantt::RowArrangement& arrangement() const { return m_arrangement; }
    void setArrangement(gantt::RowArrangement arrangement);
    /// A run without its rows: the lane "At once" alone.
    void setCollapsed(std::size_t run, bool collapsed);
    bool isCollapsed(std::size_t run) const { return run < m_collapsed.size() && m_collapsed[run]; }
    /// What can be done with a row; null where that does nothing.
    std::unique_ptr<QMenu> menuOfRow(std::size_t run, std::size_t row);

    /// A chart of a long run is still being made; a message stands in its place.
    bool isPreparing() const;
    TimeRange visibleRange() const { return m_window.window(); }
    TimeWindow& timeWindow() { return m_window; }
    const std::optional<BarPlace>& selection() const { return m_selection; }
    /// The span of the selected bar, the first one of a stay.
    std::optional<gantt::SpanRef> selectedSpan() const;
    /// True when there was a selection.
    bool clearSelection();
    /// Brings a bar into view, as a click on it would.
    void select(std::optional<BarPlace> place);
    /// The bar that a span of a run is drawn in; none where its row is hidden.
    std::optional<BarPlace> placeOf(std::size_t run, TaskId task, std::uint32_t span) const;

    /// Where things are, in the viewport's coordinates; for tests and for whoever points at them.
    QPointF positionOf(std::size_t run, std::size_t row, TimePoint t) const;
    /// The bar under a point of the viewport.
    std::optional<BarPlace> barAt(QPointF position) const;
    /// What the tooltip says of a bar: at most five lines.
    QStringList describe(const BarPlace& place) const;
    /// "ended 624 ms earlier", of a run that ended before the longest one; empty when that is not known: a run was stopped.
    QString saidEarlier(std::size_t run) const;
    /// The run whose evidence, a head's second line, is under a point of the viewport.
    std::optional<std::size_t> evidenceAt(QPointF position) const;

    /// From the left edge of the viewport to that of the plots, and how wide they are.
    double plotLeft() const { return m_axis.left() + kFocusRoom; }
    double plotWidth() const { return m_axis.width(); }
    /// What lies between the markers in a run, in words: running, ready, waiting.
    QString saidBetween(std::size_t run) const;

    // The charts as a table, for screen readers and exports: what there is, by number.
    std::size_t runCount() const { return m_charts.size(); }
    /// Of what was measured and is shown: none before the run.
    std::size_t rowCount(std::size_t run) const { return m_charts[run].shown.size(); }
    /// The row of the chart that is shown at that place, from the top.
    std::size_t rowAtPlace(std::size_t run, std::size_t place) const { return m_charts[run].shown[place]; }
    /// Where a row of the chart is shown. Requires: it is.
    std::size_t placeOfRow(std::size_t run, std::size_t row) const;
    std::size_t barCount(std::size_t run, std::size_t row) const { return m_charts[run].chart->rows[row].count(); }
    QString headingOf(std::size_t run) const { return m_charts[run].run.heading; }
    QString rowNameOf(std::size_t run, std::size_t row) const { return rowName(m_charts[run], row); }
    /// Where the name of a row is, in the viewport's coordinates.
    QRectF rowLabelRect(std::size_t run, std::size_t row) const;
    /// Where a bar's part of its row is, in the viewport's coordinates; it need not lie within the viewport.
    QRectF rectOf(const BarPlace& place) const;
    /// The rows of a run that are within the view, and not under its head or the axis.
    RowRange seenRows(std::size_t run) const;

signals:
    void selectionChanged();
    /// Other rows and bars than before; what was known of them by number is void.
    void rowsChanged();
    /// What is under the pointer or the cursor, in words; empty when nothing is.
    void hoverText(const QString& text);
    /// How a run's boundaries are known was clicked.
    void evidenceAsked();
    /// A place on the time axis was clicked, or dragged to.
    void playTimeAsked(interleave::TimePoint time);
    void markersChanged();
    void arrangementChanged();
    /// The plots have other edges, or runs.
    void plotsMoved();

protected:
    bool event(QEvent* event) override;
    bool viewportEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void drawForeground(QPainter* painter, const QRectF& rect) override;
    void contextMenuEvent(QContextMenuEvent* event) override;

private:
    static constexpr int kFocusRoom = 4; ///< round the charts, for the focus ring

    struct Part {
        GanttRun run;
        std::shared_ptr<const gantt::Chart> chart; ///< null: not run yet, or the builder is at it
        std::unique_ptr<ChartBuilder> builder;
        BarsItem* bars = nullptr; ///< owned by the scene
        GanttArea area;
        std::vector<std::size_t> shown; ///< rows of the chart, from the top
        KeptPicture headPicture;
        KeptPicture labelPicture;
    };

    void layOutRows();
    void layOutRowsOf(Part& part);
    void showChart(std::size_t run, std::shared_ptr<const gantt::Chart> chart);
    void showPeak();
    void layOutAll();
    GanttMeasures measuresFor(GanttDensity density) const;
    void showWindow();
    void setHover(std::optional<QPointF> position);
    int rowsOf(const Part& part) const;
    double labelWidth() const;
    /// The scene's part that is seen.
    QRectF shownArea() const;
    /// The axis, or the lower edge of the view while the axis is further down.
    QRectF shownAxis() const;
    gantt::Bar barOf(const BarPlace& place) const;
    TimePoint timeAt(double x) const;
    TimePoint zoomCentre() const;
    QString sayRelease(const Link& release, const Plan& plan) const;
    QString sayMoment(TimePoint t) const;
    QString rowName(const Part& part, std::size_t row) const;
    QString placeholderName(const Part& part, std::size_t row) const;
    QRectF placeOfRow(const Part& part, std::size_t row) const;
    QString sayHover() const;
    QString summaryOf(const Part& part) const;
    QString messageOf(const Part& part) const;
    void updateAccessibleText();

    // gantt_view_input.cpp
    enum class Drag { Pan, Measure, PlayHead, Row };
    void moveRow(int by);
    void moveBar(int by);
    void selectRow(std::size_t run, std::size_t row);
    void glideTo(TimeRange window);
    void rememberWindow();
    void beginDrag(QMouseEvent* event);
    void drag(QPointF position);
    bool pressKey(QKeyEvent* event);
    bool pinch(QEvent* event);
    std::optional<TimePoint> cursorTime() const;

    // gantt_view_rows.cpp
    void arrangeRows();
    void hideSelectedRow();
    void pinSelectedRow();
    void shiftRow(int by);
    void arrangeRowsOf(Part& part);
    std::optional<std::pair<std::size_t, std::size_t>> labelAt(QPointF position) const;
    std::optional<std::size_t> foldAt(QPointF position) const;
    QRectF foldPlace(const Part& part) const;
    void paintFold(QPainter& painter, const Part& part) const;
    QRectF seenLabels(const Part& part) const;
    void paintLabels(QPainter& painter, const Part& part) const;
    void paintDraggedRow(QPainter& painter) const;

    // gantt_view_marks.cpp
    void paintMarks(QPainter& painter) const;
    void paintMarkers(QPainter& painter) const;
    void paintPlayHead(QPainter& painter) const;
    void paintLinks(QPainter& painter, const Part& part) const;
    void paintLink(QPainter& painter, const Part& part, const Link& link, bool isSelected) const;
    void paintSwaps(QPainter& painter) const;
    std::optional<std::size_t> rowOfTaskAt(const Part& part, TaskId task, TimePoint t) const;
    TimePoint snapped(TimePoint t) const;
    QRectF seenPlot(const Part& part) const;

    // gantt_view_evidence.cpp
    /// Where the parts of a head's second line are; empty ones are not shown.
    struct EvidenceLine {
        QRectF sign;
        QRectF words;
        QRectF question; ///< "How do we know?"
        QRectF earlier;  ///< what the end mark would say if there were room for it in the plot
    };
    EvidenceLine evidenceLine(const Part& part) const;
    void paintEvidence(QPainter& painter, const Part& part) const;
    double headLineHeight() const;

    // gantt_view_painting.cpp
    bool isExposed(const QRectF& part) const;
    bool saysOutcome(const Part& part) const { return m_density.saysOutcome && !part.run.cameOut.isEmpty(); }
    void forgetWords();
    void paintHead(QPainter& painter, const Part& part) const;
    double paintAnswer(QPainter& painter, const Part& part, const QRectF& line) const;
    void paintMessage(QPainter& painter, const Part& part) const;
    void paintEnds(QPainter& painter) const;
    void paintNow(QPainter& painter, const Part& part) const;
    void paintEarlier(QPainter& painter, const Part& part) const;
    std::optional<QRectF> earlierPlace(const Part& part) const;
    void paintAxis(QPainter& painter) const;
    void paintSelection(QPainter& painter) const;
    void paintHover(QPainter& painter) const;
    void paintTooltip(QPainter& painter, const BarPlace& place) const;
    double xOf(const Part& part, TimePoint t) const;

    const Words& m_words;
    Theme m_theme;
    gantt::RowsBy m_rowsBy = gantt::RowsBy::Task;
    std::vector<Part> m_charts;
    QRectF m_axis;
    std::vector<AxisTick> m_ticks;
    TimeWindow m_window;
    std::optional<QRegion> m_exposed; ///< what is painted at present, in the viewport's coordinates; none: all
    std::optional<QPointF> m_hover;   ///< in the scene's coordinates
    std::optional<BarPlace> m_selection;
    Drag m_drag = Drag::Pan;           ///< of the drag that is on, or was last
    std::optional<QPointF> m_dragFrom; ///< viewport
    TimeRange m_dragWindow;
    bool m_dragged = false;
    std::pair<std::size_t, std::size_t> m_draggedRow{}; ///< run and row

    GanttExtras m_extras;
    gantt::Emphasis m_emphasis;
    Markers m_markers;
    std::optional<TimePoint> m_playTime;
    gantt::RowArrangement m_arrangement;
    std::vector<bool> m_collapsed; ///< by run
    NavigationHistory m_history;
    QTimer* m_stay;             ///< a place that one has stayed at for so long is remembered
    QVariantAnimation* m_glide; ///< from one window to another
    Motion m_motion = Motion::Still;
    WheelUse m_wheelUse = WheelUse::Zooms;
    GanttDensity m_density;
};

} // namespace interleave
