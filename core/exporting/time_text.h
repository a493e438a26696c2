#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <string>

#include "core/run/run.h"

namespace interleave {

/// "2026-11-27T14:03:05.120Z", as in ISO 8601, for files. Requires: the year has four figures.
std::string timeText(WallTime value);

} // namespace interleave
