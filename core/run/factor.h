#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/text.h"

namespace interleave {

/// "1.6", "126": how many times as fast or as long, with a decimal where that says something.
inline Decimal factorOf(double ratio)
{
    constexpr double kTold = 10; // from here on a tenth is no difference
    return {ratio, ratio < kTold ? 1 : 0};
}

} // namespace interleave
