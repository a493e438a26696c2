// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/charts/stamp.h"

#include <cmath>
#include <QPaintEngine>
#include <QPainter>

namespace interleave {

bool hasDevicePixels(const QPainter& painter)
{
    const QPaintEngine* engine = painter.paintEngine();
    return engine && engine->type() == QPaintEngine::Raster && painter.transform().type() <= QTransform::TxTranslate;
}

Stamp::Stamp(const QPainter& painter, double half, std::function<void(QPainter&)> paint) : m_paint(std::move(paint))
{
    if (!hasDevicePixels(painter))
        return;
    const double ratio = painter.device()->devicePixelRatioF();
    const double room = std::ceil(half) + 1;
    m_corner = {-room, -room};
    m_image = QImage(QSizeF(2 * room * ratio, 2 * room * ratio).toSize(), QImage::Format_ARGB32_Premultiplied);
    m_image.setDevicePixelRatio(ratio);
    m_image.fill(Qt::transparent);
    QPainter once(&m_image);
    once.setRenderHint(QPainter::Antialiasing);
    once.translate(-m_corner);
    m_paint(once);
}

void Stamp::paint(QPainter& painter, const QPointF& middle) const
{
    if (!m_image.isNull()) {
        painter.drawImage(QPointF((middle + m_corner).toPoint()), m_image);
        return;
    }
    painter.save();
    painter.translate(middle);
    m_paint(painter);
    painter.restore();
}

} // namespace interleave
