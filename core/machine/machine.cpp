// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/machine/machine.h"

#include <algorithm>
#include <array>
#include <thread>

#include "core/machine/binding.h"
#include "core/machine/calibration.h"
#include "core/machine/clock.h"
#include "core/machine/switch_witness.h"
#include "core/machine/time_slice.h"
#include "core/machine/topology.h"

namespace interleave {

namespace {

/// Tries a pin for real, in a thread of its own that is then thrown away.
Text tryToPin(CpuId cpu)
{
    Text problem;
    std::thread([&problem, cpu] {
        const std::array cpus{cpu};
        if (!bindThisThread(cpus)) {
            problem = INTERLEAVE_TEXT("machine", "This system does not let a program bind a thread to a core.");
            return;
        }
        std::this_thread::yield();
        const std::optional<CpuId> now = currentCpu();
        if (now && *now != cpu)
            problem = INTERLEAVE_TEXT("machine", "The system accepted a bound thread, but ran it on another core.");
    }).join();
    return problem;
}

} // namespace

Machine inspectMachine()
{
    const Moment begun = countFromNow();
    const LoadReading before = readLoad();
    const Topology& topology = Topology::ofThisComputer();
    Machine machine;
    machine.os = topology.operatingSystem();
    machine.processor = topology.processor();
    machine.cpus = topology.usableCpus();
    machine.ignoredVariables = Topology::ignoredVariables();
    machine.physicalCores = topology.physicalCoresOf(machine.cpus);
    machine.knowsCurrentCpu = currentCpu().has_value();
    machine.pinProblem = {tryToPin(machine.cpus.front()), {}};
    if (machine.pinProblem.text.isEmpty())
        machine.pinCpu = machine.cpus.front();
    machine.sliceProblem = {inspectSlices(), {}};
    machine.witnessProblem = inspectWitness();
    machine.limits = inspectLimits();
    const Calibrated calibrated = measureWorkRate();
    machine.workRate = calibrated.rate;
    machine.calibration = calibrated.calibration;
    machine.clock = inspectClock(begun, machine.cpus);
    machine.calibration->load = loadBetween(before, readLoad(), machine.cpus);
    return machine;
}

std::vector<CpuId> chooseCpus(const Machine& machine, int count)
{
    std::vector<CpuId> cpus = machine.cpus;
    if (count > 0 && static_cast<std::size_t>(count) < cpus.size())
        cpus.resize(static_cast<std::size_t>(count));
    std::sort(cpus.begin(), cpus.end());
    return cpus;
}

} // namespace interleave
