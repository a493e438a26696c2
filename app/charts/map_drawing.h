#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/charts/axis_scale.h"
#include "app/charts/map_picture.h"
#include "app/theme/theme.h"

class QPainter;

namespace interleave {

/// Where the parts of a map are at some size.
struct MapLayout {
    QRectF title;
    QRectF key; ///< which sign means what; empty where there is none
    QRectF plot;
    QRectF scale; ///< the strip of all colours; its words are at its right
    std::vector<ChartTick> xTicks;
    std::vector<ChartTick> yTicks;
    std::vector<ChartTick> scaleTicks;
};

/// A map: draws it at any size and in any theme.
/// Thread safety: UI thread only; immutable after construction.
class MapDrawing {
public:
    explicit MapDrawing(MapPicture picture);

    const MapPicture& picture() const { return m_picture; }
    std::size_t columns() const { return m_picture.xs.size(); }
    std::size_t rows() const { return m_picture.ys.size(); }
    QRectF cellIn(const QRectF& plot, std::size_t number) const;
    /// Which cell a place is in.
    std::optional<std::size_t> cellAt(const QRectF& plot, const QPointF& place) const;
    /// Of a cell with a value.
    gantt::Rgb colourOf(std::size_t number, gantt::Look look) const;

    MapLayout layOut(const QSizeF& size, const Theme& theme, bool hasTitle) const;
    void paint(QPainter& painter, const MapLayout& layout, const QSizeF& size, const Theme& theme) const;

private:
    void paintCells(QPainter& painter, const QRectF& plot, const Theme& theme) const;
    void paintNumbers(QPainter& painter, const QRectF& plot, const Theme& theme) const;
    void paintScale(QPainter& painter, const MapLayout& layout, const Theme& theme) const;
    void paintKey(QPainter& painter, const QRectF& place, const Theme& theme) const;

    MapPicture m_picture;
    AxisScale m_scale;
    bool m_hasSimulated = false;
    bool m_hasEmpty = false;
};

} // namespace interleave
