#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <algorithm>
#include <cstdint>
#include <functional>
#include <vector>

#include "core/base/watch.h"
#include "core/trace/trace.h"

namespace interleave {

/// How many tasks ran at each instant of a run, from 0 on: levels without a gap, in order. Mostly 4 bytes a level.
/// Thread safety: immutable once filled; share freely.
class Levels {
    struct Block;

public:
    struct Level {
        TimeRange time; ///< empty only for the last one
        int running = 0;
        friend bool operator==(const Level&, const Level&) = default;
    };

    /// Goes over levels from some moment on. Requires: the levels outlive it and do not change.
    /// Thread safety: one thread at a time.
    class Cursor {
    public:
        /// At the level that contains `t`: the first one where `t` is earlier, at the end where it is not before end().
        Cursor(const Levels& levels, TimePoint t);

        bool isAtEnd() const { return m_index >= m_levels->m_count || m_current.begin >= m_levels->m_end; }
        Level level() const { return {{m_current.begin, endOfCurrent()}, m_current.running}; }
        bool hasNext() const { return m_index + 1 < m_levels->m_count; }
        Level next() const;
        void advance();
        /// Goes to the level that contains `t`, mostly forward; cheap where that is near.
        void seek(TimePoint t);
        /// Running tasks times nanoseconds, from 0 until `t`. Requires: level() contains `t`, or it is at the end. A sum that
        /// has grown too large begins again at 0, so that differences are right.
        std::uint64_t runningTimeUntil(TimePoint t) const;

    private:
        struct State {
            TimePoint begin{};
            int running = 0;
            std::uint64_t before = 0; ///< running time until begin
        };
        void enter(std::size_t block);
        State following() const;
        TimePoint endOfCurrent() const { return hasNext() ? m_next.begin : std::max(m_current.begin, m_levels->m_end); }

        const Levels* m_levels = nullptr;
        std::size_t m_block = 0;
        std::size_t m_index = 0; ///< of all levels
        State m_current;
        State m_next; ///< where hasNext()
    };

    Levels() = default;

    /// From `begin` until the next level's begin so many run. Requires: begin is later than that of the last one.
    void append(TimePoint begin, int running);
    /// The last level lasts until then.
    void finish(TimePoint end);

    std::size_t count() const { return m_count; }
    TimePoint end() const { return m_end; }
    std::vector<Level> toVector() const;
    /// In memory.
    std::size_t bytes() const
    {
        return m_blocks.capacity() * sizeof(Block) + m_steps.capacity() * sizeof(std::uint32_t);
    }

private:
    /// Some levels, of which the first is stored whole and the others as steps from the one before.
    struct Block {
        TimePoint begin;
        std::uint64_t before; ///< running time until begin
        std::uint32_t first;  ///< of all levels
        int running;
    };

    std::size_t firstOf(std::size_t block) const { return block < m_blocks.size() ? m_blocks[block].first : m_count; }

    std::vector<Block> m_blocks;
    std::vector<std::uint32_t> m_steps; ///< of a level that begins no block: change of running, 8 bits, and time, 24 bits
    std::size_t m_count = 0;
    TimePoint m_end{};
    TimePoint m_lastBegin{};
    int m_lastRunning = 0;
    std::uint64_t m_before = 0; ///< running time until m_lastBegin
};

/// Calls `changed` for each instant at which another number of tasks runs than before, in order. Two tasks whose spans overlap
/// on one core count once: such an overlap is an inexact boundary. By merging the tasks, in time that grows with the spans.
void sweepLevels(const Trace& trace, const std::function<void(TimePoint, int running)>& changed, const Watch& watch = {});

/// Changes only; the first level begins at 0, the last one ends with the trace.
Levels levelsOf(const Trace& trace, const Watch& watch = {});

} // namespace interleave
