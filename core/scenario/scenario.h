#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <array>
#include <span>
#include <string_view>
#include <vector>

#include "core/analysis/metrics.h"
#include "core/base/parameters.h"
#include "core/program/plan.h"
#include "core/scenario/verdict.h"

namespace interleave {

/// What a scenario is about, for grouping long lists.
enum class Topic { Work, Cores, Sharing, Trouble, Classics, Systems };

/// All topics, in the order in which they are offered.
inline constexpr std::array kTopics{Topic::Work,    Topic::Cores,    Topic::Sharing,
                                    Topic::Trouble, Topic::Classics, Topic::Systems};
/// For people: "Taking turns and waiting", "More cores" ...
Text titleOf(Topic topic);

/// One of two runs of a plan that are held against each other. Both came to their end.
struct ComparedRun {
    const Trace& trace;
    const Metrics& metrics;
    const Verdict& verdict;
    std::vector<Message> subject; ///< who ran it, in the middle of a sentence: "2 cores in parallel"
};

/// What two runs show of what their scenario is about.
struct Comparison {
    Message headline{}; ///< a sentence of at most 80 letters; no text where there is nothing to be said but how long they took
    bool isAboutTimes = true; ///< so that it shows nothing where one of the runs was disturbed
};

/// What is said before a run, a sentence each, without telling what will come out.
struct Introduction {
    Text does{};   ///< what the tasks do; at most 120 letters
    Text lookAt{}; ///< what to look at; at most 120 letters
    Text guess{};  ///< a question to be answered before the run; at most 80 letters
};

/// A kind of work that can be run: it makes a plan and knows nothing of threads. A constant in the catalog.
struct Scenario {
    std::string_view id;
    Text title;
    Text tagline;          ///< a few plain words for its card
    Text summary;          ///< two sentences: what it is and what it shows
    Introduction before{}; ///< a run
    Text taskNoun;         ///< plural, for the form: "Orders", "Tasks"
    Text ioNoun;           ///< what a wait is for: "Waits for the fryer"
    std::string_view icon; ///< resources/icons/<icon>.svg
    std::span<const ParameterSpec> parameters;
    /// Pure: the same parameters and seed give the same plan.
    Plan (*makePlan)(const Parameters& parameters, std::uint64_t seed);
    Topic topic = Topic::Work;
    /// Models that show best what the scenario is about, ids of the catalog: the first is offered above, the second below.
    std::array<std::string_view, 2> models{"one-core", "all-cores"};
    Text resultName = {}; ///< what Verdict::result is, for the distribution over many runs: "Final count"; empty: the makespan
    /// What came out of a run that was not stopped. Pure.
    Verdict (*judge)(const Trace& trace, const Metrics& metrics) = nullptr;
    /// What two such runs show beside each other, where that is not how long they took. Pure.
    Comparison (*compare)(const ComparedRun& first, const ComparedRun& second) = nullptr;
    Text lockNoun = {}; ///< what a wait for something shared is called, where that is no key: "Waits for a fork"
};

/// All scenarios, in the order in which they are offered. To add one: a file in `scenarios/`, a line in `catalog.cpp`.
std::span<const Scenario* const> scenarioCatalog();

/// A server for other programs, which is no entry of the catalog: it goes on until its user has enough.
const Scenario& servingScenario();

/// The scenario of a run that was saved: also that of a server for other programs, and what a person
/// did, which no model can do again. Fails with UnknownName.
Result<const Scenario*> savedScenarioById(std::string_view id);

/// The scenario of that id. Fails with UnknownName and names the near ones.
Result<const Scenario*> scenarioById(std::string_view id);

/// What is to be done by a person in place of a model, of a scenario that can be tried so; null: of others.
const Scenario* triedFormOf(const Scenario& scenario);
/// What models run of what a person did; any other scenario is itself.
const Scenario& runFormOf(const Scenario& scenario);

} // namespace interleave
