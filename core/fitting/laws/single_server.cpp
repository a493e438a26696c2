// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <array>

#include "core/fitting/laws/laws.h"
#include "core/fitting/laws/queueing.h"

namespace interleave::fitting {
namespace {

constexpr std::array kParameters{kService};
constexpr std::array kSettings{kArrivingSetting, kTimesSetting};

/// What differs is how the times of requests spread.
constexpr Law singleServer(std::string_view id, Text title, std::string_view formula, Text yMeaning,
                           Curve (*curve)(const Parameters& settings))
{
    return {.id = id,
            .title = title,
            .formula = formula,
            .source = "L. Kleinrock, Queueing Systems, volume 1, Wiley 1975",
            .xMeaning =
                INTERLEAVE_TEXT("law", "the rate at which requests arrive by chance, or the load that they are"),
            .yMeaning = yMeaning,
            .measured = Measured::Time,
            .errors = Errors::Proportional,
            .parameters = kParameters,
            .settings = kSettings,
            .fewestPoints = 3,
            .curve = curve,
            .starts = [](const Points& points, const Parameters& settings) { return startsOfQueue(points, settings, 1); },
            .meaning = [](const Fit& fit) { return meaningOfQueue(fit, 1); },
            .refusal = refusalOfLoad};
}

} // namespace

constinit const Law kMm1 =
    singleServer("mm1", INTERLEAVE_TEXT("law", "One line, one server (M/M/1)"), "T = S / (1 - load), load = rate S",
                 INTERLEAVE_TEXT("law", "mean time in the system, where answering takes a time that is by chance too"),
                 [](const Parameters& settings) {
                     return queueCurve(settings, 1, [](double load) { return 1 / (1 - load); });
                 });

constinit const Law kMd1 =
    singleServer("md1", INTERLEAVE_TEXT("law", "One line, one server that always takes as long (M/D/1)"),
                 "T = S (1 + load / (2 (1 - load))), load = rate S",
                 INTERLEAVE_TEXT("law", "mean time in the system, where answering always takes as long"),
                 [](const Parameters& settings) {
                     return queueCurve(settings, 1, [](double load) { return 1 + load / (2 * (1 - load)); });
                 });

} // namespace interleave::fitting
