#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QString>

#include "core/lesson/answers.h"

namespace interleave {

class AnswerTimes;
class LessonProgress;

/// What was answered at the present lesson, and what came of it. Requires: there is one.
lesson::Attempt attemptOf(const LessonProgress& progress, const AnswerTimes& times, const Machine& machine,
                          const std::string& language, const Words& words);

/// For the learner: what was predicted and what came out, and which ideas the runs did not bear out. For a label; empty where nothing
/// was answered.
QString summaryOf(const lesson::Attempt& attempt, const Words& words);

} // namespace interleave
