#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <algorithm>
#include <string>

#include "core/run/run.h"

namespace interleave {

inline RunRequest requestFor(const Scenario* scenario, const ExecutionModel* model, const Values& values)
{
    return {.scenario = scenario,
            .model = model,
            .parameters = checkedParameters(scenario->parameters, values).value(),
            .seed = 3,
            .cores = 0};
}

/// Little of everything, and orders of keys in which nobody is caught.
inline RunRequest smallRequest(const Scenario* scenario, const ExecutionModel* model)
{
    const Values wished{{"tasks", 3},       {"work_ms", 4}, {"updates", 2'000}, {"pieces", 20},
                        {"numbers", 5'000}, {"orders", 3},  {"meals", 1},       {"rounds", 2},
                        {"loaves", 2},      {"greedy", 2},  {"order", 1},       {"pause_ms", 40},
                        {"rows", 2'000},    {"shards", 3},  {"moves", 3},       {"think_ms", 2}};
    Values values;
    for (const ParameterSpec& spec : scenario->parameters) {
        const auto wish = wished.find(spec.id);
        if (wish != wished.end())
            values[std::string(spec.id)] = std::clamp(wish->second, spec.minimum, spec.maximum);
    }
    return requestFor(scenario, model, values);
}

} // namespace interleave
