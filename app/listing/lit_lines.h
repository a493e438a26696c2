#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <optional>
#include <QMetaType>
#include <span>
#include <vector>

#include "core/trace/trace.h"

namespace interleave {

/// Tasks that are at one line of a listing and do the same there.
struct LineGroup {
    std::optional<Activity> activity; ///< none: they are done
    std::vector<TaskId> tasks;        ///< ascending, not empty

    friend bool operator==(const LineGroup&, const LineGroup&) = default;
};

/// Who is at a line, by activity.
using LineGroups = std::vector<LineGroup>;

/// For each step of the program that `tasks` have, and at the end for those who are done, who is there at time `t`: the half-open
/// spans decide. Tasks that have not begun are nowhere. Requires: all of `tasks` have programs of one length.
std::vector<LineGroups> litLines(const Trace& trace, std::span<const TaskId> tasks, TimePoint t);

/// Tasks with equal programs, each such group ascending, by their first tasks.
std::vector<std::vector<TaskId>> tasksByProgram(const Plan& plan);

} // namespace interleave

Q_DECLARE_METATYPE(interleave::LineGroups)
