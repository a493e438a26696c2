// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/experiment/experiment_pictures.h"

#include <algorithm>
#include <cmath>
#include <limits>

#include "app/experiment/experiment_words.h"
#include "app/i18n/qt_words.h"
#include "core/experiment/measure.h"
#include "core/experiment/measure_title.h"
#include "core/fitting/fitting.h"

namespace interleave {

namespace {

using experiment::Curve;
using experiment::CurveFit;
using experiment::LawMeaning;
using experiment::Results;

constexpr int kPlaces = 64; ///< evenly, and as many by factors: smooth on either axis

/// From the first value to the last one: their own places, evenly between them, and by factors.
std::vector<double> placesBetween(double first, double last)
{
    std::vector<double> places;
    for (int place = 0; place <= kPlaces; ++place) {
        const double share = static_cast<double>(place) / kPlaces;
        places.push_back(first + share * (last - first));
        if (first > 0)
            places.push_back(first * std::pow(last / first, share));
    }
    std::ranges::sort(places);
    const auto [begin, end] = std::ranges::unique(places);
    places.erase(begin, end);
    return places;
}

/// What a law says at a place of the axis, which may be shown otherwise than this law takes it.
std::optional<LawPlace> placeAt(const fitting::Fit& fit, double x, const CurveFit& of, const experiment::Experiment& experiment)
{
    const bool isAsShown = of.meaning.x == axisAs(experiment, of.meaning.along);
    const std::string& axis = experiment.axes[of.meaning.along].id;
    const fitting::Prediction prediction =
        predictionAt(fit, isAsShown ? x : experiment::shownAs(LawMeaning::As::PerSecond, x, axis));
    const auto measured = [&of](double value) { return experiment::shownAs(of.meaning.y, value, of.wish.measure); };
    const double mean = measured(prediction.mean);
    if (!std::isfinite(mean))
        return std::nullopt;
    LawPlace place{.x = x, .mean = mean, .low = {}, .high = {}};
    if (!prediction.interval)
        return place;
    const double low = measured(prediction.interval->low);
    const double high = measured(prediction.interval->high);
    if (std::isfinite(low) && std::isfinite(high)) {
        place.low = std::min(low, high);
        place.high = std::max(low, high);
    }
    return place;
}

double valueAlong(const Results& results, std::size_t point, std::size_t along)
{
    return xOf(results.experiment(), along, results.design().points[point].values[along]);
}

bool hasRuns(const Results& results, const Curve& curve)
{
    return std::ranges::any_of(curve.points, [&results](std::size_t point) { return !results.rowsOf(point).empty(); });
}

CurvePoint pointOf(const Results& results, std::size_t point, const PictureWish& wish)
{
    CurvePoint drawn{.x = valueAlong(results, point, wish.along),
                     .spread = results.spread(point, wish.measure),
                     .values = results.values(point, wish.measure),
                     .leftOut = {},
                     .id = point};
    for (const std::size_t row : results.rowsOf(point)) {
        const std::optional<double> value = results.leftOut(row) ? results.value(row, wish.measure) : std::nullopt;
        if (value)
            drawn.leftOut.push_back(*value);
    }
    return drawn;
}

} // namespace

std::vector<FittedLine> linesOf(const Results& results, const std::vector<CurveFit>& fits, const Watch& watch)
{
    std::vector<FittedLine> lines;
    for (const CurveFit& fit : fits) {
        const auto* found = std::get_if<fitting::Fit>(&fit.outcome);
        if (!found || found->isWorseThanMean || watch.stop.stopRequested())
            continue;
        FittedLine line{.measure = fit.wish.measure, .along = fit.meaning.along, .curve = fit.curve, .law = fit.wish.law, .places = {}};
        const std::vector<std::size_t> points = inOrder(results.experiment(), fit.curve, fit.meaning.along);
        for (const double x : placesBetween(valueAlong(results, points.front(), fit.meaning.along),
                                            valueAlong(results, points.back(), fit.meaning.along))) {
            if (const std::optional<LawPlace> place = placeAt(*found, x, fit, results.experiment()))
                line.places.push_back(*place);
        }
        lines.push_back(std::move(line));
    }
    return lines;
}

CurvePicture curvePictureOf(const Results& results, const PictureWish& wish, const std::vector<FittedLine>& lines,
                            const Words& words)
{
    const experiment::Experiment& experiment = results.experiment();
    CurvePicture picture;
    picture.title = titleOf(experiment, words);
    picture.x = {.title = axisTitleOf(experiment, wish.along, words),
                 .isLogarithmic = wish.isXLogarithmic,
                 .isWhole = axisAs(experiment, wish.along) == LawMeaning::As::Itself};
    picture.y = {.title = toQString(words, experiment::titleOf(wish.measure)),
                 .isLogarithmic = wish.isYLogarithmic,
                 .isWhole = false};
    for (const Curve& curve : curvesOf(results.design(), wish.along)) {
        if (!hasRuns(results, curve))
            continue;
        CurveSeries series{.name = nameOf(experiment, curve, wish.along, words),
                           .isSimulated = experiment.models[curve.model].model->isSimulated,
                           .points = {}};
        for (const std::size_t point : inOrder(experiment, curve, wish.along)) {
            if (!results.rowsOf(point).empty())
                series.points.push_back(pointOf(results, point, wish));
        }
        for (const FittedLine& line : lines) {
            if (line.measure == wish.measure && line.along == wish.along && line.curve == curve)
                picture.laws.push_back(
                    {.name = toQString(words, line.law->title), .series = picture.series.size(), .places = line.places});
        }
        picture.series.push_back(std::move(series));
    }
    return picture;
}

MapPicture mapPictureOf(const Results& results, const MapWish& wish, const Words& words)
{
    const experiment::Design& design = results.design();
    const experiment::Experiment& experiment = design.experiment;
    MapPicture picture{.title = titleOf(experiment, words),
                       .xTitle = axisTitleOf(experiment, 1, words),
                       .yTitle = axisTitleOf(experiment, 0, words),
                       .valueTitle = toQString(words, experiment::titleOf(wish.measure)),
                       .xs = {},
                       .ys = {},
                       .cells = {}};
    std::vector<std::int64_t> xs = valuesOf(experiment.axes[1]);
    std::vector<std::int64_t> ys = valuesOf(experiment.axes[0]);
    std::ranges::sort(xs);
    std::ranges::sort(ys);
    picture.xs.assign(xs.begin(), xs.end());
    picture.ys.assign(ys.begin(), ys.end());
    const bool isSimulated = experiment.models[wish.model].model->isSimulated;
    for (const std::int64_t y : ys) {
        for (const std::int64_t x : xs) {
            MapCell cell{.value = {}, .isSimulated = isSimulated, .id = kNoPoint, .words = {}};
            if (const std::optional<std::size_t> point = design.find(wish.work, wish.model, {y, x})) {
                if (const auto spread = results.spread(*point, wish.measure))
                    cell.value = spread->median;
                cell.id = *point;
                cell.words = toQString(words, {INTERLEAVE_TEXT_N("window", "%n run(s)"),
                                               {},
                                               static_cast<std::int64_t>(results.rowsOf(*point).size())});
            }
            picture.cells.push_back(std::move(cell));
        }
    }
    return picture;
}

bool growsByFactors(const std::vector<std::int64_t>& values)
{
    constexpr double kLeastWhole = 8; // of last to first, for a logarithm to be worth it
    if (values.size() < 3 || std::ranges::any_of(values, [](std::int64_t value) { return value <= 0; }))
        return false;
    std::vector<std::int64_t> sorted = values;
    std::ranges::sort(sorted);
    const auto last = static_cast<double>(sorted.back());
    const auto middle =
        std::sqrt(static_cast<double>(sorted[(sorted.size() - 1) / 2]) * static_cast<double>(sorted[sorted.size() / 2]));
    const auto first = static_cast<double>(sorted.front());
    const bool isNearerByFactors =
        std::abs(std::log(middle / std::sqrt(first * last))) < std::abs(std::log(middle / ((first + last) / 2)));
    return last / first >= kLeastWhole && isNearerByFactors;
}

} // namespace interleave
