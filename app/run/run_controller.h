#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <functional>
#include <memory>
#include <optional>
#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include "app/run/frame_pace.h"
#include "app/run/measuring_thread.h"
#include "core/run/make_runs.h"

namespace interleave {

/// Whether what is known of a run is told while it is on.
enum class LiveView { Off, On };

/// Has runs made on the coordinator thread, and hands their results to the UI thread.
/// Thread safety: UI thread only. The destructor stops a run and joins its thread.
class RunController : public QObject {
    Q_OBJECT

public:
    using Inspector = std::function<Machine()>;

    explicit RunController(QObject* parent = nullptr, Inspector inspector = inspectMachine);

    /// Looks at the computer in the background; `machineKnown` follows.
    void inspect();
    /// The one that is calibrated anew when runs contradict it, before the first of the next ones and never between two of them: a
    /// plan is the same work for each model of a comparison.
    const std::optional<Machine>& machine() const { return m_machine; }

    /// Starts these runs; before the machine is known they wait for it. Requires: !isBusy().
    void start(RunSetRequest request, LiveView live = LiveView::Off);
    /// Asks the present run to end and drops those that have not begun. Nothing happens when there is none.
    void stop();
    /// Runs were started and have not ended.
    bool isBusy() const { return m_isPending || m_thread.isMeasuring(); }
    /// Whatever else measures does it there too, so that two never do at once.
    MeasuringThread& thread() { return m_thread; }
    /// Closed while runs are made.
    MeasuringGate& gate() { return m_thread.gate(); }
    const MeasuringGate& gate() const { return m_thread.gate(); }

signals:
    void machineKnown();
    /// The system refused what looking at the computer takes; start() tries again.
    void inspectionFailed(interleave::Error error);
    /// It begins as soon as that is shown, so that showing it is no part of the run. The same one again where it is repeated.
    void runBegan(interleave::RunPlace place);
    /// Just before that: it is made again, for the `repeat`th of at most `most` times, because others disturbed it.
    void repeated(int repeat, int most);
    /// As often as FramePace allows. `share` of the computing of the present run is done, 0 to 1.
    void progressed(double share, interleave::Duration elapsed);
    /// What is known so far of a run that is on, as often, but not before it has lasted 300 ms. Its trace is a preview, and it
    /// has no metrics yet. Null: more than can be drawn in time. Never of a simulated run.
    void lived(interleave::RunPlace place, std::shared_ptr<const interleave::RunResult> soFar);
    /// One run has ended or was stopped; its trace says which. Of one that was repeated the least disturbed.
    void runEnded(interleave::RunPlace place, std::shared_ptr<const interleave::RunResult> result);
    /// All that were asked for, or up to the stop.
    void made(std::shared_ptr<const interleave::RunSet> runs);
    /// In its place.
    void failed(interleave::Error error);
    /// Always the last signal after start().
    void ended();

private:
    class Coordinator;

    void inspected(const Result<Machine>& machine);
    void end(const Result<RunSet>& made);
    void show(RunPlace place, int again);
    void begin(RunPlace place, std::shared_ptr<Progress> progress);
    void report();
    void look();

    std::shared_ptr<Progress> m_progress = std::make_shared<Progress>(); ///< of the present run
    RunSetRequest m_request;
    LiveView m_live = LiveView::Off;
    bool m_isContradicted = false; ///< by a run that has ended: the machine is calibrated anew before the next one
    RunPlace m_place;              ///< of the present run
    bool m_looks = false;          ///< at it
    QTimer m_timer;
    FramePace m_pace;
    QElapsedTimer m_elapsed;
    Inspector m_inspector;
    std::optional<Machine> m_machine;
    bool m_isInspecting = false;
    bool m_isPending = false; ///< the runs wait for the machine to be known
    MeasuringThread m_thread; ///< after what it reaches
};

} // namespace interleave
