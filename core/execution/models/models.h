#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/execution/execution_model.h"

namespace interleave {

extern const ExecutionModel kInOrder;
extern const ExecutionModel kOneCore;
extern const ExecutionModel kAllCores;
extern const ExecutionModel kEventLoop;
extern const ExecutionModel kGreenThreads;
extern const ExecutionModel kPool;
extern const ExecutionModel kThreadPool;
extern const ExecutionModel kLoopPerCore;
extern const ExecutionModel kBaton;
extern const ExecutionModel kSimulated;

} // namespace interleave
