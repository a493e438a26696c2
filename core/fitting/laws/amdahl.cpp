// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <array>
#include <limits>

#include "core/fitting/figures.h"
#include "core/fitting/laws/laws.h"
#include "core/fitting/laws/scaling.h"

namespace interleave::fitting {
namespace {

enum Place : std::size_t { Serial, Gamma };

constexpr std::array kParameters{LawParameter{.id = "serial",
                                              .name = INTERLEAVE_TEXT("fitting", "Share of the work that is serial"),
                                              .bounds = {.least = 0, .most = 1}},
                                 kGamma};

double throughput(std::span<const double> p, double x)
{
    const double time = p[Serial] + (1 - p[Serial]) / x;
    return time > 0 ? p[Gamma] / time : std::numeric_limits<double>::quiet_NaN();
}

std::optional<double> ceiling(std::span<const double> p)
{
    return p[Serial] > 0 ? std::optional(p[Gamma] / p[Serial]) : std::nullopt;
}

constexpr std::array kDerived{DerivedValue{.id = "ceiling",
                                           .name = INTERLEAVE_TEXT("fitting", "Ceiling, however many cores there are"),
                                           .value = ceiling}};

std::vector<Message> meaningOf(const Fit& fit)
{
    const Estimate& serial = *fit.find("serial");
    std::vector<Message> sentences{
        {INTERLEAVE_TEXT("fitting", "Of the work %1 cannot be shared out."), {percentWithDoubt(serial)}}};
    if (const Estimate* ceiling = fit.find("ceiling"))
        sentences.push_back(
            {INTERLEAVE_TEXT("fitting", "However many cores there are, it stays below %1."), {withDoubt(*ceiling)}});
    else
        sentences.push_back(
            {INTERLEAVE_TEXT("fitting", "It grows with each core, without a ceiling as far as was measured."), {}});
    addOne(sentences, fit);
    return sentences;
}

} // namespace

constinit const Law kAmdahl{
    .id = "amdahl",
    .title = INTERLEAVE_TEXT("law", "Amdahl's law"),
    .formula = "X(n) = gamma / (s + (1 - s) / n)",
    .source = "G. M. Amdahl, AFIPS Spring Joint Computer Conference, 1967",
    .xMeaning = INTERLEAVE_TEXT("law", "how many cores there are; the work stays the same"),
    .yMeaning = INTERLEAVE_TEXT("law", "throughput, or speed-up"),
    .measured = Measured::Throughput,
    .parameters = kParameters,
    .derived = kDerived,
    .settings = kScalingSettings,
    .fewestPoints = 3,
    .curve = [](const Parameters&) -> Curve { return throughput; },
    .starts = startsOfShare,
    .meaning = meaningOf,
};

} // namespace interleave::fitting
