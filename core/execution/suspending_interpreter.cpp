// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/execution/suspending_interpreter.h"

#include <algorithm>
#include <stdexcept>

namespace interleave {

namespace {

constexpr std::uint64_t kQuantaPerReport = 64;

} // namespace

SuspendingInterpreter::SuspendingInterpreter(Session& session, Workers workers, Wakers wakers)
    : m_session(session),
      m_workers(workers),
      m_wakers(std::move(wakers)),
      m_completions(session.devices().isEmpty() ? 0 : session.plan().tasks.size()),
      m_states(statesOf(session.plan())),
      m_shared(session, m_states)
{
}

std::vector<TaskId> SuspendingInterpreter::begin() const
{
    const CheckedUniqueLock lock(m_mutex, m_workers);
    return m_shared.started();
}

Pause SuspendingInterpreter::advance(TaskId task, LaneRecorder& recorder, std::optional<Duration> slice) noexcept
{
    if (m_session.isStopped())
        return Pause::Stopped;
    Turn turn{task, m_states[indexOf(task)], recorder, {}};
    if (slice)
        turn.sliceEnd = recorder.now() + *slice;
    try {
        takeUp(turn);
        return carryOn(turn);
    } catch (const std::exception& exception) {
        m_session.fail(task, exception.what());
    } catch (...) {
        m_session.fail(task, "an unknown exception");
    }
    return Pause::Stopped;
}

/// What the task waited for is there: it goes on behind it.
void SuspendingInterpreter::takeUp(Turn& turn)
{
    if (!waitsOfCarried().of(turn.task).isGranted)
        return;
    if (!waitsOfCarried().of(turn.task).isOfDevice) {
        waitsOfCarried().recordGranted(turn.task, turn.state, turn.recorder);
        return;
    }
    waitsOfCarried().recordOfDevice(turn.task, turn.state.cursor.index(), turn.recorder);
    std::visit(
        [&]<typename Kind>(const Kind& step) {
            if constexpr (DeviceStep<Kind>)
                goOnAfter(turn.state, step, m_completions[indexOf(turn.task)]);
        },
        turn.state.cursor.step().action);
}

void SuspendingInterpreter::complete(TaskId task, const Completion& completion, TimePoint now)
{
    m_completions[indexOf(task)] = completion;
    waitsOfCarried().endOfDevice(task, completion.at.value_or(now));
}

std::optional<Pause> SuspendingInterpreter::perform(Turn& turn, const AcquireWithin& step)
{
    CheckedUniqueLock lock(m_mutex, m_workers);
    const bool passed = m_shared.attempt(turn.task, step, turn.recorder.read());
    if (passed)
        m_shared.waits().recordPass(turn.task, turn.step, turn.recorder);
    else if (const std::optional<TimePoint> due = m_shared.alarmToSet(turn.task))
        m_wakers.alarm(turn.task, *due);
    lock.unlock();
    return goOn(turn, passed ? std::nullopt : std::optional(Pause::SetAside));
}

void SuspendingInterpreter::ring(TaskId task, TimePoint now)
{
    CheckedUniqueLock lock(m_mutex, m_workers);
    if (const std::optional<TimePoint> due = m_shared.alarm(task, now))
        m_wakers.alarm(task, *due);
    const TaskQueue woken = m_shared.waits().takeWoken();
    lock.unlock();
    wakeAll(woken);
}

template<DeviceStep Kind>
std::optional<Pause> SuspendingInterpreter::perform(Turn& turn, const Kind& step)
{
    Completion& kept = m_completions[indexOf(turn.task)];
    waitsOfCarried().beginOfDevice(turn.task, turn.recorder.now());
    if (isLong(step))
        turn.recorder.beginCall();
    const std::optional<Completion> done =
        m_session.devices().begin({turn.task, step, turn.state.inHand, turn.recorder.read(), m_session.stop()});
    if (!done)
        return Pause::SetAside; // from here on the task may be carried by another worker
    if (done->came == Completion::Came::Stopped)
        return Pause::Stopped;
    kept = *done;
    if (done->at && *done->at > turn.recorder.read()) {
        waitsOfCarried().endOfDevice(turn.task, *done->at);
        m_wakers.sleep(turn.task, *done->at);
        return Pause::SetAside;
    }
    waitsOfCarried().forget(turn.task);
    turn.recorder.endCall(turn.task, turn.step);
    goOnAfter(turn.state, step, kept);
    return turn.isOver() && !turn.state.cursor.isAtEnd() ? std::optional(Pause::SliceOver) : std::nullopt;
}

Pause SuspendingInterpreter::carryOn(Turn& turn)
{
    while (!turn.state.cursor.isAtEnd()) {
        if (m_session.isStopped())
            return Pause::Stopped;
        turn.step = turn.state.cursor.index();
        if (const std::optional<Pause> pause = perform(turn))
            return *pause;
    }
    return finish(turn);
}

template<typename DoAQuantum>
std::optional<Pause> SuspendingInterpreter::compute(Turn& turn, Pace pace, const DoAQuantum& doAQuantum)
{
    const WorkRate& rate = m_session.workRate();
    turn.recorder.beginComputing(turn.task, turn.step, pace);
    std::uint64_t units = 0;
    std::optional<Pause> pause;
    for (bool more = true; more && !pause;) {
        more = doAQuantum(units);
        turn.recorder.stamp();
        if (units >= kQuantaPerReport * rate.unitsPerQuantum)
            publish(std::exchange(units, 0));
        if (more && m_session.isStopped())
            pause = Pause::Stopped;
        else if (more && turn.isOver())
            pause = Pause::SliceOver;
    }
    publish(units);
    return pause;
}

std::optional<Pause> SuspendingInterpreter::perform(Turn& turn)
{
    turn.recorder.catchUp();
    return std::visit([&](const auto& step) { return perform(turn, step); }, turn.state.cursor.step().action);
}

std::optional<Pause> SuspendingInterpreter::goOn(Turn& turn, std::optional<Pause> pause)
{
    if (!pause) {
        turn.state.hasBegun = false;
        turn.state.cursor.advance();
    }
    return pause;
}

std::optional<Pause> SuspendingInterpreter::perform(Turn& turn, const Compute& step)
{
    const WorkRate& rate = m_session.workRate();
    return goOn(turn, compute(turn, Pace::Even,
                              [&](std::uint64_t& units) { return computeForAQuantum(step, turn.state, rate, units); }));
}

std::optional<Pause> SuspendingInterpreter::perform(Turn& turn, const Sort& step)
{
    return goOn(turn, compute(turn, Pace::Uneven, [&](std::uint64_t&) {
                    return sortForAQuantum(step, turn.state, m_session.memory(), m_session.workRate());
                }));
}

std::optional<Pause> SuspendingInterpreter::perform(Turn& turn, const Merge& step)
{
    return goOn(turn, compute(turn, Pace::Uneven, [&](std::uint64_t&) {
                    return mergeForAQuantum(step, turn.state, m_session.memory(), m_session.workRate());
                }));
}

std::optional<Pause> SuspendingInterpreter::perform(Turn& turn, const Update& step)
{
    return goOn(turn, update(turn, step));
}

std::optional<Pause> SuspendingInterpreter::perform(Turn& turn, const WaitForIo& step)
{
    return sleep(turn, step.time);
}

std::optional<Pause> SuspendingInterpreter::perform(Turn&, const Fail& step)
{
    throw std::runtime_error(std::string(step.reason));
}

/// A cursor does not rest here.
std::optional<Pause> SuspendingInterpreter::perform(Turn& turn, const Repeat&)
{
    return goOn(turn, std::nullopt);
}

std::optional<Pause> SuspendingInterpreter::perform(Turn& turn, const LockOrRetreat& step)
{
    CheckedUniqueLock lock(m_mutex, m_workers);
    const bool locked = m_shared.tryLock(turn.task, step.what);
    if (locked)
        m_shared.waits().recordPass(turn.task, turn.step, turn.recorder);
    else
        m_shared.unlock(turn.task, step.held, turn.recorder.read());
    const TaskQueue woken = m_shared.waits().takeWoken();
    lock.unlock();
    wakeAll(woken);
    if (locked) {
        m_session.board().advanced(turn.task);
        turn.state.cursor.advance();
        return std::nullopt;
    }
    m_session.board().retreated(turn.task, step.what);
    if (step.pause > Duration{})
        return sleep(turn, Duration(turn.state.random.between(0, step.pause.count())), step.back);
    turn.state.cursor.goBack(step.back);
    return std::nullopt;
}

template<SharedStep Kind>
std::optional<Pause> SuspendingInterpreter::perform(Turn& turn, const Kind& step)
{
    CheckedUniqueLock lock(m_mutex, m_workers);
    const bool passed = m_shared.attempt(turn.task, step, turn.recorder.read());
    if (passed)
        m_shared.waits().recordPass(turn.task, turn.step, turn.recorder);
    // Where it did not pass, the task belongs to whoever wakes it from here on.
    const TaskQueue woken = m_shared.waits().takeWoken();
    lock.unlock();
    wakeAll(woken);
    return goOn(turn, passed ? std::nullopt : std::optional(Pause::SetAside));
}

/// The slice may end between reading and writing, as it may for a thread.
std::optional<Pause> SuspendingInterpreter::update(Turn& turn, const Update& update)
{
    const WorkRate& rate = m_session.workRate();
    TaskState& state = turn.state;
    std::atomic<std::int64_t>& counter = m_session.memory().counter(update.counter);
    const std::int64_t amount = update.addend == Addend::InHand ? state.inHand : update.amount;
    const std::uint64_t thinking = unitsFor(update.think, rate);
    const bool locks = update.protection == Protection::Locked;
    if (!state.hasBegun) {
        state.left = static_cast<std::uint64_t>(update.times);
        state.hasBegun = true;
    }
    turn.recorder.beginComputing(turn.task, turn.step, Pace::Uneven);
    std::int64_t untilStamp = updatesPerQuantum(update, rate);
    while (state.left > 0) {
        if (!state.hasRead) {
            if (locks && !lockForUpdate(turn, update.mutex))
                return Pause::SetAside;
            state.read = counter.load(std::memory_order_relaxed);
            state.counter.run(thinking);
            state.hasRead = true;
        }
        if (--untilStamp == 0 || state.left == 1) {
            turn.recorder.stamp();
            publish(thinking * static_cast<std::uint64_t>(updatesPerQuantum(update, rate) - untilStamp));
            untilStamp = updatesPerQuantum(update, rate);
            if (m_session.isStopped())
                return Pause::Stopped;
            if (state.left > 1 && turn.isOver())
                return Pause::SliceOver;
        }
        if (update.protection == Protection::Atomic)
            counter.fetch_add(amount, std::memory_order_relaxed);
        else
            counter.store(state.read + amount, std::memory_order_relaxed);
        state.hasRead = false;
        --state.left;
        if (locks)
            unlockAfterUpdate(turn, update.mutex);
    }
    return std::nullopt;
}

bool SuspendingInterpreter::lockForUpdate(Turn& turn, SharedId mutex)
{
    {
        const CheckedUniqueLock lock(m_mutex, m_workers);
        if (m_shared.tryLock(turn.task, mutex)) {
            if (!m_shared.waits().of(turn.task).isOn)
                return true;
        } else {
            turn.recorder.stamp();
            m_shared.lock(turn.task, mutex, turn.recorder.now());
            return false;
        }
    }
    waitsOfCarried().recordPass(turn.task, turn.step, turn.recorder);
    turn.recorder.beginComputing(turn.task, turn.step, Pace::Uneven);
    return true;
}

void SuspendingInterpreter::unlockAfterUpdate(Turn& turn, SharedId mutex)
{
    CheckedUniqueLock lock(m_mutex, m_workers);
    m_shared.unlock(turn.task, mutex, turn.recorder.read());
    const TaskQueue woken = m_shared.waits().takeWoken();
    lock.unlock();
    wakeAll(woken);
}

std::optional<Pause> SuspendingInterpreter::sleep(Turn& turn, Duration time, std::uint16_t back)
{
    const TimePoint due = turn.recorder.read() + time;
    waitsOfCarried().sleep(turn.task, turn.recorder.now(), due, back);
    turn.state.hasBegun = true;
    m_wakers.sleep(turn.task, due);
    return Pause::SetAside;
}

Pause SuspendingInterpreter::finish(Turn& turn)
{
    TaskOutcome& outcome = m_session.outcome(turn.task);
    outcome.completed = true;
    outcome.end = turn.recorder.now();
    outcome.checksum = turn.state.counter.checksum();
    m_session.progress().tasksDone.fetch_add(1, std::memory_order_relaxed);
    CheckedUniqueLock lock(m_mutex, m_workers);
    m_session.board().done(turn.task);
    m_shared.finish(turn.task, outcome.end);
    const TaskQueue woken = m_shared.waits().takeWoken();
    lock.unlock();
    wakeAll(woken);
    return Pause::Finished;
}

void SuspendingInterpreter::conclude(LaneRecorder& recorder)
{
    const CheckedUniqueLock lock(m_mutex, m_workers);
    recorder.resumed();
    for (std::size_t n = 0; n < m_states.size(); ++n) {
        const auto task = static_cast<TaskId>(n);
        TaskOutcome& outcome = m_session.outcome(task);
        if (outcome.completed || !m_shared.isStarted(task))
            continue;
        outcome.checksum = m_states[n].counter.checksum();
        m_shared.waits().recordOpen(task, m_states[n].cursor.index(), recorder);
        outcome.end = recorder.now();
    }
}

void SuspendingInterpreter::publish(std::uint64_t units)
{
    m_session.progress().unitsDone.fetch_add(units, std::memory_order_relaxed);
}

/// Called with nothing locked: who is woken may go on before this comes back.
void SuspendingInterpreter::wakeAll(TaskQueue woken)
{
    while (const std::optional<TaskId> task = woken.takeFirst())
        m_wakers.ready(*task);
}

} // namespace interleave
