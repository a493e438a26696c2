// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/scenario/judging.h"
#include "core/scenario/scenarios/counting.h"
#include "core/scenario/scenarios/scenarios.h"

#include <array>

namespace interleave {

namespace {

constexpr std::array kParameters{
    tasksParameter(INTERLEAVE_TEXT("parameter", "Tasks"), 3),
    updatesParameter(100'000),
    thinkParameter(100),
};

Plan makePlan(const Parameters& parameters, std::uint64_t seed)
{
    return countingPlan(parameters, seed, Protection::None);
}

Verdict judge(const Trace& trace, const Metrics&)
{
    const auto& update = std::get<Update>(trace.plan->tasks.front().program.front().action);
    Verdict verdict = countVerdict(trace, kCounter, static_cast<std::int64_t>(trace.tasks.size()), update.times);
    const bool nothingCameBetween = trace.info.workers == 1 && !trace.info.slice;
    if (verdict.judgement == Judgement::AsExpected && nothingCameBetween) {
        verdict.meaning = {INTERLEAVE_TEXT("verdict", "One thread that never switches within an addition: nothing can "
                                                      "come between reading and writing here."),
                           {}};
    } else if (verdict.judgement == Judgement::AsExpected) {
        verdict.meaning =
            {INTERLEAVE_TEXT("verdict", "It came out right this time, which proves nothing: run it again, or a hundred "
                                        "times."),
             {}};
    }
    return verdict;
}

Comparison compare(const ComparedRun& first, const ComparedRun& second)
{
    const auto& update = std::get<Update>(first.trace.plan->tasks.front().program.front().action);
    const std::int64_t all = static_cast<std::int64_t>(first.trace.plan->tasks.size()) * update.times;
    const auto lost = [all](const ComparedRun& run) { return all - std::get<std::int64_t>(run.verdict.result); };
    if (lost(first) != 0 && lost(second) != 0) {
        return {.headline = {INTERLEAVE_TEXT("verdict", "Additions got lost both times: %1 and %2 of %3."),
                             {lost(first), lost(second), all}},
                .isAboutTimes = false};
    }
    return bothRightAs(first, second, INTERLEAVE_TEXT("verdict", "No addition got lost, this time."));
}

} // namespace

constinit const Scenario kLostUpdate{
    .id = "lost-update",
    .title = INTERLEAVE_TEXT("scenario", "Lost updates"),
    .tagline = INTERLEAVE_TEXT("scenario", "All change the same number"),
    .summary = INTERLEAVE_TEXT("scenario", "Every task adds to the same counter, again and again, and nothing protects "
                                           "it. What one writes, another one "
                                           "writes over: the count comes out too small, and differently each time."),
    .before =
        {.does = INTERLEAVE_TEXT("scenario",
                                 "Every task adds one to the same counter, again and again, and nothing protects it."),
         .lookAt = INTERLEAVE_TEXT("scenario", "Look at the final count, above and below."),
         .guess = INTERLEAVE_TEXT("scenario", "Will the count come out right?")},
    .taskNoun = INTERLEAVE_TEXT("scenario", "Tasks"),
    .ioNoun = {},
    .icon = "counter",
    .parameters = kParameters,
    .makePlan = makePlan,
    .topic = Topic::Sharing,
    .models = {"one-core", "all-cores"},
    .resultName = INTERLEAVE_TEXT("scenario", "Final count"),
    .judge = judge,
    .compare = compare,
};

} // namespace interleave
