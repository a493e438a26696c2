#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <optional>
#include <QObject>

#include "app/lesson/lesson_ghosts.h"
#include "core/base/time.h"
#include "core/lesson/show.h"

namespace interleave {

class ChartArea;
class LessonDesk;

/// What a lesson has to do with the charts: what was answered is drawn over them, and where a moment is asked for, it is chosen in them.
/// Thread safety: UI thread only. What it is made from outlives it.
class LessonPicture : public QObject {
    Q_OBJECT

public:
    LessonPicture(LessonDesk& desk, ChartArea& charts, QObject* parent = nullptr);

private:
    void arrange();
    void adopt(const lesson::Show& show);
    void show();
    ShownRun shownRun(const RunResult* run) const;
    void ask();
    void goToChart();
    void take(std::size_t task, TimeRange time);
    void showPlace();

    LessonDesk& m_desk;
    ChartArea& m_charts;
    std::optional<lesson::Show> m_before; ///< how it was before a lesson came; none: there is no lesson
    bool m_hadListing = false;            ///< beside the charts, before that
    lesson::Show m_asked;                 ///< by the step before
    bool m_isLeft = false;                ///< whoever was asked went away from the chart
};

} // namespace interleave
