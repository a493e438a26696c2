// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/text_chart.h"

#include <algorithm>
#include <span>
#include <vector>

#include "app/cli/charset.h"
#include "core/gantt/chart.h"

namespace interleave::cli {
namespace {

constexpr std::int64_t kColumns = 72;
/// So much of a letter's time must be running for a full block; the rest may be lost at its edges.
constexpr double kFullShare = 0.875;
constexpr double kMostShare = 0.5;
constexpr std::size_t kMostRows = 64;

/// How the time of one letter divides, in parts of it.
struct Division {
    double running = 0;
    double ready = 0; ///< or taken
    double waiting = 0;
};

Division divisionOf(const gantt::Row& row, TimeRange range)
{
    Division division;
    for (const gantt::Share& share : row.sharesIn(range)) {
        const auto activity = static_cast<Activity>(share.kind);
        const double part = static_cast<double>(share.time.count()) / static_cast<double>(range.length().count());
        (activity == Activity::Running ? division.running
         : isWaiting(activity)         ? division.waiting
                                       : division.ready) += part;
    }
    return division;
}

std::string_view letterFor(Division division)
{
    if (division.running >= kFullShare)
        return "█";
    if (division.running >= kMostShare)
        return "▓";
    if (division.running > 0)
        return "▒";
    if (division.ready == 0 && division.waiting == 0)
        return " ";
    return division.ready >= division.waiting ? "░" : "·";
}

/// The stretch of time of one letter; the letters divide `visible` without a gap.
TimeRange rangeOf(std::int64_t column, TimeRange visible)
{
    const auto boundary = [&](std::int64_t at) { return visible.begin + visible.length() * at / kColumns; };
    return {boundary(column), boundary(column + 1)};
}

std::string barOf(const gantt::Row& row, TimeRange visible)
{
    std::string bar;
    for (std::int64_t column = 0; column < kColumns; ++column) {
        const TimeRange range = rangeOf(column, visible);
        bar += range.isEmpty() ? " " : letterFor(divisionOf(row, range));
    }
    return bar;
}

std::string padded(std::string text, std::size_t columns)
{
    text.append(columns - std::min(columns, columnsOf(text)), ' ');
    return text;
}

/// "0 ms                     870 ms", both ends under the ends of the bars.
std::string axisOf(TimeRange visible, const Words& words)
{
    const std::string first = words.duration(visible.begin.time_since_epoch());
    const std::string last = words.duration(visible.end.time_since_epoch());
    return padded(first, kColumns - columnsOf(last)) + last;
}

} // namespace

std::string textChart(const Trace& trace, TimeRange visible, const Words& words)
{
    std::size_t nameColumns = 0;
    for (const Task& task : trace.plan->tasks)
        nameColumns = std::max(nameColumns, columnsOf(task.name));

    const gantt::Chart chart = gantt::layOut(trace, gantt::RowsBy::Task);
    std::string text;
    for (const gantt::Row& row : std::span(chart.rows).first(std::min(chart.rows.size(), kMostRows))) {
        const TaskId task = std::get<TaskId>(row.subject());
        std::string line = padded(trace.taskOf(task).name, nameColumns) + "  " + barOf(row, visible);
        line.erase(line.find_last_not_of(' ') + 1);
        text += line + '\n';
    }
    if (chart.rows.size() > kMostRows)
        text += "... and " + std::to_string(chart.rows.size() - kMostRows) + " more\n";
    return text + std::string(nameColumns + 2, ' ') + axisOf(visible, words) + '\n';
}

std::string textChartLegend()
{
    return "█ running   ▓ most of the time   ▒ some of the time   ░ ready, not its turn   · waiting\n";
}

} // namespace interleave::cli
