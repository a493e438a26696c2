// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/execution/blocking_interpreter.h"

#include <algorithm>
#include <stdexcept>

namespace interleave {

namespace {

/// Progress is told this often, in quanta: about twice in a millisecond.
constexpr std::uint64_t kQuantaPerReport = 64;

template<typename... Ts>
struct Overloaded : Ts... {
    using Ts::operator()...;
};
template<typename... Ts>
Overloaded(Ts...) -> Overloaded<Ts...>;

} // namespace

TaskOutcome BlockingInterpreter::run(TaskId task)
{
    const Program& program = m_context.plan.tasks[indexOf(task)].program;
    PrimeCounter counter(m_context.plan.seed + indexOf(task));
    bool completed = !m_context.stop.stopRequested();
    for (std::size_t n = 0; n < program.size() && completed; ++n) {
        const auto step = static_cast<StepIndex>(n);
        completed =
            std::visit(Overloaded{
                           [&](const Compute& action) { return compute(task, step, action, counter); },
                           [&](const WaitForIo& action) { return wait(task, step, action); },
                           [&](const Fail& action) -> bool { throw std::runtime_error(std::string(action.reason)); },
                       },
                       program[n].action);
    }
    publish();
    if (completed)
        m_context.progress.tasksDone.fetch_add(1, std::memory_order_relaxed);
    return {.completed = completed, .end = m_recorder.now(), .checksum = counter.checksum()};
}

bool BlockingInterpreter::compute(TaskId task, StepIndex step, const Compute& compute, PrimeCounter& counter)
{
    const WorkRate& rate = m_context.machine.workRate;
    m_recorder.beginComputing(task, step);
    std::uint64_t left = unitsFor(compute.work, rate);
    while (left > 0 && !m_context.stop.stopRequested()) {
        const std::uint64_t units = std::min(left, rate.unitsPerQuantum);
        counter.run(units);
        m_recorder.stamp();
        left -= units;
        m_unpublished += units;
        if (m_unpublished >= kQuantaPerReport * rate.unitsPerQuantum)
            publish();
    }
    return left == 0;
}

bool BlockingInterpreter::wait(TaskId task, StepIndex step, const WaitForIo& wait)
{
    const SteadyTime due = readClock() + wait.time;
    const bool waitedOut = m_context.stop.sleepUntil(due);
    m_recorder.waited(task, step, due);
    return waitedOut;
}

void BlockingInterpreter::publish()
{
    m_context.progress.unitsDone.fetch_add(m_unpublished, std::memory_order_relaxed);
    m_unpublished = 0;
}

} // namespace interleave
