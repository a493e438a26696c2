// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/machine/counter.h"

#if defined(__x86_64__) && !defined(_MSC_VER)
#include <cpuid.h>
#endif

namespace interleave {

bool hasInvariantCounter()
{
#if defined(_M_X64) && defined(_MSC_VER)
    int registers[4] = {};
    __cpuid(registers, static_cast<int>(0x80000000));
    if (static_cast<unsigned>(registers[0]) < 0x80000007)
        return false;
    __cpuid(registers, static_cast<int>(0x80000007));
    return (registers[3] & (1 << 8)) != 0;
#elif defined(__x86_64__)
    unsigned a = 0;
    unsigned b = 0;
    unsigned c = 0;
    unsigned d = 0;
    return __get_cpuid(0x80000007, &a, &b, &c, &d) != 0 && (d & (1u << 8)) != 0;
#elif defined(_M_ARM64) || defined(__aarch64__)
    return true;
#else
    return false;
#endif
}

} // namespace interleave
