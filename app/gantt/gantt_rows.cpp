// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/gantt/gantt_rows.h"

#include <algorithm>

namespace interleave {

int plotRows(const GanttState& state, std::size_t run)
{
    if (state.isCollapsed(run))
        return 0;
    if (const auto& chart = state.chartOf(run); chart && !chart->rows.empty())
        return static_cast<int>(state.rowCount(run));
    if (state.rowsBy() != gantt::RowsBy::Task)
        return 1;
    const GanttRun& empty = state.runs()[run];
    return static_cast<int>(empty.result ? empty.result->trace.tasks.size()
                                         : static_cast<std::size_t>(empty.placeholderTasks.size()));
}

std::optional<BarPlace> placeOf(const GanttState& state, std::size_t run, TaskId task, std::uint32_t span)
{
    if (run >= state.runCount() || !state.chartOf(run))
        return std::nullopt;
    const TimePoint begin = state.runs()[run].result->trace.tasks[indexOf(task)].spans[span].time.begin;
    const std::optional<std::size_t> row = rowOfTaskAt(state, run, task, begin);
    const std::optional<std::size_t> bar = row ? state.chartOf(run)->rows[*row].barAt(begin) : std::nullopt;
    return bar ? std::optional(BarPlace{run, *row, *bar}) : std::nullopt;
}

std::optional<std::size_t> rowOfTaskAt(const GanttState& state, std::size_t run, TaskId task, TimePoint t)
{
    const std::vector<gantt::Row>& rows = state.chartOf(run)->rows;
    const auto isThere = [&](std::size_t row) {
        const gantt::Row::Subject about = rows[row].subject();
        if (const auto* subject = std::get_if<TaskId>(&about))
            return *subject == task;
        for (const TimePoint at : {t, t - Duration{1}}) {
            if (const auto bar = rows[row].barAt(at); bar && rows[row].bar(*bar).first.task == task)
                return true;
        }
        return false;
    };
    const std::vector<std::size_t>& shown = state.shownRows(run);
    const auto row = std::ranges::find_if(shown, isThere);
    return row == shown.end() ? std::nullopt : std::optional(*row);
}

int peakOf(const GanttState& state)
{
    int peak = 1;
    for (std::size_t run = 0; run < state.runCount(); ++run) {
        if (const auto& chart = state.chartOf(run))
            peak = std::max(peak, chart->overlap.peak);
    }
    return peak;
}

bool hasLine(const GanttState& state)
{
    for (std::size_t run = 0; run < state.runCount(); ++run) {
        if (const auto& chart = state.chartOf(run); chart && chart->hasLine())
            return true;
    }
    return false;
}

int linePeakOf(const GanttState& state)
{
    int peak = 1;
    for (std::size_t run = 0; run < state.runCount(); ++run) {
        if (const auto& chart = state.chartOf(run))
            peak = std::max(peak, chart->linePeak);
    }
    return peak;
}

TimePoint latestEnd(const GanttState& state)
{
    TimePoint latest{};
    for (std::size_t run = 0; run < state.runCount(); ++run) {
        if (const auto& chart = state.chartOf(run))
            latest = std::max(latest, chart->time.end);
    }
    return latest;
}

TimePoint nearestEdge(const GanttState& state, TimePoint t, Duration reach)
{
    TimePoint nearest = t;
    Duration best = reach;
    const auto consider = [&](TimePoint edge) {
        const Duration away = edge < t ? t - edge : edge - t;
        if (away <= best) {
            best = away;
            nearest = edge;
        }
    };
    for (std::size_t run = 0; run < state.runCount(); ++run) {
        const auto& chart = state.chartOf(run);
        if (!chart)
            continue;
        consider(chart->time.end);
        for (const std::size_t row : state.shownRows(run)) {
            for (const TimePoint at : {t - reach, t, t + reach}) {
                if (const auto bar = chart->rows[row].barAt(at)) {
                    const TimeRange time = chart->rows[row].timeOf(*bar);
                    consider(time.begin);
                    consider(time.end);
                }
            }
        }
    }
    return nearest;
}

} // namespace interleave
