// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/execution/blocking_interpreter.h"

#include <algorithm>
#include <stdexcept>

namespace interleave {

namespace {

/// Progress is told this often, in quanta: about twice in a millisecond.
constexpr std::uint64_t kQuantaPerReport = 64;

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
    : m_session(session), m_objects(objects), m_recorder(recorder), m_rules(rules), m_turn{rules.baton, worker}
{
}

void BlockingInterpreter::runWhenSpawned(TaskId task) noexcept
{
    m_task = task;
    const Passage passage = m_objects.doors().awaitStart(asker({}));
    if (!passage.passed)
        return;
    m_session.outcome(task).arrival = passage.helper->at;
    m_recorder.resumed();
    m_recorder.link({LinkKind::Spawn, passage.helper->task, passage.helper->at, task, m_recorder.now(), {}});
    run(task);
}

void BlockingInterpreter::run(TaskId task) noexcept
{
    const TaskId caller = std::exchange(m_task, task);
    m_session.board().started(task);
    TaskState state(m_session.plan(), task);
    bool completed = !m_session.isStopped() && takeTurn();
    try {
        while (completed && !state.cursor.isAtEnd()) {
            m_step = state.cursor.index();
            completed = perform(state);
        }
    } catch (const std::exception& exception) {
        completed = false;
        m_session.fail(task, exception.what());
    } catch (...) {
        completed = false;
        m_session.fail(task, "an unknown exception");
    }
    publish();
    TaskOutcome& outcome = m_session.outcome(task);
    outcome.completed = completed;
    outcome.end = m_recorder.now();
    outcome.checksum = state.counter.checksum();
    if (completed) {
        m_session.board().done(task);
        m_session.progress().tasksDone.fetch_add(1, std::memory_order_relaxed);
        m_objects.doors().finish(asker({}));
    }
    m_turn.letGo();
    if (!completed)
        giveBackAllLocks();
    m_task = caller;
}

template<typename DoAQuantum>
bool BlockingInterpreter::compute(Pace pace, const DoAQuantum& doAQuantum)
{
    const WorkRate& rate = m_session.workRate();
    m_recorder.beginComputing(m_task, m_step, pace);
    for (bool more = true; more;) {
        if (m_session.isStopped())
            return false;
        more = doAQuantum();
        m_recorder.stamp();
        if (m_unpublished >= kQuantaPerReport * rate.unitsPerQuantum)
            publish();
        if (more && !keepTurn(pace))
            return false;
    }
    return true;
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
    return goOn(state, compute(Pace::Even, [&] { return computeForAQuantum(step, state, rate, m_unpublished); }));
}

bool BlockingInterpreter::perform(TaskState& state, const Sort& step)
{
    const WorkRate& rate = m_session.workRate();
    return goOn(state, compute(Pace::Uneven, [&] { return sortForAQuantum(step, state, m_session.memory(), rate); }));
}

bool BlockingInterpreter::perform(TaskState& state, const Merge& step)
{
    const WorkRate& rate = m_session.workRate();
    return goOn(state, compute(Pace::Uneven, [&] { return mergeForAQuantum(step, state, m_session.memory(), rate); }));
}

bool BlockingInterpreter::perform(TaskState& state, const WaitForIo& step)
{
    return goOn(state, waitForIo(step.time));
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
                              ? m_objects.get<BlockingMutex>(step.what).lock(asker(step.what))
                              : m_objects.get<BlockingRwLock>(step.what).lock(asker(step.what), step.hold);
    return goOn(state, recordPassage(passage, began, Activity::WaitingLock, LinkKind::Unlocked, step.what));
}

bool BlockingInterpreter::perform(TaskState& state, const Unlock& step)
{
    unlock(step.what);
    return goOn(state, true);
}

bool BlockingInterpreter::perform(TaskState& state, const LockOrRetreat& step)
{
    const Passage passage = m_objects.get<BlockingMutex>(step.what).tryLock(asker(step.what));
    if (passage.passed) {
        recordPassage(passage, m_recorder.now(), Activity::WaitingLock, LinkKind::Unlocked, step.what);
        m_session.board().advanced(m_task);
        return goOn(state, true);
    }
    m_session.board().retreated(m_task, step.what);
    unlock(step.held);
    if (step.pause > Duration{} && !waitForIo(Duration(state.random.between(0, step.pause.count()))))
        return false;
    state.cursor.goBack(step.back);
    return true;
}

bool BlockingInterpreter::perform(TaskState& state, const Acquire& step)
{
    const TimePoint began = m_recorder.now();
    const Passage passage = m_objects.get<BlockingSemaphore>(step.semaphore).acquire(asker(step.semaphore));
    return goOn(state, recordPassage(passage, began, Activity::WaitingLock, LinkKind::Key, step.semaphore));
}

bool BlockingInterpreter::perform(TaskState& state, const Release& step)
{
    m_objects.get<BlockingSemaphore>(step.semaphore).release(asker(step.semaphore));
    return goOn(state, true);
}

bool BlockingInterpreter::perform(TaskState& state, const Send& step)
{
    const TimePoint began = m_recorder.now();
    const std::int64_t value = state.valueFor(step);
    const Passage passage = m_objects.get<BlockingChannel>(step.channel).send(asker(step.channel), value);
    if (step.cargo == Cargo::Next)
        state.lastMade = value;
    return goOn(state, recordPassage(passage, began, Activity::WaitingMessage, LinkKind::Room, step.channel));
}

bool BlockingInterpreter::perform(TaskState& state, const Receive& step)
{
    const TimePoint began = m_recorder.now();
    const Passage passage = m_objects.get<BlockingChannel>(step.channel).receive(asker(step.channel), state.inHand);
    return goOn(state, recordPassage(passage, began, Activity::WaitingMessage, LinkKind::Message, step.channel));
}

bool BlockingInterpreter::perform(TaskState& state, const WaitUntil& step)
{
    return goOn(state, waitUntil(step));
}

bool BlockingInterpreter::perform(TaskState& state, const Notify& step)
{
    m_objects.get<BlockingCondition>(step.condition).notify(asker(step.condition));
    return goOn(state, true);
}

bool BlockingInterpreter::perform(TaskState& state, const Meet& step)
{
    const TimePoint began = m_recorder.now();
    const Passage passage = m_objects.get<BlockingBarrier>(step.barrier).meet(asker(step.barrier));
    return goOn(state, recordPassage(passage, began, Activity::WaitingMessage, LinkKind::Barrier, step.barrier));
}

bool BlockingInterpreter::perform(TaskState& state, const Spawn& step)
{
    return goOn(state, spawn(step));
}

bool BlockingInterpreter::perform(TaskState& state, const Join& step)
{
    const TimePoint began = m_recorder.now();
    const Passage passage = m_objects.doors().join(asker({}), step.task);
    return goOn(state, recordPassage(passage, began, Activity::WaitingMessage, LinkKind::Join, std::nullopt));
}

bool BlockingInterpreter::perform(TaskState& state, const Update& step)
{
    return goOn(state, update(state, step));
}

bool BlockingInterpreter::perform(TaskState& state, const SignBook& step)
{
    m_session.memory().sign(step.book, m_task);
    return goOn(state, true);
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
    const Asker asker = this->asker(update.mutex);
    BlockingMutex* mutex = update.protection == Protection::Locked ? &m_objects.get<BlockingMutex>(update.mutex) : nullptr;
    m_recorder.beginComputing(m_task, m_step, Pace::Uneven);
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
        m_unpublished += thinking * static_cast<std::uint64_t>(now);
        m_recorder.stamp();
        if (m_unpublished >= kQuantaPerReport * rate.unitsPerQuantum)
            publish();
        if (left > 0 && !keepTurn(Pace::Uneven))
            return false;
    }
    publish();
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
    if (passage.passed && !m_turn.baton && m_recorder.read() - began < m_session.workRate().quantum)
        return true;
    if (!recordPassage(passage, began, Activity::WaitingLock, LinkKind::Unlocked, asker.what)) {
        if (passage.passed)
            mutex.unlock(asker);
        return false;
    }
    m_recorder.beginComputing(m_task, m_step, Pace::Uneven);
    return true;
}

bool BlockingInterpreter::waitForIo(Duration time)
{
    const TimePoint began = m_recorder.now();
    const TimePoint due = m_recorder.read() + time;
    m_turn.letGo();
    const bool waitedOut = m_session.stop().sleepUntil(m_recorder.steadyTimeOf(due));
    const bool goesOn = waitedOut && takeTurn();
    m_recorder.waited(m_task, m_step, Activity::WaitingIo, began, due);
    return goesOn;
}

void BlockingInterpreter::unlock(SharedId what)
{
    if (!m_session.board().has(m_task, what))
        return;
    if (m_objects.isMutex(what))
        m_objects.get<BlockingMutex>(what).unlock(asker(what));
    else
        m_objects.get<BlockingRwLock>(what).unlock(asker(what));
}

bool BlockingInterpreter::waitUntil(const WaitUntil& wait)
{
    const TimePoint began = m_recorder.now();
    const SharedId mutexId = m_session.plan().mutexOf(wait.condition);
    auto& condition = m_objects.get<BlockingCondition>(wait.condition);
    auto& mutex = m_objects.get<BlockingMutex>(mutexId);
    const auto result = condition.waitUntil(asker(wait.condition), wait, mutex);
    recordPassage(result.notice, began, Activity::WaitingMessage, LinkKind::Notice, wait.condition);
    if (result.lock.waited)
        recordPassage(result.lock, result.lockBegan, Activity::WaitingLock, LinkKind::Unlocked, mutexId);
    return result.notice.passed && result.lock.passed;
}

bool BlockingInterpreter::spawn(const Spawn& spawn)
{
    m_objects.doors().start(asker({}), spawn.task);
    if (!m_rules.callsSpawned)
        return true;
    const TimePoint began = m_recorder.now();
    const StepIndex step = m_step;
    m_session.board().started(spawn.task);
    m_session.board().waitsFor(m_task, spawn.task);
    m_session.outcome(spawn.task).arrival = began;
    m_recorder.link({LinkKind::Spawn, m_task, began, spawn.task, began, {}});
    run(spawn.task);
    m_session.board().goesOn(m_task);
    m_step = step;
    m_recorder.waited(m_task, m_step, Activity::WaitingMessage, began, m_recorder.now());
    return m_session.outcome(spawn.task).completed;
}

bool BlockingInterpreter::recordPassage(const Passage& passage, TimePoint began, Activity activity, LinkKind kind,
                                        std::optional<SharedId> what)
{
    const bool hasTurn = takeTurn();
    // Another one had it since the last stamp: what this task does with it did not begin there, however short a time ago that is.
    if (passage.passed && passage.helper && passage.helper->at > m_recorder.now())
        m_recorder.resumed();
    if (passage.waited) {
        const bool knowsEnd = passage.passed && passage.helper;
        m_recorder.waited(m_task, m_step, activity, began, knowsEnd ? passage.helper->at : m_recorder.read());
        Overtaken& worst = m_session.outcome(m_task).overtaken;
        if (what && passage.overtakenBy > worst.times)
            worst = {passage.overtakenBy, *what, m_recorder.now() - began};
    }
    if (passage.passed && passage.helper) {
        const TimePoint got = passage.waited ? m_recorder.now() : std::max(m_recorder.now(), passage.helper->at);
        m_recorder.link({kind, passage.helper->task, passage.helper->at, m_task, got, what});
    }
    return passage.passed && hasTurn;
}

/// True where turns are not taken.
bool BlockingInterpreter::takeTurn()
{
    if (!m_turn.baton || m_turn.has)
        return true;
    const bool taken = m_turn.take();
    m_recorder.resumed();
    m_sliceEnd = m_recorder.now() + m_rules.slice;
    return taken;
}

/// Hands the baton on where the slice is over and another one wants it, and waits for the next turn.
bool BlockingInterpreter::keepTurn(Pace pace)
{
    if (!m_turn.has || m_recorder.now() < m_sliceEnd || !m_rules.baton->isWanted())
        return true;
    m_turn.letGo();
    if (!takeTurn())
        return false;
    m_recorder.beginComputing(m_task, m_step, pace);
    return true;
}

/// A run that ends early leaves no lock taken.
void BlockingInterpreter::giveBackAllLocks()
{
    for (std::size_t n = 0; n < m_session.plan().shared.size(); ++n) {
        const auto what = static_cast<SharedId>(n);
        while (m_objects.isLock(what) && m_session.board().has(m_task, what))
            unlock(what);
    }
}

void BlockingInterpreter::publish()
{
    m_session.progress().unitsDone.fetch_add(m_unpublished, std::memory_order_relaxed);
    m_unpublished = 0;
}

} // namespace interleave
