// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/execution/blocking_interpreter.h"

#include <algorithm>
#include <stdexcept>

namespace interleave {

namespace {

/// Progress is told this often, in quanta: about twice in a millisecond.
constexpr std::uint64_t kQuantaPerReport = 64;

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
    const Step& step = state.cursor.step();
    m_recorder.catchUp();
    const TimePoint began = m_recorder.now();
    const WorkRate& rate = m_session.workRate();
    if (const auto* retreat = std::get_if<LockOrRetreat>(&step.action))
        return lockOrRetreat(state, *retreat);
    const bool done =
        std::visit(Overloaded{
                       [&](const Compute& action) {
                           return compute(Pace::Even,
                                          [&] { return computeForAQuantum(action, state, rate, m_unpublished); });
                       },
                       [&](const Sort& action) {
                           return compute(Pace::Uneven,
                                          [&] { return sortForAQuantum(action, state, m_session.memory(), rate); });
                       },
                       [&](const Merge& action) {
                           return compute(Pace::Uneven,
                                          [&] { return mergeForAQuantum(action, state, m_session.memory(), rate); });
                       },
                       [&](const WaitForIo& action) { return waitForIo(action.time); },
                       [&](const Fail& action) -> bool { throw std::runtime_error(std::string(action.reason)); },
                       [&](const Lock& action) { return lock(action); },
                       [&](const Unlock& action) {
                           unlock(action.what);
                           return true;
                       },
                       [&](const Acquire& action) {
                           auto& semaphore = m_objects.get<BlockingSemaphore>(action.semaphore);
                           const Passage passage = semaphore.acquire(asker(action.semaphore));
                           return recordPassage(passage, began, Activity::WaitingLock, LinkKind::Key, action.semaphore);
                       },
                       [&](const Release& action) {
                           m_objects.get<BlockingSemaphore>(action.semaphore).release(asker(action.semaphore));
                           return true;
                       },
                       [&](const Send& action) {
                           auto& channel = m_objects.get<BlockingChannel>(action.channel);
                           const std::int64_t value = state.valueFor(action);
                           const Passage passage = channel.send(asker(action.channel), value);
                           if (action.cargo == Cargo::Next)
                               state.lastMade = value;
                           return recordPassage(passage, began, Activity::WaitingMessage, LinkKind::Room, action.channel);
                       },
                       [&](const Receive& action) {
                           auto& channel = m_objects.get<BlockingChannel>(action.channel);
                           const Passage passage = channel.receive(asker(action.channel), state.inHand);
                           return recordPassage(passage, began, Activity::WaitingMessage, LinkKind::Message, action.channel);
                       },
                       [&](const WaitUntil& action) { return waitUntil(action); },
                       [&](const Notify& action) {
                           m_objects.get<BlockingCondition>(action.condition).notify(asker(action.condition));
                           return true;
                       },
                       [&](const Meet& action) {
                           auto& barrier = m_objects.get<BlockingBarrier>(action.barrier);
                           const Passage passage = barrier.meet(asker(action.barrier));
                           return recordPassage(passage, began, Activity::WaitingMessage, LinkKind::Barrier, action.barrier);
                       },
                       [&](const Spawn& action) { return spawn(action); },
                       [&](const Join& action) { return join(action); },
                       [&](const Update& action) { return update(state, action); },
                       [&](const SignBook& action) {
                           m_session.memory().sign(action.book, m_task);
                           return true;
                       },
                       [](const Repeat&) { return true; },
                       [](const LockOrRetreat&) { return true; },
                   },
                   step.action);
    state.hasBegun = false;
    if (done)
        state.cursor.advance();
    return done && !m_session.isStopped();
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
    BlockingMutex* mutex = update.protection == Protection::Locked ? &m_objects.get<BlockingMutex>(update.mutex) : nullptr;
    m_recorder.beginComputing(m_task, m_step, Pace::Uneven);
    for (std::int64_t left = update.times; left > 0;) {
        if (m_session.isStopped())
            return false;
        const std::int64_t now = std::min(left, atOnce);
        for (std::int64_t n = 0; n < now; ++n) {
            if (mutex) {
                const Asker asker{m_task, update.mutex, m_session, m_recorder, m_turn};
                Passage passage = mutex->tryLock(asker);
                if (!passage.passed) {
                    m_recorder.stamp();
                    const TimePoint began = m_recorder.now();
                    passage = mutex->lock(asker);
                    // What is shorter than a quantum is below the resolution that the run claims.
                    if (m_turn.baton || m_recorder.read() - began >= rate.quantum || !passage.passed) {
                        if (!recordPassage(passage, began, Activity::WaitingLock, LinkKind::Unlocked, update.mutex)) {
                            if (passage.passed)
                                mutex->unlock(asker);
                            return false;
                        }
                        m_recorder.beginComputing(m_task, m_step, Pace::Uneven);
                    }
                }
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

bool BlockingInterpreter::lock(const Lock& lock)
{
    const TimePoint began = m_recorder.now();
    const Passage passage = m_objects.isMutex(lock.what)
                              ? m_objects.get<BlockingMutex>(lock.what).lock(asker(lock.what))
                              : m_objects.get<BlockingRwLock>(lock.what).lock(asker(lock.what), lock.hold);
    return recordPassage(passage, began, Activity::WaitingLock, LinkKind::Unlocked, lock.what);
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

bool BlockingInterpreter::lockOrRetreat(TaskState& state, const LockOrRetreat& retreat)
{
    const Passage passage = m_objects.get<BlockingMutex>(retreat.what).tryLock(asker(retreat.what));
    if (passage.passed) {
        recordPassage(passage, m_recorder.now(), Activity::WaitingLock, LinkKind::Unlocked, retreat.what);
        m_session.board().advanced(m_task);
        state.cursor.advance();
        return !m_session.isStopped();
    }
    m_session.board().retreated(m_task, retreat.what);
    unlock(retreat.held);
    if (retreat.pause > Duration{} && !waitForIo(Duration(state.random.between(0, retreat.pause.count()))))
        return false;
    state.cursor.goBack(retreat.back);
    return !m_session.isStopped();
}

bool BlockingInterpreter::waitUntil(const WaitUntil& wait)
{
    const TimePoint began = m_recorder.now();
    const SharedId mutexId = std::get<Condition>(m_session.plan().kindOf(wait.condition)).mutex;
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

bool BlockingInterpreter::join(const Join& join)
{
    const TimePoint began = m_recorder.now();
    const Passage passage = m_objects.doors().join(asker({}), join.task);
    return recordPassage(passage, began, Activity::WaitingMessage, LinkKind::Join, std::nullopt);
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
