// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/execution/simulation.h"

#include <algorithm>
#include <cassert>
#include <iterator>
#include <stdexcept>
#include <utility>

#include "core/execution/merging.h"

namespace interleave {

namespace {

/// Who gives way again and again takes a moment each time, or virtual time would stand still.
constexpr Duration kRetreatCost = std::chrono::microseconds(1);
/// So many numbers are moved, in a millisecond or so, between two looks whether the run was stopped.
constexpr std::size_t kMovesToALook = std::size_t{1} << 18U;
/// In virtual time, as the watch over real threads does in real time.
constexpr Duration kLookEvery = std::chrono::milliseconds(15);

/// How many updates are done in one go: a lock is taken for a quantum of them, not for each.
std::int64_t chunkOf(const Update& update, const WorkRate& rate, std::uint64_t left)
{
    return std::min(updatesPerQuantum(update, rate), static_cast<std::int64_t>(left));
}

} // namespace

Simulation::Simulation(const ExecutionContext& context, const SimulatedMachine& machine, std::size_t room)
    : m_session(context),
      m_machine(machine),
      m_states(statesOf(context.plan)),
      m_shared(m_session, m_states),
      m_watch(m_session.plan(), m_session.board()),
      m_cores(machine.cores),
      m_left(context.plan.tasks.size()),
      m_lastRetreat(context.plan.tasks.size(), TimePoint(Duration(-1))),
      m_lanes(m_session, machine.cores, room)
{
    std::ranges::copy(m_shared.started(), std::back_inserter(m_ready));
}

Recording Simulation::run()
{
    giveWork();
    while (!m_events.empty() && !m_session.isStopped()) {
        const Event event = m_events.top();
        m_events.pop();
        m_now = event.time;
        m_lanes.setTime(m_now);
        if (event.sleeper)
            m_ready.push_back(*event.sleeper);
        else
            endBurst(event.core);
        giveWork();
        watch();
    }
    // Nothing can happen any more: who is not done waits for ever.
    for (int times = 0; times < 2 && !m_session.isStopped(); ++times)
        look();
    return takeRecording();
}

/// Idle cores take ready tasks.
void Simulation::giveWork()
{
    const auto isIdle = [](const Core& core) { return !core.task; };
    while (!m_ready.empty() && !m_session.isStopped()) {
        const auto idle = std::ranges::find_if(m_cores, isIdle);
        if (idle == m_cores.end())
            return;
        const auto n = static_cast<std::size_t>(idle - m_cores.begin());
        {
            Core& core = *idle;
            core.task = m_ready.front();
            m_ready.pop_front();
            const Duration cost = core.last && core.last != core.task ? m_machine.switchCost : Duration{};
            core.last = core.task;
            core.began = m_now + cost;
            core.sliceEnd = core.began + m_machine.slice;
            if (cost > Duration{})
                m_events.push({core.began, m_number++, {}, n});
            else
                carryOn(n);
        }
    }
}

/// Steps that take no time are done until one computes, the task waits, or it is done.
void Simulation::carryOn(std::size_t n)
{
    Core& core = m_cores[n];
    const TaskId task = *core.task;
    TaskState& state = m_states[indexOf(task)];
    if (m_shared.waits().of(task).isGranted)
        m_shared.waits().recordGranted(task, state, m_lanes);
    try {
        while (core.task && !core.isComputing && !state.cursor.isAtEnd() && !m_session.isStopped()) {
            const auto performStep = [&](const auto& step) { return perform(n, step); };
            if (std::visit(performStep, state.cursor.step().action))
                state.cursor.advance();
        }
    } catch (const std::exception& exception) {
        m_session.fail(task, exception.what());
        return;
    }
    if (core.task && !core.isComputing && state.cursor.isAtEnd())
        finish(n);
}

// ---- Steps that compute

template<ComputingStep Kind>
bool Simulation::perform(std::size_t n, const Kind& step)
{
    if (const std::optional<Duration> burst = burstOf(n, step))
        startBurst(n, *burst);
    return false;
}

std::optional<Duration> Simulation::burstOf(std::size_t n, const Compute& step)
{
    return leftOf(*m_cores[n].task, step.work);
}

std::optional<Duration> Simulation::burstOf(std::size_t n, const Sort& step)
{
    return leftOf(*m_cores[n].task, kMoveCost * movesOf(step));
}

std::optional<Duration> Simulation::burstOf(std::size_t n, const Merge& step)
{
    return leftOf(*m_cores[n].task, kMoveCost * movesOf(step));
}

/// A burst for each chunk of updates, for which a lock is had.
std::optional<Duration> Simulation::burstOf(std::size_t n, const Update& step)
{
    const TaskId task = *m_cores[n].task;
    TaskState& state = m_states[indexOf(task)];
    if (!std::exchange(state.hasBegun, true))
        state.left = static_cast<std::uint64_t>(step.times);
    if (!state.hasRead) {
        const bool locks = step.protection == Protection::Locked;
        if (locks && !m_shared.lock(task, step.mutex, m_now)) {
            setAside(n);
            return std::nullopt;
        }
        if (locks)
            recordPass(task);
        state.hasRead = true;
        m_left[indexOf(task)] = (step.think + kUpdateCost) * chunkOf(step, m_session.workRate(), state.left);
    }
    return m_left[indexOf(task)];
}

/// What is left of a step's computing; all of it where the step has not begun, which it does now.
Duration Simulation::leftOf(TaskId task, Duration whole)
{
    if (!std::exchange(m_states[indexOf(task)].hasBegun, true))
        m_left[indexOf(task)] = whole;
    return m_left[indexOf(task)];
}

/// The core is busy until an event.
void Simulation::startBurst(std::size_t n, Duration left)
{
    Core& core = m_cores[n];
    core.began = m_now;
    core.isComputing = true;
    core.burst = std::min(left, std::max(core.sliceEnd - m_now, Duration(1)));
    m_events.push({m_now + core.burst, m_number++, {}, n});
}

void Simulation::endBurst(std::size_t n)
{
    Core& core = m_cores[n];
    const TaskId task = *core.task;
    TaskState& state = m_states[indexOf(task)];
    if (std::exchange(core.isComputing, false)) {
        m_lanes.ran(n, task, state.cursor.index(), core.began);
        m_left[indexOf(task)] -= core.burst;
        m_session.progress().unitsDone.fetch_add(unitsFor(core.burst, m_session.workRate()), std::memory_order_relaxed);
        if (m_left[indexOf(task)] == Duration{})
            burstDone(task);
        if (!m_ready.empty() && m_now >= core.sliceEnd && !state.cursor.isAtEnd()) {
            m_ready.push_back(task);
            core.task.reset();
            return;
        }
        if (m_now >= core.sliceEnd)
            core.sliceEnd = m_now + m_machine.slice;
    }
    carryOn(n);
}

void Simulation::burstDone(TaskId task)
{
    TaskState& state = m_states[indexOf(task)];
    const auto endStep = [&]<typename Kind>(const Kind& step) {
        if constexpr (ComputingStep<Kind>)
            return endBurst(task, step);
        assert(false); // a core is not busy with anything else
        return true;
    };
    if (!std::visit(endStep, state.cursor.step().action))
        return;
    state.hasBegun = false;
    state.cursor.advance();
}

bool Simulation::endBurst(TaskId, const Compute&)
{
    return true;
}

/// The numbers are really sorted, so that the answer can be checked; only the time is made up.
bool Simulation::endBurst(TaskId, const Sort& step)
{
    const std::size_t size = step.end - step.begin;
    const auto numbers = m_session.memory().array(step.array).subspan(step.begin, size);
    const auto scratch = m_session.memory().scratchOf(step.array).subspan(step.begin, size);
    Merging progress;
    while (!m_session.isStopped() && sortForAWhile(numbers, scratch, progress, kMovesToALook)) {
    }
    return true;
}

bool Simulation::endBurst(TaskId, const Merge& step)
{
    const std::size_t size = step.end - step.begin;
    const auto numbers = m_session.memory().array(step.array).subspan(step.begin, size);
    const auto scratch = m_session.memory().scratchOf(step.array).subspan(step.begin, size);
    Merging progress;
    while (!m_session.isStopped() && mergeForAWhile(numbers, scratch, step.middle - step.begin, progress, kMovesToALook)) {
    }
    return true;
}

bool Simulation::endBurst(TaskId task, const Update& step)
{
    TaskState& state = m_states[indexOf(task)];
    const std::int64_t chunk = chunkOf(step, m_session.workRate(), state.left);
    const std::int64_t amount = step.addend == Addend::InHand ? state.inHand : step.amount;
    m_session.memory().counter(step.counter).fetch_add(amount * chunk, std::memory_order_relaxed);
    state.left -= static_cast<std::uint64_t>(chunk);
    state.hasRead = false;
    if (step.protection == Protection::Locked) {
        m_shared.unlock(task, step.mutex, m_now);
        wakeAll();
    }
    return state.left == 0;
}

// ---- Steps that take no time

bool Simulation::perform(std::size_t n, const WaitForIo& step)
{
    sleep(n, step.time);
    return false;
}

bool Simulation::perform(std::size_t, const Fail& step)
{
    throw std::runtime_error(std::string(step.reason));
}

/// A cursor does not rest here.
bool Simulation::perform(std::size_t, const Repeat&)
{
    return true;
}

bool Simulation::perform(std::size_t n, const LockOrRetreat& step)
{
    const TaskId task = *m_cores[n].task;
    TaskState& state = m_states[indexOf(task)];
    if (m_shared.tryLock(task, step.what)) {
        m_session.board().advanced(task);
        recordPass(task);
        return true;
    }
    m_session.board().retreated(task, step.what);
    m_shared.unlock(task, step.held, m_now);
    wakeAll();
    const bool timePassed = std::exchange(m_lastRetreat[indexOf(task)], m_now) != m_now;
    if (step.pause > Duration{})
        sleep(n, Duration(state.random.between(0, step.pause.count())), step.back);
    else if (timePassed)
        state.cursor.goBack(step.back);
    else
        sleep(n, kRetreatCost, step.back);
    return false;
}

template<SharedStep Kind>
bool Simulation::perform(std::size_t n, const Kind& step)
{
    const TaskId task = *m_cores[n].task;
    const bool passed = m_shared.attempt(task, step, m_now);
    if (passed)
        recordPass(task);
    else
        setAside(n);
    wakeAll();
    return passed;
}

void Simulation::setAside(std::size_t n)
{
    m_cores[n].task.reset();
}

void Simulation::sleep(std::size_t n, Duration time, std::uint16_t back)
{
    const TaskId task = *m_cores[n].task;
    m_shared.waits().sleep(task, m_now, m_now + time, back);
    m_events.push({m_now + time, m_number++, task, 0});
    setAside(n);
}

void Simulation::recordPass(TaskId task)
{
    m_shared.waits().recordPass(task, m_states[indexOf(task)].cursor.index(), m_lanes);
}

void Simulation::finish(std::size_t n)
{
    const TaskId task = *m_cores[n].task;
    TaskOutcome& outcome = m_session.outcome(task);
    outcome.completed = true;
    outcome.end = m_now;
    m_session.board().done(task);
    m_session.progress().tasksDone.fetch_add(1, std::memory_order_relaxed);
    m_shared.finish(task, m_now);
    m_cores[n].task.reset();
    wakeAll();
}

void Simulation::wakeAll()
{
    TaskQueue woken = m_shared.waits().takeWoken();
    while (const std::optional<TaskId> task = woken.takeFirst())
        m_ready.push_back(*task);
}

void Simulation::watch()
{
    if (m_now < m_nextLook)
        return;
    m_nextLook = m_now + kLookEvery;
    look();
}

void Simulation::look()
{
    if (!m_watch.look())
        return;
    m_standstill = m_watch.standstill();
    m_session.end();
}

Recording Simulation::takeRecording()
{
    const bool isFull = m_lanes.isFull(); // before what is open is written down
    for (std::size_t n = 0; n < m_cores.size(); ++n) {
        const Core& core = m_cores[n];
        if (core.isComputing && core.task)
            m_lanes.ran(n, *core.task, m_states[indexOf(*core.task)].cursor.index(), core.began);
    }
    bool completed = true;
    for (std::size_t n = 0; n < m_states.size(); ++n) {
        const auto task = static_cast<TaskId>(n);
        TaskOutcome& outcome = m_session.outcome(task);
        if (outcome.completed)
            continue;
        completed = false;
        if (!m_shared.isStarted(task))
            continue;
        m_shared.waits().recordOpen(task, m_states[n].cursor.index(), m_lanes);
        outcome.end = m_now;
    }
    if (m_standstill)
        m_standstill->found = m_now;
    std::vector<CpuId> cpus;
    for (std::size_t core = 0; core < m_cores.size(); ++core)
        cpus.push_back(static_cast<CpuId>(core));
    return {.info = {.model = {},
                     .placement = Placement::Simulated,
                     .cpus = cpus,
                     .workers = m_cores.size(),
                     .outcome = completed    ? Outcome::Completed
                              : m_standstill ? Outcome::Standstill
                              : isFull       ? Outcome::RecordingFull
                                             : Outcome::Stopped,
                     .resolution = std::chrono::nanoseconds(1),
                     .slice = m_machine.slice},
            .lanes = m_lanes.take(),
            .tasks = m_session.outcomes(),
            .taskFailure = m_session.failure(),
            .failedTask = m_session.failedTask(),
            .shared = m_session.sharedOutcomes(),
            .standstill = completed ? std::nullopt : m_standstill,
            .setsTasksAside = true};
}

} // namespace interleave
