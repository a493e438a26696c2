// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/execution/thread_team.h"

#include "tests/support/plain_plan.h"
#include "tests/support/print.h"

using namespace interleave;
using namespace std::chrono_literals;

namespace {

using Workers = std::vector<std::vector<TaskId>>;

constexpr TaskId kAda{0};
constexpr TaskId kBen{1};
constexpr TaskId kCem{2};

Plan planOfThree()
{
    const Program program{{{"test", "compute"}, {"test", "compute"}, {"processor", {}}, Compute{500us}},
                          {{"test", "wait"}, {"test", "wait"}, {"device", {}}, WaitForIo{100us}}};
    return {.tasks = {{"Ada", program}, {"Ben", program}, {"Cem", program}}, .seed = 1};
}

/// A computer that exists nowhere: three cpus, the best first.
Machine machineOfThree()
{
    Machine machine;
    machine.cpus = {CpuId{6}, CpuId{2}, CpuId{4}};
    machine.pinCpu = CpuId{6};
    return machine;
}

/// A context and what it refers to.
struct Setting {
    Plan plan = planOfThree();
    Machine machine = machineOfThree();
    Progress progress;

    ExecutionContext context(int cores = 0, StopToken stop = {}) { return {plan, machine, cores, stop, progress}; }
};

} // namespace

class ThreadTeamTest : public QObject {
    Q_OBJECT

private slots:
    void OneWorkerForEachTask()
    {
        QVERIFY((oneWorkerForEachTask(planOfThree()) == Workers{{kAda}, {kBen}, {kCem}}));
        QVERIFY(oneWorkerForEachTask(Plan{}).empty());
    }

    void OneWorkerForAllTasks()
    {
        QVERIFY((oneWorkerForAllTasks(planOfThree()) == Workers{{kAda, kBen, kCem}}));
        QVERIFY(oneWorkerForAllTasks(Plan{}) == Workers{{}});
    }

    void WhoCallsTasksHasRoomForThemToo()
    {
        Plan plan = planOfThree();
        const auto spawning = [](TaskId task) {
            return Step{{"test", "spawn"}, {"test", "spawn"}, {"processor", {}}, Spawn{task}};
        };
        plan.tasks[0].program.push_back(spawning(kBen));
        plan.tasks[1].program.push_back(spawning(kCem));
        QVERIFY(laneRoomsFor(plan, {{kAda}}, 8us) == laneRoomsFor(plan, {{kAda, kBen, kCem}}, 8us));
        const std::vector<LaneRoom> alone = laneRoomsFor(plan, {{kAda}, {kBen}, {kCem}}, 8us);
        QCOMPARE(alone.size(), std::size_t{3});
        QVERIFY(alone[0].entries < laneRoomsFor(plan, {{kAda}}, 8us)[0].entries);
    }

    void OneCpuIsThePinned()
    {
        Setting setting;
        const Arrangement arrangement = onOneCpu(setting.context(), {{kAda}});
        QVERIFY(arrangement.workers == Workers{{kAda}});
        QVERIFY(arrangement.cpus == std::vector{CpuId{6}});
        QVERIFY(arrangement.placement == Placement::PinnedToOneCpu);
    }

    void WherePinningDoesNotWorkNothingIsPromised()
    {
        Setting setting;
        setting.machine.pinCpu.reset();
        const Arrangement arrangement = onOneCpu(setting.context(), {{kAda}});
        QVERIFY((arrangement.cpus == std::vector{CpuId{2}, CpuId{4}, CpuId{6}}));
        QVERIFY(arrangement.placement == Placement::NotPinned);
    }

    void ManyCpusAreAllOrTheBest()
    {
        Setting setting;
        const Arrangement all = onManyCpus(setting.context(), {});
        QVERIFY((all.cpus == std::vector{CpuId{2}, CpuId{4}, CpuId{6}}));
        QVERIFY(all.placement == Placement::AllCpus);
        const Arrangement two = onManyCpus(setting.context(2), {});
        QVERIFY((two.cpus == std::vector{CpuId{2}, CpuId{6}}));
        QVERIFY(two.placement == Placement::SomeCpus);
        QVERIFY(onManyCpus(setting.context(3), {}).placement == Placement::AllCpus);
    }

