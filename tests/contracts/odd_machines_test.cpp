// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <sched.h>

#include <algorithm>
#include <atomic>
#include <filesystem>
#include <thread>

#include "core/machine/topology.h"
#include "core/run/captions.h"
#include "core/run/honesty.h"
#include "tests/support/forbidden_witness.h"
#include "tests/support/print.h"

using namespace interleave;
using namespace std::chrono_literals;

namespace {

using Run = Result<std::shared_ptr<const RunResult>>;

const Machine& machine()
{
    static const Machine machine = inspectMachine();
    return machine;
}

Run runOn(const Machine& machine, const char* modelId, Progress& progress, std::int64_t workMs = 30)
{
    const Scenario* scenario = *scenarioById("cpu-bound");
    const Result<Parameters> parameters = checkedParameters(scenario->parameters, {{"tasks", 3}, {"work_ms", workMs}});
    return runScenario({.scenario = scenario, .model = *executionModelById(modelId), .parameters = *parameters},
                       machine, {}, progress);
}

Run runOn(const Machine& machine, const char* modelId)
{
    Progress progress;
    return runOn(machine, modelId, progress);
}

cpu_set_t setOf(const std::vector<CpuId>& cpus)
{
    cpu_set_t set;
    CPU_ZERO(&set);
    for (const CpuId cpu : cpus)
        CPU_SET(indexOf(cpu), &set);
    return set;
}

/// Moves every thread of this process, as a system does when it switches a core off.
void moveAllThreadsTo(const std::vector<CpuId>& cpus)
{
    const cpu_set_t set = setOf(cpus);
    for (const auto& thread : std::filesystem::directory_iterator("/proc/self/task"))
        sched_setaffinity(std::stoi(thread.path().filename().string()), sizeof set, &set);
}

std::string factsOf(const RunResult& run)
{
    std::string text;
    for (const Fact& fact : honestyOf(run))
        text += englishWords()(fact.question) + " " + englishWords()(fact.answer) + '\n';
    return text;
}

} // namespace

/// Systems that give less than was asked for: each run is made as well as can be, and says what is not known.
class OddMachinesTest : public QObject {
    Q_OBJECT

private slots:
    void SandboxThatForbidsTheRecord()
    {
        Run run = Error{};
        bool isForbidden = false;
        std::thread([&] {
            isForbidden = forbidWitnesses(EPERM);
            if (isForbidden)
                run = runOn(machine(), "one-core");
        }).join();
        if (!isForbidden)
            QSKIP("this system lets no thread forbid itself anything");
        QVERIFY(run.hasValue());
        QVERIFY(!(*run)->trace.witness.saw());
        const std::string evidence = englishWords()(evidenceCaption(**run));
        QVERIFY2(evidence.starts_with("Inferred from gaps, right to within "), evidence.c_str());
        QVERIFY2(evidence.ends_with("because a container or sandbox around this program forbids it")
                     || !machine().witnessProblem.text.isEmpty(),
                 evidence.c_str());
        for (const Span span : (*run)->trace.tasks.front().spans)
            QVERIFY(span.evidence != Evidence::Kernel);
    }

    void CoreThatIsGoneBeforeTheRun()
    {
        Machine machine = ::machine();
        machine.pinCpu = CpuId{4000}; // no computer has it
        machine.cpus = {CpuId{4000}};
        const Run run = runOn(machine, "one-core");
        QVERIFY2(run.hasValue(), run ? "" : run.error().detail.c_str());
        QVERIFY((*run)->trace.info.placement == Placement::NotPinned);
        QVERIFY(factsOf(**run).find("Nothing is promised about one core") != std::string::npos);
    }

    void CoreThatGoesDuringTheRun()
    {
        if (machine().cpus.size() < 2 || !machine().pinCpu)
            QSKIP("this takes two cores, and a pin");
        Progress progress;
        std::atomic<bool> isOver{false};
        Run run = Error{};
        std::thread runner([&] {
            run = runOn(machine(), "one-core", progress, 100);
            isOver = true;
        });
        const std::uint64_t enough = 1'000;
        while (progress.unitsDone < enough && !isOver)
            std::this_thread::yield();
        std::vector<CpuId> others = machine().cpus;
        std::erase(others, *machine().pinCpu);
        moveAllThreadsTo(others);
        runner.join();
        moveAllThreadsTo(machine().cpus);
        QVERIFY2(run.hasValue(), run ? "" : run.error().detail.c_str());
        const RunInfo& info = (*run)->trace.info;
        QVERIFY(info.placement == Placement::NotPinned);
        QCOMPARE(info.cpus.size(), std::size_t{2});
        QVERIFY(factsOf(**run).find("moved them away") != std::string::npos);
    }

    void OneAllowedCore()
    {
        const std::vector<CpuId> all = machine().cpus;
        moveAllThreadsTo({all.front()});
        const Machine narrow = inspectMachine();
        const Run run = runOn(narrow, "all-cores");
        moveAllThreadsTo(all);
        QCOMPARE(narrow.cpus.size(), std::size_t{1});
        QVERIFY(run.hasValue());
        QCOMPARE((*run)->metrics.overlap.peak, 1);
        const std::string facts = factsOf(**run);
        QVERIFY(facts.find("It has one core") != std::string::npos);
        if (narrow.limits.cpusOfComputer > 1)
            QVERIFY2(facts.find("It may use 1 core of the ") != std::string::npos, facts.c_str());
    }

    void QuotaThatThrottles()
    {
        Progress progress;
        Machine machine = ::machine();
        machine.limits.quotaCores = 0.5;
        const Run run = runOn(machine, "one-core", progress);
        QVERIFY(run.hasValue());
        RunResult throttled = **run;
        throttled.trace.info.throttled = 120ms;
        const std::string facts = factsOf(throttled);
        QVERIFY2(facts.find("A quota of 0.5") != std::string::npos, facts.c_str());
        QVERIFY2(facts.find("Yes, for 120 ms") != std::string::npos, facts.c_str());
    }

    void MoreThanSixtyFourCores()
    {
        // Of a computer with 256, on this one: what cannot be had is not claimed.
        Machine large = machine();
        large.cpus = Topology("package:2 core:64 pu:2").usableCpus();
        QCOMPARE(large.cpus.size(), std::size_t{256});
        const Run run = runOn(large, "all-cores");
        QVERIFY2(run.hasValue(), run ? "" : run.error().detail.c_str());
        QCOMPARE((*run)->trace.info.cpus.size(), std::size_t{256});
    }
};

QTEST_APPLESS_MAIN(OddMachinesTest)
#include "odd_machines_test.moc"
