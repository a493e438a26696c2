// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/execution/simulation.h"

#include <algorithm>
#include <cassert>
#include <stdexcept>
#include <utility>

#include "core/execution/simulated_work.h"
#include "core/program/step_facts.h"

namespace interleave {

namespace {

/// Who gives way again and again takes a moment each time, or virtual time would stand still.
constexpr Duration kRetreatCost = std::chrono::microseconds(1);
/// In virtual time, as the watch over real threads does in real time.
constexpr Duration kLookEvery = std::chrono::milliseconds(15);

/// How many updates are done in one go: a lock is taken for a quantum of them, not for each.
std::int64_t chunkOf(const Update& update, const WorkRate& rate, std::uint64_t left)
{
    return std::min(updatesPerQuantum(update, rate), static_cast<std::int64_t>(left));
}

std::vector<CpuId> cpusOf(std::size_t cores)
{
    std::vector<CpuId> cpus;
    for (std::size_t core = 0; core < cores; ++core)
        cpus.push_back(static_cast<CpuId>(core));
    return cpus;
}

Outcome outcomeOf(bool completed, const std::optional<Standstill>& standstill, bool isFull)
{
    if (completed)
        return Outcome::Completed;
    if (standstill)
        return Outcome::Standstill;
    return isFull ? Outcome::RecordingFull : Outcome::Stopped;
}

} // namespace

Simulation::Simulation(const ExecutionContext& context, const SimulatedMachine& machine, std::size_t room)
    : m_session(context, Answering::InVirtualTime),
      m_slice(machine.slice),
      m_states(statesOf(context.plan)),
      m_shared(m_session, m_states),
      m_watch(m_session.plan(), m_session.board()),
      m_cores(machine),
      m_devices(context.plan,
                [this](TaskId task) {
                    m_shared.waits().wakeByDevice(task, m_now);
                    m_cores.makeReady(task);
                }),
      m_unfinished(context.plan.tasks.size()),
      m_left(context.plan.tasks.size()),
      m_lastRetreat(context.plan.tasks.size(), TimePoint(Duration(-1))),
      m_lanes(m_session, machine.cores, room)
{
    for (const TaskId task : m_shared.started())
        m_cores.makeReady(task);
}

Recording Simulation::run()
{
    giveWork();
    while (!m_session.isStopped() && goOn()) {
        giveWork();
        watch();
    }
    // Nothing can happen any more: who is not done waits for ever.
    for (int times = 0; times < 2 && !m_session.isStopped(); ++times)
        look();
    return takeRecording();
}

/// The next thing happens; what a device does is there for all who look at the same time. False where nothing will.
bool Simulation::goOn()
{
    const TimePoint ofDevices = m_unfinished > 0 ? m_devices.next() : TimePoint::max();
    const TimePoint next = std::min(ofDevices, m_events.next());
    if (next == TimePoint::max())
        return false;
    m_now = next;
    m_lanes.setTime(m_now);
    if (ofDevices == next) {
        m_devices.happen();
        return true;
    }
    const EventQueue::Event event = m_events.takeFirst();
    if (event.isAlarm)
        ring(*event.sleeper);
    else if (event.sleeper)
        m_cores.makeReady(*event.sleeper);
    else
        endBurst(event.core);
    return true;
}

/// Idle cores take ready tasks.
void Simulation::giveWork()
{
    while (!m_session.isStopped()) {
        const std::optional<std::size_t> core = m_cores.dispatch(m_now);
        if (!core)
            return;
        if (m_cores.began(*core) > m_now)
            m_events.free(*core, m_cores.began(*core));
        else
            carryOn(*core);
    }
}

/// Steps that take no time are done until one computes, the task waits, or it is done.
void Simulation::carryOn(std::size_t n)
{
    const TaskId task = *m_cores.taskOn(n);
    TaskState& state = m_states[indexOf(task)];
    if (m_shared.waits().of(task).isGranted)
        m_shared.waits().recordGranted(task, state, m_lanes);
    const auto goesOn = [&] { return m_cores.taskOn(n) && !m_cores.isComputing(n); };
    try {
        while (goesOn() && !state.cursor.isAtEnd() && !m_session.isStopped()) {
            const auto performStep = [&](const auto& step) { return perform(n, step); };
            if (std::visit(performStep, state.cursor.step().action))
                state.cursor.advance();
        }
    } catch (const std::exception& exception) {
        m_session.fail(task, exception.what());
        return;
    }
    if (goesOn() && state.cursor.isAtEnd())
        finish(n);
}

// ---- Steps that compute

template<ComputingStep Kind>
bool Simulation::perform(std::size_t n, const Kind& step)
{
    if (const std::optional<Duration> burst = burstOf(n, step))
        m_events.free(n, m_cores.startBurst(n, *burst, m_now));
    return false;
}

/// What is left of it; all of it where it has not begun, which it does now.
template<ComputingStep Kind>
std::optional<Duration> Simulation::burstOf(std::size_t n, const Kind& step)
{
    const TaskId task = *m_cores.taskOn(n);
    TaskState& state = m_states[indexOf(task)];
    if (!std::exchange(state.hasBegun, true))
        m_left[indexOf(task)] = lengthOf(step, state);
    return m_left[indexOf(task)];
}

/// A burst for each chunk of updates, for which a lock is had.
std::optional<Duration> Simulation::burstOf(std::size_t n, const Update& step)
{
    const TaskId task = *m_cores.taskOn(n);
    TaskState& state = m_states[indexOf(task)];
    if (!std::exchange(state.hasBegun, true))
        state.left = static_cast<std::uint64_t>(step.times);
    if (!state.hasRead) {
        const bool locks = step.protection == Protection::Locked;
        if (locks && !m_shared.lock(task, step.mutex, m_now)) {
            m_cores.giveUp(n);
            return std::nullopt;
        }
        if (locks)
            recordPass(task);
        state.hasRead = true;
        m_left[indexOf(task)] = (step.think + kUpdateCost) * chunkOf(step, m_session.workRate(), state.left);
    }
    return m_left[indexOf(task)];
}

void Simulation::endBurst(std::size_t n)
{
    const TaskId task = *m_cores.taskOn(n);
    TaskState& state = m_states[indexOf(task)];
    if (m_cores.isComputing(n)) {
        m_lanes.ran(n, task, state.cursor.index(), m_cores.began(n));
        const Duration burst = m_cores.endBurst(n);
        m_left[indexOf(task)] -= burst;
        m_session.progress().unitsDone.fetch_add(unitsFor(burst, m_session.workRate()), std::memory_order_relaxed);
        if (m_left[indexOf(task)] == Duration{})
            burstDone(task);
        if (!state.cursor.isAtEnd() && m_cores.preempt(n, m_now))
            return;
        m_cores.renewSlice(n, m_now);
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

template<ComputingStep Kind>
bool Simulation::endBurst(TaskId, const Kind& step)
{
    doReally(step, m_session);
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
    const TaskId task = *m_cores.taskOn(n);
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

bool Simulation::perform(std::size_t n, const AcquireWithin& step)
{
    const TaskId task = *m_cores.taskOn(n);
    const bool passed = m_shared.attempt(task, step, m_now);
    if (passed) {
        recordPass(task);
    } else {
        m_cores.giveUp(n);
        if (const std::optional<TimePoint> due = m_shared.alarmToSet(task))
            m_events.ring(task, *due);
    }
    return passed;
}

void Simulation::ring(TaskId task)
{
    if (const std::optional<TimePoint> due = m_shared.alarm(task, m_now))
        m_events.ring(task, *due);
    wakeAll();
}

template<DeviceStep Kind>
bool Simulation::perform(std::size_t n, const Kind& step)
{
    const TaskId task = *m_cores.taskOn(n);
    TaskState& state = m_states[indexOf(task)];
    Waits& waits = m_shared.waits();
    const std::optional<Completion> done = m_devices.ask({task, step, state.inHand, m_now, {}});
    if (!done) {
        if (!waits.of(task).isOn)
            waits.beginOfDevice(task, m_now);
        m_cores.giveUp(n);
        return false;
    }
    if (waits.of(task).isOn)
        waits.recordOfDevice(task, state.cursor.index(), m_lanes);
    goOnAfter(state, step, *done);
    return false;
}

template<SharedStep Kind>
bool Simulation::perform(std::size_t n, const Kind& step)
{
    const TaskId task = *m_cores.taskOn(n);
    const bool passed = m_shared.attempt(task, step, m_now);
    if (passed)
        recordPass(task);
    else
        m_cores.giveUp(n);
    wakeAll();
    return passed;
}

void Simulation::sleep(std::size_t n, Duration time, std::uint16_t back)
{
    const TaskId task = *m_cores.taskOn(n);
    m_shared.waits().sleep(task, m_now, m_now + time, back);
    m_events.wake(task, m_now + time);
    m_cores.giveUp(n);
}

void Simulation::recordPass(TaskId task)
{
    m_shared.waits().recordPass(task, m_states[indexOf(task)].cursor.index(), m_lanes);
}

void Simulation::finish(std::size_t n)
{
    const TaskId task = *m_cores.taskOn(n);
    TaskOutcome& outcome = m_session.outcome(task);
    outcome.completed = true;
    outcome.end = m_now;
    m_session.board().done(task);
    m_session.progress().tasksDone.fetch_add(1, std::memory_order_relaxed);
    m_shared.finish(task, m_now);
    --m_unfinished;
    m_cores.giveUp(n);
    wakeAll();
}

void Simulation::wakeAll()
{
    TaskQueue woken = m_shared.waits().takeWoken();
    while (const std::optional<TaskId> task = woken.takeFirst())
        m_cores.makeReady(*task);
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
    for (std::size_t n = 0; n < m_cores.count(); ++n) {
        const std::optional<TaskId> task = m_cores.taskOn(n);
        if (m_cores.isComputing(n) && task)
            m_lanes.ran(n, *task, m_states[indexOf(*task)].cursor.index(), m_cores.began(n));
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
    std::vector<SharedOutcome> shared = m_session.sharedOutcomes();
    m_devices.tell(shared);
    return {.info = {.model = {},
                     .placement = Placement::Simulated,
                     .cpus = cpusOf(m_cores.count()),
                     .workers = m_cores.count(),
                     .outcome = outcomeOf(completed, m_standstill, isFull),
                     .resolution = std::chrono::nanoseconds(1),
                     .slice = m_slice},
            .lanes = m_lanes.take(),
            .tasks = m_session.outcomes(),
            .taskFailure = m_session.failure(),
            .failedTask = m_session.failedTask(),
            .shared = std::move(shared),
            .requests = m_devices.requests(),
            .standstill = completed ? std::nullopt : m_standstill,
            .setsTasksAside = true};
}

} // namespace interleave
