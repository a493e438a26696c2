// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/execution/simulation.h"

#include <algorithm>
#include <stdexcept>
#include <utility>

#include "core/execution/merging.h"

namespace interleave {

namespace {

/// Who gives way again and again takes a moment each time, or virtual time would stand still.
constexpr Duration kRetreatCost = std::chrono::microseconds(1);
constexpr std::size_t kMostLinks = 1'000'000;
/// So many numbers are moved, in a millisecond or so, between two looks whether the run was stopped.
constexpr std::size_t kMovesToALook = std::size_t{1} << 18U;
/// In virtual time, as the watch over real threads does in real time.
constexpr Duration kLookEvery = std::chrono::milliseconds(15);

std::vector<TaskState> statesOf(const Plan& plan)
{
    std::vector<TaskState> states;
    states.reserve(plan.tasks.size());
    for (std::size_t task = 0; task < plan.tasks.size(); ++task)
        states.emplace_back(plan, static_cast<TaskId>(task));
    return states;
}

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
      m_lanes(machine.cores),
      m_room(room)
{
    const std::vector<bool> isSpawned = spawnedTasksOf(context.plan);
    for (std::size_t task = 0; task < isSpawned.size(); ++task) {
        if (!isSpawned[task])
            m_ready.push_back(static_cast<TaskId>(task));
    }
}

Recording Simulation::run()
{
    giveWork();
    while (!m_events.empty() && !m_session.isStopped()) {
        const Event event = m_events.top();
        m_events.pop();
        m_now = event.time;
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
    if (m_shared.waitOf(task).isGranted)
        recordWaitOf(task);
    TaskState& state = m_states[indexOf(task)];
    try {
        while (core.task && !state.cursor.isAtEnd() && !m_session.isStopped()) {
            const Step& step = state.cursor.step();
            if (startBurst(n, step))
                return;
            if (core.task && doStep(n, step))
                state.cursor.advance();
        }
    } catch (const std::exception& exception) {
        m_session.fail(task, exception.what());
        return;
    }
    if (core.task && state.cursor.isAtEnd())
        finish(n);
}

/// Whether the step computes, so that the core is busy until an event. It may have to wait for a lock first.
bool Simulation::startBurst(std::size_t n, const Step& step)
{
    Core& core = m_cores[n];
    const TaskId task = *core.task;
    Duration& left = m_left[indexOf(task)];
    TaskState& state = m_states[indexOf(task)];
    if (const auto* compute = std::get_if<Compute>(&step.action)) {
        if (!state.hasBegun)
            left = compute->work;
    } else if (const auto* sort = std::get_if<Sort>(&step.action)) {
        if (!state.hasBegun)
            left = kMoveCost * movesOf(*sort);
    } else if (const auto* merge = std::get_if<Merge>(&step.action)) {
        if (!state.hasBegun)
            left = kMoveCost * movesOf(*merge);
    } else if (const auto* update = std::get_if<Update>(&step.action)) {
        if (!state.hasBegun)
            state.left = static_cast<std::uint64_t>(update->times);
        if (!state.hasRead) {
            const bool locks = update->protection == Protection::Locked;
            if (locks && !m_shared.lock(task, update->mutex, m_now)) {
                state.hasBegun = true;
                setAside(n);
                return true;
            }
            if (locks)
                recordPass(task);
            state.hasRead = true;
            left = (update->think + kUpdateCost) * chunkOf(*update, m_session.workRate(), state.left);
        }
    } else {
        return false;
    }
    state.hasBegun = true;
    core.began = m_now;
    core.isComputing = true;
    core.burst = std::min(left, std::max(core.sliceEnd - m_now, Duration(1)));
    m_events.push({m_now + core.burst, m_number++, {}, n});
    return true;
}

void Simulation::endBurst(std::size_t n)
{
    Core& core = m_cores[n];
    const TaskId task = *core.task;
    TaskState& state = m_states[indexOf(task)];
    if (std::exchange(core.isComputing, false)) {
        const Step& step = state.cursor.step();
        record(n, {core.began, m_now, task, state.cursor.index(), static_cast<std::uint16_t>(n + 1), Activity::Running});
        m_left[indexOf(task)] -= core.burst;
        m_session.progress().unitsDone.fetch_add(unitsFor(core.burst, m_session.workRate()), std::memory_order_relaxed);
        if (m_left[indexOf(task)] == Duration{})
            burstDone(core, step);
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

void Simulation::burstDone(Core& core, const Step& step)
{
    const TaskId task = *core.task;
    TaskState& state = m_states[indexOf(task)];
    // The numbers are really sorted, so that the answer can be checked; only the time is made up.
    if (const auto* sort = std::get_if<Sort>(&step.action)) {
        const std::size_t size = sort->end - sort->begin;
        const auto numbers = m_session.memory().array(sort->array).subspan(sort->begin, size);
        const auto scratch = m_session.memory().scratchOf(sort->array).subspan(sort->begin, size);
        Merging progress;
        while (!m_session.isStopped() && sortForAWhile(numbers, scratch, progress, kMovesToALook)) {
        }
    } else if (const auto* merge = std::get_if<Merge>(&step.action)) {
        const std::size_t size = merge->end - merge->begin;
        const auto numbers = m_session.memory().array(merge->array).subspan(merge->begin, size);
        const auto scratch = m_session.memory().scratchOf(merge->array).subspan(merge->begin, size);
        Merging progress;
        while (!m_session.isStopped()
               && mergeForAWhile(numbers, scratch, merge->middle - merge->begin, progress, kMovesToALook)) {
        }
    }
    if (const auto* update = std::get_if<Update>(&step.action)) {
        const std::int64_t chunk = chunkOf(*update, m_session.workRate(), state.left);
        const std::int64_t amount = update->addend == Addend::InHand ? state.inHand : update->amount;
        m_session.memory().counter(update->counter).fetch_add(amount * chunk, std::memory_order_relaxed);
        state.left -= static_cast<std::uint64_t>(chunk);
        state.hasRead = false;
        if (update->protection == Protection::Locked) {
            m_shared.unlock(task, update->mutex, m_now);
            wakeAll();
        }
        if (state.left > 0)
            return;
    }
    state.hasBegun = false;
    state.cursor.advance();
}

/// A step that takes no time. True when it was done; else the task waits, or went back.
bool Simulation::doStep(std::size_t n, const Step& step)
{
    const TaskId task = *m_cores[n].task;
    TaskState& state = m_states[indexOf(task)];
    if (const auto* wait = std::get_if<WaitForIo>(&step.action)) {
        sleep(n, wait->time);
        return false;
    }
    if (const auto* fail = std::get_if<Fail>(&step.action))
        throw std::runtime_error(std::string(fail->reason));
    if (const auto* retreat = std::get_if<LockOrRetreat>(&step.action)) {
        if (m_shared.tryLock(task, retreat->what)) {
            m_session.board().advanced(task);
            recordPass(task);
            return true;
        }
        m_session.board().retreated(task, retreat->what);
        m_shared.unlock(task, retreat->held, m_now);
        wakeAll();
        const bool timePassed = std::exchange(m_lastRetreat[indexOf(task)], m_now) != m_now;
        if (retreat->pause > Duration{})
            sleep(n, Duration(state.random.between(0, retreat->pause.count())));
        else if (timePassed)
            state.cursor.goBack(retreat->back);
        else
            sleep(n, kRetreatCost);
        return false;
    }
    const bool passed = m_shared.attempt(task, step.action, m_now);
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

void Simulation::sleep(std::size_t n, Duration time)
{
    const TaskId task = *m_cores[n].task;
    m_shared.waitOf(
        task) = {.isOn = true, .isGranted = true, .began = m_now, .activity = Activity::WaitingIo, .over = m_now + time};
    m_events.push({m_now + time, m_number++, task, 0});
    setAside(n);
}

/// What the task waited for it has: the wait, and the step that it stood in, are done.
void Simulation::recordWaitOf(TaskId task)
{
    TaskState& state = m_states[indexOf(task)];
    const bool isSpawned = m_shared.waitOf(task).kind == LinkKind::Spawn && m_shared.waitOf(task).activity == Activity::Ready;
    recordPass(task);
    if (isSpawned)
        return;
    if (const auto* retreat = std::get_if<LockOrRetreat>(&state.cursor.step().action))
        state.cursor.goBack(retreat->back);
    else
        state.cursor.advance();
}

void Simulation::recordPass(TaskId task)
{
    Wait& wait = m_shared.waitOf(task);
    if (wait.isOn) {
        if (const std::optional<Wait::Notice>& notice = wait.notice) {
            recordNotice(task, *notice);
            link({LinkKind::Notice, notice->caller.task, notice->caller.at, task, wait.began, notice->condition});
        }
        if (wait.activity != Activity::Ready)
            record(0, {wait.began, wait.over, task, m_states[indexOf(task)].cursor.index(), 0, wait.activity});
        if (wait.helper)
            link({wait.kind, *wait.helper, wait.over, task, m_now, wait.what});
        const std::int64_t others = wait.what ? m_session.board().uses(*wait.what) - wait.usesBefore - 1 : 0;
        Overtaken& worst = m_session.outcome(task).overtaken;
        if (others > worst.times)
            worst = {others, *wait.what, m_now - wait.began};
        wait = {};
    } else if (const std::optional<Helper>& helper = m_shared.lastHelper()) {
        link({m_shared.lastKind(), helper->task, helper->at, task, m_now, m_shared.lastWhat()});
    }
}

void Simulation::recordNotice(TaskId task, const Wait::Notice& notice)
{
    record(0, {notice.began, notice.caller.at, task, m_states[indexOf(task)].cursor.index(), 0, Activity::WaitingMessage});
}

void Simulation::link(const Link& link)
{
    Lane& lane = m_lanes.front();
    if (lane.links.size() == kMostLinks)
        ++lane.linksLeftOut;
    else
        lane.links.push_back(link);
}

void Simulation::record(std::size_t core, const LaneEntry& entry)
{
    if (entry.begin == entry.end)
        return;
    std::vector<LaneEntry>& entries = m_lanes[core].entries;
    LaneEntry* last = entries.empty() ? nullptr : &entries.back();
    const bool continues = last && last->end == entry.begin && last->task == entry.task && last->step == entry.step
                        && last->activity == entry.activity && last->cpuPlusOne == entry.cpuPlusOne;
    if (continues) {
        last->end = entry.end;
        return;
    }
    entries.push_back(entry);
    if (++m_recorded == m_room)
        m_session.end();
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
    TaskQueue woken = m_shared.takeWoken();
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
    const bool isFull = m_recorded >= m_room; // before what is open is written down
    for (std::size_t n = 0; n < m_cores.size(); ++n) {
        const Core& core = m_cores[n];
        if (core.isComputing && core.task)
            record(n, {core.began, m_now, *core.task, m_states[indexOf(*core.task)].cursor.index(),
                       static_cast<std::uint16_t>(n + 1), Activity::Running});
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
        const Wait& wait = m_shared.waitOf(task);
        if (wait.notice)
            recordNotice(task, *wait.notice);
        if (wait.isOn && wait.activity != Activity::Ready)
            record(0, {wait.began, wait.isGranted ? std::min(wait.over, m_now) : m_now, task,
                       m_states[n].cursor.index(), 0, wait.activity});
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
            .lanes = std::move(m_lanes),
            .tasks = m_session.outcomes(),
            .taskFailure = m_session.failure(),
            .failedTask = m_session.failedTask(),
            .shared = m_session.sharedOutcomes(),
            .standstill = completed ? std::nullopt : m_standstill,
            .setsTasksAside = true};
}

} // namespace interleave
