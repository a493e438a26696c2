// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/record/lane_recorder.h"

#include "core/machine/clock.h"
#include "core/machine/thread_counters.h"

#include <algorithm>
#include <cstdlib>
#include <new>

#include "tests/support/print.h"

using namespace interleave;
using namespace std::chrono_literals;

namespace {

/// Allocations of this thread, by anything in this program.
thread_local std::uint64_t allocations = 0;

constexpr TaskId kTask{5};
constexpr StepIndex kStep{2};
/// No gap is longer than two of these.
constexpr Duration kLongQuantum = 24h;

/// Returns when the clock shows another time than before.
void letTheClockMove()
{
    const SteadyTime before = readClock();
    while (readClock() <= before) {
    }
}

/// A wait for a device from the last stamp on.
void waitFor(LaneRecorder& recorder, SteadyTime due)
{
    const TimePoint time = recorder.now() + (due - recorder.steadyTimeOf(recorder.now()));
    recorder.waited(kTask, kStep, Activity::WaitingIo, recorder.now(), time);
}

} // namespace

void* operator new(std::size_t size)
{
    ++allocations;
    if (void* memory = std::malloc(size > 0 ? size : 1))
        return memory;
    throw std::bad_alloc();
}

void operator delete(void* memory) noexcept
{
    std::free(memory);
}

void operator delete(void* memory, std::size_t) noexcept
{
    std::free(memory);
}

class LaneRecorderTest : public QObject {
    Q_OBJECT

private slots:
    void NothingIsRecordedAtFirst()
    {
        LaneRecorder recorder(8, kLongQuantum);
        recorder.start(TickClock().momentOf(readClock() - 3ms));
        QVERIFY(recorder.lane() == Lane{});
        QVERIFY(recorder.now() >= TimePoint(3ms));
    }

    void StampsExtendTheOpenEntry()
    {
        LaneRecorder recorder(1000, kLongQuantum);
        recorder.start(TickClock().momentOf(readClock()));
        const TimePoint begin = recorder.now();
        recorder.beginComputing(kTask, kStep);
        for (int n = 0; n < 100; ++n)
            recorder.stamp();
        const Lane lane = recorder.takeLane();
        QCOMPARE(lane.dropped, std::uint64_t{0});
        QCOMPARE(lane.entries.front().begin, begin);
        QCOMPARE(lane.entries.back().end, recorder.now());
        // Another entry stands for another core only, and follows without a gap.
        for (std::size_t n = 0; n < lane.entries.size(); ++n) {
            QVERIFY(lane.entries[n].task == kTask);
            QVERIFY(lane.entries[n].step == kStep);
            QVERIFY(lane.entries[n].activity == Activity::Running);
            QVERIFY(n == 0 || lane.entries[n].begin == lane.entries[n - 1].end);
            QVERIFY(n == 0 || lane.entries[n].cpuPlusOne != lane.entries[n - 1].cpuPlusOne);
        }
    }

    void GapLongerThanTwoQuantaOpensAnEntryAtTheStamp()
    {
        LaneRecorder recorder(1000, Duration{}); // so that any gap is too long
        recorder.start(TickClock().momentOf(readClock()));
        recorder.beginComputing(kTask, kStep);
        for (int n = 0; n < 5; ++n) {
            letTheClockMove();
            recorder.stamp();
        }
        const Lane lane = recorder.takeLane();
        QCOMPARE(lane.entries.size(), std::size_t{6});
        for (std::size_t n = 1; n < lane.entries.size(); ++n) {
            QVERIFY(lane.entries[n].begin > lane.entries[n - 1].end);
            QCOMPARE(lane.entries[n].begin, lane.entries[n].end);
        }
    }

    void GapIsCountedUnlessTheThreadMayHaveSlept()
    {
        LaneRecorder recorder(1000, Duration{});
        recorder.start(TickClock().moment());
        recorder.beginComputing(kTask, kStep);
        // Counting has its share of the time: what is left of it when it was slow once comes later.
        const auto isCounted = [](const LaneEntry& entry) { return entry.offCore != LaneEntry::kNotCounted; };
        for (int n = 0; n < 400 && std::ranges::none_of(recorder.lane().entries, isCounted); ++n) {
            recorder.beginComputing(kTask, kStep); // to look at the lane closed the entry
            for (const SteadyTime begin = readClock(); readClock() < begin + 1ms;)
                letTheClockMove();
            recorder.stamp();
        }
        const Lane lane = recorder.takeLane();
        QCOMPARE(lane.entries.front().offCore, LaneEntry::kNotCounted);
        // Where the system counts at all, it counts less than has passed.
        const auto counted = std::ranges::find_if(lane.entries, isCounted);
        QCOMPARE(counted != lane.entries.end(), cpuTimeOfThisThread().has_value());
        QVERIFY(counted == lane.entries.end() || Duration(counted->offCore) < 10s);
    }

