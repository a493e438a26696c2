#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QAbstractScrollArea>
#include <QApplication>
#include <QWheelEvent>

namespace interleave {

/// Turns the wheel over a place of the viewport, as Qt Test cannot do it by itself. `angle` is in eighths of a degree: 120 is a
/// notch, away from the user and to the left.
inline void turnWheel(QAbstractScrollArea& view, QPointF at, QPoint angle, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
{
    QWheelEvent event(at, view.viewport()->mapToGlobal(at), {}, angle, Qt::NoButton, modifiers, Qt::NoScrollPhase, false);
    QApplication::sendEvent(view.viewport(), &event);
}

} // namespace interleave
