#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QColor>
#include <QPainterPath>
#include <QPen>

#include "core/gantt/palette.h"

class QPainter;

namespace interleave {

/// By what a curve is known: a colour and a mark, both of their own up to the eighth curve, and as a pair up to the sixty-fourth. Simulated
/// ones are hollow and dashed.
struct SeriesLook {
    QColor ink;    ///< at least 3:1 against the plot, on a dark one 4.5:1
    QColor ground; ///< the plot's
    std::size_t mark = 0;
    bool isSimulated = false;

    /// Of a line through its points.
    QPen pen(double width) const;
};

/// Of the line of a law: each has a stroke of its own, in the colour of whatever curve it was fitted to.
QPen lawPen(const QColor& ink, double width, std::size_t law);

SeriesLook seriesLook(gantt::Look look, std::size_t series, bool isSimulated);

inline constexpr std::size_t kCrossMark = 4;

/// Round (0, 0), some 2 high and wide.
const QPainterPath& markPath(std::size_t mark);

/// `half` is half of its height.
void paintMark(QPainter& painter, const SeriesLook& look, const QPointF& middle, double half);

} // namespace interleave
