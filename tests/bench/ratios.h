#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <string>

namespace interleave::bench {

/// Says that, after the run, the time of `benchmark` shall be printed as a multiple of that of `yardstick`, both by the names
/// that Google Benchmark prints, with the goal that it is held against.
struct Ratio {
    Ratio(std::string what, std::string benchmark, std::string yardstick, std::string goal);
};

} // namespace interleave::bench
