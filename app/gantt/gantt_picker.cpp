// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/gantt/gantt_picker.h"

#include <algorithm>
#include <QKeyEvent>

#include "app/gantt/gantt_hits.h"

namespace interleave {

namespace {

constexpr double kReach = 3; ///< pixels to both sides of what was pointed at
constexpr double kStep = 8;  ///< pixels by an arrow
constexpr double kFineStep = 1;

} // namespace

GanttPicker::GanttPicker(GanttState& state, const GanttWords& words, QObject* parent)
    : QObject(parent), m_state(state), m_words(words)
{
    connect(&m_state, &GanttState::selectionChanged, this, &GanttPicker::followSelection);
    const auto tell = [this] {
        if (m_run)
            emit cursorMoved();
    };
    connect(&m_state, &GanttState::rowsChanged, this, tell);
    connect(&m_state.timeWindow(), &TimeWindow::changed, this, tell);
}

void GanttPicker::begin(std::size_t run)
{
    m_state.clearSelection(); // which has the ear of screen readers
    m_run = run;
    m_place = 0;
    const TimeRange seen = m_state.visibleRange();
    m_time = seen.begin + seen.length() / 2;
    emit cursorMoved();
}

void GanttPicker::end()
{
    m_run.reset();
    emit cursorMoved();
}

std::optional<MomentPlace> GanttPicker::cursor() const
{
    if (!m_run || *m_run >= m_state.runCount() || m_state.rowCount(*m_run) == 0)
        return std::nullopt;
    const std::vector<std::size_t>& rows = m_state.shownRows(*m_run);
    const TimeRange seen = m_state.visibleRange();
    return MomentPlace{{*m_run, rows[std::min(m_place, rows.size() - 1)]}, std::clamp(m_time, seen.begin, seen.end)};
}

QRectF GanttPicker::placeOfCursor(const GanttGeometry& geometry) const
{
    const std::optional<MomentPlace> place = cursor();
    if (!place)
        return {};
    QRectF row = placeOf(place->row, m_state, geometry);
    row.setLeft(geometry.xOf(place->time) - kReach);
    row.setWidth(2 * kReach);
    return row;
}

QString GanttPicker::describe(const GanttGeometry& geometry) const
{
    const std::optional<MomentPlace> place = cursor();
    if (!place)
        return {};
    const QString moment = m_words.moment(place->time, geometry.window, geometry.layout.axis.width());
    return m_words.instant(place->row, place->time, moment);
}

bool GanttPicker::pressKey(const QKeyEvent& event, const GanttGeometry& geometry)
{
    if (!cursor())
        return false;
    const Duration step = geometry.lengthOf(event.modifiers().testFlag(Qt::ShiftModifier) ? kFineStep : kStep);
    switch (event.key()) {
    case Qt::Key_Left: moveInTime(-step); return true;
    case Qt::Key_Right: moveInTime(step); return true;
    case Qt::Key_Up: moveToRow(-1); return true;
    case Qt::Key_Down: moveToRow(1); return true;
    case Qt::Key_Return:
    case Qt::Key_Enter: return pick(*cursor(), geometry);
    case Qt::Key_Escape:
        end();
        emit left();
        return true;
    default: return false;
    }
}

/// What is seen goes with it.
void GanttPicker::moveInTime(Duration by)
{
    const TimeRange whole = m_state.timeWindow().whole();
    m_state.clearSelection();
    m_time = std::clamp(cursor()->time + by, whole.begin, whole.end);
    const TimeRange seen = m_state.visibleRange();
    if (m_time < seen.begin || m_time > seen.end)
        m_state.timeWindow().pan(by < Duration{} ? -seen.length() / 4 : seen.length() / 4);
    emit cursorMoved();
}

void GanttPicker::moveToRow(int by)
{
    const std::size_t last = m_state.rowCount(*m_run) - 1;
    const std::size_t now = std::min(m_place, last);
    m_state.clearSelection();
    m_place = by < 0 ? now - std::min<std::size_t>(now, 1) : std::min(now + 1, last);
    emit cursorMoved();
}

/// Whoever goes from bar to bar is there.
void GanttPicker::followSelection()
{
    const std::optional<BarPlace>& selection = m_state.selection();
    if (!selection || selection->run != m_run)
        return;
    const TimeRange bar = m_state.barOf(*selection).time;
    m_place = m_state.placeOfRow({selection->run, selection->row}).value_or(m_place);
    m_time = bar.begin + bar.length() / 2;
    emit cursorMoved();
}

bool GanttPicker::click(QPointF point, const GanttGeometry& geometry)
{
    if (!m_run || geometry.isBesideAxis(point.x()) || geometry.axis().contains(point))
        return false;
    const std::optional<RowPlace> row = rowAt(*m_run, point, m_state, geometry);
    return row && pick({*row, geometry.nanosecondAt(point.x())}, geometry);
}

/// Where rows are not tasks, that of the bar is meant.
bool GanttPicker::pick(const MomentPlace& place, const GanttGeometry& geometry)
{
    const gantt::Row& row = m_state.chartOf(place.row.run)->rows[place.row.row];
    const gantt::Row::Subject subject = row.subject();
    const auto* task = std::get_if<TaskId>(&subject);
    const std::optional<std::size_t> bar = row.barAt(place.time);
    if (!task && !bar)
        return false;
    const TaskId chosen = task ? *task : row.bar(*bar).first.task;
    emit picked(indexOf(chosen), rangeAround(place.time, geometry));
    return true;
}

/// Never empty.
TimeRange GanttPicker::rangeAround(TimePoint time, const GanttGeometry& geometry) const
{
    const Duration reach = std::max(Duration{1}, geometry.lengthOf(kReach));
    return {std::max(TimePoint{}, time - reach), time + reach};
}

} // namespace interleave
