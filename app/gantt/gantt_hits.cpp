// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/gantt/gantt_hits.h"

namespace interleave {

namespace {

constexpr double kFoldMargin = 2.0 / 7; ///< of its side: a small thing to hit

} // namespace

/// That is shown and not covered.
std::optional<RowPlace> rowAt(std::size_t run, QPointF point, const GanttState& state, const GanttGeometry& geometry)
{
    const std::optional<std::size_t> place = geometry.rowAt(run, point.y());
    if (!place || *place >= state.rowCount(run) || geometry.head(run).contains(point))
        return std::nullopt;
    return RowPlace{run, state.shownRows(run)[*place]};
}

std::optional<BarPlace> barAt(QPointF point, const GanttState& state, const GanttGeometry& geometry)
{
    if (geometry.isBesideAxis(point.x()) || geometry.axis().contains(point))
        return std::nullopt;
    for (std::size_t run = 0; run < state.runCount(); ++run) {
        const std::optional<RowPlace> row = rowAt(run, point, state, geometry);
        if (!row)
            continue;
        if (const auto bar = state.chartOf(run)->rows[row->row].barAt(geometry.nanosecondAt(point.x())))
            return BarPlace{run, row->row, *bar};
    }
    return std::nullopt;
}

std::optional<RowPlace> labelAt(QPointF point, const GanttState& state, const GanttGeometry& geometry)
{
    if (geometry.axis().top() <= point.y() || point.x() >= geometry.layout.axis.left())
        return std::nullopt;
    for (std::size_t run = 0; run < state.runCount(); ++run) {
        if (const std::optional<RowPlace> row = rowAt(run, point, state, geometry))
            return row;
    }
    return std::nullopt;
}

std::optional<RowPlace> rowUnder(QPointF point, const GanttState& state, const GanttGeometry& geometry)
{
    if (const std::optional<BarPlace> bar = barAt(point, state, geometry))
        return RowPlace{bar->run, bar->row};
    return labelAt(point, state, geometry);
}

std::optional<std::size_t> foldAt(QPointF point, const GanttState& state, const GanttGeometry& geometry)
{
    const double margin = geometry.foldSide * kFoldMargin;
    for (std::size_t run = 0; run < state.runCount(); ++run) {
        if (state.chartOf(run) && geometry.fold(run).adjusted(-margin, -margin, margin, margin).contains(point))
            return run;
    }
    return std::nullopt;
}

} // namespace interleave
