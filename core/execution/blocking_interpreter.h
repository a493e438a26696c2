#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/execution/execution_model.h"
#include "core/machine/kernel.h"
#include "core/record/lane_recorder.h"

namespace interleave {

/// Carries out programs step by step on the calling thread, which blocks where a step waits. This is what steps mean to
/// every model that gives tasks real threads.
/// Thread safety: none; lives on its worker.
class BlockingInterpreter {
public:
    BlockingInterpreter(const ExecutionContext& context, LaneRecorder& recorder)
        : m_context(context), m_recorder(recorder)
    {
    }

    /// Runs the task to its end or until a stop is requested. Throws what the task throws.
    TaskOutcome run(TaskId task);

private:
    /// Both are true when the step was done to its end.
    bool compute(TaskId task, StepIndex step, const Compute& compute, PrimeCounter& counter);
    bool wait(TaskId task, StepIndex step, const WaitForIo& wait);
    void publish();

    const ExecutionContext& m_context;
    LaneRecorder& m_recorder;
    std::uint64_t m_unpublished = 0;
};

} // namespace interleave
