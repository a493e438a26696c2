#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <optional>
#include <QRegion>
#include <vector>

#include "app/gantt/bars_item.h"
#include "app/gantt/gantt_drawing.h"
#include "app/gantt/kept_picture.h"

class QGraphicsScene;

namespace interleave {

/// What is painted of the moment, and how much.
struct GanttFrame {
    std::optional<QRegion> exposed{}; ///< in the viewport's coordinates; none: all
    std::optional<QPointF> pointer{}; ///< in the scene's coordinates
    QRectF cursor{}; ///< what the keys would choose, in the scene's coordinates; empty: they choose nothing
    std::optional<RowPlace> dropped{}; ///< where a row that is dragged would come to lie
};

/// The charts as they are drawn: their bars, as items of a scene, and everything over them. What seldom changes it keeps from
/// one painting to the next. It is told when the state has changed.
/// Thread safety: UI thread only. What it is made of outlives it.
class GanttPicture {
public:
    GanttPicture(const GanttState& state, const GanttWords& words, const Theme& theme, QGraphicsScene& scene);

    const GanttGeometry& geometry() const { return m_geometry; }
    const Theme& theme() const { return m_theme; }
    GanttDrawing drawing() const { return {m_state, m_words, m_geometry, m_theme}; }

    void setTheme(const Theme& theme);
    /// Other runs than before.
    void showRuns();
    /// Other charts of the same runs.
    void showCharts();
    /// Other places of the same rows; they are there after the next layout.
    void showRows();
    /// More of a run that is on; returns what of the scene has changed.
    std::vector<QRectF> showGrown(std::size_t run);
    /// How closely it is written, from the next layout on.
    void setDensity(const GanttDensity& density) { m_density = density; }
    /// Everything is put in its place, in a viewport of that size.
    void layOut(QSizeF size);
    /// The part of the time that is seen.
    void showWindow();
    /// The part of the scene that is seen.
    void setSeen(const QRectF& seen) { m_geometry.seen = seen; }
    void setEmphasis(const gantt::Emphasis& emphasis);

    /// All but the bars.
    void paint(QPainter& painter, const GanttFrame& frame);

private:
    /// What is kept of one chart.
    struct Part {
        BarsItem* bars = nullptr; ///< owned by the scene
        int peak = 0;             ///< that its label says
        KeptPicture head;
        KeptPicture labels;
    };

    void showPeak();
    void placeBars();
    void paintNames(QPainter& painter, const GanttFrame& frame);
    void paintHeads(QPainter& painter, const GanttFrame& frame);
    bool isExposed(const GanttFrame& frame, const QRectF& place) const;

    const GanttState& m_state;
    const GanttWords& m_words;
    Theme m_theme;
    QGraphicsScene& m_scene;
    KeptTiles m_tiles;         ///< of all charts
    std::vector<Part> m_parts; ///< by run
    GanttDensity m_density;
    GanttGeometry m_geometry;
};

} // namespace interleave
