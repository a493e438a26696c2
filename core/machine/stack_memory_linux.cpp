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
    pthread_attr_t attributes;
    if (pthread_getattr_np(pthread_self(), &attributes) != 0)
        return std::nullopt;
    void* place = nullptr;
    std::size_t size = 0;
    const bool isKnown = pthread_attr_getstack(&attributes, &place, &size) == 0;
    pthread_attr_destroy(&attributes);
    if (!isKnown)
        return std::nullopt;
    const auto page = static_cast<std::size_t>(sysconf(_SC_PAGESIZE));
    std::array<unsigned char, 256> isThere;
    std::int64_t pages = 0;
    for (std::size_t at = 0; at < size; at += isThere.size() * page) {
        const std::size_t length = std::min(isThere.size() * page, size - at);
        if (mincore(static_cast<char*>(place) + at, length, isThere.data()) != 0)
            return std::nullopt;
        pages += std::count_if(isThere.begin(), isThere.begin() + static_cast<std::ptrdiff_t>((length + page - 1) / page),
                               [](unsigned char state) { return (state & 1U) != 0; });
    }
    return pages * static_cast<std::int64_t>(page);
}

} // namespace interleave
