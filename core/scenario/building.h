#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/random.h"
#include "core/program/plan.h"
#include "core/scenario/common_parameters.h"

namespace interleave {

/// A plan of as many tasks as the parameter "tasks" says. `nameOf(n)` names the n-th; `programOf(work, waiting, random)`
/// makes its program from the common parameters and a source of numbers that all tasks share.
template<typename NameOf, typename ProgramOf>
Plan planOf(const Parameters& parameters, std::uint64_t seed, NameOf nameOf, ProgramOf programOf)
{
    const Duration work = parameters[kWork];
    const Duration waiting = waitingFor(work, parameters[kWaitPercent]);
    Random random(seed);
    Plan plan{.tasks = {}, .seed = seed};
    for (std::size_t n = 0; n < parameters[kTasks]; ++n)
        plan.tasks.push_back({nameOf(n), programOf(work, waiting, random)});
    return plan;
}

/// Takes one part off `left` when `parts` are still to come: the even share give or take `spreadPercent`; the last part
/// takes the rest.
inline Duration takePart(Duration& left, int parts, int spreadPercent, Random& random)
{
    const Duration part = parts == 1 ? left : left / parts * random.between(100 - spreadPercent, 100 + spreadPercent) / 100;
    left -= part;
    return part;
}

} // namespace interleave
