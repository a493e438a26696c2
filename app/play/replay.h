#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <optional>
#include <QObject>
#include <vector>

#include "app/play/play_bar.h"
#include "app/play/play_head.h"
#include "app/run/background.h"
#include "app/run/gantt_run.h"

namespace interleave {

/// The replay of the runs that are shown: where it is, where it steps to, and what of it is notable. Of long runs the last two are found
/// in the background.
/// Thread safety: UI thread only.
class Replay : public QObject {
    Q_OBJECT

public:
    /// What is found of long runs waits behind the gate, if there is one.
    explicit Replay(MeasuringGate* gate, QObject* parent = nullptr);

    PlayHead& head() { return m_head; }
    /// At the begin. Runs that are on, or not there yet, have no replay.
    void setRuns(const std::vector<GanttRun>& runs);
    bool hasRun() const { return m_hasRun; }
    /// None: there is no run.
    std::optional<TimePoint> time() const;
    /// Of each run.
    const std::vector<RunMoments>& moments() const { return m_moments; }

signals:
    void momentsChanged();
    /// They could not be found.
    void failed(interleave::Error error);

private:
    struct Places {
        std::vector<TimePoint> switches;
        std::vector<RunMoments> moments;
    };

    static Places placesIn(const std::vector<GanttRun>& runs, const StopToken& stop);
    void show(Places places);

    PlayHead m_head;
    std::vector<RunMoments> m_moments;
    bool m_hasRun = false;
    Background m_finding; ///< last, so that it has ended before the rest goes
};

} // namespace interleave
