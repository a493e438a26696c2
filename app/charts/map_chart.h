#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <memory>

#include "app/charts/map_picture.h"
#include "app/charts/pointed_chart.h"

namespace interleave {

class MapDrawing;

/// A map of what came out over two parameters: the lighter or darker a cell, the more. Arrows go from cell to cell.
/// Thread safety: UI thread only.
class MapChart : public PointedChart {
    Q_OBJECT

public:
    explicit MapChart(const Theme& theme, QWidget* parent = nullptr);
    ~MapChart() override;

    /// Requires: as many cells as xs times ys.
    void setPicture(MapPicture picture);
    const MapPicture& picture() const;

protected:
    std::optional<std::size_t> numberOf(std::size_t id) const override;
    std::size_t idOf(std::size_t number) const override;
    QStringList linesOf(std::size_t number) const override;
    QRectF placeOf(std::size_t number) const override;
    std::optional<std::size_t> nearest(const QPointF& place) const override;
    std::optional<std::size_t> stepped(std::optional<std::size_t> from, int key) const override;
    void paintPicture(QPainter& painter, const QSizeF& size, const Theme& theme, bool hasTitle) const override;
    void paintRing(QPainter& painter, std::size_t number) const override;
    QRectF placePlot() const override;

private:
    std::unique_ptr<MapDrawing> m_drawing;
};

} // namespace interleave
