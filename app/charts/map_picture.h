#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <cstddef>
#include <optional>
#include <QString>
#include <vector>

namespace interleave {

/// One situation of two parameters.
struct MapCell {
    std::optional<double> value{}; ///< none where nothing was measured
    bool isSimulated = false;
    std::size_t id = 0;
    QString words{}; ///< what else is to be said of it: "5 runs, 1 left out"
};

/// All that a MapChart shows: a cell for each pair of `xs` and `ys`.
struct MapPicture {
    QString title;
    QString xTitle;
    QString yTitle;
    QString valueTitle;       ///< what is after the last ", " is the unit of its numbers: "Speed-up", "Makespan, ms"
    std::vector<double> xs{}; ///< from left to right
    std::vector<double> ys{}; ///< from bottom to top
    std::vector<MapCell> cells{}; ///< row by row of `ys`, `xs` within
};

} // namespace interleave
