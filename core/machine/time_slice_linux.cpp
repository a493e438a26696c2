// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <sched.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <cstdint>
#include <thread>

#include "core/machine/time_slice.h"

namespace interleave {

namespace {

/// struct sched_attr of linux/sched/types.h, its first version; the C library of Debian 12 does not declare it.
struct SchedulingAttributes {
    std::uint32_t size;
    std::uint32_t policy;
    std::uint64_t flags;
    std::int32_t nice;
    std::uint32_t priority;
    std::uint64_t runtime; ///< SCHED_OTHER: the slice in ns, since Linux 6.12
    std::uint64_t deadline;
    std::uint64_t period;
};

bool read(SchedulingAttributes& attributes)
{
    return syscall(SYS_sched_getattr, 0, &attributes, sizeof attributes, 0u) == 0;
}

} // namespace

bool setSliceOfThisThread(Duration slice)
{
    SchedulingAttributes attributes{};
    if (!read(attributes) || attributes.policy != SCHED_OTHER)
        return false;
    attributes.size = sizeof attributes;
    attributes.runtime = static_cast<std::uint64_t>(slice.count());
    // Kernels before 6.12 take the call and do nothing, so what came of it is read back.
    return syscall(SYS_sched_setattr, 0, &attributes, 0u) == 0 && sliceOfThisThread() == slice;
}

Duration sliceOfThisThread()
{
    SchedulingAttributes attributes{};
    return read(attributes) ? Duration(static_cast<std::int64_t>(attributes.runtime)) : Duration{};
}

Text inspectSlices()
{
    bool works = false;
    std::thread([&works] { works = setSliceOfThisThread(std::chrono::milliseconds(10)); }).join();
    if (works)
        return {};
    return INTERLEAVE_TEXT("machine",
                           "Only Linux 6.12 and newer let a program choose how long its turns are; this one does not.");
}

} // namespace interleave
