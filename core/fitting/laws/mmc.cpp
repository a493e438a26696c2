// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <array>

#include "core/fitting/fit.h"
#include "core/fitting/laws/laws.h"
#include "core/fitting/laws/queueing.h"

namespace interleave::fitting {
namespace {

constexpr std::array kParameters{kService};
constexpr std::array kSettings{kServersSetting, kArrivingSetting, kTimesSetting};

/// How likely a request finds all servers busy (Erlang's C), by Erlang's B step by step, in which nothing grows large.
double waitingShare(std::size_t servers, double load)
{
    const double offered = load * static_cast<double>(servers);
    double lost = 1;
    for (std::size_t n = 1; n <= servers; ++n)
        lost = offered * lost / (static_cast<double>(n) + offered * lost);
    return lost / (1 - load * (1 - lost));
}

std::size_t serversOf(const Parameters& settings)
{
    return settings[kServerCount];
}

Curve curveOf(const Parameters& settings)
{
    const std::size_t servers = serversOf(settings);
    return queueCurve(settings, servers, [servers](double load) {
        return 1 + waitingShare(servers, load) / (static_cast<double>(servers) * (1 - load));
    });
}

} // namespace

constinit const Law kMmc{
    .id = "mmc",
    .title = INTERLEAVE_TEXT("law", "One line, several servers (M/M/c)"),
    .formula = "T = S (1 + C(c, load) / (c (1 - load))), load = rate S / c, C by Erlang",
    .source = "L. Kleinrock, Queueing Systems, volume 1, Wiley 1975",
    .xMeaning =
        INTERLEAVE_TEXT("law",
                        "the rate at which requests arrive by chance, or the load that they are for each server"),
    .yMeaning = INTERLEAVE_TEXT("law", "mean time in the system, where answering takes a time that is by chance too"),
    .measured = Measured::Time,
    .errors = Errors::Proportional,
    .parameters = kParameters,
    .settings = kSettings,
    .wantedSetting = kServerCount.id,
    .fewestPoints = 3,
    .curve = curveOf,
    .starts = [](const Points& points,
                 const Parameters& settings) { return startsOfQueue(points, settings, serversOf(settings)); },
    .meaning = [](const Fit& fit) { return meaningOfQueue(fit, serversOf(fit.settings)); },
    .refusal = refusalOfLoad,
};

} // namespace interleave::fitting
