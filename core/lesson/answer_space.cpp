// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/lesson/answer_space.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <set>

#include "core/base/random.h"

namespace interleave::lesson {

namespace {

constexpr std::size_t kMostForALimit = 200; ///< situations that are tried to find one
constexpr std::size_t kMostValues = 40;
constexpr std::array kCores{1.0, 2.0, 3.0, 4.0, 8.0, 64.0};

/// The values that are tried of each name.
using Candidates = std::map<std::string, std::set<Value>, std::less<>>;

ValueOf lookIn(const Situation& situation)
{
    return [&situation](std::string_view name) -> std::optional<Value> {
        const auto found = situation.find(name);
        return found == situation.end() ? std::nullopt : std::optional(found->second);
    };
}

void addAround(std::set<Value>& values, double limit)
{
    if (values.size() >= kMostValues || !std::isfinite(limit))
        return;
    const double step = 0.001 + std::abs(limit) / 1'000;
    values.insert({Value(limit - step), Value(limit), Value(limit + step)});
}

using Axes = std::vector<std::pair<std::string, std::vector<Value>>>;

/// Calls `visit` with situations in which as many as possible are equal: chance would hardly ever find those.
template<typename Visit>
void forEachEquality(const Axes& axes, const Visit& visit)
{
    std::set<Value> all;
    for (const auto& [name, values] : axes)
        all.insert(values.begin(), values.end());
    for (const Value& value : all) {
        Situation situation;
        for (const auto& [name, values] : axes)
            situation.emplace(name, std::ranges::find(values, value) == values.end() ? values.front() : value);
        visit(situation);
    }
}

/// Calls `visit` with every combination of the values of `names`, or with as many by chance where there are too many.
template<typename Visit>
void forEachSituation(const std::set<std::string>& names, const Candidates& candidates, std::size_t most, const Visit& visit)
{
    Axes axes;
    std::size_t count = 1;
    for (const std::string& name : names) {
        const auto found = candidates.find(name);
        if (found == candidates.end() || found->second.empty())
            return;
        axes.emplace_back(name, std::vector<Value>(found->second.begin(), found->second.end()));
        count = std::min(count * axes.back().second.size(), most + 1);
    }
    const bool isAll = count <= most;
    if (!isAll)
        forEachEquality(axes, visit);
    Random random(1);
    for (std::size_t n = 0; n < std::min(count, most); ++n) {
        Situation situation;
        std::size_t rest = n;
        for (const auto& [name, values] : axes) {
            const std::size_t place =
                isAll ? rest % values.size()
                      : static_cast<std::size_t>(random.between(0, static_cast<std::int64_t>(values.size()) - 1));
            rest /= values.size();
            situation.emplace(name, values[place]);
        }
        visit(situation);
    }
}

std::vector<Claim::Comparison> comparisonsOf(const std::vector<Choice>& choices)
{
    std::vector<Claim::Comparison> all;
    for (const Choice& choice : choices) {
        for (const Claim& claim : choice.holds)
            all.insert(all.end(), claim.comparisons().begin(), claim.comparisons().end());
    }
    return all;
}

std::set<std::string> namesOf(const std::vector<Claim::Comparison>& comparisons)
{
    std::set<std::string> names;
    for (const Claim::Comparison& comparison : comparisons) {
        names.merge(comparison.left.names());
        names.merge(comparison.right.names());
    }
    return names;
}

bool isSingleName(const Formula& formula)
{
    return formula.names().size() == 1 && formula.text() == *formula.names().begin();
}

/// Limits that one side of a comparison sets for a name that stands alone on the other.
void addLimits(const Formula& alone, const Formula& other, Candidates& candidates)
{
    if (!isSingleName(alone))
        return;
    std::set<Value> found;
    const auto add = [&](const Situation& situation) {
        const std::optional<Value> limit = other.value(lookIn(situation));
        if (limit && std::holds_alternative<double>(*limit))
            addAround(found, std::get<double>(*limit));
        else if (limit)
            found.insert({*limit, Value(std::get<std::string>(*limit) + " not")});
    };
    if (other.names().empty())
        add({});
    else
        forEachSituation(other.names(), candidates, kMostForALimit, add);
    candidates[alone.text()].merge(found);
}

Candidates candidatesOf(const std::vector<Claim::Comparison>& comparisons)
{
    Candidates candidates;
    for (const std::string& name : namesOf(comparisons)) {
        if (name.ends_with("cores") || name.ends_with("cores_used"))
            candidates[name].insert(kCores.begin(), kCores.end());
    }
    // Limits that are numbers first; from them those that follow from other names.
    for (int round = 0; round < 2; ++round) {
        for (const Claim::Comparison& comparison : comparisons) {
            addLimits(comparison.left, comparison.right, candidates);
            addLimits(comparison.right, comparison.left, candidates);
        }
        for (const std::string& name : namesOf(comparisons)) {
            if (candidates[name].empty())
                candidates[name] = {0.0, 1.0, 100.0};
        }
    }
    return candidates;
}

} // namespace

AnswerSpace answerSpaceOf(const std::vector<Choice>& choices, std::size_t most)
{
    const std::vector<Claim::Comparison> comparisons = comparisonsOf(choices);
    AnswerSpace space;
    std::vector<bool> held(choices.size(), false);
    forEachSituation(namesOf(comparisons), candidatesOf(comparisons), most, [&](const Situation& situation) {
        std::optional<std::size_t> first;
        for (std::size_t n = 0; n < choices.size(); ++n) {
            if (!choices[n].holdsFor(lookIn(situation)))
                continue;
            held[n] = true;
            if (first && !space.together)
                space.together = Together{*first, n, situation};
            first = first.value_or(n);
        }
    });
    for (std::size_t n = 0; n < choices.size(); ++n) {
        if (!held[n])
            space.never.push_back(n);
    }
    return space;
}

} // namespace interleave::lesson
