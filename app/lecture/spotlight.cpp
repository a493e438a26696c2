// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/lecture/spotlight.h"

#include <QPainter>
#include <QPainterPath>

namespace interleave {

namespace {

constexpr double kRadius = 0.17;         ///< of the height
constexpr double kMagnifiedRadius = 0.3; ///< which shows half as much of the slide
const QColor kDimming(0, 0, 0, 170);

} // namespace

Spotlight::Spotlight(QWidget& slide, QWidget* parent) : QWidget(parent), m_slide(slide)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    hide();
}

void Spotlight::setPlace(std::optional<QPointF> place)
{
    m_place = place;
    setVisible(place.has_value());
    update();
}

void Spotlight::setMagnified(bool magnified)
{
    m_isMagnified = magnified;
    update();
}

QRectF Spotlight::circle() const
{
    if (!m_place)
        return {};
    const double radius = height() * (m_isMagnified ? kMagnifiedRadius : kRadius);
    QRectF circle(0, 0, 2 * radius, 2 * radius);
    circle.moveCenter(QPointF(m_place->x() * width(), m_place->y() * height()));
    return circle;
}

void Spotlight::paintEvent(QPaintEvent*)
{
    if (!m_place)
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath light;
    light.addEllipse(circle());
    if (m_isMagnified)
        return paintMagnified(painter, circle());
    QPainterPath dark;
    dark.addRect(rect());
    painter.fillPath(dark.subtracted(light), kDimming);
}

/// The slide is painted again, so that letters and lines are as sharp as its own.
void Spotlight::paintMagnified(QPainter& painter, const QRectF& circle)
{
    const QPointF middle = circle.center();
    const QRectF part(middle - (middle - circle.topLeft()) / kFactor, circle.size() / kFactor);
    const double ratio = devicePixelRatioF() * (m_isMoving ? 1 : kFactor);
    QImage image((part.size() * ratio).toSize(), QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(ratio);
    image.fill(Qt::white);
    const QPoint corner = part.topLeft().toPoint();
    m_slide.render(&image, QPoint(), QRegion(QRect(corner, part.size().toSize())),
                   QWidget::DrawChildren | QWidget::DrawWindowBackground);
    QPainterPath lens;
    lens.addEllipse(circle);
    painter.save();
    painter.setClipPath(lens);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.drawImage(circle, image);
    painter.restore();
    painter.setPen(QPen(Qt::black, height() / 150.0));
    painter.setBrush(Qt::NoBrush);
    painter.drawEllipse(circle);
}

} // namespace interleave
