#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QKeySequence>
#include <QString>
#include <vector>

#include "app/gantt/gantt_geometry.h"

class QKeyEvent;

namespace interleave {

/// What a move may need to know.
struct MoveContext {
    std::optional<TimePoint> pointed; ///< the time under the pointer
    Duration snapReach;
};

/// Something that a key does to the charts, and that can have another key.
struct GanttMove {
    QString id;   ///< "chart.zoomIn"
    QString text; ///< "Zoom in"
    QString help; ///< in a sentence without a full stop
    QList<QKeySequence> keys;
    void (*act)(GanttState& state, const MoveContext& context);
};

/// All of them.
std::vector<GanttMove> ganttMoves();

/// Who listens to the keys of these moves: the charts, or actions made of them.
enum class MoveKeys { Own, OfActions };

/// What a key means while the charts have the focus. False where it means nothing.
bool pressKey(const QKeyEvent& event, GanttState& state, const MoveContext& context, MoveKeys moves = MoveKeys::Own);

/// How near the edge of a bar is to draw a marker to it.
Duration snapReach(const GanttGeometry& geometry, const Theme& theme);

} // namespace interleave
