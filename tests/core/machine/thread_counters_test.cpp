// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/machine/thread_counters.h"

#include <thread>

#include "core/machine/clock.h"
#include "core/machine/kernel.h"
#include "tests/support/print.h"

using namespace interleave;
using namespace std::chrono_literals;

namespace {

/// How much the counters of a new thread grew while it did this.
template<typename Doing>
ThreadCounters growthWhile(Doing doing)
{
    ThreadCounters growth;
    std::thread([&] {
        const ThreadCounters before = countersOfThisThread();
        doing();
        growth = countersOfThisThread();
        if (growth.voluntary)
            *growth.voluntary -= before.voluntary.value();
        if (growth.involuntary)
            *growth.involuntary -= before.involuntary.value();
        if (growth.cpuTime)
            *growth.cpuTime -= before.cpuTime.value();
    }).join();
    return growth;
}

void sleepTenTimes()
{
    for (int n = 0; n < 10; ++n)
        std::this_thread::sleep_for(100us);
}

void compute()
{
    PrimeCounter work(1);
    for (const SteadyTime begin = readClock(); readClock() - begin < 50ms;)
        work.run(10'000);
}

} // namespace

class ThreadCountersTest : public QObject {
    Q_OBJECT

private slots:
    void WaitsAreVoluntary()
    {
        const ThreadCounters growth = growthWhile(sleepTenTimes);
        if (!growth.voluntary)
            QSKIP("this system does not count the switches of a thread");
        QVERIFY(*growth.voluntary >= 10);
        QVERIFY(*growth.involuntary >= 0);
    }

    void ComputingTakesTimeOfTheCpu()
    {
        const SteadyTime begin = readClock();
        const ThreadCounters growth = growthWhile(compute);
        const Duration passed = readClock() - begin;
        QVERIFY(growth.cpuTime);
        QVERIFY(*growth.cpuTime > 0ns);
        QVERIFY(*growth.cpuTime <= passed + 20ms); // a step of the coarsest system's counter
    }

    void WorkOfAnotherThreadIsNotCounted()
    {
        const ThreadCounters growth = growthWhile([] { std::thread(compute).join(); });
        QVERIFY(growth.cpuTime);
        QVERIFY(*growth.cpuTime < 25ms); // half of what the other computed
    }
};

QTEST_APPLESS_MAIN(ThreadCountersTest)
#include "thread_counters_test.moc"
