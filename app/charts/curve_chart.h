#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <memory>

#include "app/charts/curve_picture.h"
#include "app/charts/pointed_chart.h"

namespace interleave {

class CurveDrawing;

/// Curves of points with their spread, the laws behind them, and what was expected. Left and Right go along a series, Home and End to its
/// ends, Up and Down to the series before and after it.
/// Thread safety: UI thread only.
class CurveChart : public PointedChart {
    Q_OBJECT

public:
    explicit CurveChart(const Theme& theme, QWidget* parent = nullptr);
    ~CurveChart() override;

    void setPicture(CurvePicture picture);
    const CurvePicture& picture() const;
    /// How many points, runs and places of laws cannot stand on the axes: zero and less on a logarithmic one.
    std::size_t notShown() const;

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
    std::unique_ptr<CurveDrawing> m_drawing;
};

} // namespace interleave
