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
    std::array<char, 64> isThere;
    std::int64_t pages = 0;
    for (std::size_t end = size; end > 0;) {
        const std::size_t length = std::min(isThere.size() * page, end);
        end -= length;
        if (mincore(place + end, length, isThere.data()) != 0)
            return std::nullopt;
        const auto found = std::count_if(isThere.begin(), isThere.begin() + static_cast<std::ptrdiff_t>(length / page),
                                         [](char state) { return (state & MINCORE_INCORE) != 0; });
        if (found == 0)
            break;
        pages += found;
    }
    return pages * static_cast<std::int64_t>(page);
}

} // namespace interleave
