// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/execution/suspending_interpreter.h"

#include <algorithm>
#include <stdexcept>

namespace interleave {

namespace {

constexpr std::uint64_t kQuantaPerReport = 64;

std::vector<TaskState> statesOf(const Plan& plan)
{
    std::vector<TaskState> states;
    states.reserve(plan.tasks.size());
    for (std::size_t task = 0; task < plan.tasks.size(); ++task)
        states.emplace_back(plan, static_cast<TaskId>(task));
    return states;
}

} // namespace

SuspendingInterpreter::SuspendingInterpreter(Session& session, Workers workers, Wakers wakers)
    : m_session(session),
      m_workers(workers),
      m_wakers(std::move(wakers)),
      m_states(statesOf(session.plan())),
      m_isSpawned(spawnedTasksOf(session.plan())),
      m_shared(session, m_states)
{
}

std::vector<TaskId> SuspendingInterpreter::begin() const
{
    std::vector<TaskId> tasks;
    for (std::size_t task = 0; task < m_isSpawned.size(); ++task) {
        if (!m_isSpawned[task])
            tasks.push_back(static_cast<TaskId>(task));
    }
    return tasks;
}

Pause SuspendingInterpreter::advance(TaskId task, LaneRecorder& recorder, std::optional<Duration> slice) noexcept
{
    if (m_session.isStopped())
        return Pause::Stopped;
    Turn turn{task, m_states[indexOf(task)], recorder, {}};
    if (m_shared.waitOf(task).isGranted)
        recordWait(turn);
    if (slice)
        turn.sliceEnd = recorder.now() + *slice;
    try {
        return carryOn(turn);
    } catch (const std::exception& exception) {
        m_session.fail(task, exception.what());
    } catch (...) {
        m_session.fail(task, "an unknown exception");
    }
    return Pause::Stopped;
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
    const Action& action = turn.state.cursor.step().action;
    turn.recorder.catchUp();
    if (const auto* retreat = std::get_if<LockOrRetreat>(&action))
        return lockOrRetreat(turn, *retreat);
    if (const auto* wait = std::get_if<WaitForIo>(&action))
        return waitForIo(turn, wait->time);
    if (const auto* fail = std::get_if<Fail>(&action))
        throw std::runtime_error(std::string(fail->reason));
    std::optional<Pause> pause;
    const WorkRate& rate = m_session.workRate();
    SharedMemory& memory = m_session.memory();
    if (const auto* work = std::get_if<Compute>(&action))
        pause = compute(turn, Pace::Even,
                        [&](std::uint64_t& units) { return computeForAQuantum(*work, turn.state, rate, units); });
    else if (const auto* sort = std::get_if<Sort>(&action))
        pause =
            compute(turn, Pace::Uneven, [&](std::uint64_t&) { return sortForAQuantum(*sort, turn.state, memory, rate); });
    else if (const auto* merge = std::get_if<Merge>(&action))
        pause = compute(turn, Pace::Uneven,
                        [&](std::uint64_t&) { return mergeForAQuantum(*merge, turn.state, memory, rate); });
    else if (const auto* addition = std::get_if<Update>(&action))
        pause = update(turn, *addition);
    else
        pause = share(turn, action);
    if (!pause) {
        turn.state.hasBegun = false;
        turn.state.cursor.advance();
    }
    return pause;
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
        const auto lock = guard();
        if (m_shared.tryLock(turn.task, mutex)) {
            if (!m_shared.waitOf(turn.task).isOn)
                return true;
        } else {
            turn.recorder.stamp();
            m_shared.lock(turn.task, mutex, turn.recorder.now());
            return false;
        }
    }
    recordPass(turn);
    turn.recorder.beginComputing(turn.task, turn.step, Pace::Uneven);
    return true;
}

void SuspendingInterpreter::unlockAfterUpdate(Turn& turn, SharedId mutex)
{
    auto lock = guard();
    m_shared.unlock(turn.task, mutex, turn.recorder.read());
    wakeAll(std::move(lock));
}

std::optional<Pause> SuspendingInterpreter::waitForIo(Turn& turn, Duration time)
{
    const TimePoint began = turn.recorder.now();
    const TimePoint due = turn.recorder.read() + time;
    // What it waits for is a clock, which no other task holds up: it is over as soon as it is begun, at a known time.
    m_shared.waitOf(turn.task) = {.isOn = true, .isGranted = true, .began = began, .activity = Activity::WaitingIo, .over = due};
    turn.state.hasBegun = true;
    m_wakers.sleep(turn.task, due);
    return Pause::SetAside;
}

std::optional<Pause> SuspendingInterpreter::lockOrRetreat(Turn& turn, const LockOrRetreat& retreat)
{
    auto lock = guard();
    const bool locked = m_shared.tryLock(turn.task, retreat.what);
    if (locked)
        recordPass(turn);
    else
        m_shared.unlock(turn.task, retreat.held, turn.recorder.read());
    wakeAll(std::move(lock));
    if (locked) {
        m_session.board().advanced(turn.task);
        turn.state.cursor.advance();
        return std::nullopt;
    }
    m_session.board().retreated(turn.task, retreat.what);
    if (retreat.pause > Duration{})
        return waitForIo(turn, Duration(turn.state.random.between(0, retreat.pause.count())));
    turn.state.cursor.goBack(retreat.back);
    return std::nullopt;
}

