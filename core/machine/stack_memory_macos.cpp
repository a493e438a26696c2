// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/machine/stack_memory.h"

#include <algorithm>
#include <array>
#include <pthread.h>
#include <sys/mman.h>
#include <unistd.h>

namespace interleave {

std::optional<std::int64_t> stackInMemory() noexcept
{
    // The "address" is the stack's upper end.
    const std::size_t size = pthread_get_stacksize_np(pthread_self());
    char* const place = static_cast<char*>(pthread_get_stackaddr_np(pthread_self())) - size;
    const auto page = static_cast<std::size_t>(getpagesize());
    std::array<char, 256> isThere;
    std::int64_t pages = 0;
    for (std::size_t at = 0; at < size; at += isThere.size() * page) {
        const std::size_t length = std::min(isThere.size() * page, size - at);
        if (mincore(place + at, length, isThere.data()) != 0)
            return std::nullopt;
        pages += std::count_if(isThere.begin(), isThere.begin() + static_cast<std::ptrdiff_t>((length + page - 1) / page),
                               [](char state) { return (state & MINCORE_INCORE) != 0; });
    }
    return pages * static_cast<std::int64_t>(page);
}

} // namespace interleave
