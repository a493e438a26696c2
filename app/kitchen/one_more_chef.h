#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <array>
#include <memory>
#include <optional>
#include <QObject>
#include <QTimer>

#include "app/run/background.h"
#include "core/run/one_more_core.h"

namespace interleave {

/// What one more chef would have saved in the runs that are shown. It is simulated in the background, and only while somebody wants to
/// know: never beside a run that is measured.
/// Thread safety: UI thread only. The destructor ends the work and joins its thread.
class OneMoreChef : public QObject {
    Q_OBJECT

public:
    using Runs = std::array<std::shared_ptr<const RunResult>, 2>;
    using Answer = std::optional<Result<OneMoreCore>>; ///< none: not known yet

    explicit OneMoreChef(QObject* parent = nullptr, MeasuringGate* gate = nullptr);

    /// What is known of a run that stays is kept.
    void setRuns(const Runs& runs);
    /// Begins with what is not known yet; or ends the work.
    void setWanted(bool wanted);
    /// The user does not want to wait: what is not known yet stays so.
    void giveUp();

    const Answer& of(std::size_t run) const { return m_answers[run]; }
    bool isBusy() const { return m_background.isBusy(); }
    /// How much of the present simulation is done, 0 to 1.
    double share() const;

signals:
    /// There is an answer, or none any more.
    void changed();
    /// Some times a second while it is busy, from half a second on.
    void progressed(double share);

private:
    void begin();
    void take(std::size_t run, const Result<OneMoreCore>& answer);

    Runs m_runs;
    std::array<Answer, 2> m_answers;
    std::shared_ptr<Progress> m_progress = std::make_shared<Progress>(); ///< of the present simulation
    std::size_t m_asked = 0;                                             ///< of m_runs, the one that is being simulated
    bool m_isWanted = false;
    QTimer m_timer;
    Background m_background; ///< last, so that it has ended before the rest goes
};

} // namespace interleave
