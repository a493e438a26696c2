// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/fitting/fitting.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <limits>

#include "core/base/failure.h"
#include "core/fitting/bootstrap.h"
#include "core/fitting/figures.h"
#include "core/fitting/fitted_curve.h"
#include "core/fitting/line.h"
#include "core/fitting/points_check.h"
#include "core/fitting/student.h"

namespace interleave::fitting {
namespace {

/// What rounding alone leaves of a residual, as a share of the largest y.
constexpr double kRounding = 1e-15;
/// What one may wait for: so many points are dealt in all, but each at least so often.
constexpr std::size_t kMostDealt = 20'000'000;
constexpr std::size_t kFewestTimes = 199;
/// A point through which all curves go, to so much.
constexpr double kSame = 1e-12;

/// Without the points through which the curve goes whatever is fitted, as (1, 1) of speed-ups: they tell nothing.
Points tellingPoints(const Points& points, const Curve& curve, const std::vector<std::vector<double>>& starts)
{
    Points telling;
    std::ranges::copy_if(points, std::back_inserter(telling), [&](const Point& point) {
        return !std::ranges::all_of(starts, [&](const std::vector<double>& start) {
            return std::abs(curve(start, point.x) - point.y) <= kSame * point.y;
        });
    });
    return telling;
}

double largestY(const Points& points)
{
    return std::ranges::max(points, {}, &Point::y).y;
}

/// What the mean leaves of them, counted as the law counts.
double squaresAboutMean(const Points& points, Errors errors)
{
    std::vector<double> values;
    for (const Point& point : points)
        values.push_back(errors == Errors::Even ? point.y : std::log(point.y));
    const double mean = meanOf(values);
    double squares = 0;
    for (const double value : values)
        squares += (value - mean) * (value - mean);
    return squares;
}

/// Akaike's criterion for few points (Hurvich and Tsai 1989); the spread of the residuals is one more number that is fitted.
std::optional<double> aiccOf(const Fit& fit)
{
    const auto count = static_cast<double>(fit.points.size());
    const auto numbers = static_cast<double>(fit.fitted + 1);
    if (count <= numbers + 1)
        return std::nullopt;
    const double rounding = kRounding * (fit.law->errors == Errors::Even ? largestY(fit.points) : 1);
    const double meanSquare = std::max(fit.sumOfSquares / count, rounding * rounding);
    return count * std::log(meanSquare) + 2 * numbers + 2 * numbers * (numbers + 1) / (count - numbers - 1);
}

/// Standard error of a function of the parameters, by how it changes with them; none where the matrix is not known.
std::optional<double> errorOf(const Fit& fit, const std::function<double(std::span<const double>)>& function)
{
    if (fit.covariance.empty())
        return std::nullopt;
    const std::vector<double> change = gradientOf(function, fit.values);
    const std::size_t count = change.size();
    double variance = 0;
    for (std::size_t i = 0; i < count; ++i) {
        for (std::size_t j = 0; j < count; ++j)
            variance += change[i] * fit.covariance[i * count + j] * change[j];
    }
    return std::isfinite(variance) ? std::optional(std::sqrt(std::max(variance, 0.0))) : std::nullopt;
}

std::optional<Interval> intervalAround(const Fit& fit, double value, std::optional<double> error, Bounds bounds)
{
    if (!error)
        return std::nullopt;
    const double reach = fit.reach * *error;
    return Interval{std::clamp(value - reach, bounds.least, bounds.most), std::clamp(value + reach, bounds.least, bounds.most)};
}

/// What comes of each fit of the bootstrap; what there is not counts as beyond all.
template<typename Value>
std::optional<Interval> intervalOfSamples(const Fit& fit, Value value)
{
    std::vector<double> values;
    values.reserve(fit.resampled.size());
    for (const std::vector<double>& sample : fit.resampled)
        values.push_back(value(sample));
    return middleOf(std::move(values), fit.confidence);
}

void addCovariance(Fit& fit, const FittedCurve& curve, const LeastSquares& found)
{
    if (found.inverse.empty())
        return;
    const std::size_t count = fit.values.size();
    const double variance = fit.residualError * fit.residualError;
    fit.covariance.resize(count * count);
    const std::size_t fitted = curve.fitted();
    for (std::size_t i = 0; i < fitted; ++i) {
        for (std::size_t j = 0; j < fitted; ++j)
            fit.covariance[curve.places()[i] * count + curve.places()[j]] = variance * found.inverse[i * fitted + j];
    }
}

void addParameters(Fit& fit, const FittedCurve& curve, const LeastSquares& found)
{
    std::size_t fitted = 0;
    for (std::size_t i = 0; i < fit.values.size(); ++i) {
        const LawParameter& parameter = fit.law->parameters[i];
        Estimate estimate{.id = parameter.id, .name = parameter.name, .value = fit.values[i]};
        if (curve.isGiven(i)) {
            estimate.standing = Standing::Given;
        } else {
            const bool isAtBound = found.areAtBound[fitted++];
            estimate.standing = isAtBound ? Standing::AtBound : Standing::Fitted;
            if (!isAtBound && !fit.covariance.empty())
                estimate.standardError = std::sqrt(fit.covariance[i * fit.values.size() + i]);
            estimate.interval = fit.doubt == Doubt::Matrix
                                  ? intervalAround(fit, estimate.value, estimate.standardError, parameter.bounds)
                                  : intervalOfSamples(fit, [i](const std::vector<double>& sample) { return sample[i]; });
        }
        fit.parameters.push_back(std::move(estimate));
    }
}

void addDerived(Fit& fit)
{
    for (const DerivedValue& derived : fit.law->derived) {
        const std::optional<double> value = derived.value(fit.values);
        if (!value || !std::isfinite(*value))
            continue;
        const auto function = [&derived](std::span<const double> values) {
            return derived.value(values).value_or(std::numeric_limits<double>::infinity());
        };
        Estimate estimate{.id = derived.id, .name = derived.name, .value = *value};
        if (fit.doubt == Doubt::Matrix)
            estimate.standardError = errorOf(fit, function);
        estimate.interval = fit.doubtOfDerived == Doubt::Matrix
                              ? intervalAround(fit, *value, estimate.standardError, {.least = 0})
                              : intervalOfSamples(fit, function);
        fit.derived.push_back(std::move(estimate));
    }
}

void addRemarks(Fit& fit, std::size_t wanted)
{
    if (fit.isWorseThanMean)
        fit.remarks.push_back({INTERLEAVE_TEXT("fitting", "This law does not fit: the mean of all y alone comes nearer "
                                                          "to the points. Are x and y what "
                                                          "it is about, in its units?"),
                               {}});
    for (std::size_t i = 0; i < fit.parameters.size(); ++i) {
        const Estimate& estimate = fit.parameters[i];
        if (estimate.standing == Standing::AtBound)
            fit.remarks.push_back(
                {INTERLEAVE_TEXT("fitting", "%1 stands at its bound, %2: the points would have it there or beyond. The "
                                            "matrix has no standard error for it."),
                 {std::string(estimate.id), figures(estimate.value)}});
    }
    const Text dealt =
        fit.doubt == Doubt::Bootstrap
            ? INTERLEAVE_TEXT("fitting", "The intervals are those of %1 fits to points whose residuals were dealt "
                                         "anew, of %2 that were tried.")
            : INTERLEAVE_TEXT("fitting", "The interval of a parameter ends at its bound; those of what follows from it "
                                         "are therefore those of "
                                         "%1 fits to points whose residuals were dealt anew, of %2 that were tried.");
    if (fit.doubtOfDerived == Doubt::Bootstrap)
        fit.remarks.push_back({dealt, {static_cast<std::int64_t>(fit.resampled.size()), static_cast<std::int64_t>(wanted)}});
    if (fit.covariance.empty())
        fit.remarks.push_back(
            {INTERLEAVE_TEXT("fitting",
                             "The points do not tell the parameters apart: many values of them fit as well."),
             {}});
}

void addResiduals(Fit& fit)
{
    for (const Point& point : fit.points)
        fit.residuals.push_back(point.y - fit.curve(fit.values, point.x));
}

std::vector<double> distancesOf(const Fit& fit, const FittedCurve& curve)
{
    std::vector<double> distances;
    for (const Point& point : fit.points)
        distances.push_back(curve.distance(point, fit.values));
    return distances;
}

/// How often the residuals are dealt, so that it takes seconds at most.
std::size_t timesOf(const FitRequest& request)
{
    const std::size_t bearable = std::max(kMostDealt / std::max<std::size_t>(request.points.size(), 1), kFewestTimes);
    return std::min(request.resamples, bearable);
}

/// What the bootstrap has, where that is what intervals are by, and it was not asked yet.
Result<Done> addSamples(Fit& fit, const Dealing& dealing, Doubt doubt, const Watch& watch)
{
    if (doubt == Doubt::Matrix || !fit.resampled.empty())
        return Done{};
    Result<std::vector<std::vector<double>>> samples = resample(dealing, watch);
    if (!samples)
        return samples.error();
    fit.resampled = std::move(samples).value();
    return Done{};
}

/// Whether something follows from a parameter whose interval was cut off.
bool endsAtBound(const Fit& fit)
{
    bool isCut = false;
    for (std::size_t i = 0; i < fit.parameters.size(); ++i) {
        const std::optional<Interval>& interval = fit.parameters[i].interval;
        const Bounds& bounds = fit.law->parameters[i].bounds;
        isCut = isCut || (interval && (interval->low <= bounds.least || interval->high >= bounds.most));
    }
    return isCut && !fit.law->derived.empty();
}

Result<Fit> fitChecked(const FitRequest& request, Parameters settings, const Watch& watch)
{
    const FittedCurve curve(*request.law, settings);
    const std::vector<std::vector<double>> starts = request.law->starts(request.points, settings);
    std::vector<std::vector<double>> begins;
    for (const std::vector<double>& start : starts)
        begins.push_back(curve.allOf(curve.fittedOf(start)));
    Fit fit;
    fit.law = request.law;
    fit.settings = std::move(settings);
    fit.points = request.points;
    fit.confidence = request.confidence;
    const std::size_t given = fit.law->parameters.size() - curve.fitted();
    fit.measuredAtOne = meanAt(1, fit.points);
    if (given > 0)
        fit.points = tellingPoints(fit.points, curve.curve(), begins);
    if (const Result<Done> enough = checkEnough(*fit.law, fit.points, given); !enough)
        return enough.error();

    const LeastSquaresProblem problem = curve.problemOf(fit.points, begins);
    const std::optional<LeastSquares> found = leastSquares(problem);
    if (!found)
        return Error{ErrorCode::CannotRead,
                     {INTERLEAVE_TEXT("error", "\"%1\" could not be fitted: no curve of it comes near these points."),
                      {fit.law->title}},
                     {}};
    fit.curve = curve.curve();
    fit.values = curve.allOf(found->parameters);
    fit.sumOfSquares = found->sumOfSquares;
    fit.fitted = curve.fitted();
    fit.degreesOfFreedom = fit.points.size() - fit.fitted;
    fit.residualError = std::sqrt(fit.sumOfSquares / static_cast<double>(fit.degreesOfFreedom));
    fit.reach = studentQuantile(fit.confidence, fit.degreesOfFreedom);
    fit.aicc = aiccOf(fit);
    fit.isWorseThanMean = fit.sumOfSquares > squaresAboutMean(fit.points, fit.law->errors) * (1 + kSame);
    addResiduals(fit);
    addCovariance(fit, curve, *found);

    const Dealing dealing{curve,        fit.points,      found->parameters, problem.sizes, distancesOf(fit, curve),
                          request.seed, timesOf(request)};
    const bool isAtBound = std::ranges::find(found->areAtBound, true) != found->areAtBound.end();
    if (isAtBound || request.doubt == Doubt::Bootstrap)
        fit.doubt = Doubt::Bootstrap;
    if (const Result<Done> samples = addSamples(fit, dealing, fit.doubt, watch); !samples)
        return samples.error();
    addParameters(fit, curve, *found);
    if (fit.doubt == Doubt::Bootstrap || endsAtBound(fit))
        fit.doubtOfDerived = Doubt::Bootstrap;
    if (const Result<Done> samples = addSamples(fit, dealing, fit.doubtOfDerived, watch); !samples)
        return samples.error();
    addDerived(fit);
    addRemarks(fit, dealing.times);
    return fit;
}

/// The settings of a request whose points can be looked at.
Result<Parameters> checked(const FitRequest& request)
{
    assert(request.law && request.confidence > 0 && request.confidence < 1);
    Result<Parameters> settings = settingsOf(request);
    if (!settings)
        return settings;
    if (const Result<Done> points = checkPoints(request, *settings); !points)
        return points.error();
    if (request.points.empty() || request.law->examine) {
        if (const Result<Done> enough = checkEnough(*request.law, request.points, 0); !enough)
            return enough.error();
    }
    return settings;
}

Error otherKind(const Law& law, Text sentence)
{
    return {ErrorCode::NotOffered, {sentence, {law.title}}, {}};
}

} // namespace

Result<Fit> fit(const FitRequest& request, const Watch& watch)
{
    return withFailures([&]() -> Result<Fit> {
        if (!request.law->curve)
            return otherKind(*request.law,
                             INTERLEAVE_TEXT("error", "\"%1\" is no curve; it says something of each point."));
        Result<Parameters> settings = checked(request);
        if (!settings)
            return settings.error();
        return fitChecked(request, std::move(settings).value(), watch);
    });
}

Result<Examination> examine(const FitRequest& request)
{
    return withFailures([&]() -> Result<Examination> {
        if (!request.law->examine)
            return otherKind(*request.law,
                             INTERLEAVE_TEXT("error", "\"%1\" is a curve, to be fitted to the points together."));
        const Result<Parameters> settings = checked(request);
        if (!settings)
            return settings.error();
        return request.law->examine(request.points, *settings);
    });
}

Prediction predictionAt(const Fit& fit, double x)
{
    assert(x > 0);
    Prediction prediction{.mean = fit.curve(fit.values, x), .interval = {}};
    const auto at = [&](std::span<const double> values) { return fit.curve(values, x); };
    if (std::isfinite(prediction.mean)) {
        prediction.interval = fit.doubt == Doubt::Matrix
                                ? intervalAround(fit, prediction.mean, errorOf(fit, at), {.least = 0})
                                : intervalOfSamples(fit, at);
    }
    return prediction;
}

} // namespace interleave::fitting
