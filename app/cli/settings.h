#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <optional>
#include <string>
#include <vector>

#include "app/cli/values.h"
#include "core/execution/execution_model.h"
#include "core/scenario/scenario.h"

namespace interleave::cli {

/// A model that is to run, and what was set of its own parameters.
struct ChosenModel {
    const ExecutionModel* model = nullptr;
    Values settings;
};

/// What `--set` was given, taken apart. Fails with ValueOutOfRange.
Result<std::vector<Pair>> readSettings(const std::vector<std::string>& given);

/// What of the settings is meant for `specs`; of several for one parameter the last. Fails with ValueOutOfRange.
Result<Values> valuesFrom(const std::vector<Pair>& settings, std::span<const ParameterSpec> specs);

/// The scenario's parameters: what of the settings is its own, the rest initial. Fails with ValueOutOfRange.
Result<Parameters> parametersFrom(const std::vector<Pair>& settings, const Scenario& scenario);

/// Gives each model what of the settings is its own: the same to each that has such a parameter, but nothing that has the name
/// of one of the scenario's. Fails with ValueOutOfRange, or with UnknownName for what is nobody's.
std::optional<Error> applySettings(const std::vector<Pair>& settings, const Scenario& scenario, std::vector<ChosenModel>& models);

/// Why this machine cannot do what was set; none when it can.
std::optional<Error> problemOnThisMachine(const ChosenModel& chosen, const Machine& machine);

/// "0 opposite, 1 same", as a list of the choices' numbers and names.
std::string choicesOf(const ParameterSpec& spec);

} // namespace interleave::cli
