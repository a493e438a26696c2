// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/run/answer.h"

#include <algorithm>

namespace interleave {

namespace {

/// Whether a scenario is about what comes out, and not about how long it takes.
bool isAboutOutcome(const Scenario& scenario)
{
    switch (scenario.topic) {
    case Topic::Work:
    case Topic::Cores: return false;
    case Topic::Sharing:
    case Topic::Trouble:
    case Topic::Classics: return true;
    }
    return false;
}

bool isUnexpected(const RunResult& run)
{
    return run.verdict->judgement == Judgement::Unexpected;
}

bool isName(const Argument& result)
{
    return std::holds_alternative<std::string>(result);
}

Message headlineOf(const RunResult& first, const RunResult& second)
{
    const Verdict& above = *first.verdict;
    const Verdict& below = *second.verdict;
    if (isUnexpected(first) && isUnexpected(second)) {
        return {INTERLEAVE_TEXT("answer", "Not what was expected: %1 with %2, %3 with %4."),
                {std::vector{above.cameOut}, subjectOf(first), std::vector{below.cameOut}, subjectOf(second)}};
    }
    if (isUnexpected(first) || isUnexpected(second)) {
        const RunResult& wrong = isUnexpected(first) ? first : second;
        return {INTERLEAVE_TEXT("answer", "Not what was expected with %1: %2."),
                {subjectOf(wrong), std::vector{wrong.verdict->cameOut}}};
    }
    if (above.judgement == Judgement::AsExpected && above.cameOut == below.cameOut)
        return {INTERLEAVE_TEXT("answer", "Both came out as expected: %1."), {std::vector{above.cameOut}}};
    if (isName(above.result) && above.result != below.result) {
        return {INTERLEAVE_TEXT("answer", "The same program came out differently with %1 and with %2."),
                {subjectOf(first), subjectOf(second)}};
    }
    return explain(first, second).headline;
}

Message mediansOf(const Distribution& above, const RunResult& first, const Distribution& below, const RunResult& second)
{
    return {INTERLEAVE_TEXT_N("answer", "Median of %n run(s): %1 took %2, %3 %4."),
            {subjectOf(first), above.makespan.median, subjectOf(second), below.makespan.median},
            static_cast<std::int64_t>(below.runs)};
}

} // namespace

Explanation answerOf(const RunResult& first, const RunResult& second)
{
    Explanation answer = explain(first, second);
    if (isAboutOutcome(*first.request.scenario) && first.verdict && second.verdict)
        answer.headline = headlineOf(first, second);
    return answer;
}

Explanation answerOf(std::span<const std::shared_ptr<const RunResult>> runs)
{
    const RunResult& first = *runs.front();
    const auto other = std::ranges::find_if(runs, [&first](const auto& run) {
        return run->request.model != first.request.model || run->request.ordinal != first.request.ordinal;
    });
    return other != runs.end() ? answerOf(first, **other) : explain(first);
}

Explanation answerOf(std::span<const std::shared_ptr<const RunResult>> first,
                     std::span<const std::shared_ptr<const RunResult>> second)
{
    const Distribution above = distributionOf(first);
    const Distribution below = distributionOf(second);
    const RunResult& one = *first.front();
    const RunResult& other = *second.front();
    const Message medians = mediansOf(above, one, below, other);
    const Message times{INTERLEAVE_TEXT("answer",
                                        "The quickest and the slowest: %1 and %2 with %3, %4 and %5 with %6."),
                        {above.makespan.least, above.makespan.most, subjectOf(one), below.makespan.least,
                         below.makespan.most, subjectOf(other)}};
    const bool countsOutcomes = isAboutOutcome(*one.request.scenario);
    if (countsOutcomes && above.unexpected + below.unexpected > 0) {
        return {.headline =
                    {INTERLEAVE_TEXT_N("answer",
                                       "Not what was expected in %1 of %n run(s) with %2, in %3 of them with %4."),
                     {static_cast<std::int64_t>(above.unexpected), subjectOf(one),
                      static_cast<std::int64_t>(below.unexpected), subjectOf(other)},
                     static_cast<std::int64_t>(below.runs)},
                .detail = medians};
    }
    if (countsOutcomes && one.verdict && isName(one.verdict->result)) {
        return {.headline =
                    {INTERLEAVE_TEXT_N("answer",
                                       "%n run(s) of the same program, different outcomes: %1 with %2, %3 with %4."),
                     {static_cast<std::int64_t>(above.different), subjectOf(one),
                      static_cast<std::int64_t>(below.different), subjectOf(other)},
                     static_cast<std::int64_t>(below.runs)},
                .detail = medians};
    }
    return {.headline = medians, .detail = times};
}

} // namespace interleave
