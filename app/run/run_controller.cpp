// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/run/run_controller.h"

#include <array>
#include <future>

#include "core/base/failure.h"
#include "core/machine/calibration.h"
#include "core/machine/clock.h"
#include "core/machine/thread_counters.h"
#include "core/run/pace.h"

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
        start(std::exchange(m_requests, {}), m_wish);
    else if (wasPending)
        end({.error = machine.error()});
    else if (!machine)
        emit inspectionFailed(machine.error());
}

void RunController::start(std::vector<RunRequest> requests, const RunWish& wish)
{
    m_busy = true;
    m_requests = std::move(requests);
    m_wish = wish;
    m_repeats = {};
    m_isPending = !m_machine;
    if (m_isPending) {
        if (!m_isInspecting)
            inspect();
        return;
    }
    join();
    m_stop = StopSource();
    const int session = ++m_session;
    const auto tell = [this, session](const End& all) { later(session, [this, all] { end(all); }); };
    startThread(
        [this, tell,
         todo = Work{.requests = m_requests,
                     .machine = *m_machine,
                     .calibratesAnew = std::exchange(m_isContradicted, false),
                     .untilQuiet = wish.untilQuiet,
                     .stop = m_stop.token(),
                     .session = session}] {
            End all;
            try {
                work(todo, all);
            } catch (const std::exception& exception) {
                all.error = failureOf(exception);
            }
            tell(all);
        },
        [tell](const Error& refused) { tell({.error = refused}); });
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

/// The machine of all these runs.
Machine RunController::machineFor(const Work& work)
{
    if (!work.calibratesAnew)
        return work.machine;
    Machine machine = calibratedAnew(work.machine);
    if (machine != work.machine) {
        later(work.session, [this, machine] {
            m_machine = machine;
            emit machineKnown();
        });
    }
    return machine;
}

/// Waits until it is shown that the run begins, then makes it.
Result<std::shared_ptr<const RunResult>> RunController::makeOnce(const Work& work, int index, const UntilQuiet& repeats,
                                                                 const Machine& machine)
{
    const int total = static_cast<int>(work.requests.size());
    const int repeat = repeats.kept() ? repeats.repeats() + 1 : 0;
    const auto progress = std::make_shared<Progress>();
    const auto shown = std::make_shared<std::promise<void>>();
    std::future<void> isShown = shown->get_future();
    later(work.session, [this, session = work.session, index, total, repeat, most = repeats.most(), progress, shown] {
        m_timer.stop();
        if (repeat > 0)
            emit repeated(repeat, most);
        emit runBegan(index, total);
        QTimer::singleShot(0, this, [this, session, index, progress, shown] { // when it was painted
            if (m_busy && session == m_session)                               // not stopped meanwhile
                begin(index, progress);
            shown->set_value();
        });
    });
    while (isShown.wait_for(kLookForStop) == std::future_status::timeout && !work.stop.stopRequested()) {
    }
    return runScenario(work.requests[static_cast<std::size_t>(index)], machine, work.stop, *progress);
}

void RunController::work(const Work& work, End& end)
{
    const Machine machine = machineFor(work);
    std::shared_ptr<const RunResult> first; // the others are held against it
    for (int index = 0; index < static_cast<int>(work.requests.size()) && !end.error && !work.stop.stopRequested(); ++index) {
        UntilQuiet repeats(work.untilQuiet);
        for (bool wantsAnother = true; wantsAnother && !end.error && !work.stop.stopRequested();) {
            const auto result = makeOnce(work, index, repeats, machine);
            if (result) {
                end.isContradicted = end.isContradicted || contradictsCalibration(**result);
                end.error = disagreementOf(std::array{first ? first : *result, *result});
                wantsAnother = repeats.wantsAnother(*result);
            } else if (result.error().code != ErrorCode::Stopped) {
                end.error = result.error();
            } else {
                wantsAnother = false;
            }
        }
        if (!repeats.kept())
            break;
        end.repeats.add(repeats);
        later(work.session, [this, index, finished = repeats.kept()] {
            m_timer.stop();
            emit runEnded(index, finished);
        });
        const RunInfo& info = repeats.kept()->trace.info;
        if (!first && info.outcome == Outcome::Completed && !info.isSimulated())
            first = repeats.kept();
    }
}

void RunController::end(const End& end)
{
    m_timer.stop();
    m_courtesy.reset();
    m_busy = false;
    m_repeats = end.repeats;
    m_isContradicted = m_isContradicted || end.isContradicted;
    if (end.error)
        emit failed(*end.error);
    emit ended();
}

void RunController::begin(int index, std::shared_ptr<Progress> progress)
{
    m_index = index;
    m_looks = m_wish.live == LiveView::On;
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
