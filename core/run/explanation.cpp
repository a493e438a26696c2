// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/run/explanation.h"

#include <algorithm>

namespace interleave {

namespace {

/// From this share of all tasks' time on, they "mostly wait".
constexpr double kMostlyWaiting = 0.5;

/// Waiting for devices over the time that tasks would take if they never lacked a core.
double waitingShareOf(const RunResult& run)
{
    Duration waiting{};
    Duration running{};
    for (const TaskMetrics& task : run.metrics.tasks) {
        waiting += task.waiting;
        running += task.running;
    }
    const Duration all = waiting + running;
    return all > Duration{} ? static_cast<double>(waiting.count()) / static_cast<double>(all.count()) : 0;
}

Message howLong(const RunResult& run)
{
    return {INTERLEAVE_TEXT("explanation", "%1 took %2."), {subjectOf(run), run.metrics.makespan}};
}

Message howLong(const RunResult& first, const RunResult& second)
{
    return {INTERLEAVE_TEXT("explanation", "Same work: %1 took %2, %3 %4."),
            {subjectOf(first), first.metrics.makespan, subjectOf(second), second.metrics.makespan}};
}

/// Were two things ever happening at the same time?
Message atOnce(const RunResult& run)
{
    const Overlap& overlap = run.metrics.overlap;
    if (overlap.peak >= 2) {
        return {INTERLEAVE_TEXT_N("explanation", "With %1, up to %n ran at the same instant, for %2 in all."),
                {subjectOf(run), overlap.atLeastTwo},
                overlap.peak};
    }
    return {INTERLEAVE_TEXT_N("explanation", "With %1, never two at once: %n turn(s) of about %2."),
            {subjectOf(run), run.metrics.averageTurn},
            run.metrics.turns};
}

bool wasStopped(const RunResult& run)
{
    return run.trace.info.outcome == Outcome::Stopped;
}

Message stoppedAfter(const RunResult& run)
{
    return {INTERLEAVE_TEXT("explanation", "The run was stopped after %1."), {run.metrics.makespan}};
}

Message equalHeadline(const RunResult& first, const RunResult& second)
{
    if (waitingShareOf(first) >= kMostlyWaiting) {
        return {INTERLEAVE_TEXT("explanation", "%1 finished no sooner than %2: these tasks mostly wait."),
                {subjectOf(second), subjectOf(first)}};
    }
    if (first.trace.info.cpus.size() == 1 && second.trace.info.cpus.size() == 1) {
        return {INTERLEAVE_TEXT("explanation", "%1 finished no sooner than %2: one core does one thing at a time."),
                {subjectOf(second), subjectOf(first)}};
    }
    return {INTERLEAVE_TEXT("explanation", "%1 finished no sooner than %2."), {subjectOf(second), subjectOf(first)}};
}

Message headlineOf(const RunResult& first, const RunResult& second)
{
    const std::optional<double> ratio = speedUp(first.trace, second.trace);
    if (!ratio)
        return stoppedAfter(wasStopped(first) ? first : second);
    if (*ratio >= kClearlyFaster) {
        return {INTERLEAVE_TEXT("explanation", "%1 did the same work %2 times faster than %3."),
                {subjectOf(second), Decimal{*ratio, 1}, subjectOf(first)}};
    }
    if (*ratio <= 1 / kClearlyFaster) {
        return {INTERLEAVE_TEXT("explanation", "%1 needed %2 times as long as %3 for the same work."),
                {subjectOf(second), Decimal{1 / *ratio, 1}, subjectOf(first)}};
    }
    return equalHeadline(first, second);
}

Message joined(std::vector<Message> sentences)
{
    return {INTERLEAVE_TEXT("explanation", "%1"), {std::move(sentences)}};
}

} // namespace

std::vector<Message> subjectOf(const RunResult& run)
{
    return {{run.request.model->subject, {}, static_cast<std::int64_t>(run.trace.info.cpus.size())}};
}

Explanation explain(const RunResult& first, const RunResult& second)
{
    std::vector<Message> detail{howLong(first, second)};
    for (const RunResult* run : {&first, &second}) {
        if (run->metrics.overlap.peak < 2)
            detail.push_back(atOnce(*run));
    }
    if (detail.size() == 1)
        detail.push_back(atOnce(second));
    return {.headline = headlineOf(first, second), .detail = joined(std::move(detail))};
}

Explanation explain(const RunResult& run)
{
    if (wasStopped(run))
        return {.headline = stoppedAfter(run), .detail = joined({atOnce(run)})};
    return {.headline = howLong(run), .detail = joined({atOnce(run)})};
}

Explanation explain(std::span<const std::shared_ptr<const RunResult>> runs)
{
    const RunResult& first = *runs.front();
    const auto other = std::find_if(runs.begin(), runs.end(),
                                    [&first](const auto& run) { return run->request.model != first.request.model; });
    return other != runs.end() ? explain(first, **other) : explain(first);
}

std::string sentence(const Message& message, const Words& words)
{
    return capitalized(words(message));
}

std::string sentence(const Explanation& explanation, const Words& words)
{
    return sentence(explanation.headline, words) + " " + sentence(explanation.detail, words);
}

} // namespace interleave
