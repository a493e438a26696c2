#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <optional>
#include <string>
#include <vector>

#include "core/base/guarded.h"
#include "core/device/devices.h"
#include "core/execution/execution_model.h"
#include "core/execution/shared_memory.h"
#include "core/execution/wait_board.h"

namespace interleave {

/// Who let a task go on, and when.
struct Helper {
    TaskId task{};
    TimePoint at;
};

/// In whose time devices answer.
enum class Answering {
    InRealTime,
    InVirtualTime, ///< then they are none of the session's
};

/// What all workers of one run share.
/// Thread safety: as said for each member.
class Session {
public:
    explicit Session(const ExecutionContext& context, Answering answering = Answering::InRealTime);

    Session(const Session&) = delete;
    Session& operator=(const Session&) = delete;

    const Plan& plan() const { return m_context.plan; }
    const Machine& machine() const { return m_context.machine; }
    const WorkRate& workRate() const { return m_context.machine.workRate; }
    Progress& progress() { return m_context.progress; }
    /// Stopped with the run, and when a task fails or none can go on. Any thread.
    const StopToken& stop() const { return m_stopToken; }
    bool isStopped() const { return m_stopToken.stopRequested(); }
    void end() { m_stop.requestStop(); }

    WaitBoard& board() { return m_board; }
    SharedMemory& memory() { return m_memory; }
    Devices& devices() { return m_devices; }
    const Devices& devices() const { return m_devices; }
    /// Written by whoever carries the task; read by the coordinator after the join.
    TaskOutcome& outcome(TaskId task) { return m_outcomes[indexOf(task)]; }
    const std::vector<TaskOutcome>& outcomes() const { return m_outcomes; }

    /// A task ended with an exception: the first one is kept, and the run ends. Any thread.
    void fail(TaskId task, const char* what) noexcept;
    /// Any thread; what comes of it is known once the workers are joined.
    std::optional<std::string> failure() const
    {
        const CheckedLock lock(m_failureMutex);
        return m_failure;
    }
    TaskId failedTask() const
    {
        const CheckedLock lock(m_failureMutex);
        return m_failedTask;
    }

    /// What came out of everything shared. Requires: the workers are joined, and the devices closed.
    std::vector<SharedOutcome> sharedOutcomes() const;

private:
    StopSource m_stop;
    StopToken m_stopToken;
    const ExecutionContext m_context;
    WaitBoard m_board;
    SharedMemory m_memory;
    Devices m_devices;
    std::vector<TaskOutcome> m_outcomes;
    mutable CheckedMutex m_failureMutex;
    std::optional<std::string> m_failure INTERLEAVE_GUARDED_BY(m_failureMutex);
    TaskId m_failedTask INTERLEAVE_GUARDED_BY(m_failureMutex){};
};

} // namespace interleave
