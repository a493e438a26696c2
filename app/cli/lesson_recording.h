#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <vector>

#include "app/cli/arguments.h"
#include "app/cli/console.h"
#include "core/lesson/recording.h"

namespace interleave::cli {

/// The command that makes what a lesson asks for.
RunCommand commandOf(const RunSetRequest& asked);

/// Makes all runs of a lesson and saves them, in the file that was named or beside the lesson's own.
ExitStatus recordLesson(const LessonCommand& command, const lesson::Lesson& lesson, const Console& console);

} // namespace interleave::cli
