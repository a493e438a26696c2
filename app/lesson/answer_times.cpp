// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/lesson/answer_times.h"

#include "app/lesson/lesson_progress.h"

namespace interleave {

AnswerTimes::AnswerTimes(const LessonProgress& progress, QObject* parent) : QObject(parent), m_progress(progress)
{
    connect(&progress, &LessonProgress::moved, this, &AnswerTimes::follow);
    connect(&progress, &LessonProgress::answered, this, &AnswerTimes::note);
}

std::optional<double> AnswerTimes::secondsAt(std::size_t place) const
{
    const auto found = m_seconds.find(place);
    return found == m_seconds.end() ? std::nullopt : std::optional(found->second);
}

/// Another step is looked at. One that goes on in a lesson is not asked anew.
void AnswerTimes::follow()
{
    if (m_place && m_timer.isValid())
        m_looked[*m_place] += static_cast<double>(m_timer.elapsed()) / 1000;
    m_place.reset();
    if (!m_progress.isOn()) {
        m_lesson.clear();
        return;
    }
    if (m_lesson != m_progress.lesson().id) {
        m_lesson = m_progress.lesson().id;
        m_looked.clear();
        m_seconds.clear();
    }
    m_place = m_progress.place();
    m_timer.start();
}

void AnswerTimes::note()
{
    if (m_place)
        m_seconds[*m_place] = m_looked[*m_place] + static_cast<double>(m_timer.elapsed()) / 1000;
}

} // namespace interleave
