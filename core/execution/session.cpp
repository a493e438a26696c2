// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/execution/session.h"

namespace interleave {

namespace {

const Plan kNothing; // devices point into their plan

} // namespace

Session::Session(const ExecutionContext& context, Answering answering)
    : m_stop(context.stop),
      m_stopToken(m_stop.token()),
      m_context(context),
      m_board(context.plan),
      m_memory(context.plan),
      m_devices(answering == Answering::InRealTime ? context.plan : kNothing, context.progress.serving),
      m_outcomes(context.plan.tasks.size())
{
}

void Session::fail(TaskId task, const char* what) noexcept
{
    {
        const CheckedLock lock(m_failureMutex);
        if (!m_failure) {
            m_failure = what;
            m_failedTask = task;
        }
    }
    end();
}

std::vector<SharedOutcome> Session::sharedOutcomes() const
{
    std::vector<SharedOutcome> outcomes = m_memory.outcomes();
    for (std::size_t n = 0; n < outcomes.size(); ++n) {
        outcomes[n].uses = m_board.uses(static_cast<SharedId>(n));
        outcomes[n].refused = m_board.timeouts(static_cast<SharedId>(n));
    }
    m_devices.tell(outcomes);
    return outcomes;
}

} // namespace interleave
