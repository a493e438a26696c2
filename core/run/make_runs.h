#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <memory>
#include <vector>

#include "core/run/run_set.h"

namespace interleave {

/// What runs are to be made.
struct RunSetRequest {
    std::vector<RunRequest> requests; ///< of one plan, one for each series; not empty
    int repeats = 1;                  ///< runs of each, at least 1
    int untilQuiet = 0;               ///< a run that others disturb is made again, so many times at most
    bool dropsNoisy = false;
};

/// Is told how far it is, on the thread that makes the runs and never while one is measured. As it is it does nothing with that.
class RunSetObserver {
public:
    virtual ~RunSetObserver() = default;
    /// A run is about to be made, for the `again`th time where that is not 0. May wait until that is shown. The run tells the
    /// progress that it is given how far it is.
    virtual std::shared_ptr<Progress> begins(RunPlace /*place*/, int /*again*/) { return std::make_shared<Progress>(); }
    /// It is there; of one that was made again the least disturbed.
    virtual void ended(RunPlace /*place*/, const RunPointer& /*run*/) {}
};

/// Makes all runs, one after another, by each model in turn, so that what else the machine does meets all models alike, and all on
/// the same machine, so that a plan is the same work for each. When it was stopped, what is there by then. Fails as runScenario does, and with
/// WrongAnswer when two runs of the plan came to different results.
Result<RunSet> makeRuns(const RunSetRequest& request, const Machine& machine, const StopToken& stop, RunSetObserver& observer);

} // namespace interleave
