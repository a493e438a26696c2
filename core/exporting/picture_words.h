#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <vector>

#include "core/base/text.h"
#include "core/run/run.h"

namespace interleave {

/// What is written in an exported picture beside the captions that the window has too (`run/captions.h`): a picture stands
/// alone, so it says what was run, and where.

/// "870 ms", "stopped after 412 ms", "deadlock, ended after 58 ms"
Message lengthCaption(const RunResult& run);

/// "ended 669 ms earlier"
Message earlierCaption(Duration by);

/// What a wait for a device is called: the scenario's own words where it has some.
Text activityTitle(Activity activity, const Scenario& scenario);

/// On which computer this was measured, and whether it can pin.
std::vector<Message> machineFacts(const Machine& machine);

/// The same for runs that nothing was measured in.
std::vector<Message> simulationFacts(const Machine& machine);

/// The scenario and its parameters: "Kebab orders", "Orders: 3" ...
std::vector<Message> planFacts(const RunRequest& request);

/// What was set of the model's own parameters: "Green threads, Time slice: 1 ms"; of a simulation all of them.
std::vector<Message> modelFacts(const RunRequest& request);

} // namespace interleave
