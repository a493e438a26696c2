#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/machine/tick_clock.h"

namespace interleave {

/// What one stamp costs now, in nanoseconds, reading the clock included. Takes a fraction of a millisecond.
double measureStampCost(const TickClock& clock);

} // namespace interleave
