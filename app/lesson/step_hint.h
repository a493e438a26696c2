#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QString>

namespace interleave {

class LessonProgress;

/// How a step is shown at the moment.
struct ShownStep {
    bool isBusy = false;    ///< runs are on
    bool offersRun = false; ///< there is something to press that runs
    bool isTried = false;   ///< something is changed or repaired, until it is so
    bool isAsked = false;   ///< there is something to be answered
    bool canRun = true;     ///< what is given can be run
};

/// What is to be done at the present step now, in a sentence; empty: that is plain to see.
QString hintAt(const LessonProgress& progress, const ShownStep& shown);

} // namespace interleave
