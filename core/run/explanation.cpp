// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/run/explanation.h"

#include <algorithm>
#include <cassert>

namespace interleave {

namespace {

/// From this share of all tasks' time on, they "mostly wait".
constexpr double kMostlyWaiting = 0.5;
/// So many tasks of a standstill are told one by one.
constexpr std::size_t kMostToldOfStandstill = 6;

/// Waiting for devices over the time that tasks would take if they never lacked a core.
double waitingShareOf(const RunResult& run)
{
    Duration waiting{};
    Duration running{};
    for (const TaskMetrics& task : run.metrics.tasks)
        running += task.running;
    for (const TaskTrace& task : run.trace.tasks) {
        for (const Span span : task.spans) {
            if (span.activity == Activity::WaitingIo)
                waiting += span.time.length();
        }
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

bool isComplete(const RunResult& run)
{
    return run.trace.info.outcome == Outcome::Completed;
}

/// Of a run that did not come to its end: why, and when.
Message endedAfter(const RunResult& run)
{
    const std::optional<Standstill>& standstill = run.trace.standstill;
    if (run.trace.info.outcome == Outcome::RecordingFull) {
        return {INTERLEAVE_TEXT("explanation", "%1 was recorded for %2; there was no room for more."),
                {subjectOf(run), run.metrics.makespan}};
    }
    if (!standstill)
        return {INTERLEAVE_TEXT("explanation", "The run was stopped after %1."), {run.metrics.makespan}};
    const Text text = standstill->kind == StandstillKind::Livelock
                        ? INTERLEAVE_TEXT("explanation", "%1 came to a livelock, and the run was ended after %2.")
                        : INTERLEAVE_TEXT("explanation", "%1 came to a deadlock, and the run was ended after %2.");
    return {text, {subjectOf(run), run.metrics.makespan}};
}

Message nameOf(const Trace& trace, TaskId task)
{
    return {INTERLEAVE_TEXT("explanation", "%1"), {trace.taskOf(task).name}};
}

Message clauseOf(const Standstill::Member& member, const Standstill& standstill, const Trace& trace)
{
    std::vector<Argument> arguments{std::vector<Message>{nameOf(trace, member.task)}};
    if (member.waitsFor)
        arguments.emplace_back(std::vector<Message>{trace.plan->shared[indexOf(*member.waitsFor)].name});
    if (member.who)
        arguments.emplace_back(std::vector<Message>{nameOf(trace, *member.who)});
    const bool isLivelock = standstill.kind == StandstillKind::Livelock;
    if (member.waitsFor && member.who) {
        return {isLivelock ? INTERLEAVE_TEXT("explanation", "%1 gives way each time, as %3 has %2")
                           : INTERLEAVE_TEXT("explanation", "%1 waits for %2, which %3 has"),
                std::move(arguments)};
    }
    if (member.waitsFor) {
        return {isLivelock ? INTERLEAVE_TEXT("explanation", "%1 gives way each time, as another one has %2")
                           : INTERLEAVE_TEXT("explanation", "%1 waits for %2"),
                std::move(arguments)};
    }
    return {member.who ? INTERLEAVE_TEXT("explanation", "%1 waits for %2 to be done")
                       : INTERLEAVE_TEXT("explanation", "%1 waits"),
            std::move(arguments)};
}

/// "A waits for key 2, which B has; B waits for ..."
Message clausesOf(const Standstill& standstill, const Trace& trace)
{
    const std::size_t all = standstill.members.size();
    const std::size_t told = std::min(all, kMostToldOfStandstill);
    Message clauses{INTERLEAVE_TEXT_N("explanation", "and so on, %n in all"), {}, static_cast<std::int64_t>(all)};
    for (std::size_t member = told; member-- > 0;) {
        Message clause = clauseOf(standstill.members[member], standstill, trace);
        if (member + 1 == all)
            clauses = std::move(clause);
        else
            clauses = {INTERLEAVE_TEXT("explanation", "%1; %2"),
                       {std::vector<Message>{std::move(clause)}, std::vector<Message>{std::move(clauses)}}};
    }
    return clauses;
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
        return endedAfter(isComplete(first) ? second : first);
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

/// How each of the two ended.
std::vector<Message> endsOf(const RunResult& first, const RunResult& second)
{
    if (isComplete(first) && isComplete(second))
        return {howLong(first, second)};
    // The first that did not come to its end is told in the headline.
    if (isComplete(first))
        return {howLong(first)};
    return {isComplete(second) ? howLong(second) : endedAfter(second)};
}

/// What must be said where times were computed.
Message simulatedTimes(const RunResult& run)
{
    return {INTERLEAVE_TEXT("explanation", "The times of %1 were simulated, not measured."), {subjectOf(run)}};
}

/// Of one of several that the model's name does not tell apart.
Message ordinalSubject(int ordinal)
{
    switch (ordinal) {
    case 1: return {INTERLEAVE_TEXT("explanation", "the first"), {}};
    case 2: return {INTERLEAVE_TEXT("explanation", "the second"), {}};
    case 3: return {INTERLEAVE_TEXT("explanation", "the third"), {}};
    default: return {INTERLEAVE_TEXT("explanation", "number %1"), {std::int64_t{ordinal}}};
    }
}

Message joined(std::vector<Message> sentences)
{
    return {INTERLEAVE_TEXT("explanation", "%1"), {std::move(sentences)}};
}

} // namespace

std::vector<Message> subjectOf(const RunResult& run)
{
    if (run.request.ordinal)
        return {ordinalSubject(*run.request.ordinal)};
    return {{run.request.model->subject, {}, static_cast<std::int64_t>(run.trace.info.cpus.size())}};
}

Explanation explain(const RunResult& first, const RunResult& second)
{
    std::vector<Message> detail = endsOf(first, second);
    for (const RunResult* run : {&first, &second}) {
        if (run->metrics.overlap.peak < 2)
            detail.push_back(atOnce(*run));
    }
    if (detail.size() == 1)
        detail.push_back(atOnce(second));
    for (const RunResult* run : {&first, &second}) {
        if (run->trace.info.isSimulated() && std::ranges::find(detail, simulatedTimes(*run)) == detail.end())
            detail.push_back(simulatedTimes(*run));
    }
    return {.headline = headlineOf(first, second), .detail = joined(std::move(detail))};
}

Explanation explain(const RunResult& run)
{
    std::vector<Message> detail{atOnce(run)};
    if (run.trace.info.isSimulated())
        detail.push_back(simulatedTimes(run));
    return {.headline = isComplete(run) ? howLong(run) : endedAfter(run), .detail = joined(std::move(detail))};
}

Message standstillSentence(const RunResult& run)
{
    assert(run.trace.standstill);
    const Standstill& standstill = *run.trace.standstill;
    const std::vector<Message> clauses{clausesOf(standstill, run.trace)};
    return {INTERLEAVE_TEXT("explanation", "Found after %1: %2."), {standstill.found.time_since_epoch(), clauses}};
}

Message verdictSentence(const RunResult& run)
{
    assert(run.verdict);
    return {INTERLEAVE_TEXT("explanation", "Expected: %1. Came out: %2."),
            {std::vector<Message>{run.verdict->expected}, std::vector<Message>{run.verdict->cameOut}}};
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
