#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <memory>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "core/base/stop_look.h"
#include "core/run/run_result.h"

namespace interleave {

/// Of models whose runs are shown beside each other, by which number each is told apart from others of its kind, from 1 on; none
/// where its name is enough.
std::vector<std::optional<int>> ordinalsOf(std::span<const ExecutionModel* const> models);

/// Works out what follows from the trace of a run: its figures, its checksum, its verdict. Throws Stopped where `look` is told so.
void conclude(RunResult& run, const StopLook& look = {});

/// A simulation that was stopped is shown up to there where it has recorded no more than so many entries, which takes a moment.
inline constexpr std::size_t kSimulatedShownWhenStopped = 20'000;
/// The same of a measured run, of which there is no other: that takes half a second.
inline constexpr std::size_t kMeasuredShownWhenStopped = 200'000;

/// Makes the plan, runs it, builds and validates the trace, and measures it. Blocks until the threads are joined; call it
/// on a coordinator thread. `stop` ends it within 100 ms, whatever it is at; only what was measured until then is made a trace of
/// after that. Fails with CannotStart, NotOffered, TaskThrew or InvalidTrace, or with what checkedParameters() says of the settings;
/// with Stopped where it was stopped and there is nothing to show, or too much to be shown in a moment.
Result<std::shared_ptr<const RunResult>> runScenario(const RunRequest& request, const Machine& machine, StopToken stop,
                                                     Progress& progress);

/// The NotOffered error for a model that cannot execute a plan of the scenario; `reason` is what whyNotOffered() says.
Error notOffered(const Scenario& scenario, const ExecutionModel& model, Text reason);

/// WrongAnswer when two completed runs of one plan came to different results; none when all agree.
std::optional<Error> disagreementOf(std::span<const std::shared_ptr<const RunResult>> runs);

} // namespace interleave
