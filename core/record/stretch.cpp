// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/record/stretch.h"

#include <algorithm>

namespace interleave {

Stretches stretchesOf(const Lane& lane, WorkerId worker, Duration quantum)
{
    Stretches stretches;
    for (const LaneEntry& entry : lane.entries) {
        Stretch next{.entry = entry, .worker = worker};
        if (!stretches.empty()) {
            Stretch& last = stretches.back();
            const Duration gap = entry.begin - last.entry.end;
            const bool continues = last.entry.activity == Activity::Running && entry.activity == Activity::Running
                                && last.entry.task == entry.task && last.entry.step == entry.step && gap > Duration{};
            if (continues) {
                const Duration computed = std::min(gap, quantum);
                last.entry.end += computed / 2;
                next.entry.begin -= computed - computed / 2;
                last.end = Evidence::Inferred;
                next.begin = Evidence::Inferred;
            }
        }
        stretches.push_back(next);
    }
    return stretches;
}

} // namespace interleave
