#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <memory>
#include <string>
#include <vector>

#include "core/run/answer.h"
#include "core/run/disturbance.h"

namespace interleave {

using RunPointer = std::shared_ptr<const RunResult>;

/// A run of the scenario as the model would have made it on so many cores, computed in virtual time: the same on every computer.
/// In order, tasks that share nothing are done one after the other; others are done as an event loop does them.
RunPointer imaginedRun(const Scenario& scenario, const ExecutionModel& model, std::size_t cores, const Values& values = {});

/// The run as it would be if something had gone wrong with what its tasks share; judged anew.
RunPointer spoilt(const RunPointer& run);
/// Everything in it took so many times as long; judged anew.
RunPointer slowed(const RunPointer& run, int times);
RunPointer stopped(const RunPointer& run);
/// The room for recording was used up.
RunPointer recordedInPart(const RunPointer& run);
/// Ended as a standstill of its first two tasks.
RunPointer standing(const RunPointer& run, StandstillKind kind);
RunPointer disturbedBy(const RunPointer& run, Disturber disturber);

/// What is said at the top in one situation.
struct HeadlineCase {
    std::string situation; ///< "the one below stopped"
    Explanation said;
    bool isGeneral = false; ///< and said so of any scenario
};

/// Everything that may come out of two runs that came to their end, and of each by itself.
std::vector<HeadlineCase> headlineCases(const RunPointer& first, const RunPointer& second);

/// What is wrong with a headline and the line below it: too long, not one sentence, said twice, a place left open. Empty where
/// nothing is.
std::string complaintAbout(const Explanation& said, const Words& words, std::size_t longest = 80);
/// In letters, and not in bytes.
inline constexpr std::size_t kLongestHeadline = 80;
/// German words are longer; what English says in a line has one there too.
inline constexpr std::size_t kLongestGermanHeadline = 85;

/// The situations of every scenario with the models that it proposes: headline and detail of each, for people to read. Equal headlines
/// are listed once, what is said of any scenario with the first.
std::string headlineListing(const Words& words);

} // namespace interleave
