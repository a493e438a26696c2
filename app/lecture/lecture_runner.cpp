// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/lecture/lecture_runner.h"

#include <algorithm>
#include <utility>

namespace interleave {

using lecture::RunKey;

LectureRunner::LectureRunner(lecture::LectureRuns& runs, RunController::Inspector inspector, QObject* parent)
    : QObject(parent), m_runs(runs), m_controller(nullptr, std::move(inspector))
{
    connect(&m_controller, &RunController::machineKnown, this, [this] {
        m_runs.setMachine(*m_controller.machine());
        emit changed();
    });
    connect(&m_controller, &RunController::progressed, this, [this](double share) {
        m_share = share;
        emit changed();
    });
    connect(&m_controller, &RunController::runEnded, this, [this] {
        ++m_ended;
        m_share = 0;
        emit changed();
    });
    connect(&m_controller, &RunController::made, this, &LectureRunner::take);
    connect(&m_controller, &RunController::failed, this, &LectureRunner::failed);
    connect(&m_controller, &RunController::inspectionFailed, this, &LectureRunner::failed);
    connect(&m_controller, &RunController::ended, this, &LectureRunner::end);
    m_controller.inspect();
}

void LectureRunner::begin(const RunKey& key)
{
    if (m_current) {
        m_next = key == *m_current ? std::nullopt : std::optional(key);
        if (m_next)
            m_controller.stop();
        return;
    }
    if (!m_runs.next(key))
        return;
    m_current = key;
    makeNext();
}

void LectureRunner::stop()
{
    m_next.reset();
    m_controller.stop();
}

double LectureRunner::share() const
{
    if (!m_current)
        return 0;
    const std::vector<RunSetRequest> all = m_runs.asked(*m_current).requests();
    const std::optional<RunSetRequest> next = m_runs.next(*m_current);
    if (!next)
        return 1;
    const auto runs =
        static_cast<double>(std::max<std::size_t>(next->requests.size() * static_cast<std::size_t>(next->repeats), 1));
    const double ofThis = std::min((static_cast<double>(m_ended) + m_share) / runs, 1.0);
    return (static_cast<double>(m_runs.madeOf(*m_current)) + ofThis) / static_cast<double>(all.size());
}

void LectureRunner::makeNext()
{
    m_isTaken = false;
    m_ended = 0;
    m_share = 0;
    m_controller.start(*m_runs.next(*m_current));
    emit changed();
}

void LectureRunner::take(const std::shared_ptr<const RunSet>& runs)
{
    m_isTaken = m_runs.take(*m_current, *runs);
}

/// Runs of a sweep follow one another until one was stopped or failed.
void LectureRunner::end()
{
    if (m_isTaken && !m_next && m_runs.next(*m_current))
        return makeNext();
    const RunKey ended = *std::exchange(m_current, std::nullopt);
    emit this->ended(ended);
    emit changed();
    if (const std::optional<RunKey> next = std::exchange(m_next, std::nullopt); next && !m_current)
        begin(*next);
}

} // namespace interleave
