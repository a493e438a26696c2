// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/accounting.h"

#include "core/base/random.h"
#include "tests/support/print.h"
#include "tests/support/trace_text.h"

using namespace interleave;
using namespace std::chrono_literals;

namespace {

Account accountOfDrawing(std::string_view drawing)
{
    return accountOf(traceFromText(drawing));
}

Duration sumOf(const TaskAccount& task)
{
    return task.running + task.ready + task.waitingIo + task.waitingLock + task.waitingMessage + task.taken + task.absent;
}

Duration sumOf(const CpuAccount& cpu)
{
    return cpu.running + cpu.switching + cpu.taken + cpu.late + cpu.unused;
}

/// "Ada R.R" and "Ben .R", whose turn begins only after that gap.
Trace switchOf(Duration gap)
{
    Trace trace = traceFromText("Ada\nBen\n");
    Spans ada;
    ada.appendUntil(TimePoint(1ms), Activity::Running, {}, Evidence::Recorded, WorkerId{0}, CpuId{0});
    ada.appendUntil(TimePoint(2ms), Activity::Ready, {}, Evidence::Recorded, WorkerId{0});
    ada.appendUntil(TimePoint(3ms), Activity::Running, {}, Evidence::Recorded, WorkerId{0}, CpuId{0});
    Spans ben;
    ben.appendUntil(TimePoint(1ms + gap), Activity::Ready, {}, Evidence::Recorded, WorkerId{1});
    ben.appendUntil(TimePoint(2ms), Activity::Running, {}, Evidence::Recorded, WorkerId{1}, CpuId{0});
    trace.tasks[0].spans = ada;
    trace.tasks[1].spans = ben;
    return trace;
}

/// Whatever could be said of four tasks on three cores, possible or not: boundaries of spans on one core may overlap.
Trace randomTrace(std::uint64_t seed)
{
    Random random(seed);
    Trace trace = traceFromText("Ada\nBen\nCem\nDora\n");
    trace.info.cpus = {CpuId{0}, CpuId{2}};
    for (TaskTrace& task : trace.tasks) {
        task.spans = Spans(TimePoint(Duration(random.between(0, 300'000))));
        std::uint16_t step = 0;
        for (auto left = random.between(0, 40); left > 0; --left) {
            const Activity activity = random.between(0, 2) > 0
                                        ? kActivities[static_cast<std::size_t>(random.between(0, 1))]
                                        : kActivities[static_cast<std::size_t>(random.between(0, 5))];
            const TimePoint end =
                task.spans.time().end + Duration(random.between(1, random.between(0, 1) > 0 ? 9'000 : 200'000));
            step = static_cast<std::uint16_t>(step + (random.between(0, 4) == 0 ? 1 : 0));
            std::optional<CpuId> cpu;
            if (hasCore(activity))
                cpu = static_cast<CpuId>(random.between(0, 2));
            task.spans.appendUntil(end, activity, StepIndex{step}, Evidence::Recorded, WorkerId{0}, cpu);
        }
    }
    return trace;
}

} // namespace

class AccountingTest : public QObject {
    Q_OBJECT

private slots:
    void AnEmptyRunLeavesNothingToAccountFor() { QVERIFY(accountOfDrawing("") == (Account{.cpus = {{CpuId{0}}}})); }

    void WhoTakesTurnsIsReadyWhileTheOtherRuns()
    {
        const Account account = accountOfDrawing("Ada RR..RR\n"
                                                 "Ben ..RR\n");
        QVERIFY(account
                == (Account{.makespan = 6ms,
                            .tasks = {{.running = 4ms, .ready = 2ms}, {.running = 2ms, .ready = 2ms, .absent = 2ms}},
                            .cpus = {{.cpu = CpuId{0}, .running = 6ms}}}));
    }

    void WhatNoTaskOfTheRunHadWasTaken()
    {
        const Account account = accountOfDrawing("Ada RR....RRRR\n"
                                                 "Ben ..RR\n");
        QVERIFY(account.tasks[0] == (TaskAccount{.running = 6ms, .ready = 2ms, .taken = 2ms}));
        QVERIFY(account.cpus == (std::vector<CpuAccount>{{.cpu = CpuId{0}, .running = 8ms, .taken = 2ms}}));
        QCOMPARE(account.disturbance, 0.2);
    }

    void ACoreThatIsTakenFromTwoCountsOnce()
    {
        const Account account = accountOfDrawing("Ada R..R.\n"
                                                 "Ben .R..R\n");
        QVERIFY(account.tasks[0] == (TaskAccount{.running = 2ms, .ready = 2ms, .taken = 1ms}));
        QVERIFY(account.tasks[1] == (TaskAccount{.running = 2ms, .ready = 2ms, .taken = 1ms}));
        QVERIFY(account.cpus == (std::vector<CpuAccount>{{.cpu = CpuId{0}, .running = 4ms, .taken = 1ms}}));
    }

    void AShortGapBetweenTwoTasksIsTheSwitch()
    {
        const Account account = accountOf(switchOf(kLongestSwitch - 1ns));
        QVERIFY(account.tasks[0] == (TaskAccount{.running = 2ms, .ready = 1ms}));
        QVERIFY(account.cpus
                == (std::vector<CpuAccount>{{.cpu = CpuId{0}, .running = 3ms - 49'999ns, .switching = 49'999ns}}));
        QCOMPARE(account.disturbance, 0.0);
    }

    void ALongerGapBetweenTwoTasksWasTaken()
    {
        const Account account = accountOf(switchOf(kLongestSwitch));
        QVERIFY(account.tasks[0] == (TaskAccount{.running = 2ms, .ready = 950us, .taken = 50us}));
        QVERIFY(account.tasks[1] == (TaskAccount{.running = 950us, .ready = 1050us, .absent = 1ms}));
        QVERIFY(account.cpus == (std::vector<CpuAccount>{{.cpu = CpuId{0}, .running = 2950us, .taken = 50us}}));
    }

    void AWaitLeavesTheCoreIdleAndAWakeUpIsASwitch()
    {
        const Account account = accountOfDrawing("Ada RRiii.RR\n");
        QVERIFY(account.tasks[0] == (TaskAccount{.running = 4ms, .ready = 1ms, .waitingIo = 3ms}));
        QVERIFY(account.cpus
                == (std::vector<CpuAccount>{{.cpu = CpuId{0}, .running = 4ms, .switching = 250us, .late = 750us, .unused = 3ms}}));
        QVERIFY(account.wakeUps == (WakeUps{.count = 1, .median = 1ms, .longest = 1ms}));
    }

    void WakeUpsAreCountedWhereTheTaskRanAgain()
    {
        const Account account = accountOfDrawing("Ada RiR.Ri....Ri\n"
                                                 "Ben 1i...1i....\n");
        QVERIFY(account.wakeUps == (WakeUps{.count = 3, .median = 3ms, .longest = 4ms}));
        const Account even = accountOfDrawing("Ada Ri.Ri....R\n");
        QVERIFY(even.wakeUps == (WakeUps{.count = 2, .median = 2500us, .longest = 4ms}));
    }

    void OnlyADeviceMakesAWakeUp()
    {
        Trace trace = traceFromText("Ada R\n");
        Spans& spans = trace.tasks[0].spans;
        spans.appendUntil(TimePoint(3ms), Activity::WaitingLock, {}, Evidence::Recorded, WorkerId{0});
        spans.appendUntil(TimePoint(4ms), Activity::Running, {}, Evidence::Recorded, WorkerId{0}, CpuId{0});
        spans.appendUntil(TimePoint(7ms), Activity::WaitingMessage, {}, Evidence::Recorded, WorkerId{0});
        const Account account = accountOf(trace);
        QVERIFY(account.tasks[0] == (TaskAccount{.running = 2ms, .waitingLock = 2ms, .waitingMessage = 3ms}));
        QVERIFY(account.cpus == (std::vector<CpuAccount>{{.cpu = CpuId{0}, .running = 2ms, .unused = 5ms}}));
        QVERIFY(!account.wakeUps);
    }

    void ATaskThatMovesWantedTheCoreItCameFrom()
    {
        const Account account = accountOfDrawing("Ada 00..11\n"
                                                 "Ben 1111\n");
        QVERIFY(account.tasks[0] == (TaskAccount{.running = 4ms, .taken = 2ms}));
        QVERIFY(account.tasks[1] == (TaskAccount{.running = 4ms, .absent = 2ms}));
        QVERIFY(account.cpus
                == (std::vector<CpuAccount>{{.cpu = CpuId{0}, .running = 2ms, .taken = 2ms, .unused = 2ms},
                                            {.cpu = CpuId{1}, .running = 6ms}}));
        QCOMPARE(account.disturbance, 0.2);
        QCOMPARE(account.migrations, std::int64_t{1});
    }

    void WorkersMoveBetweenCoresAndTasksBetweenWorkersDoNot()
    {
        Trace trace = traceFromText("Ada 0011..\n"
                                    "Ben ....10\n");
        QCOMPARE(accountOf(trace).migrations, std::int64_t{2});
        Spans ben; // carried by the worker that carried Ada until then
        ben.appendUntil(TimePoint(4ms), Activity::Ready, {}, Evidence::Recorded);
        ben.appendUntil(TimePoint(6ms), Activity::Running, {}, Evidence::Recorded, WorkerId{0}, CpuId{0});
        trace.tasks[1].spans = ben;
        QCOMPARE(accountOf(trace).migrations, std::int64_t{2});
    }

    void BeforeItsFirstTurnATaskWantsTheCoreItWillRunOn()
    {
        const Account account = accountOfDrawing("Ada .1\n"
                                                 "Ben 00\n");
        QVERIFY(account.cpus
                == (std::vector<CpuAccount>{{.cpu = CpuId{0}, .running = 2ms},
                                            {.cpu = CpuId{1}, .running = 1ms, .switching = 250us, .late = 750us}}));
    }

    void BetweenStepsNothingIsTaken()
    {
        Trace trace = traceFromText("Ada R\n");
        Spans& spans = trace.tasks[0].spans;
        spans.appendUntil(TimePoint(2ms), Activity::Ready, StepIndex{1}, Evidence::Recorded, WorkerId{0});
        spans.appendUntil(TimePoint(3ms), Activity::Running, StepIndex{1}, Evidence::Recorded, WorkerId{0}, CpuId{0});
        const Account account = accountOf(trace);
        QVERIFY(account.tasks[0] == (TaskAccount{.running = 2ms, .ready = 1ms}));
        QVERIFY(account.cpus
                == (std::vector<CpuAccount>{{.cpu = CpuId{0}, .running = 2ms, .switching = 250us, .late = 750us}}));
    }

    void WhileItsWorkerWaitsWithAnotherTaskATaskIsReadyForNoCore()
    {
        Trace trace = traceFromText("Ada RiiiiR\n"
                                    "Ben ......RR\n");
        Spans ben; // after Ada, on the same thread
        ben.appendUntil(TimePoint(6ms), Activity::Ready, {}, Evidence::Recorded, WorkerId{0});
        ben.appendUntil(TimePoint(8ms), Activity::Running, {}, Evidence::Recorded, WorkerId{0}, CpuId{0});
        trace.tasks[1].spans = ben;
        const Account account = accountOf(trace);
        QVERIFY(account.tasks[1] == (TaskAccount{.running = 2ms, .ready = 6ms}));
        QVERIFY(account.cpus == (std::vector<CpuAccount>{{.cpu = CpuId{0}, .running = 4ms, .unused = 4ms}}));
        QCOMPARE(account.disturbance, 0.0);
    }

    void WhoIsReadyOnAFreeCoreForLongerThanAWakeUpIsLate()
    {
        const Account account = accountOfDrawing("Ada RRiii...RR\n");
        QVERIFY(account.cpus
                == (std::vector<CpuAccount>{
                    {.cpu = CpuId{0}, .running = 4ms, .switching = 250us, .late = 2750us, .unused = 3ms}}));
        QCOMPARE(account.disturbance, 2750.0 / 6750.0);
    }

    void WhatTheCoreDidUnderATaskIsTaken()
    {
        const Account account = accountOfDrawing("Ada RRtRtt\n"
                                                 "Ben ..iiii\n");
        QVERIFY(account.tasks[0] == (TaskAccount{.running = 3ms, .taken = 3ms}));
        QVERIFY(account.cpus == (std::vector<CpuAccount>{{.cpu = CpuId{0}, .running = 3ms, .taken = 3ms}}));
        QCOMPARE(account.disturbance, 0.5);
    }

    void WhereABatonIsHandedOnTheOtherCoresAreNotWanted()
    {
        Trace trace = traceFromText("Ada 00..00\n"
                                    "Ben ..11\n");
        trace.info.placement = Placement::OneAtATimeByBaton;
        const Account account = accountOf(trace);
        QVERIFY(account.cpus
                == (std::vector<CpuAccount>{{.cpu = CpuId{0}, .running = 4ms, .unused = 2ms},
                                            {.cpu = CpuId{1}, .running = 2ms, .unused = 4ms}}));
        QCOMPARE(account.disturbance, 0.0);
    }

    void WhoIsSpawnedIsAbsentBefore()
    {
        Trace trace = traceFromText("Ada RRRR\n"
                                    "Ben\n");
        Spans ben(TimePoint(2ms));
        ben.appendUntil(TimePoint(4ms), Activity::Ready, {}, Evidence::Recorded, WorkerId{1});
        ben.appendUntil(TimePoint(5ms), Activity::Running, {}, Evidence::Recorded, WorkerId{1}, CpuId{0});
        trace.tasks[1].spans = ben;
        const Account account = accountOf(trace);
        QVERIFY(account.tasks[0] == (TaskAccount{.running = 4ms, .absent = 1ms}));
        QVERIFY(account.tasks[1] == (TaskAccount{.running = 1ms, .ready = 2ms, .absent = 2ms}));
        QVERIFY(account.cpus == (std::vector<CpuAccount>{{.cpu = CpuId{0}, .running = 5ms}}));
    }

    void ATaskThatNeverRanIsReadyForNoCore()
    {
        const Account account = accountOfDrawing("Ada ..\n");
        QVERIFY(account == (Account{.makespan = 2ms, .tasks = {{.ready = 2ms}}, .cpus = {{.cpu = CpuId{0}, .unused = 2ms}}}));
    }

    void WhereCoresAreNotKnownNothingIsSaidOfThem()
    {
        const Account account = accountOfDrawing("Ada ??..??\n");
        QVERIFY(account == (Account{.makespan = 6ms, .knowsCpus = false, .tasks = {{.running = 4ms, .ready = 2ms}}}));
    }

    void InASimulationNothingIsTaken()
    {
        Trace trace = traceFromText("Ada RR..RR\n");
        trace.info.placement = Placement::Simulated;
        const Account account = accountOf(trace);
        QVERIFY(account.tasks[0] == (TaskAccount{.running = 4ms, .ready = 2ms}));
        QVERIFY(account.cpus == (std::vector<CpuAccount>{{.cpu = CpuId{0}, .running = 4ms, .switching = 2ms}}));
        QCOMPARE(account.disturbance, 0.0);
    }

    void EverythingAddsUpToTheMakespanWhateverHappened()
    {
        Duration taken{};
        Duration switching{};
        for (std::uint64_t seed = 1; seed <= 2000; ++seed) {
            const Account account = accountOf(randomTrace(seed));
            for (const TaskAccount& task : account.tasks) {
                QCOMPARE(sumOf(task), account.makespan);
                for (const Duration part : {task.running, task.ready, task.waitingIo, task.waitingLock,
                                            task.waitingMessage, task.taken, task.absent})
                    QVERIFY(part >= 0ns);
                taken += task.taken;
            }
            for (const CpuAccount& cpu : account.cpus) {
                QCOMPARE(sumOf(cpu), account.makespan);
                for (const Duration part : {cpu.running, cpu.switching, cpu.taken, cpu.late, cpu.unused})
                    QVERIFY(part >= 0ns);
                switching += cpu.switching;
            }
            QVERIFY(account.disturbance >= 0 && account.disturbance <= 1);
        }
        QVERIFY(taken > 0ns && switching > 0ns);
    }
};

QTEST_APPLESS_MAIN(AccountingTest)
#include "accounting_test.moc"
