#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <memory>
#include <optional>
#include <QElapsedTimer>
#include <QObject>
#include <QTimer>
#include <thread>
#include <vector>

#include "core/run/run.h"

namespace interleave {

/// Makes runs on a coordinator thread of its own, one after the other, and hands their results to the UI thread. The only
/// place of the window where work starts.
/// Thread safety: UI thread only. The destructor stops a run and joins its thread.
class RunController : public QObject {
    Q_OBJECT

public:
    explicit RunController(QObject* parent = nullptr);
    ~RunController() override;

    /// Looks at the computer in the background; `machineKnown` follows.
    void inspect();
    const std::optional<Machine>& machine() const { return m_machine; }

    /// Starts these runs of one plan; before the machine is known they wait for it. Requires: !isBusy(), requests not empty.
    void start(std::vector<RunRequest> requests);
    /// Asks the present run to end and drops those that have not begun. Nothing happens when there is none.
    void stop();
    /// Runs were started and have not ended.
    bool isBusy() const { return m_busy; }

signals:
    void machineKnown();
    /// Run `index` of `total` begins now.
    void runBegan(int index, int total);
    /// At most ten times a second. `share` of the computing of the present run is done, 0 to 1.
    void progressed(double share, interleave::Duration elapsed);
    /// One run has ended or was stopped; its trace says which.
    void runEnded(int index, std::shared_ptr<const interleave::RunResult> result);
    void failed(interleave::Error error);
    /// Always the last signal after start().
    void ended();

private:
    void work(const std::vector<RunRequest>& requests, const Machine& machine, const StopToken& stop, int session);
    void join();
    void report();
    template<typename Action>
    void later(int session, Action action);

    std::thread m_thread;
    StopSource m_stop;
    std::shared_ptr<Progress> m_progress = std::make_shared<Progress>();
    QTimer m_timer;
    QElapsedTimer m_elapsed;
    std::optional<Machine> m_machine;
    std::vector<RunRequest> m_pending; ///< wait for the machine to be known
    int m_session = 0;                 ///< late results of an earlier one are dropped
    bool m_busy = false;
};

} // namespace interleave
