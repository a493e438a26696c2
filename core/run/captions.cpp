// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/run/captions.h"

#include <algorithm>

namespace interleave {

namespace {

std::vector<Message> threadsOf(const RunInfo& info)
{
    const auto threads = static_cast<std::int64_t>(info.workers);
    const auto cores = static_cast<std::int64_t>(info.cpus.size());
    switch (info.placement) {
    case Placement::PinnedToOneCpu:
        return {{INTERLEAVE_TEXT_N("caption", "%n thread(s), pinned to core %1"),
                 {static_cast<std::int64_t>(indexOf(info.cpus.front()))},
                 threads}};
    case Placement::SomeCpus:
        return {{INTERLEAVE_TEXT_N("caption", "%n thread(s), bound to %1"),
                 {std::vector<Message>{{INTERLEAVE_TEXT_N("caption", "%n core(s)"), {}, cores}}},
                 threads}};
    case Placement::AllCpus: return {{INTERLEAVE_TEXT_N("caption", "%n thread(s)"), {}, threads}};
    case Placement::NotPinned:
        return {{INTERLEAVE_TEXT_N("caption", "%n thread(s), not pinned: the system would not keep them on one core"), {}, threads}};
    case Placement::OneAtATimeByBaton:
        return {{INTERLEAVE_TEXT_N("caption", "%n thread(s), handing on a baton: not pinned to a core"), {}, threads}};
    case Placement::Simulated: return {{INTERLEAVE_TEXT("caption", "nothing was executed"), {}}};
    }
    return {};
}

Message numbered(const Text& name, const std::optional<int>& ordinal)
{
    if (!ordinal)
        return {name, {}};
    return {INTERLEAVE_TEXT("caption", "%1 (%2)"), {name, std::int64_t{*ordinal}}};
}

/// From this share on it is "nearly every"; from a half on "most".
constexpr double kNearlyEvery = 0.99;

double shareMatched(const Witness& witness)
{
    return witness.switches > 0 ? static_cast<double>(witness.matched) / static_cast<double>(witness.switches) : 1;
}

/// A share of the switches in a word, and in figures.
Message switchesClause(const Witness& witness)
{
    if (witness.matched == witness.switches)
        return {INTERLEAVE_TEXT("caption", "every switch (%1)"), {witness.switches}};
    const double share = shareMatched(witness);
    const Text word = share >= kNearlyEvery ? INTERLEAVE_TEXT("caption", "nearly every switch (%1 of %2)")
                    : share >= 0.5          ? INTERLEAVE_TEXT("caption", "most switches (%1 of %2)")
                                            : INTERLEAVE_TEXT("caption", "a part of the switches (%1 of %2)");
    return {word, {witness.matched, witness.switches}};
}

/// How far boundaries lay off: the worst is told where it could be seen.
Message exactnessClause(const RunResult& run)
{
    const Witness& witness = run.trace.witness;
    if (witness.errors->worst > unseenError(run)) {
        return {INTERLEAVE_TEXT("caption", "%1, to %2; the worst boundary off by %3"),
                {std::vector{switchesClause(witness)}, witness.errors->median, witness.errors->worst}};
    }
    return {INTERLEAVE_TEXT("caption", "%1, to %2; 1 boundary in 100 off by more than %3"),
            {std::vector{switchesClause(witness)}, witness.errors->median, witness.errors->p99}};
}

} // namespace

Message headingCaption(const RunRequest& request)
{
    return numbered(request.model->heading, request.ordinal);
}

Message titleCaption(const RunRequest& request)
{
    return numbered(request.model->title, request.ordinal);
}

std::string labelOf(const RunRequest& request)
{
    const std::string id(request.model->id);
    return request.ordinal ? id + " (" + std::to_string(*request.ordinal) + ')' : id;
}

Duration unseenError(const RunResult& run)
{
    constexpr std::int64_t pixelsOfAChart = 1000;
    constexpr Duration fine = std::chrono::microseconds(50);
    return std::max(fine, run.metrics.makespan / pixelsOfAChart);
}

bool isVerified(const RunResult& run)
{
    const Witness& witness = run.trace.witness;
    const bool sawAll = witness.saw() && witness.threads == run.trace.info.workers && witness.lost == 0;
    return sawAll && shareMatched(witness) >= kNearlyEvery && (!witness.errors || witness.errors->worst <= unseenError(run));
}

Message placeCaption(const RunResult& run)
{
    const auto cores = static_cast<std::int64_t>(run.trace.info.cpus.size());
    return {INTERLEAVE_TEXT("caption", "%1 (%2)"),
            {std::vector<Message>{{run.request.model->place, {}, cores}}, threadsOf(run.trace.info)}};
}

Text overlapQuestion()
{
    return INTERLEAVE_TEXT("caption", "Two at the same instant?");
}

Message overlapAnswer(const RunResult& run)
{
    const Overlap& overlap = run.metrics.overlap;
    if (overlap.peak < 2)
        return {INTERLEAVE_TEXT("caption", "Never"), {}};
    return {INTERLEAVE_TEXT_N("caption", "Yes, up to %n, for %1"), {overlap.atLeastTwo}, overlap.peak};
}

Message evidenceCaption(const RunResult& run)
{
    const RunInfo& info = run.trace.info;
    const Witness& witness = run.trace.witness;
    if (info.isSimulated())
        return {INTERLEAVE_TEXT("caption", "Simulated in virtual time, not measured"), {}};
    if (!witness.saw() && witness.problem.text.isEmpty())
        return {INTERLEAVE_TEXT("caption", "Inferred from gaps, right to within %1"), {info.resolution}};
    if (!witness.saw()) {
        return {INTERLEAVE_TEXT("caption", "Inferred from gaps, right to within %1; the system did not let the program "
                                           "see its own "
                                           "switches, because %2"),
                {info.resolution, std::vector<Message>{witness.problem}}};
    }
    if (witness.threads < info.workers) {
        return {INTERLEAVE_TEXT_N("caption",
                                  "Partly verified by the kernel, for %1 of %n thread(s): %2; the others are inferred "
                                  "from gaps, because %3"),
                {static_cast<std::int64_t>(witness.threads), std::vector{switchesClause(witness)},
                 std::vector<Message>{witness.problem}},
                static_cast<std::int64_t>(info.workers)};
    }
    if (witness.lost > 0) {
        return {INTERLEAVE_TEXT_N("caption",
                                  "Partly verified by the kernel, as far as there was room: %1; %n record(s) of later "
                                  "ones were lost"),
                {std::vector{switchesClause(witness)}},
                static_cast<std::int64_t>(witness.lost)};
    }
    if (witness.switches == 0)
        return {INTERLEAVE_TEXT("caption", "Verified by the kernel: no thread ever left its core"), {}};
    const Text known = isVerified(run) ? INTERLEAVE_TEXT("caption", "Verified by the kernel: %1")
                                       : INTERLEAVE_TEXT("caption", "Partly verified by the kernel: %1");
    return {known, {std::vector{witness.errors ? exactnessClause(run) : switchesClause(witness)}}};
}

Text activityTitle(Activity activity, const Scenario& scenario, Evidence evidence)
{
    const Text own = activity == Activity::WaitingIo   ? scenario.ioNoun
                   : activity == Activity::WaitingLock ? scenario.lockNoun
                                                       : Text{};
    return own.isEmpty() ? titleOf(activity, evidence) : own;
}

Message machineCaption(const Machine& machine)
{
    const Text pinning = machine.pinCpu ? INTERLEAVE_TEXT("caption", "pinning works")
                                        : INTERLEAVE_TEXT("caption", "pinning does not work");
    return {INTERLEAVE_TEXT_N("caption", "This computer: %n core(s), %1, reading the clock costs %2"),
            {pinning, Duration(static_cast<std::int64_t>(machine.clock.costNs + 0.5))},
            static_cast<std::int64_t>(machine.cpus.size())};
}

} // namespace interleave
