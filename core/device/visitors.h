#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <atomic>
#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <vector>

#include "core/device/device.h"
#include "core/device/far_side.h"
#include "core/device/handler_room.h"
#include "core/device/serving.h"
#include "core/device/sockets.h"
#include "core/program/arrivals.h"

namespace interleave {

/// The requests of clients that are not our own, as the server sees them, and the look-out for the end of such a run. There is room for so
/// many requests; later ones are answered, counted, and not written down.
/// Thread safety: each request is its task's; what is told, once all is closed; all else from the coordinator.
class Visitors {
public:
    static constexpr std::uint32_t kMost = kMostRequests;

    /// `closing` is called once nothing more shall be taken, `late` two seconds after that: what is sent then is sent to nobody who
    /// reads. Both on a thread of its own.
    Visitors(const Serving& serving, std::function<void()> closing, std::function<void()> late);

    /// Says where it listens, and starts that thread. Throws std::system_error.
    void open(std::uint16_t port);
    void start();
    void close() noexcept { m_far.join(); }

    /// A request that came at `came` is in the hands of a task. Its number, where there is room for it.
    std::optional<std::uint32_t> take(TimePoint came, TimePoint taken, TaskId task) noexcept;
    void settle(std::uint32_t number, TimePoint at, Fate fate) noexcept;
    /// What cannot be read is no request.
    void refuse() noexcept { m_refused.fetch_add(1, std::memory_order_relaxed); }

    void tell(SharedOutcome& outcome) const;
    void tell(SharedId id, std::vector<Request>& requests) const;

private:
    struct Visit {
        TimePoint came;
        TimePoint taken;
        TimePoint settled;
        TaskId task;
        Fate fate;
    };

    void lookOut();
    std::uint32_t written() const;

    const Serving& m_serving;
    const std::function<void()> m_closing;
    const std::function<void()> m_late;
    const std::unique_ptr<Visit[]> m_visits; ///< no page of it is touched before it is needed
    std::atomic<std::uint64_t> m_taken{0};
    std::atomic<std::int64_t> m_refused{0};
    std::optional<SteadyTime> m_closingSince{}; ///< on its own thread, as the next
    bool m_isLate = false;
    HandlerRoom m_room; ///< outlives the loop
    FarSide m_far;
    LoopTimer m_timer;
};

} // namespace interleave
