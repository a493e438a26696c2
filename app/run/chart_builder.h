#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <memory>
#include <optional>
#include <QObject>
#include <QTimer>
#include <thread>

#include "core/base/stop_token.h"
#include "core/gantt/chart.h"

namespace interleave {

/// Lays out the chart of a trace: of a short one at once, of a long one on a thread of its own, so that the window stays usable.
/// Only the last chart that was asked for is delivered.
/// Thread safety: UI thread only. The destructor ends the work and joins its thread.
class ChartBuilder : public QObject {
    Q_OBJECT

public:
    /// Spans of a trace that is laid out at once: a few milliseconds.
    static constexpr std::size_t kMostAtOnce = 200'000;

    explicit ChartBuilder(QObject* parent = nullptr);
    ~ChartBuilder() override;

    /// The chart, when the trace is a short one; else null, and `built` follows, unless something else is asked for before.
    std::shared_ptr<const gantt::Chart> build(std::shared_ptr<const Trace> trace, gantt::RowsBy rowsBy);
    /// Nothing more is delivered.
    void stop();
    /// A chart that was asked for is still to be delivered.
    bool isBusy() const { return m_isWanted; }
    /// How much of it is done, 0 to 1.
    double share() const;

signals:
    void built(std::shared_ptr<const interleave::gantt::Chart> chart);
    /// Some times a second while it is busy.
    void progressed(double share);

private:
    struct Order {
        std::shared_ptr<const Trace> trace;
        gantt::RowsBy rowsBy{};
    };
    struct Shared;

    void start(Order order);
    void finish(std::shared_ptr<const gantt::Chart> chart);

    std::thread m_thread;
    StopSource m_stop;              ///< of m_thread
    std::shared_ptr<Shared> m_work; ///< with m_thread; null: there is none
    std::optional<Order> m_next;    ///< begins when m_thread has ended
    bool m_isWanted = false;
    QTimer m_timer;
};

} // namespace interleave
