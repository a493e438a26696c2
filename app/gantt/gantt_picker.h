#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QObject>

#include "app/gantt/gantt_geometry.h"

class QKeyEvent;

namespace interleave {

/// A moment in a row of one of the charts.
struct MomentPlace {
    RowPlace row;
    TimePoint time;
    friend bool operator==(const MomentPlace&, const MomentPlace&) = default;
};

/// Somebody is asked for a moment in one of the charts: a click there chooses it, and so does Enter where the arrows have led. All else
/// that pointer and keys do goes on as ever.
/// Thread safety: UI thread only. `state` and `words` outlive it.
class GanttPicker : public QObject {
    Q_OBJECT

public:
    GanttPicker(GanttState& state, const GanttWords& words, QObject* parent = nullptr);

    /// In the chart of that run, from the middle of what is seen of it.
    void begin(std::size_t run);
    void end();
    bool isOn() const { return m_run.has_value(); }
    /// Where the arrows have led, always within what is seen; none: nobody is asked, or there is no row.
    std::optional<MomentPlace> cursor() const;
    /// Where that is in the scene: what would be chosen.
    QRectF placeOfCursor(const GanttGeometry& geometry) const;
    /// What is there, in words.
    QString describe(const GanttGeometry& geometry) const;

    /// False where the key means nothing here.
    bool pressKey(const QKeyEvent& event, const GanttGeometry& geometry);
    /// Of a point of the scene. False where nobody is asked for it.
    bool click(QPointF point, const GanttGeometry& geometry);

signals:
    /// Of a task, what lies under the pixels around.
    void picked(std::size_t task, interleave::TimeRange time);
    /// Whoever is asked would rather not.
    void left();
    /// Or there is none any more.
    void cursorMoved();

private:
    void moveInTime(Duration by);
    void moveToRow(int by);
    void followSelection();
    bool pick(const MomentPlace& place, const GanttGeometry& geometry);
    TimeRange rangeAround(TimePoint time, const GanttGeometry& geometry) const;

    GanttState& m_state;
    const GanttWords& m_words;
    std::optional<std::size_t> m_run; ///< none: nobody is asked
    std::size_t m_place = 0;          ///< of the cursor's row, from the top
    TimePoint m_time;                 ///< of the cursor
};

} // namespace interleave
