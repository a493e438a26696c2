#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/run/run.h"

namespace interleave {

/// A plan that is simulated twice: on some cores, and on one more.
struct OneMoreCoreRequest {
    const Plan& plan;       ///< outlives the request
    const Machine& machine; ///< the same; its rate of work is that of the simulation
    int cores = 1;          ///< at least 1
    Values settings{}; ///< of the simulation, but for its number of cores; those that are missing take their initial value
};

/// Two makespans in virtual time: to be compared with each other, never with a measured one. The second one may be longer, where tasks
/// wait for one another.
struct OneMoreCore {
    int cores = 1;
    Duration makespan{};    ///< on `cores`
    Duration withOneMore{}; ///< on one more

    friend bool operator==(const OneMoreCore&, const OneMoreCore&) = default;
};

/// What is asked of a run: its plan on as many cores as could work at the same instant; of a simulated run with its settings.
/// Requires: the run outlives the request.
OneMoreCoreRequest oneMoreCoreThan(const RunResult& run);

/// Simulates both, one after the other; it may take seconds. Fails with NotOffered, and the reason as a sentence, where the simulation
/// cannot execute the plan or comes to no end; with what checkedParameters() says where it has not so many cores. `stop` ends it soon;
/// what it returns then says nothing. Of `progress` the units are told, those of both.
Result<OneMoreCore> simulateOneMoreCore(const OneMoreCoreRequest& request, const StopToken& stop, Progress& progress);

/// The same of a run, at the pace at which it computed (planAtPaceOf). Fails with NotOffered too where the run did not come to its end, as then there is nothing to save.
Result<OneMoreCore> simulateOneMoreCore(const RunResult& run, const StopToken& stop, Progress& progress);

} // namespace interleave
