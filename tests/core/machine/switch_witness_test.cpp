// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/machine/switch_witness.h"

#include <algorithm>
#include <array>
#include <thread>

#include "core/machine/binding.h"
#include "core/machine/kernel.h"
#include "core/machine/thread_counters.h"
#include "core/machine/topology.h"
#include "tests/support/print.h"

using namespace interleave;
using namespace std::chrono_literals;

namespace {

constexpr std::size_t kMuchRoom = 256 * 1024;

struct Snapshot {
    std::uint64_t position = 0;
    ThreadCounters counters;
};

/// Both at one instant: the thread was not switched between.
Snapshot snapshotOf(const SwitchWitness& witness)
{
    while (true) {
        const std::uint64_t before = witness.position();
        const ThreadCounters counters = countersOfThisThread();
        if (witness.position() == before)
            return {before, counters};
    }
}

/// What was seen of a thread that computes, waits and gives way, `rounds` times each.
struct Watched {
    std::optional<SwitchWitness> witness; ///< none where the system refuses
    bool isBound = false;
    Snapshot first;
    Snapshot last;
    SteadyTime begin;
    SteadyTime end;
};

void watchThisThread(Watched& watched, std::size_t room, CpuId cpu, int rounds)
{
    watched.isBound = bindThisThread(std::array{cpu});
    Result<SwitchWitness> witness = SwitchWitness::ofThisThread(room);
    if (!witness)
        return;
    watched.witness.emplace(std::move(witness).value());
    watched.begin = readClock();
    watched.first = snapshotOf(*watched.witness);
    PrimeCounter work(1);
    for (int n = 0; n < rounds; ++n) {
        work.run(20'000);
        std::this_thread::yield();
        std::this_thread::sleep_for(10us);
    }
    watched.last = snapshotOf(*watched.witness);
    watched.end = readClock();
}

/// Two threads that share one logical processor; the second keeps it busy too.
std::array<Watched, 2> watchTwo(std::size_t room, CpuId cpu, int rounds)
{
    std::array<Watched, 2> watched;
    std::thread first([&] { watchThisThread(watched[0], room, cpu, rounds); });
    std::thread second([&] { watchThisThread(watched[1], room, cpu, rounds); });
    first.join();
    second.join();
    return watched;
}

CpuId bestCpu()
{
    return Topology::ofThisComputer().usableCpus().front();
}

std::int64_t outs(const SwitchRecords& records, bool preempted)
{
    return std::ranges::count_if(records.switches, [=](const CpuSwitch& s) { return !s.in && s.preempted == preempted; });
}

} // namespace

class SwitchWitnessTest : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        const Message problem = inspectWitness();
        if (!problem.text.isEmpty())
            QSKIP(("not here, because " + englishWords()(problem)).c_str());
    }

    void ThreadLeavesAndComesInTurn()
    {
        for (const Watched& watched : watchTwo(kMuchRoom, bestCpu(), 100)) {
            QVERIFY(watched.witness);
            const SwitchRecords records = watched.witness->read();
            QCOMPARE(records.lost, std::uint64_t{0});
            QVERIFY(records.switches.size() >= 200); // it slept a hundred times
            bool isIn = true;
            SteadyTime last = records.switches.front().time;
            for (const CpuSwitch& each : records.switches) {
                QVERIFY(each.in != isIn);
                QVERIFY(each.time >= last);
                QVERIFY(!each.in || !each.preempted);
                isIn = each.in;
                last = each.time;
            }
        }
    }

    void TimesAreThoseOfOurClock()
    {
        for (const Watched& watched : watchTwo(kMuchRoom, bestCpu(), 20)) {
            QVERIFY(watched.witness);
            const std::vector<CpuSwitch> switches = watched.witness->read().switches;
            const auto inside = std::ranges::count_if(switches, [&](const CpuSwitch& s) {
                return watched.begin <= s.time && s.time <= watched.end;
            });
            QVERIFY(inside >= 40);
        }
    }

    void CpuIsTheOneItWasBoundTo()
    {
        const CpuId cpu = bestCpu();
        for (const Watched& watched : watchTwo(kMuchRoom, cpu, 20)) {
            QVERIFY(watched.witness);
            if (!watched.isBound)
                QSKIP("this system does not let a program bind a thread");
            for (const CpuSwitch& each : watched.witness->read().switches)
                QCOMPARE(indexOf(each.cpu), indexOf(cpu));
        }
    }

    void SwitchesAreAsManyAsTheSystemCounts()
    {
        for (const Watched& watched : watchTwo(kMuchRoom, bestCpu(), 100)) {
            QVERIFY(watched.witness);
            SwitchRecords records = watched.witness->read();
            const auto recordsUntil = [](const Snapshot& s) { return static_cast<std::ptrdiff_t>(s.position / 24); };
            const auto begin = records.switches.begin();
            records.switches = {begin + recordsUntil(watched.first), begin + recordsUntil(watched.last)};
            const auto& [first, last] = std::pair(watched.first.counters, watched.last.counters);
            QVERIFY(first.voluntary && first.involuntary && last.voluntary && last.involuntary);
            QCOMPARE(outs(records, false), *last.voluntary - *first.voluntary);
            QCOMPARE(outs(records, true), *last.involuntary - *first.involuntary);
        }
    }

    void ThreadsKnowOnlyTheirOwn()
    {
        Watched quiet;
        Watched busy;
        std::thread([&] { watchThisThread(quiet, kMuchRoom, bestCpu(), 0); }).join();
        const std::uint64_t before = quiet.witness ? quiet.witness->position() : 0;
        std::thread([&] { watchThisThread(busy, kMuchRoom, bestCpu(), 50); }).join();
        QVERIFY(quiet.witness && busy.witness);
        QCOMPARE(quiet.witness->position(), before);
        QVERIFY(busy.witness->position() > before);
    }

    void WhatFindsNoRoomIsCounted()
    {
        Watched watched;
        std::thread([&] { watchThisThread(watched, 1, bestCpu(), 3000); }).join(); // a page, at least
        QVERIFY(watched.witness);
        const SwitchRecords records = watched.witness->read();
        if (records.switches.size() >= 6000)
            QSKIP("a page of this system has room for all of them");
        QVERIFY(records.lost > 0);
        QVERIFY(records.lost == 1 || records.switches.size() + records.lost >= 6000); // 1: not told how many
    }

    void MovedWitnessGoesOn()
    {
        std::thread([] {
            Result<SwitchWitness> made = SwitchWitness::ofThisThread(kMuchRoom);
            QVERIFY(made);
            SwitchWitness witness(std::move(made).value());
            const std::uint64_t before = witness.position();
            std::this_thread::sleep_for(10us);
            QVERIFY(witness.position() > before);
            SwitchWitness other(std::move(witness));
            QVERIFY(!other.read().switches.empty());
        }).join();
    }
};

QTEST_APPLESS_MAIN(SwitchWitnessTest)
#include "switch_witness_test.moc"
