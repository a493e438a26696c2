// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/gantt/gantt_pointer.h"

#include <algorithm>
#include <cmath>

#include "app/gantt/evidence_line.h"
#include "app/gantt/gantt_hits.h"
#include "app/gantt/gantt_keys.h"
#include "app/gantt/gantt_moves.h"
#include "app/gantt/gantt_picker.h"
#include "app/gantt/gantt_rows.h"

namespace interleave {

namespace {

constexpr int kDragStarts = 4;

} // namespace

void GanttPointer::press(QPointF position, Qt::KeyboardModifiers modifiers, const GanttDrawing& drawing)
{
    const GanttGeometry& geometry = drawing.geometry;
    m_state.navigation().stop();
    m_from = position;
    m_window = m_state.visibleRange();
    m_isDragged = false;
    m_drag = Drag::Pan;
    const QPointF point = geometry.toScene(position);
    if (const auto row = labelAt(point, m_state, geometry)) {
        m_drag = Drag::Row;
        m_row = *row;
    } else if (modifiers.testFlag(Qt::ShiftModifier) && point.x() >= geometry.layout.axis.left()
               && !m_state.timeWindow().whole().isEmpty()) {
        m_drag = Drag::Measure;
    } else if (m_state.playTime() && geometry.axis().contains(point)) {
        m_drag = Drag::PlayHead;
        drag(position, drawing);
    }
}

void GanttPointer::move(QPointF position, const GanttDrawing& drawing)
{
    if (!m_from)
        return;
    m_isDragged = m_isDragged || (position - *m_from).manhattanLength() > kDragStarts;
    if (m_isDragged)
        drag(position, drawing);
}

void GanttPointer::drag(QPointF position, const GanttDrawing& drawing)
{
    const GanttGeometry& geometry = drawing.geometry;
    const auto timeOf = [&](QPointF inView) { return geometry.timeAt(geometry.toScene(inView).x()); };
    switch (m_drag) {
    case Drag::Pan: {
        const double moved = (position.x() - m_from->x()) / geometry.layout.axis.width();
        const Duration by(std::llround(-moved * static_cast<double>(m_window.length().count())));
        m_state.timeWindow().setWindow({m_window.begin + by, m_window.end + by});
        break;
    }
    case Drag::Measure: {
        const Duration reach = snapReach(geometry, drawing.theme);
        m_state.measure(nearestEdge(m_state, timeOf(*m_from), reach), nearestEdge(m_state, timeOf(position), reach));
        break;
    }
    case Drag::PlayHead: {
        const TimeRange whole = m_state.timeWindow().whole();
        emit playTimeAsked(std::clamp(timeOf(position), whole.begin, whole.end));
        break;
    }
    case Drag::Row: break;
    }
}

void GanttPointer::release(QPointF position, const GanttDrawing& drawing)
{
    if (!m_from)
        return;
    m_from.reset();
    if (!m_isDragged)
        click(position, drawing);
    else if (m_drag == Drag::Row)
        drop(position, drawing);
}

void GanttPointer::drop(QPointF position, const GanttDrawing& drawing)
{
    const auto target = labelAt(drawing.geometry.toScene(position), m_state, drawing.geometry);
    if (target && target->run == m_row.run)
        putRow(m_state, m_row, target->row);
}

void GanttPointer::click(QPointF position, const GanttDrawing& drawing)
{
    const QPointF point = drawing.geometry.toScene(position);
    if (m_picker && m_picker->click(point, drawing.geometry))
        return;
    if (m_drag == Drag::Row)
        selectRow(m_state, m_row);
    else if (const auto run = foldAt(point, m_state, drawing.geometry))
        m_state.setCollapsed(*run, !m_state.isCollapsed(*run));
    else if (evidenceAt(point, drawing))
        emit evidenceAsked();
    else if (m_drag == Drag::Pan)
        m_state.select(barAt(point, m_state, drawing.geometry));
}

void GanttPointer::doubleClick(QPointF position, const GanttDrawing& drawing)
{
    if (m_picker && m_picker->isOn())
        return; // two clicks, and the first has chosen
    const QPointF point = drawing.geometry.toScene(position);
    if (barAt(point, m_state, drawing.geometry) && m_state.selection())
        m_state.fit();
    else if (!labelAt(point, m_state, drawing.geometry) && !foldAt(point, m_state, drawing.geometry))
        m_state.showAll();
}

std::optional<RowPlace> GanttPointer::dropPlace(QPointF inScene, const GanttGeometry& geometry) const
{
    if (!m_from || m_drag != Drag::Row || !m_isDragged)
        return std::nullopt;
    const auto target = labelAt(inScene, m_state, geometry);
    return target && target->run == m_row.run ? target : std::nullopt;
}

} // namespace interleave
