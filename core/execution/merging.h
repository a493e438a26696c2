#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <cstddef>
#include <cstdint>
#include <span>

namespace interleave {

/// How far a merge or a merge sort has come, so that it can be done in small parts.
struct Merging {
    std::size_t width = 0; ///< length of the sorted runs that are merged in this pass
    std::size_t low = 0;   ///< where the present pair of runs begins
    std::size_t left = 0;  ///< next of the first run
    std::size_t right = 0; ///< next of the second run
    std::size_t out = 0;   ///< next place in the scratch memory; then, while copying back, the next to copy
    bool isCopying = false;

    friend bool operator==(const Merging&, const Merging&) = default;
};

/// Moves up to `moves` numbers of a bottom-up merge sort of `data`. True while there is more to do. `progress` starts empty.
/// Requires: scratch is as long as data, and nobody else uses either.
bool sortForAWhile(std::span<std::uint32_t> data, std::span<std::uint32_t> scratch, Merging& progress, std::size_t moves) noexcept;

/// The same for merging the sorted [0, middle) and [middle, size) of `data`.
bool mergeForAWhile(std::span<std::uint32_t> data, std::span<std::uint32_t> scratch, std::size_t middle,
                    Merging& progress, std::size_t moves) noexcept;

} // namespace interleave
