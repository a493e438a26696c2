// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <algorithm>
#include <map>

#include "core/base/random.h"
#include "core/record/trace_builder.h"
#include "tests/support/print.h"
#include "tests/support/trace_text.h"

using namespace interleave;
using namespace std::chrono_literals;

namespace {

constexpr Duration kQuantum = 10us;
constexpr std::size_t kTasks = 4;
constexpr std::uint16_t kCpus = 2;
constexpr StepIndex kCompute{0};

/// A thread of a simulated scheduler. It stamps after each quantum of computing by the rules of LaneRecorder.
struct Thread {
    TaskId task{};
    Duration sinceStamp{}; ///< computing since the last stamp
    TimePoint lastStamp{};
    std::vector<LaneEntry> entries;

    void stamp(TimePoint now, std::uint16_t cpuPlusOne)
    {
        const bool gap = now - lastStamp > 2 * kQuantum;
        if (entries.empty())
            entries.push_back({TimePoint{}, TimePoint{}, task, kCompute, cpuPlusOne, Activity::Running});
        if (gap || entries.back().cpuPlusOne != cpuPlusOne)
            entries.push_back({gap ? now : lastStamp, now, task, kCompute, cpuPlusOne, Activity::Running});
        entries.back().end = now;
        lastStamp = now;
        sinceStamp = {};
    }

