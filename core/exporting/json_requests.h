#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exporting/json_writer.h"
#include "core/run/run.h"

namespace interleave {

// Members of the object that stands for a run in JSON: what was asked of it. None of them where nothing of its plan takes requests.

/// "requests": what became of all of them, and where several devices take some, of those of each.
void writeRequests(JsonWriter& json, const RunResult& run);
/// "request_times": every request with its times in nanoseconds. Devices and tasks are places in "shared" and "tasks".
void writeRequestTimes(JsonWriter& json, const Trace& trace);

} // namespace interleave
