#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <optional>
#include <QObject>

#include "app/run/run_controller.h"
#include "core/lecture/lecture_runs.h"

namespace interleave {

/// Makes the runs of a lecture, those of one step at a time; of a sweep one after the other.
/// Thread safety: UI thread only. `runs` outlives it. The destructor stops what is on.
class LectureRunner : public QObject {
    Q_OBJECT

public:
    LectureRunner(lecture::LectureRuns& runs, RunController::Inspector inspector, QObject* parent = nullptr);

    /// Makes what is not made of these yet. Others that are on are stopped first.
    void begin(const lecture::RunKey& key);
    void stop();
    /// Those that are on.
    const std::optional<lecture::RunKey>& current() const { return m_current; }
    bool isMaking(const std::optional<lecture::RunKey>& key) const { return key && m_current == key; }
    /// Of all that is to be made of them, 0 to 1.
    double share() const;
    MeasuringGate& gate() { return m_controller.gate(); }

signals:
    /// Runs begin, go on, or have ended.
    void changed();
    /// Those of this step have ended: they are there, or were stopped or refused.
    void ended(const interleave::lecture::RunKey& key);
    void failed(interleave::Error error);

private:
    void makeNext();
    void take(const std::shared_ptr<const RunSet>& runs);
    void end();

    lecture::LectureRuns& m_runs;
    RunController m_controller;
    std::optional<lecture::RunKey> m_current;
    std::optional<lecture::RunKey> m_next; ///< after those that are being stopped
    bool m_isTaken = false;                ///< what was asked for last came
    std::size_t m_ended = 0;               ///< runs of the present request
    double m_share = 0;                    ///< of the run that is on
};

} // namespace interleave
