// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/execution/blocking_worker.h"

#include <algorithm>

namespace interleave {

namespace {

/// Progress is told this often, in quanta: about twice in a millisecond.
constexpr std::uint64_t kQuantaPerReport = 64;

} // namespace

BlockingWorker::BlockingWorker(Session& session, LaneRecorder& recorder, const BlockingRules& rules, std::size_t number)
    : m_session(session), m_recorder(recorder), m_slice(rules.slice), m_turn{rules.baton, number}
{
}

bool BlockingWorker::endQuantum(Pace pace, bool more)
{
    m_recorder.stamp();
    if (m_unpublished >= kQuantaPerReport * m_session.workRate().unitsPerQuantum)
        publish();
    return !more || keepTurn(pace);
}

void BlockingWorker::publish()
{
    m_session.progress().unitsDone.fetch_add(m_unpublished, std::memory_order_relaxed);
    m_unpublished = 0;
}

bool BlockingWorker::sleep(Duration time)
{
    const TimePoint began = m_recorder.now();
    return sleepUntil(began, m_recorder.read() + time);
}

bool BlockingWorker::sleepUntil(TimePoint began, TimePoint due)
{
    m_turn.letGo();
    const bool waitedOut = m_session.stop().sleepUntil(m_recorder.steadyTimeOf(due));
    const bool goesOn = waitedOut && takeTurn();
    m_recorder.waited(m_task, m_step, Activity::WaitingIo, began, due);
    return goesOn;
}

Completion BlockingWorker::use(const Operation& operation, std::int64_t inHand)
{
    using Came = Completion::Came;
    const TimePoint began = m_recorder.now();
    if (isLong(operation))
        m_recorder.beginCall();
    m_turn.letGo();
    Completion done = m_session.devices().perform({m_task, operation, inHand, m_recorder.read(), m_session.stop()});
    if (done.came != Came::Stopped && done.at && *done.at > m_recorder.read()) { // it is known beforehand
        if (!sleepUntil(began, *done.at))
            done.came = Came::Stopped;
        return done;
    }
    if (!done.slept)
        m_recorder.endCall(m_task, m_step);
    if (done.came != Came::Stopped && !takeTurn())
        done.came = Came::Stopped;
    if (done.slept)
        m_recorder.waited(m_task, m_step, Activity::WaitingIo, began, done.at.value_or(m_recorder.read()));
    return done;
}

bool BlockingWorker::record(const Passage& passage, TimePoint began, Activity activity, LinkKind kind,
                            std::optional<SharedId> what)
{
    const bool hasTurn = takeTurn();
    // Another one had it since the last stamp: what this task does with it did not begin there, however short a time ago that is.
    if (passage.passed && passage.helper && passage.helper->at > m_recorder.now())
        m_recorder.resumed();
    if (passage.waited) {
        const bool knowsEnd = passage.passed && passage.helper;
        m_recorder.waited(m_task, m_step, activity, began, knowsEnd ? passage.helper->at : m_recorder.read());
        Overtaken& worst = m_session.outcome(m_task).overtaken;
        if (what && passage.overtakenBy > worst.times)
            worst = {passage.overtakenBy, *what, m_recorder.now() - began};
    }
    if (passage.passed && passage.helper) {
        const TimePoint got = passage.waited ? m_recorder.now() : std::max(m_recorder.now(), passage.helper->at);
        m_recorder.link({kind, passage.helper->task, passage.helper->at, m_task, got, what});
    }
    return passage.passed && hasTurn;
}

bool BlockingWorker::takeTurn()
{
    if (!m_turn.baton || m_turn.has)
        return true;
    const bool taken = m_turn.take();
    m_recorder.resumed();
    m_sliceEnd = m_recorder.now() + m_slice;
    return taken;
}

/// Hands the baton on where the slice is over and another one wants it, and waits for the next turn.
bool BlockingWorker::keepTurn(Pace pace)
{
    if (!m_turn.has || m_recorder.now() < m_sliceEnd || !m_turn.baton->isWanted())
        return true;
    m_turn.letGo();
    if (!takeTurn())
        return false;
    beginComputing(pace);
    return true;
}

} // namespace interleave
