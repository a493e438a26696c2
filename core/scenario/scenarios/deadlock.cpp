// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/program/arrangement.h"
#include "core/scenario/building.h"
#include "core/scenario/judging.h"
#include "core/scenario/names.h"
#include "core/scenario/scenarios/scenarios.h"
#include "core/scenario/steps.h"

#include <array>

namespace interleave {

namespace {

constexpr std::array kOrders{
    INTERLEAVE_TEXT("choice", "opposite"),
    INTERLEAVE_TEXT("choice", "same"),
};

enum class Order { OwnFirst, LowestFirst };
constexpr ParameterKey<Order> kOrder{"order"};

constexpr std::int64_t kLines = 7;

constexpr ParameterSpec friends()
{
    ParameterSpec spec = tasksParameter(INTERLEAVE_TEXT("parameter", "Tasks"), 2);
    spec.minimum = 2;
    return spec;
}

constexpr std::array kParameters{
    friends(),
    ParameterSpec{.id = kOrder.id,
                  .name = INTERLEAVE_TEXT("parameter", "Order of the keys"),
                  .help =
                      INTERLEAVE_TEXT("parameter",
                                      "Whether each task takes its own key first, or all take the keys in one order."),
                  .unit = Unit::Choice,
                  .minimum = 0,
                  .maximum = 1,
                  .initial = 0,
                  .prominence = Prominence::First,
                  .choices = kOrders},
    workParameter(10),
    arrangementParameter(kLines),
};

/// Each needs its own key and the next one's. In the same order, who needs the lowest number takes that first. The lines of the last
/// task may stand in another order.
Plan makePlan(const Parameters& parameters, std::uint64_t seed)
{
    const std::size_t tasks = parameters[kTasks];
    const Duration work = parameters[kWork];
    Plan plan{.tasks = {}, .seed = seed};
    for (std::size_t n = 0; n < tasks; ++n) {
        std::size_t first = n;
        std::size_t second = (n + 1) % tasks;
        if (parameters[kOrder] == Order::LowestFirst && second < first)
            std::swap(first, second);
        plan.shared.push_back({{INTERLEAVE_TEXT("shared", "key %1"), {static_cast<std::int64_t>(n + 1)}}, Mutex{}});
        plan.tasks.push_back({letterName(n),
                              {locking(sharedAt(first)), computing(work / 2), waitingFor(work), locking(sharedAt(second)),
                               computing(work / 2), unlocking(sharedAt(second)), unlocking(sharedAt(first))}});
    }
    Program& last = plan.tasks.back().program;
    last = arranged(last, parameters[kArrangement]);
    return plan;
}

/// Why nobody got stuck.
Text meaningOf(const Trace& trace)
{
    if (takeLocksInOneOrder(*trace.plan))
        return INTERLEAVE_TEXT("verdict",
                               "All take the keys in one order, so no circle of tasks that wait for each other "
                               "can ever come about.");
    if (wereOneAfterTheOther(trace))
        return INTERLEAVE_TEXT("verdict", "They never met: each was done before the next one began.");
    return INTERLEAVE_TEXT("verdict", "One of them had both keys before the other one came. With the keys in opposite "
                                      "order that is luck.");
}

Verdict judge(const Trace& trace, const Metrics& metrics)
{
    if (const std::optional<Verdict> standstill = standstillVerdict(trace))
        return *standstill;
    return {.judgement = Judgement::AsExpected,
            .expected = allToEnd(trace),
            .cameOut = {INTERLEAVE_TEXT("verdict", "all done, in %1"), {metrics.makespan}},
            .meaning = {meaningOf(trace), {}},
            .brief = {INTERLEAVE_TEXT("verdict", "nobody got stuck"), {}},
            .result = INTERLEAVE_TEXT("verdict", "all done")};
}

Comparison compare(const ComparedRun& first, const ComparedRun& second)
{
    return bothRightAs(first, second, INTERLEAVE_TEXT("verdict", "No deadlock in either run."));
}

} // namespace

constinit const Scenario kDeadlock{
    .id = "deadlock",
    .title = INTERLEAVE_TEXT("scenario", "Deadlock"),
    .tagline = INTERLEAVE_TEXT("scenario", "Two keys in opposite order"),
    .summary = INTERLEAVE_TEXT("scenario", "Each task takes one key, and then needs the key that the other one has. "
                                           "Both wait for ever; taking the keys in "
                                           "the same order cures it."),
    .before = {.does = INTERLEAVE_TEXT("scenario", "Each task takes one key, and then needs the key of another one."),
               .lookAt = INTERLEAVE_TEXT("scenario", "Look at who holds what when nothing moves any more."),
               .guess = INTERLEAVE_TEXT("scenario", "Which of the two runs will come to its end?")},
    .taskNoun = INTERLEAVE_TEXT("scenario", "Tasks"),
    .ioNoun = INTERLEAVE_TEXT("scenario", "Waits for the answer"),
    .icon = "circle-wait",
    .parameters = kParameters,
    .makePlan = makePlan,
    .topic = Topic::Trouble,
    .models = {"in-order", "all-cores"},
    .resultName = INTERLEAVE_TEXT("scenario", "How it ended"),
    .judge = judge,
    .compare = compare,
};

} // namespace interleave
