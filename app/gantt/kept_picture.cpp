// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/gantt/kept_picture.h"

#include <QPainter>

namespace interleave {

void KeptPicture::setState(bool state)
{
    if (state != m_state)
        forget();
    m_state = state;
}

void KeptPicture::paint(QPainter& painter, const QRectF& place, const QColor& ground,
                        const std::function<void(QPainter&)>& paintAnew)
{
    const double ratio = painter.device()->devicePixelRatioF();
    const QPointF moved(painter.worldTransform().dx(), painter.worldTransform().dy());
    const QRectF inView = place.translated(moved);
    // On whole pixels of the device, else the words would be blurred.
    const QRect pixels = QRectF(inView.topLeft() * ratio, inView.size() * ratio).toAlignedRect();
    const QPointF corner = QPointF(pixels.topLeft()) / ratio;
    if (m_image.isNull() || m_place != place || m_pixels != pixels || m_image.devicePixelRatio() != ratio) {
        m_place = place;
        m_pixels = pixels;
        m_image = QImage(pixels.size(), QImage::Format_RGB32);
        m_image.setDevicePixelRatio(ratio);
        m_image.fill(ground);
        QPainter anew(&m_image);
        anew.setRenderHints(painter.renderHints());
        anew.translate(moved - corner);
        paintAnew(anew);
    }
    painter.save();
    painter.resetTransform();
    painter.drawImage(corner, m_image);
    painter.restore();
}

} // namespace interleave
