// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/machine/load.h"

#include <mach/mach.h>
#include <unistd.h>

#include <ctime>

#include "core/machine/clock.h"

namespace interleave {

namespace {

Duration stepOfCounting()
{
    const long ticks = sysconf(_SC_CLK_TCK);
    return std::chrono::nanoseconds(std::chrono::seconds(1)) / (ticks > 0 ? ticks : 100);
}

/// What the kernel counted for each processor, in its own memory that must be given back.
std::vector<BusyTimes> timesOfProcessors(Duration step)
{
    natural_t processors = 0;
    processor_info_array_t info = nullptr;
    mach_msg_type_number_t size = 0;
    const mach_port_t host = mach_host_self();
    const kern_return_t result = host_processor_info(host, PROCESSOR_CPU_LOAD_INFO, &processors, &info, &size);
    mach_port_deallocate(mach_task_self(), host);
    if (result != KERN_SUCCESS)
        return {};
    std::vector<BusyTimes> all;
    const auto* load = reinterpret_cast<processor_cpu_load_info_t>(info);
    for (natural_t n = 0; n < processors; ++n) {
        const auto& ticks = load[n].cpu_ticks;
        const std::int64_t busy = std::int64_t{ticks[CPU_STATE_USER]} + ticks[CPU_STATE_SYSTEM] + ticks[CPU_STATE_NICE];
        all.push_back({.cpu = static_cast<CpuId>(n), .busy = step * busy, .idle = step * std::int64_t{ticks[CPU_STATE_IDLE]}});
    }
    vm_deallocate(mach_task_self(), reinterpret_cast<vm_address_t>(info), size * sizeof(integer_t));
    return all;
}

Duration timeOfThisProgram()
{
    timespec time{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
    return std::chrono::seconds(time.tv_sec) + std::chrono::nanoseconds(time.tv_nsec);
}

} // namespace

LoadReading readLoad(const std::filesystem::path&)
{
    const Duration step = stepOfCounting();
    return {.at = readClock(), .times = timesOfProcessors(step), .own = timeOfThisProgram(), .step = step, .crowded = {}};
}

} // namespace interleave
