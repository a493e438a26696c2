// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/execution/thread_team.h"

#include <algorithm>
#include <atomic>
#include <condition_variable>
#include <mutex>
#include <new>
#include <set>
#include <system_error>
#include <thread>

#include "core/execution/blocking_interpreter.h"
#include "core/execution/open_devices.h"
#include "core/execution/standstill_search.h"
#include "core/execution/start_gate.h"
#include "core/execution/task_state.h"
#include "core/execution/worker_witness.h"
#include "core/machine/binding.h"
#include "core/machine/limits.h"
#include "core/machine/stack_memory.h"
#include "core/machine/time_slice.h"
#include "core/program/plan_facts.h"
#include "core/program/step_kinds.h"

namespace interleave {

namespace {

constexpr std::size_t kEntriesPerStamp = 2;
constexpr std::size_t kEntriesPerStep = 4;
constexpr std::size_t kEntriesPerLockedUpdate = 6; ///< each may have to wait, and stamps before it takes the lock and before it goes on
constexpr std::size_t kEntriesAtLeast = 256;

/// So often the coordinator looks whether the run was stopped, or its tasks cannot go on.
constexpr std::chrono::milliseconds kLookEvery{15};

/// Tells the coordinator that all workers are done.
class Finish {
public:
    explicit Finish(std::size_t workers) : m_working(workers) {}

    void workerDone()
    {
        const CheckedLock lock(m_mutex);
        if (--m_working == 0)
            m_allDone.notify_all();
    }
    /// True when all are done.
    bool waitFor(std::chrono::milliseconds time)
    {
        CheckedUniqueLock lock(m_mutex);
        return m_allDone.wait_for(lock.native(), time, [this]() INTERLEAVE_REQUIRES(m_mutex) { return m_working == 0; });
    }

private:
    CheckedMutex m_mutex;
    std::condition_variable m_allDone;
    std::size_t m_working INTERLEAVE_GUARDED_BY(m_mutex);
};

/// The threads of one run. Joins them in its destructor, whatever happens.
class Team {
public:
    Team(const ExecutionContext& context, const Arrangement& arrangement, const MakeCrew& makeCrew);
    ~Team();
    Team(const Team&) = delete;
    Team& operator=(const Team&) = delete;

    /// Starts the workers and joins them. Throws std::system_error where the system refuses a thread.
    void run();
    /// Requires: run() has returned.
    Recording takeRecording();

private:
    void startThreads();
    void work(std::size_t worker) noexcept;
    void noteStack() noexcept;
    std::optional<std::int64_t> held() const;
    RunInfo infoAs(Outcome outcome) const;
    Message whyNotWatched() const;
    void showLive();
    void widenTo(const std::set<CpuId>& seen, RunInfo& info) const;
    void watch(const Moment& opened);
    void join();

