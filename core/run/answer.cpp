// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/run/answer.h"

#include <algorithm>

#include "core/run/honesty.h"
#include "core/run/request_words.h"

namespace interleave {

namespace {

bool hasSpans(const RunResult& run)
{
    return run.trace.tasks.size() == run.trace.plan->tasks.size();
}

/// Whether the run has something to say of what came out, beside how long it took.
bool hasOutcome(const RunResult& run)
{
    return run.verdict && !run.verdict->brief.text.isEmpty();
}

bool wentWrong(const RunResult& run)
{
    return hasOutcome(run) && run.verdict->judgement == Judgement::Unexpected;
}

bool cameOutRight(const RunResult& run)
{
    return hasOutcome(run) && run.verdict->judgement == Judgement::AsExpected;
}

std::vector<Message> briefOf(const RunResult& run)
{
    return {run.verdict->brief};
}

/// What came out of one run, and with which model.
Message outcomeHeadline(const RunResult& run)
{
    return {INTERLEAVE_TEXT("answer", "With %1, %2."), {subjectOf(run), briefOf(run)}};
}

ComparedRun comparedOf(const RunResult& run)
{
    return {run.trace, run.metrics, *run.verdict, subjectOf(run)};
}

Comparison comparisonOf(const RunResult& first, const RunResult& second)
{
    const Scenario* scenario = first.request.scenario;
    const bool canCompare =
        scenario && scenario->compare && first.verdict && second.verdict && hasSpans(first) && hasSpans(second);
    return canCompare ? scenario->compare(comparedOf(first), comparedOf(second)) : Comparison{};
}

/// Both came out right; and how long that took them, where the times say something.
Message rightHeadline(const RunResult& first, const RunResult& second, bool isDisturbed)
{
    if (isDisturbed)
        return {INTERLEAVE_TEXT("answer", "Right both times: %1."), {briefOf(second)}};
    const double ratio = ratioOf(first.metrics.makespan, second.metrics.makespan);
    if (isClearlyMore(ratio)) {
        return {INTERLEAVE_TEXT("answer", "Right both times, and %1 finished %2 times as fast."),
                {subjectOf(second), factorOf(ratio)}};
    }
    if (isClearlyMore(1 / ratio)) {
        return {INTERLEAVE_TEXT("answer", "Right both times, but %1 took %2 times as long."),
                {subjectOf(second), factorOf(1 / ratio)}};
    }
    return {INTERLEAVE_TEXT("answer", "Right both times, in about the same time."), {}};
}

/// What came out where that is more than how long it took; no text elsewhere. It is so whatever disturbed the runs.
Message outcomeHeadline(const RunResult& first, const RunResult& second, const Explanation& times)
{
    const Comparison own = comparisonOf(first, second);
    if (!own.headline.text.isEmpty() && !own.isAboutTimes)
        return own.headline;
    if (wentWrong(first) || wentWrong(second))
        return outcomeHeadline(wentWrong(second) ? second : first);
    const bool wereAsked = askedOf(first) && askedOf(second); // then how many were answered and how soon is what counts
    if (cameOutRight(first) && cameOutRight(second) && !(wereAsked && !times.tellsDisturbance))
        return rightHeadline(first, second, times.tellsDisturbance);
    return times.tellsDisturbance ? Message{} : own.headline;
}

/// Many runs of one plan by one model.
struct Many {
    explicit Many(std::span<const std::shared_ptr<const RunResult>> given)
        : runs(given), distribution(distributionOf(given))
    {
    }

    const RunResult& first() const { return *runs.front(); }
    std::vector<Message> subject() const { return subjectOf(first()); }
    std::int64_t count() const { return static_cast<std::int64_t>(runs.size()); }
    template<typename Predicate>
    std::int64_t countIf(Predicate predicate) const
    {
        return std::ranges::count_if(runs, [&](const auto& run) { return predicate(*run); });
    }

