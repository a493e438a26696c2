// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/gantt/chart.h"

#include <algorithm>
#include <numeric>

#include "core/analysis/stays.h"

namespace interleave::gantt {

namespace {

constexpr double kRowsShare = 0.6; ///< of the work; the rest is the lane

Row rowOf(Row::Subject subject, const std::vector<Stay>& stays, const Watch& watch)
{
    std::vector<Bar> bars;
    bars.reserve(stays.size());
    TimePoint end{};
    for (const Stay& stay : stays) {
        const TimePoint begin = std::max(stay.time.begin, end);
        if (begin >= stay.time.end)
            continue;
        end = stay.time.end;
        bars.push_back({.time = {begin, end}, .first = {stay.task, static_cast<std::uint32_t>(stay.firstSpan)}});
    }
    return {subject, bars, watch};
}

std::vector<Row> rowsByTask(const std::shared_ptr<const Trace>& trace, const Watch& watch)
{
    std::vector<Row> rows;
    rows.reserve(trace->tasks.size());
    const auto count = static_cast<double>(trace->tasks.size());
    for (const TaskTrace& task : trace->tasks) {
        const auto done = static_cast<double>(rows.size());
        rows.emplace_back(static_cast<TaskId>(rows.size()), std::shared_ptr<const Spans>(trace, &task.spans),
                          watch.part(done / count, (done + 1) / count));
        if (watch.stop.stopRequested())
            break;
    }
    return rows;
}

std::vector<Row> rowsByCpu(const Trace& trace, const Watch& watch)
{
    std::vector<Row> rows;
    for (const CpuStays& place : staysOf(trace, watch)) {
        if (place.cpu)
            rows.push_back(rowOf(*place.cpu, place.stays, {watch.stop}));
    }
    return rows;
}

std::vector<Row> rowsByWorker(const Trace& trace, const Watch& watch)
{
    std::vector<Row> rows;
    for (const WorkerStays& thread : staysByWorker(trace, watch))
        rows.push_back(rowOf(thread.worker, thread.stays, {watch.stop}));
    return rows;
}

std::vector<Row> rowsOf(const std::shared_ptr<const Trace>& trace, RowsBy rowsBy, const Watch& watch)
{
    switch (rowsBy) {
    case RowsBy::Task: break;
    case RowsBy::Cpu: return rowsByCpu(*trace, watch);
    case RowsBy::Worker: return rowsByWorker(*trace, watch);
    }
    return rowsByTask(trace, watch);
}

/// What overlapOf would say of the trace that the levels are of.
Overlap overlapOf(const Levels& levels)
{
    Overlap overlap;
    for (Levels::Cursor cursor(levels, TimePoint{}); !cursor.isAtEnd(); cursor.advance()) {
        const Levels::Level level = cursor.level();
        overlap.peak = std::max(overlap.peak, level.running);
        if (level.running >= 2)
            overlap.atLeastTwo += level.time.length();
    }
    return overlap;
}

} // namespace

std::size_t Chart::bytes() const
{
    const auto add = [](std::size_t sum, const Row& row) { return sum + sizeof(Row) + row.bytes(); };
    return std::accumulate(rows.begin(), rows.end(), sizeof(Chart) + levels.bytes() + line.bytes(), add);
}

std::optional<Chart> layOut(std::shared_ptr<const Trace> trace, RowsBy rowsBy, const Watch& watch)
{
    Chart chart{.rowsBy = rowsBy,
                .time = trace->time(),
                .rows = rowsOf(trace, rowsBy, watch.part(0, kRowsShare)),
                .overlap = {},
                .levels = levelsOf(*trace, watch.part(kRowsShare, 1))};
    if (hasLine(*trace->plan)) {
        chart.line = lineLevelsOf(*trace, Watch{.stop = watch.stop});
        chart.linePeak = peakOf(chart.line);
    }
    if (watch.stop.stopRequested())
        return std::nullopt;
    chart.overlap = overlapOf(chart.levels);
    return chart;
}

Chart layOut(std::shared_ptr<const Trace> trace, RowsBy rowsBy)
{
    return *layOut(std::move(trace), rowsBy, Watch{});
}

Chart layOut(const Trace& trace, RowsBy rowsBy)
{
    return layOut(std::shared_ptr<const Trace>(std::shared_ptr<const Trace>(), &trace), rowsBy);
}

} // namespace interleave::gantt
