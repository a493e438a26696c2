// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/near.h"
#include "core/scenario/scenario.h"
#include "core/scenario/scenarios/scenarios.h"

namespace interleave {

std::span<const Scenario* const> scenarioCatalog()
{
    static constexpr const Scenario* kCatalog[] = {
        &kKebab,
        &kCpuBound,
        &kIoBound,
        &kMixed,
        &kWaitingCpu,
        &kTooManyTasks,
        &kCpuVsIo,
        &kKeepEveryoneBusy,
        &kSerialPart,
        &kCoordination,
        &kFalseSharing,
        &kForkJoin,
        &kLostUpdate,
        &kWhoIsNext,
        &kMutex,
        &kPlaceTheKey,
        &kSemaphore,
        &kChannel,
        &kDeadlock,
        &kLivelock,
        &kStarvation,
        &kReadersWriter,
        &kDiningPhilosophers,
        &kProducerConsumer,
        &kAsyncClient,
        &kLoadBalancer,
        &kServer,
        &kPooler,
        &kShards,
        &kLastSeat,
    };
    return kCatalog;
}

Text titleOf(Topic topic)
{
    switch (topic) {
    case Topic::Work: return INTERLEAVE_TEXT("topic", "Taking turns and waiting");
    case Topic::Cores: return INTERLEAVE_TEXT("topic", "More cores");
    case Topic::Sharing: return INTERLEAVE_TEXT("topic", "Sharing data");
    case Topic::Trouble: return INTERLEAVE_TEXT("topic", "When nobody gets on");
    case Topic::Classics: return INTERLEAVE_TEXT("topic", "Classics");
    case Topic::Systems: return INTERLEAVE_TEXT("topic", "Real systems");
    }
    return {};
}

const Scenario& servingScenario()
{
    return kServe;
}

Result<const Scenario*> savedScenarioById(std::string_view id)
{
    for (const Scenario* saved : {&kServe, &kTryThePage}) {
        if (id == saved->id)
            return saved;
    }
    return scenarioById(id);
}

Result<const Scenario*> scenarioById(std::string_view id)
{
    return findById(scenarioCatalog(), id, INTERLEAVE_TEXT("catalog", "scenario"));
}

const Scenario* triedFormOf(const Scenario& scenario)
{
    return &scenario == &kAsyncClient ? &kTryThePage : nullptr;
}

const Scenario& runFormOf(const Scenario& scenario)
{
    return &scenario == &kTryThePage ? kAsyncClient : scenario;
}

} // namespace interleave
