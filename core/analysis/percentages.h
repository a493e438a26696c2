#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <cstdint>
#include <vector>

#include "core/base/time.h"

namespace interleave {

/// The share of each part in whole percent, so rounded that they add up to 100: those with the largest remainders are rounded
/// up, the first of equal ones. All 0 where the parts are. Requires: no part is negative.
std::vector<std::int64_t> percentagesOf(const std::vector<Duration>& parts);

} // namespace interleave
