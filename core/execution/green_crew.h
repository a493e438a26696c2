#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/execution/thread_team.h"

namespace interleave {

/// One thread that carries all tasks in turn, round and round: each until it waits, or for `slice`.
MakeCrew greenCrew(Duration slice);

} // namespace interleave
