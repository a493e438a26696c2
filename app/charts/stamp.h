#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <functional>
#include <QImage>

class QPainter;

namespace interleave {

/// Whether what is painted there becomes pixels of a device, one for one; else it is kept as shapes, or scaled.
bool hasDevicePixels(const QPainter& painter);

/// A small picture that is painted at many places: once, and then copied, where a painter has pixels of a device; else each time.
class Stamp {
public:
    /// `paint` paints round (0, 0), at most `half` far from it.
    Stamp(const QPainter& painter, double half, std::function<void(QPainter&)> paint);

    /// To the next whole pixel where it is copied.
    void paint(QPainter& painter, const QPointF& middle) const;

private:
    std::function<void(QPainter&)> m_paint;
    QPointF m_corner;
    QImage m_image; ///< null where shapes are kept
};

} // namespace interleave
