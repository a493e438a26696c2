// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/lesson/lesson.h"

#include <algorithm>
#include <utility>

namespace interleave::lesson {

namespace {

/// With another value of what is swept.
void change(RunSetRequest& request, const std::string& what, std::int64_t value)
{
    const auto isIt = [&what](const ParameterSpec& spec) { return spec.id == what; };
    for (RunRequest& each : request.requests) {
        if (std::ranges::any_of(each.scenario->parameters, isIt)) {
            Values values = each.parameters.all();
            values.insert_or_assign(what, value);
            each.parameters = checkedParameters(each.scenario->parameters, values).value();
        } else if (&each == &request.requests.back()) {
            each.settings.insert_or_assign(what, value);
        }
    }
}

} // namespace

RunSetRequest LessonRun::request() const
{
    return requests().front();
}

std::vector<RunSetRequest> LessonRun::requests() const
{
    const RunSetRequest first = withoutSweep();
    if (!sweep)
        return {first};
    std::vector<RunSetRequest> all;
    for (const std::int64_t value : sweep->values) {
        all.push_back(first);
        change(all.back(), sweep->what, value);
    }
    return all;
}

RunSetRequest LessonRun::withoutSweep() const
{
    RunSetRequest request{.requests = {}, .repeats = repeats};
    const std::vector<std::optional<int>> ordinals = ordinalsOf(models);
    for (std::size_t n = 0; n < models.size(); ++n) {
        const auto of = [this](std::string_view whose) {
            const auto found = settings.find(std::string(whose));
            return found == settings.end() ? Values() : found->second;
        };
        Values own = of(n == 0 ? "above" : n + 1 == models.size() ? "below" : "");
        own.merge(of(models[n]->id));
        request.requests.push_back({.scenario = scenario,
                                    .model = models[n],
                                    .parameters = parameters,
                                    .seed = seed,
                                    .settings = std::move(own),
                                    .ordinal = ordinals[n]});
    }
    return request;
}

bool Choice::holdsFor(const ValueOf& measured) const
{
    return std::ranges::all_of(holds, [&measured](const Claim& claim) { return claim.holds(measured); });
}

bool Choose::isDecidedByRun() const
{
    return std::ranges::any_of(choices, [](const Choice& choice) { return !choice.holds.empty(); });
}

Show Lesson::showAt(std::size_t place) const
{
    const Show& own = steps[place].show;
    return {.page = own.page.empty() ? show.page : own.page, .rows = own.rows ? own.rows : show.rows};
}

} // namespace interleave::lesson
