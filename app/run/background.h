#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <functional>
#include <memory>
#include <optional>
#include <QObject>
#include <thread>

#include "app/run/measuring_gate.h"
#include "core/base/result.h"
#include "core/base/stop_token.h"
#include "core/base/watch.h"

namespace interleave {

/// Does work on a thread of its own, so that the window stays usable, one piece at a time. Only what was asked for last is
/// delivered.
/// Thread safety: UI thread only. The destructor ends the work and joins its thread.
class Background : public QObject {
    Q_OBJECT

public:
    /// What is done then on the UI thread, with the result.
    using Delivery = std::function<void()>;
    /// Runs on the thread; ends soon when the watch says so, and what it returns is dropped then. May be run more than once.
    using Work = std::function<Delivery(const Watch&)>;

    /// Behind a gate nothing is done while it is closed: what is on then is stopped, and begins anew when it opens.
    explicit Background(QObject* parent = nullptr, MeasuringGate* gate = nullptr);
    ~Background() override;

    /// In the place of what was asked for before; it begins when that has ended. What it throws, or that there was no thread for it,
    /// is told by `failed`.
    void begin(Work work);
    /// Nothing more is delivered.
    void stop();
    /// Something is still to be delivered.
    bool isBusy() const { return m_work != nullptr; }
    /// The thread has not ended, though nothing of it may be wanted any more.
    bool isRunning() const { return m_shared != nullptr; }
    /// How much of it is done, 0 to 1.
    double share() const;

signals:
    /// In the place of a delivery: the system refused memory, or a thread.
    void failed(interleave::Error error);

private:
    struct Shared;

    void start();
    void interrupt();
    void finish(const Result<Delivery>& delivery);

    MeasuringGate* m_gate; ///< null: nothing is measured
    std::thread m_thread;
    StopSource m_stop;                ///< of m_thread
    std::shared_ptr<Shared> m_shared; ///< with m_thread; null: there is none
    Work m_work;                      ///< what is wanted; empty: nothing
    bool m_isLate = false; ///< m_work is not what m_thread does: it begins when that has ended and the gate is open
};

} // namespace interleave
