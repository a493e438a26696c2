// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/record/live_lanes.h"

#include <atomic>
#include <thread>

#include "core/machine/clock.h"
#include "core/run/run.h"
#include "tests/support/plain_plan.h"
#include "tests/support/print.h"

using namespace interleave;
using namespace std::chrono_literals;

namespace {

constexpr Duration kQuantum = 8us;

/// A task that computes, waits for a device, and computes again.
std::shared_ptr<const Plan> planOfThreeSteps()
{
    auto plan = std::make_shared<Plan>();
    plan->tasks.push_back({"Ada", {Step{}, Step{}, Step{}}});
    plan->tasks.front().program[1].action = WaitForIo{1ms};
    return plan;
}

RunInfo infoOfOneWorker()
{
    RunInfo info;
    info.workers = 1;
    info.resolution = kQuantum;
    for (int cpu = 0; cpu < 1024; ++cpu)
        info.cpus.push_back(static_cast<CpuId>(cpu));
    return info;
}

/// Whether every span of `before` is in `after` as it was, but the last one, which may have grown.
bool continues(const Spans& before, const Spans& after)
{
    if (before.size() > after.size())
        return false;
    for (std::size_t n = 0; n < before.size(); ++n) {
        const bool isLast = n + 1 == before.size();
        const Span earlier = before[n];
        Span later = after[n];
        if (isLast && later.time.end >= earlier.time.end)
            later.time.end = earlier.time.end;
        if (later != earlier)
            return false;
    }
    return true;
}

} // namespace

class LiveLanesTest : public QObject {
    Q_OBJECT

private slots:
    void NothingIsSeenBeforeAndAfterARun()
    {
        LiveLanes lanes;
        QVERIFY(!lanes.look());
        QCOMPARE(lanes.entries(), std::size_t{0});
        lanes.prepare(planOfThreeSteps());
        QVERIFY(!lanes.look());
        LaneRecorder recorder(100, kQuantum);
        lanes.show({&recorder}, infoOfOneWorker());
        QVERIFY(lanes.look());
        lanes.hide();
        QVERIFY(!lanes.look());
        QCOMPARE(lanes.entries(), std::size_t{0});
    }

    void ATaskEndsWithTheLastThatIsKnownOfIt()
    {
        LiveLanes lanes;
        lanes.prepare(planOfThreeSteps());
        LaneRecorder recorder(100, 24h);
        lanes.show({&recorder}, infoOfOneWorker());
        recorder.start(TickClock().momentOf(readClock()));
        QVERIFY(lanes.look()->tasks[0].spans.isEmpty());

        recorder.beginComputing(TaskId{0}, StepIndex{0});
        recorder.stamp();
        const TimePoint computed = recorder.now();
        QCOMPARE(lanes.entries(), std::size_t{1});
        QCOMPARE(lanes.look()->time().end, computed);

        // It waits for a device now: of that nothing is known yet.
        const SteadyTime due = readClock() + 1ms;
        while (readClock() < due) {
        }
        QCOMPARE(lanes.look()->time().end, computed);
        recorder.waited(TaskId{0}, StepIndex{1}, Activity::WaitingIo, computed, computed + 1ms);
        const Trace trace = *lanes.look();
        QCOMPARE(trace.time().end, computed + 1ms);
        QVERIFY(trace.tasks[0].spans.back().activity == Activity::WaitingIo);
        QCOMPARE(linesOf(validate(trace)), std::string());
    }

    /// As the window does it. What was seen once is not taken back.
    void ALaneIsLookedAtWhileItIsWritten()
    {
        LiveLanes lanes;
        const auto plan = planOfThreeSteps();
        lanes.prepare(plan);
        LaneRecorder recorder(200'000, kQuantum);
        lanes.show({&recorder}, infoOfOneWorker());
        std::atomic<bool> isEnough{false};
        std::atomic<bool> isOver{false};
        std::thread writer([&] {
            recorder.start(TickClock().momentOf(readClock()));
            for (int n = 0; n < 30'000 && !isEnough; ++n) {
                // By turns it stamps evenly, and leaves a gap.
                recorder.beginComputing(TaskId{0}, StepIndex{0});
                recorder.stamp();
                const SteadyTime due = readClock() + (n % 4 == 3 ? 40us : 1us);
                while (readClock() < due) {
                }
                recorder.stamp();
            }
            isOver = true;
        });
        Spans before;
        std::size_t looks = 0;
        std::string complaints;
        while (!isOver && looks < 300 && complaints.empty()) {
            const std::size_t entries = lanes.entries();
            const Trace trace = *lanes.look();
            complaints = linesOf(validate(trace));
            if (lanes.entries() < entries)
                complaints += "entries were taken back\n";
            if (!continues(before, trace.tasks[0].spans))
                complaints += "spans were taken back\n";
            before = trace.tasks[0].spans;
            ++looks;
        }
        isEnough = true;
        writer.join();
        QCOMPARE(complaints, std::string());
        QVERIFY(looks > 0);
        QVERIFY(continues(before, lanes.look()->tasks[0].spans));
    }

    void RunsAreSeenWhileTheyAreOn_data()
    {
        QTest::addColumn<std::string>("scenario");
        QTest::addColumn<std::string>("model");
        for (const Scenario* scenario : scenarioCatalog()) {
            for (const char* model : {"one-core", "all-cores", "pool"})
                QTest::addRow("%s on %s", scenario->id.data(), model) << std::string(scenario->id) << std::string(model);
        }
    }

    void RunsAreSeenWhileTheyAreOn()
    {
        QFETCH(const std::string, scenario);
        QFETCH(const std::string, model);
        static const Machine machine = inspectMachine();
        const Scenario& what = **scenarioById(scenario);
        const RunRequest request{&what, *executionModelById(model), *checkedParameters(what.parameters), 1, 0};
        if (!whyNotOffered(*request.model, what.makePlan(request.parameters, 1)).isEmpty())
            QSKIP("not offered");
        Progress progress;
        StopSource stop;
        std::atomic<bool> isOver{false};
        std::thread coordinator([&] {
            (void)runScenario(request, machine, stop.token(), progress);
            isOver = true;
        });
        std::string complaints;
        TimePoint end{};
        bool shrank = false;
        for (int looks = 0; !isOver && looks < 200; ++looks) {
            if (const std::optional<Trace> trace = progress.live.look()) {
                complaints += linesOf(validate(*trace));
                shrank = shrank || trace->time().end < end;
                end = trace->time().end;
            }
            std::this_thread::sleep_for(1ms);
        }
        stop.requestStop();
        coordinator.join();
        QCOMPARE(complaints, std::string());
        QVERIFY(!shrank);
    }
};

QTEST_APPLESS_MAIN(LiveLanesTest)
#include "live_lanes_test.moc"
