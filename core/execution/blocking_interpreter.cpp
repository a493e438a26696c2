// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/execution/blocking_interpreter.h"

#include <algorithm>
#include <stdexcept>

namespace interleave {

namespace {

/// To the next step, where this one was done to its end.
bool goOn(TaskState& state, bool wasDone)
{
    if (wasDone)
        state.cursor.advance();
    return wasDone;
}

} // namespace

BlockingInterpreter::BlockingInterpreter(Session& session, BlockingObjects& objects, LaneRecorder& recorder,
                                         const BlockingRules& rules, std::size_t worker)
    : m_session(session),
      m_objects(objects),
      m_recorder(recorder),
      m_callsSpawned(rules.callsSpawned),
      m_worker(session, recorder, rules, worker)
{
}

void BlockingInterpreter::runWhenSpawned(TaskId task) noexcept
{
    m_worker.carry(task);
    const Passage passage = m_objects.doors().awaitStart(m_worker.asker({}));
    if (!passage.passed)
        return;
    m_session.outcome(task).arrival = passage.helper->at;
    m_recorder.resumed();
    m_recorder.link({LinkKind::Spawn, passage.helper->task, passage.helper->at, task, m_recorder.now(), {}});
    run(task);
}

void BlockingInterpreter::run(TaskId task) noexcept
{
    const TaskId caller = m_worker.carry(task);
    m_session.board().started(task);
    TaskState state(m_session.plan(), task);
    bool completed = !m_session.isStopped() && m_worker.takeTurn();
    try {
        while (completed && !state.cursor.isAtEnd()) {
            m_worker.beginStep(state.cursor.index());
            completed = perform(state);
        }
    } catch (const std::exception& exception) {
        completed = false;
        m_session.fail(task, exception.what());
    } catch (...) {
        completed = false;
        m_session.fail(task, "an unknown exception");
    }
    m_worker.publish();
    TaskOutcome& outcome = m_session.outcome(task);
    outcome.completed = completed;
    outcome.end = m_recorder.now();
    outcome.checksum = state.counter.checksum();
    if (completed) {
        m_session.board().done(task);
        m_session.progress().tasksDone.fetch_add(1, std::memory_order_relaxed);
        m_objects.doors().finish(m_worker.asker({}));
    }
    m_worker.letGo();
    if (!completed)
        giveBackAllLocks();
    m_worker.carry(caller);
}

bool BlockingInterpreter::perform(TaskState& state)
{
    m_recorder.catchUp();
    const bool goesOn = std::visit([&](const auto& step) { return perform(state, step); }, state.cursor.step().action);
    state.hasBegun = false;
    return goesOn && !m_session.isStopped();
}

bool BlockingInterpreter::perform(TaskState& state, const Compute& step)
{
    const WorkRate& rate = m_session.workRate();
    return goOn(state, m_worker.compute(Pace::Even, [&](std::uint64_t& units) {
        return computeForAQuantum(step, state, rate, units);
    }));
}

bool BlockingInterpreter::perform(TaskState& state, const Sort& step)
{
    const WorkRate& rate = m_session.workRate();
    return goOn(state, m_worker.compute(Pace::Uneven, [&](std::uint64_t&) {
        return sortForAQuantum(step, state, m_session.memory(), rate);
    }));
}

bool BlockingInterpreter::perform(TaskState& state, const Merge& step)
{
    const WorkRate& rate = m_session.workRate();
    return goOn(state, m_worker.compute(Pace::Uneven, [&](std::uint64_t&) {
        return mergeForAQuantum(step, state, m_session.memory(), rate);
    }));
}

bool BlockingInterpreter::perform(TaskState& state, const WaitForIo& step)
{
    return goOn(state, m_worker.sleep(step.time));
}

bool BlockingInterpreter::perform(TaskState&, const Fail& step)
{
    throw std::runtime_error(std::string(step.reason));
}

/// A cursor does not rest here.
bool BlockingInterpreter::perform(TaskState& state, const Repeat&)
{
    return goOn(state, true);
}

bool BlockingInterpreter::perform(TaskState& state, const Lock& step)
{
    const TimePoint began = m_recorder.now();
    const Passage passage = m_objects.isMutex(step.what)
                              ? m_objects.get<BlockingMutex>(step.what).lock(m_worker.asker(step.what))
                              : m_objects.get<BlockingRwLock>(step.what).lock(m_worker.asker(step.what), step.hold);
    return goOn(state, m_worker.record(passage, began, Activity::WaitingLock, LinkKind::Unlocked, step.what));
}

bool BlockingInterpreter::perform(TaskState& state, const Unlock& step)
{
    unlock(step.what);
    return goOn(state, true);
}

bool BlockingInterpreter::perform(TaskState& state, const LockOrRetreat& step)
{
    const Passage passage = m_objects.get<BlockingMutex>(step.what).tryLock(m_worker.asker(step.what));
    if (passage.passed) {
        m_worker.record(passage, m_recorder.now(), Activity::WaitingLock, LinkKind::Unlocked, step.what);
        m_session.board().advanced(m_worker.task());
        return goOn(state, true);
    }
    m_session.board().retreated(m_worker.task(), step.what);
    unlock(step.held);
    if (step.pause > Duration{} && !m_worker.sleep(Duration(state.random.between(0, step.pause.count()))))
        return false;
    state.cursor.goBack(step.back);
    return true;
}

bool BlockingInterpreter::perform(TaskState& state, const Acquire& step)
{
    const TimePoint began = m_recorder.now();
    const Passage passage = m_objects.get<BlockingSemaphore>(step.semaphore).acquire(m_worker.asker(step.semaphore));
    return goOn(state, m_worker.record(passage, began, Activity::WaitingLock, LinkKind::Key, step.semaphore));
}

bool BlockingInterpreter::perform(TaskState& state, const Release& step)
{
    m_objects.get<BlockingSemaphore>(step.semaphore).release(m_worker.asker(step.semaphore));
    return goOn(state, true);
}

bool BlockingInterpreter::perform(TaskState& state, const Send& step)
{
    const TimePoint began = m_recorder.now();
    const std::int64_t value = state.valueFor(step);
    const Passage passage = m_objects.get<BlockingChannel>(step.channel).send(m_worker.asker(step.channel), value);
    if (step.cargo == Cargo::Next)
        state.lastMade = value;
    return goOn(state, m_worker.record(passage, began, Activity::WaitingMessage, LinkKind::Room, step.channel));
}

bool BlockingInterpreter::perform(TaskState& state, const Receive& step)
{
    const TimePoint began = m_recorder.now();
    const Passage passage = m_objects.get<BlockingChannel>(step.channel).receive(m_worker.asker(step.channel), state.inHand);
    return goOn(state, m_worker.record(passage, began, Activity::WaitingMessage, LinkKind::Message, step.channel));
}

bool BlockingInterpreter::perform(TaskState& state, const WaitUntil& step)
{
    return goOn(state, waitUntil(step));
}

bool BlockingInterpreter::perform(TaskState& state, const Notify& step)
{
    m_objects.get<BlockingCondition>(step.condition).notify(m_worker.asker(step.condition));
    return goOn(state, true);
}

bool BlockingInterpreter::perform(TaskState& state, const Meet& step)
{
    const TimePoint began = m_recorder.now();
    const Passage passage = m_objects.get<BlockingBarrier>(step.barrier).meet(m_worker.asker(step.barrier));
    return goOn(state, m_worker.record(passage, began, Activity::WaitingMessage, LinkKind::Barrier, step.barrier));
}

bool BlockingInterpreter::perform(TaskState& state, const Spawn& step)
{
    return goOn(state, spawn(step));
}

bool BlockingInterpreter::perform(TaskState& state, const Join& step)
{
    const TimePoint began = m_recorder.now();
    const Passage passage = m_objects.doors().join(m_worker.asker({}), step.task);
    return goOn(state, m_worker.record(passage, began, Activity::WaitingMessage, LinkKind::Join, std::nullopt));
}

bool BlockingInterpreter::perform(TaskState& state, const Update& step)
{
    return goOn(state, update(state, step));
}

bool BlockingInterpreter::perform(TaskState& state, const SignBook& step)
{
    m_session.memory().sign(step.book, m_worker.task());
    return goOn(state, true);
}

template<DeviceStep Kind>
bool BlockingInterpreter::perform(TaskState& state, const Kind& step)
{
    const Completion done = m_worker.use(step, state.inHand);
    goOnAfter(state, step, done);
    return done.came != Completion::Came::Stopped;
}

bool BlockingInterpreter::perform(TaskState& state, const AcquireWithin& step)
{
    const TimePoint began = m_recorder.now();
    const Passage passage =
        m_objects.get<BlockingSemaphore>(step.semaphore).acquire(m_worker.asker(step.semaphore), step.patience);
    const bool goesOn = m_worker.record(passage, began, Activity::WaitingLock, LinkKind::Key, step.semaphore);
    if (!passage.gaveUp)
        return goOn(state, goesOn);
    if (!m_worker.takeTurn())
        return false;
    state.cursor.skip(step.otherwise);
    return true;
}

bool BlockingInterpreter::update(TaskState& state, const Update& update)
{
    const WorkRate& rate = m_session.workRate();
    std::atomic<std::int64_t>& counter = m_session.memory().counter(update.counter);
    const std::int64_t amount = update.addend == Addend::InHand ? state.inHand : update.amount;
    const std::uint64_t thinking = unitsFor(update.think, rate);
    const std::int64_t atOnce = updatesPerQuantum(update, rate);
    const auto readThinkWrite = [&] {
        const std::int64_t read = counter.load(std::memory_order_relaxed);
        state.counter.run(thinking);
        counter.store(read + amount, std::memory_order_relaxed);
    };
    const Asker asker = m_worker.asker(update.mutex);
    BlockingMutex* mutex = update.protection == Protection::Locked ? &m_objects.get<BlockingMutex>(update.mutex) : nullptr;
    m_worker.beginComputing(Pace::Uneven);
    for (std::int64_t left = update.times; left > 0;) {
        if (m_session.isStopped())
            return false;
        const std::int64_t now = std::min(left, atOnce);
        for (std::int64_t n = 0; n < now; ++n) {
            if (mutex) {
                if (!lockForUpdate(*mutex, asker))
                    return false;
                readThinkWrite();
                mutex->unlock(asker);
            } else if (update.protection == Protection::Atomic) {
                state.counter.run(thinking);
                counter.fetch_add(amount, std::memory_order_relaxed);
            } else {
                readThinkWrite();
            }
        }
        left -= now;
        m_worker.did(thinking * static_cast<std::uint64_t>(now));
        if (!m_worker.endQuantum(Pace::Uneven, left > 0))
            return false;
    }
    m_worker.publish();
    return true;
}

/// What is shorter than a quantum is below the resolution that the run claims, and is no wait.
bool BlockingInterpreter::lockForUpdate(BlockingMutex& mutex, const Asker& asker)
{
    Passage passage = mutex.tryLock(asker);
    if (passage.passed)
        return true;
    m_recorder.stamp();
    const TimePoint began = m_recorder.now();
    passage = mutex.lock(asker);
    if (passage.passed && !m_worker.takesTurns() && m_recorder.read() - began < m_session.workRate().quantum)
        return true;
    if (!m_worker.record(passage, began, Activity::WaitingLock, LinkKind::Unlocked, asker.what)) {
        if (passage.passed)
            mutex.unlock(asker);
        return false;
    }
    m_worker.beginComputing(Pace::Uneven);
    return true;
}

void BlockingInterpreter::unlock(SharedId what)
{
    if (!m_session.board().has(m_worker.task(), what))
        return;
    if (m_objects.isMutex(what))
        m_objects.get<BlockingMutex>(what).unlock(m_worker.asker(what));
    else
        m_objects.get<BlockingRwLock>(what).unlock(m_worker.asker(what));
}

bool BlockingInterpreter::waitUntil(const WaitUntil& wait)
{
    const TimePoint began = m_recorder.now();
    const SharedId mutexId = m_session.plan().mutexOf(wait.condition);
    auto& condition = m_objects.get<BlockingCondition>(wait.condition);
    auto& mutex = m_objects.get<BlockingMutex>(mutexId);
    const auto result = condition.waitUntil(m_worker.asker(wait.condition), wait, mutex);
    m_worker.record(result.notice, began, Activity::WaitingMessage, LinkKind::Notice, wait.condition);
    if (result.lock.waited)
        m_worker.record(result.lock, result.lockBegan, Activity::WaitingLock, LinkKind::Unlocked, mutexId);
    return result.notice.passed && result.lock.passed;
}

bool BlockingInterpreter::spawn(const Spawn& spawn)
{
    m_objects.doors().start(m_worker.asker({}), spawn.task);
    if (!m_callsSpawned)
        return true;
    const TimePoint began = m_recorder.now();
    const StepIndex step = m_worker.step();
    m_session.board().started(spawn.task);
    m_session.board().waitsFor(m_worker.task(), spawn.task);
    m_session.outcome(spawn.task).arrival = began;
    m_recorder.link({LinkKind::Spawn, m_worker.task(), began, spawn.task, began, {}});
    run(spawn.task);
    m_session.board().goesOn(m_worker.task());
    m_worker.beginStep(step);
    m_recorder.waited(m_worker.task(), m_worker.step(), Activity::WaitingMessage, began, m_recorder.now());
    return m_session.outcome(spawn.task).completed;
}

/// A run that ends early leaves no lock taken.
void BlockingInterpreter::giveBackAllLocks()
{
    for (std::size_t n = 0; n < m_session.plan().shared.size(); ++n) {
        const auto what = static_cast<SharedId>(n);
        while (m_objects.isLock(what) && m_session.board().has(m_worker.task(), what))
            unlock(what);
    }
}

} // namespace interleave
