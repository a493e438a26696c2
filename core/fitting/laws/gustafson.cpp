// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <array>

#include "core/fitting/figures.h"
#include "core/fitting/laws/laws.h"
#include "core/fitting/laws/scaling.h"

namespace interleave::fitting {
namespace {

enum Place : std::size_t { Serial, Gamma };

constexpr std::array kParameters{LawParameter{.id = "serial",
                                              .name = INTERLEAVE_TEXT("fitting",
                                                                      "Share of the time on all cores that is serial"),
                                              .bounds = {.least = 0, .most = 1}},
                                 kGamma};

double throughput(std::span<const double> p, double x)
{
    return p[Gamma] * (x - p[Serial] * (x - 1));
}

std::vector<Message> meaningOf(const Fit& fit)
{
    std::vector<Message> sentences{
        {INTERLEAVE_TEXT("fitting", "Where the work grows with the cores, they are busy together for all but "
                                    "%1 of the time, and each further core brings the same again."),
         {percentWithDoubt(*fit.find("serial"))}}};
    addOne(sentences, fit);
    return sentences;
}

} // namespace

constinit const Law kGustafson{
    .id = "gustafson",
    .title = INTERLEAVE_TEXT("law", "Gustafson's law"),
    .formula = "X(n) = gamma (n - s (n - 1))",
    .source = "J. L. Gustafson, Communications of the ACM 31 (5), 1988",
    .xMeaning = INTERLEAVE_TEXT("law", "how many cores there are; the work grows with them"),
    .yMeaning = INTERLEAVE_TEXT("law", "throughput, or scaled speed-up"),
    .measured = Measured::Throughput,
    .parameters = kParameters,
    .settings = kScalingSettings,
    .fewestPoints = 3,
    .curve = [](const Parameters&) -> Curve { return throughput; },
    .starts = startsOfShare,
    .meaning = meaningOf,
};

} // namespace interleave::fitting
