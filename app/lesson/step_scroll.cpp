// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/lesson/step_scroll.h"

#include <algorithm>
#include <QEvent>
#include <QScrollBar>

namespace interleave {

StepScroll::StepScroll(QWidget* parent) : QScrollArea(parent)
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    connect(verticalScrollBar(), &QScrollBar::actionTriggered, this, [this] { m_part.clear(); });
}

void StepScroll::setStep(QWidget* step)
{
    m_part.clear();
    if (QWidget* before = takeWidget())
        before->deleteLater(); // what was pressed in it may have led here
    setWidget(step);
}

void StepScroll::showBeginning()
{
    m_part.clear();
    verticalScrollBar()->setValue(0);
}

void StepScroll::bringIntoView(QWidget& part)
{
    m_part = &part;
    bring();
}

void StepScroll::turnPage(bool isDown)
{
    verticalScrollBar()->triggerAction(isDown ? QScrollBar::SliderPageStepAdd : QScrollBar::SliderPageStepSub);
}

bool StepScroll::eventFilter(QObject* watched, QEvent* event)
{
    const bool isDone = QScrollArea::eventFilter(watched, event);
    if (watched == widget() && (event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest))
        QMetaObject::invokeMethod(this, &StepScroll::bring, Qt::QueuedConnection); // when its parts have their places
    return isDone;
}

void StepScroll::resizeEvent(QResizeEvent* event)
{
    QScrollArea::resizeEvent(event);
    bring();
}

void StepScroll::bring()
{
    if (!m_part || !widget())
        return;
    const int room = viewport()->height();
    const int top = m_part->mapTo(widget(), QPoint()).y();
    const int end = top + m_part->height();
    QScrollBar& bar = *verticalScrollBar();
    bar.setValue(end - top >= room ? top : std::clamp(bar.value(), end - room, top));
}

} // namespace interleave
