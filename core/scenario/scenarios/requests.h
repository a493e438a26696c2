#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <chrono>

#include "core/base/parameters.h"
#include "core/program/plan.h"
#include "core/scenario/scenario.h"

// What scenarios of servers have in common: when requests come, and how well they were answered.

namespace interleave {

inline constexpr ParameterKey<std::int64_t> kRequests{"requests"};
inline constexpr ParameterKey<std::chrono::microseconds> kRequestWork{"work_us"};
inline constexpr ParameterKey<Variation> kRequestVariation{"variation"}; // a choice for each, in their order
inline constexpr ParameterKey<std::chrono::microseconds> kRequestWait{"wait_us"};
inline constexpr ParameterKey<Arrivals::Manner> kArrivals{"arrivals"}; // a choice for each, in their order
inline constexpr ParameterKey<std::chrono::microseconds> kGap{"gap_us"};
inline constexpr ParameterKey<std::chrono::milliseconds> kPatience{"patience_ms"};

/// Before it no request is due, so that all who answer are there.
inline constexpr Duration kFirstRequest = std::chrono::milliseconds(5);

inline constexpr std::array kManners{
    INTERLEAVE_TEXT("choice", "evenly, whatever the server does"),
    INTERLEAVE_TEXT("choice", "at random, whatever the server does"),
    INTERLEAVE_TEXT("choice", "each client after its last answer"),
};

inline constexpr std::array kVariations{
    INTERLEAVE_TEXT("choice", "always as long"),
    INTERLEAVE_TEXT("choice", "at random, so long on average"),
};

constexpr ParameterSpec requestWorkParameter(std::int64_t initial)
{
    return {.id = kRequestWork.id,
            .name = INTERLEAVE_TEXT("parameter", "Computing for a request"),
            .help = INTERLEAVE_TEXT("parameter", "How long one core computes for each answer."),
            .unit = Unit::Microseconds,
            .minimum = 0,
            .maximum = 100'000,
            .initial = initial,
            .prominence = Prominence::First};
}

constexpr ParameterSpec requestVariationParameter()
{
    return {.id = kRequestVariation.id,
            .name = INTERLEAVE_TEXT("parameter", "Computing from request to request"),
            .help = INTERLEAVE_TEXT("parameter",
                                    "Requests that are not alike take different times: most are short, a few are long, "
                                    "and others wait behind those."),
            .unit = Unit::Choice,
            .minimum = 0,
            .maximum = 1,
            .initial = 0,
            .prominence = Prominence::More,
            .choices = kVariations};
}

constexpr ParameterSpec requestWaitParameter(std::int64_t initial)
{
    return {.id = kRequestWait.id,
            .name = INTERLEAVE_TEXT("parameter", "Waiting for a request"),
            .help = INTERLEAVE_TEXT("parameter",
                                    "How long each answer waits for something else, as a disk or another server."),
            .unit = Unit::Microseconds,
            .minimum = 0,
            .maximum = 1'000'000,
            .initial = initial,
            .prominence = Prominence::First};
}

constexpr ParameterSpec arrivalsParameter()
{
    return {.id = kArrivals.id,
            .name = INTERLEAVE_TEXT("parameter", "When requests come"),
            .help =
                INTERLEAVE_TEXT("parameter", "People who click do not wait for each other: requests come at random. A "
                                             "client that waits for its answer first spares a slow server."),
            .unit = Unit::Choice,
            .minimum = 0,
            .maximum = 2,
            .initial = 1,
            .prominence = Prominence::More,
            .choices = kManners};
}

constexpr ParameterSpec gapParameter(std::int64_t initial)
{
    return {.id = kGap.id,
            .name = INTERLEAVE_TEXT("parameter", "Between two requests"),
            .help =
                INTERLEAVE_TEXT("parameter", "How long it is from one request to the next on average, of all clients "
                                             "together; where each waits for its answer, how long it thinks then."),
            .unit = Unit::Microseconds,
            .minimum = 100,
            .maximum = 10'000'000,
            .initial = initial,
            .prominence = Prominence::First};
}

constexpr ParameterSpec patienceParameter()
{
    return {.id = kPatience.id,
            .name = INTERLEAVE_TEXT("parameter", "Patience"),
            .help = INTERLEAVE_TEXT("parameter", "A client that has no answer after so long gives up."),
            .unit = Unit::Milliseconds,
            .minimum = 0,
            .maximum = 60'000,
            .initial = 0,
            .prominence = Prominence::More,
            .least = INTERLEAVE_TEXT("parameter", "none gives up")};
}

Arrivals arrivalsOf(const Parameters& parameters);
/// As many as are asked for, and no more in all than a service may have.
std::int64_t requestsEachOf(const Parameters& parameters, std::size_t connections);

/// Takes a request, computes and waits as long as each takes (kRequestWork, kRequestWait), and answers; so many times.
Program answering(const Parameters& parameters, SharedId service, std::int64_t requests, Variation variation);

/// A server: a task for each connection (kTasks), which answers so many requests of the service.
Plan servingPlan(const Parameters& parameters, const Service& service, std::int64_t requestsEach, std::uint64_t seed,
                 Variation variation = Variation::None);

/// Whether all requests were answered, and how soon.
Verdict requestsVerdict(const Trace& trace, const Metrics& metrics);
/// How soon keys showed.
Verdict keysVerdict(const Trace& trace, const Metrics& metrics);

} // namespace interleave
