// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/run/request_words.h"

#include <algorithm>
#include <cstdlib>

#include "core/run/factor.h"
#include "core/scenario/judging.h"

namespace interleave {

namespace {

/// So large a share of requests is no more than chance, where there is more to be said.
constexpr double kFew = 0.01;

bool isService(const RunResult& run, const DeviceRequests& device)
{
    return std::holds_alternative<Service>(run.trace.plan->kindOf(device.device));
}

/// How many a second.
Decimal rateOf(const Asked& asked)
{
    constexpr double kTold = 100; // from here on a tenth is no difference
    return {asked.figures.throughput, asked.figures.throughput < kTold ? 1 : 0};
}

double share(double part, double all)
{
    return all > 0 ? part / all : 0;
}

Message noneAnswered(const Asked& asked, const std::vector<Message>& subject)
{
    return {INTERLEAVE_TEXT_N("requests", "With %1, none of %n request(s) was answered."), {subject}, asked.figures.sent};
}

Message answeredSentence(const Asked& asked, const std::vector<Message>& subject)
{
    const RequestFigures& figures = asked.figures;
    const std::vector<Argument> common{subject, figures.answered, figures.latency->p50, figures.latency->p99,
                                       figures.latency->worst};
    if (!asked.isByClients) {
        return {INTERLEAVE_TEXT_N("requests", "With %1, there were answers to %2 of %n event(s): half of them after up "
                                              "to %3, all but "
                                              "one of 100 after up to %4, the slowest after %5."),
                common, figures.sent};
    }
    std::vector<Argument> arguments = common;
    arguments.emplace_back(rateOf(asked));
    return {INTERLEAVE_TEXT_N("requests", "With %1, there were answers to %2 of %n request(s), %6 in each second: half "
                                          "of them after "
                                          "up to %3, all but one of 100 after up to %4, the slowest after %5."),
            std::move(arguments), figures.sent};
}

} // namespace

std::optional<Asked> askedOf(const RunResult& run)
{
    const std::optional<RequestMetrics>& requests = run.metrics.requests;
    if (!requests || requests->all.sent == 0)
        return std::nullopt;
    const auto service =
        std::ranges::find_if(requests->devices, [&run](const DeviceRequests& device) { return isService(run, device); });
    if (service == requests->devices.end())
        return Asked{requests->all, false};
    return Asked{service->figures, true};
}

AskedComparison compareAsked(const Asked& first, const Asked& second)
{
    using By = AskedComparison::By;
    const double more = static_cast<double>(std::abs(first.unanswered() - second.unanswered()));
    if (more > kFew * static_cast<double>(std::max(first.figures.sent, second.figures.sent)))
        return {By::Unanswered, 1};
    if (!first.figures.latency || !second.figures.latency)
        return {};
    const double rate = share(second.figures.throughput, first.figures.throughput);
    if (first.isByClients && (isClearlyMore(rate) || isClearlyMore(share(1, rate))))
        return {By::Throughput, rate};
    const double quickness = ratioOf(first.figures.latency->p99, second.figures.latency->p99);
    if (isClearlyMore(quickness) || isClearlyMore(1 / quickness))
        return {By::Latency, quickness};
    return {more > 0 ? By::Unanswered : By::Nothing, 1};
}

Message askedHeadline(const Asked& asked, const std::vector<Message>& subject)
{
    if (!asked.figures.latency)
        return noneAnswered(asked, subject);
    if (!asked.isByClients)
        return {INTERLEAVE_TEXT("requests", "With %1, 99 of 100 were answered within %2."),
                {subject, asked.figures.latency->p99}};
    return {INTERLEAVE_TEXT("requests", "%1 answered %2 a second, 99 of 100 within %3."),
            {subject, rateOf(asked), asked.figures.latency->p99}};
}

Message askedHeadline(const Asked& first, const std::vector<Message>& firstSubject, const Asked& second,
                      const std::vector<Message>& secondSubject)
{
    const AskedComparison compared = compareAsked(first, second);
    const bool isSecond = compared.ratio > 1;
    const std::vector<Message>& better = isSecond ? secondSubject : firstSubject;
    const Decimal factor = factorOf(isSecond ? compared.ratio : share(1, compared.ratio));
    switch (compared.by) {
    case AskedComparison::By::Unanswered: {
        const bool isOfSecond = second.unanswered() > first.unanswered();
        const Asked& worse = isOfSecond ? second : first;
        return {INTERLEAVE_TEXT("requests", "With %1, %2 of %3 were left without an answer."),
                {isOfSecond ? secondSubject : firstSubject, worse.unanswered(), worse.figures.sent}};
    }
    case AskedComparison::By::Throughput:
        return {INTERLEAVE_TEXT("requests", "%1 answered %2 times as many in a second."), {better, factor}};
    case AskedComparison::By::Latency:
        return {INTERLEAVE_TEXT("requests", "99 of 100 answers came %2 times as soon with %1."), {better, factor}};
    case AskedComparison::By::Nothing: break;
    }
    return first.figures.latency
             ? Message{INTERLEAVE_TEXT("requests", "Both answered about as many, and about as soon."), {}}
             : Message{INTERLEAVE_TEXT("requests", "Neither answered anything."), {}};
}

std::vector<Message> askedSentences(const Asked& asked, const std::vector<Message>& subject)
{
    const RequestFigures& figures = asked.figures;
    std::vector<Message> sentences;
    if (figures.latency)
        sentences.push_back(answeredSentence(asked, subject));
    if (asked.unanswered() > 0) {
        sentences.push_back(
            {INTERLEAVE_TEXT("requests", "Without an answer: %1 refused, %2 given up, %3 still open at the end."),
             {figures.refused, figures.timedOut, figures.open}});
    }
    if (figures.longestGap) {
        sentences.push_back({INTERLEAVE_TEXT("requests", "The longest time without an answer was %1."), {*figures.longestGap}});
    }
    return sentences;
}

Message answeredCaption(const Asked& asked)
{
    return {INTERLEAVE_TEXT("requests", "%1 of %2"), {asked.figures.answered, asked.figures.sent}};
}

} // namespace interleave