    void computeFrom(TimePoint now, Duration time, std::uint16_t cpuPlusOne)
    {
        while (sinceStamp + time >= kQuantum) {
            const Duration part = kQuantum - sinceStamp;
            now += part;
            time -= part;
            stamp(now, cpuPlusOne);
        }
        sinceStamp += time;
    }
};

/// Gives random turns of random length to random threads, and tells what they write down. In each round a cpu has
/// threads of its own, so that no thread is on two at once.
Recording randomSchedule(std::uint64_t seed)
{
    Random random(seed);
    std::vector<Thread> threads(kTasks);
    for (std::size_t n = 0; n < kTasks; ++n)
        threads[n].task = static_cast<TaskId>(n);
    TimePoint now{};
    for (int round = 0; round < 60; ++round) {
        const Duration roundLength = std::chrono::microseconds(random.between(5, 400));
        const auto first = static_cast<std::size_t>(random.between(0, kTasks - 1));
        for (std::uint16_t cpu = 0; cpu < kCpus; ++cpu) {
            TimePoint at = now;
            while (at < now + roundLength) {
                const auto own = static_cast<std::size_t>(random.between(0, kTasks / kCpus - 1));
                const std::size_t n = (first + cpu * kTasks / kCpus + own) % kTasks;
                const Duration turn = std::min(Duration(random.between(1, 90'000)), now + roundLength - at);
                threads[n].computeFrom(at, turn, static_cast<std::uint16_t>(cpu + 1));
                at += turn;
            }
        }
        now += roundLength;
    }
    Recording recording;
    recording.info.cpus = {CpuId{0}, CpuId{1}};
    recording.info.resolution = kQuantum;
    for (Thread& thread : threads) {
        recording.tasks.push_back({.completed = true, .end = thread.lastStamp, .checksum = 0});
        recording.lanes.push_back({.entries = std::move(thread.entries), .dropped = 0});
    }
    return recording;
}

/// What one thread that carries several tasks in turn may write down, and what the kernel may know of it: steps that take no time,
/// waits that are over before the task goes on, gaps within a step and between two.
Recording randomTurnsOfOneThread(std::uint64_t seed)
{
    Random random(seed);
    const auto chance = [&random](int percent) { return random.between(0, 99) < percent; };
    const auto upTo = [&random](int microseconds) { return Duration(random.between(0, microseconds * 1'000)); };
    Lane lane;
    std::vector<std::optional<LaneEntry>> waits(kTasks);
    std::vector<StepIndex> steps(kTasks);
    Recording recording;
    recording.tasks.assign(kTasks, {.completed = true, .checksum = 0});
    TimePoint now{};
    const auto leave = [&](Duration time) {
        lane.witness.absences.push_back({{now, now + time}, CpuId{0}, CpuId{0}, chance(50)});
        now += time;
    };
    for (int turn = 0; turn < 80; ++turn) {
        const auto task = static_cast<std::size_t>(random.between(0, kTasks - 1));
        now += upTo(5);
        if (chance(30))
            leave(upTo(100) + 1us);
        if (std::optional<LaneEntry>& wait = waits[task]) {
            wait->end = wait->begin + std::min(now - wait->begin, upTo(400));
            lane.entries.push_back(*wait);
            wait.reset();
            steps[task] = static_cast<StepIndex>(indexOf(steps[task]) + 1);
        }
        for (auto entries = random.between(1, 3); entries > 0; --entries) {
            now += chance(50) ? Duration{} : upTo(30);
            const TimePoint begin = now;
            if (chance(10))
                leave(upTo(20));
            if (!chance(25))
                now += upTo(60);
            lane.entries.push_back({begin, now, static_cast<TaskId>(task), steps[task], 1, Activity::Running});
            if (chance(30))
                steps[task] = static_cast<StepIndex>(indexOf(steps[task]) + 1);
        }
        recording.tasks[task].end = now;
        if (chance(50)) {
            const Activity activity = chance(50) ? Activity::WaitingIo : Activity::WaitingLock;
            steps[task] = static_cast<StepIndex>(indexOf(steps[task]) + 1);
            waits[task] = {now, now, static_cast<TaskId>(task), steps[task], 0, activity};
        }
    }
    lane.witness.isPresent = chance(80);
    lane.witness.counted = static_cast<std::int64_t>(lane.witness.absences.size());
    recording.info.cpus = {CpuId{0}};
    recording.info.workers = 1;
    recording.info.resolution = kQuantum;
    recording.setsTasksAside = true;
    recording.lanes.push_back(std::move(lane));
    return recording;
}

/// At each step a task may compute or wait, for a device or a key: which of them its entries say.
std::shared_ptr<const Plan> planOf(const Recording& recording)
{
    const Step compute{{"test", "compute"}, {"test", "compute"}, {"processor", {}}, Compute{1ms}};
    const Step io{{"test", "wait"}, {"test", "wait"}, {"device", {}}, WaitForIo{1ms}};
    const Step key{{"test", "lock"}, {"test", "lock"}, {"key", {}}, Acquire{SharedId{0}}};
    Plan plan{.tasks = std::vector<Task>(kTasks, Task{"task", {}}), .seed = 0};
    plan.shared.push_back({{"test", "key", {}}, Semaphore{1'000'000}});
    for (Task& task : plan.tasks)
        task.program.assign(400, compute);
    for (const LaneEntry& entry : recording.lanes.front().entries) {
        if (isWaiting(entry.activity))
            plan.tasks[indexOf(entry.task)].program[indexOf(entry.step)] = entry.activity == Activity::WaitingIo ? io : key;
    }
    return std::make_shared<const Plan>(std::move(plan));
}

Trace traceOf(const Recording& recording)
{
    const Step step{{"test", "compute"}, {"test", "compute"}, {"processor", {}}, Compute{1ms}};
    return buildTrace(recording, std::make_shared<const Plan>(
                                     Plan{.tasks = std::vector<Task>(kTasks, Task{"task", {step}}), .seed = 0}));
}

/// How long two threads share a cpu at most, by the trace.
Duration longestOverlapOnOneCpu(const Trace& trace)
{
    std::map<CpuId, std::vector<TimeRange>> uses;
    for (const TaskTrace& task : trace.tasks) {
        for (const Span span : task.spans) {
            if (span.cpu)
                uses[*span.cpu].push_back(span.time);
        }
    }
    Duration longest{};
    for (auto& [cpu, times] : uses) {
        std::ranges::sort(times, {}, &TimeRange::begin);
        for (std::size_t n = 1; n < times.size(); ++n)
            longest = std::max<Duration>(longest, times[n - 1].end - times[n].begin);
    }
    return longest;
}

} // namespace

/// The trace builder on what a scheduler could do, whatever that is.
class RandomSchedulesTest : public QObject {
    Q_OBJECT

private slots:
    void TraceOfAnyScheduleIsValid()
    {
        for (std::uint64_t seed = 0; seed < 200; ++seed) {
            const Trace trace = traceOf(randomSchedule(seed));
            const std::string complaints = linesOf(validate(trace));
            QVERIFY2(complaints.empty(), ("seed " + std::to_string(seed) + '\n' + complaints).c_str());
        }
    }

    void WhatOneThreadCarriedInTurnsIsValid()
    {
        for (std::uint64_t seed = 0; seed < 1'000; ++seed) {
            const Recording recording = randomTurnsOfOneThread(seed);
            const std::string complaints = linesOf(validate(buildTrace(recording, planOf(recording))));
            QVERIFY2(complaints.empty(), ("seed " + std::to_string(seed) + '\n' + complaints).c_str());
        }
    }

    void NoCpuIsSharedForAnInstant()
    {
        for (std::uint64_t seed = 0; seed < 200; ++seed) {
            const Duration overlap = longestOverlapOnOneCpu(traceOf(randomSchedule(seed)));
            QVERIFY2(overlap == Duration{}, qPrintable(QStringLiteral("seed %1: %2 ns").arg(seed).arg(overlap.count())));
        }
    }

    void TasksEndWhereTheirThreadsDid()
    {
        for (std::uint64_t seed = 0; seed < 200; ++seed) {
            const Recording recording = randomSchedule(seed);
            const Trace trace = traceOf(recording);
            for (std::size_t n = 0; n < kTasks; ++n)
                QCOMPARE(trace.tasks[n].spans.time().end, recording.tasks[n].end);
        }
    }
};

QTEST_APPLESS_MAIN(RandomSchedulesTest)
#include "random_schedules_test.moc"
