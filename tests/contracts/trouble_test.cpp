// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <algorithm>
#include <atomic>
#include <fstream>
#include <thread>

#include "core/machine/clock.h"
#include "core/program/plan_facts.h"
#include "tests/support/plain_plan.h"
#include "tests/support/print.h"
#include "tests/support/threads_of_process.h"

using namespace interleave;
using namespace std::chrono_literals;

Q_DECLARE_METATYPE(const interleave::ExecutionModel*)
Q_DECLARE_METATYPE(interleave::Plan)

namespace {

constexpr SharedId kFirst{0};
constexpr SharedId kSecond{1};
constexpr SharedId kCounter{2};
constexpr TaskId kBen{1};

const Machine& machine()
{
    static const Machine measured = inspectMachine();
    return measured;
}

Result<Recording> recorded(const ExecutionModel* model, const Plan& plan, Progress& progress, StopToken stop = {})
{
    return model->run({plan, machine(), 0, stop, progress, checkedParameters(model->parameters, {}).value()});
}

Trace traceOf(const ExecutionModel* model, const Plan& plan)
{
    return traceOf(model->id, plan, machine());
}

/// Plans whose tasks can never come to an end, whatever the order in which they are done.
std::vector<std::pair<const char*, Plan>> hopelessPlans()
{
    const Action atOnce = Compute{100us};
    const std::vector<SharedKind> condition{Condition{kSecond}, Mutex{}, Counter{}};
    return {
        {"a lock taken twice", planOf({{atOnce, Lock{kFirst}, atOnce, Lock{kFirst}}}, {Mutex{}})},
        {"a fair lock taken twice", planOf({{atOnce, Lock{kFirst}, Lock{kFirst}}}, {Mutex{Handover::Fair}})},
        {"a lock never given back", planOf({{Lock{kFirst}, atOnce}, {Lock{kFirst}}, {Lock{kFirst}}}, {Mutex{}})},
        {"a fair lock never given back",
         planOf({{Lock{kFirst}, atOnce}, {Lock{kFirst}}, {Lock{kFirst}}}, {Mutex{Handover::Fair}})},
        {"a reader that wants to write",
         planOf({{Lock{kFirst, Hold::WithOthers}, atOnce, Lock{kFirst, Hold::Alone}}}, {RwLock{}})},
        {"no key ever", planOf({{atOnce, Acquire{kFirst}, Release{kFirst}}, {atOnce}}, {Semaphore{0}})},
        {"a value that nobody sends", planOf({{Receive{kFirst}}, {atOnce}}, {Channel{1}})},
        {"a value that nobody takes", planOf({{Send{kFirst, Cargo::Next}}, {atOnce}}, {Channel{0}})},
        {"a call that nobody makes", planOf({{Lock{kSecond}, WaitUntil{kFirst, kCounter, 1, 1}}, {atOnce}}, condition)},
        {"a call in vain", planOf({{Lock{kSecond}, WaitUntil{kFirst, kCounter, 1, 1}, Unlock{kSecond}},
                                   {Lock{kSecond}, Notify{kFirst}, Unlock{kSecond}}},
                                  condition)},
        {"a barrier where one is missing", planOf({{Meet{kFirst}}, {Meet{kFirst}}}, {Barrier{3}})},
        {"the end of oneself", planOf({{atOnce, Join{TaskId{0}}}})},
        {"the end of each other", planOf({{Join{TaskId{1}}}, {Join{TaskId{0}}}})},
        {"joined before it is spawned", planOf({{Join{kBen}, Spawn{kBen}}, {atOnce}})},
        {"a child that needs its parent's lock",
         planOf({{Lock{kFirst}, Spawn{kBen}, Join{kBen}, Unlock{kFirst}}, {atOnce, Lock{kFirst}, Unlock{kFirst}}}, {Mutex{}})},
    };
}

/// Plans of which every task waits for something by the time the first one has computed a little.
std::vector<std::pair<const char*, Plan>> endlessPlans()
{
    const Action enoughToBeTold = Compute{3ms};
    const std::vector<Action> longHold{Lock{kFirst}, enoughToBeTold, WaitForIo{24h}, Unlock{kFirst}};
    const auto withWaiters = [](std::vector<Action> first, const std::vector<Action>& others) {
        std::vector<std::vector<Action>> programs(8, others);
        programs.front() = std::move(first);
        return programs;
    };
    const std::vector<Action> locking{Lock{kFirst}, Unlock{kFirst}};
    const std::vector<Action> busy{enoughToBeTold, WaitForIo{24h}};
    std::vector<Action> notifies = busy;
    notifies.push_back(Notify{kFirst});
    std::vector<Action> receives = busy;
    receives.push_back(Receive{kFirst});
    std::vector<Action> meets = busy;
    meets.push_back(Meet{kFirst});
    std::vector<Action> releases = busy;
    releases.push_back(Release{kFirst});
    std::vector<Action> spawns = busy;
    spawns.push_back(Spawn{kBen});
    return {
        {"a lock", planOf(withWaiters(longHold, locking), {Mutex{}})},
        {"a fair lock", planOf(withWaiters(longHold, locking), {Mutex{Handover::Fair}})},
        {"a writer's lock", planOf(withWaiters(longHold, {Lock{kFirst, Hold::WithOthers}, Unlock{kFirst}}), {RwLock{}})},
        {"updates under a lock",
         planOf(withWaiters(longHold, {Update{.counter = kSecond, .protection = Protection::Locked, .mutex = kFirst}}),
                {Mutex{}, Counter{}})},
        {"a key", planOf(withWaiters(releases, {Acquire{kFirst}}), {Semaphore{0}})},
        {"room in a channel", planOf(withWaiters(receives, {Send{kFirst, Cargo::Next}}), {Channel{0}})},
        {"a notice", planOf(withWaiters(notifies, {Lock{kSecond}, WaitUntil{kFirst, kCounter, 1, 1}, Unlock{kSecond}}),
                            {Condition{kSecond}, Mutex{}, Counter{}})},
        {"a barrier", planOf(withWaiters(meets, {Meet{kFirst}}), {Barrier{8}})},
        {"a task that is never started", planOf({spawns, {Compute{1ms}}, {Join{kBen}}})},
        {"the end of a task", planOf(withWaiters(busy, {Join{TaskId{0}}}))},
    };
}

/// The most memory that this process ever had, in bytes; none where the system does not tell it as Linux does.
std::optional<std::size_t> memoryInUse()
{
    std::ifstream status("/proc/self/status");
    for (std::string line; std::getline(status, line);) {
        if (line.starts_with("VmHWM:"))
            return std::stoul(line.substr(line.find_first_of("0123456789"))) * 1024;
    }
    return std::nullopt;
}

constexpr bool isSanitized()
{
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
    return true;
#else
    return false;
#endif
}

/// When the last of those that stand still began its last wait.
TimePoint lastWaitOf(const Trace& trace)
{
    TimePoint last{};
    for (const Standstill::Member& member : trace.standstill->members) {
        for (const Span span : trace.tasks[indexOf(member.task)].spans) {
            if (isWaiting(span.activity))
                last = std::max(last, span.time.begin);
        }
    }
    return last;
}

} // namespace

