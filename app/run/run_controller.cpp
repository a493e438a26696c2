// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/run/run_controller.h"

#include <array>
#include <future>

#include "core/base/failure.h"
#include "core/machine/clock.h"
#include "core/machine/thread_counters.h"

namespace interleave {

namespace {

using namespace std::chrono_literals;

constexpr Duration kBeforeLive = 300ms; ///< nothing flashes
constexpr auto kLookForStop = 5ms;

/// How long this thread has been on a core.
Duration spentByThisThread()
{
    return countersOfThisThread().cpuTime.value_or(Duration{});
}

} // namespace

RunController::RunController(QObject* parent) : QObject(parent)
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
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

/// The boundary of the thread: what it throws, and that the system refuses it, comes to the UI thread as an error.
template<typename Work, typename Refused>
void RunController::startThread(Work work, Refused refused)
{
    try {
        m_thread = std::thread(std::move(work));
    } catch (const std::exception& exception) {
        refused(failureOf(exception));
    }
}

void RunController::inspect()
{
    join();
    m_isInspecting = true;
    const int session = ++m_session;
    const auto tell = [this, session](const Result<Machine>& machine) {
        later(session, [this, machine] { inspected(machine); });
    };
    startThread([tell] { tell(withFailures([]() -> Result<Machine> { return inspectMachine(); })); }, tell);
}

void RunController::inspected(const Result<Machine>& machine)
{
    m_isInspecting = false;
    if (machine) {
        m_machine = *machine;
        emit machineKnown();
    }
    const bool wasPending = std::exchange(m_isPending, false);
    if (machine && wasPending)
        start(std::exchange(m_requests, {}), m_live);
    else if (wasPending)
        end(machine.error());
    else if (!machine)
        emit inspectionFailed(machine.error());
}

void RunController::start(std::vector<RunRequest> requests, LiveView live)
{
    m_busy = true;
    m_requests = std::move(requests);
    m_live = live;
    m_isPending = !m_machine;
    if (m_isPending) {
        if (!m_isInspecting)
            inspect();
        return;
    }
    join();
    m_stop = StopSource();
    const int session = ++m_session;
    const auto tell = [this, session](const End& error) { later(session, [this, error] { end(error); }); };
    startThread(
        [this, tell, requests = m_requests, machine = *m_machine, stop = m_stop.token(), session] {
            End error;
            try {
                error = work(requests, machine, stop, session);
            } catch (const std::exception& exception) {
                error = failureOf(exception);
            }
            tell(error);
        },
        tell);
    m_courtesy.emplace(); // not inherited by the threads of the run
}

void RunController::stop()
{
    m_stop.requestStop();
    if (std::exchange(m_isPending, false)) {
        m_busy = false;
        emit ended();
    }
}

RunController::End RunController::work(const std::vector<RunRequest>& requests, const Machine& machine,
                                       const StopToken& stop, int session)
{
    const int total = static_cast<int>(requests.size());
    std::shared_ptr<const RunResult> first; // the others are held against it
    for (int index = 0; index < total && !stop.stopRequested(); ++index) {
        const auto progress = std::make_shared<Progress>();
        const auto shown = std::make_shared<std::promise<void>>();
        std::future<void> isShown = shown->get_future();
        later(session, [this, session, index, total, progress, shown] {
            emit runBegan(index, total);
            QTimer::singleShot(0, this, [this, session, index, progress, shown] { // when it was painted
                if (m_busy && session == m_session)                               // not stopped meanwhile
                    begin(index, progress);
                shown->set_value();
            });
        });
        while (isShown.wait_for(kLookForStop) == std::future_status::timeout && !stop.stopRequested()) {
        }
        const auto result = runScenario(requests[static_cast<std::size_t>(index)], machine, stop, *progress);
        if (!result && result.error().code == ErrorCode::Stopped)
            return {};
        if (!result)
            return result.error();
        later(session, [this, index, finished = *result] {
            m_timer.stop();
            emit runEnded(index, finished);
        });
        if (End disagreement = disagreementOf(std::array{first ? first : *result, *result}))
            return disagreement;
        if (!first && (*result)->trace.info.outcome == Outcome::Completed && !(*result)->trace.info.isSimulated())
            first = *result;
    }
    return {};
}

void RunController::end(const End& error)
{
    m_timer.stop();
    m_courtesy.reset();
    m_busy = false;
    if (error)
        emit failed(*error);
    emit ended();
}

void RunController::begin(int index, std::shared_ptr<Progress> progress)
{
    m_index = index;
    m_looks = m_live == LiveView::On;
    m_progress = std::move(progress);
    m_elapsed.start();
    m_pace.begin(readClock(), spentByThisThread());
    m_pace.forgetLooks();
    m_timer.start(FramePace::kShortest);
}

void RunController::report()
{
    const SteadyTime now = readClock();
    const Duration spent = spentByThisThread();
    if (const Duration left = m_pace.timeLeft(now, spent); left > Duration{}) {
        m_timer.start(std::chrono::ceil<std::chrono::milliseconds>(left));
        return;
    }
    m_pace.begin(now, spent);
    m_timer.start(FramePace::kShortest);
    const auto total = static_cast<double>(m_progress->unitsTotal.load(std::memory_order_relaxed));
    const auto done = static_cast<double>(m_progress->unitsDone.load(std::memory_order_relaxed));
    const Duration elapsed = std::chrono::nanoseconds(m_elapsed.nsecsElapsed());
    emit progressed(total > 0 ? done / total : 0, elapsed);
    if (m_looks && elapsed >= kBeforeLive)
        look();
}

void RunController::look()
{
    const Duration spent = spentByThisThread();
    const std::size_t entries = m_progress->live.entries();
    if (m_pace.isTooMuch(entries)) {
        m_looks = false;
        emit lived(m_index, nullptr);
        return;
    }
    std::optional<Trace> trace = m_progress->live.look();
    if (!trace)
        return;
    auto soFar = std::make_shared<RunResult>();
    soFar->request = m_requests[static_cast<std::size_t>(m_index)];
    soFar->machine = *m_machine;
    soFar->trace = std::move(*trace);
    emit lived(m_index, soFar);
    m_pace.looked(entries, spentByThisThread() - spent);
}

} // namespace interleave
