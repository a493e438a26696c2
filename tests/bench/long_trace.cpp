// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/long_trace.h"

#include <map>

#include "core/base/random.h"

namespace interleave::bench {

namespace {

Trace made(std::size_t spans)
{
    constexpr std::size_t kTasks = 8;
    Random random(7);
    auto plan = std::make_shared<Plan>();
    Trace trace;
    for (std::size_t n = 0; n < kTasks; ++n) {
        plan->tasks.push_back({"task " + std::to_string(n), {Step{}, Step{}}});
        plan->tasks.back().program[1].action = WaitForIo{};
        TaskTrace task;
        TimePoint t{};
        for (std::size_t i = 0; i < spans / kTasks; ++i) {
            // Heavy-tailed: mostly microseconds, seldom milliseconds.
            const std::int64_t scale = std::int64_t{1} << random.between(10, 23);
            t += Duration(random.between(scale / 2, scale));
            const auto activity = i % 2 == 0 ? Activity::Running : Activity::Ready;
            task.spans.appendUntil(t, activity, StepIndex{}, Evidence::Recorded, static_cast<WorkerId>(n),
                                   activity == Activity::Running ? std::optional(static_cast<CpuId>(n)) : std::nullopt);
        }
        trace.tasks.push_back(std::move(task));
        trace.info.cpus.push_back(static_cast<CpuId>(n));
    }
    trace.info.workers = kTasks;
    trace.plan = plan;
    return trace;
}

} // namespace

std::shared_ptr<const Trace> longTrace(std::size_t spans)
{
    static std::map<std::size_t, std::weak_ptr<const Trace>> kept;
    std::shared_ptr<const Trace> trace = kept[spans].lock();
    if (!trace) {
        trace = std::make_shared<const Trace>(made(spans));
        kept[spans] = trace;
    }
    return trace;
}

} // namespace interleave::bench
