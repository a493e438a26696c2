#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exporting/json_writer.h"
#include "core/exporting/summary_json.h"
#include "core/run/honesty.h"

namespace interleave {

/// The number behind an id, or null.
template<typename Id>
void writeOptional(JsonWriter& json, std::optional<Id> id)
{
    if (id)
        json.integer(static_cast<std::int64_t>(indexOf(*id)));
    else
        json.null();
}

// Members of the object that stands for a run in JSON: what came out of it, beside its times. Words are in English.

/// "verdict": null where there is none.
void writeVerdict(JsonWriter& json, const RunResult& run);
/// "standstill": null where all tasks could go on. Tasks and what is shared are numbers, places in "tasks" and "shared".
void writeStandstill(JsonWriter& json, const RunResult& run);
/// "evidence", "witness" (null where none was asked for), "clock" and "honesty": how all this is known.
void writeEvidence(JsonWriter& json, const RunResult& run);
/// An array of {question, answer, standing}.
void writeFacts(JsonWriter& json, std::span<const Fact> facts);
/// "shared": what the tasks shared, and what came out of each.
void writeShared(JsonWriter& json, const Trace& trace);
/// "links" and "links_left_out": which task let which one go on.
void writeLinks(JsonWriter& json, const Trace& trace);

/// What all runs of a series came to, as members of an object of its own. Runs are numbered from 1.
void writeDistribution(JsonWriter& json, const Series& series);

} // namespace interleave
