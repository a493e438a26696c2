#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <memory>
#include <optional>
#include <QGraphicsView>
#include <vector>

#include "app/charts/chart_frame.h"
#include "app/gantt/bars_item.h"
#include "app/gantt/gantt_layout.h"
#include "app/gantt/time_window.h"

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
    QStringList placeholderTasks;            ///< rows of the empty plot
};

/// A bar in one of the charts.
struct BarPlace {
    std::size_t run = 0;
    std::size_t row = 0;
    std::size_t bar = 0;
    friend bool operator==(const BarPlace&, const BarPlace&) = default;
};

/// Charts one above the other on one time axis. It shows and tells what the pointer is on; it keeps nothing of the data.
/// Wheel or W and S zoom, drag or A and D pan, Home and double-click show all, Up and Down choose a row, comma and full stop
/// a span of it.
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

    void zoomIn();
    void zoomOut();
    void showAll();

    TimeRange visibleRange() const { return m_window.window(); }
    TimeWindow& timeWindow() { return m_window; }
    const std::optional<BarPlace>& selection() const { return m_selection; }
    /// True when there was a selection.
    bool clearSelection();

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
    const ChartFrame& frame(std::size_t run) const { return *m_charts[run].frame; }

    // The charts as a table, for screen readers and exports: what there is, by number.
    std::size_t runCount() const { return m_charts.size(); }
    /// Of what was measured: none before the run.
    std::size_t rowCount(std::size_t run) const { return m_charts[run].chart ? m_charts[run].chart->rows.size() : 0; }
    std::size_t barCount(std::size_t run, std::size_t row) const
    {
        return m_charts[run].chart->rows[row].bars().size();
    }
    QString headingOf(std::size_t run) const { return m_charts[run].run.heading; }
    QString rowNameOf(std::size_t run, std::size_t row) const { return rowName(m_charts[run], row); }
    /// Where the name of a row is, in the viewport's coordinates.
    QRectF rowLabelRect(std::size_t run, std::size_t row) const;
    /// Where a bar's part of its row is, in the viewport's coordinates; it need not lie within the viewport.
    QRectF rectOf(const BarPlace& place) const;
    /// The rows of a run that are within the view, and not under its head or the axis.
    RowRange seenRows(std::size_t run) const;
    /// Brings a bar into view, as a click on it would.
    void selectBar(const BarPlace& place) { select(place); }

signals:
    void selectionChanged();
    /// Other rows and bars than before; what was known of them by number is void.
    void rowsChanged();
    /// What is under the pointer or the cursor, in words; empty when nothing is.
    void hoverText(const QString& text);
    /// How a run's boundaries are known was clicked.
    void evidenceAsked();

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
    void drawBackground(QPainter* painter, const QRectF& rect) override;
    void drawForeground(QPainter* painter, const QRectF& rect) override;

private:
    struct Part {
        GanttRun run;
        std::shared_ptr<const gantt::Chart> chart; ///< null: not run yet
        std::unique_ptr<ChartFrame> frame;
        BarsItem* bars = nullptr; ///< owned by the scene
        GanttArea area;
    };

    void layOutRows();
    void layOutRowsOf(Part& part);
    void showPeak();
    void layOutAll();
    void showWindow();
    void setHover(std::optional<QPointF> position);
    void select(std::optional<BarPlace> place);
    void moveRow(int by);
    void moveBar(int by);
    int rowsOf(const Part& part) const;
    double labelWidth() const;
    /// The scene's part that is seen.
    QRectF shownArea() const;
    /// The axis, or the lower edge of the view while the axis is further down.
    QRectF shownAxis() const;
    const gantt::Bar& barOf(const BarPlace& place) const;
    TimePoint timeAt(double x) const;
    TimePoint zoomCentre() const;
    QString sayRelease(const Link& release, const Plan& plan) const;
    QString sayMoment(TimePoint t) const;
    QString rowName(const Part& part, std::size_t row) const;
    QString sayHover() const;
    QString summaryOf(const Part& part) const;
    QString messageOf(const Part& part) const;
    void updateAccessibleText();

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
    void paintHead(QPainter& painter, const Part& part) const;
    double paintAnswer(QPainter& painter, const Part& part, const QRectF& line) const;
    void paintLabels(QPainter& painter, const Part& part) const;
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
    std::optional<QPointF> m_dragFrom; ///< viewport
    TimeRange m_dragWindow;
    bool m_dragged = false;
};

} // namespace interleave
