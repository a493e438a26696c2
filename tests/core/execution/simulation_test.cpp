// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/execution/simulation.h"

#include <algorithm>

#include "core/base/random.h"
#include "core/program/plan_facts.h"
#include "core/program/step_facts.h"
#include "tests/support/plain_plan.h"
#include "tests/support/print.h"
#include "tests/support/trace_text.h"

using namespace interleave;
using namespace std::chrono_literals;

namespace {

constexpr SharedId kThing{0};
constexpr SharedId kOther{1};
constexpr TaskId kBen{1};

constexpr SimulatedMachine kOneCore{.cores = 1, .slice = 2ms, .switchCost = {}};
constexpr SimulatedMachine kTwoCores{.cores = 2, .slice = 2ms, .switchCost = {}};

Trace simulated(const Plan& plan, const SimulatedMachine& computer, StopToken stop = {})
{
    const Machine machine = plainMachine();
    Progress progress;
    return buildTrace(Simulation({plan, machine, 0, stop, progress}, computer).run(), std::make_shared<const Plan>(plan));
}

std::string drawn(const Plan& plan, const SimulatedMachine& computer)
{
    const Trace trace = simulated(plan, computer);
    const std::string complaints = linesOf(validate(trace));
    return complaints.empty() ? textOf(trace) : complaints;
}

std::string linksOf(const Trace& trace)
{
    std::string text;
    for (const Link& link : trace.links) {
        text += std::string(idOf(link.kind)) + ' ' + trace.taskOf(link.from).name + ">" + trace.taskOf(link.to).name
              + ' ' + std::to_string(link.sent.time_since_epoch() / 1ms) + "-"
              + std::to_string(link.got.time_since_epoch() / 1ms) + '\n';
    }
    return text;
}

/// The most tasks that run at one instant, and on one core.
std::pair<int, int> mostAtOnce(const Trace& trace)
{
    struct Edge {
        TimePoint time;
        int change;
        CpuId cpu;
    };
    std::vector<Edge> edges;
    for (const TaskTrace& task : trace.tasks) {
        for (const Span span : task.spans) {
            if (span.activity == Activity::Running) {
                edges.push_back({span.time.begin, 1, *span.cpu});
                edges.push_back({span.time.end, -1, *span.cpu});
            }
        }
    }
    std::ranges::sort(edges, {}, [](const Edge& edge) { return std::pair(edge.time, edge.change); });
    std::map<CpuId, int> onCpu;
    std::pair<int, int> most;
    int all = 0;
    for (const Edge& edge : edges) {
        all += edge.change;
        onCpu[edge.cpu] += edge.change;
        most = {std::max(most.first, all), std::max(most.second, onCpu[edge.cpu])};
    }
    return most;
}

/// Tasks that compute and wait, of lengths that are drawn.
Plan drawnPlan(std::uint64_t seed, std::size_t tasks)
{
    Random random(seed);
    std::vector<std::vector<Action>> programs(tasks);
    for (std::vector<Action>& program : programs) {
        for (std::int64_t steps = random.between(1, 6); steps > 0; --steps) {
            const Duration time = std::chrono::microseconds(random.between(0, 5'000));
            switch (random.between(0, 3)) {
            case 0: program.push_back(WaitForIo{time}); break;
            case 1: program.insert(program.end(), {Lock{kThing}, Compute{time}, Unlock{kThing}}); break;
            case 2:
                program.insert(program.end(), {Acquire{kOther}, Compute{time}, WaitForIo{time}, Release{kOther}});
                break;
            default: program.push_back(Compute{time});
            }
        }
    }
    Plan plan = planOf(programs, {Mutex{}, Semaphore{2}});
    plan.seed = seed;
    return plan;
}

} // namespace

class SimulationTest : public QObject {
    Q_OBJECT

private slots:
    void TaskWaitsForRequestsAndForItsTurn()
    {
        const std::vector<Action> program{Repeat{2, 3}, TakeRequest{kThing}, Compute{3ms}, AnswerRequest{kThing}};
        const Arrivals evenly{.manner = Arrivals::Manner::Paced, .first = 1ms, .gap = 5ms};
        const Service one{.arrivals = evenly, .connections = 1, .requestsEach = 2};
        QCOMPARE(drawn(planOf({program}, {one}), kOneCore), std::string("A iRRRiiRRR\n"));
        const Arrivals often{.manner = Arrivals::Manner::Paced, .first = 1ms, .gap = 1ms};
        const Service two{.arrivals = often, .connections = 2, .requestsEach = 1};
        const std::vector<Action> once(program.begin() + 1, program.end());
        const Plan plan = planOf({once, once}, {two});
        QCOMPARE(drawn(plan, kOneCore), std::string("A iRR..R\n"
                                                    "B ii.RR.R\n"));
        const Trace trace = simulated(plan, kOneCore);
        QCOMPARE(trace.requests.size(), std::size_t{2});
        QCOMPARE(trace.requests[1].taken, std::optional(TimePoint(3ms)));
        QCOMPARE(trace.requests[1].answered, std::optional(TimePoint(7ms)));
        QCOMPARE(trace.shared.front().uses, std::int64_t{2});
    }

    /// Each time another length, and the same whenever it is simulated.
    void WorkThatVariesIsDrawn()
    {
        const Plan plan = planOf({{Repeat{5, 1}, Compute{1ms, Variation::Exponential}}});
        const Trace trace = simulated(plan, kOneCore);
        QCOMPARE(trace.time().length(), drawnWorkOf(plan, TaskId{0}));
        QVERIFY(trace.time().length() != 5ms);
        QVERIFY(trace.tasks == simulated(plan, kTwoCores).tasks);
    }

    void EmptyPlanIsOverAtOnce()
    {
        const Trace trace = simulated(Plan{}, kOneCore);
        QVERIFY(trace.info.outcome == Outcome::Completed);
        QVERIFY(trace.time().isEmpty());
    }

    void ItEndsWhereTheRoomForRecordingIsUsedUp()
    {
        constexpr std::size_t kRoom = 100;
        const Plan plan = planOf({{Compute{1s}, WaitForIo{1ms}, Compute{1s}}, {Compute{2s}}, {WaitForIo{1ms}, Compute{1s}}});
        const Machine machine = plainMachine();
        Progress progress;
        const SimulatedMachine computer{.cores = 2, .slice = 1ms, .switchCost = {}};
        const Recording recording = Simulation({plan, machine, 0, {}, progress}, computer, kRoom).run();
        std::size_t entries = 0;
        for (const Lane& lane : recording.lanes)
            entries += lane.entries.size();
        QVERIFY(entries >= kRoom);
        QVERIFY(entries <= kRoom + computer.cores + plan.tasks.size()); // those that were open
        QVERIFY(recording.info.outcome == Outcome::RecordingFull);
        const Trace trace = buildTrace(recording, std::make_shared<const Plan>(plan));
        QCOMPARE(linesOf(validate(trace)), std::string());
        QVERIFY(trace.time().length() > 10ms);
        QVERIFY(trace.time().length() < 1s);
    }

    void RoomThatIsJustEnoughIsNotUsedUp()
    {
        const Plan plan = planOf({{Compute{5ms}}, {Compute{5ms}}});
        const Machine machine = plainMachine();
        Progress progress;
        const auto recorded = [&](std::size_t room) {
            return Simulation({plan, machine, 0, {}, progress}, {.cores = 1, .slice = 1ms, .switchCost = {}}, room)
                .run()
                .info;
        };
        QVERIFY(recorded(10).outcome == Outcome::Completed);
        QVERIFY(recorded(9).outcome == Outcome::RecordingFull);
    }

    void OneTaskHasTheCoreToItself()
    {
        QCOMPARE(drawn(planOf({{Compute{5ms}, WaitForIo{2ms}, Compute{1ms}}}), kOneCore), std::string("A RRRRRiiR\n"));
    }

    void TasksTakeTurnsOnOneCore()
    {
        QCOMPARE(drawn(planOf({{Compute{4ms}}, {Compute{3ms}}, {Compute{2ms}}}), kOneCore), std::string("A RR....RR\n"
                                                                                                        "B ..RR....R\n"
                                                                                                        "C ....RR\n"));
    }

    void TwoCoresRunTwoAtOnce()
    {
        QCOMPARE(drawn(planOf({{Compute{4ms}}, {Compute{3ms}}, {Compute{2ms}}}), kTwoCores), std::string("A 0011\n"
                                                                                                         "B 11..0\n"
                                                                                                         "C ..00\n"));
    }

    void WaitIsUsedByOthers()
    {
        QCOMPARE(drawn(planOf({{Compute{1ms}, WaitForIo{3ms}, Compute{1ms}}, {Compute{5ms}}}), kOneCore),
                 std::string("A Riii.R\n"
                             "B .RRRR.R\n"));
    }

    void SwitchCostsTime()
    {
        const SimulatedMachine slow{.cores = 1, .slice = 2ms, .switchCost = 1ms};
        QCOMPARE(drawn(planOf({{Compute{4ms}}, {Compute{2ms}}}), slow), std::string("A RR....RR\n"
                                                                                    "B ...RR\n"));
        // Going on with the same task costs nothing.
        QCOMPARE(drawn(planOf({{Compute{2ms}, WaitForIo{1ms}, Compute{1ms}}}), slow), std::string("A RRiR\n"));
    }

    void MoreCoresThanTasksLeaveCoresIdle()
    {
        const Plan plan = planOf(std::vector<std::vector<Action>>(10, {Compute{3ms}}));
        const Trace trace = simulated(plan, {.cores = 64, .slice = 1ms, .switchCost = 1ms});
        QCOMPARE(trace.time().length(), Duration(3ms));
        QVERIFY(mostAtOnce(trace) == std::pair(10, 1));
    }

    void MutexIsHeldByOneAtATime()
    {
        const std::vector<Action> program{Lock{kThing}, Compute{2ms}, Unlock{kThing}, Compute{1ms}};
        const Plan plan = planOf({program, program}, {Mutex{}});
        QCOMPARE(drawn(plan, kTwoCores), std::string("A 000\n"
                                                     "B ww111\n"));
        QCOMPARE(linksOf(simulated(plan, kTwoCores)), std::string("unlocked A>B 2-2\n"));
    }

    void ValuesGoThroughAChannel()
    {
        const Plan plan =
            planOf({{Repeat{2, 2}, Compute{2ms}, Send{kThing, Cargo::Next}}, {Repeat{2, 2}, Receive{kThing}, Compute{1ms}}},
                   {Channel{1}});
        QCOMPARE(drawn(plan, kTwoCores), std::string("A 0000\n"
                                                     "B ww1w0\n"));
        const Trace trace = simulated(plan, kTwoCores);
        QCOMPARE(linksOf(trace), std::string("message A>B 2-2\nmessage A>B 4-4\n"));
        QCOMPARE(trace.shared[0].uses, std::int64_t{2});
    }

    /// B is called at 2 ms by A, which keeps the key for a millisecond more.
    void CallAndTheWaitForTheKeyAreTwoWaits()
    {
        const Plan plan = planOf({{Compute{1ms}, Lock{kOther}, Update{.counter = SharedId{2}, .think = 1ms},
                                   Notify{kThing}, Compute{1ms}, Unlock{kOther}},
                                  {Lock{kOther}, WaitUntil{kThing, SharedId{2}, 1, 1}, Compute{1ms}, Unlock{kOther}}},
                                 {Condition{kOther}, Mutex{}, Counter{}});
        const Trace trace = simulated(plan, kTwoCores);
        QCOMPARE(linksOf(trace), std::string("unlocked B>A 0-1\nnotice A>B 2-2\nunlocked A>B 3-3\n"));
        QCOMPARE(trace.tasks[1].overtaken.times, std::int64_t{0});
        std::string activities;
        for (const Span span : trace.tasks[1].spans)
            activities += std::string(idOf(span.activity)) + ' ';
        QCOMPARE(activities, std::string("waiting-message waiting-lock running "));
        QCOMPARE(linesOf(validate(trace)), std::string());
    }

    void SpawnedTaskArrivesWhenItIsSpawned()
    {
        const Plan plan = planOf({{Compute{1ms}, Spawn{kBen}, Compute{1ms}, Join{kBen}, Compute{1ms}}, {Compute{3ms}}});
        const Trace trace = simulated(plan, kTwoCores);
        QVERIFY(trace.tasks[1].spans.time() == (TimeRange{TimePoint(1ms), TimePoint(4ms)}));
        QVERIFY(trace.tasks[0].spans.time() == (TimeRange{TimePoint{}, TimePoint(5ms)}));
        QCOMPARE(linksOf(trace), std::string("spawn A>B 1-1\njoin B>A 4-4\n"));
        QCOMPARE(linesOf(validate(trace)), std::string());
    }

    void LockedAndAtomicUpdatesAreAllCounted()
    {
        for (const Protection protection : {Protection::Locked, Protection::Atomic}) {
            const Update update{.counter = kThing, .times = 1000, .protection = protection, .mutex = kOther, .think = 100ns};
            const Trace trace = simulated(planOf({{update}, {update}, {update}}, {Counter{}, Mutex{}}), kTwoCores);
            QCOMPARE(trace.shared[0].value, std::int64_t{3000});
            QCOMPARE(linesOf(validate(trace)), std::string());
        }
    }

    void NumbersAreReallySorted()
    {
        const Plan plan = planOf({{Sort{kThing, 0, 50}, Sort{kThing, 50, 100}, Merge{kThing, 0, 50, 100}}}, {Array{100}});
        const Trace trace = simulated(plan, kOneCore);
        QCOMPARE(trace.shared[0].value, std::int64_t{100});
        QCOMPARE(trace.time().length(), kMoveCost * (2 * movesOf(Sort{kThing, 0, 50}) + movesOf(Merge{kThing, 0, 50, 100})));
    }

    void OppositeKeysAreADeadlockInVirtualTime()
    {
        const Plan plan = planOf({{Lock{kThing}, WaitForIo{2ms}, Lock{kOther}, Unlock{kOther}, Unlock{kThing}},
                                  {Lock{kOther}, WaitForIo{3ms}, Lock{kThing}, Unlock{kThing}, Unlock{kOther}},
                                  {Compute{1ms}}},
                                 {Mutex{}, Mutex{}});
        const Trace trace = simulated(plan, kTwoCores);
        QVERIFY(trace.info.outcome == Outcome::Standstill);
        QVERIFY(trace.standstill->kind == StandstillKind::Deadlock);
        QCOMPARE(trace.standstill->members.size(), std::size_t{2});
        QVERIFY(trace.standstill->found == TimePoint(3ms));
        QCOMPARE(textOf(trace), std::string("A iiw\nB iii\nC 0\n"));
    }

    /// Spawned at the very beginning of virtual time, and stuck all the same.
    void WhatASpawnedTaskWaitsForIsShownWhereItIsStuck()
    {
        const Plan plan = planOf({{Lock{kThing}, Spawn{kBen}, Compute{2ms}, Join{kBen}}, {Lock{kThing}}}, {Mutex{}});
        const Trace trace = simulated(plan, kTwoCores);
        QVERIFY(trace.info.outcome == Outcome::Standstill);
        QCOMPARE(trace.standstill->members.size(), std::size_t{2});
        QCOMPARE(textOf(trace), std::string("A 00\nB ww\n"));
    }

    void TaskThatTakesALockTwiceIsADeadlock()
    {
        const Trace trace = simulated(planOf({{Lock{kThing}, Compute{1ms}, Lock{kThing}}}, {Mutex{}}), kOneCore);
        QVERIFY(trace.info.outcome == Outcome::Standstill);
        QCOMPARE(trace.standstill->members.size(), std::size_t{1});
    }

    /// B neither computes nor pauses between two tries: virtual time must go on all the same.
    void WhoGivesWayAgainAndAgainLetsTimeGoOn()
    {
        const Plan plan = planOf({{Lock{kOther}, WaitForIo{3ms}, Unlock{kOther}},
                                  {Lock{kThing}, LockOrRetreat{kOther, kThing, 1, {}}, Unlock{kOther}, Unlock{kThing}}},
                                 {Mutex{}, Mutex{}});
        const Trace trace = simulated(plan, kTwoCores);
        QVERIFY(trace.info.outcome == Outcome::Completed);
        QVERIFY(trace.time().length() >= 3ms && trace.time().length() < 4ms);
        QCOMPARE(linesOf(validate(trace)), std::string());
    }

    void GivingWayInStepIsALivelock()
    {
        const auto polite = [](SharedId own, SharedId other) {
            return std::vector<Action>{Lock{own}, Compute{1ms}, WaitForIo{1ms}, LockOrRetreat{other, own, 3, {}}};
        };
        const Plan plan = planOf({polite(kThing, kOther), polite(kOther, kThing)}, {Mutex{}, Mutex{}});
        const Trace trace = simulated(plan, kTwoCores);
        QVERIFY(trace.info.outcome == Outcome::Standstill);
        QVERIFY(trace.standstill->kind == StandstillKind::Livelock);
        QCOMPARE(trace.standstill->members.size(), std::size_t{2});
        QCOMPARE(linesOf(validate(trace)), std::string());
    }

    void TaskThatFailsEndsTheRun()
    {
        const Plan plan = planOf({{Compute{1ms}, Fail{"the fryer is on fire"}}, {Compute{9ms}}});
        const Machine machine = plainMachine();
        Progress progress;
        const Recording recording = Simulation({plan, machine, 0, {}, progress}, kTwoCores).run();
        QCOMPARE(recording.taskFailure.value_or(""), std::string("the fryer is on fire"));
        QVERIFY(recording.failedTask == TaskId{0});
    }

    void RunThatWasStoppedIsNotBegun()
    {
        StopSource stop;
        stop.requestStop();
        const Trace trace = simulated(planOf({{Compute{9ms}}}), kOneCore, stop.token());
        QVERIFY(trace.info.outcome == Outcome::Stopped);
        QCOMPARE(linesOf(validate(trace)), std::string());
    }

    void SamePlanAndMachineGiveTheSameTrace()
    {
        for (std::uint64_t seed = 1; seed <= 20; ++seed) {
            const Plan plan = drawnPlan(seed, 6);
            const SimulatedMachine computer{.cores = 1 + seed % 4, .slice = 500us, .switchCost = 3us};
            const Trace first = simulated(plan, computer);
            const Trace again = simulated(plan, computer);
            QVERIFY(first.tasks == again.tasks);
            QVERIFY(first.links == again.links);
            QVERIFY(first.shared == again.shared);
        }
    }

    void CoresRunOneTaskEachWhateverThePlan_data()
    {
        QTest::addColumn<int>("cores");
        for (const int cores : {1, 2, 64})
            QTest::addRow("%d cores", cores) << cores;
    }
    void CoresRunOneTaskEachWhateverThePlan()
    {
        QFETCH(int, cores);
        for (std::uint64_t seed = 1; seed <= 20; ++seed) {
            const Plan plan = drawnPlan(seed, 20);
            const Trace trace =
                simulated(plan, {.cores = static_cast<std::size_t>(cores), .slice = 700us, .switchCost = 2us});
            QVERIFY(trace.info.outcome == Outcome::Completed);
            QCOMPARE(linesOf(validate(trace)), std::string());
            const auto [together, onOneCore] = mostAtOnce(trace);
            QVERIFY(together <= cores);
            QVERIFY(onOneCore <= 1);
            QVERIFY(trace.time().length() >= std::max(criticalPathOf(plan), workOf(plan) / cores));
        }
    }
};

QTEST_APPLESS_MAIN(SimulationTest)
#include "simulation_test.moc"
