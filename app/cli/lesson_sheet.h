#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/arguments.h"
#include "app/cli/console.h"
#include "core/lesson/lesson.h"

namespace interleave::cli {

/// `lesson worksheet`: a lesson on paper, or the key to it, of runs that are made for it or were saved.
ExitStatus writeSheet(const LessonCommand& command, const lesson::Lesson& lesson, const Console& console);

} // namespace interleave::cli