    Session m_session;
    const TickClock m_clock;
    const Arrangement& m_arrangement;
    const std::unique_ptr<Crew> m_crew;
    StartGate m_gate;
    Finish m_finish;
    std::vector<std::unique_ptr<LaneRecorder>> m_recorders;
    const std::size_t m_witnessRoom;
    std::vector<WorkerWitness> m_witnesses; ///< by worker
    ClockComparison m_clocks;
    std::optional<Duration> m_throttled;
    std::atomic<bool> m_allBound{true};
    std::atomic<std::int64_t> m_stackBytes{0}; ///< of all workers, at their end
    std::atomic<bool> m_knowsStacks{true};
    std::atomic<bool> m_allSliced{true};
    StandstillWatch m_watch;
    std::optional<TimePoint> m_standstillFound;
    std::vector<std::thread> m_threads;
};

/// What the recording of one task may need, whatever else the computer does: there is a stamp after each quantum of computing, and
/// none adds more than two entries.
LaneRoom roomFor(const Plan& plan, TaskId task, Duration quantum)
{
    LaneRoom room{kEntriesPerStamp * static_cast<std::size_t>(drawnWorkOf(plan, task) / quantum), 1};
    forEachStep(plan.tasks[indexOf(task)].program, [&room, quantum](const Step& step, std::int64_t times) {
        const StepFacts facts = factsOf(step.action);
        const Computing& computing = facts.computing;
        const bool locksEachTime = facts.locks->within.has_value();
        const auto takes = static_cast<std::size_t>(times * (locksEachTime ? computing.times : 1));
        room.entries += kEntriesPerStamp * static_cast<std::size_t>(computing.beside * computing.times / quantum * times);
        room.entries += std::min(kMostEntries, takes * (locksEachTime ? kEntriesPerLockedUpdate : kEntriesPerStep));
        room.links += std::min(kMostLinks, takes * static_cast<std::size_t>(*facts.links));
    });
    return room;
}

Team::Team(const ExecutionContext& context, const Arrangement& arrangement, const MakeCrew& makeCrew)
    : m_session(context),
      m_clock(context.machine.clock.ticks),
      m_arrangement(arrangement),
      m_crew(makeCrew(m_session)),
      m_finish(arrangement.workers.size()),
      m_witnessRoom(witnessRoomFor(arrangement.workers.size(), context.machine.cpus.size())),
      m_witnesses(arrangement.workers.size()),
      m_watch(m_session.plan(), m_session.board())
{
    const Duration quantum = context.machine.workRate.quantum;
    for (const LaneRoom& room : laneRoomsFor(context.plan, arrangement.workers, quantum)) {
        // Once the run is stopped no worker writes any more, and only the first lane is concluded.
        const LaneRoom given = m_session.isStopped() && !m_recorders.empty() ? LaneRoom{} : room;
        m_recorders.push_back(std::make_unique<LaneRecorder>(given.entries, quantum, given.links, m_clock));
    }
}

/// Where something was refused half-way, threads still wait at the gate, and others may look at the lanes.
Team::~Team()
{
    m_gate.callOff();
    m_session.devices().release();
    join();
    m_session.progress().live.hide();
    m_session.progress().isMeasured = false;
}

void Team::run()
{
    startThreads();
    showLive();
    const std::optional<Duration> throttledBefore = throttledSoFar();
    m_gate.awaitAll(m_threads.size());
    m_session.progress().isMeasured = true;
    const Moment opened = m_gate.open(m_clock);
    m_session.devices().start({m_clock, opened});
    watch(opened);
    join();
    const Moment ended = m_clock.moment();
    m_session.progress().isMeasured = false;
    m_session.devices().close();
    m_session.progress().live.hide();
    m_clocks = {opened.steady, m_clock.lengthOf(ended.ticks - opened.ticks), ended.steady - opened.steady};
    if (const std::optional<Duration> throttledAfter = throttledSoFar(); throttledBefore && throttledAfter)
        m_throttled = *throttledAfter - *throttledBefore;
    if (!m_recorders.empty())
        m_crew->conclude(*m_recorders.front());
}

/// As many as there is time for: starting thousands takes a second or more, and a stop may come meanwhile.
void Team::startThreads()
{
    for (std::size_t worker = 0; worker < m_recorders.size(); ++worker) {
        if (m_session.isStopped())
            m_finish.workerDone();
        else
            m_threads.emplace_back([this, worker] { work(worker); });
    }
}

/// Until all are done: passes a stop on to the crew, and ends the run where tasks cannot go on.
void Team::watch(const Moment& opened)
{
    while (!m_finish.waitFor(kLookEvery)) {
        if (!m_session.isStopped() && m_watch.look()) {
            m_standstillFound = TimePoint(m_clock.lengthOf(m_clock.read() - opened.ticks));
            m_session.end();
        }
        if (m_session.isStopped()) {
            m_crew->wakeAll();
            m_session.devices().release();
        }
    }
}

/// Where the kernel is not asked.
Message Team::whyNotWatched() const
{
    return {INTERLEAVE_TEXT_N("witness", "%n threads are too many to watch each"),
            {},
            static_cast<std::int64_t>(m_recorders.size())};
}

void Team::work(std::size_t worker) noexcept
{
    const std::vector<CpuId>& cpus = m_arrangement.cpus;
    const bool bound = bindThisThread(std::span(&cpus[worker % cpus.size()], 1));
    if (m_arrangement.asksSystemForSlice && !setSliceOfThisThread(*m_arrangement.slice))
        m_allSliced = false;
    WorkerWitness& witness = m_witnesses[worker];
    witness.prepare(m_witnessRoom, whyNotWatched());
    if (const std::optional<Moment> opened = m_gate.arriveAndWait()) {
        // Workers start spread over their cores, then may move: where another program is busy, a scheduler that weighs groups
        // of threads can otherwise leave all of them on the core where they were created, for as long as they run.
        if (!bound || (cpus.size() > 1 && !bindThisThread(cpus)))
            m_allBound = false;
        LaneRecorder& recorder = *m_recorders[worker];
        recorder.start(*opened);
        witness.begin();
        m_crew->work(worker, recorder);
        witness.end();
        noteStack();
    }
    m_finish.workerDone();
}

/// Only where connections are carried, and nobody waits for the end: asking takes calls into the system.
void Team::noteStack() noexcept
{
    if (m_session.devices().held() == 0)
        return;
    const bool isWaitedFor = m_session.isStopped();
    if (const std::optional<std::int64_t> bytes = isWaitedFor ? std::nullopt : stackInMemory())
        m_stackBytes += *bytes;
    else
        m_knowsStacks = false;
}

void Team::join()
{
    for (std::thread& thread : m_threads) {
        if (thread.joinable())
            thread.join();
    }
}

std::optional<std::int64_t> Team::held() const
{
    const std::int64_t byDevices = m_session.devices().held();
    return byDevices > 0 && m_knowsStacks ? std::optional(m_stackBytes + m_crew->held() + byDevices) : std::nullopt;
}

/// Where the threads are, as far as it is known yet.
RunInfo Team::infoAs(Outcome outcome) const
{
    const bool promisesPlace =
        m_arrangement.placement == Placement::PinnedToOneCpu || m_arrangement.placement == Placement::SomeCpus;
    const bool asArranged = m_allBound || !promisesPlace;
    return {.model = {},
            .placement = asArranged ? m_arrangement.placement : Placement::NotPinned,
            .cpus = asArranged ? m_arrangement.cpus : chooseCpus(m_session.machine(), 0),
            .workers = m_recorders.size(),
            .outcome = outcome,
            .resolution = m_session.workRate().quantum,
            .slice = m_allSliced ? m_arrangement.slice : std::nullopt,
            .throttled = m_throttled,
            .besides = m_session.devices().besides(),
            .held = held(),
            .clockDrift = m_clocks.ran - m_clocks.passed};
}

void Team::showLive()
{
    std::vector<const LaneRecorder*> recorders;
    for (const auto& recorder : m_recorders)
        recorders.push_back(recorder.get());
    m_session.progress().live.show(std::move(recorders), infoAs(Outcome::Stopped));
}

/// A bound thread is moved all the same when its core is switched off, or taken from the program: then nothing holds any more.
void Team::widenTo(const std::set<CpuId>& seen, RunInfo& info) const
{
    const std::set<CpuId> known(info.cpus.begin(), info.cpus.end());
    if (std::ranges::includes(known, seen))
        return;
    std::set<CpuId> all = known;
    all.insert(seen.begin(), seen.end());
    info.cpus.assign(all.begin(), all.end());
    if (info.placement != Placement::OneAtATimeByBaton)
        info.placement = Placement::NotPinned;
}

Recording Team::takeRecording()
{
    const std::vector<TaskOutcome>& outcomes = m_session.outcomes();
    std::optional<Standstill> standstill;
    if (m_standstillFound) {
        standstill = m_watch.standstill();
        standstill->found = *m_standstillFound;
    }
    const bool completed =
        std::all_of(outcomes.begin(), outcomes.end(), [](const TaskOutcome& outcome) { return outcome.completed; });
    Recording recording{
        .info = infoAs(completed    ? Outcome::Completed
                       : standstill ? Outcome::Standstill
                                    : Outcome::Stopped),
        .lanes = {},
        .tasks = outcomes,
        .taskFailure = m_session.failure(),
        .failedTask = m_session.failedTask(),
        .shared = m_session.sharedOutcomes(),
        .requests = m_session.devices().requests(),
        .standstill = completed ? std::nullopt : standstill,
        .setsTasksAside = m_crew->setsTasksAside(),
    };
    std::set<CpuId> seen;
    for (std::size_t worker = 0; worker < m_recorders.size(); ++worker) {
        recording.lanes.push_back(m_recorders[worker]->takeLane());
        Lane& lane = recording.lanes.back();
        lane.witness = m_witnesses[worker].take(m_clocks);
        for (const LaneEntry& entry : lane.entries) {
            if (entry.cpuPlusOne != 0)
                seen.insert(static_cast<CpuId>(entry.cpuPlusOne - 1));
        }
        for (const Absence& absence : lane.witness.absences)
            seen.insert({absence.before, absence.after});
    }
    widenTo(seen, recording.info);
    return recording;
}

/// What blocking threads do.
class BlockingCrew : public Crew {
public:
    BlockingCrew(Session& session, std::vector<std::vector<TaskId>> tasks, Spawned spawned, std::optional<Duration> slice)
        : m_session(session),
          m_tasks(std::move(tasks)),
          m_isSpawned(spawnedTasksOf(session.plan())),
          m_callsSpawned(spawned == Spawned::Called),
          m_slice(slice),
          m_objects(session.plan()),
          m_devices(session.devices()),
          m_baton(session, m_tasks.size())
    {
        m_devices.open({}, {}); // operations are done by the threads that want them
        for (const std::vector<TaskId>& list : m_tasks) {
            for (std::size_t n = 1; n < list.size(); ++n)
                session.board().waitsFor(list[n], list[n - 1]);
        }
    }

