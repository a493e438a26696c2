// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/program/step_kinds.h"

#include <algorithm>
#include <concepts>
#include <iterator>

#include "core/program/step_kinds/alone.h"
#include "core/program/step_kinds/devices.h"
#include "core/program/step_kinds/locks.h"
#include "core/program/step_kinds/meetings.h"
#include "core/program/step_kinds/memory.h"

namespace interleave {

namespace {

template<typename Kind>
concept SaysWhatItMeans = requires(const Kind& kind, const InPlan& in)
{
    {
        StepKind<Kind>::facts(kind)
        } -> std::same_as<StepFacts>;
    {
        StepKind<Kind>::shape(kind)
        } -> std::same_as<std::string>;
    {
        StepKind<Kind>::words(kind, in)
        } -> std::same_as<Message>;
};

template<typename AnyOfThem>
constexpr bool kAllSayWhatTheyMean = false;
template<typename... Kinds>
constexpr bool kAllSayWhatTheyMean<std::variant<Kinds...>> = (SaysWhatItMeans<Kinds> && ...);
static_assert(kAllSayWhatTheyMean<Action>, "a kind of step has no StepKind, or one that lacks something");

} // namespace

StepFacts factsOf(const Action& action)
{
    return std::visit([]<typename Kind>(const Kind& kind) { return StepKind<Kind>::facts(kind); }, action);
}

std::vector<StepFacts> factsOf(const Program& program)
{
    std::vector<StepFacts> facts;
    facts.reserve(program.size());
    std::ranges::transform(program, std::back_inserter(facts), [](const Step& step) { return factsOf(step.action); });
    return facts;
}

std::string shapeOf(const Action& action)
{
    return std::visit([]<typename Kind>(const Kind& kind) { return StepKind<Kind>::shape(kind); }, action);
}

Message wordsOf(const Plan& plan, const Step& step)
{
    const auto inWords = [in = InPlan{plan, step}]<typename Kind>(const Kind& kind) {
        return StepKind<Kind>::words(kind, in);
    };
    return std::visit(inWords, step.action);
}

} // namespace interleave
