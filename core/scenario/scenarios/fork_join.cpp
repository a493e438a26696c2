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

constexpr SharedId kNumbers = sharedAt(0);

constexpr ParameterKey<std::size_t> kNumberCount{"numbers"};
constexpr ParameterKey<std::int64_t> kLevels{"levels"};

constexpr std::array kParameters{
    ParameterSpec{.id = kNumberCount.id,
                  .name = INTERLEAVE_TEXT("parameter", "Numbers"),
                  .help = INTERLEAVE_TEXT("parameter", "How many numbers are sorted."),
                  .unit = Unit::Count,
                  .minimum = 1'000,
                  .maximum = 10'000'000,
                  .initial = 1'000'000,
                  .prominence = Prominence::First},
    ParameterSpec{.id = kLevels.id,
                  .name = INTERLEAVE_TEXT("parameter", "Splits"),
                  .help = INTERLEAVE_TEXT("parameter",
                                          "How often the numbers are halved: 1 makes 2 parts, 2 make 4, 5 make 32."),
                  .unit = Unit::Count,
                  .minimum = 0,
                  .maximum = 5,
                  .initial = 2,
                  .prominence = Prominence::First},
};

Step sorting(std::size_t begin, std::size_t end)
{
    return {INTERLEAVE_TEXT("step", "sort a part"), INTERLEAVE_TEXT("step", "sort"), kAtMemory, Sort{kNumbers, begin, end}};
}

Step merging(std::size_t begin, std::size_t middle, std::size_t end)
{
    return {INTERLEAVE_TEXT("step", "merge two parts"), INTERLEAVE_TEXT("step", "merge"), kAtMemory,
            Merge{kNumbers, begin, middle, end}};
}

/// A task that sorts [begin, end): it halves the numbers, starts a task for the second half, does the first half itself, waits for
/// the other, and merges both. Its place in the plan is `task`.
void addSorter(Plan& plan, std::size_t task, std::size_t begin, std::size_t end, std::int64_t levels)
{
    std::vector<std::pair<std::size_t, std::size_t>> merges;
    std::vector<std::size_t> helpers;
    Program program;
    for (std::size_t last = end; levels > 0; --levels) {
        const std::size_t middle = begin + (last - begin) / 2;
        const std::size_t helper = plan.tasks.size();
        plan.tasks.push_back({letterName(helper), {}});
        program.push_back(spawning(taskAt(helper)));
        addSorter(plan, helper, middle, last, levels - 1);
        helpers.push_back(helper);
        merges.emplace_back(middle, last);
        last = middle;
        if (levels == 1)
            program.push_back(sorting(begin, last));
    }
    if (helpers.empty())
        program.push_back(sorting(begin, end));
    for (std::size_t n = helpers.size(); n-- > 0;) {
        program.push_back(joining(taskAt(helpers[n])));
        program.push_back(merging(begin, merges[n].first, merges[n].second));
    }
    plan.tasks[task].program = std::move(program);
}

Plan makePlan(const Parameters& parameters, std::uint64_t seed)
{
    const std::size_t numbers = parameters[kNumberCount];
    Plan plan{.tasks = {{letterName(0), {}}},
              .seed = seed,
              .shared = {{{INTERLEAVE_TEXT("shared", "the numbers"), {}}, Array{numbers}}}};
    addSorter(plan, 0, 0, numbers, parameters[kLevels]);
    return plan;
}

Verdict judge(const Trace& trace, const Metrics& metrics)
{
    const auto size = static_cast<std::int64_t>(std::get<Array>(trace.plan->kindOf(kNumbers)).size);
    const std::int64_t inOrder = trace.shared[indexOf(kNumbers)].value;
    const bool right = inOrder == size;
    return {.judgement = right ? Judgement::AsExpected : Judgement::Unexpected,
            .expected = {INTERLEAVE_TEXT("verdict", "all of %1 numbers in order, and none lost"), {size}},
            .cameOut = right ? Message{INTERLEAVE_TEXT("verdict", "all numbers in order, after %1"), {metrics.makespan}}
                             : Message{INTERLEAVE_TEXT("verdict", "%1 in order"), {inOrder}},
            .meaning =
                {INTERLEAVE_TEXT("verdict",
                                 "The parts are independent, so they can be sorted at the same time; putting them "
                                 "together has to wait for both."),
                 {}},
            .brief = right ? Message{} : Message{INTERLEAVE_TEXT("verdict", "not all numbers are in order"), {}},
            .result = metrics.makespan};
}

} // namespace

constinit const Scenario kForkJoin{
    .id = "fork-join",
    .title = INTERLEAVE_TEXT("scenario", "Split up and put together"),
    .tagline = INTERLEAVE_TEXT("scenario", "A merge sort by many"),
    .summary = INTERLEAVE_TEXT("scenario",
                               "A million numbers are halved again and again; each part is sorted by a task of its "
                               "own, and then the parts "
                               "are merged. The structure is concurrent; whether it is faster depends on the cores."),
    .before =
        {.does = INTERLEAVE_TEXT("scenario",
                                 "Numbers are halved again and again, each part is sorted, and the parts are merged."),
         .lookAt = INTERLEAVE_TEXT("scenario",
                                   "Look at who waits for whom: a merge begins when both of its halves are there."),
         .guess = INTERLEAVE_TEXT("scenario", "How much of it can be done at the same time?")},
    .taskNoun = INTERLEAVE_TEXT("scenario", "Tasks"),
    .ioNoun = {},
    .icon = "fork-join",
    .parameters = kParameters,
    .makePlan = makePlan,
    .topic = Topic::Cores,
    .models = {"one-core", "all-cores"},
    .judge = judge,
};

} // namespace interleave