std::optional<Pause> SuspendingInterpreter::share(Turn& turn, const Action& action)
{
    auto lock = guard();
    const bool passed = m_shared.attempt(turn.task, action, turn.recorder.read());
    if (passed)
        recordPass(turn);
    // Where it did not pass, the task belongs to whoever wakes it from here on.
    wakeAll(std::move(lock));
    return passed ? std::nullopt : std::optional(Pause::SetAside);
}

/// What the task waited for it has: the wait, and the step that it stood in, are done.
void SuspendingInterpreter::recordWait(Turn& turn)
{
    Wait& wait = m_shared.waitOf(turn.task);
    if (wait.kind == LinkKind::Spawn && wait.activity == Activity::Ready) {
        turn.recorder.resumed();
        turn.recorder.link({wait.kind, *wait.helper, wait.over, turn.task, turn.recorder.now(), {}});
        wait = {};
        return;
    }
    turn.step = turn.state.cursor.index();
    turn.recorder.waited(turn.task, turn.step, wait.activity, wait.began, wait.over);
    if (wait.helper)
        turn.recorder.link({wait.kind, *wait.helper, wait.over, turn.task, turn.recorder.now(), wait.what});
    wait = {};
    turn.state.hasBegun = false;
    if (const auto* retreat = std::get_if<LockOrRetreat>(&turn.state.cursor.step().action))
        turn.state.cursor.goBack(retreat->back);
    else
        turn.state.cursor.advance();
}

/// The task passed: at once, or when it asked again after a wait.
void SuspendingInterpreter::recordPass(Turn& turn)
{
    Wait& wait = m_shared.waitOf(turn.task);
    if (wait.isOn) {
        if (const std::optional<Wait::Notice>& notice = wait.notice) {
            const Helper& caller = notice->caller;
            turn.recorder.waited(turn.task, turn.step, Activity::WaitingMessage, notice->began, caller.at);
            turn.recorder.link({LinkKind::Notice, caller.task, caller.at, turn.task, wait.began, notice->condition});
        }
        turn.recorder.waited(turn.task, turn.step, wait.activity, wait.began, wait.over);
        if (wait.helper)
            turn.recorder.link({wait.kind, *wait.helper, wait.over, turn.task, turn.recorder.now(), wait.what});
        const std::int64_t others = wait.what ? m_session.board().uses(*wait.what) - wait.usesBefore - 1 : 0;
        Overtaken& worst = m_session.outcome(turn.task).overtaken;
        if (others > worst.times)
            worst = {others, *wait.what, turn.recorder.now() - wait.began};
        wait = {};
    } else if (const std::optional<Helper>& helper = m_shared.lastHelper()) {
        // Another one had it since the last stamp: what this task does with it did not begin there.
        if (helper->at > turn.recorder.now())
            turn.recorder.resumed();
        turn.recorder.link(
            {m_shared.lastKind(), helper->task, helper->at, turn.task, turn.recorder.now(), m_shared.lastWhat()});
    }
}

Pause SuspendingInterpreter::finish(Turn& turn)
{
    TaskOutcome& outcome = m_session.outcome(turn.task);
    outcome.completed = true;
    outcome.end = turn.recorder.now();
    outcome.checksum = turn.state.counter.checksum();
    m_session.progress().tasksDone.fetch_add(1, std::memory_order_relaxed);
    auto lock = guard();
    m_session.board().done(turn.task);
    m_shared.finish(turn.task, outcome.end);
    wakeAll(std::move(lock));
    return Pause::Finished;
}

void SuspendingInterpreter::conclude(LaneRecorder& recorder)
{
    recorder.resumed();
    for (std::size_t n = 0; n < m_states.size(); ++n) {
        const auto task = static_cast<TaskId>(n);
        TaskOutcome& outcome = m_session.outcome(task);
        if (outcome.completed || !m_shared.isStarted(task))
            continue;
        const Wait& wait = m_shared.waitOf(task);
        outcome.checksum = m_states[n].counter.checksum();
        if (wait.notice) {
            recorder.waited(task, m_states[n].cursor.index(), Activity::WaitingMessage, wait.notice->began,
                            wait.notice->caller.at);
        }
        if (wait.isOn && wait.activity != Activity::Ready) {
            const bool isOver = wait.isGranted || wait.over > wait.began;
            recorder.waited(task, m_states[n].cursor.index(), wait.activity, wait.began, isOver ? wait.over : recorder.read());
        }
        outcome.end = recorder.now();
    }
}

void SuspendingInterpreter::publish(std::uint64_t units)
{
    m_session.progress().unitsDone.fetch_add(units, std::memory_order_relaxed);
}

std::unique_lock<std::mutex> SuspendingInterpreter::guard()
{
    return m_workers == Workers::Many ? std::unique_lock(m_mutex) : std::unique_lock<std::mutex>();
}

/// Gives the guard back first.
void SuspendingInterpreter::wakeAll(std::unique_lock<std::mutex> lock)
{
    TaskQueue woken = m_shared.takeWoken();
    lock = {};
    while (const std::optional<TaskId> task = woken.takeFirst())
        m_wakers.ready(*task);
}

} // namespace interleave
