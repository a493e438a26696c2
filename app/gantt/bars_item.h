#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <memory>
#include <optional>
#include <QGraphicsObject>
#include <QImage>

#include "app/gantt/activity_tiles.h"
#include "app/gantt/gantt_layout.h"
#include "app/theme/theme.h"
#include "core/gantt/chart.h"
#include "core/gantt/emphasis.h"
#include "core/run/run.h"

namespace interleave {

/// The plot of one chart: ground and grid, bars, and the lane "At once". What it has painted it keeps as an image, so that
/// hovering costs nothing; it paints anew when anything that it shows has changed. It draws the grid itself: axes of Qt Charts
/// lay out their words several times for every step of a pan, and took most of a frame.
/// Thread safety: UI thread only.
class BarsItem : public QGraphicsObject {
    Q_OBJECT

public:
    BarsItem(const Words& words, const Theme& theme);

    /// Null pointers: nothing to show.
    void setRun(std::shared_ptr<const RunResult> run, std::shared_ptr<const gantt::Chart> chart);
    /// More of the same run is known: only what has changed is painted anew, and without the names of steps, which would move.
    /// Returns where that is, in the scene.
    QRectF grow(std::shared_ptr<const RunResult> run, std::shared_ptr<const gantt::Chart> chart);
    void setTheme(const Theme& theme);
    /// The rows of the chart that are painted, from the top; all, until this is called.
    void setRows(std::vector<std::size_t> rows);
    /// All but this is dimmed.
    void setEmphasis(const gantt::Emphasis& emphasis);
    /// `rows` are seen in it; where there is no chart, or one without rows, that many idle ones.
    void setArea(const GanttArea& area, int rows);
    /// What fills the plot, and where the lines of the grid are.
    void setVisibleTime(TimeRange visible, std::vector<TimePoint> ticks);
    /// The most that runs at once in any of the charts, so that their lanes have one scale.
    void setPeak(int peak);

    QRectF boundingRect() const override { return m_area.plot; }
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

private:
    void invalidate();
    void showAllRows();
    QRectF bandAround(const QRectF& exposed) const;
    bool hasBars() const { return m_chart && !m_visible.isEmpty(); }
    void paintGround(QPainter& painter, const QRectF& part) const;
    void render(double devicePixelRatio);
    void renderFrom(const std::vector<double>& lefts, double laneLeft);
    void renderTaskRow(QPainter& painter, const gantt::Row& row, const QRectF& place, double left);
    void renderStayRow(QPainter& painter, const gantt::Row& row, const QRectF& place, double left);
    void renderLane(QPainter& painter, const QRectF& place);
    void renderStepNames(QPainter& painter, const gantt::Row& row, const QRectF& place);
    void renderStepName(QPainter& painter, const Step& step, TimeRange time, const QRectF& place);
    bool isRendered(TaskId task, Activity activity) const;
    bool hasStairs(const gantt::Row& row) const;
    QRectF stairOf(TaskId task, const QRectF& bars) const;
    QPoint patternOrigin(const QRect& bar) const;
    void renderActivity(const QRect& bar, Activity activity, QPoint origin);
    void renderActivityShares(const QRect& row, const gantt::Piece& piece, QPoint origin, TaskId task);
    void renderTaskShares(const QRectF& column, const gantt::Piece& piece, bool stairs);
    void fillArea(const QRectF& area, QRgb colour);

    const Words& m_words;
    Theme m_theme;
    std::shared_ptr<const RunResult> m_run;
    std::shared_ptr<const gantt::Chart> m_chart;
    std::vector<std::size_t> m_rows; ///< places in the chart's
    gantt::Emphasis m_emphasis;
    GanttArea m_area;
    int m_rowCount = 0;
    TimeRange m_visible;
    std::vector<TimePoint> m_ticks;
    int m_peak = 1;
    bool m_isGrowing = false;
    bool m_rendersEmphasis = false;       ///< only what is not dimmed
    QImage m_image;                       ///< kept from one painting to the next, as memory is slow to come by
    bool m_isPainted = false;             ///< the image shows what is to be seen
    QRectF m_band;                        ///< the part of the plot that is in the image
    std::optional<ActivityTiles> m_tiles; ///< for this look and scale
    gantt::Look m_tilesLook{};
    double m_tilesScale = 0;
};

/// The bars' place within a row: a little room is left between rows.
QRectF barsIn(const QRectF& row);

} // namespace interleave
