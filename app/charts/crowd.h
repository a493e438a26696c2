#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <cstdint>
#include <functional>
#include <vector>

#include "app/charts/curve_places.h"

namespace interleave {

/// Which points of a series have so many others within a few pixels that nobody could tell them apart: those are drawn by pixels.
std::vector<bool> crowdedPoints(const SeriesPlaces& series, double plotWidth, double room);

/// The cells of a plot into which crowds are counted, from its left upper corner.
struct CrowdGrid {
    int columns = 1;
    int rows = 1;
};

/// Rows of cells, from the first to the one before the last.
struct CrowdStretch {
    int top = 0;
    int bottom = 0;

    bool isEmpty() const { return top >= bottom; }
    friend bool operator==(const CrowdStretch&, const CrowdStretch&) = default;
};

/// What the points of a series come to that lie in one column of cells.
struct CrowdColumn {
    int column = 0;
    CrowdStretch all;      ///< from the greatest run to the least
    CrowdStretch quarters; ///< from the mean upper quarter to the mean lower one
    CrowdStretch median;   ///< the mean of the medians, and from that of the column before it where that has one
    CrowdStretch runRows;  ///< outside of these there are no runs
    std::vector<std::uint8_t> runs; ///< in each cell, 255 at most
};

/// Goes over the crowded points of a series once, column by column. So the cost is that of the columns and of the runs, not of all cells.
void forEachColumn(const SeriesPlaces& series, const std::vector<bool>& isCrowded, CrowdGrid grid,
                   const std::function<void(const CrowdColumn&)>& use);

} // namespace interleave