    void work(std::size_t worker, LaneRecorder& recorder) override
    {
        const BlockingRules rules{.callsSpawned = m_callsSpawned,
                                  .baton = m_slice ? &m_baton : nullptr,
                                  .slice = m_slice.value_or(Duration{})};
        BlockingInterpreter interpreter(m_session, m_objects, recorder, rules, worker);
        for (const TaskId task : m_tasks[worker]) {
            if (m_isSpawned[indexOf(task)])
                interpreter.runWhenSpawned(task);
            else
                interpreter.run(task);
        }
    }

    void wakeAll() override { m_baton.wakeAll(); }
    bool setsTasksAside() const override { return false; }

private:
    Session& m_session;
    const std::vector<std::vector<TaskId>> m_tasks;
    const std::vector<bool> m_isSpawned;
    const bool m_callsSpawned;
    const std::optional<Duration> m_slice;
    BlockingObjects m_objects;
    OpenDevices m_devices;
    Baton m_baton;
};

/// What threads of a pool do that wait with their tasks.
class SharingCrew : public Crew {
public:
    SharingCrew(Session& session, std::vector<TaskId> tasks)
        : m_session(session), m_tasks(std::move(tasks)), m_objects(session.plan()), m_devices(session.devices())
    {
        m_devices.open({}, {}); // operations are done by the threads that want them
    }

