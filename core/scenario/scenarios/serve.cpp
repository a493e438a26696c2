// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/scenario/common_parameters.h"
#include "core/scenario/names.h"
#include "core/scenario/scenarios/requests.h"
#include "core/scenario/scenarios/scenarios.h"
#include "core/scenario/steps.h"

#include <algorithm>
#include <array>

namespace interleave {

namespace {

constexpr std::array kParameters{
    ParameterSpec{.id = kTasks.id,
                  .name = INTERLEAVE_TEXT("parameter", "Connections"),
                  .help = INTERLEAVE_TEXT("parameter",
                                          "How many clients are served at the same time; others wait until one goes."),
                  .unit = Unit::Count,
                  .minimum = 1,
                  .maximum = 10'000,
                  .initial = 32,
                  .prominence = Prominence::First},
    requestWorkParameter(0),
    requestWaitParameter(0),
};

/// So many that nobody waits for the last, and so few that the times of all tasks together can be told in nanoseconds.
std::int64_t requestsOfEach(const Parameters& parameters)
{
    constexpr std::int64_t kMost = 1'000'000'000;
    constexpr Duration kAllTogether{4'000'000'000'000'000'000};
    constexpr Duration kLeastForEach = std::chrono::microseconds(100);
    const Duration each = parameters[kRequestWork] + parameters[kRequestWait] + kLeastForEach;
    return std::min(kMost, kAllTogether / (each * static_cast<std::int64_t>(parameters[kTasks])));
}

Plan makePlan(const Parameters& parameters, std::uint64_t seed)
{
    return servingPlan(parameters, Service{.isForOthers = true}, requestsOfEach(parameters), seed);
}

} // namespace

constinit const Scenario kServe{
    .id = "serve",
    .title = INTERLEAVE_TEXT("scenario", "A server for other programs"),
    .tagline = INTERLEAVE_TEXT("scenario", "Your own clients"),
    .summary =
        INTERLEAVE_TEXT("scenario",
                        "Other programs on this computer send requests, as curl, ab or wrk do, and a server answers "
                        "them until it is told to end."),
    .before = {.does = INTERLEAVE_TEXT("scenario",
                                       "Each task serves one connection: it takes a request, works, and answers."),
               .lookAt =
                   INTERLEAVE_TEXT("scenario", "Look at how long requests stand in line before a task takes them."),
               .guess = INTERLEAVE_TEXT("scenario", "Who answers sooner: a thread for each, or one event loop?")},
    .taskNoun = INTERLEAVE_TEXT("scenario", "Connections"),
    .ioNoun = INTERLEAVE_TEXT("scenario", "Waits for a request or the disk"),
    .icon = "queue",
    .parameters = kParameters,
    .makePlan = makePlan,
    .topic = Topic::Systems,
    .models = {"event-loop", "all-cores"},
    .judge = requestsVerdict,
};

} // namespace interleave