/// Runs that do not go well, or are large: what holds for every model, on every machine.
class TroubleTest : public QObject {
    Q_OBJECT

    static void addModelsAnd(const std::vector<std::pair<const char*, Plan>>& plans, bool withSimulation)
    {
        QTest::addColumn<const ExecutionModel*>("model");
        QTest::addColumn<Plan>("plan");
        for (const ExecutionModel* model : executionModelCatalog()) {
            for (const auto& [name, plan] : plans) {
                const bool comeAbout = model->carriesSpawned || std::ranges::count(spawnedTasksOf(plan), true) == 0;
                if ((withSimulation || !model->isSimulated) && comeAbout)
                    QTest::addRow("%s, %s", model->id.data(), name) << model << plan;
            }
        }
    }

    static void addModelsOfManyTasks()
    {
        QTest::addColumn<const ExecutionModel*>("model");
        for (const std::string_view id : {"event-loop", "green-threads", "pool", "simulated"})
            QTest::newRow(id.data()) << executionModelById(id).value();
    }

private slots:
    void HopelessPlanEndsAsANamedDeadlock_data() { addModelsAnd(hopelessPlans(), true); }
    void HopelessPlanEndsAsANamedDeadlock()
    {
        QFETCH(const ExecutionModel*, model);
        QFETCH(Plan, plan);
        const std::optional<std::size_t> threadsBefore = threadsOfProcess();
        const Trace trace = traceOf(model, plan);
        QVERIFY(trace.info.outcome == Outcome::Standstill);
        QVERIFY(trace.standstill->kind == StandstillKind::Deadlock);
        QVERIFY(!trace.standstill->members.empty());
        for (const Standstill::Member& member : trace.standstill->members)
            QVERIFY(!trace.tasks[indexOf(member.task)].completed);
        QCOMPARE(linesOf(validate(trace)), std::string());
        const Duration took = trace.standstill->found - lastWaitOf(trace);
        qInfo("named after %s", englishWords().duration(took).c_str());
        QVERIFY(took < 5s); // a few looks; more only where the watch itself gets no core
        QTRY_VERIFY(threadsOfProcess() == threadsBefore);
    }

