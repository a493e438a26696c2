// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/program/plan_facts.h"
#include "core/scenario/building.h"
#include "core/scenario/judging.h"
#include "core/scenario/names.h"
#include "core/scenario/scenarios/scenarios.h"
#include "core/scenario/steps.h"

#include <algorithm>
#include <array>

namespace interleave {

namespace {

constexpr ParameterKey<std::int64_t> kSerialPercent{"serial_percent"};
constexpr ParameterKey<std::size_t> kParts{"parts"};

constexpr std::array kParameters{
    ParameterSpec{.id = kWork.id,
                  .name = INTERLEAVE_TEXT("parameter", "Computing in all"),
                  .help = INTERLEAVE_TEXT("parameter", "How long one core would need for everything."),
                  .unit = Unit::Milliseconds,
                  .minimum = 1,
                  .maximum = 5000,
                  .initial = 400,
                  .prominence = Prominence::First},
    ParameterSpec{.id = kSerialPercent.id,
                  .name = INTERLEAVE_TEXT("parameter", "Part that cannot be split"),
                  .help = INTERLEAVE_TEXT("parameter", "How much of the computing must be done by one task, before the "
                                                       "others can begin."),
                  .unit = Unit::Percent,
                  .minimum = 0,
                  .maximum = 100,
                  .initial = 25,
                  .prominence = Prominence::First},
    ParameterSpec{.id = kParts.id,
                  .name = INTERLEAVE_TEXT("parameter", "Parts of the rest"),
                  .help = INTERLEAVE_TEXT("parameter", "Into how many tasks the rest is split."),
                  .unit = Unit::Count,
                  .minimum = 1,
                  .maximum = 64,
                  .initial = 4,
                  .prominence = Prominence::First},
};

Plan makePlan(const Parameters& parameters, std::uint64_t seed)
{
    const Duration all = parameters[kWork];
    const Duration serial = all * parameters[kSerialPercent] / 100;
    const std::size_t parts = parameters[kParts];
    Plan plan{.tasks = {{"main", {}}}, .seed = seed};
    Program& main = plan.tasks.front().program;
    main.push_back({INTERLEAVE_TEXT("step", "compute what cannot be split"), INTERLEAVE_TEXT("step", "prepare"),
                    kAtProcessor, Compute{serial}});
    for (std::size_t n = 1; n <= parts; ++n)
        main.push_back(spawning(taskAt(n)));
    for (std::size_t n = 1; n <= parts; ++n)
        main.push_back(joining(taskAt(n)));
    for (std::size_t n = 0; n < parts; ++n)
        plan.tasks.push_back({letterName(n), {computing((all - serial) / static_cast<std::int64_t>(parts))}});
    return plan;
}

/// Amdahl's law (1967): 1 / (s + (1 - s) / n), where the rest cannot use more cores than it has parts.
double lawFor(double serial, double cores)
{
    return 1 / (serial + (1 - serial) / cores);
}

double ratio(Duration part, Duration whole)
{
    return static_cast<double>(part.count()) / static_cast<double>(whole.count());
}

/// Of all that the run computed, the share of the part that cannot be split: beside busy cores the other parts may go more slowly.
double serialShareOf(const Trace& trace, const Metrics& metrics)
{
    const Duration computed = computedIn(metrics);
    const bool hasSerialPart = workOf(trace.plan->tasks.front().program) > Duration{};
    if (computed <= Duration{})
        return 1;
    return hasSerialPart ? ratio(metrics.tasks.front().running, computed) : 0;
}

double measuredIn(const Metrics& metrics)
{
    return ratio(computedIn(metrics), std::max(Duration(1), metrics.makespan));
}

/// What the law allows on the cores of the run. The boundaries of spans are not exact enough to never come out a little above it.
double lawFor(const Trace& trace, const Metrics& metrics)
{
    const auto parts = static_cast<std::int64_t>(trace.plan->tasks.size() - 1);
    const auto cores = static_cast<double>(std::min(coresOf(trace.info), parts));
    return std::max(measuredIn(metrics), lawFor(serialShareOf(trace, metrics), cores));
}

Verdict judge(const Trace& trace, const Metrics& metrics)
{
    const double serial = serialShareOf(trace, metrics);
    const Duration serialTime = serial > 0 ? metrics.tasks.front().running : Duration{};
    const std::int64_t cores = coresOf(trace.info);
    const double measured = measuredIn(metrics);
    const double law = lawFor(trace, metrics);
    Verdict verdict{.judgement = measured >= law * 0.85 ? Judgement::AsExpected : Judgement::Open,
                    .expected = {INTERLEAVE_TEXT_N("verdict",
                                                   "on %n core(s) at most %1 times as fast as on one, by Amdahl's law"),
                                 {Decimal{law, 2}},
                                 cores},
                    .cameOut = {INTERLEAVE_TEXT("verdict", "%1 times as fast"), {Decimal{measured, 2}}},
                    .meaning = {},
                    .result = metrics.makespan};
    if (serialTime > Duration{}) {
        verdict.meaning =
            {INTERLEAVE_TEXT("verdict", "However many cores there are, it can never be more than %1 times as fast: the "
                                        "part that cannot be split always takes its %2."),
             {Decimal{std::max(law, 1 / serial), 1}, serialTime}};
    } else {
        verdict.meaning = {INTERLEAVE_TEXT("verdict", "Everything can be split, so each further core gains as much as "
                                                      "the one before, while there are parts for it."),
                           {}};
    }
    return verdict;
}

/// Where one core is held against several: what the law leaves of them.
Comparison compare(const ComparedRun& first, const ComparedRun& second)
{
    const double measured = ratioOf(first.metrics.makespan, second.metrics.makespan);
    const double law = lawFor(second.trace, second.metrics);
    constexpr double rounding = 0.005; // of what is said; what is more was no run of this work alone
    if (coresOf(first.trace.info) != 1 || !isClearlyMore(measured) || measured > law + rounding)
        return {};
    return {{INTERLEAVE_TEXT("verdict", "%1 finished %2 times as fast; Amdahl's law allows %3."),
             {second.subject, Decimal{std::min(measured, law), 2}, Decimal{law, 2}}}};
}

} // namespace

constinit const Scenario kSerialPart{
    .id = "serial-part",
    .title = INTERLEAVE_TEXT("scenario", "The part that cannot be split"),
    .tagline = INTERLEAVE_TEXT("scenario", "Amdahl's law, measured"),
    .summary = INTERLEAVE_TEXT("scenario", "One part of the work must be done before the rest can be shared out. "
                                           "However many cores there are, "
                                           "that part limits how much faster it gets."),
    .before = {.does = INTERLEAVE_TEXT("scenario",
                                       "One part of the work has to be done before the rest can be shared out."),
               .lookAt = INTERLEAVE_TEXT("scenario", "Look at the first stretch: nobody can help there."),
               .guess =
                   INTERLEAVE_TEXT("scenario", "With a quarter that cannot be split, how much faster can it get?")},
    .taskNoun = INTERLEAVE_TEXT("scenario", "Tasks"),
    .ioNoun = {},
    .icon = "speed",
    .parameters = kParameters,
    .makePlan = makePlan,
    .topic = Topic::Cores,
    .models = {"one-core", "all-cores"},
    .judge = judge,
    .compare = compare,
};

} // namespace interleave
