#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <optional>
#include <variant>

#include "core/base/ids.h"
#include "core/trace/activity.h"

namespace interleave::gantt {

/// What a person wants to see in the charts, while all else is dimmed: an activity, or a task; none: nothing is dimmed.
using Emphasis = std::optional<std::variant<Activity, TaskId>>;

} // namespace interleave::gantt
