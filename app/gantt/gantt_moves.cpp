// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/gantt/gantt_moves.h"

#include <algorithm>
#include <cmath>

namespace interleave {

namespace {

constexpr double kZoomStep = 0.8; ///< one notch of the wheel
constexpr double kPanStep = 0.1;  ///< of the window

gantt::Row::Subject subjectOf(const GanttState& state, const RowPlace& row)
{
    return state.chartOf(row.run)->rows[row.row].subject();
}

std::optional<RowPlace> selectedRow(const GanttState& state)
{
    const std::optional<BarPlace>& selection = state.selection();
    return selection ? std::optional(RowPlace{selection->run, selection->row}) : std::nullopt;
}

/// Those that have bars, from the top, through all charts.
std::vector<RowPlace> rowsWithBars(const GanttState& state)
{
    std::vector<RowPlace> rows;
    for (std::size_t run = 0; run < state.runCount(); ++run) {
        for (const std::size_t row : state.shownRows(run)) {
            if (!state.chartOf(run)->rows[row].isEmpty())
                rows.push_back({run, row});
        }
    }
    return rows;
}

/// `by` places on from `from`, as far as there are `count` of them.
std::size_t stepped(std::size_t from, int by, std::size_t count)
{
    return static_cast<std::size_t>(
        std::clamp<std::ptrdiff_t>(static_cast<std::ptrdiff_t>(from) + by, 0, static_cast<std::ptrdiff_t>(count) - 1));
}

/// What a zoom without a place of its own leaves where it is: the pointer, the selection, or the middle.
TimePoint zoomCentre(const GanttState& state, std::optional<TimePoint> pointed)
{
    if (pointed)
        return *pointed;
    const TimeRange window = state.visibleRange();
    const TimeRange kept = state.selection() ? intersection(state.barOf(*state.selection()).time, window) : window;
    return kept.isEmpty() ? window.begin + window.length() / 2 : kept.begin + kept.length() / 2;
}

} // namespace

void zoomIn(GanttState& state, std::optional<TimePoint> pointed)
{
    zoomBy(state, 1, zoomCentre(state, pointed));
}

void zoomOut(GanttState& state, std::optional<TimePoint> pointed)
{
    zoomBy(state, -1, zoomCentre(state, pointed));
}

void zoomBy(GanttState& state, double notches, TimePoint around)
{
    state.timeWindow().zoom(std::pow(kZoomStep, notches), around);
}

void panBy(GanttState& state, double steps)
{
    const auto length = static_cast<double>(state.visibleRange().length().count());
    state.timeWindow().pan(Duration(std::llround(steps * kPanStep * length)));
}

void lookAt(GanttState& state, TimeRange time)
{
    constexpr int kSmallest = 40; // one part of so many of what is seen
    constexpr int kRoom = 4;      // as long, at both sides
    const TimeRange seen = state.visibleRange();
    const bool isSeen = seen.begin <= time.begin && time.end <= seen.end;
    if (isSeen && time.length() * kSmallest >= seen.length())
        return;
    const Duration room = std::max(Duration{1}, time.length() * kRoom);
    state.navigation().glideTo({time.begin - room, time.end + room});
}

std::optional<TimePoint> markerTime(const GanttState& state, std::optional<TimePoint> pointed)
{
    if (pointed)
        return pointed;
    if (!state.selection())
        return state.playTime();
    const TimeRange bar = state.barOf(*state.selection()).time;
    return state.markers().a && !state.markers().b ? bar.end : bar.begin;
}

void moveRow(GanttState& state, int by)
{
    const std::vector<RowPlace> rows = rowsWithBars(state);
    if (rows.empty())
        return;
    const std::optional<RowPlace> selected = selectedRow(state);
    const auto found = selected ? std::ranges::find(rows, *selected) : rows.end();
    const auto current = found == rows.end() ? std::size_t{0} : static_cast<std::size_t>(found - rows.begin());
    selectRow(state, rows[selected ? stepped(current, by, rows.size()) : 0]);
}

void moveBar(GanttState& state, int by)
{
    if (!state.selection()) {
        moveRow(state, 0);
        return;
    }
    BarPlace place = *state.selection();
    place.bar = stepped(place.bar, by, state.barCount({place.run, place.row}));
    state.select(place);
}

void selectRow(GanttState& state, const RowPlace& row)
{
    const gantt::Row& bars = state.chartOf(row.run)->rows[row.row];
    if (bars.isEmpty())
        return;
    const TimePoint t = state.selection() ? state.barOf(*state.selection()).time.begin : state.visibleRange().begin;
    state.select(BarPlace{row.run, row.row, std::min(bars.firstEndingAfter(t), bars.count() - 1)});
}

void putRow(GanttState& state, const RowPlace& row, std::size_t to)
{
    gantt::RowArrangement arrangement = state.arrangement();
    arrangement.move(state.chartOf(row.run)->rows, subjectOf(state, row), subjectOf(state, {row.run, to}));
    state.setArrangement(std::move(arrangement));
}

void shiftSelectedRow(GanttState& state, int by)
{
    const std::optional<RowPlace> selected = selectedRow(state);
    const std::optional<std::size_t> place = selected ? state.placeOfRow(*selected) : std::nullopt;
    if (!place)
        return;
    const std::vector<std::size_t>& shown = state.shownRows(selected->run);
    if (const std::size_t to = stepped(*place, by, shown.size()); to != *place)
        putRow(state, *selected, shown[to]);
}

void hideSelectedRow(GanttState& state)
{
    const std::optional<RowPlace> selected = selectedRow(state);
    if (!selected || state.rowCount(selected->run) < 2)
        return;
    gantt::RowArrangement arrangement = state.arrangement();
    arrangement.hide(subjectOf(state, *selected));
    state.setArrangement(std::move(arrangement));
}

void pinSelectedRow(GanttState& state)
{
    const std::optional<RowPlace> selected = selectedRow(state);
    if (!selected)
        return;
    const gantt::Row::Subject subject = subjectOf(state, *selected);
    gantt::RowArrangement arrangement = state.arrangement();
    arrangement.setPinned(subject, !arrangement.isPinned(subject));
    state.setArrangement(std::move(arrangement));
}

void foldSelectedRun(GanttState& state)
{
    const std::size_t run = state.selection() ? state.selection()->run : 0;
    state.setCollapsed(run, !state.isCollapsed(run));
}

} // namespace interleave
