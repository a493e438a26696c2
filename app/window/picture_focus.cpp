// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/picture_focus.h"

#include <QAbstractSpinBox>
#include <QApplication>
#include <QLineEdit>

namespace interleave {

namespace {

bool isField(const QWidget* widget)
{
    return qobject_cast<const QLineEdit*>(widget) || qobject_cast<const QAbstractSpinBox*>(widget);
}

} // namespace

PictureFocus::PictureFocus(QWidget& window) : QObject(&window), m_window(window)
{
    connect(qApp, &QApplication::focusChanged, this, &PictureFocus::follow);
}

void PictureFocus::follow(QWidget* before, QWidget* now)
{
    if (before && isField(before) && before->window() == &m_window && !before->isEnabled())
        m_field = before;
    else if (now && now->window() == &m_window && isField(now))
        m_field.clear();
}

void PictureFocus::give(QWidget& picture)
{
    const QPointer<QWidget> field = m_field;
    m_field.clear();
    if (field && field->isEnabled() && field->isVisible())
        field->setFocus();
    else if (const QWidget* now = m_window.focusWidget(); !isField(now) || !now->isVisible())
        picture.setFocus();
}

} // namespace interleave