    void StopEndsEveryWait_data() { addModelsAnd(endlessPlans(), false); }
    void StopEndsEveryWait()
    {
        QFETCH(const ExecutionModel*, model);
        QFETCH(Plan, plan);
        const std::optional<std::size_t> threadsBefore = threadsOfProcess();
        Progress progress;
        StopSource stop;
        std::atomic<bool> isOver{false};
        SteadyTime asked;
        std::thread stopper([&] {
            while (progress.unitsDone == 0 && !isOver)
                std::this_thread::yield();
            asked = readClock();
            stop.requestStop();
        });
        const Result<Recording> recording = recorded(model, plan, progress, stop.token());
        const SteadyTime ended = readClock();
        isOver = true;
        stopper.join();
        qInfo("the stop took %s", englishWords().duration(ended - asked).c_str());
        QVERIFY(recording.hasValue());
        QVERIFY(recording->info.outcome == Outcome::Stopped);
        QVERIFY(!recording->standstill);
        QCOMPARE(linesOf(validate(buildTrace(*recording, std::make_shared<const Plan>(plan)))), std::string());
        QTRY_VERIFY(threadsOfProcess() == threadsBefore);
    }

    /// Others want the lock, and none of them may stay behind.
    void TaskThatThrowsWhileItHoldsALockEndsTheRun_data()
    {
        std::vector<std::pair<const char*, Plan>> plans;
        for (const Handover handover : {Handover::Barging, Handover::Fair}) {
            std::vector<std::vector<Action>> programs(8, {WaitForIo{1ms}, Lock{kFirst}, Unlock{kFirst}});
            programs.front() = {Lock{kFirst}, WaitForIo{5ms}, Fail{"the fryer is on fire"}};
            plans.emplace_back(handover == Handover::Fair ? "fair" : "barging", planOf(programs, {Mutex{handover}}));
        }
        addModelsAnd(plans, true);
    }
    void TaskThatThrowsWhileItHoldsALockEndsTheRun()
    {
        QFETCH(const ExecutionModel*, model);
        QFETCH(Plan, plan);
        const std::optional<std::size_t> threadsBefore = threadsOfProcess();
        Progress progress;
        const Result<Recording> recording = recorded(model, plan, progress);
        QVERIFY(recording.hasValue());
        QCOMPARE(recording->taskFailure.value_or(""), std::string("the fryer is on fire"));
        QVERIFY(!recording->standstill);
        QTRY_VERIFY(threadsOfProcess() == threadsBefore);
    }

