#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <vector>

#include "core/base/text.h"
#include "core/base/time.h"

namespace interleave::gantt {

/// What stands beside the ticks of an axis: one unit for all of them and as many decimals as each needs, so that no label is
/// rounded: "100 ms", "12.005 s". `ticks` are those of ticksOf.
std::vector<Message> tickLabels(const std::vector<TimePoint>& ticks);

} // namespace interleave::gantt
