#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/charts/chart_legend.h"
#include "app/charts/curve_index.h"
#include "app/charts/curve_picture.h"
#include "app/charts/curve_places.h"

class QPainter;

namespace interleave {

/// Where the parts of a picture of curves are at some size.
struct CurveLayout {
    QRectF title; ///< empty where none is shown
    QRectF note;  ///< what cannot be shown
    QRectF plot;
    LegendLayout legend;
    std::vector<ChartTick> xTicks;
    std::vector<ChartTick> yTicks;
};

/// A picture of curves with all that was computed of it once: draws it at any size and in any theme.
/// Thread safety: UI thread only; immutable after construction.
class CurveDrawing {
public:
    explicit CurveDrawing(CurvePicture picture);

    const CurvePicture& picture() const { return m_picture; }
    const CurvePlaces& places() const { return m_places; }
    const CurveIndex& index() const { return m_index; }
    const CurveSeries& seriesOf(std::size_t number) const;
    const CurvePoint& pointOf(std::size_t number) const;
    /// Where one points at a point. Requires: it can be met.
    QPointF placeOf(std::size_t number, const QRectF& plot) const;
    SeriesLook lookOf(std::size_t series, const Theme& theme) const;

    CurveLayout layOut(const QSizeF& size, const Theme& theme, bool hasTitle) const;
    void paint(QPainter& painter, const CurveLayout& layout, const QSizeF& size, const Theme& theme) const;

private:
    std::vector<LegendEntry> legend(const Theme& theme) const;

    CurvePicture m_picture;
    CurvePlaces m_places;
    CurveIndex m_index;
    QString m_note;
};

} // namespace interleave
