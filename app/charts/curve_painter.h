#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <vector>

#include "app/charts/curve_places.h"
#include "app/charts/series_look.h"
#include "app/charts/stamp.h"
#include "app/theme/theme.h"

class QPainter;

namespace interleave {

/// Paints what lies in the plot of a picture of curves, layer by layer over all of its series, so that no box hides the mark of another.
/// Thread safety: UI thread only; what it was made of outlives it.
class CurvePainter {
public:
    CurvePainter(const CurvePlaces& places, std::vector<SeriesLook> looks, const QRectF& plot, const Theme& theme);

    /// `expectedName` stands at the end of what was expected.
    void paint(QPainter& painter, const QString& expectedName) const;

private:
    double yOf(float share) const { return m_plot.bottom() - static_cast<double>(share) * m_plot.height(); }
    double xOf(float share) const { return m_plot.left() + static_cast<double>(share) * m_plot.width(); }
    QPolygonF inPixels(const QPolygonF& shares) const;

    void findCrowds();
    void paintCrowdedPoints(QPainter& painter) const;
    void paintBands(QPainter& painter) const;
    void paintLaws(QPainter& painter) const;
    void paintExpected(QPainter& painter, const QString& name) const;
    void paintLines(QPainter& painter, std::size_t series) const;
    void paintSpreads(QPainter& painter, std::size_t series) const;
    void paintRuns(QPainter& painter, const Stamp& dot, std::size_t series, std::size_t point) const;
    void paintMarks(QPainter& painter, std::size_t series) const;
    void paintLeftOutRuns(QPainter& painter, std::size_t series) const;

    const CurvePlaces& m_places;
    std::vector<SeriesLook> m_looks;
    QRectF m_plot;
    const Theme& m_theme;
    double m_boxHalf;
    std::vector<std::vector<bool>> m_isCrowded; ///< by series and point
    std::vector<std::size_t> m_order;           ///< simulated series first, so that what was measured is over them
};

} // namespace interleave
