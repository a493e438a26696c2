// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/charts/spread_painter.h"

#include <cmath>
#include <QPainter>

#include "app/charts/series_look.h"
#include "app/charts/stamp.h"

namespace interleave {

namespace {

constexpr int kBoxOpacity = 48; ///< of 255, as the next
constexpr int kEdgeOpacity = 190;
constexpr double kCrossHalf = 5;
constexpr double kCapShare = 0.6; ///< of a box's width, at the ends of its whiskers

QColor faint(QColor colour, int opacity)
{
    colour.setAlpha(opacity);
    return colour;
}

BoxPlace onPixels(const BoxPlace& box)
{
    return {.x = std::floor(box.x),
            .most = std::floor(box.most),
            .upperQuarter = std::floor(box.upperQuarter),
            .lowerQuarter = std::floor(box.lowerQuarter),
            .least = std::floor(box.least)};
}

} // namespace

void paintBox(QPainter& painter, const BoxPlace& place, const QColor& ink, double half)
{
    const bool isSharp = hasDevicePixels(painter);
    const BoxPlace box = isSharp ? onPixels(place) : place;
    const double cap = isSharp ? std::round(half * kCapShare) : half * kCapShare;
    const double side = isSharp ? std::round(half) : half;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, !isSharp);
    painter.setPen(QPen(faint(ink, kEdgeOpacity), 1));
    painter.drawLine(QPointF(box.x, box.most), QPointF(box.x, box.upperQuarter));
    painter.drawLine(QPointF(box.x, box.lowerQuarter), QPointF(box.x, box.least));
    painter.drawLine(QPointF(box.x - cap, box.most), QPointF(box.x + cap, box.most));
    painter.drawLine(QPointF(box.x - cap, box.least), QPointF(box.x + cap, box.least));
    painter.setBrush(faint(ink, kBoxOpacity));
    painter.drawRect(QRectF(QPointF(box.x - side, box.upperQuarter), QPointF(box.x + side, box.lowerQuarter)));
    painter.restore();
}

void paintLeftOut(QPainter& painter, const QColor& ink, double scale)
{
    painter.save();
    painter.rotate(45);
    painter.scale(kCrossHalf * scale, kCrossHalf * scale);
    painter.setPen(QPen(ink, 1 / kCrossHalf));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(markPath(kCrossMark));
    painter.restore();
}

} // namespace interleave
