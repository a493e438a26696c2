#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QPainter>

#include "app/gantt/gantt_drawing.h"
#include "app/i18n/qt_words.h"
#include "tests/support/two_runs.h"

namespace interleave {

/// Charts as painters see them, without a window: what is shown, and where it would be in a viewport of that size.
struct DrawnCharts {
    explicit DrawnCharts(std::vector<GanttRun> runs = twoRuns(), QSizeF viewport = {1000, 500}) : size(viewport)
    {
        state.setRuns(std::move(runs));
        layOut();
    }

    /// After the state has changed.
    void layOut() { geometry = geometryOf(state, said, theme, size); }

    GanttDrawing drawing() const { return {state, said, geometry, theme}; }

    /// What a painter paints on white, of what is seen.
    template<typename Paint>
    QImage painted(Paint paint) const
    {
        QImage image(geometry.seen.size().toSize(), QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        painter.translate(-geometry.seen.topLeft());
        paint(painter, drawing());
        return image;
    }

    QtWords words{QLocale(QLocale::English, QLocale::UnitedStates)};
    Theme theme{gantt::Look::Light};
    GanttState state{words};
    GanttWords said{state, words};
    QSizeF size;
    GanttGeometry geometry;
};

/// The box of all that is not white.
inline QRect inkOf(const QImage& image)
{
    QRect box;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixelColor(x, y) != QColor(Qt::white))
                box |= QRect(x, y, 1, 1);
        }
    }
    return box;
}

/// Whether a colour occurs in a part of an image.
inline bool hasColour(const QImage& image, const QRectF& part, const QColor& colour)
{
    const QRect pixels = part.toAlignedRect() & image.rect();
    for (int y = pixels.top(); y <= pixels.bottom(); ++y) {
        for (int x = pixels.left(); x <= pixels.right(); ++x) {
            if (image.pixelColor(x, y) == colour)
                return true;
        }
    }
    return false;
}

} // namespace interleave
