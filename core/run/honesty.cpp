// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/run/honesty.h"

#include <cmath>

#include "core/run/captions.h"
#include "core/run/surroundings.h"
#include "core/scenario/judging.h"

namespace interleave {

namespace {

/// A run's clock may drift from the system's by so much: the rate of either is known to a few parts in a million.
constexpr double kMostDrift = 100e-6;
constexpr Duration kDriftOfReading = std::chrono::microseconds(2);

Decimal percent(double share)
{
    return {100 * share, share < 0.01 ? 2 : 1};
}

Duration nanoseconds(double ns)
{
    return Duration(std::llround(ns));
}

Message coresOf(std::size_t count)
{
    return {INTERLEAVE_TEXT_N("honesty", "%n core(s)"), {}, static_cast<std::int64_t>(count)};
}

Fact placeOf(const RunInfo& info)
{
    const Text question = INTERLEAVE_TEXT("honesty", "Where did it run?");
    switch (info.placement) {
    case Placement::PinnedToOneCpu:
        return {question,
                {INTERLEAVE_TEXT("honesty",
                                 "On core %1 alone: every thread was bound to it, and was seen nowhere else."),
                 {static_cast<std::int64_t>(indexOf(info.cpus.front()))}}};
    case Placement::SomeCpus:
        return {question,
                {INTERLEAVE_TEXT("honesty", "Bound to %1, and seen nowhere else."),
                 {std::vector<Message>{coresOf(info.cpus.size())}}}};
    case Placement::AllCpus:
        return {question,
                {INTERLEAVE_TEXT("honesty", "Free on the %1 that this program may use."),
                 {std::vector<Message>{coresOf(info.cpus.size())}}}};
    case Placement::NotPinned:
        return {question,
                {INTERLEAVE_TEXT("honesty",
                                 "Not on the cores that were asked for: the system would not bind the threads to them, "
                                 "or moved them away. Nothing is promised about one core."),
                 {}},
                Standing::Limited};
    case Placement::OneAtATimeByBaton:
        return {question,
                {INTERLEAVE_TEXT("honesty",
                                 "On any core, but one thread at a time: they handed a baton on. No thread was bound."),
                 {}},
                Standing::Limited};
    case Placement::Simulated:
        return {question, {INTERLEAVE_TEXT("honesty", "Nowhere: it was computed, and no thread ran."), {}}, Standing::Limited};
    }
    return {question, {}};
}

Fact boundariesOf(const RunResult& run)
{
    const Text question = INTERLEAVE_TEXT("honesty", "How are the turns known?");
    if (!run.trace.witness.errors)
        return {question, evidenceCaption(run), evidenceStanding(run)};
    const Text text = run.trace.witness.errors->p99 <= unseenError(run)
                        ? INTERLEAVE_TEXT("honesty", "%1. In a picture of the whole run 99 of 100 boundaries are right "
                                                     "to the pixel; where they were not, the kernel's times are drawn.")
                        : INTERLEAVE_TEXT("honesty", "%1. So much can be seen in a picture of the whole run; where the "
                                                     "kernel knows better, its times are drawn.");
    return {question, {text, {std::vector{evidenceCaption(run)}}}, evidenceStanding(run)};
}

/// What the gaps alone did not show, and what the kernel did not.
void addDifferences(const RunResult& run, std::vector<Fact>& facts)
{
    const Witness& witness = run.trace.witness;
    if (!witness.saw())
        return;
    const Text question = INTERLEAVE_TEXT("honesty", "Where do threads and kernel differ?");
    if (witness.matched < witness.switches) {
        facts.push_back(
            {question,
             {INTERLEAVE_TEXT_N("honesty", "%n time(s) a thread was off its core and did not notice, for %1 at most."),
              {witness.longestMissed},
              witness.switches - witness.matched}});
    }
    if (witness.gapsWithoutSwitch > 0) {
        facts.push_back(
            {question,
             {INTERLEAVE_TEXT_N("honesty",
                                "%n gap(s), %1 in all, in which the kernel knows of no switch: an interrupt, "
                                "or another computer on the same processor."),
              {witness.inThoseGaps},
              witness.gapsWithoutSwitch}});
    }
    if (witness.matched == witness.switches && witness.gapsWithoutSwitch == 0)
        facts.push_back({question, {INTERLEAVE_TEXT("honesty", "Nowhere."), {}}});
}

Fact countsOf(const RunResult& run)
{
    const Witness& witness = run.trace.witness;
    const Text question = INTERLEAVE_TEXT("honesty", "Do the counts agree?");
    if (!witness.saw())
        return {question, {INTERLEAVE_TEXT("honesty", "Not known: there is nothing to count against."), {}}, Standing::Limited};
    if (!witness.counted) {
        return {question,
                {INTERLEAVE_TEXT("honesty", "Not known: the system did not count the switches of a thread."), {}},
                Standing::Limited};
    }
    if (*witness.counted == witness.switches) {
        return {question,
                {INTERLEAVE_TEXT("honesty",
                                 "Yes: %1 switches by the kernel's record and by the threads' own counters, %2 of them "
                                 "forced. The chart counts %3 turns: a turn may last through short switches, and a "
                                 "thread that waits leaves its core without a turn of another."),
                 {witness.switches, witness.preemptions, run.metrics.turns}}};
    }
    const Text difference = witness.lost > 0
                              ? INTERLEAVE_TEXT("honesty", "No: %1 switches in the kernel's record, %2 by the threads' "
                                                           "own counters. Records were lost.")
                              : INTERLEAVE_TEXT("honesty", "No: %1 switches in the kernel's record, %2 by the threads' "
                                                           "own counters; why is not known.");
    return {question, {difference, {witness.switches, *witness.counted}}, Standing::Limited};
}

Message clockOf(const ClockFacts& clock)
{
    if (clock.ticks.usesCounter()) {
        return {INTERLEAVE_TEXT("honesty", "The processor's counter: a reading costs %1, and it can tell %2 apart."),
                {nanoseconds(clock.costNs), clock.resolution}};
    }
    return {INTERLEAVE_TEXT("honesty",
                            "The system's steady clock, because %3: a reading costs %1, and it can tell %2 apart."),
            {nanoseconds(clock.costNs), clock.resolution, std::vector{clock.counterProblem}}};
}

Fact clockOf(const RunResult& run)
{
    const Text question = INTERLEAVE_TEXT("honesty", "By which clock?");
    const Message clock = clockOf(run.machine.clock);
    if (!run.machine.clock.ticks.usesCounter())
        return {question, clock};
    const Duration drift = run.trace.info.clockDrift;
    const Duration size = drift < Duration{} ? -drift : drift;
    const double allowed = kMostDrift * static_cast<double>(run.metrics.makespan.count());
    const bool holds = static_cast<double>((size - kDriftOfReading).count()) <= allowed;
    const Text text = holds
                        ? INTERLEAVE_TEXT("honesty", "%1 At the end it was %2 from the system's clock.")
                        : INTERLEAVE_TEXT("honesty", "%1 But at the end it was %2 from the system's clock: run again.");
    return {question, {text, {std::vector<Message>{clock}, size}}, holds ? Standing::Sound : Standing::Doubtful};
}

Fact costOf(const RunResult& run)
{
    Duration running{};
    for (const TaskMetrics& task : run.metrics.tasks)
        running += task.running;
    const auto quantum = static_cast<double>(std::max<std::int64_t>(1, run.trace.info.resolution.count()));
    return {INTERLEAVE_TEXT("honesty", "What did measuring cost?"),
            {INTERLEAVE_TEXT("honesty",
                             "At most %1 % of the time: about %2 stamps of %3 each, one after every %4 of computing."),
             {percent(run.stampCostNs / quantum), static_cast<std::int64_t>(static_cast<double>(running.count()) / quantum),
              nanoseconds(run.stampCostNs), run.trace.info.resolution}}};
}

Fact noiseOf(const RunResult& run)
{
    const Text question = INTERLEAVE_TEXT("honesty", "Was it disturbed?");
    const Account& account = run.metrics.account;
    if (const std::optional<Disturbance> disturbance = disturbanceOf(run)) {
        return {question,
                {INTERLEAVE_TEXT("honesty", "Yes: %1. %2"),
                 {std::vector{clauseOf(*disturbance)}, std::vector{adviceOn(disturbance->by)}}},
                Standing::Doubtful};
    }
    if (!account.knowsCpus) {
        return {question,
                {INTERLEAVE_TEXT("honesty", "Not known: the system did not tell on which core a thread was."), {}},
                Standing::Limited};
    }
    return {question,
            {INTERLEAVE_TEXT("honesty", "Hardly: of the cores' time in which tasks were computing, others took %1 %."),
             {percent(takenByOthers(run))}}};
}

/// What the run's own clients and servers had of the cores, where it has any.
void addBesides(const RunResult& run, std::vector<Fact>& facts)
{
    const std::optional<Duration> besides = run.trace.info.besides;
    if (!besides || run.metrics.makespan <= Duration{})
        return;
    facts.push_back(
        {INTERLEAVE_TEXT("honesty", "What did its own clients take?"),
         {INTERLEAVE_TEXT("honesty", "The clients and servers of this run are threads of this program too, and used %1 "
                                     "cores meanwhile. What they took counts as no disturbance."),
          {Decimal{ratioOf(*besides, run.metrics.makespan), 2}}}});
}

void addMovements(const RunResult& run, std::vector<Fact>& facts)
{
    const Account& account = run.metrics.account;
    if (account.knowsCpus) {
        facts.push_back({INTERLEAVE_TEXT("honesty", "Did threads change cores?"),
                         account.migrations == 0
                             ? Message{INTERLEAVE_TEXT("honesty", "No."), {}}
                             : Message{INTERLEAVE_TEXT_N("honesty", "%n time(s)."), {}, account.migrations}});
    }
    if (account.wakeUps) {
        facts.push_back({INTERLEAVE_TEXT("honesty", "How fast did they wake up?"),
                         {INTERLEAVE_TEXT_N("honesty", "%1 after the wait was over, at most %2; %n wait(s)."),
                          {account.wakeUps->median, account.wakeUps->longest},
                          account.wakeUps->count}});
    }
}

void addLimits(const Machine& machine, std::vector<Fact>& facts)
{
    const Text question = INTERLEAVE_TEXT("honesty", "What limits this program?");
    const std::size_t all = machine.limits.cpusOfComputer;
    if (machine.limits.quotaCores) {
        facts.push_back(
            {question,
             {INTERLEAVE_TEXT("honesty",
                              "A quota of %1 cores' time on average: when that is used up, all its threads stop "
                              "for a while."),
              {Decimal{*machine.limits.quotaCores, 2}}},
             Standing::Limited});
    }
    if (all > machine.cpus.size()) {
        facts.push_back(
            {question,
             {INTERLEAVE_TEXT("honesty", "It may use %1 of the %2 of the computer: an affinity mask or a set of "
                                         "processors keeps it from the others."),
              {std::vector<Message>{coresOf(machine.cpus.size())}, static_cast<std::int64_t>(all)}},
             Standing::Limited});
    }
    if (machine.cpus.size() == 1) {
        facts.push_back(
            {question,
             {INTERLEAVE_TEXT("honesty", "It has one core: two things never happen at the same instant here. The "
                                         "simulated computer shows what more cores would do."),
              {}},
             Standing::Limited});
    }
}

void addIgnored(const Machine& machine, std::vector<Fact>& facts)
{
    std::string names;
    for (const std::string& name : machine.ignoredVariables)
        names += (names.empty() ? "" : ", ") + name;
    if (!names.empty()) {
        facts.push_back({INTERLEAVE_TEXT("honesty", "Which computer is it?"),
                         {INTERLEAVE_TEXT("honesty", "This one. Another is described by %1, which is ignored: nothing "
                                                     "could be measured on it."),
                          {names}}});
    }
}

void addThrottling(const RunResult& run, std::vector<Fact>& facts)
{
    const std::optional<Duration> throttled = run.trace.info.throttled;
    if (!throttled)
        return;
    const bool none = *throttled <= Duration{};
    facts.push_back({INTERLEAVE_TEXT("honesty", "Was it held up by its quota?"),
                     none ? Message{INTERLEAVE_TEXT("honesty", "No."), {}}
                          : Message{INTERLEAVE_TEXT("honesty", "Yes, for %1, summed over cores."), {*throttled}},
                     none ? Standing::Sound : Standing::Doubtful});
}

} // namespace

Standing evidenceStanding(const RunResult& run)
{
    return isVerified(run) ? Standing::Sound : Standing::Limited;
}

std::vector<Fact> honestyOf(const RunResult& run)
{
    std::vector<Fact> facts{placeOf(run.trace.info)};
    if (run.trace.info.isSimulated())
        return facts;
    facts.push_back(boundariesOf(run));
    addDifferences(run, facts);
    facts.push_back(countsOf(run));
    facts.push_back(clockOf(run));
    facts.push_back(costOf(run));
    facts.push_back(noiseOf(run));
    addBesides(run, facts);
    addThrottling(run, facts);
    addMovements(run, facts);
    addLimits(run.machine, facts);
    return facts;
}

std::vector<Fact> honestyOf(const Machine& machine)
{
    std::vector<Fact> facts;
    const Text pinning = INTERLEAVE_TEXT("honesty", "Can a thread be kept on one core?");
    if (machine.pinCpu) {
        facts.push_back({pinning,
                         {INTERLEAVE_TEXT("honesty", "Yes; runs on one core use core %1."),
                          {static_cast<std::int64_t>(indexOf(*machine.pinCpu))}}});
    } else {
        facts.push_back({pinning, machine.pinProblem, Standing::Limited});
    }
    const Text seen = INTERLEAVE_TEXT("honesty", "Can a program see its own switches?");
    if (machine.witnessProblem.text.isEmpty()) {
        facts.push_back({seen, {INTERLEAVE_TEXT("honesty", "Yes, by the kernel's own record of every switch."), {}}});
    } else {
        facts.push_back({seen,
                         {INTERLEAVE_TEXT("honesty", "No, because %1; turns are inferred from gaps."),
                          {std::vector<Message>{machine.witnessProblem}}},
                         Standing::Limited});
    }
    facts.push_back({INTERLEAVE_TEXT("honesty", "By which clock?"), clockOf(machine.clock)});
    addIgnored(machine, facts);
    if (const std::optional<Fact> calibration = calibrationFact(machine))
        facts.push_back(*calibration);
    addLimits(machine, facts);
    return facts;
}

bool isNoisy(const RunResult& run)
{
    return disturbanceOf(run).has_value();
}

Message noiseSentence(const RunResult& run)
{
    return {INTERLEAVE_TEXT("honesty", "%1."), {std::vector<Message>{clauseOf(disturbanceOf(run).value())}}};
}

} // namespace interleave
