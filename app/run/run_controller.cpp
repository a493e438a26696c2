// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/run/run_controller.h"

#include <array>

namespace interleave {

namespace {

constexpr int kReportIntervalMs = 100;

} // namespace

RunController::RunController(QObject* parent) : QObject(parent)
{
    m_timer.setInterval(kReportIntervalMs);
    connect(&m_timer, &QTimer::timeout, this, &RunController::report);
}

RunController::~RunController()
{
    m_stop.requestStop();
    join();
}

void RunController::join()
{
    if (m_thread.joinable())
        m_thread.join();
}

/// Does `action` in the UI thread, unless another session has begun by then.
template<typename Action>
void RunController::later(int session, Action action)
{
    QMetaObject::invokeMethod(
        this,
        [this, session, action = std::move(action)] {
            if (session == m_session)
                action();
        },
        Qt::QueuedConnection);
}

void RunController::inspect()
{
    join();
    const int session = ++m_session;
    m_thread = std::thread([this, session] {
        const Machine machine = inspectMachine();
        later(session, [this, machine] {
            m_machine = machine;
            emit machineKnown();
            if (!m_pending.empty())
                start(std::exchange(m_pending, {}));
        });
    });
}

void RunController::start(std::vector<RunRequest> requests)
{
    m_busy = true;
    if (!m_machine) {
        m_pending = std::move(requests);
        return;
    }
    join();
    m_stop = StopSource();
    const int session = ++m_session;
    m_elapsed.start();
    m_timer.start();
    m_thread = std::thread([this, requests = std::move(requests), machine = *m_machine, stop = m_stop.token(),
                            session] { work(requests, machine, stop, session); });
}

void RunController::stop()
{
    m_stop.requestStop();
    if (!m_pending.empty()) {
        m_pending.clear();
        m_busy = false;
        emit ended();
    }
}

void RunController::work(const std::vector<RunRequest>& requests, const Machine& machine, const StopToken& stop, int session)
{
    const int total = static_cast<int>(requests.size());
    std::shared_ptr<const RunResult> first; // the others are held against it
    std::optional<Error> error;
    for (int index = 0; index < total && !error && !stop.stopRequested(); ++index) {
        later(session, [this, index, total] {
            m_elapsed.restart();
            emit runBegan(index, total);
        });
        auto result = runScenario(requests[static_cast<std::size_t>(index)], machine, stop, *m_progress);
        if (result) {
            later(session, [this, index, finished = *result] { emit runEnded(index, finished); });
            error = disagreementOf(std::array{first ? first : *result, *result});
            if (!first && (*result)->trace.info.outcome == Outcome::Completed && !(*result)->trace.info.isSimulated())
                first = *result;
        } else {
            error = result.error();
        }
    }
    later(session, [this, error] {
        m_timer.stop();
        m_busy = false;
        if (error)
            emit failed(*error);
        emit ended();
    });
}

void RunController::report()
{
    const auto total = static_cast<double>(m_progress->unitsTotal.load(std::memory_order_relaxed));
    const auto done = static_cast<double>(m_progress->unitsDone.load(std::memory_order_relaxed));
    emit progressed(total > 0 ? done / total : 0, std::chrono::nanoseconds(m_elapsed.nsecsElapsed()));
}

} // namespace interleave
