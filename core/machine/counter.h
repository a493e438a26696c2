#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <cstdint>

#if defined(_MSC_VER) && (defined(_M_X64) || defined(_M_ARM64))
#include <intrin.h>
#elif defined(__x86_64__)
#include <x86intrin.h>
#endif

// The processor's own counter of time, read by one instruction in a program's own mode. It depends on the processor and its
// compilers, not on the operating system. Where a processor has none, it is 0 for ever.
namespace interleave {

/// Without waiting for the instructions before it, so it may be some ten nanoseconds early. Any thread.
inline std::uint64_t readCounter() noexcept
{
#if defined(_M_X64) || defined(__x86_64__)
    return __rdtsc();
#elif defined(_M_ARM64)
    return static_cast<std::uint64_t>(_ReadStatusReg(ARM64_CNTVCT_EL0));
#elif defined(__aarch64__)
    std::uint64_t count = 0;
    asm volatile("mrs %0, cntvct_el0" : "=r"(count));
    return count;
#else
    return 0;
#endif
}

/// After the instructions before it, for times that others compare with theirs. Any thread.
inline std::uint64_t readCounterInOrder() noexcept
{
#if defined(_M_X64) || defined(__x86_64__)
    _mm_lfence();
#elif defined(__aarch64__)
    asm volatile("isb" ::: "memory");
#endif
    return readCounter();
}

/// Whether the counter ticks at one rate, however fast the core runs and whether or not it sleeps. On x86-64 the processor says so
/// (CPUID 80000007h, EDX bit 8: "invariant TSC"); on arm64 the architecture does.
bool hasInvariantCounter();

} // namespace interleave
