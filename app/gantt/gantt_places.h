#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <cstddef>

namespace interleave {

/// A row of one of the charts.
struct RowPlace {
    std::size_t run = 0;
    std::size_t row = 0;
    friend bool operator==(const RowPlace&, const RowPlace&) = default;
};

/// A bar in one of the charts.
struct BarPlace {
    std::size_t run = 0;
    std::size_t row = 0;
    std::size_t bar = 0;
    friend bool operator==(const BarPlace&, const BarPlace&) = default;
};

} // namespace interleave
