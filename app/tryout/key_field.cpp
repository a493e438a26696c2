// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/tryout/key_field.h"

#include <QKeyEvent>

namespace interleave {

namespace {

/// A letter, or one that goes.
bool shows(const QKeyEvent& event)
{
    const bool takesAway = event.key() == Qt::Key_Backspace || event.key() == Qt::Key_Delete;
    return takesAway || (!event.text().isEmpty() && event.text().front().isPrint());
}

} // namespace

void KeyField::keyPressEvent(QKeyEvent* event)
{
    if (!shows(*event))
        return QLineEdit::keyPressEvent(event);
    emit pressed(event->timestamp());
    QLineEdit::keyPressEvent(event);
    m_wasPainted = false;
    repaint();
    emit shown(m_wasPainted);
}

void KeyField::paintEvent(QPaintEvent* event)
{
    QLineEdit::paintEvent(event);
    m_wasPainted = true;
}

} // namespace interleave
