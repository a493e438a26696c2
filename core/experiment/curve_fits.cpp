// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/experiment/curve_fits.h"

#include <algorithm>
#include <tuple>
#include <utility>

#include "core/experiment/measure.h"
#include "core/fitting/comparison.h"
#include "core/fitting/fitting.h"

namespace interleave::experiment {
namespace {

using As = LawMeaning::As;

/// A setting of laws of queues: what part of a second times are counted in.
constexpr std::string_view kTimesIn = "times";
constexpr std::int64_t kThousandths = 1;
constexpr std::int64_t kMillionths = 2;

bool hasSetting(const fitting::Law& law, std::string_view id)
{
    return std::ranges::find(law.settings, id, &ParameterSpec::id) != law.settings.end();
}

bool isOfScaling(const fitting::Law& law)
{
    return law.measured == fitting::Measured::Throughput || law.measured == fitting::Measured::Pace;
}

std::variant<fitting::Fit, fitting::Examination, Message> outcomeOf(const fitting::FitRequest& request, const Watch& watch)
{
    if (request.law->examine) {
        Result<fitting::Examination> examination = fitting::examine(request);
        if (!examination)
            return examination.error().message;
        return std::move(examination).value();
    }
    Result<fitting::Fit> fit = fitting::fit(request, watch);
    if (!fit)
        return fit.error().message;
    return std::move(fit).value();
}

} // namespace

std::vector<Curve> curvesOf(const Design& design, std::size_t along)
{
    std::vector<Curve> curves;
    const bool isFamily = design.experiment.axes.size() > 1;
    for (std::size_t place = 0; place < design.points.size(); ++place) {
        const Point& point = design.points[place];
        const auto other = isFamily ? std::optional(point.values[1 - along]) : std::nullopt;
        auto curve = std::ranges::find_if(curves, [&](const Curve& each) {
            return each.work == point.work && each.model == point.model && each.other == other;
        });
        if (curve == curves.end())
            curve = curves.insert(curve, Curve{.work = point.work, .model = point.model, .other = other, .points = {}});
        curve->points.push_back(place);
    }
    for (Curve& curve : curves)
        std::ranges::sort(curve.points, {}, [&](std::size_t place) { return design.points[place].values[along]; });
    return curves;
}

LawMeaning meaningOf(const LawWish& wish, const Experiment& experiment)
{
    LawMeaning meaning{.settings = wish.settings};
    const std::optional<double> parts = partsOfSecond(wish.measure);
    if (isOfScaling(*wish.law)) {
        for (std::size_t axis = 0; axis < experiment.axes.size(); ++axis) {
            if (isOfCores(experiment.axes[axis]))
                meaning.along = axis;
        }
        meaning.y = parts ? As::PerSecond : As::Itself;
        return meaning;
    }
    meaning.x = partsOfSecond(experiment.axes[meaning.along].id) ? As::PerSecond : As::Itself;
    if (meaning.x == As::PerSecond && parts && hasSetting(*wish.law, kTimesIn))
        meaning.settings.emplace(kTimesIn, *parts == 1e6 ? kMillionths : kThousandths);
    return meaning;
}

double shownAs(As as, double value, std::string_view name)
{
    return as == As::Itself ? value : partsOfSecond(name).value_or(1) / value;
}

LawMeaning::As axisAs(const Experiment& experiment, std::size_t axis)
{
    const bool isRate = std::ranges::any_of(experiment.laws, [&](const LawWish& wish) {
        const LawMeaning meaning = meaningOf(wish, experiment);
        return meaning.along == axis && meaning.x == As::PerSecond;
    });
    return isRate ? As::PerSecond : As::Itself;
}

double xOf(const Experiment& experiment, std::size_t axis, std::int64_t value)
{
    return shownAs(axisAs(experiment, axis), static_cast<double>(value), experiment.axes[axis].id);
}

std::vector<std::size_t> inOrder(const Experiment& experiment, const Curve& curve, std::size_t along)
{
    std::vector<std::size_t> points = curve.points;
    if (axisAs(experiment, along) == As::PerSecond)
        std::ranges::reverse(points);
    return points;
}

fitting::Points pointsOf(const Results& results, const Curve& curve, const LawWish& wish)
{
    const LawMeaning meaning = meaningOf(wish, results.experiment());
    const std::string& axis = results.experiment().axes[meaning.along].id;
    fitting::Points points;
    for (const std::size_t place : curve.points) {
        const auto swept = static_cast<double>(results.design().points[place].values[meaning.along]);
        for (const double value : results.values(place, wish.measure)) {
            if (meaning.y == As::Itself || value > 0)
                points.push_back({shownAs(meaning.x, swept, axis), shownAs(meaning.y, value, wish.measure)});
        }
    }
    return points;
}

std::vector<CurveFit> fitsOf(const Results& results, const Watch& watch)
{
    std::vector<CurveFit> fits;
    for (const LawWish& wish : results.experiment().laws) {
        const LawMeaning meaning = meaningOf(wish, results.experiment());
        for (const Curve& curve : curvesOf(results.design(), meaning.along)) {
            fitting::FitRequest request{.law = wish.law, .points = pointsOf(results, curve, wish)};
            request.settings = meaning.settings;
            request.seed = results.experiment().seed;
            if (request.points.empty())
                continue;
            auto outcome = outcomeOf(request, watch);
            if (watch.stop.stopRequested())
                return fits;
            fits.push_back({wish, meaning, curve, std::move(outcome)});
        }
    }
    return fits;
}

std::vector<CurveComparison> comparisonsOf(const std::vector<CurveFit>& fits)
{
    const auto fitOf = [&fits](std::size_t place) { return std::get_if<fitting::Fit>(&fits[place].outcome); };
    const auto areOfOne = [&](std::size_t a, std::size_t b) {
        const auto pointsOf = [](const CurveFit& fit) {
            return std::tie(fit.wish.measure, fit.curve, fit.meaning.along, fit.meaning.x, fit.meaning.y);
        };
        return pointsOf(fits[a]) == pointsOf(fits[b]) && fitOf(a)->law->measured == fitOf(b)->law->measured;
    };
    std::vector<CurveComparison> comparisons;
    std::vector<bool> isCompared(fits.size(), false);
    for (std::size_t place = 0; place < fits.size(); ++place) {
        if (isCompared[place] || !fitOf(place))
            continue;
        std::vector<fitting::Fit> compared;
        for (std::size_t other = place; other < fits.size(); ++other) {
            if (!fitOf(other) || !areOfOne(place, other))
                continue;
            isCompared[other] = true;
            compared.push_back(*fitOf(other));
        }
        if (compared.size() > 1)
            comparisons.push_back({.first = place, .sentences = fitting::compare(compared).sentences});
    }
    return comparisons;
}

} // namespace interleave::experiment
