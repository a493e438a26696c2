// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/tryout/moving_sign.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <QPainter>

namespace interleave {

namespace {

/// Pictures in which it goes round once.
constexpr std::int64_t kRound = 60;

} // namespace

MovingSign::MovingSign(QWidget* parent) : QWidget(parent)
{
    setAccessibleName(tr("Moving sign"));
    setAccessibleDescription(tr("A dot that goes round as long as the page is not frozen."));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize MovingSign::sizeHint() const
{
    const int side = 4 * fontMetrics().height();
    return {side, side};
}

bool MovingSign::advance(std::int64_t pictures)
{
    m_picture = (m_picture + pictures) % kRound;
    m_wasPainted = false;
    repaint();
    return m_wasPainted;
}

void MovingSign::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double dot = std::min(width(), height()) / 10.0;
    const double radius = std::min(width(), height()) / 2.0 - 2 * dot;
    const QPointF middle = QRectF(rect()).center();
    painter.setPen(QPen(palette().color(QPalette::Mid), 2));
    painter.drawEllipse(middle, radius, radius);
    const double angle = 2 * std::numbers::pi * static_cast<double>(m_picture) / static_cast<double>(kRound);
    painter.setPen(Qt::NoPen);
    painter.setBrush(palette().color(QPalette::Highlight));
    painter.drawEllipse(middle + QPointF(std::sin(angle), -std::cos(angle)) * radius, dot, dot);
    m_wasPainted = true;
}

} // namespace interleave
