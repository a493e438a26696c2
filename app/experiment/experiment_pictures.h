#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <string>
#include <vector>

#include "app/charts/curve_picture.h"
#include "app/charts/map_picture.h"
#include "core/experiment/curve_fits.h"

namespace interleave {

/// Which picture of an experiment.
struct PictureWish {
    std::string measure;
    std::size_t along = 0; ///< axis that is x
    bool isXLogarithmic = false;
    bool isYLogarithmic = false;

    friend bool operator==(const PictureWish&, const PictureWish&) = default;
};

/// A law as a line, and of which measure and along which axis it is.
struct FittedLine {
    std::string measure;
    std::size_t along = 0;
    experiment::Curve curve;
    const fitting::Law* law = nullptr;
    std::vector<LawPlace> places;
};

/// Of the laws that were fitted. It takes a moment where doubt is by the bootstrap. Any thread.
std::vector<FittedLine> linesOf(const experiment::Results& results, const std::vector<experiment::CurveFit>& fits,
                                const Watch& watch = {});

/// All curves of the experiment. An empty experiment has its axes.
CurvePicture curvePictureOf(const experiment::Results& results, const PictureWish& wish,
                            const std::vector<FittedLine>& lines, const Words& words);

/// A family of curves that makes a map: the same work and model.
struct MapWish {
    std::string measure;
    std::size_t work = 0;
    std::size_t model = 0;

    friend bool operator==(const MapWish&, const MapWish&) = default;
};
/// The id of a cell that is no point.
inline constexpr std::size_t kNoPoint = static_cast<std::size_t>(-1);
/// Requires: two axes.
MapPicture mapPictureOf(const experiment::Results& results, const MapWish& wish, const Words& words);

/// Whether an axis grows by factors, so that it is better logarithmic: each value is about as many times the one before.
bool growsByFactors(const std::vector<std::int64_t>& values);

} // namespace interleave
