#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <memory>
#include <optional>
#include <QGraphicsObject>
#include <QImage>

#include "app/gantt/bars_painter.h"

namespace interleave {

/// The plot of one chart: ground and grid, bars, and the lanes "At once" and "In line". What it has painted it keeps as an image, so that
/// hovering costs nothing; it paints anew when anything that it shows has changed. It draws the grid itself: axes of Qt Charts
/// lay out their words several times for every step of a pan, and took most of a frame.
/// Thread safety: UI thread only.
class BarsItem : public QGraphicsObject {
    Q_OBJECT

public:
    /// `tiles` outlives every painting.
    BarsItem(const Words& words, const Theme& theme, KeptTiles& tiles);

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
    /// The most that runs at once in any of the charts, and that stands in line, so that their lanes have one scale.
    void setPeaks(int running, int inLine);

    QRectF boundingRect() const override { return m_facts.area.plot; }
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

private:
    void invalidate();
    void showAllRows();
    QRectF bandAround(const QRectF& exposed) const;
    void render(double devicePixelRatio);
    BarsPainter painter();
    /// Names would move while bars grow.
    StepNames stepNames() const { return m_isGrowing ? StepNames::Hidden : StepNames::Shown; }

    const Words& m_words;
    Theme m_theme;
    BarsFacts m_facts;
    bool m_isGrowing = false;
    QImage m_image;           ///< kept from one painting to the next, as memory is slow to come by
    bool m_isPainted = false; ///< the image shows what is to be seen
    QRectF m_band;            ///< the part of the plot that is in the image
    KeptTiles& m_tiles;
};

} // namespace interleave
