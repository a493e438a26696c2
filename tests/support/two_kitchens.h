#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/kitchen/kitchen_picture.h"
#include "tests/support/two_runs.h"

namespace interleave {

/// The kitchens of `twoRuns()`.
inline KitchenScene twoKitchens()
{
    KitchenScene scene;
    const std::vector<GanttRun> runs = twoRuns();
    for (std::size_t n = 0; n < scene.runs.size(); ++n) {
        const std::shared_ptr<const RunResult>& result = runs[n].result;
        scene.runs[n] = {runs[n].heading,
                         std::make_shared<const kitchen::Script>(std::shared_ptr<const Trace>(result, &result->trace))};
    }
    return scene;
}

} // namespace interleave
