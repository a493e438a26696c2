// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/scenario/common_parameters.h"
#include "core/scenario/judging.h"
#include "core/scenario/names.h"
#include "core/scenario/scenarios/requests.h"
#include "core/scenario/scenarios/scenarios.h"
#include "core/scenario/steps.h"

#include <array>

namespace interleave {

namespace {

constexpr std::array kParameters{
    ParameterSpec{.id = kTasks.id,
                  .name = INTERLEAVE_TEXT("parameter", "Connections"),
                  .help =
                      INTERLEAVE_TEXT("parameter", "How many clients are connected, each over a socket of its own."),
                  .unit = Unit::Count,
                  .minimum = 1,
                  .maximum = 10'000,
                  .initial = 8,
                  .prominence = Prominence::First},
    ParameterSpec{.id = kRequests.id,
                  .name = INTERLEAVE_TEXT("parameter", "Requests of each"),
                  .help = INTERLEAVE_TEXT("parameter", "How many requests come over each connection."),
                  .unit = Unit::Count,
                  .minimum = 1,
                  .maximum = 10'000,
                  .initial = 10,
                  .prominence = Prominence::First},
    requestWorkParameter(1'000),
    requestVariationParameter(),
    requestWaitParameter(10'000),
    arrivalsParameter(),
    gapParameter(2'500),
    patienceParameter(),
};

Plan makePlan(const Parameters& parameters, std::uint64_t seed)
{
    const std::size_t connections = parameters[kTasks];
    const Service service{.arrivals = arrivalsOf(parameters),
                          .connections = static_cast<std::int64_t>(connections),
                          .requestsEach = requestsEachOf(parameters, connections),
                          .patience = parameters[kPatience]};
    return servingPlan(parameters, service, service.requestsEach, seed, parameters[kRequestVariation]);
}

} // namespace

constinit const Scenario kServer{
    .id = "server",
    .title = INTERLEAVE_TEXT("scenario", "A server"),
    .tagline = INTERLEAVE_TEXT("scenario", "Real sockets, many clients"),
    .summary = INTERLEAVE_TEXT("scenario", "Clients send requests over real connections on this computer, and a server "
                                           "answers them. A thread for each connection, a pool of threads or an event "
                                           "loop: the same work, and other times until an answer is there."),
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
