// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/program/arrangement.h"
#include "core/program/plan_facts.h"
#include "core/program/step_kinds.h"
#include "core/scenario/judging.h"
#include "core/scenario/scenarios/counting.h"
#include "core/scenario/scenarios/scenarios.h"

#include <array>

namespace interleave {

namespace {

inline constexpr ParameterKey<std::int64_t> kTimes{"times"};

constexpr std::int64_t kLines = 6;

constexpr std::array kParameters{
    tasksParameter(INTERLEAVE_TEXT("parameter", "Tasks"), 3),
    ParameterSpec{.id = kTimes.id,
                  .name = INTERLEAVE_TEXT("parameter", "Tickets for each"),
                  .help = INTERLEAVE_TEXT("parameter", "How many tickets each task sells, one after another."),
                  .unit = Unit::Count,
                  .minimum = 1,
                  .maximum = 20'000,
                  .initial = 1'000,
                  .prominence = Prominence::First},
    arrangementParameter(kLines),
};

constexpr Duration kPrinting = std::chrono::microseconds(1);
constexpr Duration kThinking = std::chrono::microseconds(10);

/// As it is written, the key is held at the wrong time.
Plan makePlan(const Parameters& parameters, std::uint64_t seed)
{
    Step printing = computing(kPrinting);
    printing.name = INTERLEAVE_TEXT("step", "print the ticket");
    printing.shortName = INTERLEAVE_TEXT("step", "print");
    const Update adding{.counter = kCounter, .times = 1, .amount = 1, .mutex = kCounterKey, .think = kThinking};
    const Program written{repeating(parameters[kTimes], 4), locking(kCounterKey), printing, unlocking(kCounterKey),
                          updating(adding)};
    const Program program = arranged(written, parameters[kArrangement]);
    Plan plan{.tasks = {},
              .seed = seed,
              .shared = {{{INTERLEAVE_TEXT("shared", "the counter"), {}}, Counter{}},
                         {{INTERLEAVE_TEXT("shared", "the key"), {}}, Mutex{}}}};
    for (std::size_t n = 0; n < parameters[kTasks]; ++n)
        plan.tasks.push_back({letterName(n), program});
    return plan;
}

/// Additions of each task.
std::int64_t additionsIn(const Plan& plan)
{
    std::int64_t additions = 0;
    forEachStep(plan.tasks.front().program,
                [&](const Step& step, std::int64_t times) { additions += factsOf(step.action).memory->bare ? times : 0; });
    return additions;
}

Verdict judge(const Trace& trace, const Metrics&)
{
    Verdict verdict = countVerdict(trace, kCounter, static_cast<std::int64_t>(trace.tasks.size()), additionsIn(*trace.plan));
    verdict.meaning =
        verdict.judgement == Judgement::AsExpected
            ? Message{INTERLEAVE_TEXT("verdict",
                                      "All were counted. Whether that was luck or the key, a hundred runs show."),
                      {}}
            : Message{INTERLEAVE_TEXT("verdict", "The key does not keep others from the counter here: it is held while "
                                                 "something else is done."),
                      {}};
    return verdict;
}

Comparison compare(const ComparedRun& first, const ComparedRun& second)
{
    return bothRightAs(first, second, INTERLEAVE_TEXT("verdict", "No ticket got lost, this time."));
}

} // namespace

constinit const Scenario kPlaceTheKey{
    .id = "place-the-key",
    .title = INTERLEAVE_TEXT("scenario", "Where the key belongs"),
    .tagline = INTERLEAVE_TEXT("scenario", "A lock around the wrong step"),
    .summary = INTERLEAVE_TEXT(
        "scenario", "Every task sells tickets and counts them. There is a key, and each task takes it, but while it "
                    "prints and not while it counts. The count comes out too small, though there is a lock."),
    .before = {.does = INTERLEAVE_TEXT("scenario", "Every task sells tickets and counts them on one counter. While it "
                                                   "prints it holds the key."),
               .lookAt = INTERLEAVE_TEXT("scenario", "Look at the final count, and at when the key is held."),
               .guess = INTERLEAVE_TEXT("scenario", "There is a lock. Will the count come out right?")},
    .taskNoun = INTERLEAVE_TEXT("scenario", "Tasks"),
    .ioNoun = {},
    .icon = "key",
    .parameters = kParameters,
    .makePlan = makePlan,
    .topic = Topic::Sharing,
    .models = {"one-core", "all-cores"},
    .resultName = INTERLEAVE_TEXT("scenario", "Final count"),
    .judge = judge,
    .compare = compare,
};

} // namespace interleave
