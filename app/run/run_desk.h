#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QObject>

#include "app/run/run_controller.h"
#include "app/run/run_history.h"
#include "core/run/estimate.h"

namespace interleave {

/// What is going on with runs.
struct RunState {
    bool isBusy = false;
    std::size_t models = 2;
    int repeats = 1;                 ///< of each model, of the runs that are on or were the last
    std::optional<RunPlace> place{}; ///< the run that is on; none before the first begins
    int again = 0;                   ///< it is made for so many times more, because others disturbed it
    bool isTooMuch = false;          ///< to be drawn while it runs

    bool areMany() const { return repeats > 1; }
    /// Where the run that is on will be shown; none: nowhere by itself, or no run is on.
    std::optional<Side> side() const { return place ? sideOf(place->series, models) : std::nullopt; }
};

/// A press of Run, from what is set up to what is shown: asks the controller for runs, and has the history show them.
/// Thread safety: UI thread only. `setup` outlives it.
class RunDesk : public QObject {
    Q_OBJECT

public:
    explicit RunDesk(Setup& setup, QObject* parent = nullptr);

    RunController& controller() { return m_controller; }
    const RunController& controller() const { return m_controller; }
    RunHistory& history() { return m_history; }
    const RunHistory& history() const { return m_history; }
    const RunState& state() const { return m_state; }
    /// Of the runs that ended last.
    const RepeatTally& repeats() const { return m_repeats; }

    /// Each starts both runs, the models in turn, unless runs are on.
    void run();
    void runMany();
    /// The same of other runs than those of the setup: of one plan, by however many models, each so often. The first is shown
    /// above, the last below; where there is one, the model that is set up has the place below.
    void make(const std::vector<RunRequest>& requests, int repeats);
    /// What is shown, as often as it was.
    void runAgain();
    /// The run below on more cores than there are, simulated.
    void simulate(int cores);
    /// With the model below that stood there before that.
    void measureAgain();
    /// It; null where nothing was simulated so.
    const ExecutionModel* beforeSimulation() const { return m_beforeSimulation; }
    void stop() { m_controller.stop(); }

    /// By what is set; empty before the computer is known.
    Estimate estimate(int repeats) const;
    /// No runs, two places for what is set up.
    void showNothing();

signals:
    /// Runs start, which will take about so long.
    void started(interleave::Duration time);
    /// They did not: they need more than there is.
    void refused(interleave::Error error);
    /// Whether runs are on.
    void changed();
    /// A run begins.
    void began();
    /// The present run is too much to be drawn while it is on.
    void grewTooLarge();
    /// The present run so far, where it has a place.
    void lived(interleave::Side side, std::shared_ptr<const interleave::RunResult> soFar);
    void failed(interleave::Error error);
    /// The runs that were asked for have ended, one way or another, and what came out is shown.
    void settled();

private:
    void begin(RunPlace place);
    void live(RunPlace place, const RunPointer& soFar);
    void take(const std::shared_ptr<const RunSet>& runs);
    void fail(const Error& error);
    void end();

    Setup& m_setup;
    RunHistory m_history;
    RunController m_controller; ///< after what its signals reach
    RunState m_state;
    RepeatTally m_repeats;
    const ExecutionModel* m_beforeSimulation = nullptr;
};

} // namespace interleave
