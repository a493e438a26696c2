#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/text.h"

namespace interleave {

/// Where in a run a time is, in words that do not change their form while it is played: one unit and a fixed number of decimals
/// for all times of it. The unit is that of the time axis.
struct PlaceText {
    Message time;  ///< "212.0 ms", to about a two-thousandth of the whole
    Message whole; ///< "870 ms", three figures

    friend bool operator==(const PlaceText&, const PlaceText&) = default;
};

/// `end` is that of the run, which begins at 0.
PlaceText placeTextOf(TimePoint time, TimePoint end);

} // namespace interleave
