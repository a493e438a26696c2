#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <memory>
#include <optional>

#include "app/run/run_desk.h"

namespace interleave {

/// What was set up and shown before a lesson came, so that it is there again afterwards: what a lesson runs is not what its reader chose.
/// Thread safety: UI thread only. Setup and desk outlive it.
class BeforeLesson {
public:
    BeforeLesson(Setup& setup, RunDesk& runs) : m_setup(setup), m_runs(runs) {}

    /// Keeps it, unless that of an earlier lesson is still kept. Requires: no runs are on.
    void keep();
    /// It is so again. Runs that are on are stopped; once they have ended this is to be asked again for what was shown.
    void putBack();

private:
    void showKept();

    Setup& m_setup;
    RunDesk& m_runs;
    std::optional<SetupChoices> m_choices; ///< none: nothing is kept
    std::shared_ptr<const RunSet> m_shown; ///< null: nothing was shown
};

} // namespace interleave
