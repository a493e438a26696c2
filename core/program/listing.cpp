// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/program/listing.h"

#include "core/program/step_kinds.h"

namespace interleave {

std::vector<ListingLine> listingOf(const Plan& plan, TaskId task)
{
    std::vector<ListingLine> lines;
    std::vector<std::size_t> ends; // of the repeats that a step lies in
    const Program& program = plan.tasks[indexOf(task)].program;
    for (std::size_t n = 0; n < program.size(); ++n) {
        while (!ends.empty() && ends.back() <= n)
            ends.pop_back();
        lines.push_back(
            {.indent = static_cast<int>(ends.size()), .text = wordsOf(plan, program[n]), .step = static_cast<StepIndex>(n)});
        if (const Repeat* repeat = repeatAt(program[n]))
            ends.push_back(n + 1 + repeat->steps);
    }
    return lines;
}

} // namespace interleave
