#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QString>
#include <QStringList>
#include <vector>

#include "core/experiment/curve_fits.h"

namespace interleave {

struct GuessedCurve;

/// What an experiment is called: the title of one that is built in, else its scenario and what is swept.
QString titleOf(const experiment::Experiment& experiment, const Words& words);
/// What is swept there: "Tasks", "Slice, µs".
QString axisTitleOf(const experiment::Experiment& experiment, std::size_t axis, const Words& words);
/// What tells a curve from the others: scenario and other axis only where there are several.
QString nameOf(const experiment::Experiment& experiment, const experiment::Curve& curve, std::size_t along, const Words& words);
/// "All cores, Tasks 8".
QString nameOfPoint(const experiment::Design& design, std::size_t point, const Words& words);
/// With as many figures as are of use.
QString figuresOf(double value, const Words& words);

/// What is told beside a picture, part by part.
struct ToldPart {
    QString heading; ///< may be empty
    QStringList sentences;
};

/// What the laws say, and why others were not fitted.
std::vector<ToldPart> toldLaws(const experiment::Results& results, const std::vector<experiment::CurveFit>& fits,
                               const Words& words);
/// How real and simulated runs on as many cores differ, of one measure; no sentences where there are no such.
ToldPart toldAgreements(const experiment::Results& results, const std::string& measure, const Words& words);
/// How far what was expected, as so many times the first value, was from what came out; no sentences where that is not known.
ToldPart toldGuess(const experiment::Results& results, const GuessedCurve& guess, const std::string& measure,
                   const Words& words);
/// Runs that others disturbed, that did not come to their end, and points that cannot be measured.
ToldPart toldMissing(const experiment::Results& results, const Words& words);

} // namespace interleave
