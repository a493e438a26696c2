// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <sys/resource.h>

#include <fstream>

#include "core/execution/thread_team.h"
#include "core/run/run.h"
#include "tests/support/print.h"
#include "tests/support/threads_of_process.h"

using namespace interleave;
using namespace std::chrono_literals;

namespace {

constexpr rlim_t kMegabyte = 1u << 20;

/// While it lives, this process may have only so much more memory than it had. A thread's stack takes 8 MB of it.
class LittleMemory {
public:
    explicit LittleMemory(rlim_t megabytes)
    {
        getrlimit(RLIMIT_AS, &m_before);
        std::size_t pages = 0;
        std::ifstream("/proc/self/statm") >> pages;
        rlimit little = m_before;
        little.rlim_cur = pages * kPageSize + megabytes * kMegabyte;
        setrlimit(RLIMIT_AS, &little);
    }
    ~LittleMemory() { setrlimit(RLIMIT_AS, &m_before); }
    LittleMemory(const LittleMemory&) = delete;
    LittleMemory& operator=(const LittleMemory&) = delete;

private:
    static constexpr rlim_t kPageSize = 4096;
    rlimit m_before{};
};

/// A machine that needs no measuring.
Machine someMachine()
{
    Machine machine;
    machine.cpus = {CpuId{0}};
    machine.workRate = {.unitsPerMicrosecond = 100, .unitsPerQuantum = 1000, .quantum = 10us};
    return machine;
}

/// What running this many tasks with so much work each comes to; "" for no error.
std::string errorFor(std::size_t tasks, Duration work)
{
    const Step step{{"test", "compute"}, {"test", "compute"}, {"processor", {}}, Compute{work}};
    const Plan plan{.tasks = std::vector<Task>(tasks, Task{"task", {step}}), .seed = 1};
    const Machine machine = someMachine();
    Progress progress;
    const ExecutionContext context{plan, machine, 0, {}, progress};
    const Arrangement arrangement{oneWorkerForEachTask(plan), machine.cpus, Placement::AllCpus};
    const Result<Recording> recording = [&] {
        const LittleMemory littleMemory(64);
        return runOnThreads(context, arrangement);
    }();
    if (recording)
        return {};
    return (recording.error().code == ErrorCode::CannotStart ? "" : "another code: ")
         + englishWords()(recording.error().message);
}

} // namespace

/// A system that refuses what a run needs. Linux alone lets a process take so much from itself.
class RefusalsTest : public QObject {
    Q_OBJECT

private slots:
    void RefusedThreadEndsTheOthersAndIsTold()
    {
        const std::optional<std::size_t> threadsBefore = threadsOfProcess();
        QCOMPARE(errorFor(64, 1us),
                 std::string("The system refused to start 64 threads. Choose fewer tasks, or end other programs."));
        QTRY_VERIFY(threadsOfProcess() == threadsBefore);
    }

    void MissingMemoryIsTold()
    {
        QCOMPARE(errorFor(1, 24h),
                 std::string("There is not enough memory to record this run. Choose fewer tasks or less "
                             "computing for each."));
    }

    void WhatFitsIsRun() { QCOMPARE(errorFor(1, 1us), std::string()); }
};

QTEST_GUILESS_MAIN(RefusalsTest)
#include "refusals_test.moc"
