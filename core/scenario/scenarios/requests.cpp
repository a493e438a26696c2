// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/scenario/scenarios/requests.h"

#include <algorithm>

#include "core/analysis/response_limits.h"
#include "core/program/arrivals.h"
#include "core/scenario/common_parameters.h"
#include "core/scenario/judging.h"
#include "core/scenario/steps.h"

namespace interleave {

namespace {

/// Of the device that comes first in the plan; none where nothing was answered.
const RequestFigures* figuresOf(const Metrics& metrics)
{
    return metrics.requests && !metrics.requests->devices.empty() ? &metrics.requests->devices.front().figures : nullptr;
}

Message meaningOf(const RequestFigures& figures)
{
    if (figures.refused + figures.timedOut > 0)
        return {INTERLEAVE_TEXT("verdict", "Who gave up or was refused has no time until an answer: those who waited "
                                           "longest are not in "
                                           "the times of the others."),
                {}};
    if (figures.inLine && 2 * figures.inLine->p99 > figures.latency->p99)
        return {INTERLEAVE_TEXT("verdict", "Most of the time of the slowest was spent in line: the requests were "
                                           "there, and nobody took "
                                           "them."),
                {}};
    return {INTERLEAVE_TEXT("verdict",
                            "Requests were taken soon after they came; what they took was work, waiting and turns."),
            {}};
}

} // namespace

Arrivals arrivalsOf(const Parameters& parameters)
{
    return {.manner = parameters[kArrivals], .first = kFirstRequest, .gap = parameters[kGap]};
}

std::int64_t requestsEachOf(const Parameters& parameters, std::size_t connections)
{
    return std::clamp<std::int64_t>(kMostRequests / static_cast<std::int64_t>(connections), 1, parameters[kRequests]);
}

Program answering(const Parameters& parameters, SharedId service, std::int64_t requests, Variation variation)
{
    Program each{
        {INTERLEAVE_TEXT("step", "wait for a request"), INTERLEAVE_TEXT("step", "take"), kAtNetwork, TakeRequest{service}},
    };
    if (parameters[kRequestWork] > Duration{})
        each.push_back(computing(parameters[kRequestWork], variation));
    if (parameters[kRequestWait] > Duration{})
        each.push_back({INTERLEAVE_TEXT("step", "wait for the disk"), INTERLEAVE_TEXT("step", "disk"), kAtDevice,
                        WaitForIo{parameters[kRequestWait]}});
    each.push_back({INTERLEAVE_TEXT("step", "send the answer"), INTERLEAVE_TEXT("step", "answer"), kAtNetwork,
                    AnswerRequest{service}});
    return repeated(requests, each);
}

Plan servingPlan(const Parameters& parameters, const Service& service, std::int64_t requestsEach, std::uint64_t seed,
                 Variation variation)
{
    Plan plan{.tasks = {}, .seed = seed, .shared = {{{INTERLEAVE_TEXT("shared", "the clients"), {}}, service}}};
    const Program program = answering(parameters, sharedAt(0), requestsEach, variation);
    for (std::size_t n = 0; n < parameters[kTasks]; ++n)
        plan.tasks.push_back({std::to_string(n + 1), program});
    return plan;
}

Verdict requestsVerdict(const Trace&, const Metrics& metrics)
{
    const RequestFigures* figures = figuresOf(metrics);
    if (!figures || !figures->latency) {
        return {.expected = {INTERLEAVE_TEXT("verdict", "every request is answered"), {}},
                .cameOut = {INTERLEAVE_TEXT("verdict", "none was answered"), {}},
                .meaning = {INTERLEAVE_TEXT("verdict", "Nobody got as far as an answer."), {}},
                .result = std::int64_t{0}};
    }
    const bool allAnswered = figures->answered == figures->sent;
    const Duration slow = figures->latency->p99;
    return {.judgement = allAnswered ? Judgement::AsExpected : Judgement::Open,
            .expected = {INTERLEAVE_TEXT_N("verdict", "%n request(s), all answered"), {}, figures->sent},
            .cameOut = {INTERLEAVE_TEXT_N("verdict", "%n answered, 99 of 100 within %1"), {slow}, figures->answered},
            .meaning = meaningOf(*figures),
            .brief = {INTERLEAVE_TEXT("verdict", "99 of 100 answers came within %1"), {slow}},
            .result = slow};
}

Verdict keysVerdict(const Trace&, const Metrics& metrics)
{
    const RequestFigures* keys = figuresOf(metrics);
    if (!keys || !keys->latency) {
        return {.expected = {INTERLEAVE_TEXT("verdict", "each key shows within %1"), {response::kAtOnce}},
                .cameOut = {INTERLEAVE_TEXT("verdict", "none showed"), {}},
                .meaning = {INTERLEAVE_TEXT("verdict", "Nothing of the page is known."), {}},
                .result = std::int64_t{0}};
    }
    const Duration worst = keys->latency->worst;
    const auto meaning = [&]() -> Message {
        if (worst <= response::kAtOnce)
            return {INTERLEAVE_TEXT("verdict", "Up to a tenth of a second, what one does seems to happen at once."), {}};
        if (worst <= response::kUninterrupted)
            return {INTERLEAVE_TEXT("verdict", "Beyond a tenth of a second one notices that the page does not follow."), {}};
        return {INTERLEAVE_TEXT("verdict",
                                "Beyond a second the thread of one's thought is cut; beyond ten, people leave."),
                {}};
    };
    return {.judgement = worst <= response::kAtOnce ? Judgement::AsExpected : Judgement::Unexpected,
            .expected = {INTERLEAVE_TEXT("verdict", "each key shows within %1"), {response::kAtOnce}},
            .cameOut = {INTERLEAVE_TEXT("verdict", "half of them within %1, the slowest after %2"), {keys->latency->p50, worst}},
            .meaning = meaning(),
            .brief = {INTERLEAVE_TEXT("verdict", "the slowest key showed after %1"), {worst}},
            .result = worst};
}

} // namespace interleave
