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

constexpr ParameterKey<std::chrono::milliseconds> kPause{"pause_ms"};

constexpr std::array kParameters{
    ParameterSpec{.id = kPause.id,
                  .name = INTERLEAVE_TEXT("parameter", "Pause after giving way"),
                  .help = INTERLEAVE_TEXT("parameter", "After giving way each waits for a random time up to this "
                                                       "before it tries again; with 0 "
                                                       "at once."),
                  .unit = Unit::Milliseconds,
                  .minimum = 0,
                  .maximum = 1000,
                  .initial = 0,
                  .prominence = Prominence::First},
    ParameterSpec{.id = kWork.id,
                  .name = INTERLEAVE_TEXT("parameter", "Time for a try"),
                  .help = INTERLEAVE_TEXT("parameter", "How long each computes before it looks for the other key."),
                  .unit = Unit::Milliseconds,
                  .minimum = 1,
                  .maximum = 1000,
                  .initial = 3,
                  .prominence = Prominence::More},
};

Program politeTask(SharedId own, SharedId other, Duration work, Duration pause)
{
    return {
        locking(own),
        computing(work),
        waitingFor(work * 2),
        {INTERLEAVE_TEXT("step", "take the other key, or give way"), INTERLEAVE_TEXT("step", "give way"), kAtLock,
         LockOrRetreat{.what = other, .held = own, .back = 3, .pause = pause}},
        computing(work),
        unlocking(other),
        unlocking(own),
    };
}

Plan makePlan(const Parameters& parameters, std::uint64_t seed)
{
    const Duration work = parameters[kWork];
    const Duration pause = parameters[kPause];
    return {.tasks = {{customerName(0), politeTask(sharedAt(0), sharedAt(1), work, pause)},
                      {customerName(1), politeTask(sharedAt(1), sharedAt(0), work, pause)}},
            .seed = seed,
            .shared = {{{INTERLEAVE_TEXT("shared", "key %1"), {std::int64_t{1}}}, Mutex{}},
                       {{INTERLEAVE_TEXT("shared", "key %1"), {std::int64_t{2}}}, Mutex{}}}};
}

Verdict judge(const Trace& trace, const Metrics& metrics)
{
    if (const std::optional<Verdict> standstill = standstillVerdict(trace))
        return *standstill;
    return {.judgement = Judgement::AsExpected,
            .expected = allToEnd(trace),
            .cameOut = {INTERLEAVE_TEXT("verdict", "all done, in %1"), {metrics.makespan}},
            .meaning =
                wereOneAfterTheOther(trace)
                    ? Message{INTERLEAVE_TEXT("verdict", "They never met: one was done before the other one began."), {}}
                    : Message{INTERLEAVE_TEXT("verdict", "They got out of step, so one of them found both keys free. "
                                                         "Without a random pause that is luck."),
                              {}},
            .brief = {INTERLEAVE_TEXT("verdict", "nobody got stuck"), {}},
            .result = INTERLEAVE_TEXT("verdict", "all done")};
}

Comparison compare(const ComparedRun& first, const ComparedRun& second)
{
    return bothRightAs(first, second, INTERLEAVE_TEXT("verdict", "No livelock in either run."));
}

} // namespace

constinit const Scenario kLivelock{
    .id = "livelock",
    .title = INTERLEAVE_TEXT("scenario", "Livelock"),
    .tagline = INTERLEAVE_TEXT("scenario", "After you! No, after you!"),
    .summary = INTERLEAVE_TEXT("scenario", "Two polite tasks each give their key back when the other key is taken, and "
                                           "try again in step with each other. "
                                           "Both do something and neither gets on; a random pause cures it."),
    .before =
        {.does =
             INTERLEAVE_TEXT("scenario",
                             "Two polite tasks give their key back whenever the other key is taken, and try again."),
         .lookAt = INTERLEAVE_TEXT("scenario", "Look at how busy they are, and at what gets done."),
         .guess = INTERLEAVE_TEXT("scenario", "Does everybody get on who is busy?")},
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
