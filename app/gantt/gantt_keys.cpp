// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/gantt/gantt_keys.h"

#include <QKeyEvent>

#include "app/actions/meant_key.h"
#include "app/gantt/gantt_moves.h"
#include "app/gantt/gantt_rows.h"

namespace interleave {

namespace {

constexpr double kSnapPixels = 8;

} // namespace

Duration snapReach(const GanttGeometry& geometry, const Theme& theme)
{
    return geometry.lengthOf(theme.pixels(kSnapPixels));
}

bool pressKey(const QKeyEvent& event, GanttState& state, std::optional<TimePoint> pointed, Duration snapReach)
{
    const bool shift = event.modifiers().testFlag(Qt::ShiftModifier);
    switch (meantKey(event)) {
    case Qt::Key_W:
    case Qt::Key_Plus: zoomIn(state, pointed); return true;
    case Qt::Key_S:
    case Qt::Key_Minus: zoomOut(state, pointed); return true;
    case Qt::Key_A:
    case Qt::Key_Left: panBy(state, -1); return true;
    case Qt::Key_D:
    case Qt::Key_Right: panBy(state, 1); return true;
    case Qt::Key_Home: state.showAll(); return true;
    case Qt::Key_F: state.fit(); return true;
    case Qt::Key_Escape:
        if (!state.clearMarkers())
            state.clearSelection();
        return true;
    case Qt::Key_Up: shift ? shiftSelectedRow(state, -1) : moveRow(state, -1); return true;
    case Qt::Key_Down: shift ? shiftSelectedRow(state, 1) : moveRow(state, 1); return true;
    case Qt::Key_Comma: moveBar(state, -1); return true;
    case Qt::Key_Period: moveBar(state, 1); return true;
    case Qt::Key_M:
        if (const std::optional<TimePoint> t = markerTime(state, pointed))
            state.setMarker(nearestEdge(state, *t, snapReach));
        return true;
    case Qt::Key_H: hideSelectedRow(state); return true;
    case Qt::Key_P: pinSelectedRow(state); return true;
    case Qt::Key_C: foldSelectedRun(state); return true;
    default: return false;
    }
}

} // namespace interleave
