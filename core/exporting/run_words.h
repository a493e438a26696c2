#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <span>
#include <vector>

#include "core/base/text.h"
#include "core/run/run.h"

namespace interleave {

/// What stands above the chart of a run.
struct RunHead {
    Text heading;      ///< "Interleaved"
    Message place;     ///< "on one core"
    Message threads;   ///< "(4 threads, pinned to core 1)": where the threads really were
    Message question;  ///< "Two at the same instant?"
    Message answer;    ///< "Never"; "Yes, up to 2, for 215 ms"
    Message length;    ///< "870 ms"; "stopped after 412 ms"
};

RunHead headOf(const RunResult& run);

/// "ended 669 ms earlier"
Message endedEarlier(Duration by);

/// What a wait for a device is called: the scenario's own words where it has some.
Text titleOf(Activity activity, const Scenario& scenario);

/// How the boundaries of all these runs' spans are known, and how well. Requires: at least one run.
std::vector<Message> evidenceOf(std::span<const std::shared_ptr<const RunResult>> runs);

/// On which computer this was measured, and whether it can pin.
std::vector<Message> machineFacts(const Machine& machine);

/// The scenario and its parameters: "Kebab orders", "Orders: 3" ...
std::vector<Message> planFacts(const RunRequest& request);

} // namespace interleave
