// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/run/run_controller.h"

#include "core/machine/calibration.h"
#include "core/machine/clock.h"
#include "core/machine/thread_counters.h"

namespace interleave {

namespace {

using namespace std::chrono_literals;

constexpr Duration kBeforeLive = 300ms; ///< nothing flashes

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

void RunController::inspect()
{
    m_isInspecting = true;
    m_thread.begin<Machine>([inspector =
                                 m_inspector](const MeasuringThread::Link&) -> Result<Machine> { return inspector(); },
                            [this](const Result<Machine>& machine) { inspected(machine); });
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
    Coordinator(RunController& owner, const MeasuringThread::Link& link) : m_owner(owner), m_link(link) {}

    Result<RunSet> make(const RunSetRequest& request, const Machine& known, bool calibratesAnew)
    {
        return makeRuns(request, calibratesAnew ? calibrated(known) : known, m_link.stop(), *this);
    }

    std::shared_ptr<Progress> begins(RunPlace place, int again) override
    {
        const auto progress = std::make_shared<Progress>();
        m_link.show([owner = &m_owner, place, again] { owner->show(place, again); },
                    [owner = &m_owner, place, progress] {
                        if (owner->isBusy()) // not stopped meanwhile
                            owner->begin(place, progress);
                    });
        return progress;
    }

    void ended(RunPlace place, const RunPointer& run) override
    {
        m_link.later([owner = &m_owner, place, run] {
            owner->m_timer.stop();
            emit owner->runEnded(place, run);
        });
    }

private:
    Machine calibrated(const Machine& known)
    {
        Machine machine = calibratedAnew(known);
        if (machine != known) {
            m_link.later([owner = &m_owner, machine] {
                owner->m_machine = machine;
                emit owner->machineKnown();
            });
        }
        return machine;
    }

    RunController& m_owner;
    const MeasuringThread::Link& m_link;
};

void RunController::start(RunSetRequest request, LiveView live)
{
    m_request = std::move(request);
    m_live = live;
    m_isPending = !m_machine;
    if (m_isPending) {
        if (!m_isInspecting)
            inspect();
        return;
    }
    m_thread.measure<RunSet>([this, request = m_request, machine = *m_machine,
                              calibratesAnew = std::exchange(m_isContradicted, false)](
                                 const MeasuringThread::Link&
                                     link) { return Coordinator(*this, link).make(request, machine, calibratesAnew); },
                             [this](const Result<RunSet>& made) { end(made); });
}

void RunController::stop()
{
    m_thread.stop();
    if (std::exchange(m_isPending, false))
        end(RunSet::of(std::exchange(m_request, {}).requests));
}

void RunController::end(const Result<RunSet>& made)
{
    m_timer.stop();
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
