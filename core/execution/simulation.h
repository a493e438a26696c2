#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <optional>
#include <vector>

#include "core/device/simulated_devices.h"
#include "core/execution/event_queue.h"
#include "core/execution/shared_state.h"
#include "core/execution/simulated_cores.h"
#include "core/execution/simulated_lanes.h"
#include "core/execution/standstill_search.h"

namespace interleave {

/// How many entries a simulation may record. One that needs more is ended there.
inline constexpr std::size_t kMostSimulatedEntries = 2'000'000; ///< 64 MB, half a gigabyte while the trace is made

/// The kinds of steps that keep a core busy for a while.
template<typename Kind>
concept ComputingStep = kIsOneOf<Kind, Compute, Sort, Merge, Update>;

/// Computes what would happen to a plan on a computer whose cores take ready tasks in turn from one queue, in virtual time.
/// The same plan and machine give the same recording. It does no work, so there are no checksums, and it knows nothing of
/// caches or of a real scheduler's moods.
/// Thread safety: none; one owner.
class Simulation {
public:
    /// `room`: for so many entries, and for those that are open at the end.
    Simulation(const ExecutionContext& context, const SimulatedMachine& machine, std::size_t room = kMostSimulatedEntries);

    /// To the end of all tasks, a standstill, or a stop; or until there is no room left for recording, which the recording says.
    Recording run();

private:
    bool goOn();
    void giveWork();
    void carryOn(std::size_t core);
    void endBurst(std::size_t core);
    /// A kind of step either computes, and then says for how long and what is to be done when that is over; or it takes no time.
    /// None where the task was set aside instead, because it has to wait before it can compute.
    template<ComputingStep Kind>
    std::optional<Duration> burstOf(std::size_t core, const Kind& step);
    std::optional<Duration> burstOf(std::size_t core, const Update& step);
    /// True when the step is done; else it goes on with a further burst.
    template<ComputingStep Kind>
    bool endBurst(TaskId task, const Kind& step);
    bool endBurst(TaskId task, const Update& step);
    /// True when the step was done; else the task waits, or went back.
    bool perform(std::size_t core, const WaitForIo& step);
    bool perform(std::size_t core, const Fail& step);
    bool perform(std::size_t core, const Repeat& step);
    bool perform(std::size_t core, const LockOrRetreat& step);
    bool perform(std::size_t core, const AcquireWithin& step);
    template<DeviceStep Kind>
    bool perform(std::size_t core, const Kind& step);
    template<SharedStep Kind>
    bool perform(std::size_t core, const Kind& step);
    template<ComputingStep Kind>
    bool perform(std::size_t core, const Kind& step);

    void burstDone(TaskId task);
    /// The task goes `back` steps back afterwards, or on.
    void sleep(std::size_t core, Duration time, std::uint16_t back = 0);
    void ring(TaskId task);
    void recordPass(TaskId task);
    void finish(std::size_t core);
    void wakeAll();
    void watch();
    void look();
    Recording takeRecording();

    Session m_session;
    const Duration m_slice;
    std::vector<TaskState> m_states;
    SharedState m_shared;
    StandstillWatch m_watch;
    TimePoint m_now;
    TimePoint m_nextLook;
    SimulatedCores m_cores;
    EventQueue m_events;
    SimulatedDevices m_devices;
    std::size_t m_unfinished;             ///< tasks
    std::vector<Duration> m_left;         ///< by TaskId, of the present step's computing
    std::vector<TimePoint> m_lastRetreat; ///< by TaskId
    SimulatedLanes m_lanes;
    std::optional<Standstill> m_standstill;
};

} // namespace interleave
