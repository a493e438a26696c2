// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/inside.h"
#include "core/scenario/building.h"
#include "core/scenario/judging.h"
#include "core/scenario/names.h"
#include "core/scenario/scenarios/scenarios.h"
#include "core/scenario/steps.h"

#include <array>

namespace interleave {

namespace {

constexpr SharedId kLibrary = sharedAt(0);
constexpr SharedId kPages = sharedAt(1);

constexpr ParameterKey<std::int64_t> kRounds{"rounds"};

constexpr std::array kParameters{
    tasksParameter(INTERLEAVE_TEXT("parameter", "Readers"), 4),
    ParameterSpec{.id = kRounds.id,
                  .name = INTERLEAVE_TEXT("parameter", "Rounds"),
                  .help = INTERLEAVE_TEXT("parameter", "How often each reader reads, and the writer writes."),
                  .unit = Unit::Count,
                  .minimum = 1,
                  .maximum = 1000,
                  .initial = 5,
                  .prominence = Prominence::First},
    ParameterSpec{.id = kWork.id,
                  .name = INTERLEAVE_TEXT("parameter", "Time for a look"),
                  .help = INTERLEAVE_TEXT("parameter", "How long each reads or writes, computing and waiting in turn."),
                  .unit = Unit::Milliseconds,
                  .minimum = 1,
                  .maximum = 1000,
                  .initial = 8},
};

Plan makePlan(const Parameters& parameters, std::uint64_t seed)
{
    const Duration work = parameters[kWork];
    const std::int64_t rounds = parameters[kRounds];
    Plan plan{.tasks = {},
              .seed = seed,
              .shared = {{{INTERLEAVE_TEXT("shared", "the reading room"), {}}, RwLock{}},
                         {{INTERLEAVE_TEXT("shared", "the written pages"), {}}, Counter{}}}};
    const Program reader{repeating(rounds, 5), locking(kLibrary, Hold::WithOthers),
                         computing(work / 4),  waitingFor(work * 3 / 4),
                         unlocking(kLibrary),  waitingFor(work)};
    const Program writer{repeating(rounds, 5), locking(kLibrary),
                         computing(work / 2),  updating({.counter = kPages, .protection = Protection::Atomic}),
                         unlocking(kLibrary),  waitingFor(work)};
    for (std::size_t n = 0; n < parameters[kTasks]; ++n)
        plan.tasks.push_back({customerName(n), reader});
    plan.tasks.push_back({customerName(plan.tasks.size()), writer});
    return plan;
}

Verdict judge(const Trace& trace, const Metrics& metrics)
{
    const std::int64_t rounds = std::get<Repeat>(trace.plan->tasks.back().program.front().action).times;
    const std::int64_t pages = trace.shared[indexOf(kPages)].value;
    const std::int64_t readers = mostInside(trace, kLibrary);
    const std::string& writer = trace.plan->tasks.back().name;
    return {.judgement = pages == rounds ? Judgement::AsExpected : Judgement::Unexpected,
            .expected = {INTERLEAVE_TEXT("verdict", "readers together, %1 alone, and %2 pages written"), {writer, rounds}},
            .cameOut = {INTERLEAVE_TEXT_N("verdict", "%1 pages, and up to %n inside at once"), {pages}, readers},
            .meaning = {INTERLEAVE_TEXT_N("verdict",
                                          "%1 waited %2 in all; during one such wait readers came in %n time(s)."),
                        {writer, metrics.tasks.back().waiting},
                        trace.tasks.back().overtaken.times},
            .brief = {INTERLEAVE_TEXT("verdict", "%1 of %2 pages were written"), {pages, rounds}},
            .result = metrics.makespan};
}

} // namespace

constinit const Scenario kReadersWriter{
    .id = "readers-writer",
    .title = INTERLEAVE_TEXT("scenario", "Readers and a writer"),
    .tagline = INTERLEAVE_TEXT("scenario", "Reading together, writing alone"),
    .summary = INTERLEAVE_TEXT("scenario", "Any number may read at the same time, because reading changes nothing; "
                                           "whoever writes must be alone. Where readers "
                                           "keep coming, the writer waits long."),
    .before = {.does =
                   INTERLEAVE_TEXT("scenario", "Any number may read at the same time; whoever writes has to be alone."),
               .lookAt = INTERLEAVE_TEXT("scenario", "Look at when readers overlap, and at how long the writer waits."),
               .guess = INTERLEAVE_TEXT("scenario", "How long does the writer wait where readers keep coming?")},
    .taskNoun = INTERLEAVE_TEXT("scenario", "Readers"),
    .ioNoun = INTERLEAVE_TEXT("scenario", "Looks at the page"),
    .icon = "book",
    .parameters = kParameters,
    .makePlan = makePlan,
    .topic = Topic::Classics,
    .models = {"one-core", "all-cores"},
    .judge = judge,
    .lockNoun = INTERLEAVE_TEXT("scenario", "Waits for the reading room"),
};

} // namespace interleave
