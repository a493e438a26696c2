// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/scenario/scenarios/requests.h"

#include <algorithm>

#include "core/program/arrivals.h"
#include "core/scenario/judging.h"
#include "core/scenario/steps.h"

namespace interleave {

namespace {

/// Of the device that comes first in the plan; none where nothing was answered.
const RequestFigures* figuresOf(const Metrics& metrics)
{
    return metrics.requests && !metrics.requests->devices.empty() ? &metrics.requests->devices.front().figures : nullptr;
}

/// Nielsen's limits (Usability Engineering, 1993): until then something seems to happen at once; until then one's thought goes on.
constexpr Duration kAtOnce = std::chrono::milliseconds(100);
constexpr Duration kUninterrupted = std::chrono::seconds(1);

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

Program answering(const Parameters& parameters, SharedId service, std::int64_t requests)
{
    Program each{
        {INTERLEAVE_TEXT("step", "wait for a request"), INTERLEAVE_TEXT("step", "take"), kAtNetwork, TakeRequest{service}},
    };
    if (parameters[kRequestWork] > Duration{})
        each.push_back(computing(parameters[kRequestWork]));
    if (parameters[kRequestWait] > Duration{})
        each.push_back({INTERLEAVE_TEXT("step", "wait for the disk"), INTERLEAVE_TEXT("step", "disk"), kAtDevice,
                        WaitForIo{parameters[kRequestWait]}});
    each.push_back({INTERLEAVE_TEXT("step", "send the answer"), INTERLEAVE_TEXT("step", "answer"), kAtNetwork,
                    AnswerRequest{service}});
    Program program{repeating(requests, static_cast<std::uint16_t>(each.size()))};
    program.insert(program.end(), each.begin(), each.end());
    return program;
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
        return {.expected = {INTERLEAVE_TEXT("verdict", "each key shows within %1"), {kAtOnce}},
                .cameOut = {INTERLEAVE_TEXT("verdict", "none showed"), {}},
                .meaning = {INTERLEAVE_TEXT("verdict", "Nothing of the page is known."), {}},
                .result = std::int64_t{0}};
    }
    const Duration worst = keys->latency->worst;
    const auto meaning = [&]() -> Message {
        if (worst <= kAtOnce)
            return {INTERLEAVE_TEXT("verdict", "Up to a tenth of a second, what one does seems to happen at once."), {}};
        if (worst <= kUninterrupted)
            return {INTERLEAVE_TEXT("verdict", "Beyond a tenth of a second one notices that the page does not follow."), {}};
        return {INTERLEAVE_TEXT("verdict",
                                "Beyond a second the thread of one's thought is cut; beyond ten, people leave."),
                {}};
    };
    return {.judgement = worst <= kAtOnce ? Judgement::AsExpected : Judgement::Unexpected,
            .expected = {INTERLEAVE_TEXT("verdict", "each key shows within %1"), {kAtOnce}},
            .cameOut = {INTERLEAVE_TEXT("verdict", "half of them within %1, the slowest after %2"), {keys->latency->p50, worst}},
            .meaning = meaning(),
            .brief = {INTERLEAVE_TEXT("verdict", "the slowest key showed after %1"), {worst}},
            .result = worst};
}

} // namespace interleave
