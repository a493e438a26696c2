#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QObject>

#include "app/gantt/gantt_drawing.h"

namespace interleave {

class GanttPicker;

/// What pressing, moving and letting go of the button in the charts means: a drag moves the window, measures, moves the play-head
/// or a row; a click selects, folds, or asks how the bars are known. Positions are in the viewport.
/// Thread safety: UI thread only. `state` and the picker outlive it.
class GanttPointer : public QObject {
    Q_OBJECT

public:
    /// A click is what the picker asks for while it does.
    explicit GanttPointer(GanttState& state, GanttPicker* picker = nullptr) : m_state(state), m_picker(picker) {}

    void press(QPointF position, Qt::KeyboardModifiers modifiers, const GanttDrawing& drawing);
    void move(QPointF position, const GanttDrawing& drawing);
    void release(QPointF position, const GanttDrawing& drawing);
    void doubleClick(QPointF position, const GanttDrawing& drawing);

    bool isDraggingPlayHead() const { return m_from && m_drag == Drag::PlayHead; }
    /// Where a row that is dragged by its name would come to lie; none: no row is dragged there.
    std::optional<RowPlace> dropPlace(QPointF inScene, const GanttGeometry& geometry) const;

signals:
    /// How a run's boundaries are known was clicked.
    void evidenceAsked();
    /// A place on the time axis was clicked, or dragged to.
    void playTimeAsked(interleave::TimePoint time);

private:
    enum class Drag { Pan, Measure, PlayHead, Row };

    void drag(QPointF position, const GanttDrawing& drawing);
    void drop(QPointF position, const GanttDrawing& drawing);
    void click(QPointF position, const GanttDrawing& drawing);

    GanttState& m_state;
    GanttPicker* m_picker;         ///< null: nobody asks for anything
    Drag m_drag = Drag::Pan;       ///< of the drag that is on, or was last
    std::optional<QPointF> m_from; ///< where the button was pressed; none: it is not
    TimeRange m_window;            ///< as it was then
    bool m_isDragged = false;
    RowPlace m_row; ///< that is dragged
};

} // namespace interleave
