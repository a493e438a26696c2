#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QCoreApplication>

#include "app/charts/curve_picture.h"
#include "app/charts/curve_places.h"

namespace interleave {

/// What a picture of curves says in words, in the user's language.
/// Thread safety: UI thread only.
class CurveWords {
    Q_DECLARE_TR_FUNCTIONS(CurveWords)

public:
    /// As in the legend: "All cores (simulated)".
    static QString nameOf(const CurveSeries& series);
    /// The lines of the tip on a point: series, place, how it spreads, how many runs.
    static QStringList linesOf(const CurvePicture& picture, const CurveSeries& series, const CurvePoint& point);
    /// How each series goes from its first to its last point, for those who do not see it.
    static QString summaryOf(const CurvePicture& picture);
    /// What of it cannot be shown, and why; empty where all is.
    static QString noteOf(const CurvePicture& picture, const CurvePlaces& places);
    /// What stands in place of points where there are none.
    static QString nothing();
    static QString leftOutName();
    static QString spreadName();
};

} // namespace interleave
