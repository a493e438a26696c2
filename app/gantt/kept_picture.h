#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <functional>
#include <QColor>
#include <QImage>
#include <QRectF>

class QPainter;

namespace interleave {

/// A part of a view that seldom changes, kept as it was painted: laying out words costs more than all bars of a frame.
/// Thread safety: UI thread only.
class KeptPicture {
public:
    /// It is painted anew the next time.
    void forget() { m_image = {}; }
    /// What it shows besides what its user forgets it for; another state than before is painted anew.
    void setState(bool state);
    /// Paints `place` over an opaque ground, from what is kept if that is of this place and size; `paintAnew` paints it in the
    /// painter's coordinates. Requires: the painter is only moved, not scaled.
    void paint(QPainter& painter, const QRectF& place, const QColor& ground, const std::function<void(QPainter&)>& paintAnew);

private:
    QImage m_image; ///< null: to be painted anew
    QRect m_pixels; ///< where it is on the device
    QRectF m_place;
    bool m_state = false;
};

} // namespace interleave
