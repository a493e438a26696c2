#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/gantt/gantt_geometry.h"

namespace interleave {

// What is under a point of the scene. What a head or the axis covers is not there.

std::optional<BarPlace> barAt(QPointF point, const GanttState& state, const GanttGeometry& geometry);
/// The row whose name it is.
std::optional<RowPlace> labelAt(QPointF point, const GanttState& state, const GanttGeometry& geometry);
/// The run whose rows are folded by the triangle there.
std::optional<std::size_t> foldAt(QPointF point, const GanttState& state, const GanttGeometry& geometry);

} // namespace interleave
