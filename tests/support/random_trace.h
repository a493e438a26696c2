#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <algorithm>
#include <cmath>

#include "core/base/random.h"
#include "core/trace/trace.h"

namespace interleave {

/// How a random trace is made.
struct RandomTrace {
    std::uint64_t seed = 1;
    std::size_t tasks = 3;
    std::size_t spans = 500; ///< of each task, at most
    double longestPower = 6; ///< spans have from 1 to 10^longestPower ns, evenly in powers
    std::size_t cpus = 2;    ///< on which tasks run without regard to each other
    std::size_t workers = 2; ///< the same
    bool arriveLater = true; ///< tasks begin at different times
};

/// A trace with spans of every length and activity. It need not be one that could happen: tasks may share a core.
inline Trace randomTrace(const RandomTrace& how)
{
    Random random(how.seed);
    auto plan = std::make_shared<Plan>();
    Trace trace;
    for (std::size_t n = 0; n < how.tasks; ++n) {
        plan->tasks.push_back({"task " + std::to_string(n), {Step{}, Step{}}});
        TimePoint t{Duration(how.arriveLater ? static_cast<std::int64_t>(random.next() % 10'000) : 0)};
        TaskTrace task{.spans = Spans(t)};
        for (std::size_t i = 0; i < how.spans; ++i) {
            const double power = how.longestPower * static_cast<double>(random.next() % 1000) / 1000;
            t += Duration(std::max<std::int64_t>(1, std::llround(std::pow(10.0, power))));
            const Activity activity = kActivities[random.next() % kActivities.size()];
            const bool runs = activity == Activity::Running;
            task.spans.appendUntil(t, activity, StepIndex{static_cast<std::uint16_t>(random.next() % 2)},
                                   Evidence::Recorded, static_cast<WorkerId>(random.next() % how.workers),
                                   runs ? std::optional(static_cast<CpuId>(random.next() % how.cpus)) : std::nullopt);
        }
        trace.tasks.push_back(std::move(task));
    }
    for (std::size_t cpu = 0; cpu < how.cpus; ++cpu)
        trace.info.cpus.push_back(static_cast<CpuId>(cpu));
    trace.info.workers = how.workers;
    trace.plan = plan;
    return trace;
}

} // namespace interleave
