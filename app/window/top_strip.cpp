// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/top_strip.h"

#include <algorithm>
#include <QEvent>
#include <QHBoxLayout>

namespace interleave {

namespace {

int leastWidth(const QWidget& control)
{
    return std::max(control.minimumWidth(), control.minimumSizeHint().width());
}

} // namespace

TopStrip::TopStrip(QWidget* parent) : QWidget(parent), m_layout(new QHBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->addStretch(1);
}

void TopStrip::add(QWidget* control)
{
    m_layout->insertWidget(m_layout->count() - 1, control);
}

void TopStrip::addMissable(QWidget* control)
{
    add(control);
    m_missable << control;
}

/// Of all but the last `missed` of those that can be missed.
int TopStrip::widthWithout(qsizetype missed) const
{
    int width = 0;
    for (int n = 0; n < m_layout->count(); ++n) {
        QWidget* control = m_layout->itemAt(n)->widget();
        if (control && m_missable.indexOf(control) < m_missable.size() - missed)
            width += leastWidth(*control) + (width > 0 ? m_layout->spacing() : 0);
    }
    return width;
}

void TopStrip::fit()
{
    qsizetype missed = 0;
    while (missed < m_missable.size() && widthWithout(missed) > width())
        ++missed;
    for (qsizetype n = 0; n < m_missable.size(); ++n)
        m_missable[n]->setVisible(n < m_missable.size() - missed);
}

QSize TopStrip::minimumSizeHint() const
{
    return {widthWithout(m_missable.size()), m_layout->minimumSize().height()};
}

void TopStrip::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fit();
}

/// Other words need other room.
bool TopStrip::event(QEvent* event)
{
    if (event->type() == QEvent::LayoutRequest)
        fit();
    return QWidget::event(event);
}

} // namespace interleave