    void ProtectedUpdatesAreAllCounted_data()
    {
        std::vector<std::pair<const char*, Plan>> plans;
        for (const bool fair : {false, true}) {
            const std::vector<Action> program{
                Update{.counter = kFirst, .times = 5'000, .protection = Protection::Locked, .mutex = kSecond, .think = 50ns}};
            plans.emplace_back(fair ? "a fair lock" : "a lock",
                               planOf({program, program, program},
                                      {Counter{}, Mutex{fair ? Handover::Fair : Handover::Barging}}));
        }
        const std::vector<Action> atomically{Update{.counter = kFirst, .times = 5'000, .protection = Protection::Atomic}};
        plans.emplace_back("atomically", planOf({atomically, atomically, atomically}, {Counter{}}));
        addModelsAnd(plans, true);
    }
    void ProtectedUpdatesAreAllCounted()
    {
        QFETCH(const ExecutionModel*, model);
        QFETCH(Plan, plan);
        for (int run = 0; run < 3; ++run) {
            const Trace trace = traceOf(model, plan);
            QVERIFY(trace.info.outcome == Outcome::Completed);
            QCOMPARE(trace.shared.front().value, std::int64_t{15'000});
            QCOMPARE(linesOf(validate(trace)), std::string());
        }
    }

    void NoLinkComesFromTheTaskItGoesTo_data()
    {
        std::vector<std::vector<Action>> producers(6, {Repeat{20, 6}, Lock{kSecond}, WaitUntil{kFirst, kCounter, 0, 1},
                                                       Update{.counter = kCounter}, Notify{kFirst}, Unlock{kSecond},
                                                       Compute{10us}});
        for (std::size_t n = 3; n < 6; ++n) {
            std::get<WaitUntil>(producers[n][2]) = {kFirst, kCounter, 1, 1'000'000};
            std::get<Update>(producers[n][3]).amount = -1;
        }
        addModelsAnd({{"a condition", planOf(producers, {Condition{kSecond}, Mutex{}, Counter{}})},
                      {"a rendezvous", planOf({{Repeat{50, 1}, Send{kFirst, Cargo::Next}},
                                               {Repeat{50, 1}, Send{kFirst, Cargo::Next}},
                                               {Repeat{50, 1}, Receive{kFirst}},
                                               {Repeat{50, 1}, Receive{kFirst}}},
                                              {Channel{0}})},
                      {"a barrier", planOf(std::vector<std::vector<Action>>(4, {Repeat{50, 1}, Meet{kFirst}}), {Barrier{4}})}},
                     true);
    }
    void NoLinkComesFromTheTaskItGoesTo()
    {
        QFETCH(const ExecutionModel*, model);
        QFETCH(Plan, plan);
        if (!whyNotOffered(*model, plan).isEmpty())
            QSKIP("this model does not run such tasks");
        const Trace trace = traceOf(model, plan);
        QVERIFY(trace.info.outcome == Outcome::Completed);
        QCOMPARE(linesOf(validate(trace)), std::string());
        QVERIFY(!trace.links.empty());
        for (const Link& link : trace.links)
            QVERIFY(link.from != link.to);
    }

    void TenThousandTasksAreCompleted_data() { addModelsOfManyTasks(); }
    void TenThousandTasksAreCompleted()
    {
        QFETCH(const ExecutionModel*, model);
        constexpr std::size_t kTasks = 10'000;
        const std::vector<Action> program{Compute{2us}, WaitForIo{1ms},
                                          Update{.counter = kFirst, .protection = Protection::Atomic}, Compute{2us}};
        const Plan plan = planOf(std::vector(kTasks, program), {Counter{}});
        const Trace trace = traceOf(model, plan);
        QVERIFY(trace.info.outcome == Outcome::Completed);
        QVERIFY(std::ranges::all_of(trace.tasks, &TaskTrace::completed));
        QCOMPARE(trace.shared.front().value, static_cast<std::int64_t>(kTasks));
        QCOMPARE(linesOf(validate(trace)), std::string());
    }

    void TenThousandTasksTakeAFewKilobytesEach_data() { addModelsOfManyTasks(); }
    void TenThousandTasksTakeAFewKilobytesEach()
    {
        QFETCH(const ExecutionModel*, model);
        if (isSanitized() || !memoryInUse())
            QSKIP("how much memory the process uses is not known here");
        constexpr std::size_t kTasks = 10'000;
        const Plan plan = planOf(std::vector<std::vector<Action>>(kTasks, {Compute{2us}, WaitForIo{1ms}, Compute{2us}}));
        const std::size_t before = *memoryInUse();
        const Trace trace = traceOf(model, plan);
        const std::size_t perTask = (std::max(before, *memoryInUse()) - before) / kTasks;
        qInfo("%zu bytes for each task", perTask);
        QVERIFY(trace.info.outcome == Outcome::Completed);
        QVERIFY(perTask < 8'192);
    }

    void SliceIsSetWhereTheSystemLetsOne()
    {
        const Plan plan = planOf({{Compute{1ms}}, {Compute{1ms}}});
        const Trace trace = traceOf("one-core", plan, machine(), {{"slice_us", 3'000}});
        if (!machine().pinCpu)
            QSKIP("this system does not let a program bind a thread: a baton stands in");
        QVERIFY(trace.info.slice == (machine().sliceProblem.text.isEmpty() ? std::optional<Duration>(3ms) : std::nullopt));
        QVERIFY(trace.info.outcome == Outcome::Completed);
        QVERIFY(!traceOf("one-core", plan, machine()).info.slice); // left to the system
    }

    void TenThousandTasksThatWaitForOneAreStopped_data() { addModelsOfManyTasks(); }
    void TenThousandTasksThatWaitForOneAreStopped()
    {
        QFETCH(const ExecutionModel*, model);
        if (model->isSimulated)
            QSKIP("virtual time does not wait");
        std::vector<std::vector<Action>> programs(10'000, {Meet{kFirst}});
        programs.front() = {Compute{3ms}, WaitForIo{24h}, Meet{kFirst}};
        Progress progress;
        StopSource stop;
        std::atomic<bool> isOver{false};
        std::thread stopper([&] {
            while (progress.unitsDone == 0 && !isOver)
                std::this_thread::yield();
            stop.requestStop();
        });
        const Result<Recording> recording =
            recorded(model, planOf(programs, {Barrier{programs.size()}}), progress, stop.token());
        isOver = true;
        stopper.join();
        QVERIFY(recording.hasValue());
        QVERIFY(recording->info.outcome == Outcome::Stopped);
    }

    void DeadlockOfTenThousandIsNamed_data() { addModelsOfManyTasks(); }
    void DeadlockOfTenThousandIsNamed()
    {
        QFETCH(const ExecutionModel*, model);
        const Plan plan = planOf(std::vector<std::vector<Action>>(10'000, {Meet{kFirst}}), {Barrier{10'001}});
        const Trace trace = traceOf(model, plan);
        QVERIFY(trace.info.outcome == Outcome::Standstill);
        QCOMPARE(trace.standstill->members.size(), std::size_t{10'000});
    }
};

QTEST_GUILESS_MAIN(TroubleTest)
#include "trouble_test.moc"