    /// However busy the computer is: a stamp after each quantum adds one entry at most.
    void LaneHasRoomForAGapAtEveryStamp()
    {
        const Plan plan =
            planOf({{Compute{100ms}}, {Update{.counter = SharedId{0}, .times = 1'000'000}}, {Repeat{10, 1}, Compute{10ms}}},
                   {Counter{}});
        const std::vector<LaneRoom> rooms = laneRoomsFor(plan, oneWorkerForEachTask(plan), 10us);
        QVERIFY(rooms[0].entries >= 10'000);
        QVERIFY(rooms[1].entries >= 800); // 8 ns each
        QVERIFY(rooms[2].entries >= 10'000);
        QVERIFY(laneRoomsFor(plan, oneWorkerForAllTasks(plan), 10us)[0].entries >= 20'800);
    }

    void LaneHasRoomForTasksThatAreCalled()
    {
        const Plan plan = planOf({{Spawn{kBen}}, {Compute{100ms}}});
        QCOMPARE(oneWorkerForAllTasks(plan).front().size(), std::size_t{1});
        QVERIFY(laneRoomsFor(plan, oneWorkerForAllTasks(plan), 10us)[0].entries >= 10'000);
    }

    void LaneHasRoomForLinksWhereTasksCanLetEachOtherGoOn()
    {
        const Plan plan = planOf({{Compute{1ms}, Update{.counter = SharedId{1}, .times = 1000}, WaitForIo{1ms}},
                                  {Repeat{100, 2}, Lock{SharedId{0}}, Unlock{SharedId{0}}}},
                                 {Mutex{}, Counter{}});
        const std::vector<LaneRoom> rooms = laneRoomsFor(plan, oneWorkerForEachTask(plan), 10us);
        QCOMPARE(rooms[0].links, std::size_t{1}); // somebody may have started it
        QCOMPARE(rooms[1].links, std::size_t{101});
    }

    /// 64 workers, each of which may have to carry all tasks.
    void LanesShareOutABoundedRoom()
    {
        const Update update{.counter = SharedId{1}, .times = 10'000'000, .protection = Protection::Locked};
        const Plan plan = planOf(std::vector<std::vector<Action>>(64, {Compute{5s}, update}), {Mutex{}, Counter{}});
        std::vector<TaskId> all;
        for (std::size_t task = 0; task < plan.tasks.size(); ++task)
            all.push_back(static_cast<TaskId>(task));
        LaneRoom sum;
        for (const LaneRoom& room : laneRoomsFor(plan, std::vector(64, all), 10us)) {
            sum.entries += room.entries;
            sum.links += room.links;
        }
        QVERIFY(sum.entries > kMostEntries / 2 && sum.entries <= kMostEntries);
        QVERIFY(sum.links > kMostLinks / 2 && sum.links <= kMostLinks);
    }

    void BindingThatFailsIsTold()
    {
        Setting setting;
        setting.machine = inspectMachine();
        const Result<Recording> recording =
            runOnThreads(setting.context(), {oneWorkerForEachTask(setting.plan), {CpuId{65000}}, Placement::PinnedToOneCpu});
        QVERIFY(recording.hasValue());
        QVERIFY(recording->info.placement == Placement::NotPinned);
        QVERIFY(recording->info.cpus == chooseCpus(setting.machine, 0));
        QVERIFY(recording->info.outcome == Outcome::Completed);
    }

    void RecordingHoldsEveryTaskOfEveryWorker()
    {
        Setting setting;
        setting.machine = inspectMachine();
        const Result<Recording> recording =
            runOnThreads(setting.context(), {{{kAda, kCem}, {kBen}}, chooseCpus(setting.machine, 0), Placement::AllCpus});
        QVERIFY(recording.hasValue());
        QCOMPARE(recording->info.workers, std::size_t{2});
        QCOMPARE(recording->info.resolution, setting.machine.workRate.quantum);
        QCOMPARE(recording->lanes.size(), std::size_t{2});
        QVERIFY(!recording->taskFailure);
        for (const TaskOutcome& task : recording->tasks)
            QVERIFY(task.completed);
        for (const LaneEntry& entry : recording->lanes[1].entries)
            QVERIFY(entry.task == kBen);
        std::vector<TaskId> order;
        for (const LaneEntry& entry : recording->lanes[0].entries) {
            if (order.empty() || order.back() != entry.task)
                order.push_back(entry.task);
        }
        QVERIFY((order == std::vector{kAda, kCem}));
    }

    void EmptyPlanIsCompletedAtOnce()
    {
        Setting setting;
        setting.plan = {};
        setting.machine = inspectMachine();
        const std::vector<CpuId> cpus = chooseCpus(setting.machine, 0);
        const Result<Recording> recording = runOnThreads(setting.context(), {{}, cpus, Placement::AllCpus});
        QVERIFY(recording.hasValue());
        QVERIFY(recording->info.outcome == Outcome::Completed);
        QVERIFY(recording->lanes.empty());
    }
};

QTEST_APPLESS_MAIN(ThreadTeamTest)
#include "thread_team_test.moc"
