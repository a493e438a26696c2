// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/gantt/gantt_keys.h"

#include <algorithm>
#include <QCoreApplication>
#include <QKeyEvent>

#include "app/actions/meant_key.h"
#include "app/gantt/gantt_moves.h"
#include "app/gantt/gantt_rows.h"

namespace interleave {

namespace {

constexpr double kSnapPixels = 8;

struct GanttKeys {
    Q_DECLARE_TR_FUNCTIONS(GanttKeys)
};

} // namespace

Duration snapReach(const GanttGeometry& geometry, const Theme& theme)
{
    return geometry.lengthOf(theme.pixels(kSnapPixels));
}

std::vector<GanttMove> ganttMoves()
{
    const auto key = [](Qt::Key code) { return QList<QKeySequence>{QKeySequence(code)}; };
    return {
        {QStringLiteral("chart.zoomIn"), GanttKeys::tr("Zoom in"), GanttKeys::tr("Around the pointer, or the middle"),
         key(Qt::Key_W), [](GanttState& state, const MoveContext& context) { zoomIn(state, context.pointed); }},
        {QStringLiteral("chart.zoomOut"), GanttKeys::tr("Zoom out"), GanttKeys::tr("Around the pointer, or the middle"),
         key(Qt::Key_S), [](GanttState& state, const MoveContext& context) { zoomOut(state, context.pointed); }},
        {QStringLiteral("chart.earlier"), GanttKeys::tr("Earlier"), GanttKeys::tr("Moves to what was before"),
         key(Qt::Key_A), [](GanttState& state, const MoveContext&) { panBy(state, -1); }},
        {QStringLiteral("chart.later"), GanttKeys::tr("Later"), GanttKeys::tr("Moves to what came after"),
         key(Qt::Key_D), [](GanttState& state, const MoveContext&) { panBy(state, 1); }},
        {QStringLiteral("chart.all"), GanttKeys::tr("Show &all"), GanttKeys::tr("The whole time of all runs"),
         key(Qt::Key_Home), [](GanttState& state, const MoveContext&) { state.showAll(); }},
        {QStringLiteral("chart.fit"), GanttKeys::tr("&Fit the selected bar"), GanttKeys::tr("As large as there is room for"),
         key(Qt::Key_F), [](GanttState& state, const MoveContext&) { state.fit(); }},
        {QStringLiteral("chart.previousBar"), GanttKeys::tr("Previous bar"),
         GanttKeys::tr("The one before the selected one, in its row"), key(Qt::Key_Comma),
         [](GanttState& state, const MoveContext&) { moveBar(state, -1); }},
        {QStringLiteral("chart.nextBar"), GanttKeys::tr("Next bar"), GanttKeys::tr("The one after the selected one, in its row"),
         key(Qt::Key_Period), [](GanttState& state, const MoveContext&) { moveBar(state, 1); }},
        {QStringLiteral("chart.marker"), GanttKeys::tr("Marker"),
         GanttKeys::tr("A, then B: at the nearest edge of a bar"), key(Qt::Key_M),
         [](GanttState& state, const MoveContext& context) {
             if (const std::optional<TimePoint> t = markerTime(state, context.pointed))
                 state.setMarker(nearestEdge(state, *t, context.snapReach));
         }},
        {QStringLiteral("chart.hideRow"), GanttKeys::tr("Hide the row"), GanttKeys::tr("That of the selected bar"),
         key(Qt::Key_H), [](GanttState& state, const MoveContext&) { hideSelectedRow(state); }},
        {QStringLiteral("chart.pinRow"), GanttKeys::tr("Pin the row"),
         GanttKeys::tr("That of the selected bar, to the top; again: back"), key(Qt::Key_P),
         [](GanttState& state, const MoveContext&) { pinSelectedRow(state); }},
        {QStringLiteral("chart.foldRun"), GanttKeys::tr("Fold the chart"),
         GanttKeys::tr("That of the selected bar; again: unfold"), key(Qt::Key_C),
         [](GanttState& state, const MoveContext&) { foldSelectedRun(state); }},
    };
}

bool pressKey(const QKeyEvent& event, GanttState& state, const MoveContext& context, MoveKeys moves)
{
    const bool shift = event.modifiers().testFlag(Qt::ShiftModifier);
    const int key = meantKey(event);
    switch (key) {
    case Qt::Key_Plus: zoomIn(state, context.pointed); return true;
    case Qt::Key_Minus: zoomOut(state, context.pointed); return true;
    case Qt::Key_Left: panBy(state, -1); return true;
    case Qt::Key_Right: panBy(state, 1); return true;
    case Qt::Key_Escape:
        if (!state.clearMarkers())
            state.clearSelection();
        return true;
    case Qt::Key_Up: shift ? shiftSelectedRow(state, -1) : moveRow(state, -1); return true;
    case Qt::Key_Down: shift ? shiftSelectedRow(state, 1) : moveRow(state, 1); return true;
    default: break;
    }
    if (moves == MoveKeys::OfActions)
        return false;
    const std::vector<GanttMove> all = ganttMoves();
    const auto move =
        std::ranges::find_if(all, [key](const GanttMove& each) { return each.keys.contains(QKeySequence(key)); });
    if (move == all.end())
        return false;
    move->act(state, context);
    return true;
}

} // namespace interleave
