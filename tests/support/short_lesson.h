#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

namespace interleave {

/// A question, its run, and what came of it; short enough to be waited for.
inline constexpr const char* kShortLesson = R"(
title = "Short"
about = "A test."
[run]
scenario = "cpu-bound"
models = ["in-order", "one-core"]
parameters = { tasks = 2, work_ms = 2 }
[[step]]
kind = "predict"
say = "Which?"
notes = "Vote."
  [[step.answer]]
  say = "Two tasks"
  holds = "parameters.tasks = 2"
  [[step.answer]]
  say = "Three tasks"
  holds = "parameters.tasks = 3"
[[step]]
kind = "run"
[[step]]
kind = "read"
say = "There were {parameters.tasks}."
)";

} // namespace interleave
