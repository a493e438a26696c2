#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/lesson/given.h"

namespace interleave {

/// What a lesson runs with the lines of a program in the order that was given; as they were written where that is none of these lines.
/// Fails where they cannot be run so, and says why.
Result<lesson::LessonRun> repairedRun(const lesson::LessonRun& run, const lesson::Repair& repair, const lesson::Given& order);

} // namespace interleave
