#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/ids.h"
#include "core/gantt/palette.h"
#include "core/trace/activity.h"

class QPainter;
class QRectF;

namespace interleave {

/// How bars are drawn.
struct BarLook {
    gantt::Look look = gantt::Look::Light;
    double originX = 0; ///< x of time zero, from which patterns are counted
    double scale = 1;   ///< of pattern and edges: Theme::scale()
};

/// Draws a bar of `activity`, or a legend's key. `row` is the bar in the row's full height; activities that wait are drawn
/// lower, about its middle. Edges lie on whole device pixels; at least one wide. Requires: `row` cut to what is visible, for
/// there are as many strokes as it is wide.
void paintActivity(QPainter& painter, const QRectF& row, Activity activity, const BarLook& bar);

/// The dotted middle line of a core without a task.
void paintIdle(QPainter& painter, const QRectF& row, const BarLook& bar);

/// Draws a stay of `task` on a core: its colour, edged where that alone would be too pale, and its emblem at the left where
/// there is room.
void paintStay(QPainter& painter, const QRectF& row, TaskId task, const BarLook& bar);

/// Draws the emblem of `task` in its colour, with outline, as large as a square in the middle of `rect` allows. Tasks beyond
/// the sixteenth get their round's number.
void paintTaskSign(QPainter& painter, const QRectF& rect, TaskId task, gantt::Look look);

/// The same on a ground in the task's colour: the emblem in white, a hollow one as a white line.
void paintTaskSignOnItsColour(QPainter& painter, const QRectF& rect, TaskId task, gantt::Look look);

} // namespace interleave
