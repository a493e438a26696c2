// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/machine/stack_memory.h"

#include <algorithm>
#include <array>
#include <pthread.h>
#include <sys/mman.h>
#include <unistd.h>

namespace interleave {

namespace {

/// From its upper end, where a stack begins, down to the first part of which nothing is in memory: asking takes a call for each part.
std::optional<std::int64_t> bytesInMemory(char* place, std::size_t size)
{
    const auto page = static_cast<std::size_t>(sysconf(_SC_PAGESIZE));
    std::array<unsigned char, 64> isThere;
    std::int64_t pages = 0;
    for (std::size_t end = size; end > 0;) {
        const std::size_t length = std::min(isThere.size() * page, end);
        end -= length;
        if (mincore(place + end, length, isThere.data()) != 0)
            return std::nullopt;
        const auto found = std::count_if(isThere.begin(), isThere.begin() + static_cast<std::ptrdiff_t>(length / page),
                                         [](unsigned char state) { return (state & 1U) != 0; });
        if (found == 0)
            break;
        pages += found;
    }
    return pages * static_cast<std::int64_t>(page);
}

} // namespace

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
    return bytesInMemory(static_cast<char*>(place), size);
}

} // namespace interleave
