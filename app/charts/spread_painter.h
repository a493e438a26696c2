#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QColor>
#include <QPointF>

class QPainter;

namespace interleave {

inline constexpr int kBandOpacity = 34; ///< of 255: of the doubt of a law, so that several can lie over one another
inline constexpr double kBoxHalf = 5;   ///< of a box's width

/// A box with its whiskers, in pixels; the greatest value is at the top.
struct BoxPlace {
    double x = 0;
    double most = 0;
    double upperQuarter = 0;
    double lowerQuarter = 0;
    double least = 0;
};

/// Sharp where the painter has pixels.
void paintBox(QPainter& painter, const BoxPlace& box, const QColor& ink, double half);

/// A small hollow cross round (0, 0).
void paintLeftOut(QPainter& painter, const QColor& ink, double scale);
inline constexpr double kLeftOutHalf = 6; ///< so far it goes, at a scale of 1

} // namespace interleave
