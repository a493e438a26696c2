#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <cstdint>
#include <optional>
#include <vector>

#include "core/fitting/law.h"

namespace interleave::fitting {

/// Where intervals come from.
enum class Doubt {
    Matrix,    ///< the covariance matrix and Student's t with (points - parameters) degrees of freedom
    Bootstrap, ///< fits to points of which the residuals were dealt anew: percentiles of what came out
};

/// How a parameter came to its value.
enum class Standing {
    Fitted,
    AtBound, ///< it would have gone beyond; the others were fitted with it there
    Given,   ///< by the settings
};

struct Interval {
    double low = 0;
    double high = 0;

    friend bool operator==(const Interval&, const Interval&) = default;
};

/// A number with its doubt.
struct Estimate {
    std::string_view id;
    Text name;
    double value = 0;
    Standing standing = Standing::Fitted;
    std::optional<double> standardError{}; ///< by the matrix; none at a bound, and where the matrix has none
    std::optional<Interval> interval{};    ///< ends at the parameter's bounds
};

struct FitRequest {
    const Law* law = nullptr;     ///< required
    Points points;                ///< in any order, several at one x too
    Values settings{};            ///< of the law; missing ones are initial
    double confidence = 0.95;     ///< how much an interval holds, between 0 and 1
    Doubt doubt = Doubt::Matrix;  ///< where no parameter is at its bound; else it is the bootstrap
    std::uint64_t seed = 1;       ///< of the bootstrap: the same one deals the same
    std::size_t resamples = 1999; ///< fewer are made of very many points
};

/// A law as the points have it. Immutable once made; share freely.
struct Fit {
    const Law* law = nullptr;
    Parameters settings;
    Points points; ///< those that count, in the order in which they were given
    double confidence = 0.95;
    Doubt doubt = Doubt::Matrix;
    /// Of what follows from the parameters. By the bootstrap also where the interval of one ends at its bound: what is finite there by the matrix
    /// may have no end.
    Doubt doubtOfDerived = Doubt::Matrix;

    std::vector<Estimate> parameters; ///< one for each of the law's
    std::vector<Estimate> derived;    ///< those of the law's that there are
    std::vector<double> residuals;    ///< y less what the law says, of each point
    double sumOfSquares = 0;          ///< of the distances, as the law counts them (Errors)
    std::size_t fitted = 0;           ///< parameters that are not given
    std::size_t degreesOfFreedom = 0; ///< points less those
    double residualError = 0;         ///< standard error of those distances: in y's unit, or as a share of y
    double reach = 0;           ///< how many standard errors an interval by the matrix goes to each side (Student's t)
    std::optional<double> aicc; ///< Akaike's criterion, corrected for few points; none where there are too few for it
    bool isWorseThanMean = false; ///< the mean of all y comes nearer to the points: this is not their law
    /// What was measured at x = 1, the mean of several; not to be taken for a parameter that says what one does.
    std::optional<double> measuredAtOne;
    std::vector<Message> remarks; ///< what bounds and matrix say of the doubt

    Curve curve;
    std::vector<double> values;                 ///< of the parameters
    std::vector<double> covariance;             ///< of the parameters, row by row; empty where it is not known
    std::vector<std::vector<double>> resampled; ///< values of the parameters, of each fit of the bootstrap

    /// A parameter or derived value; null where there is none.
    const Estimate* find(std::string_view id) const;
};

} // namespace interleave::fitting
