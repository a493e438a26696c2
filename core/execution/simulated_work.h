#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/execution/session.h"
#include "core/execution/task_state.h"

// What is computed by itself in virtual time: how long it takes, and what of it is really done when that is over, so that the
// answer can be checked.

namespace interleave {

Duration lengthOf(const Compute& step, TaskState& state);
Duration lengthOf(const Sort& step, TaskState& state);
Duration lengthOf(const Merge& step, TaskState& state);

void doReally(const Compute& step, Session& session);
void doReally(const Sort& step, Session& session);
void doReally(const Merge& step, Session& session);

} // namespace interleave
