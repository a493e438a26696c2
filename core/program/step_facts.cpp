// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/program/step_facts.h"

#include <algorithm>
#include <iterator>

#include "core/program/step_kinds.h"

namespace interleave {

std::int64_t movesOf(const Sort& sort)
{
    const auto size = static_cast<std::int64_t>(sort.end - sort.begin);
    std::int64_t passes = 0;
    for (std::int64_t width = 1; width < size; width *= 2)
        ++passes;
    return 2 * size * passes;
}

std::int64_t movesOf(const Merge& merge)
{
    return 2 * static_cast<std::int64_t>(merge.end - merge.begin);
}

StepFacts factsOf(const Action& action)
{
    return std::visit([]<typename Kind>(const Kind& kind) { return StepKind<Kind>::facts(kind); }, action);
}

std::vector<StepFacts> factsOf(const std::vector<Step>& program)
{
    std::vector<StepFacts> facts;
    facts.reserve(program.size());
    std::ranges::transform(program, std::back_inserter(facts), [](const Step& step) { return factsOf(step.action); });
    return facts;
}

} // namespace interleave
