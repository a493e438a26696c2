// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/lesson_surroundings.h"

#include "app/run/run_desk.h"
#include "app/window/lesson_desk.h"
#include "app/window/results_view.h"
#include "app/window/right_side.h"
#include "app/window/window_actions.h"

namespace interleave {

LessonSurroundings::LessonSurroundings(const Parts& parts, QObject* parent) : QObject(parent), m_parts(parts)
{
    connect(&parts.lessons, &LessonDesk::isAbout, &parts.results, &ResultsView::setLesson);
    connect(&parts.lessons, &LessonDesk::isAbout, this, &LessonSurroundings::follow);
    connect(&parts.lessons, &LessonDesk::guessing, &parts.results, &ResultsView::setGuessing);
    connect(&parts.lessons, &LessonDesk::guessing, this, &LessonSurroundings::follow);
    connect(&parts.runs, &RunDesk::changed, this, &LessonSurroundings::follow);
    connect(&parts.runs.history(), &RunHistory::changed, this, &LessonSurroundings::follow);
    follow();
}

void LessonSurroundings::follow()
{
    const bool isOn = m_parts.lessons.progress().isOn();
    const bool isGuessing = m_parts.lessons.isGuessing();
    const bool hasResults = !isGuessing && m_parts.runs.history().shown().hasRuns();
    m_parts.rightSide.setLesson({.isOn = isOn, .hasResults = hasResults});
    m_parts.results.setAlone(m_parts.lessons.isAlone());
    m_parts.actions.setHistoryShut(isGuessing || m_parts.runs.state().isBusy);
}

} // namespace interleave