    std::span<const std::shared_ptr<const RunResult>> runs;
    Distribution distribution;
};

Message timesOf(const Many& above, const Many& below)
{
    const auto median = [](const Many& many) { return many.distribution.makespan.median; };
    const auto extremes = [](const Many& many) {
        return Message{INTERLEAVE_TEXT("answer", "%1 to %2"),
                       {many.distribution.makespan.least, many.distribution.makespan.most}};
    };
    return {INTERLEAVE_TEXT("answer", "The median: %1 took %2 (all: %3), %4 %5 (all: %6)."),
            {above.subject(), median(above), std::vector{extremes(above)}, below.subject(), median(below),
             std::vector{extremes(below)}}};
}

/// How often one of them did something, told of the one that did it more often.
Message countHeadline(const Many& above, const Many& below, std::int64_t countAbove, std::int64_t countBelow, Text some, Text none)
{
    const bool isAbove = countAbove > countBelow;
    const Many& more = isAbove ? above : below;
    const std::int64_t less = isAbove ? countBelow : countAbove;
    return {less == 0 ? none : some, {isAbove ? countAbove : countBelow, more.subject(), less}, more.count()};
}

bool stoodStill(const RunResult& run)
{
    return run.trace.standstill.has_value();
}

std::optional<Message> standstillsHeadline(const Many& above, const Many& below)
{
    const std::int64_t countAbove = above.countIf(stoodStill);
    const std::int64_t countBelow = below.countIf(stoodStill);
    if (countAbove + countBelow == 0)
        return std::nullopt;
    if (above.countIf(isLivelock) + below.countIf(isLivelock) > 0) {
        return countHeadline(above, below, countAbove, countBelow,
                             INTERLEAVE_TEXT_N("answer", "Livelocks: %1 of %n run(s) with %2, %3 of the others."),
                             INTERLEAVE_TEXT_N("answer", "Livelocks: %1 of %n run(s) with %2, none of the others."));
    }
    return countHeadline(above, below, countAbove, countBelow,
                         INTERLEAVE_TEXT_N("answer", "Deadlocks: %1 of %n run(s) with %2, %3 of the others."),
                         INTERLEAVE_TEXT_N("answer", "Deadlocks: %1 of %n run(s) with %2, none of the others."));
}

/// What came out, where that is more than how long it took.
std::optional<Message> outcomesHeadline(const Many& above, const Many& below)
{
    if (std::optional<Message> standstills = standstillsHeadline(above, below))
        return standstills;
    const std::int64_t wrongAbove = above.countIf(wentWrong);
    const std::int64_t wrongBelow = below.countIf(wentWrong);
    if (wrongAbove + wrongBelow > 0) {
        return countHeadline(above, below, wrongAbove, wrongBelow,
                             INTERLEAVE_TEXT_N("answer", "%1 of %n run(s) went wrong with %2, %3 of the others."),
                             INTERLEAVE_TEXT_N("answer", "%1 of %n run(s) went wrong with %2, none of the others."));
    }
    const std::optional<Verdict>& verdict = above.first().verdict;
    if (verdict && std::holds_alternative<std::string>(verdict->result)) {
        return Message{INTERLEAVE_TEXT_N("answer", "Outcomes in %n run(s): %1 with %2, %3 with the other."),
                       {static_cast<std::int64_t>(above.distribution.different), above.subject(),
                        static_cast<std::int64_t>(below.distribution.different)},
                       above.count()};
    }
    const bool isAllRight = above.countIf(cameOutRight) == above.count() && below.countIf(cameOutRight) == below.count();
    if (isAllRight && !askedOf(above.first()))
        return Message{INTERLEAVE_TEXT_N("answer", "Nothing went wrong in %n run(s)."), {}, above.count() + below.count()};
    return std::nullopt;
}

Message mediansHeadline(const Many& above, const Many& below)
{
    const double ratio = ratioOf(above.distribution.makespan.median, below.distribution.makespan.median);
    if (isClearlyMore(ratio)) {
        return {INTERLEAVE_TEXT_N("answer", "Median of %n run(s): %1 finished %2 times as fast."),
                {below.subject(), factorOf(ratio)},
                below.count()};
    }
    if (isClearlyMore(1 / ratio)) {
        return {INTERLEAVE_TEXT_N("answer", "Median of %n run(s): %1 took %2 times as long."),
                {below.subject(), factorOf(1 / ratio)},
                below.count()};
    }
    return {INTERLEAVE_TEXT_N("answer", "Median of %n run(s): both took about the same time."), {}, below.count()};
}

/// What stands for many runs by what was asked of them, as far as two are compared by it: each figure the median of all. None where nothing was asked of one of them.
std::optional<RequestFigures> mediansOfAsked(const Many& many)
{
    std::vector<double> rates;
    std::vector<Duration> latencies;
    std::vector<std::int64_t> unanswered;
    for (const auto& run : many.runs) {
        const std::optional<Asked> asked = askedOf(*run);
        if (!asked)
            return std::nullopt;
        rates.push_back(asked->figures.throughput);
        latencies.push_back(asked->figures.latency ? asked->figures.latency->p99 : Duration{});
        unanswered.push_back(asked->unanswered());
    }
    const auto median = [](auto& values) {
        const auto middle = values.begin() + static_cast<std::ptrdiff_t>((values.size() - 1) / 2);
        std::ranges::nth_element(values, middle);
        return *middle;
    };
    RequestFigures figures;
    figures.sent = median(unanswered); // so many are without an answer
    figures.throughput = median(rates);
    const Duration latency = median(latencies);
    figures.latency = TimeSpread{.p50 = latency, .p90 = latency, .p99 = latency, .p999 = latency, .worst = latency};
    return figures;
}

/// The same as mediansHeadline() where something was asked of all runs.
std::optional<Message> askedMediansHeadline(const Many& above, const Many& below)
{
    const std::optional<RequestFigures> ofAbove = mediansOfAsked(above);
    const std::optional<RequestFigures> ofBelow = mediansOfAsked(below);
    if (!ofAbove || !ofBelow)
        return std::nullopt;
    const bool isByClients = askedOf(above.first())->isByClients;
    const AskedComparison compared = compareAsked({*ofAbove, isByClients}, {*ofBelow, isByClients});
    const Many& better = compared.ratio > 1 ? below : above;
    const Decimal factor = factorOf(compared.ratio > 1 ? compared.ratio : 1 / compared.ratio);
    switch (compared.by) {
    case AskedComparison::By::Unanswered:
        return Message{INTERLEAVE_TEXT_N("answer", "Median of %n run(s): more had no answer with %1."),
                       {(ofBelow->sent > ofAbove->sent ? below : above).subject()},
                       below.count()};
    case AskedComparison::By::Throughput:
        return Message{INTERLEAVE_TEXT_N("answer", "Median of %n run(s): %1 answered %2 times as many a second."),
                       {better.subject(), factor},
                       below.count()};
    case AskedComparison::By::Latency:
        return Message{INTERLEAVE_TEXT_N("answer", "Median of %n run(s): %1 answered %2 times as soon."),
                       {better.subject(), factor},
                       below.count()};
    case AskedComparison::By::Nothing: break;
    }
    return Message{INTERLEAVE_TEXT_N("answer", "Median of %n run(s): both answered as many, and as soon."), {}, below.count()};
}

/// Of many runs the median holds as long as most of them were quiet.
bool areMostlyDisturbed(const Many& many)
{
    return 2 * many.countIf(isNoisy) > many.count();
}

} // namespace

Explanation answerOf(const RunResult& run)
{
    Explanation answer = explain(run);
    if (isComplete(run) && hasOutcome(run)) {
        if (!answer.tellsDisturbance && !askedOf(run)) // else how long it took, or what was answered, is below already
            answer.detail = {INTERLEAVE_TEXT("answer", "%1"), {std::vector{answer.headline, answer.detail}}};
        answer.headline = outcomeHeadline(run);
        answer.tellsDisturbance = false;
    }
    return answer;
}

Explanation answerOf(const RunResult& first, const RunResult& second)
{
    Explanation answer = explain(first, second);
    if (!isComplete(first) || !isComplete(second))
        return answer;
    if (Message outcome = outcomeHeadline(first, second, answer); !outcome.text.isEmpty()) {
        answer.headline = std::move(outcome);
        answer.tellsDisturbance = false;
    }
    return answer;
}

Explanation answerOf(std::span<const std::shared_ptr<const RunResult>> runs)
{
    const RunResult& first = *runs.front();
    const auto other = std::ranges::find_if(runs, [&first](const auto& run) {
        return run->request.model != first.request.model || run->request.ordinal != first.request.ordinal;
    });
    return other != runs.end() ? answerOf(first, **other) : answerOf(first);
}

Explanation answerOf(std::span<const std::shared_ptr<const RunResult>> first,
                     std::span<const std::shared_ptr<const RunResult>> second)
{
    const Many above(first);
    const Many below(second);
    const Message times = timesOf(above, below);
    if (const std::optional<Message> outcomes = outcomesHeadline(above, below))
        return {.headline = *outcomes, .detail = times};
    if (areMostlyDisturbed(above) || areMostlyDisturbed(below)) {
        return {.headline = {INTERLEAVE_TEXT_N("answer", "This shows nothing yet: %1 of %n run(s) were disturbed."),
                             {above.countIf(isNoisy) + below.countIf(isNoisy)},
                             above.count() + below.count()},
                .detail = times,
                .tellsDisturbance = true};
    }
    if (const std::optional<Message> asked = askedMediansHeadline(above, below))
        return {.headline = *asked, .detail = times};
    return {.headline = mediansHeadline(above, below), .detail = times};
}

Message noticeOf(const RunResult& run, const Explanation& answer)
{
    const std::optional<Disturbance> disturbance = disturbanceOf(run);
    if (!disturbance)
        return {};
    if (answer.tellsDisturbance)
        return adviceOn(disturbance->by);
    return {INTERLEAVE_TEXT("answer", "%1 %2"), {std::vector{noiseSentence(run)}, std::vector{adviceOn(disturbance->by)}}};
}

} // namespace interleave
