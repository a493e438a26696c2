// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <array>
#include <cmath>
#include <limits>

#include "core/fitting/figures.h"
#include "core/fitting/laws/laws.h"
#include "core/fitting/laws/scaling.h"

namespace interleave::fitting {
namespace {

enum Place : std::size_t { Alpha, Beta, Gamma };

constexpr std::array
    kParameters{LawParameter{.id = "alpha",
                             .name = INTERLEAVE_TEXT("fitting", "Contention: the share for which all wait in one line"),
                             .bounds = {.least = 0, .most = 1}},
                LawParameter{.id = "beta",
                             .name = INTERLEAVE_TEXT("fitting", "Coherency: what each costs each other one"),
                             .bounds = {.least = 0}},
                kGamma};

double throughput(std::span<const double> p, double x)
{
    const double below = 1 + p[Alpha] * (x - 1) + p[Beta] * x * (x - 1);
    return below > 0 ? p[Gamma] * x / below : std::numeric_limits<double>::quiet_NaN();
}

/// None where nothing falls, or it falls from the first one on.
std::optional<double> peakX(std::span<const double> p)
{
    if (p[Beta] <= 0 || p[Alpha] >= 1)
        return std::nullopt;
    return std::sqrt((1 - p[Alpha]) / p[Beta]);
}

std::optional<double> peakY(std::span<const double> p)
{
    const std::optional<double> x = peakX(p);
    return x ? std::optional(throughput(p, *x)) : std::nullopt;
}

/// What it would come to without coherency, however many there are.
std::optional<double> ceiling(std::span<const double> p)
{
    return p[Alpha] > 0 ? std::optional(p[Gamma] / p[Alpha]) : std::nullopt;
}

constexpr std::array kDerived{
    DerivedValue{.id = "peak_x", .name = INTERLEAVE_TEXT("fitting", "Where most is done"), .value = peakX},
    DerivedValue{.id = "peak_y", .name = INTERLEAVE_TEXT("fitting", "What is done there"), .value = peakY},
    DerivedValue{.id = "ceiling", .name = INTERLEAVE_TEXT("fitting", "Ceiling: what contention alone would leave"), .value = ceiling},
};

std::vector<std::vector<double>> startsOf(const Points& points, const Parameters&)
{
    const double most = largestX(points);
    std::vector<std::vector<double>> starts;
    for (const double alpha : {0.005, 0.1, 0.5}) {
        for (const double peak : {0.3 * most, most, 5 * most})
            starts.push_back({alpha, 1 / (peak * peak), largestShare(points)});
    }
    return starts;
}

void addPeak(std::vector<Message>& sentences, const Fit& fit)
{
    const Estimate* peak = fit.find("peak_x");
    const Estimate* height = fit.find("peak_y");
    if (!peak || !height) {
        sentences.push_back(
            {INTERLEAVE_TEXT("fitting",
                             "Nothing says that it would ever fall: more are never slower, as far as was measured."),
             {}});
        return;
    }
    sentences.push_back(
        {INTERLEAVE_TEXT("fitting", "Most is done at %1, and that is %2; more than so many make it slower."),
         {withDoubt(*peak), withDoubt(*height)}});
    const double most = largestX(fit.points);
    constexpr double kBeyond = 1.01; // nearer to it both are shown as the same number
    if (peak->value > kBeyond * most)
        sentences.push_back(
            {INTERLEAVE_TEXT("fitting", "That lies beyond what was measured, which ends at %1."), {figures(most)}});
    const Estimate& beta = *fit.find("beta");
    if (beta.interval && beta.interval->low <= 0)
        sentences.push_back(
            {INTERLEAVE_TEXT("fitting", "Whether there is such a peak at all is not certain, as beta may be 0."), {}});
}

std::vector<Message> meaningOf(const Fit& fit)
{
    const Estimate& alpha = *fit.find("alpha");
    std::vector<Message> sentences{
        {INTERLEAVE_TEXT("fitting", "Of the work %1 is done by one at a time while the others wait."),
         {percentWithDoubt(alpha)}}};
    addPeak(sentences, fit);
    if (const Estimate* ceiling = fit.find("ceiling"))
        sentences.push_back(
            {INTERLEAVE_TEXT("fitting", "If nobody had to agree with anybody, the ceiling would be %1."),
             {withDoubt(*ceiling)}});
    if (alpha.standing == Standing::AtBound && alpha.value == 0)
        sentences.push_back(
            {INTERLEAVE_TEXT("fitting",
                             "At first it grows as fast as in proportion, or faster; this law has no more than that."),
             {}});
    addOne(sentences, fit);
    return sentences;
}

} // namespace

constinit const Law kUniversalScalability{
    .id = "usl",
    .title = INTERLEAVE_TEXT("law", "Universal Scalability Law"),
    .formula = "X(N) = gamma N / (1 + alpha (N - 1) + beta N (N - 1))",
    .source = "N. J. Gunther, Guerrilla Capacity Planning, Springer 2007",
    .xMeaning = INTERLEAVE_TEXT("law", "how many cores there are, or how many users or threads: one of them, while the "
                                       "other stays as it is"),
    .yMeaning = INTERLEAVE_TEXT("law", "throughput, or speed-up"),
    .measured = Measured::Throughput,
    .parameters = kParameters,
    .derived = kDerived,
    .settings = kScalingSettings,
    .fewestPoints = 6,
    .curve = [](const Parameters&) -> Curve { return throughput; },
    .starts = startsOf,
    .meaning = meaningOf,
};

} // namespace interleave::fitting
