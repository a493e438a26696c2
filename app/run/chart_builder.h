#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <memory>
#include <QObject>
#include <QTimer>

#include "app/run/background.h"
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

    /// Long ones wait behind the gate, if there is one.
    explicit ChartBuilder(QObject* parent = nullptr, MeasuringGate* gate = nullptr);

    /// Whether this is not done at once.
    static bool isLong(const Trace& trace);

    /// The chart, when the trace is a short one; else null, and `built` follows, unless something else is asked for before.
    std::shared_ptr<const gantt::Chart> build(std::shared_ptr<const Trace> trace, gantt::RowsBy rowsBy);
    /// Nothing more is delivered.
    void stop();
    /// A chart that was asked for is still to be delivered.
    bool isBusy() const { return m_background.isBusy(); }
    /// How much of it is done, 0 to 1.
    double share() const { return m_background.share(); }

signals:
    void built(std::shared_ptr<const interleave::gantt::Chart> chart);
    /// In its place, where there is no memory for it.
    void failed(interleave::Error error);
    /// Some times a second while it is busy.
    void progressed(double share);

private:
    Background m_background;
    QTimer m_timer;
    double m_told = 0; ///< how far it was when that was told last
};

} // namespace interleave
