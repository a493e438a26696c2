// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/lesson/lesson_ghosts.h"

#include <algorithm>
#include <utility>

namespace interleave {

using lesson::Measurements;
using lesson::Observe;

namespace {

/// The predictions that a run decides, as far as one has come.
std::vector<lesson::Said> saidOf(const LessonProgress& progress, std::size_t run)
{
    std::vector<lesson::Said> said;
    for (const std::size_t place : progress.predictionsDecidedAt(run)) {
        if (place <= progress.place())
            said.push_back({progress.lesson().steps[place], progress.givenAt(place)});
    }
    return said;
}

/// Of the run that comes next.
gantt::Ghost ghostBefore(const LessonProgress& progress, std::size_t chart)
{
    const std::vector<lesson::LessonStep>& steps = progress.lesson().steps;
    std::size_t next = progress.place();
    while (next < steps.size() && !std::holds_alternative<lesson::RunStep>(steps[next].work))
        ++next;
    if (next == steps.size() || progress.measuredAt(next))
        return {};
    const auto& own = std::get<lesson::RunStep>(steps[next].work).run;
    const std::size_t runs = (own ? *own : progress.lesson().run).request().requests.size();
    lesson::GhostGround ground;
    if (chart == 0)
        ground.names = {"above", "runs[0]"};
    if (chart + 1 == std::min<std::size_t>(runs, 2)) {
        ground.names.emplace_back("below");
        ground.names.push_back("runs[" + std::to_string(runs - 1) + ']');
    }
    return lesson::ghostOf(saidOf(progress, next), ground, {});
}

/// What was answered to the present step, where it asks for a moment of this run.
gantt::Ghost observed(const LessonProgress& progress, const std::vector<std::string>& names)
{
    const auto* observe = std::get_if<Observe>(&progress.step().work);
    const auto* spot = std::get_if<lesson::Spot>(&progress.given());
    if (!observe || !spot || std::ranges::find(names, observe->of) == names.end())
        return {};
    return lesson::ghostOf(*observe, *spot, progress.resultAt(progress.place()));
}

/// Where the run, or the one of its series that decided, is what was measured.
std::optional<lesson::GhostGround> groundIn(const ShownRun& shown, const Measurements& measured)
{
    if (std::vector<std::string> names = namesOf(*shown.run, measured); !names.empty())
        return lesson::GhostGround{.names = std::move(names), .run = shown.run};
    for (const RunPointer& other : shown.series) {
        if (std::vector<std::string> names = namesOf(*other, measured); !names.empty())
            return lesson::GhostGround{.names = std::move(names), .run = shown.run, .decides = false};
    }
    return std::nullopt;
}

} // namespace

gantt::Ghost ghostOver(const LessonProgress& progress, std::size_t chart, const ShownRun& shown)
{
    if (!progress.isOn())
        return {};
    if (!shown.run)
        return ghostBefore(progress, chart);
    for (std::size_t run = 0; run < progress.lesson().steps.size(); ++run) {
        const Measurements* measured = progress.measuredAt(run);
        const std::optional<lesson::GhostGround> ground = measured ? groundIn(shown, *measured) : std::nullopt;
        if (!ground)
            continue;
        gantt::Ghost ghost = lesson::ghostOf(saidOf(progress, run), *ground, *measured);
        const gantt::Ghost answer = ground->decides ? observed(progress, ground->names) : gantt::Ghost();
        ghost.marks.insert(ghost.marks.end(), answer.marks.begin(), answer.marks.end());
        ghost.outlines.insert(ghost.outlines.end(), answer.outlines.begin(), answer.outlines.end());
        return ghost;
    }
    return {};
}

bool isAskedFor(const LessonProgress& progress, const RunResult& shown)
{
    if (!progress.isOn() || progress.isDecided())
        return false;
    const auto* observe = std::get_if<Observe>(&progress.step().work);
    const Measurements* measured = observe && progress.runPlace() ? progress.measuredAt(*progress.runPlace()) : nullptr;
    return measured && measured->run(observe->of) == &shown;
}

} // namespace interleave
