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

constexpr SharedId kKey = sharedAt(0);
/// Who is overtaken so often while waiting once has no fair share.
constexpr std::int64_t kStarved = 8;

constexpr std::array kQueues{
    INTERLEAVE_TEXT("choice", "whoever is quickest"),
    INTERLEAVE_TEXT("choice", "whoever waited longest"),
};

constexpr ParameterKey<Handover> kQueue{"queue"}; // a choice for each, in their order
constexpr ParameterKey<std::size_t> kGreedy{"greedy"};
constexpr ParameterKey<std::int64_t> kRounds{"rounds"};

constexpr std::array kParameters{
    ParameterSpec{.id = kQueue.id,
                  .name = INTERLEAVE_TEXT("parameter", "Who gets the key"),
                  .help = INTERLEAVE_TEXT("parameter", "A plain lock goes to whoever asks first once it is free; a "
                                                       "fair one to who has waited longest."),
                  .unit = Unit::Choice,
                  .minimum = 0,
                  .maximum = 1,
                  .initial = 0,
                  .prominence = Prominence::First,
                  .choices = kQueues},
    ParameterSpec{.id = kGreedy.id,
                  .name = INTERLEAVE_TEXT("parameter", "Greedy tasks"),
                  .help = INTERLEAVE_TEXT("parameter", "They take the key again as soon as they have given it back."),
                  .unit = Unit::Count,
                  .minimum = 1,
                  .maximum = 16,
                  .initial = 2,
                  .prominence = Prominence::First},
    ParameterSpec{.id = kRounds.id,
                  .name = INTERLEAVE_TEXT("parameter", "Rounds"),
                  .help = INTERLEAVE_TEXT("parameter", "How often each greedy task takes the key."),
                  .unit = Unit::Count,
                  .minimum = 1,
                  .maximum = 1000,
                  .initial = 40},
    ParameterSpec{.id = kWork.id,
                  .name = INTERLEAVE_TEXT("parameter", "Computing with the key"),
                  .help = INTERLEAVE_TEXT("parameter", "How long the key is held each time."),
                  .unit = Unit::Milliseconds,
                  .minimum = 1,
                  .maximum = 1000,
                  .initial = 3},
};

Plan makePlan(const Parameters& parameters, std::uint64_t seed)
{
    const Duration work = parameters[kWork];
    const Handover handover = parameters[kQueue];
    Plan plan{.tasks = {}, .seed = seed, .shared = {{{INTERLEAVE_TEXT("shared", "the key"), {}}, Mutex{handover}}}};
    const std::size_t greedy = parameters[kGreedy];
    for (std::size_t n = 0; n < greedy; ++n)
        plan.tasks.push_back(
            {customerName(n), {repeating(parameters[kRounds], 3), locking(kKey), computing(work), unlocking(kKey)}});
    plan.tasks.push_back({customerName(greedy), {waitingFor(work), locking(kKey), computing(work), unlocking(kKey)}});
    return plan;
}

/// Those that were overtaken again and again while they waited: a greedy one may be, too.
std::vector<TaskId> starvedOf(const Trace& trace)
{
    std::vector<TaskId> starved;
    for (std::size_t n = 0; n < trace.tasks.size(); ++n) {
        if (trace.tasks[n].overtaken.times >= kStarved)
            starved.push_back(taskAt(n));
    }
    return starved;
}

Verdict judge(const Trace& trace, const Metrics& metrics)
{
    const TaskTrace& modest = trace.tasks.back();
    const std::int64_t times = modest.overtaken.times;
    const std::string name = trace.plan->tasks.back().name;
    Verdict
        verdict{.judgement = times >= kStarved ? Judgement::Unexpected : Judgement::AsExpected,
                .expected = {INTERLEAVE_TEXT("verdict", "%1 gets the key when it is that task's turn"), {name}},
                .cameOut = {times == 0
                                ? INTERLEAVE_TEXT("verdict", "%1 was done after %2, and nobody overtook")
                                : INTERLEAVE_TEXT_N("verdict",
                                                    "%1 was done after %2; others took the key %n time(s) meanwhile"),
                            {name, metrics.tasks.back().turnaround},
                            times},
                .meaning = {},
                .brief = times >= kStarved ? Message{INTERLEAVE_TEXT("verdict", "%1 was overtaken %2 times"), {name, times}}
                                           : Message{INTERLEAVE_TEXT("verdict", "%1 had its turn"), {name}},
                .result = times};
    if (times >= kStarved) {
        verdict.meaning =
            {INTERLEAVE_TEXT("verdict",
                             "Overtaken so often: %1. Whoever gives the key back is still running and takes it again "
                             "before those who wait have woken up."),
             {namesOf(trace, starvedOf(trace))}};
    } else if (wereOneAfterTheOther(trace)) {
        verdict.meaning = {INTERLEAVE_TEXT("verdict", "Nobody starved: each was done before the next one began."), {}};
    } else {
        verdict.meaning = {INTERLEAVE_TEXT("verdict", "Nobody starved this time. Only a fair lock promises that."), {}};
    }
    return verdict;
}

Comparison compare(const ComparedRun& first, const ComparedRun& second)
{
    if (first.verdict.judgement == Judgement::Unexpected && second.verdict.judgement == Judgement::Unexpected) {
        return {.headline = {INTERLEAVE_TEXT("verdict", "%1 starved both times: overtaken %2 and %3 times."),
                             {first.trace.plan->tasks.back().name, first.verdict.result, second.verdict.result}},
                .isAboutTimes = false};
    }
    return bothRightAs(first, second, INTERLEAVE_TEXT("verdict", "Nobody starved in either run."));
}

} // namespace

constinit const Scenario kStarvation{
    .id = "starvation",
    .title = INTERLEAVE_TEXT("scenario", "Starvation"),
    .tagline = INTERLEAVE_TEXT("scenario", "One never gets its turn"),
    .summary = INTERLEAVE_TEXT("scenario", "Greedy tasks take the key again as soon as they have given it back, and a "
                                           "modest one waits for it once. With a "
                                           "plain lock it waits and waits; a fair lock cures it."),
    .before = {.does = INTERLEAVE_TEXT("scenario",
                                       "Greedy tasks take the key again and again, and a modest one wants it once."),
               .lookAt = INTERLEAVE_TEXT("scenario", "Look at how long the last row waits for the key."),
               .guess = INTERLEAVE_TEXT("scenario", "How often do the greedy ones get the key before the modest one?")},
    .taskNoun = INTERLEAVE_TEXT("scenario", "Tasks"),
    .ioNoun = INTERLEAVE_TEXT("scenario", "Waits for the answer"),
    .icon = "queue",
    .parameters = kParameters,
    .makePlan = makePlan,
    .topic = Topic::Trouble,
    .models = {"all-cores", "green-threads"},
    .resultName = INTERLEAVE_TEXT("scenario", "Times overtaken"),
    .judge = judge,
    .compare = compare,
};

} // namespace interleave
