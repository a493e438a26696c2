#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <atomic>
#include <memory>
#include <optional>
#include <vector>

#include "core/program/plan.h"

namespace interleave {

/// Who waits for whom, at one moment.
struct WaitSnapshot {
    struct TaskView {
        enum class State { GoesOn, Waits, Finished };
        State state = State::GoesOn;
        std::optional<SharedId> what{};    ///< that it waits for
        std::optional<TaskId> who{};       ///< whose end it waits for, or who is to start it
        std::uint64_t waits = 0;           ///< how many waits it has begun: the same number twice is the same wait
        std::uint64_t retreats = 0;        ///< how often it gave way
        std::uint64_t advances = 0;        ///< how often it did not have to, or was done
        std::optional<SharedId> refused{}; ///< what it gave way for last

        friend bool operator==(const TaskView&, const TaskView&) = default;
    };
    std::vector<TaskView> tasks;              ///< by TaskId
    std::vector<std::vector<TaskId>> holders; ///< by SharedId: of a lock or of keys, in order
};

/// Where the tasks of a run say what they wait for and what they hold, so that someone else can see whether they can ever
/// go on. All of it is relaxed stores to a task's own row: it costs a nanosecond or two.
/// Thread safety: each task's row is written by whoever carries the task; `look()` by any thread at any time, and what
/// it sees may be torn: only what two looks agree on is known.
class WaitBoard {
public:
    explicit WaitBoard(const Plan& plan);

    void started(TaskId task) noexcept;
    void done(TaskId task) noexcept;

    void waitsFor(TaskId task, SharedId what) noexcept;
    void waitsFor(TaskId task, TaskId who) noexcept;
    /// For something that the clock ends if nobody else does: no reason to call it stuck.
    void waitsAtMost(TaskId task) noexcept { goesOn(task); }
    void goesOn(TaskId task) noexcept;
    /// Something about the object has changed since the task last looked at it, or not: what has changed may be about to wake
    /// the task. Call `changed` and `looked` under the object's own lock.
    void changed(SharedId what) noexcept;
    void looked(TaskId task, SharedId what) noexcept;
    /// A task whose wait is on is awake for a moment to look whether it is over, and holds a lock meanwhile; or sleeps again.
    void awake(TaskId task) noexcept;
    void asleep(TaskId task) noexcept;

    void holds(TaskId task, SharedId what) noexcept;
    void gaveBack(TaskId task, SharedId what) noexcept;
    /// Whether the task holds it. For whoever carries the task.
    bool has(TaskId task, SharedId what) const noexcept { return held(task, what).load(std::memory_order_relaxed) > 0; }
    void retreated(TaskId task, SharedId refused) noexcept;
    void advanced(TaskId task) noexcept;

    /// How often a lock, a key or a value was taken so far.
    std::int64_t uses(SharedId what) const noexcept;
    void used(SharedId what) noexcept;
    /// How often somebody gave up waiting for it so far.
    std::int64_t timeouts(SharedId what) const noexcept;
    void timedOut(SharedId what) noexcept;

    /// Allocates nothing where the memory of an old snapshot is enough.
    WaitSnapshot look(WaitSnapshot snapshot = {}) const;

private:
    struct alignas(64) TaskRow {
        std::atomic<std::int32_t> waitsFor{kNothing}; ///< a SharedId, or kTaskBase + a TaskId
        std::atomic<std::int32_t> refused{kNothing};
        std::atomic<std::uint32_t> seen{0}; ///< the object's changes when the task looked last
        std::atomic<bool> isDone{false};
        std::atomic<bool> isAwake{false};
        std::atomic<std::uint64_t> waits{0};
        std::atomic<std::uint64_t> retreats{0};
        std::atomic<std::uint64_t> advances{0};
    };
    struct alignas(64) ObjectRow {
        std::atomic<std::int64_t> uses{0};
        std::atomic<std::int64_t> timeouts{0};
        std::atomic<std::uint32_t> changes{0};
    };
    static constexpr std::int32_t kNothing = -1;
    static constexpr std::int32_t kTaskBase = 1 << 16;

    std::atomic<std::uint16_t>& held(TaskId task, SharedId what) const noexcept
    {
        return m_held[indexOf(task) * m_objectCount + indexOf(what)];
    }

    std::size_t m_taskCount;
    std::size_t m_objectCount;
    std::vector<bool> m_isWoken; ///< by SharedId: waiters sleep until a change is told, so a change may be under way to them
    std::unique_ptr<TaskRow[]> m_tasks;
    std::unique_ptr<ObjectRow[]> m_objects;
    std::unique_ptr<std::atomic<std::uint16_t>[]> m_held; ///< tasks x objects
};

} // namespace interleave