    void WhatFollowsSomethingElseBeginsAnew()
    {
        LaneRecorder recorder(1000, Duration{});
        recorder.start(TickClock().moment());
        recorder.beginComputing(kTask, kStep);
        letTheClockMove();
        recorder.stamp(); // a gap, as quanta have no length here
        recorder.resumed();
        recorder.beginComputing(kTask, kStep);
        letTheClockMove();
        recorder.stamp();
        const Lane lane = recorder.takeLane();
        std::vector<bool> anew;
        for (const LaneEntry& entry : lane.entries)
            anew.push_back(entry.isAnew);
        QCOMPARE(std::ranges::count(anew, true), std::ptrdiff_t{2});
        QVERIFY(anew.front() && !anew[1] && !anew.back());
    }

    void AStampAddsTwoEntriesAtMost()
    {
        // Whatever happens: every look counts, and each count is a gap of its own where calls into the system are slow.
        LaneRecorder recorder(100'000, Duration{});
        recorder.start(TickClock().moment());
        recorder.beginComputing(kTask, kStep);
        std::size_t before = recorder.glimpse().closed.size() + 1;
        for (int n = 0; n < 10'000; ++n) {
            recorder.stamp();
            const LaneRecorder::Glimpse glimpse = recorder.glimpse();
            const std::size_t now = glimpse.closed.size() + (glimpse.open ? 1 : 0);
            QVERIFY(now <= before + 2);
            before = now;
        }
    }

    void StepsFollowEachOtherWithoutGap()
    {
        LaneRecorder recorder(1000, kLongQuantum);
        recorder.start(TickClock().momentOf(readClock()));
        recorder.beginComputing(kTask, StepIndex{0});
        recorder.stamp();
        const TimePoint boundary = recorder.now();
        recorder.beginComputing(kTask, StepIndex{1});
        recorder.stamp();
        const Lane lane = recorder.takeLane();
        std::vector<LaneEntry> second;
        for (const LaneEntry& entry : lane.entries) {
            if (entry.step == StepIndex{1})
                second.push_back(entry);
        }
        QVERIFY(!second.empty());
        QCOMPARE(second.front().begin, boundary);
    }

    void WaitEndsWhenTheDeviceIsDone()
    {
        LaneRecorder recorder(8, kLongQuantum);
        const SteadyTime origin = readClock();
        recorder.start(TickClock().momentOf(origin));
        const TimePoint begin = recorder.now();
        letTheClockMove();
        const SteadyTime due = readClock();
        letTheClockMove();
        waitFor(recorder, due);
        const LaneEntry expected{begin, TimePoint(due - origin), kTask, kStep, 0, Activity::WaitingIo};
        QVERIFY(recorder.lane().entries == std::vector{expected});
        QVERIFY(recorder.now() > expected.end);
    }

    void WaitThatWasCutShortEndsWhereTheThreadGoesOn()
    {
        LaneRecorder recorder(8, kLongQuantum);
        recorder.start(TickClock().momentOf(readClock()));
        waitFor(recorder, readClock() + 24h);
        QCOMPARE(recorder.lane().entries.front().end, recorder.now());
    }

    void WaitThatWasDueBeforeItBeganIsEmpty()
    {
        LaneRecorder recorder(8, kLongQuantum);
        recorder.start(TickClock().momentOf(readClock() - 2ms));
        const TimePoint begin = recorder.now();
        waitFor(recorder, readClock() - 24h);
        QCOMPARE(recorder.lane().entries.front().begin, begin);
        QCOMPARE(recorder.lane().entries.front().end, begin);
    }

    void EntriesThatFindNoRoomAreCounted()
    {
        LaneRecorder recorder(3, kLongQuantum);
        const LaneEntry* memory = recorder.lane().entries.data();
        recorder.start(TickClock().momentOf(readClock()));
        for (int n = 0; n < 5; ++n) {
            waitFor(recorder, readClock());
        }
        QCOMPARE(recorder.lane().entries.size(), std::size_t{3});
        QCOMPARE(recorder.lane().dropped, std::uint64_t{2});
        // From the first that found no room on not all is known.
        QVERIFY(recorder.lane().fullSince >= recorder.lane().entries.back().end);
        QVERIFY(recorder.lane().fullSince <= recorder.now());
        QCOMPARE(recorder.lane().entries.data(), memory);
    }

    void StampAfterAnEntryThatFoundNoRoomChangesNothing()
    {
        LaneRecorder recorder(1, kLongQuantum);
        recorder.start(TickClock().momentOf(readClock()));
        waitFor(recorder, readClock());
        const std::vector<LaneEntry> before = recorder.lane().entries;
        recorder.beginComputing(kTask, kStep);
        recorder.stamp();
        QVERIFY(recorder.lane().entries == before);
        QVERIFY(recorder.lane().dropped >= 1);
    }

    void RecordingAllocatesNothing()
    {
        const std::uint64_t atFirst = allocations;
        LaneRecorder recorder(16, Duration{});
        QVERIFY(allocations > atFirst); // so they are counted
        const std::uint64_t before = allocations;
        recorder.start(TickClock().momentOf(readClock()));
        for (int n = 0; n < 100; ++n) { // more than there is room for
            recorder.beginComputing(kTask, kStep);
            recorder.stamp();
            waitFor(recorder, readClock());
        }
        QCOMPARE(allocations, before);
        QCOMPARE(recorder.lane().entries.size(), std::size_t{16});
    }
};

QTEST_APPLESS_MAIN(LaneRecorderTest)
#include "lane_recorder_test.moc"
