#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <cstddef>
#include <optional>
#include <QPointF>
#include <QString>
#include <vector>

#include "core/experiment/results.h"

namespace interleave {

struct ChartAxis {
    QString title; ///< what is after the last ", " is the unit of its numbers: "Makespan, ms"
    bool isLogarithmic = false;
    bool isWhole = false; ///< there are only whole numbers: 1, 2, 4 cores

    friend bool operator==(const ChartAxis&, const ChartAxis&) = default;
};

/// The runs of one situation.
struct CurvePoint {
    double x = 0;
    std::optional<experiment::Spread> spread{}; ///< of the runs that count; none where none does
    std::vector<double> values{};               ///< of those
    std::vector<double> leftOut{};              ///< of the runs that do not count
    std::size_t id = 0;
};

struct CurveSeries {
    QString name;
    bool isSimulated = false;
    std::vector<CurvePoint> points{}; ///< by x
};

struct LawPlace {
    double x = 0;
    double mean = 0;
    std::optional<double> low{}; ///< ends of what is within its doubt
    std::optional<double> high{};
};

/// A law as it was fitted to a series.
struct LawLine {
    QString name;
    std::size_t series = 0;
    std::vector<LawPlace> places{}; ///< by x
};

/// All that a CurveChart shows. A value; what cannot stand on its axes is allowed, and is not shown.
struct CurvePicture {
    QString title;
    ChartAxis x;
    ChartAxis y;
    std::vector<CurveSeries> series{};
    std::vector<LawLine> laws{};
    std::vector<QPointF> expected{}; ///< the curve that was drawn before anything was measured, by x
    QString expectedName{};
};

} // namespace interleave
