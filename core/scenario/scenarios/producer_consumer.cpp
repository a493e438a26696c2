// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/scenario/building.h"
#include "core/scenario/judging.h"
#include "core/scenario/names.h"
#include "core/scenario/scenarios/scenarios.h"
#include "core/scenario/steps.h"

#include <array>
#include <limits>

namespace interleave {

namespace {

constexpr SharedId kKey = sharedAt(0);
constexpr SharedId kHasRoom = sharedAt(1);
constexpr SharedId kHasBread = sharedAt(2);
constexpr SharedId kOnShelf = sharedAt(3);
constexpr SharedId kEaten = sharedAt(4);

constexpr Station kShelf{"shelf", INTERLEAVE_TEXT("station", "shelf")};
constexpr Station kOven{"oven", INTERLEAVE_TEXT("station", "oven")};

constexpr ParameterKey<std::int64_t> kLoaves{"loaves"};
constexpr ParameterKey<std::int64_t> kRoom{"room"};

constexpr ParameterSpec pairsParameter()
{
    ParameterSpec spec = tasksParameter(INTERLEAVE_TEXT("parameter", "Pairs"), 2);
    spec.help = INTERLEAVE_TEXT("parameter", "So many bake, and as many eat.");
    spec.maximum = 32;
    return spec;
}

constexpr std::array kParameters{
    pairsParameter(),
    ParameterSpec{.id = kLoaves.id,
                  .name = INTERLEAVE_TEXT("parameter", "Loaves for each"),
                  .help = INTERLEAVE_TEXT("parameter", "How many each baker bakes, and each guest eats."),
                  .unit = Unit::Count,
                  .minimum = 1,
                  .maximum = 1000,
                  .initial = 6,
                  .prominence = Prominence::First},
    ParameterSpec{.id = kRoom.id,
                  .name = INTERLEAVE_TEXT("parameter", "Room on the shelf"),
                  .help = INTERLEAVE_TEXT("parameter", "How many loaves lie on the shelf at most."),
                  .unit = Unit::Count,
                  .minimum = 1,
                  .maximum = 100,
                  .initial = 3,
                  .prominence = Prominence::First},
    ParameterSpec{.id = kWork.id,
                  .name = INTERLEAVE_TEXT("parameter", "Time for a loaf"),
                  .help = INTERLEAVE_TEXT("parameter", "How long one bakes a loaf; eating takes a little longer."),
                  .unit = Unit::Milliseconds,
                  .minimum = 1,
                  .maximum = 1000,
                  .initial = 6},
};

/// One loaf: wait under the key until the shelf allows it, change it, and tell the others.
void addLoaf(Program& program, Step waiting, std::int64_t change, SharedId tells)
{
    program.push_back(locking(kKey));
    program.push_back(std::move(waiting));
    program.push_back({INTERLEAVE_TEXT("step", "count the loaves on the shelf"), INTERLEAVE_TEXT("step", "count"),
                       kShelf, Update{.counter = kOnShelf, .amount = change}});
    program.push_back({INTERLEAVE_TEXT("step", "call the others"), INTERLEAVE_TEXT("step", "call"), kShelf, Notify{tells}});
    program.push_back(unlocking(kKey));
}

Plan makePlan(const Parameters& parameters, std::uint64_t seed)
{
    const Duration work = parameters[kWork];
    const std::int64_t loaves = parameters[kLoaves];
    const Step waitForRoom{INTERLEAVE_TEXT("step", "wait for room on the shelf"), INTERLEAVE_TEXT("step", "wait"),
                           kShelf, WaitUntil{kHasRoom, kOnShelf, 0, parameters[kRoom] - 1}};
    const Step waitForBread{INTERLEAVE_TEXT("step", "wait for bread"), INTERLEAVE_TEXT("step", "wait"), kShelf,
                            WaitUntil{kHasBread, kOnShelf, 1, std::numeric_limits<std::int64_t>::max()}};
    Program baker{repeating(loaves, 6),
                  {INTERLEAVE_TEXT("step", "bake"), INTERLEAVE_TEXT("step", "bake"), kOven, Compute{work}}};
    addLoaf(baker, waitForRoom, +1, kHasBread);
    Program guest{repeating(loaves, 7)};
    addLoaf(guest, waitForBread, -1, kHasRoom);
    guest.push_back({INTERLEAVE_TEXT("step", "eat"), INTERLEAVE_TEXT("step", "eat"), kShelf, Compute{work * 3 / 2}});
    guest.push_back({INTERLEAVE_TEXT("step", "note it down"), INTERLEAVE_TEXT("step", "note"), kShelf,
                     Update{.counter = kEaten, .protection = Protection::Atomic}});

    Plan plan{.tasks = {},
              .seed = seed,
              .shared = {{{INTERLEAVE_TEXT("shared", "the key to the shelf"), {}}, Mutex{}},
                         {{INTERLEAVE_TEXT("shared", "the queue for room"), {}}, Condition{kKey}},
                         {{INTERLEAVE_TEXT("shared", "the queue for bread"), {}}, Condition{kKey}},
                         {{INTERLEAVE_TEXT("shared", "the loaves on the shelf"), {}}, Counter{}},
                         {{INTERLEAVE_TEXT("shared", "the eaten loaves"), {}}, Counter{}}}};
    const std::size_t pairs = parameters[kTasks];
    for (std::size_t n = 0; n < pairs; ++n)
        plan.tasks.push_back({customerName(n), baker});
    for (std::size_t n = 0; n < pairs; ++n)
        plan.tasks.push_back({customerName(pairs + n), guest});
    return plan;
}

Verdict judge(const Trace& trace, const Metrics& metrics)
{
    const auto pairs = static_cast<std::int64_t>(trace.tasks.size() / 2);
    const std::int64_t each = std::get<Repeat>(trace.plan->tasks.front().program.front().action).times;
    const std::int64_t eaten = trace.shared[indexOf(kEaten)].value;
    const std::int64_t left = trace.shared[indexOf(kOnShelf)].value;
    return {.judgement = eaten == pairs * each && left == 0 ? Judgement::AsExpected : Judgement::Unexpected,
            .expected = {INTERLEAVE_TEXT_N("verdict", "baked %n time(s), and all of it eaten"), {}, pairs * each},
            .cameOut = {INTERLEAVE_TEXT_N("verdict", "%n eaten, %1 left, in %2"), {left, metrics.makespan}, eaten},
            .meaning = {INTERLEAVE_TEXT("verdict", "Whoever finds no room or no bread sleeps, and gives the key back "
                                                   "meanwhile, until another "
                                                   "one calls."),
                        {}},
            .brief = {INTERLEAVE_TEXT("verdict", "%1 of %2 loaves were eaten, %3 left"), {eaten, pairs * each, left}},
            .result = metrics.makespan};
}

} // namespace

constinit const Scenario kProducerConsumer{
    .id = "producer-consumer",
    .title = INTERLEAVE_TEXT("scenario", "Bakers and guests"),
    .tagline = INTERLEAVE_TEXT("scenario", "Producer and consumer"),
    .summary = INTERLEAVE_TEXT("scenario", "Bakers put loaves on a shelf with little room, and guests take them off. "
                                           "Whoever finds it full or empty waits and "
                                           "is called by another: a condition variable."),
    .before = {.does = INTERLEAVE_TEXT("scenario",
                                       "Bakers put loaves on a shelf with little room, and guests take them off."),
               .lookAt =
                   INTERLEAVE_TEXT("scenario", "Look at who waits while the shelf is full, and who while it is empty."),
               .guess = INTERLEAVE_TEXT("scenario", "Who will wait more, the bakers or the guests?")},
    .taskNoun = INTERLEAVE_TEXT("scenario", "Pairs"),
    .ioNoun = {},
    .icon = "mixed",
    .parameters = kParameters,
    .makePlan = makePlan,
    .topic = Topic::Classics,
    .models = {"one-core", "all-cores"},
    .judge = judge,
};

} // namespace interleave
