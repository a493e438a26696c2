// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/gantt/gantt_wheel.h"

#include <algorithm>
#include <cmath>
#include <QWheelEvent>

#include "app/gantt/gantt_moves.h"

namespace interleave {

bool moveByWheel(const QWheelEvent& event, GanttState& state, TimePoint pointed, WheelUse use)
{
    const QPoint turned = event.angleDelta();
    const double notches = (turned.y() + turned.x()) / 120.0;
    const bool sideways = std::abs(turned.x()) > std::abs(turned.y());
    if (event.modifiers().testFlag(Qt::ShiftModifier) || sideways)
        panBy(state, -notches);
    else if (event.modifiers().testFlag(Qt::ControlModifier) || use == WheelUse::Zooms)
        zoomBy(state, notches, pointed);
    else
        return false;
    return true;
}

std::optional<double> zoomOfFingers(const QEvent& event)
{
    if (event.type() != QEvent::NativeGesture)
        return std::nullopt;
    const auto& gesture = static_cast<const QNativeGestureEvent&>(event);
    if (gesture.gestureType() != Qt::ZoomNativeGesture)
        return std::nullopt;
    return std::clamp(1 - gesture.value(), 0.2, 5.0);
}

} // namespace interleave
