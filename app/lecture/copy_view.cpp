// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/lecture/copy_view.h"

#include <algorithm>
#include <cmath>
#include <QElapsedTimer>
#include <QMouseEvent>
#include <QPainter>

#include "app/lecture/lecture_show.h"

namespace interleave {

namespace {

constexpr int kPauseMs = 100;
constexpr int kPauses = 10; ///< at least so many times as long as it took: the audience's picture comes first
constexpr QSize kWished(384, 216);

} // namespace

CopyView::CopyView(LectureShow& show, QWidget* parent) : QWidget(parent), m_show(show)
{
    setObjectName(QStringLiteral("copy"));
    setAccessibleName(tr("What the audience sees"));
    setToolTip(tr("What the audience sees. Drag to point at something"));
    setCursor(Qt::CrossCursor);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, [this] {
        if (m_isOld)
            refresh();
    });
    // after the audience's window, which hears of it too
    connect(&show, &LectureShow::moved, this, &CopyView::take, Qt::QueuedConnection);
    connect(&show, &LectureShow::tallied, this, &CopyView::take, Qt::QueuedConnection);
    connect(&show, &LectureShow::ran, this, &CopyView::refresh, Qt::QueuedConnection);
    connect(&show.runner().gate(), &MeasuringGate::opened, this, &CopyView::refresh, Qt::QueuedConnection);
}

void CopyView::setPicture(std::function<QPixmap(QSize)> picture)
{
    m_picture = std::move(picture);
    refresh();
}

void CopyView::refresh()
{
    m_isOld = true;
    if (!m_pause.isActive() && m_show.runner().gate().isOpen())
        take();
}

void CopyView::take()
{
    m_isOld = true;
    if (!m_picture || !isVisible() || size().isEmpty())
        return;
    m_isOld = false;
    const double ratio = devicePixelRatioF();
    QElapsedTimer taking;
    taking.start();
    m_copy = m_picture((QSizeF(size()) * ratio).toSize());
    m_copy.setDevicePixelRatio(ratio);
    m_pause.start(std::max(kPauseMs, static_cast<int>(taking.elapsed()) * kPauses));
    update();
}

QSize CopyView::sizeHint() const
{
    return kWished;
}

int CopyView::heightForWidth(int width) const
{
    return static_cast<int>(std::lround(width * double(kWished.height()) / kWished.width()));
}

/// Of the picture, in the middle.
QRectF CopyView::place() const
{
    QRectF place(QPointF(), m_copy.deviceIndependentSize().scaled(size(), Qt::KeepAspectRatio));
    place.moveCenter(QRectF(rect()).center());
    return place;
}

void CopyView::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    if (m_copy.isNull())
        return;
    painter.drawPixmap(place().toRect(), m_copy);
    painter.setPen(palette().color(QPalette::Dark));
    painter.drawRect(place().toRect().adjusted(0, 0, -1, -1));
}

void CopyView::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    refresh();
}

void CopyView::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    refresh();
}

void CopyView::point(QPointF at)
{
    const QRectF whole = place();
    if (whole.isEmpty())
        return;
    emit pointed({std::clamp((at.x() - whole.left()) / whole.width(), 0.0, 1.0),
                  std::clamp((at.y() - whole.top()) / whole.height(), 0.0, 1.0)});
}

void CopyView::mousePressEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton)
        point(event->position());
}

void CopyView::mouseMoveEvent(QMouseEvent* event)
{
    if (event->buttons().testFlag(Qt::LeftButton))
        point(event->position());
}

void CopyView::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton)
        emit released();
}

} // namespace interleave
