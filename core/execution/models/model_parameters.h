#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/parameters.h"
#include "core/base/time.h"

namespace interleave {

inline constexpr ParameterKey<std::chrono::microseconds> kSlice{"slice_us"};
/// About what Linux gives a thread by itself.
inline constexpr Duration kDefaultSlice = std::chrono::milliseconds(4);

/// For models that cut tasks into turns themselves.
constexpr ParameterSpec sliceParameter(Text help)
{
    return {.id = kSlice.id,
            .name = INTERLEAVE_TEXT("parameter", "Time slice"),
            .help = help,
            .unit = Unit::Microseconds,
            .minimum = 100,
            .maximum = 100'000,
            .initial = std::chrono::duration_cast<std::chrono::microseconds>(kDefaultSlice).count()};
}

} // namespace interleave
