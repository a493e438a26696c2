// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/listing/lit_lines.h"

#include <algorithm>

namespace interleave {

namespace {

void add(LineGroups& groups, std::optional<Activity> activity, TaskId task)
{
    const auto found = std::ranges::find(groups, activity, &LineGroup::activity);
    if (found != groups.end())
        found->tasks.push_back(task);
    else
        groups.push_back({activity, {task}});
}

} // namespace

std::vector<LineGroups> litLines(const Trace& trace, std::span<const TaskId> tasks, TimePoint t)
{
    if (tasks.empty())
        return {};
    std::vector<LineGroups> lines(trace.taskOf(tasks.front()).program.size() + 1);
    for (const TaskId task : tasks) {
        const Spans& spans = trace.tasks[indexOf(task)].spans;
        if (const std::optional<std::size_t> index = spans.indexAt(t)) {
            const Span span = spans[*index];
            add(lines[indexOf(span.step)], span.activity, task);
        } else if (t >= spans.time().end && !spans.isEmpty()) {
            add(lines.back(), std::nullopt, task);
        }
    }
    for (LineGroups& groups : lines)
        std::ranges::sort(groups, {}, &LineGroup::activity);
    return lines;
}

std::vector<std::vector<TaskId>> tasksByProgram(const Plan& plan)
{
    std::vector<std::vector<TaskId>> groups;
    for (std::size_t n = 0; n < plan.tasks.size(); ++n) {
        const auto hasSame = [&](const std::vector<TaskId>& group) {
            return plan.tasks[indexOf(group.front())].program == plan.tasks[n].program;
        };
        const auto found = std::ranges::find_if(groups, hasSame);
        if (found != groups.end())
            found->push_back(static_cast<TaskId>(n));
        else
            groups.push_back({static_cast<TaskId>(n)});
    }
    return groups;
}

} // namespace interleave
