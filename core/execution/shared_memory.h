#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <atomic>
#include <memory>
#include <span>
#include <vector>

#include "core/program/plan.h"
#include "core/trace/trace.h"

namespace interleave {

/// The counters, books and arrays of a run, in real memory. Counters of one line are neighbours in one cache line; all others are at
/// least `kLineSize` apart.
/// Thread safety: built and read out by the coordinator; between, counters and books may be used from any thread.
class SharedMemory {
public:
    /// Two lines of 64 bytes: processors fetch them in pairs. Some have lines of 128.
    static constexpr std::size_t kLineSize = 128;

    explicit SharedMemory(const Plan& plan);

    /// Requires: `id` is a counter of the plan.
    std::atomic<std::int64_t>& counter(SharedId id) { return *m_counters[indexOf(id)]; }
    /// Requires: `id` is a book of the plan, and no more sign than its programs say.
    void sign(SharedId book, TaskId name) noexcept;
    /// Requires: `id` is an array of the plan. Tasks that use it at the same time use different parts of it.
    std::span<std::uint32_t> array(SharedId id) { return m_arrays[indexOf(id)].numbers; }
    /// As long as the array, for sorting.
    std::span<std::uint32_t> scratchOf(SharedId id) { return m_arrays[indexOf(id)].scratch; }

    /// What came out, by SharedId; `uses` are 0.
    std::vector<SharedOutcome> outcomes() const;

private:
    struct alignas(kLineSize) Line {
        static constexpr std::size_t kPlaces = kLineSize / 2 / sizeof(std::atomic<std::int64_t>);
        std::atomic<std::int64_t> places[kPlaces]; ///< in the first 64 bytes: neighbours also where lines have 64
    };
    struct Pages {
        std::vector<std::atomic<std::uint32_t>> names;
        std::atomic<std::size_t> written{0};
        explicit Pages(std::size_t room) : names(room) {}
    };

    struct Numbers {
        std::vector<std::uint32_t> numbers;
        std::vector<std::uint32_t> scratch;
        std::uint64_t sum = 0; ///< of all numbers, mixed
    };

    std::vector<Line> m_lines;
    std::vector<std::atomic<std::int64_t>*> m_counters; ///< by SharedId; null for what is no counter
    std::vector<std::unique_ptr<Pages>> m_books;        ///< by SharedId; null for what is no book
    std::vector<Numbers> m_arrays;                      ///< by SharedId; empty for what is no array
};

} // namespace interleave
