#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/gantt/gantt_geometry.h"

namespace interleave {

// What is under a point of the scene. What a head or the axis covers is not there.

std::optional<BarPlace> barAt(QPointF point, const GanttState& state, const GanttGeometry& geometry);
/// The row whose name it is.
std::optional<RowPlace> labelAt(QPointF point, const GanttState& state, const GanttGeometry& geometry);
/// The row that it is in, its bars or its name.
std::optional<RowPlace> rowUnder(QPointF point, const GanttState& state, const GanttGeometry& geometry);
/// The row of a run at the height of a point.
std::optional<RowPlace> rowAt(std::size_t run, QPointF point, const GanttState& state, const GanttGeometry& geometry);
/// The run whose rows are folded by the triangle there.
std::optional<std::size_t> foldAt(QPointF point, const GanttState& state, const GanttGeometry& geometry);

} // namespace interleave
