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

constexpr SharedId kBook = sharedAt(0);

constexpr std::array kParameters{
    tasksParameter(INTERLEAVE_TEXT("parameter", "Guests"), 6),
    workParameter(4),
};

Plan makePlan(const Parameters& parameters, std::uint64_t seed)
{
    Plan plan{.tasks = {}, .seed = seed, .shared = {{{INTERLEAVE_TEXT("shared", "the guest book"), {}}, Book{}}}};
    const Step signing{INTERLEAVE_TEXT("step", "write the name in the book"), INTERLEAVE_TEXT("step", "sign"),
                       kAtMemory, SignBook{kBook}};
    for (std::size_t n = 0; n < parameters[kTasks]; ++n)
        plan.tasks.push_back({customerName(n), {computing(parameters[kWork]), signing}});
    return plan;
}

Verdict judge(const Trace& trace, const Metrics&)
{
    const std::vector<TaskId>& names = trace.shared[indexOf(kBook)].names;
    const std::string order = namesOf(trace, names);
    return {.judgement = Judgement::Open,
            .expected = {INTERLEAVE_TEXT_N("verdict", "%n name(s) in the book, in an order that nobody knows"),
                         {},
                         static_cast<std::int64_t>(trace.tasks.size())},
            .cameOut = {INTERLEAVE_TEXT("verdict", "%1"), {order}},
            .meaning =
                {INTERLEAVE_TEXT("verdict",
                                 "The same program on the same computer: run it ten times, and count the orders."),
                 {}},
            .brief = names.empty() ? Message{}
                                   : Message{INTERLEAVE_TEXT("verdict", "%1 came first"), {trace.taskOf(names.front()).name}},
            .result = order};
}

Comparison compare(const ComparedRun& first, const ComparedRun& second)
{
    const std::vector<TaskId>& above = first.trace.shared[indexOf(kBook)].names;
    const std::vector<TaskId>& below = second.trace.shared[indexOf(kBook)].names;
    if (above.empty() || below.empty())
        return {};
    const auto told = [](Message headline) { return Comparison{.headline = std::move(headline), .isAboutTimes = false}; };
    if (above == below)
        return told({INTERLEAVE_TEXT("verdict", "Both came to the same order, this time."), {}});
    if (above.front() == below.front())
        return told({INTERLEAVE_TEXT("verdict", "The same program came to two different orders."), {}});
    return told(
        {INTERLEAVE_TEXT("verdict", "%1 came first with %2, %3 with %4."),
         {first.trace.taskOf(above.front()).name, first.subject, second.trace.taskOf(below.front()).name, second.subject}});
}

} // namespace

constinit const Scenario kWhoIsNext{
    .id = "who-is-next",
    .title = INTERLEAVE_TEXT("scenario", "Who is next?"),
    .tagline = INTERLEAVE_TEXT("scenario", "Ten runs, ten orders"),
    .summary = INTERLEAVE_TEXT("scenario", "Guests do a little work and then write their names in a book. They all "
                                           "start at the same moment and do the "
                                           "same, and yet nobody knows who will be next."),
    .before = {.does = INTERLEAVE_TEXT("scenario", "Guests do a little work and then write their names in a book."),
               .lookAt =
                   INTERLEAVE_TEXT("scenario", "Look at the order of the names, above and below, and run it again."),
               .guess = INTERLEAVE_TEXT("scenario", "In which order will the names stand there?")},
    .taskNoun = INTERLEAVE_TEXT("scenario", "Guests"),
    .ioNoun = {},
    .icon = "dice",
    .parameters = kParameters,
    .makePlan = makePlan,
    .topic = Topic::Sharing,
    .models = {"one-core", "all-cores"},
    .resultName = INTERLEAVE_TEXT("scenario", "Order in the book"),
    .judge = judge,
    .compare = compare,
};

} // namespace interleave