    void work(std::size_t worker, LaneRecorder& recorder) override
    {
        BlockingInterpreter interpreter(m_session, m_objects, recorder, {}, worker);
        while (!m_session.isStopped()) {
            const std::size_t next = m_next.fetch_add(1, std::memory_order_relaxed);
            if (next >= m_tasks.size())
                return;
            recorder.resumed();
            interpreter.run(m_tasks[next]);
        }
    }

    bool setsTasksAside() const override { return false; }

private:
    Session& m_session;
    const std::vector<TaskId> m_tasks;
    BlockingObjects m_objects;
    OpenDevices m_devices;
    std::atomic<std::size_t> m_next{0};
};

} // namespace

std::size_t mostEntriesOf(const Plan& plan)
{
    return isForOthers(plan) ? kMostEntriesForOthers : kMostEntries;
}

std::vector<LaneRoom> laneRoomsFor(const Plan& plan, const std::vector<std::vector<TaskId>>& workers, Duration quantum)
{
    std::vector<LaneRoom> byTask;
    for (std::size_t task = 0; task < plan.tasks.size(); ++task)
        byTask.push_back(roomFor(plan, static_cast<TaskId>(task), quantum));
    const auto add = [](LaneRoom& sum, const LaneRoom& room) {
        sum.entries += room.entries;
        sum.links += room.links;
    };
    std::vector<bool> isListed(plan.tasks.size());
    std::vector<LaneRoom> rooms;
    for (const std::vector<TaskId>& tasks : workers) {
        rooms.push_back({kEntriesAtLeast, 0});
        for (const TaskId task : tasks) {
            isListed[indexOf(task)] = true;
            add(rooms.back(), byTask[indexOf(task)]);
        }
    }
    LaneRoom called; // by one that is listed
    for (std::size_t task = 0; task < byTask.size(); ++task) {
        if (!isListed[task])
            add(called, byTask[task]);
    }
    LaneRoom all;
    for (LaneRoom& room : rooms) {
        add(room, called);
        add(all, room);
    }
    const auto share = [](std::size_t wanted, std::size_t ofAll, std::size_t most) {
        const double part = static_cast<double>(most) / static_cast<double>(std::max<std::size_t>(ofAll, 1));
        return part < 1 ? static_cast<std::size_t>(static_cast<double>(wanted) * part) : wanted;
    };
    for (LaneRoom& room : rooms) {
        room.entries = std::max(kEntriesAtLeast, share(room.entries, all.entries, mostEntriesOf(plan)));
        room.links = share(room.links, all.links, kMostLinks);
    }
    return rooms;
}

MakeCrew blockingCrew(const Arrangement& arrangement, Spawned spawned)
{
    return [tasks = arrangement.workers, spawned](Session& session) {
        return std::make_unique<BlockingCrew>(session, tasks, spawned, std::nullopt);
    };
}

MakeCrew sharingCrew(const Arrangement& arrangement)
{
    return
        [tasks = arrangement.workers.front()](Session& session) { return std::make_unique<SharingCrew>(session, tasks); };
}

MakeCrew batonCrew(const Arrangement& arrangement, Duration slice)
{
    return [tasks = arrangement.workers, slice](Session& session) {
        return std::make_unique<BlockingCrew>(session, tasks, Spawned::Listed, slice);
    };
}

std::vector<std::vector<TaskId>> oneWorkerForEachTask(const Plan& plan)
{
    std::vector<std::vector<TaskId>> workers;
    for (std::size_t task = 0; task < plan.tasks.size(); ++task)
        workers.push_back({static_cast<TaskId>(task)});
    return workers;
}

std::vector<std::vector<TaskId>> oneWorkerForAllTasks(const Plan& plan, Spawned spawned)
{
    const std::vector<bool> isSpawned = spawnedTasksOf(plan);
    std::vector<TaskId> tasks;
    for (std::size_t task = 0; task < plan.tasks.size(); ++task) {
        if (!isSpawned[task] || spawned == Spawned::Listed)
            tasks.push_back(static_cast<TaskId>(task));
    }
    return {tasks};
}

Arrangement onOneCpu(const ExecutionContext& context, std::vector<std::vector<TaskId>> workers)
{
    const Machine& machine = context.machine;
    if (!machine.pinCpu)
        return {std::move(workers), chooseCpus(machine, 0), Placement::NotPinned, {}, false};
    return {std::move(workers), {*machine.pinCpu}, Placement::PinnedToOneCpu, {}, false};
}

Arrangement onManyCpus(const ExecutionContext& context, std::vector<std::vector<TaskId>> workers)
{
    std::vector<CpuId> cpus = chooseCpus(context.machine, context.cores);
    const bool all = cpus.size() == context.machine.cpus.size();
    return {std::move(workers), std::move(cpus), all ? Placement::AllCpus : Placement::SomeCpus, {}, false};
}

Result<Recording> runOnThreads(const ExecutionContext& context, const Arrangement& arrangement, const MakeCrew& makeCrew)
{
    try {
        Team team(context, arrangement, makeCrew);
        team.run();
        return team.takeRecording();
    } catch (const std::system_error& refused) {
        return Error{ErrorCode::CannotStart,
                     {INTERLEAVE_TEXT_N("error",
                                        "The system refused to start %n thread(s). Choose fewer tasks, or end other "
                                        "programs."),
                      {},
                      static_cast<std::int64_t>(arrangement.workers.size())},
                     refused.what()};
    } catch (const DeviceRefused& refused) {
        return refused.error;
    } catch (const std::bad_alloc&) {
        return Error{ErrorCode::CannotStart,
                     {INTERLEAVE_TEXT("error",
                                      "There is not enough memory to record this run. Choose fewer tasks or less "
                                      "computing for each."),
                      {}},
                     "std::bad_alloc"};
    }
}

Result<Recording> runOnThreads(const ExecutionContext& context, const Arrangement& arrangement)
{
    return runOnThreads(context, arrangement, blockingCrew(arrangement));
}

} // namespace interleave
