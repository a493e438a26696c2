#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "core/base/result.h"
#include "core/base/stop_token.h"
#include "core/machine/tick_clock.h"
#include "core/program/plan.h"
#include "core/trace/trace.h"

namespace asio {
class io_context;
}

namespace interleave {

/// The steps that are operations on a device.
template<typename Kind>
concept DeviceStep = kIsOneOf<Kind, TakeRequest, AnswerRequest, Ask, Query>;
using Operation = std::variant<TakeRequest, AnswerRequest, Ask, Query>;
SharedId deviceOf(const Operation& operation);
/// Whether in place it may compute for long.
bool isLong(const Operation& operation);

/// What a task wants of a device.
struct Call {
    TaskId task{};
    Operation operation;
    std::int64_t inHand = 0;
    TimePoint now{};
    StopToken stop{};
};

/// What came of it.
struct Completion {
    enum class Came {
        Complete,
        Ended,   ///< there will be no more
        Busy,    ///< the device was in use, and nothing was done
        Stopped, ///< the run was, meanwhile
    };
    Came came = Came::Complete;
    /// When the device was done, where it tells: later than now where that is known beforehand; else when the task sees it.
    std::optional<TimePoint> at{};
    std::optional<std::int64_t> value{}; ///< for the task to have in hand
    bool slept = false;                  ///< in place: the thread waited for the device; else it was busy all the time
    std::string failure{};               ///< where a device's own thread could not do it: why; the task ends with that
};

/// The clock of a run, for threads that carry no task. Copy freely.
struct DeviceClock {
    TickClock ticks;
    Moment opened{};

    TimePoint now() const { return TimePoint(ticks.lengthOf(ticks.read() - opened.ticks)); }
    SteadyTime steadyTimeOf(TimePoint t) const { return opened.steady + t.time_since_epoch(); }
};

/// On which event loop a task's operations are, if they are not waited for in place.
using LoopOf = std::function<asio::io_context&(TaskId)>;
/// An operation that was begun is over: called on the task's loop, or on a thread of the device, which then says when it was done.
using Completed = std::function<void(TaskId, const Completion&)>;

/// Something of a plan that answers in its own time, for one run. An operation is done in place, by a thread that waits, or begun and
/// completed later; a run does all of them in one of these ways. A task has one operation at a time.
/// Thread safety: operations from any thread, each task's from one at a time; all else from the coordinator.
class Device {
public:
    virtual ~Device() = default;

    /// Makes ready, before the run's gate opens: opens sockets and files, starts threads. Where `completed`
    /// is empty, operations are done in place. Fails with CannotStart, and says what to do.
    virtual Result<Done> open(const LoopOf& loopOf, const Completed& completed) = 0;
    /// All devices of the run are open, on loops that they may share: takes what memory the run will need of those. Nothing is allocated
    /// later.
    virtual void reserve() {}
    /// The gate has opened.
    virtual void start(const DeviceClock&) {}

    /// Does it in place, blocking the thread. Comes back soon after the stop.
    virtual Completion perform(const Call& call) = 0;
    /// Begins it. What it came to, where that is known at once or with a time to come; else none, and `completed` is called, perhaps
    /// before this comes back.
    virtual std::optional<Completion> begin(const Call& call) = 0;

    /// The run was stopped, or is over: whoever waits in here comes back. Any thread; perhaps more than once.
    virtual void release() noexcept {}
    /// All workers were joined: joins what this has started, closes and removes what it has opened.
    virtual void close() noexcept {}

    // ---- What came of it, after close()

    virtual void tell(SharedOutcome&) const {}
    virtual void tell(std::vector<Request>&) const {}
    /// Core time of its own threads. None where it has none, or the system does not tell.
    virtual std::optional<Duration> besides() const { return std::nullopt; }
    /// Bytes that it holds for the tasks' ends of connections, without what the system does. At any time.
    virtual std::int64_t held() const { return 0; }
};

} // namespace interleave
