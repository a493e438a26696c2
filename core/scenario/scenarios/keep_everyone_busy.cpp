// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/scenario/building.h"
#include "core/scenario/judging.h"
#include "core/scenario/names.h"
#include "core/scenario/scenarios/scenarios.h"
#include "core/scenario/steps.h"

#include <algorithm>
#include <array>

namespace interleave {

namespace {

constexpr ParameterKey<std::size_t> kPieces{"pieces"};

constexpr std::array kParameters{
    ParameterSpec{.id = kWork.id,
                  .name = INTERLEAVE_TEXT("parameter", "Computing in all"),
                  .help = INTERLEAVE_TEXT("parameter", "How long one core would need for everything."),
                  .unit = Unit::Milliseconds,
                  .minimum = 1,
                  .maximum = 5000,
                  .initial = 400,
                  .prominence = Prominence::First},
    ParameterSpec{.id = kPieces.id,
                  .name = INTERLEAVE_TEXT("parameter", "Pieces"),
                  .help = INTERLEAVE_TEXT("parameter", "Into how many tasks the work is cut, all of the same size."),
                  .unit = Unit::Count,
                  .minimum = 1,
                  .maximum = 64,
                  .initial = 3,
                  .prominence = Prominence::First},
};

Plan makePlan(const Parameters& parameters, std::uint64_t seed)
{
    const Duration all = parameters[kWork];
    Plan plan{.tasks = {}, .seed = seed};
    const std::size_t pieces = parameters[kPieces];
    for (std::size_t n = 0; n < pieces; ++n)
        plan.tasks.push_back({letterName(n), {computing(all / static_cast<std::int64_t>(pieces))}});
    return plan;
}

Verdict judge(const Trace& trace, const Metrics& metrics)
{
    const std::int64_t cores = coresOf(trace.info);
    const auto pieces = static_cast<std::int64_t>(trace.tasks.size());
    const Duration best = std::min(computedIn(metrics) / cores, metrics.makespan);
    const bool near = isNear(metrics.makespan, best);
    Verdict verdict{.judgement = near ? Judgement::AsExpected : Judgement::Open,
                    .expected = {INTERLEAVE_TEXT_N("verdict", "%1 on %n core(s) that are busy all the time"), {best}, cores},
                    .cameOut = clauseOf(metrics.makespan),
                    .meaning = {},
                    .result = metrics.makespan};
    if (near) {
        verdict.meaning = {INTERLEAVE_TEXT("verdict", "Every core was busy nearly all the time: more cannot be had."), {}};
    } else if (pieces < cores) {
        verdict.meaning = {INTERLEAVE_TEXT_N("verdict",
                                             "There were fewer pieces than cores, so %n core(s) had nothing to do."),
                           {},
                           cores - pieces};
    } else {
        verdict.meaning =
            {INTERLEAVE_TEXT("verdict",
                             "At the end some cores had no piece left while others still worked. Smaller pieces "
                             "can be shared out more evenly."),
             {}};
    }
    return verdict;
}

} // namespace

constinit const Scenario kKeepEveryoneBusy{
    .id = "keep-everyone-busy",
    .title = INTERLEAVE_TEXT("scenario", "Keep everyone busy"),
    .tagline = INTERLEAVE_TEXT("scenario", "The same work in 1, 2, ... 64 pieces"),
    .summary = INTERLEAVE_TEXT("scenario", "The same work, cut into as many pieces as you like. Most gets done when "
                                           "every core is busy all the time, "
                                           "which takes enough pieces, and none too large."),
    .before = {.does = INTERLEAVE_TEXT("scenario", "The same work is cut into a few pieces, which the cores share."),
               .lookAt = INTERLEAVE_TEXT("scenario", "Look at whether every core is still busy at the end of the run."),
               .guess = INTERLEAVE_TEXT("scenario", "Into how many pieces would you cut it for two cores?")},
    .taskNoun = INTERLEAVE_TEXT("scenario", "Pieces"),
    .ioNoun = {},
    .icon = "speed",
    .parameters = kParameters,
    .makePlan = makePlan,
    .topic = Topic::Cores,
    .models = {"pool", "all-cores"},
    .judge = judge,
};

} // namespace interleave
