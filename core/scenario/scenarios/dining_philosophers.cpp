// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/scenario/building.h"
#include "core/scenario/judging.h"
#include "core/scenario/names.h"
#include "core/scenario/scenarios/scenarios.h"
#include "core/scenario/steps.h"

#include <array>

namespace interleave {

namespace {

constexpr Station kTable{"table", INTERLEAVE_TEXT("station", "table")};

constexpr std::array kOrders{
    INTERLEAVE_TEXT("choice", "left first"),
    INTERLEAVE_TEXT("choice", "lowest number first"),
};

enum class Order { LeftFirst, LowestFirst };
constexpr ParameterKey<Order> kOrder{"order"};
constexpr ParameterKey<std::int64_t> kMeals{"meals"};

constexpr ParameterSpec philosophers()
{
    ParameterSpec spec = tasksParameter(INTERLEAVE_TEXT("parameter", "Philosophers"), 5);
    spec.minimum = 2;
    return spec;
}

constexpr std::array kParameters{
    philosophers(),
    ParameterSpec{.id = kOrder.id,
                  .name = INTERLEAVE_TEXT("parameter", "Which fork first"),
                  .help =
                      INTERLEAVE_TEXT("parameter", "Everyone the left one, or everyone the one with the lower number."),
                  .unit = Unit::Choice,
                  .minimum = 0,
                  .maximum = 1,
                  .initial = 0,
                  .prominence = Prominence::First,
                  .choices = kOrders},
    ParameterSpec{.id = kMeals.id,
                  .name = INTERLEAVE_TEXT("parameter", "Meals for each"),
                  .help = INTERLEAVE_TEXT("parameter", "How often each philosopher wants to eat."),
                  .unit = Unit::Count,
                  .minimum = 1,
                  .maximum = 1000,
                  .initial = 3,
                  .prominence = Prominence::First},
    ParameterSpec{.id = kWork.id,
                  .name = INTERLEAVE_TEXT("parameter", "Time for a meal"),
                  .help = INTERLEAVE_TEXT("parameter", "How long each thinks, reaches for the second fork, and eats."),
                  .unit = Unit::Milliseconds,
                  .minimum = 1,
                  .maximum = 1000,
                  .initial = 4},
};

Step taking(std::size_t fork)
{
    return {INTERLEAVE_TEXT("step", "take a fork"), INTERLEAVE_TEXT("step", "take"), kTable, Lock{sharedAt(fork), Hold::Alone}};
}

Step puttingDown(std::size_t fork)
{
    return {INTERLEAVE_TEXT("step", "put a fork down"), INTERLEAVE_TEXT("step", "put down"), kTable, Unlock{sharedAt(fork)}};
}

Plan makePlan(const Parameters& parameters, std::uint64_t seed)
{
    const std::size_t count = parameters[kTasks];
    const Duration time = parameters[kWork];
    const Step think{INTERLEAVE_TEXT("step", "think"), INTERLEAVE_TEXT("step", "think"), kTable, Compute{time}};
    const Step reach{INTERLEAVE_TEXT("step", "reach for the other fork"), INTERLEAVE_TEXT("step", "reach"), kTable,
                     WaitForIo{time}};
    const Step eat{INTERLEAVE_TEXT("step", "eat"), INTERLEAVE_TEXT("step", "eat"), kTable, Compute{time}};
    Plan plan{.tasks = {}, .seed = seed};
    for (std::size_t n = 0; n < count; ++n)
        plan.shared.push_back({{INTERLEAVE_TEXT("shared", "fork %1"), {static_cast<std::int64_t>(n + 1)}}, Mutex{}});
    plan.shared.push_back({{INTERLEAVE_TEXT("shared", "the eaten meals"), {}}, Counter{}});
    const Step note{INTERLEAVE_TEXT("step", "note it down"), INTERLEAVE_TEXT("step", "note"), kTable,
                    Update{.counter = sharedAt(count), .protection = Protection::Atomic}};
    for (std::size_t n = 0; n < count; ++n) {
        std::size_t first = n;
        std::size_t second = (n + 1) % count;
        if (parameters[kOrder] == Order::LowestFirst && second < first)
            std::swap(first, second);
        plan.tasks.push_back({customerName(n),
                              {repeating(parameters[kMeals], 8), think, taking(first), reach, taking(second), eat, note,
                               puttingDown(second), puttingDown(first)}});
    }
    return plan;
}

Verdict judge(const Trace& trace, const Metrics& metrics)
{
    if (const std::optional<Verdict> standstill = standstillVerdict(trace))
        return *standstill;
    const auto guests = static_cast<std::int64_t>(trace.tasks.size());
    const std::int64_t each = std::get<Repeat>(trace.plan->tasks.front().program.front().action).times;
    const std::int64_t meals = trace.shared.back().value;
    return {.judgement = meals == guests * each ? Judgement::AsExpected : Judgement::Unexpected,
            .expected = {INTERLEAVE_TEXT_N("verdict", "%n meal(s)"), {}, guests * each},
            .cameOut = {INTERLEAVE_TEXT_N("verdict", "%n meal(s), in %1"), {metrics.makespan}, meals},
            .meaning =
                wereOneAfterTheOther(trace)
                    ? Message{INTERLEAVE_TEXT("verdict", "They never met: each ate alone, one after the other."), {}}
                : takeLocksInOneOrder(*trace.plan)
                    ? Message{INTERLEAVE_TEXT("verdict",
                                              "Everyone takes the fork with the lower number first, so they can never "
                                              "all wait for one another."),
                              {}}
                    : Message{INTERLEAVE_TEXT("verdict",
                                              "Nobody went hungry. With \"left first\" that is luck: if all take their "
                                              "left fork at the same time, nobody finds a right one."),
                              {}},
            .brief = {INTERLEAVE_TEXT_N("verdict", "%n meal(s) of %1 were eaten"), {guests * each}, meals},
            .result = INTERLEAVE_TEXT("verdict", "all done")};
}

Comparison compare(const ComparedRun& first, const ComparedRun& second)
{
    return bothRightAs(first, second, INTERLEAVE_TEXT("verdict", "Everybody got to eat in both runs."));
}

} // namespace

constinit const Scenario kDiningPhilosophers{
    .id = "dining-philosophers",
    .title = INTERLEAVE_TEXT("scenario", "Dining philosophers"),
    .tagline = INTERLEAVE_TEXT("scenario", "Everyone needs two forks"),
    .summary =
        INTERLEAVE_TEXT("scenario", "Philosophers sit round a table with one fork between each two, and eating takes "
                                    "both forks. If everyone takes "
                                    "the left one first, all may wait for ever; an order of the forks cures it."),
    .before =
        {.does =
             INTERLEAVE_TEXT("scenario",
                             "Philosophers sit round a table with one fork between each two, and eating takes two."),
         .lookAt = INTERLEAVE_TEXT("scenario", "Look at who holds one fork and waits for the other one."),
         .guess = INTERLEAVE_TEXT("scenario", "Will everybody get to eat?")},
    .taskNoun = INTERLEAVE_TEXT("scenario", "Philosophers"),
    .ioNoun = INTERLEAVE_TEXT("scenario", "Reaches for the fork"),
    .icon = "plates",
    .parameters = kParameters,
    .makePlan = makePlan,
    .topic = Topic::Classics,
    .models = {"in-order", "all-cores"},
    .resultName = INTERLEAVE_TEXT("scenario", "How it ended"),
    .judge = judge,
    .compare = compare,
    .lockNoun = INTERLEAVE_TEXT("scenario", "Waits for a fork"),
};

} // namespace interleave
