#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <memory>
#include <QString>
#include <QStringList>

#include "core/run/run.h"

namespace interleave {

/// One of the runs that are shown, with its captions, or what stands in its place until there is one.
/// A value. Thread safety: as any value.
struct GanttRun {
    QString heading;                         ///< "Interleaved"
    QString place;                           ///< "on one core (3 threads, pinned to core 1)"
    QString evidence;                        ///< how its boundaries are known; before the run, what it will do
    std::shared_ptr<const RunResult> result; ///< null: not run yet
    bool isLive = false;                     ///< the run is on, and `result` is what is known so far
    bool isDue = false;           ///< runs are on, and this one is among them, but there is nothing of it yet
    Duration expected{};          ///< before it has ended: about how long it will take, for the axis
    QString message;              ///< in the empty plot
    QString cameOut;              ///< what is judged of it: "count 134,529"; empty: nothing
    bool isUnexpected = false;    ///< what came out
    QStringList placeholderTasks; ///< rows of the empty plot
};

} // namespace interleave
