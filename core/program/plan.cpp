// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/program/plan.h"

#include <algorithm>

namespace interleave {

Duration workOf(const Program& program)
{
    Duration sum{};
    for (const Step& step : program) {
        if (const auto* compute = std::get_if<Compute>(&step.action))
            sum += compute->work;
    }
    return sum;
}

Duration workOf(const Plan& plan)
{
    Duration sum{};
    for (const Task& task : plan.tasks)
        sum += workOf(task.program);
    return sum;
}

Duration ioTimeOf(const Program& program)
{
    Duration sum{};
    for (const Step& step : program) {
        if (const auto* wait = std::get_if<WaitForIo>(&step.action))
            sum += wait->time;
    }
    return sum;
}

Duration criticalPathOf(const Plan& plan)
{
    Duration longest{};
    for (const Task& task : plan.tasks)
        longest = std::max(longest, workOf(task.program) + ioTimeOf(task.program));
    return longest;
}

} // namespace interleave
