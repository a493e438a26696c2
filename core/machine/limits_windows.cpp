// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/machine/limits.h"

#include <windows.h>

#include <algorithm>

namespace interleave {

namespace {

/// The share of all logical processors that the job of this process may use at most; none without a job or a cap. Jobs around
/// that job may allow less; Windows does not show them.
std::optional<double> cappedShare()
{
    constexpr double kWhole = 10'000; // rates count hundredths of a percent
    JOBOBJECT_CPU_RATE_CONTROL_INFORMATION rate{};
    if (!QueryInformationJobObject(nullptr, JobObjectCpuRateControlInformation, &rate, sizeof rate, nullptr)
        || (rate.ControlFlags & JOB_OBJECT_CPU_RATE_CONTROL_ENABLE) == 0)
        return std::nullopt;
    // Mingw-w64 does not know JOB_OBJECT_CPU_RATE_CONTROL_MIN_MAX_RATE, nor that MinRate and MaxRate lie where CpuRate does.
    constexpr DWORD kMinMaxRate = 0x10;
    if ((rate.ControlFlags & kMinMaxRate) != 0)
        return HIWORD(rate.CpuRate) / kWhole;
    if ((rate.ControlFlags & JOB_OBJECT_CPU_RATE_CONTROL_HARD_CAP) != 0)
        return rate.CpuRate / kWhole;
    return std::nullopt;
}

} // namespace

Limits inspectLimits()
{
    Limits limits{.cpusOfComputer = GetActiveProcessorCount(ALL_PROCESSOR_GROUPS), .quotaCores = {}};
    if (const std::optional<double> share = cappedShare(); share && *share < 1)
        limits.quotaCores = *share * static_cast<double>(limits.cpusOfComputer);
    return limits;
}

std::optional<Duration> throttledSoFar()
{
    return std::nullopt;
}

/// What the system promises to this process: with its page file, and under the limit of its job.
std::optional<std::uint64_t> memoryLeft()
{
    MEMORYSTATUSEX status{};
    status.dwLength = sizeof status;
    if (!GlobalMemoryStatusEx(&status))
        return std::nullopt;
    return std::min<DWORDLONG>(status.ullAvailPageFile, status.ullAvailVirtual);
}

} // namespace interleave
