#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <string>

#include "core/run/run.h"

namespace interleave::cli {

/// Every task of a run with its times; then every task and core with its shares of the makespan, each row adding up to 100 %.
std::string detailsTable(const RunResult& run, const Words& words);

} // namespace interleave::cli
