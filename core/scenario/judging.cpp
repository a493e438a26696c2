// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/scenario/judging.h"

#include <algorithm>

#include "core/program/plan_facts.h"
#include "core/program/step_kinds.h"

namespace interleave {

std::int64_t coresOf(const RunInfo& info)
{
    switch (info.placement) {
    case Placement::PinnedToOneCpu:
    case Placement::OneAtATimeByBaton: return 1;
    case Placement::SomeCpus:
    case Placement::AllCpus:
    case Placement::NotPinned:
    case Placement::Simulated: break;
    }
    // An event loop or green threads that could not be pinned are still one thread.
    return static_cast<std::int64_t>(std::max<std::size_t>(1, std::min(info.cpus.size(), info.workers)));
}

double ratioOf(Duration one, Duration other)
{
    const auto count = [](Duration time) { return static_cast<double>(std::max<std::int64_t>(1, time.count())); };
    return count(one) / count(other);
}

bool isClearlyMore(double ratio)
{
    return ratio >= kClearlyMore;
}

bool isNear(Duration measured, Duration best)
{
    return measured * 5 <= best * 6;
}

Duration computedIn(const Metrics& metrics)
{
    Duration computed{};
    for (const TaskMetrics& task : metrics.tasks)
        computed += task.running;
    return computed;
}

Duration ownTimeOf(const TaskTrace& task)
{
    Duration own{};
    for (const Span span : task.spans) {
        if (span.activity == Activity::Running || span.activity == Activity::WaitingIo)
            own += span.time.length();
    }
    return own;
}

Duration bestTimeOf(const Trace& trace, const Metrics& metrics)
{
    Duration best = computedIn(metrics) / coresOf(trace.info);
    for (const TaskTrace& task : trace.tasks)
        best = std::max(best, ownTimeOf(task));
    return std::min(best, metrics.makespan);
}

std::string namesOf(const Trace& trace, const std::vector<TaskId>& tasks)
{
    std::string names;
    for (const TaskId task : tasks)
        names += (names.empty() ? "" : ", ") + trace.taskOf(task).name;
    return names;
}

bool wereOneAfterTheOther(const Trace& trace)
{
    std::vector<TimeRange> stretches; // from the first thing that a task did to its end
    for (const TaskTrace& task : trace.tasks) {
        const auto active =
            std::ranges::find_if(task.spans, [](const Span& span) { return span.activity != Activity::Ready; });
        if (active != task.spans.end())
            stretches.push_back({(*active).time.begin, task.spans.time().end});
    }
    std::ranges::sort(stretches, {}, &TimeRange::begin);
    const auto meets = [](const TimeRange& one, const TimeRange& next) { return one.end > next.begin; };
    return std::ranges::adjacent_find(stretches, meets) == stretches.end();
}

bool takeLocksInOneOrder(const Plan& plan)
{
    const auto lockTakenAt = [&plan](const Step& step) -> std::optional<SharedId> {
        const std::optional<Taking> taking = factsOf(step.action).locks->takes;
        return taking && isLock(plan.kindOf(taking->what)) ? std::optional(taking->what) : std::nullopt;
    };
    for (const Task& task : plan.tasks) {
        const HeldAtSteps held = heldAt(task.program);
        for (std::size_t n = 0; n < task.program.size(); ++n) {
            const std::optional<SharedId> lock = lockTakenAt(task.program[n]);
            const auto comesLater = [&](SharedId id) { return lock && indexOf(id) > indexOf(*lock); };
            if (std::ranges::any_of(held[n], comesLater))
                return false;
        }
    }
    return true;
}

Message allToEnd(const Trace& trace)
{
    const Text text = takeLocksInOneOrder(*trace.plan)
                        ? INTERLEAVE_TEXT_N("verdict", "%n task(s) to come to an end")
                        : INTERLEAVE_TEXT_N("verdict", "%n task(s) to come to an end, with some luck");
    return {text, {}, static_cast<std::int64_t>(trace.plan->tasks.size())};
}

Comparison bothRightAs(const ComparedRun& first, const ComparedRun& second, Text sentence)
{
    const bool areRight = first.verdict.judgement == Judgement::AsExpected && second.verdict.judgement == Judgement::AsExpected;
    return {.headline = {areRight ? sentence : Text{}, {}}, .isAboutTimes = false};
}

std::optional<Verdict> standstillVerdict(const Trace& trace)
{
    if (!trace.standstill)
        return std::nullopt;
    std::vector<TaskId> tasks;
    for (const Standstill::Member& member : trace.standstill->members)
        tasks.push_back(member.task);
    Verdict verdict{.judgement = Judgement::Unexpected, .expected = allToEnd(trace)};
    if (trace.standstill->kind == StandstillKind::Livelock) {
        verdict.cameOut = {INTERLEAVE_TEXT("verdict", "a livelock of %1"), {namesOf(trace, tasks)}};
        verdict.meaning =
            {INTERLEAVE_TEXT("verdict", "Each tries again and again and gives way to the other one, so none gets on. "
                                        "The run was ended for them."),
             {}};
        verdict.result = INTERLEAVE_TEXT("verdict", "livelock");
        return verdict;
    }
    verdict.cameOut = {INTERLEAVE_TEXT("verdict", "a deadlock of %1"), {namesOf(trace, tasks)}};
    verdict.meaning = {INTERLEAVE_TEXT("verdict",
                                       "Each waits for something that another one of them has, and would wait for "
                                       "ever. The run was ended for them."),
                       {}};
    verdict.result = INTERLEAVE_TEXT("verdict", "deadlock");
    return verdict;
}

Verdict countVerdict(const Trace& trace, SharedId counter, std::int64_t tasks, std::int64_t each)
{
    const std::int64_t expected = tasks * each;
    const std::int64_t got = trace.shared[indexOf(counter)].value;
    Verdict verdict{.judgement = got == expected ? Judgement::AsExpected : Judgement::Unexpected,
                    .expected = {INTERLEAVE_TEXT_N("verdict", "%1, added one by one by %n task(s)"), {expected}, tasks},
                    .cameOut = clauseOf(got),
                    .meaning = {},
                    .brief = got == expected ? Message{INTERLEAVE_TEXT("verdict", "all %1 additions were counted"), {got}}
                                             : Message{INTERLEAVE_TEXT("verdict", "%1 of %2 additions got lost"),
                                                       {expected - got, expected}},
                    .result = got};
    if (got < expected) {
        verdict.meaning = {INTERLEAVE_TEXT_N("verdict", "%n addition(s) got lost: one task read the counter, another "
                                                        "one wrote it, and then the first one wrote over that."),
                           {},
                           expected - got};
    }
    return verdict;
}

Verdict timeVerdict(const Trace& trace, const Metrics& metrics)
{
    const std::int64_t cores = coresOf(trace.info);
    const Duration best = bestTimeOf(trace, metrics);
    const bool near = isNear(metrics.makespan, best);
    return {.judgement = near ? Judgement::AsExpected : Judgement::Open,
            .expected = {INTERLEAVE_TEXT_N("verdict", "on %n core(s) at best %1"), {best}, cores},
            .cameOut = clauseOf(metrics.makespan),
            .meaning =
                near ? Message{INTERLEAVE_TEXT("verdict", "No way of executing these tasks could be much faster here."), {}}
                     : Message{INTERLEAVE_TEXT("verdict", "Cores had nothing to do, or did other things, for part of "
                                                          "the time."),
                               {}},
            .result = metrics.makespan};
}

Message clauseOf(Duration time)
{
    return {INTERLEAVE_TEXT("verdict", "%1"), {time}};
}

Message clauseOf(std::int64_t number)
{
    return {INTERLEAVE_TEXT("verdict", "%1"), {number}};
}

} // namespace interleave
