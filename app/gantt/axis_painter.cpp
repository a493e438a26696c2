// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/gantt/axis_painter.h"

#include <cmath>
#include <QPainter>

namespace interleave {

using gantt::ChromeColours;

void paintAxis(QPainter& painter, const GanttDrawing& drawing)
{
    const GanttGeometry& geometry = drawing.geometry;
    if (geometry.layout.areas.empty())
        return;
    const QRectF axis = geometry.axis();
    const QColor line = drawing.color(&ChromeColours::border);
    if (axis != geometry.layout.axis) { // rows lie below it
        const double right = geometry.layout.areas.front().head.right();
        const double height = geometry.seen.bottom() + 1 - axis.top(); // to the edge: no strip of a bar is left
        painter.fillRect(QRectF(0, axis.top(), right, height), drawing.color(&ChromeColours::window));
        painter.fillRect(QRectF(axis.left(), axis.top(), axis.width(), 1), line);
    }
    painter.setFont(drawing.theme.font(TextRole::Body));
    const QFontMetrics metrics = painter.fontMetrics();
    for (const AxisTick& tick : geometry.ticks) {
        const double x = std::round(geometry.xOf(tick.time));
        painter.fillRect(QRectF(x, axis.top(), 1, 5), line);
        QRectF label(0, 0, metrics.horizontalAdvance(tick.label), metrics.height());
        label.moveCenter(QPointF(x, axis.center().y()));
        painter.setPen(drawing.color(&ChromeColours::text));
        painter.drawText(label, Qt::AlignCenter | Qt::TextDontClip, tick.label);
    }
}

} // namespace interleave
