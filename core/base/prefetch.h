#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <cstddef>

#if defined(_MSC_VER) && defined(_M_X64)
#include <xmmintrin.h>
#endif

namespace interleave {

/// Asks for memory that will be read soon, so that nobody waits for it then. Only for speed; does nothing where it cannot.
inline void prefetch(const void* begin, std::size_t bytes)
{
    constexpr std::size_t kLine = 64;
    const char* const first = static_cast<const char*>(begin);
    for (std::size_t at = 0; at < bytes; at += kLine) {
#if defined(__GNUC__) || defined(__clang__)
        __builtin_prefetch(first + at);
#elif defined(_MSC_VER) && defined(_M_X64)
        _mm_prefetch(first + at, _MM_HINT_T0);
#endif
    }
    static_cast<void>(first);
}

} // namespace interleave
