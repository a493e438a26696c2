// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/run/explanation.h"

#include "core/program/plan_facts.h"
#include "core/run/disturbance.h"
#include "core/run/request_words.h"

#include <algorithm>
#include <cassert>
#include <initializer_list>

namespace interleave {

namespace {

/// From this share of all tasks' time on, they "mostly wait".
constexpr double kMostlyWaiting = 0.5;
/// From this share on there is something to be won by not waiting idly.
constexpr double kSomeWaiting = 0.05;
/// From this share of the run's time on, tasks together lacked a core while there was one.
constexpr double kMuchReady = 0.5;
/// From this share of the cores' time on, they are busy throughout; or of all computing, one core or task has it all.
constexpr double kNearlyAll = 0.9;
/// So many tasks of a standstill are told one by one.
constexpr std::size_t kMostToldOfStandstill = 6;

double shareOf(Duration part, Duration all)
{
    return all > Duration{} ? static_cast<double>(part.count()) / static_cast<double>(all.count()) : 0;
}

/// Of all tasks together.
struct Spent {
    Duration running{};
    Duration forDevices{};
    Duration forOthers{}; ///< waited for locks and messages
};

Spent spentBy(const RunResult& run)
{
    Spent spent;
    for (const TaskAccount& task : run.metrics.account.tasks) {
        spent.running += task.running;
        spent.forDevices += task.waitingIo;
        spent.forOthers += task.waitingLock + task.waitingMessage;
    }
    return spent;
}

/// Waiting for devices over the time that tasks would take if they never lacked a core.
double waitingShareOf(const RunResult& run)
{
    const Spent spent = spentBy(run);
    return shareOf(spent.forDevices, spent.forDevices + spent.running);
}

/// The same for what other tasks have or send.
double queueingShareOf(const RunResult& run)
{
    const Spent spent = spentBy(run);
    return shareOf(spent.forOthers, spent.forOthers + spent.forDevices + spent.running);
}

/// Whether the threads might have used several cores, and the system left them all on one, where they were in each other's way.
bool wasKeptOnOneCore(const RunResult& run)
{
    const std::vector<CpuMetrics>& cpus = run.metrics.cpus;
    if (coresOf(run.trace.info) < 2 || run.trace.info.isSimulated() || cpus.empty())
        return false;
    Duration ready{};
    for (const TaskAccount& task : run.metrics.account.tasks)
        ready += task.ready;
    const auto busiest = std::ranges::max_element(cpus, {}, &CpuMetrics::busy);
    return shareOf(busiest->busy, spentBy(run).running) >= kNearlyAll && shareOf(ready, run.metrics.makespan) >= kMuchReady;
}

/// Whether what one task computes and waits for devices takes nearly all of the time.
bool isOneLongPiece(const RunResult& run)
{
    Duration longest{};
    for (const TaskAccount& task : run.metrics.account.tasks)
        longest = std::max(longest, task.running + task.waitingIo);
    return shareOf(longest, run.metrics.makespan) >= kNearlyAll;
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

/// Of a run that did not come to its end: when.
Message endedAfter(const RunResult& run)
{
    if (run.trace.info.outcome == Outcome::RecordingFull) {
        return {INTERLEAVE_TEXT("explanation", "The run of %1 was recorded for %2 only: there was no room for more."),
                {subjectOf(run), run.metrics.makespan}};
    }
    return {run.trace.standstill ? INTERLEAVE_TEXT("explanation", "The run of %1 was ended after %2.")
                                 : INTERLEAVE_TEXT("explanation", "The run of %1 was stopped after %2."),
            {subjectOf(run), run.metrics.makespan}};
}

/// The same as a headline, of a run that no standstill ended.
Message cutShort(const RunResult& run)
{
    const Text text = run.trace.info.outcome == Outcome::RecordingFull
                        ? INTERLEAVE_TEXT("explanation", "There was no room to record more than %1.")
                        : INTERLEAVE_TEXT("explanation", "The run was stopped after %1.");
    return {text, {run.metrics.makespan}};
}

Message standstillHeadline(const RunResult& run)
{
    return {isLivelock(run) ? INTERLEAVE_TEXT("explanation", "A livelock with %1: tasks keep giving way to each other.")
                            : INTERLEAVE_TEXT("explanation", "A deadlock with %1: tasks wait for each other."),
            {subjectOf(run)}};
}

/// One came to a standstill, the other one to its end.
Message standstillHeadline(const RunResult& standing, const RunResult& complete)
{
    return {isLivelock(standing) ? INTERLEAVE_TEXT("explanation", "A livelock with %1, none with %2.")
                                 : INTERLEAVE_TEXT("explanation", "A deadlock with %1, none with %2."),
            {subjectOf(standing), subjectOf(complete)}};
}

Message bothStandstillsHeadline(const RunResult& first, const RunResult& second)
{
    if (isLivelock(first) != isLivelock(second)) {
        const RunResult& dead = isLivelock(first) ? second : first;
        return {INTERLEAVE_TEXT("explanation", "A deadlock with %1, a livelock with the other."), {subjectOf(dead)}};
    }
    return {isLivelock(first) ? INTERLEAVE_TEXT("explanation", "A livelock with %1 as with %2.")
                              : INTERLEAVE_TEXT("explanation", "A deadlock with %1 as with %2."),
            {subjectOf(first), subjectOf(second)}};
}

/// Where at least one of them did not come to its end.
Message endHeadline(const RunResult& first, const RunResult& second)
{
    if (first.trace.standstill && second.trace.standstill)
        return bothStandstillsHeadline(first, second);
    if (first.trace.standstill && isComplete(second))
        return standstillHeadline(first, second);
    if (second.trace.standstill && isComplete(first))
        return standstillHeadline(second, first);
    if (first.trace.standstill || second.trace.standstill)
        return standstillHeadline(first.trace.standstill ? first : second);
    if (first.trace.info.outcome == Outcome::RecordingFull || second.trace.info.outcome == Outcome::RecordingFull)
        return {INTERLEAVE_TEXT("explanation",
                                "There was no room to record all of it, so there is nothing to compare."),
                {}};
    if (isComplete(first) || isComplete(second))
        return {INTERLEAVE_TEXT("explanation", "One run was stopped, so there is nothing to compare."), {}};
    return {INTERLEAVE_TEXT("explanation", "Both runs were stopped, so there is nothing to compare."), {}};
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

/// Why two runs took the same time, as a clause; no text where nothing in them tells.
Text sameTimeCause(const RunResult& first, const RunResult& second)
{
    if (waitingShareOf(first) >= kMostlyWaiting)
        return INTERLEAVE_TEXT("explanation", "these tasks mostly wait");
    if (isOneLongPiece(first) && isOneLongPiece(second))
        return INTERLEAVE_TEXT("explanation", "one task takes nearly all of it");
    if (coresOf(first.trace.info) == 1 && coresOf(second.trace.info) == 1)
        return INTERLEAVE_TEXT("explanation", "one core does one thing at a time");
    if (wasKeptOnOneCore(first) || wasKeptOnOneCore(second))
        return INTERLEAVE_TEXT("explanation", "the system kept all threads on one core");
    if (queueingShareOf(second) >= kMostlyWaiting)
        return INTERLEAVE_TEXT("explanation", "these tasks mostly wait for one another");
    if (first.metrics.utilisation >= kNearlyAll && second.metrics.utilisation >= kNearlyAll)
        return INTERLEAVE_TEXT("explanation", "the cores were busy throughout");
    return {};
}

Message equalHeadline(const RunResult& first, const RunResult& second)
{
    const Text cause = sameTimeCause(first, second);
    if (cause.isEmpty())
        return {INTERLEAVE_TEXT("explanation", "Both took about the same time."), {}};
    return {INTERLEAVE_TEXT("explanation", "Both took about the same time: %1."), {cause}};
}

/// More than so many times as fast as one core a run's cores can't be, but by using what another run waited.
bool isBeyondItsCores(const RunResult& slow, const RunResult& quick)
{
    return ratioOf(slow.metrics.makespan, quick.metrics.makespan)
         > kClearlyFaster * static_cast<double>(coresOf(quick.trace.info));
}

bool waits(const RunResult& run)
{
    return waitingShareOf(run) >= kSomeWaiting;
}

/// Of the one that was clearly faster.
Message fasterHeadline(const RunResult& slow, const RunResult& quick, double ratio)
{
    const bool areBothOneCore = coresOf(slow.trace.info) == 1 && coresOf(quick.trace.info) == 1;
    if (waits(slow) && (areBothOneCore || isBeyondItsCores(slow, quick))) {
        return {INTERLEAVE_TEXT("explanation", "%1 used the waits and finished %2 times as fast."),
                {subjectOf(quick), factorOf(ratio)}};
    }
    return {INTERLEAVE_TEXT("explanation", "%1 finished %2 times as fast as %3."),
            {subjectOf(quick), factorOf(ratio), subjectOf(slow)}};
}

/// Why a run took clearly longer than one on no more cores, as a clause; no text where nothing in it tells.
Text slowerCause(const RunResult& quick, const RunResult& slow)
{
    if (coresOf(slow.trace.info) < coresOf(quick.trace.info))
        return {};
    if (wasKeptOnOneCore(slow))
        return INTERLEAVE_TEXT("explanation", "In the slower run the system kept all threads on one core.");
    if (queueingShareOf(slow) >= kMostlyWaiting)
        return INTERLEAVE_TEXT("explanation", "In the slower run tasks mostly waited for one another.");
    if (isClearlyMore(ratioOf(spentBy(slow).running, spentBy(quick).running)))
        return INTERLEAVE_TEXT("explanation", "In the slower run the same computing took the cores longer.");
    return {};
}

/// What makes the times of two runs say nothing.
struct Doubt {
    Message headline;
    Message reason; ///< more about it, for the line below; no text where it is said elsewhere
};

Message nothingYet(Message why)
{
    return {INTERLEAVE_TEXT("explanation", "This shows nothing yet: %1."), {std::vector{std::move(why)}}};
}

std::optional<Doubt> doubtAbout(std::initializer_list<const RunResult*> runs)
{
    std::optional<Disturbance> worst;
    for (const RunResult* run : runs) {
        const std::optional<Disturbance> disturbance = disturbanceOf(*run);
        if (disturbance && (!worst || disturbance->share > worst->share))
            worst = disturbance;
    }
    if (!worst)
        return std::nullopt;
    return Doubt{nothingYet(clauseOf(*worst)), {}};
}

/// How many times as fast so many cores can be at most, beside a run that did the plan in whatever way: all of it in a row, over the
/// longest chain in it or one core's share of its computing, whichever takes longer.
double mostGainOf(const Plan& plan, std::size_t cores)
{
    Duration inARow = workOf(plan);
    for (const Task& task : plan.tasks)
        inARow += ioTimeOf(task.program);
    return ratioOf(inARow, std::max(criticalPathOf(plan), workOf(plan) / static_cast<std::int64_t>(cores)));
}

/// Something else made the other run slow then.
bool isBeyondWhatIsPossible(const RunResult& slow, const RunResult& quick)
{
    return ratioOf(slow.metrics.makespan, quick.metrics.makespan)
         > kClearlyFaster * mostGainOf(*quick.trace.plan, coresOf(quick.trace.info));
}

std::optional<Doubt> doubtAbout(const RunResult& first, const RunResult& second)
{
    if (std::optional<Doubt> disturbed = doubtAbout({&first, &second}))
        return disturbed;
    const bool isPossible = !isBeyondWhatIsPossible(first, second) && !isBeyondWhatIsPossible(second, first);
    const bool mayHoldEachOtherUp = !first.trace.plan->shared.empty(); // which takes time for good reasons
    if (isPossible || mayHoldEachOtherUp || first.trace.info.isSimulated() || second.trace.info.isSimulated())
        return std::nullopt;
    const double pace = ratioOf(spentBy(first).running, spentBy(second).running);
    if (!isClearlyMore(std::max(pace, 1 / pace))) {
        return Doubt{nothingYet({INTERLEAVE_TEXT("explanation", "one run did not use its cores, and why is not known"), {}}),
                     {INTERLEAVE_TEXT("explanation", "Run again."), {}}};
    }
    return Doubt{nothingYet({INTERLEAVE_TEXT("explanation", "the same computing took %1 times as long in one run"),
                             {factorOf(std::max(pace, 1 / pace))}}),
                 {INTERLEAVE_TEXT("explanation",
                                  "A core may be slow because it is hot, because its other half is busy, or "
                                  "because it waits for memory: run again."),
                  {}}};
}

/// What was asked of a run, and what came of that, where anything was.
void addAsked(const RunResult& run, std::vector<Message>& detail)
{
    const std::optional<Asked> asked = askedOf(run);
    if (!asked)
        return;
    const std::vector<Message> sentences = askedSentences(*asked, subjectOf(run));
    detail.insert(detail.end(), sentences.begin(), sentences.end());
}

/// Of two that came to their end and were not disturbed.
Message timesHeadline(const RunResult& first, const RunResult& second)
{
    const std::optional<Asked> ofFirst = askedOf(first);
    const std::optional<Asked> ofSecond = askedOf(second);
    if (ofFirst && ofSecond)
        return askedHeadline(*ofFirst, subjectOf(first), *ofSecond, subjectOf(second));
    const double ratio = ratioOf(first.metrics.makespan, second.metrics.makespan);
    if (isClearlyMore(ratio))
        return fasterHeadline(first, second, ratio);
    if (isClearlyMore(1 / ratio)) {
        return {INTERLEAVE_TEXT("explanation", "%1 took %2 times as long as %3."),
                {subjectOf(second), factorOf(1 / ratio), subjectOf(first)}};
    }
    return equalHeadline(first, second);
}

/// How each of the two ended.
std::vector<Message> endsOf(const RunResult& first, const RunResult& second)
{
    if (isComplete(first) && isComplete(second))
        return {howLong(first, second)};
    return {isComplete(first) ? howLong(first) : endedAfter(first), isComplete(second) ? howLong(second) : endedAfter(second)};
}

/// A sentence on why the second took longer, where it does not follow from its cores.
void addSlowerCause(const RunResult& first, const RunResult& second, std::vector<Message>& detail)
{
    if (!isComplete(first) || !isComplete(second) || !isClearlyMore(ratioOf(second.metrics.makespan, first.metrics.makespan)))
        return;
    if (const Text cause = slowerCause(first, second); !cause.isEmpty())
        detail.push_back({cause, {}});
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
    addAsked(first, detail);
    addAsked(second, detail);
    for (const RunResult* run : {&first, &second}) {
        if (run->metrics.overlap.peak < 2 && std::ranges::find(detail, atOnce(*run)) == detail.end())
            detail.push_back(atOnce(*run));
    }
    if (first.metrics.overlap.peak >= 2 && second.metrics.overlap.peak >= 2)
        detail.push_back(atOnce(second));
    for (const RunResult* run : {&first, &second}) {
        if (run->trace.info.isSimulated() && std::ranges::find(detail, simulatedTimes(*run)) == detail.end())
            detail.push_back(simulatedTimes(*run));
    }
    if (!isComplete(first) || !isComplete(second))
        return {.headline = endHeadline(first, second), .detail = joined(std::move(detail))};
    if (const std::optional<Doubt> doubt = doubtAbout(first, second)) {
        if (!doubt->reason.text.isEmpty())
            detail.push_back(doubt->reason);
        return {.headline = doubt->headline, .detail = joined(std::move(detail)), .tellsDisturbance = true};
    }
    if (!askedOf(first))
        addSlowerCause(first, second, detail);
    return {.headline = timesHeadline(first, second), .detail = joined(std::move(detail))};
}

Explanation explain(const RunResult& run)
{
    std::vector<Message> detail;
    addAsked(run, detail);
    detail.push_back(atOnce(run));
    if (run.trace.info.isSimulated())
        detail.push_back(simulatedTimes(run));
    if (!isComplete(run)) {
        if (!run.trace.standstill)
            return {.headline = cutShort(run), .detail = joined(std::move(detail))};
        detail.insert(detail.begin(), endedAfter(run));
        return {.headline = standstillHeadline(run), .detail = joined(std::move(detail))};
    }
    if (const std::optional<Doubt> doubt = doubtAbout({&run})) {
        detail.insert(detail.begin(), howLong(run));
        return {.headline = doubt->headline, .detail = joined(std::move(detail)), .tellsDisturbance = true};
    }
    if (const std::optional<Asked> asked = askedOf(run)) {
        detail.insert(detail.begin(), howLong(run));
        return {.headline = askedHeadline(*asked, subjectOf(run)), .detail = joined(std::move(detail))};
    }
    return {.headline = howLong(run), .detail = joined(std::move(detail))};
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
