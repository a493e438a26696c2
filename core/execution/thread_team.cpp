// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/execution/thread_team.h"

#include <algorithm>
#include <memory>
#include <mutex>
#include <new>
#include <system_error>
#include <thread>

#include "core/execution/blocking_interpreter.h"
#include "core/execution/start_gate.h"
#include "core/machine/binding.h"
#include "core/record/lane_recorder.h"

namespace interleave {

namespace {

/// Entries for each millisecond of computing: many more gaps than even a busy machine shows, and 320 kB for a second.
constexpr std::size_t kEntriesPerMillisecond = 10;
constexpr std::size_t kEntriesPerStep = 8;
constexpr std::size_t kEntriesAtLeast = 256;

std::size_t capacityFor(const Plan& plan, const std::vector<TaskId>& tasks)
{
    std::size_t entries = kEntriesAtLeast;
    for (const TaskId task : tasks) {
        const Program& program = plan.tasks[indexOf(task)].program;
        entries += program.size() * kEntriesPerStep
                 + static_cast<std::size_t>(toMilliseconds(workOf(program))) * kEntriesPerMillisecond;
    }
    return entries;
}

/// The threads of one run. Joins them in its destructor, whatever happens.
class Team {
public:
    Team(const ExecutionContext& context, const Arrangement& arrangement);
    ~Team() { join(); }
    Team(const Team&) = delete;
    Team& operator=(const Team&) = delete;

    /// Starts the workers and joins them. Throws std::system_error where the system refuses a thread.
    void run();
    /// Requires: run() has returned.
    Recording takeRecording();

private:
    void work(std::size_t worker) noexcept;
    void carryOut(TaskId task, BlockingInterpreter& interpreter) noexcept;
    void fail(TaskId task, const char* what) noexcept;
    void join();

    StopSource m_stop; ///< stopped with the run, and when a task fails
    const ExecutionContext m_context;
    const Arrangement& m_arrangement;
    StartGate m_gate;
    std::vector<std::unique_ptr<LaneRecorder>> m_recorders;
    std::vector<TaskOutcome> m_outcomes; ///< each written by the worker that carries the task
    std::atomic<bool> m_allBound{true};
    std::mutex m_failureMutex;
    std::optional<std::string> m_failure; ///< guarded by m_failureMutex
    TaskId m_failedTask{};                ///< guarded by m_failureMutex
    std::vector<std::thread> m_threads;
};

Team::Team(const ExecutionContext& context, const Arrangement& arrangement)
    : m_stop(context.stop),
      m_context{context.plan, context.machine, context.cores, m_stop.token(), context.progress},
      m_arrangement(arrangement),
      m_outcomes(context.plan.tasks.size())
{
    const Duration quantum = context.machine.workRate.quantum;
    for (const auto& tasks : arrangement.workers)
        m_recorders.push_back(std::make_unique<LaneRecorder>(capacityFor(context.plan, tasks), quantum));
}

void Team::run()
{
    try {
        for (std::size_t worker = 0; worker < m_recorders.size(); ++worker)
            m_threads.emplace_back([this, worker] { work(worker); });
    } catch (...) {
        m_gate.callOff();
        throw;
    }
    m_gate.openWhenArrived(m_threads.size());
    join();
}

void Team::work(std::size_t worker) noexcept
{
    const std::vector<CpuId>& cpus = m_arrangement.cpus;
    const bool bound = bindThisThread(std::span(&cpus[worker % cpus.size()], 1));
    const std::optional<SteadyTime> opened = m_gate.arriveAndWait();
    if (!opened)
        return;
    // Workers start spread over their cores, then may move: where another program is busy, a scheduler that weighs groups of
    // threads can otherwise leave all of them on the core where they were created, for as long as they run.
    if (!bound || (cpus.size() > 1 && !bindThisThread(cpus)))
        m_allBound = false;
    LaneRecorder& recorder = *m_recorders[worker];
    recorder.start(*opened);
    BlockingInterpreter interpreter(m_context, recorder);
    for (const TaskId task : m_arrangement.workers[worker])
        carryOut(task, interpreter);
}

void Team::carryOut(TaskId task, BlockingInterpreter& interpreter) noexcept
{
    try {
        m_outcomes[indexOf(task)] = interpreter.run(task);
    } catch (const std::exception& exception) {
        fail(task, exception.what());
    } catch (...) {
        fail(task, "an unknown exception");
    }
}

void Team::fail(TaskId task, const char* what) noexcept
{
    {
        const std::lock_guard lock(m_failureMutex);
        if (!m_failure) {
            m_failure = what;
            m_failedTask = task;
        }
    }
    m_stop.requestStop();
}

void Team::join()
{
    for (std::thread& thread : m_threads) {
        if (thread.joinable())
            thread.join();
    }
}

Recording Team::takeRecording()
{
    const bool completed =
        std::all_of(m_outcomes.begin(), m_outcomes.end(), [](const TaskOutcome& outcome) { return outcome.completed; });
    const bool asArranged = m_allBound || m_arrangement.placement == Placement::AllCpus;
    Recording recording{
        .info = {.model = {},
                 .placement = asArranged ? m_arrangement.placement : Placement::NotPinned,
                 .cpus = asArranged ? m_arrangement.cpus : chooseCpus(m_context.machine, 0),
                 .workers = m_recorders.size(),
                 .outcome = completed ? Outcome::Completed : Outcome::Stopped,
                 .resolution = m_context.machine.workRate.quantum},
        .lanes = {},
        .tasks = m_outcomes,
        .taskFailure = m_failure,
        .failedTask = m_failedTask,
    };
    for (const auto& recorder : m_recorders)
        recording.lanes.push_back(recorder->takeLane());
    return recording;
}

} // namespace

std::vector<std::vector<TaskId>> oneWorkerForEachTask(const Plan& plan)
{
    std::vector<std::vector<TaskId>> workers;
    for (std::size_t task = 0; task < plan.tasks.size(); ++task)
        workers.push_back({static_cast<TaskId>(task)});
    return workers;
}

std::vector<std::vector<TaskId>> oneWorkerForAllTasks(const Plan& plan)
{
    std::vector<TaskId> tasks;
    for (std::size_t task = 0; task < plan.tasks.size(); ++task)
        tasks.push_back(static_cast<TaskId>(task));
    return {tasks};
}

Arrangement onOneCpu(const ExecutionContext& context, std::vector<std::vector<TaskId>> workers)
{
    const Machine& machine = context.machine;
    if (!machine.pinCpu)
        return {std::move(workers), chooseCpus(machine, 0), Placement::NotPinned};
    return {std::move(workers), {*machine.pinCpu}, Placement::PinnedToOneCpu};
}

Arrangement onManyCpus(const ExecutionContext& context, std::vector<std::vector<TaskId>> workers)
{
    std::vector<CpuId> cpus = chooseCpus(context.machine, context.cores);
    const bool all = cpus.size() == context.machine.cpus.size();
    return {std::move(workers), std::move(cpus), all ? Placement::AllCpus : Placement::SomeCpus};
}

Result<Recording> runOnThreads(const ExecutionContext& context, const Arrangement& arrangement)
{
    try {
        Team team(context, arrangement);
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
    } catch (const std::bad_alloc&) {
        return Error{ErrorCode::CannotStart,
                     {INTERLEAVE_TEXT("error",
                                      "There is not enough memory to record this run. Choose fewer tasks or less "
                                      "computing for each."),
                      {}},
                     "std::bad_alloc"};
    }
}

} // namespace interleave
