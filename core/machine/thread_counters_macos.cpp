// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/machine/thread_counters.h"

#include <ctime>
#include <mach/mach.h>

namespace interleave {

namespace {

Duration durationOf(time_value_t time)
{
    return std::chrono::seconds(time.seconds) + std::chrono::microseconds(time.microseconds);
}

} // namespace

ThreadCounters countersOfThisThread() noexcept
{
    // macOS counts switches for the process as a whole (TASK_EVENTS_INFO), not for a thread.
    ThreadCounters counters;
    const thread_act_t thread = mach_thread_self();
    thread_basic_info_data_t info{};
    mach_msg_type_number_t count = THREAD_BASIC_INFO_COUNT;
    if (thread_info(thread, THREAD_BASIC_INFO, reinterpret_cast<thread_info_t>(&info), &count) == KERN_SUCCESS)
        counters.cpuTime = durationOf(info.user_time) + durationOf(info.system_time);
    mach_port_deallocate(mach_task_self(), thread);
    return counters;
}

std::optional<Duration> cpuTimeOfThisThread() noexcept
{
    timespec time{};
    if (clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time) != 0)
        return std::nullopt;
    return std::chrono::seconds(time.tv_sec) + std::chrono::nanoseconds(time.tv_nsec);
}

} // namespace interleave
