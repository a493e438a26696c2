// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/before_lesson.h"

#include <algorithm>

namespace interleave {

void BeforeLesson::keep()
{
    if (m_choices)
        return;
    m_choices = m_setup.choices();
    const ShownRuns& shown = m_runs.history().shown();
    m_shown = shown.hasRuns() ? shown.set : nullptr;
}

void BeforeLesson::putBack()
{
    if (!m_choices)
        return;
    if (m_runs.state().isBusy) {
        m_setup.setChoices(*m_choices);
        m_runs.stop();
        return;
    }
    m_runs.showNothing(); // else it would be said that the settings were changed since a run of the lesson
    m_setup.setChoices(*m_choices);
    showKept();
    m_choices.reset();
    m_shown.reset();
}

/// Of many long runs the oldest may have been forgotten meanwhile.
void BeforeLesson::showKept()
{
    RunHistory& history = m_runs.history();
    const std::vector<ShownRuns>& sets = history.sets();
    const auto kept = std::ranges::find(sets, m_shown, &ShownRuns::set);
    if (m_shown && kept != sets.end())
        history.goTo(static_cast<std::size_t>(kept - sets.begin()));
    else
        m_runs.showNothing();
}

} // namespace interleave
