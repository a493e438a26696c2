// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/run/run_controller.h"

#include <future>

#include "core/base/failure.h"
#include "core/machine/calibration.h"
#include "core/machine/clock.h"
#include "core/machine/thread_counters.h"

namespace interleave {

namespace {

using namespace std::chrono_literals;

constexpr Duration kBeforeLive = 300ms; ///< nothing flashes
constexpr auto kLook = 1ms;

/// How long this thread has been on a core.
Duration spentByThisThread()
{
    return countersOfThisThread().cpuTime.value_or(Duration{});
}

} // namespace

RunController::RunController(QObject* parent, Inspector inspector) : QObject(parent), m_inspector(std::move(inspector))
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
template<typename Action, typename Refused>
void RunController::startThread(Action action, Refused refused)
{
    try {
        m_thread = std::thread(std::move(action));
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
    startThread([tell,
                 inspector =
                     m_inspector] { tell(withFailures([&inspector]() -> Result<Machine> { return inspector(); })); },
                tell);
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
        start(std::exchange(m_request, {}), m_live);
    else if (wasPending)
        end(machine.error());
    else if (!machine)
        emit inspectionFailed(machine.error());
}

/// Makes the runs. Lives on the coordinator thread; what it tells is done on the UI thread.
class RunController::Coordinator : public RunSetObserver {
public:
    Coordinator(RunController& owner, int session, StopToken stop)
        : m_owner(owner), m_session(session), m_stop(std::move(stop)), m_computing(owner.m_gate.computing())
    {
    }

    Result<RunSet> make(const RunSetRequest& request, const Machine& known, bool calibratesAnew)
    {
        waitUntil([this] { return m_computing->load() == 0; });
        return makeRuns(request, calibratesAnew ? calibrated(known) : known, m_stop, *this);
    }

    std::shared_ptr<Progress> begins(RunPlace place, int again) override
    {
        const auto progress = std::make_shared<Progress>();
        const auto shown = std::make_shared<std::promise<void>>();
        const std::future<void> isShown = shown->get_future();
        m_owner.later(m_session, [owner = &m_owner, session = m_session, place, again, progress, shown] {
            owner->show(place, again);
            QTimer::singleShot(0, owner, [owner, session, place, progress, shown] { // when it was painted
                if (owner->m_busy && session == owner->m_session)                   // not stopped meanwhile
                    owner->begin(place, progress);
                shown->set_value();
            });
        });
        waitUntil([&isShown] { return isShown.wait_for(std::chrono::seconds(0)) == std::future_status::ready; });
        return progress;
    }

    void ended(RunPlace place, const RunPointer& run) override
    {
        m_owner.later(m_session, [owner = &m_owner, place, run] {
            owner->m_timer.stop();
            emit owner->runEnded(place, run);
        });
    }

private:
    Machine calibrated(const Machine& known)
    {
        Machine machine = calibratedAnew(known);
        if (machine != known) {
            m_owner.later(m_session, [owner = &m_owner, machine] {
                owner->m_machine = machine;
                emit owner->machineKnown();
            });
        }
        return machine;
    }

    /// Or until it is stopped.
    template<typename Condition>
    void waitUntil(Condition condition) const
    {
        while (!condition() && !m_stop.stopRequested())
            std::this_thread::sleep_for(kLook);
    }

    RunController& m_owner;
    const int m_session;
    const StopToken m_stop;
    const MeasuringGate::Count m_computing;
};

void RunController::start(RunSetRequest request, LiveView live)
{
    m_busy = true;
    m_request = std::move(request);
    m_live = live;
    m_isPending = !m_machine;
    if (m_isPending) {
        if (!m_isInspecting)
            inspect();
        return;
    }
    join();
    m_gate.close();
    m_stop = StopSource();
    const int session = ++m_session;
    const auto tell = [this, session](Result<RunSet> made) {
        later(session, [this, made = std::move(made)] { end(made); });
    };
    startThread(
        [this, tell, session, stop = m_stop.token(), request = m_request, machine = *m_machine,
         calibratesAnew = std::exchange(m_isContradicted, false)] {
            tell(withFailures([&]() -> Result<RunSet> {
                return Coordinator(*this, session, stop).make(request, machine, calibratesAnew);
            }));
        },
        tell);
    m_courtesy.emplace(); // not inherited by the threads of the run
}

void RunController::stop()
{
    m_stop.requestStop();
    if (std::exchange(m_isPending, false))
        end(RunSet::of(std::exchange(m_request, {}).requests));
}

void RunController::end(const Result<RunSet>& made)
{
    m_timer.stop();
    m_courtesy.reset();
    m_busy = false;
    m_gate.open();
    if (made) {
        m_isContradicted = m_isContradicted || made->contradictsCalibration;
        emit this->made(std::make_shared<const RunSet>(*made));
    } else {
        emit failed(made.error());
    }
    emit ended();
}

void RunController::show(RunPlace place, int again)
{
    m_timer.stop();
    if (again > 0)
        emit repeated(again, m_request.untilQuiet);
    emit runBegan(place);
}

void RunController::begin(RunPlace place, std::shared_ptr<Progress> progress)
{
    m_place = place;
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
        emit lived(m_place, nullptr);
        return;
    }
    std::optional<Trace> trace = m_progress->live.look();
    if (!trace)
        return;
    auto soFar = std::make_shared<RunResult>();
    soFar->request = m_request.requests[m_place.series];
    soFar->machine = *m_machine;
    soFar->trace = std::move(*trace);
    emit lived(m_place, soFar);
    m_pace.looked(entries, spentByThisThread() - spent);
}

} // namespace interleave
