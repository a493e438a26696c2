#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <chrono>
#include <functional>
#include <map>
#include <optional>
#include <vector>

#include "core/experiment/measure.h"
#include "core/experiment/results.h"
#include "core/experiment/run_order.h"
#include "core/run/until_quiet.h"

namespace interleave::experiment {

/// How a run is made; runScenario() on one machine as a rule.
using MakeRun = std::function<Result<RunPointer>(const RunRequest& request, const StopToken& stop, Progress& progress)>;
MakeRun makingOn(const Machine& machine);

/// Makes the runs of an experiment one after the other, as long as somebody calls for the next one. What was made before, in another sitting too, is in
/// the results and is not made again.
/// Thread safety: none; one owner.
class Runner {
public:
    using Clock = std::function<std::chrono::steady_clock::time_point()>;

    /// What became of a step.
    enum class Step {
        Made,    ///< a run; it is in the results, or will be made again
        Skipped, ///< the system refused it: its point is skipped
        Stopped, ///< nothing is there of it, and the next step makes it anew
    };

    /// The results outlive it.
    Runner(Results& results, MakeRun make, Clock clock = std::chrono::steady_clock::now);

    /// The run that the next step makes; none where all are made.
    std::optional<RunToMake> next() const;
    /// How often that one was made already and was disturbed.
    int again() const { return m_again && m_again->kept() ? m_again->repeats() + 1 : 0; }
    /// Whether the time limit of the experiment, which begins with the runner, has been used up.
    bool isOutOfTime() const;

    /// Makes one run. Requires: next(). Fails as runScenario() does where something is wrong beyond one point, and with WrongAnswer where two runs of one plan
    /// came to different results.
    Result<Step> step(const StopToken& stop, Progress& progress);

    /// Runs that are made, and all of them; those of a point that is skipped are none.
    std::size_t made() const { return m_results.rows().size(); }
    std::size_t all() const { return m_results.design().runs(); }
    /// About how long the rest will take, by what the runs so far took: none before the first.
    std::optional<Duration> timeLeft() const;

private:
    /// The same plan.
    using PlanKey = std::pair<std::size_t, Values>;

    std::optional<Error> disagreement(std::size_t point, const RunPointer& run);
    void keep(RunToMake which);
    void goOn();
    Duration weightOf(std::size_t point) const;

    Results& m_results;
    MakeRun m_make;
    Clock m_clock;
    MeasureReader m_reader;
    std::chrono::steady_clock::time_point m_began;
    std::vector<RunToMake> m_order;
    std::vector<std::vector<bool>> m_isMade; ///< by point and repeat
    std::size_t m_place = 0;                 ///< of the next one in the order
    std::optional<UntilQuiet> m_again;       ///< of the next one, where it was made and disturbed
    std::map<PlanKey, RunPointer> m_answers; ///< a run of each plan, without its spans
    Duration m_took{};                       ///< all steps of this sitting
    Duration m_expectedOfThem{};             ///< what the plans of those said
    Duration m_expectedLeft{};               ///< the same of all that are to be made
};

/// Is told how far it is, on the thread that makes the runs and never while one is measured.
class RunnerObserver {
public:
    virtual ~RunnerObserver() = default;
    /// A run is about to be made. It tells the progress that it is given how far it is.
    virtual std::shared_ptr<Progress> begins(const Runner& /*runner*/) { return std::make_shared<Progress>(); }
    /// It is in the results, or its point is skipped. An error ends the experiment: what is there is kept.
    virtual Result<Done> ended(const Runner& /*runner*/) { return Done{}; }
};

/// Makes runs until all are made, the time is up, or it is stopped. Fails as Runner::step() does, and as the observer says.
Result<Done> goOn(Runner& runner, const StopToken& stop, RunnerObserver& observer);

} // namespace interleave::experiment
