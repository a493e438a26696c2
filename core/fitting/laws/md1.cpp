// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <array>

#include "core/fitting/laws/laws.h"
#include "core/fitting/laws/queueing.h"

namespace interleave::fitting {
namespace {

constexpr std::array kParameters{kService};
constexpr std::array kSettings{kArrivingSetting, kTimesSetting};

} // namespace

constinit const Law kMd1{
    .id = "md1",
    .title = INTERLEAVE_TEXT("law", "One line, one server that always takes as long (M/D/1)"),
    .formula = "T = S (1 + load / (2 (1 - load))), load = rate S",
    .source = "L. Kleinrock, Queueing Systems, volume 1, Wiley 1975",
    .xMeaning = INTERLEAVE_TEXT("law", "the rate at which requests arrive by chance, or the load that they are"),
    .yMeaning = INTERLEAVE_TEXT("law", "mean time in the system, where answering always takes as long"),
    .measured = Measured::Time,
    .errors = Errors::Proportional,
    .parameters = kParameters,
    .settings = kSettings,
    .fewestPoints = 3,
    .curve =
        [](const Parameters& settings) {
            return queueCurve(settings, 1, [](double load) { return 1 + load / (2 * (1 - load)); });
        },
    .starts = [](const Points& points, const Parameters& settings) { return startsOfQueue(points, settings, 1); },
    .meaning = [](const Fit& fit) { return meaningOfQueue(fit, 1); },
    .refusal = refusalOfLoad,
};

} // namespace interleave::fitting
