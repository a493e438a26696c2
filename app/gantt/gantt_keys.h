#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/gantt/gantt_geometry.h"

class QKeyEvent;

namespace interleave {

/// What a key means while the charts have the focus; `pointed` is the time under the pointer. False where it means nothing.
bool pressKey(const QKeyEvent& event, GanttState& state, std::optional<TimePoint> pointed, Duration snapReach);

/// How near the edge of a bar is to draw a marker to it.
Duration snapReach(const GanttGeometry& geometry, const Theme& theme);

} // namespace interleave
