// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exporting/json_requests.h"

#include "core/exporting/json_result.h"

namespace interleave {

namespace {

using Layout = JsonWriter::Layout;

constexpr int kDecimals = 6; ///< of a ratio

void writeTimes(JsonWriter& json, const std::optional<TimeSpread>& times)
{
    if (!times) {
        json.null();
        return;
    }
    json.beginObject(Layout::OneLine);
    json.key("p50").milliseconds(times->p50);
    json.key("p90").milliseconds(times->p90);
    json.key("p99").milliseconds(times->p99);
    json.key("p99_9").milliseconds(times->p999);
    json.key("worst").milliseconds(times->worst);
    json.endObject();
}

void writeLaw(JsonWriter& json, const LittlesLaw& law)
{
    json.beginObject(Layout::OneLine);
    json.key("in_system").decimal(law.inSystem, kDecimals);
    json.key("rate_times_time").decimal(law.rateTimesTime, kDecimals);
    json.key("ratio");
    if (law.ratio)
        json.decimal(*law.ratio, kDecimals);
    else
        json.null();
    json.endObject();
}

void writeMembers(JsonWriter& json, const RequestFigures& figures)
{
    json.key("sent").integer(figures.sent);
    json.key("answered").integer(figures.answered);
    json.key("refused").integer(figures.refused);
    json.key("timed_out").integer(figures.timedOut);
    json.key("open").integer(figures.open);
    json.key("throughput_per_s").decimal(figures.throughput, kDecimals);
    writeTimes(json.key("latency_ms"), figures.latency);
    writeTimes(json.key("in_line_ms"), figures.inLine);
    if (figures.longestGap)
        json.key("longest_gap_ms").milliseconds(*figures.longestGap);
    writeLaw(json.key("littles_law"), figures.law);
}

/// By the kernel's own record; null where there is none, or nothing was asked.
void writeSwitches(JsonWriter& json, const RunResult& run)
{
    const std::int64_t sent = run.metrics.requests->all.sent;
    json.key("switches_per_request");
    if (run.trace.witness.saw() && sent > 0)
        json.decimal(static_cast<double>(run.trace.witness.switches) / static_cast<double>(sent), kDecimals);
    else
        json.null();
}

void writeTime(JsonWriter& json, std::optional<TimePoint> time)
{
    if (time)
        json.integer(time->time_since_epoch().count());
    else
        json.null();
}

} // namespace

void writeRequests(JsonWriter& json, const RunResult& run)
{
    if (!run.metrics.requests)
        return;
    const RequestMetrics& requests = *run.metrics.requests;
    json.key("requests").beginObject();
    writeMembers(json, requests.all);
    json.key("threads").integer(static_cast<std::int64_t>(run.trace.info.workers));
    writeSwitches(json, run);
    if (requests.heldByConnection)
        json.key("held_bytes_per_connection").integer(*requests.heldByConnection);
    if (requests.devices.size() > 1) {
        json.key("devices").beginArray();
        for (const DeviceRequests& device : requests.devices) {
            const Shared& shared = run.trace.plan->shared[indexOf(device.device)];
            json.beginObject();
            json.key("name").text(englishWords()(shared.name));
            json.key("kind").text(idOf(shared.kind));
            writeMembers(json, device.figures);
            json.endObject();
        }
        json.endArray();
    }
    json.endObject();
}

void writeRequestTimes(JsonWriter& json, const Trace& trace)
{
    if (trace.requests.empty())
        return;
    json.key("request_times").beginArray();
    for (const Request& request : trace.requests) {
        json.beginObject(Layout::OneLine);
        json.key("device").integer(static_cast<std::int64_t>(indexOf(request.device)));
        json.key("due_ns").integer(request.due.time_since_epoch().count());
        json.key("sent_ns").integer(request.sent.time_since_epoch().count());
        writeTime(json.key("taken_ns"), request.taken);
        writeOptional(json.key("task"), request.task);
        writeTime(json.key("answered_ns"), request.answered);
        json.key("fate").text(idOf(request.fate));
        json.endObject();
    }
    json.endArray();
}

} // namespace interleave
