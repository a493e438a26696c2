#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <functional>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "core/base/parameters.h"
#include "core/base/result.h"
#include "core/fitting/least_squares.h"

namespace interleave::fitting {

/// What was measured: y at x.
struct Point {
    double x = 0;
    double y = 0;

    friend bool operator==(const Point&, const Point&) = default;
};
using Points = std::vector<Point>;

/// What a law says y is for parameters at x; not finite where it says nothing.
using Curve = std::function<double(std::span<const double> parameters, double x)>;

/// A number that is fitted.
struct LawParameter {
    std::string_view id; ///< stable word for files: "alpha"
    Text name;           ///< "what all wait for one another for"
    Bounds bounds;
    /// Its value where the settings give it, so that it is not fitted; may be null.
    std::optional<double> (*given)(const Parameters& settings) = nullptr;
};

/// A number that follows from the fitted ones.
struct DerivedValue {
    std::string_view id; ///< "peak_x"
    Text name;
    /// None where there is no such thing: no peak where nothing falls.
    std::optional<double> (*value)(std::span<const double> parameters);
};

/// What kind of quantity y is: laws of different kinds are not compared with each other.
enum class Measured {
    Throughput, ///< or a speed-up
    Pace,       ///< of each
    Time,       ///< that each takes
    Number,     ///< of how many there are
};

/// How far points may be from the curve.
enum class Errors {
    Even,         ///< as far everywhere
    Proportional, ///< the farther the larger y is: what counts is the logarithm of y to what the law says
};

/// One point, and what a law makes of it.
struct ExaminedPoint {
    Point point;
    double value = 0;

    friend bool operator==(const ExaminedPoint&, const ExaminedPoint&) = default;
};
/// What a law that is no curve says of the points.
struct Examination {
    Text valueName;
    std::vector<ExaminedPoint> points;
    std::vector<Message> sentences;
};

struct Fit;

/// A law as an entry of the catalog. It describes itself: reports, the console program and the tests are made from it.
/// Immutable; share freely.
struct Law {
    std::string_view id;      ///< stable word for files and the command line: "usl"
    Text title;               ///< "Universal Scalability Law"
    std::string_view formula; ///< the same in every language
    std::string_view source;  ///< who said so, and where
    Text xMeaning;
    Text yMeaning;
    Measured measured = Measured::Throughput;
    Errors errors = Errors::Even; ///< the same for all of one kind, or they could not be compared
    std::span<const LawParameter> parameters;
    std::span<const DerivedValue> derived = {};
    std::span<const ParameterSpec> settings = {};
    std::string_view wantedSetting = {}; ///< without which it is not tried where all laws are
    std::size_t fewestPoints = 2;        ///< at so many different x

    /// The curve under these settings; null for a law that examines each point.
    Curve (*curve)(const Parameters& settings) = nullptr;
    /// Where the fit may begin, a value for each parameter; what is given is put in its place.
    std::vector<std::vector<double>> (*starts)(const Points& points, const Parameters& settings) = nullptr;
    /// What the points come to by this law, in sentences; may be null.
    std::vector<Message> (*meaning)(const Fit& fit) = nullptr;
    /// Which of the points cannot be of this law, in a sentence; may be null.
    std::optional<Message> (*refusal)(const Points& points, const Parameters& settings) = nullptr;
    /// In place of a curve. Requires: points that were checked, as many as are wanted.
    Result<Examination> (*examine)(const Points& points, const Parameters& settings) = nullptr;
    /// How many columns a table may have beside the two, and the point that a row of that many numbers stands for; may be null.
    std::size_t mostColumns = 2;
    Point (*pointOf)(std::span<const double> row) = nullptr;
};

/// All laws, in the order in which they are shown.
std::span<const Law* const> laws();
/// Fails with UnknownName.
Result<const Law*> lawById(std::string_view id);

} // namespace interleave::fitting
