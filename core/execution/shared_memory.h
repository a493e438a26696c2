#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <atomic>
#include <memory>
#include <vector>

#include "core/program/plan.h"
#include "core/trace/trace.h"

namespace interleave {

/// The counters and books of a run, in real memory. Counters of one line are neighbours in one cache line; all others are at
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

    std::vector<Line> m_lines;
    std::vector<std::atomic<std::int64_t>*> m_counters; ///< by SharedId; null for what is no counter
    std::vector<std::unique_ptr<Pages>> m_books;        ///< by SharedId; null for what is no book
};

} // namespace interleave
