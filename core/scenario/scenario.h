#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <span>
#include <string_view>

#include "core/program/plan.h"
#include "core/scenario/parameters.h"

namespace interleave {

/// A kind of work that can be run: it makes a plan and knows nothing of threads. A constant in the catalog.
struct Scenario {
    std::string_view id;
    Text title;
    Text tagline;          ///< a few plain words for its card
    Text summary;          ///< two sentences: what it is and what it shows
    Text taskNoun;         ///< plural, for the form: "Orders", "Tasks"
    Text ioNoun;           ///< what a wait is for: "Waits for the fryer"
    std::string_view icon; ///< resources/icons/<icon>.svg
    std::span<const ParameterSpec> parameters;
    /// Pure: the same parameters and seed give the same plan.
    Plan (*makePlan)(const Parameters& parameters, std::uint64_t seed);
};

/// All scenarios, in the order in which they are offered. To add one: a file in `scenarios/`, a line in `catalog.cpp`.
std::span<const Scenario* const> scenarioCatalog();

/// The scenario of that id. Fails with UnknownName and names the near ones.
Result<const Scenario*> scenarioById(std::string_view id);

} // namespace interleave
