// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Loaded before a program it makes every reading of a thread's processor time take 300 µs, as where calls into the system are
// traced, in sandboxes and some virtual machines. For Linux.

#include <dlfcn.h>

#include <ctime>

extern "C" int clock_gettime(clockid_t clock, timespec* time) noexcept
{
    using Call = int (*)(clockid_t, timespec*);
    static const Call real = reinterpret_cast<Call>(dlsym(RTLD_NEXT, "clock_gettime"));
    constexpr long kNanoseconds = 300'000;
    if (clock == CLOCK_THREAD_CPUTIME_ID) {
        timespec begin{};
        timespec now{};
        real(CLOCK_MONOTONIC, &begin);
        do
            real(CLOCK_MONOTONIC, &now);
        while ((now.tv_sec - begin.tv_sec) * 1'000'000'000L + (now.tv_nsec - begin.tv_nsec) < kNanoseconds);
    }
    return real(clock, time);
}
