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

constexpr SharedId kClients = sharedAt(0);
constexpr SharedId kServers = sharedAt(1);

constexpr std::array kChoices{
    INTERLEAVE_TEXT("choice", "one after the other"),
    INTERLEAVE_TEXT("choice", "the least busy one"),
};

constexpr ParameterKey<std::int64_t> kServerCount{"servers"};
constexpr ParameterKey<std::chrono::milliseconds> kServerTime{"server_ms"};
constexpr ParameterKey<Servers::Choice> kChoice{"choice"};
constexpr ParameterKey<std::chrono::microseconds> kBalancing{"work_us"};

constexpr std::array kParameters{
    ParameterSpec{.id = kTasks.id,
                  .name = INTERLEAVE_TEXT("parameter", "Connections"),
                  .help = INTERLEAVE_TEXT("parameter", "How many clients come, each with one request."),
                  .unit = Unit::Count,
                  .minimum = 1,
                  .maximum = 256,
                  .initial = 24,
                  .prominence = Prominence::First},
    ParameterSpec{.id = kServerCount.id,
                  .name = INTERLEAVE_TEXT("parameter", "Servers"),
                  .help = INTERLEAVE_TEXT("parameter", "Among how many servers the balancer divides the requests."),
                  .unit = Unit::Count,
                  .minimum = 1,
                  .maximum = 8,
                  .initial = 4,
                  .prominence = Prominence::First},
    ParameterSpec{.id = kServerTime.id,
                  .name = INTERLEAVE_TEXT("parameter", "Time of a server"),
                  .help =
                      INTERLEAVE_TEXT("parameter",
                                      "How long a server takes for an answer; each works on one request at a time."),
                  .unit = Unit::Milliseconds,
                  .minimum = 1,
                  .maximum = 1000,
                  .initial = 20,
                  .prominence = Prominence::First},
    ParameterSpec{.id = kChoice.id,
                  .name = INTERLEAVE_TEXT("parameter", "Which server"),
                  .help = INTERLEAVE_TEXT("parameter", "How the balancer chooses the server that it asks."),
                  .unit = Unit::Choice,
                  .minimum = 0,
                  .maximum = 1,
                  .initial = 0,
                  .prominence = Prominence::First,
                  .choices = kChoices},
    ParameterSpec{.id = kBalancing.id,
                  .name = INTERLEAVE_TEXT("parameter", "Computing of the balancer"),
                  .help =
                      INTERLEAVE_TEXT("parameter", "How long it computes for each request, before it asks a server."),
                  .unit = Unit::Microseconds,
                  .minimum = 0,
                  .maximum = 100'000,
                  .initial = 200},
    gapParameter(6'000),
};

Plan makePlan(const Parameters& parameters, std::uint64_t seed)
{
    const auto connections = parameters[kTasks];
    const Service clients{.arrivals = {.manner = Arrivals::Manner::Random, .first = kFirstRequest, .gap = parameters[kGap]},
                          .connections = static_cast<std::int64_t>(connections),
                          .requestsEach = 1,
                          .isConnected = false};
    const Servers servers{.count = parameters[kServerCount], .time = parameters[kServerTime], .choice = parameters[kChoice]};
    Program program{
        {INTERLEAVE_TEXT("step", "take the next connection"), INTERLEAVE_TEXT("step", "take"), kAtNetwork, TakeRequest{kClients}},
    };
    if (parameters[kBalancing] > Duration{})
        program.push_back(computing(parameters[kBalancing]));
    program.push_back({INTERLEAVE_TEXT("step", "ask a server"), INTERLEAVE_TEXT("step", "ask"), kAtNetwork, Ask{kServers}});
    program.push_back({INTERLEAVE_TEXT("step", "pass the answer on"), INTERLEAVE_TEXT("step", "answer"), kAtNetwork,
                       AnswerRequest{kClients}});
    Plan plan{.tasks = {},
              .seed = seed,
              .shared = {{{INTERLEAVE_TEXT("shared", "the clients"), {}}, clients},
                         {{INTERLEAVE_TEXT("shared", "the servers"), {}}, servers}}};
    for (std::size_t n = 0; n < connections; ++n)
        plan.tasks.push_back({std::to_string(n + 1), program});
    return plan;
}

} // namespace

constinit const Scenario kLoadBalancer{
    .id = "load-balancer",
    .title = INTERLEAVE_TEXT("scenario", "A load balancer"),
    .tagline = INTERLEAVE_TEXT("scenario", "Takes connections in, passes them on"),
    .summary =
        INTERLEAVE_TEXT("scenario", "Clients connect to a balancer, which asks one of several servers and passes the "
                                    "answer on. A balancer that waits with each request keeps its servers idle; one "
                                    "that goes on meanwhile keeps all of them busy."),
    .before =
        {.does = INTERLEAVE_TEXT("scenario",
                                 "A balancer takes connections in, asks a server for each, and passes its answer on."),
         .lookAt = INTERLEAVE_TEXT("scenario", "Look at the connections in line that nobody has taken in yet."),
         .guess = INTERLEAVE_TEXT("scenario", "How many servers can a single blocking thread keep busy?")},
    .taskNoun = INTERLEAVE_TEXT("scenario", "Connections"),
    .ioNoun = INTERLEAVE_TEXT("scenario", "Waits for a client or a server"),
    .icon = "fork-join",
    .parameters = kParameters,
    .makePlan = makePlan,
    .topic = Topic::Systems,
    .models = {"in-order", "event-loop"},
    .judge = requestsVerdict,
};

} // namespace interleave
