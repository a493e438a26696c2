#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <string>

#include "core/base/text.h"
#include "core/run/run.h"

namespace interleave {

/// What stands at the head of a run's chart, on the screen and in every export alike; made from what was measured.

/// "Interleaved", or "Interleaved (2)" where runs of that model stand beside each other.
Message headingCaption(const RunRequest& request);

/// The same for lists: "Interleaved on one core (2)".
Message titleCaption(const RunRequest& request);

/// The same for the console and for files, in no language: "one-core (2)".
std::string labelOf(const RunRequest& request);

/// "on 2 cores (4 threads)", "on one core (3 threads, pinned to core 1)".
Message placeCaption(const RunResult& run);

/// The question is "Two at the same instant?"; this is the answer: "Never", "Yes, up to 4, for 215 ms".
Text overlapQuestion();
Message overlapAnswer(const RunResult& run);

/// Whether the kernel saw every thread throughout, nearly all of its switches were found without it too, and no boundary lay off by
/// as much as could be seen.
bool isVerified(const RunResult& run);
/// What no one sees in a picture of the whole run: less than a thousandth of it, or 50 µs.
Duration unseenError(const RunResult& run);

/// How the boundaries of its bars are known, and how good they are.
Message evidenceCaption(const RunResult& run);

/// What an activity is called: waits in the scenario's own words where it has some.
Text activityTitle(Activity activity, const Scenario& scenario, Evidence evidence = Evidence::Recorded);

/// "This computer: 4 cores, pinning works, clock costs 25 ns".
Message machineCaption(const Machine& machine);

} // namespace interleave
