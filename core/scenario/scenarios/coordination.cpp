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

constexpr SharedId kKey = sharedAt(0);

constexpr std::array kQueues{
    INTERLEAVE_TEXT("choice", "whoever is quickest"),
    INTERLEAVE_TEXT("choice", "whoever waited longest"),
};

constexpr ParameterKey<std::int64_t> kPieces{"pieces"};
constexpr ParameterKey<std::chrono::microseconds> kPieceLength{"piece_us"};
constexpr ParameterKey<Handover> kQueue{"queue"}; // a choice for each, in their order
constexpr ParameterKey<std::int64_t> kLockedPercent{"locked_percent"};

constexpr std::array kParameters{
    tasksParameter(INTERLEAVE_TEXT("parameter", "Tasks"), 4),
    ParameterSpec{.id = kPieces.id,
                  .name = INTERLEAVE_TEXT("parameter", "Pieces for each"),
                  .help = INTERLEAVE_TEXT("parameter", "Into how many small pieces the work of a task is cut; the key "
                                                       "is taken for each."),
                  .unit = Unit::Count,
                  .minimum = 1,
                  .maximum = 20'000,
                  .initial = 3'000,
                  .prominence = Prominence::First},
    ParameterSpec{.id = kPieceLength.id,
                  .name = INTERLEAVE_TEXT("parameter", "Length of a piece"),
                  .help = INTERLEAVE_TEXT("parameter", "How long one core would need for a piece."),
                  .unit = Unit::Microseconds,
                  .minimum = 1,
                  .maximum = 1'000,
                  .initial = 5},
    ParameterSpec{.id = kQueue.id,
                  .name = INTERLEAVE_TEXT("parameter", "Who gets the key"),
                  .help =
                      INTERLEAVE_TEXT("parameter",
                                      "A plain lock goes to whoever asks first once it is free; a fair one to who has "
                                      "waited longest."),
                  .unit = Unit::Choice,
                  .minimum = 0,
                  .maximum = 1,
                  .initial = 1,
                  .prominence = Prominence::More,
                  .choices = kQueues},
    ParameterSpec{.id = kLockedPercent.id,
                  .name = INTERLEAVE_TEXT("parameter", "Share under the key"),
                  .help = INTERLEAVE_TEXT("parameter", "How much of a piece is done while holding the key."),
                  .unit = Unit::Percent,
                  .minimum = 1,
                  .maximum = 100,
                  .initial = 100},
};

Plan makePlan(const Parameters& parameters, std::uint64_t seed)
{
    const Duration piece = parameters[kPieceLength];
    const Duration inside = piece * parameters[kLockedPercent] / 100;
    Program program{repeating(parameters[kPieces], 3), locking(kKey), computing(inside), unlocking(kKey)};
    if (inside < piece) {
        program.push_back(computing(piece - inside));
        std::get<Repeat>(program.front().action).steps = 4;
    }
    Plan plan{.tasks = {}, .seed = seed, .shared = {{{INTERLEAVE_TEXT("shared", "the key"), {}}, Mutex{parameters[kQueue]}}}};
    for (std::size_t n = 0; n < parameters[kTasks]; ++n)
        plan.tasks.push_back({letterName(n), program});
    return plan;
}

Verdict judge(const Trace& trace, const Metrics& metrics)
{
    const Duration work = computedIn(metrics);
    const std::int64_t cores = coresOf(trace.info);
    const bool slower = metrics.makespan > work * 11 / 10;
    Verdict verdict{.judgement = slower ? Judgement::Unexpected : Judgement::AsExpected,
                    .expected = {INTERLEAVE_TEXT_N("verdict", "%1 of computing, shared out over %n core(s)"), {work}, cores},
                    .cameOut = clauseOf(metrics.makespan),
                    .meaning = {},
                    .result = metrics.makespan};
    if (slower && cores > 1) {
        verdict.meaning =
            {INTERLEAVE_TEXT("verdict", "Slower than one core by itself would be: only one task at a time may hold the "
                                        "key, and handing it over costs more than the work."),
             {}};
    } else if (slower) {
        verdict.meaning = {INTERLEAVE_TEXT("verdict", "Handing the key from task to task costs time too: each time one "
                                                      "falls asleep and another one wakes up."),
                           {}};
    } else {
        verdict.meaning = {INTERLEAVE_TEXT_N("verdict", "The key was taken %n time(s)."),
                           {},
                           trace.shared[indexOf(kKey)].uses};
    }
    return verdict;
}

} // namespace

constinit const Scenario kCoordination{
    .id = "coordination",
    .title = INTERLEAVE_TEXT("scenario", "The price of coordination"),
    .tagline = INTERLEAVE_TEXT("scenario", "More cores, and slower"),
    .summary = INTERLEAVE_TEXT("scenario", "Every task needs the same key for each of many small pieces of work. More "
                                           "cores do not help then: they "
                                           "spend their time handing the key over."),
    .before = {.does =
                   INTERLEAVE_TEXT("scenario", "Every task needs the same key for each of many small pieces of work."),
               .lookAt =
                   INTERLEAVE_TEXT("scenario",
                                   "Look at how long they wait for the key, and for how short a time they have it."),
               .guess = INTERLEAVE_TEXT("scenario", "Do more cores make this faster or slower?")},
    .taskNoun = INTERLEAVE_TEXT("scenario", "Tasks"),
    .ioNoun = {},
    .icon = "key",
    .parameters = kParameters,
    .makePlan = makePlan,
    .topic = Topic::Cores,
    .models = {"one-core", "all-cores"},
    .judge = judge,
};

} // namespace interleave
