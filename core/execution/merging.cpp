// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/execution/merging.h"

#include <algorithm>

namespace interleave {

namespace {

using Numbers = std::span<std::uint32_t>;

/// Merges [low, middle) and [middle, high) into the scratch memory and copies them back, as far as `moves` go. True when done.
bool mergePair(Numbers data, Numbers scratch, std::size_t middle, std::size_t high, Merging& progress, std::size_t& moves) noexcept
{
    std::size_t left = progress.left;
    std::size_t right = progress.right;
    std::size_t out = progress.out;
    if (!progress.isCopying) {
        const std::size_t end = std::min(high, out + moves);
        moves -= end - out;
        for (; out < end; ++out) {
            const bool takesLeft = right == high || (left < middle && data[left] <= data[right]);
            scratch[out] = data[takesLeft ? left++ : right++];
        }
        progress.isCopying = out == high;
        if (progress.isCopying)
            out = progress.low;
    }
    if (progress.isCopying) {
        const std::size_t end = std::min(high, out + moves);
        moves -= end - out;
        std::copy(scratch.begin() + static_cast<std::ptrdiff_t>(out),
                  scratch.begin() + static_cast<std::ptrdiff_t>(end), data.begin() + static_cast<std::ptrdiff_t>(out));
        out = end;
    }
    progress.left = left;
    progress.right = right;
    progress.out = out;
    return progress.isCopying && out == high;
}

void beginPair(Merging& progress, std::size_t low, std::size_t middle)
{
    progress.low = low;
    progress.left = low;
    progress.right = middle;
    progress.out = low;
    progress.isCopying = false;
}

} // namespace

bool sortForAWhile(Numbers data, Numbers scratch, Merging& progress, std::size_t moves) noexcept
{
    const std::size_t size = data.size();
    if (progress.width == 0) {
        progress.width = 1;
        beginPair(progress, 0, std::min<std::size_t>(1, size));
    }
    while (progress.width < size) {
        if (moves == 0)
            return true;
        const std::size_t middle = std::min(progress.low + progress.width, size);
        const std::size_t high = std::min(middle + progress.width, size);
        if (!mergePair(data, scratch, middle, high, progress, moves))
            continue;
        if (high == size) {
            progress.width *= 2;
            beginPair(progress, 0, std::min(progress.width, size));
        } else {
            beginPair(progress, high, std::min(high + progress.width, size));
        }
    }
    return false;
}

bool mergeForAWhile(Numbers data, Numbers scratch, std::size_t middle, Merging& progress, std::size_t moves) noexcept
{
    if (progress.width == 0) {
        progress.width = data.size();
        beginPair(progress, 0, middle);
    }
    return !data.empty() && !mergePair(data, scratch, middle, data.size(), progress, moves);
}

} // namespace interleave
