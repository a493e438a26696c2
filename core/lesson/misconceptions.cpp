// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/lesson/misconceptions.h"

#include <array>

#include "core/base/near.h"

namespace interleave::lesson {

namespace {

constexpr Misconception kBusyUntilDone{"busy-until-done",
                                       INTERLEAVE_TEXT("misconception",
                                                       "A task keeps its core until it is done, even while it waits.")};
constexpr Misconception kOneAfterTheOther{"one-after-the-other",
                                          INTERLEAVE_TEXT("misconception",
                                                          "One core does the tasks whole, one after the other.")};
constexpr Misconception kAllAtOnce{"all-at-once",
                                   INTERLEAVE_TEXT("misconception", "Tasks that have all begun are all computing.")};
constexpr Misconception
    kIllusionIsParallel{"illusion-is-parallel",
                        INTERLEAVE_TEXT("misconception",
                                        "What seems to go on at once does go on at once, on one core too.")};
constexpr Misconception kTurnsCostNothing{"turns-cost-nothing",
                                          INTERLEAVE_TEXT("misconception",
                                                          "However many take turns, each gets on as fast as alone.")};
constexpr Misconception kShorterIsFaster{"shorter-is-faster",
                                         INTERLEAVE_TEXT("misconception", "Shorter turns make all work end sooner.")};
constexpr Misconception kCoresTimesFaster{"n-cores-n-times-always",
                                          INTERLEAVE_TEXT("misconception",
                                                          "With so many cores all work is so many times as fast.")};
constexpr Misconception kMoreCoresHelpEverything{"more-cores-help-everything",
                                                 INTERLEAVE_TEXT("misconception",
                                                                 "More cores make everything faster, waiting too.")};
constexpr Misconception
    kParallelChangesNothing{"parallel-changes-nothing",
                            INTERLEAVE_TEXT("misconception",
                                            "It is the same work, so more cores do not end it sooner.")};
constexpr Misconception kWaitingUsesTheCore{"waiting-uses-the-core",
                                            INTERLEAVE_TEXT("misconception",
                                                            "A task that waits for a device uses its core.")};
constexpr Misconception
    kLinearForEver{"linear-for-ever",
                   INTERLEAVE_TEXT("misconception",
                                   "If two cores are twice as fast, sixty-four are sixty-four times as fast.")};
constexpr Misconception kMoreIsNeverWorse{"more-is-never-worse",
                                          INTERLEAVE_TEXT("misconception", "One more core can do no harm.")};
constexpr Misconception kFinerIsBetter{"finer-is-better",
                                       INTERLEAVE_TEXT("misconception",
                                                       "The more pieces work is cut into, the better.")};
constexpr Misconception kOnePerCoreIsBest{"one-per-core-is-best",
                                          INTERLEAVE_TEXT("misconception", "One piece for each core is always best.")};
constexpr Misconception
    kConcurrencyIsParallelism{"concurrency-is-parallelism",
                              INTERLEAVE_TEXT("misconception", "Concurrent and parallel are two words for one thing.")};
constexpr Misconception kThreadPerTask{"a-thread-per-task-always",
                                       INTERLEAVE_TEXT("misconception", "Every task needs a thread of its own.")};
constexpr Misconception kCountingIsOneStep{"counting-is-one-step",
                                           INTERLEAVE_TEXT("misconception",
                                                           "Adding one to a counter is a single step.")};
constexpr Misconception kStartedFirstIsFirst{"started-first-is-first",
                                             INTERLEAVE_TEXT("misconception",
                                                             "Who was started first is served first.")};
constexpr Misconception kLockProtectsCode{"lock-protects-the-code",
                                          INTERLEAVE_TEXT("misconception",
                                                          "A lock protects a place in the program, not the data.")};
constexpr Misconception
    kSemaphoreIsANumber{"semaphore-is-a-number",
                        INTERLEAVE_TEXT("misconception", "A semaphore is a number that one looks at before going in.")};
constexpr Misconception kNoLocksNoWaiting{"no-locks-no-waiting",
                                          INTERLEAVE_TEXT("misconception", "Without locks nobody waits.")};
constexpr Misconception kWaitsLongEnoughEnds{"waits-long-enough-ends",
                                             INTERLEAVE_TEXT("misconception",
                                                             "Who waits long enough gets what they wait for.")};
constexpr Misconception kBusyMeansProgress{"busy-means-progress",
                                           INTERLEAVE_TEXT("misconception", "Who is busy gets on.")};
constexpr Misconception kFairByNature{"fair-by-nature",
                                      INTERLEAVE_TEXT("misconception", "Everybody's turn comes by itself.")};

constexpr Misconception kAsyncIsAThread{"async-is-another-thread",
                                        INTERLEAVE_TEXT("misconception",
                                                        "What is asynchronous is done by another thread.")};
constexpr Misconception kThreadsAreFree{"threads-are-free",
                                        INTERLEAVE_TEXT("misconception", "A thread that waits costs nothing.")};
constexpr Misconception kEventLoopsAreFaster{"event-loops-are-faster",
                                             INTERLEAVE_TEXT("misconception",
                                                             "An event loop is always the faster server.")};
constexpr Misconception kBiggerPoolIsFaster{"bigger-pool-is-faster",
                                            INTERLEAVE_TEXT("misconception",
                                                            "The more connections a pool has, the faster it is.")};
constexpr Misconception
    kOneAnswerOneMoment{"one-answer-one-moment",
                        INTERLEAVE_TEXT("misconception",
                                        "A sum that was asked of several databases was true at some moment.")};

} // namespace

std::span<const Misconception* const> misconceptionCatalog()
{
    static constexpr std::array kCatalog{&kBusyUntilDone,       &kOneAfterTheOther,        &kAllAtOnce,
                                         &kIllusionIsParallel,  &kTurnsCostNothing,        &kShorterIsFaster,
                                         &kCoresTimesFaster,    &kMoreCoresHelpEverything, &kParallelChangesNothing,
                                         &kWaitingUsesTheCore,  &kLinearForEver,           &kMoreIsNeverWorse,
                                         &kFinerIsBetter,       &kOnePerCoreIsBest,        &kConcurrencyIsParallelism,
                                         &kThreadPerTask,       &kCountingIsOneStep,       &kStartedFirstIsFirst,
                                         &kLockProtectsCode,    &kSemaphoreIsANumber,      &kNoLocksNoWaiting,
                                         &kWaitsLongEnoughEnds, &kBusyMeansProgress,       &kFairByNature,
                                         &kAsyncIsAThread,      &kThreadsAreFree,          &kEventLoopsAreFaster,
                                         &kBiggerPoolIsFaster,  &kOneAnswerOneMoment};
    return kCatalog;
}

Result<const Misconception*> misconceptionById(std::string_view id)
{
    return findById(misconceptionCatalog(), id, INTERLEAVE_TEXT("catalog", "misconception"));
}

} // namespace interleave::lesson
