#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <cstdint>
#include <functional>
#include <optional>
#include <vector>

#include "core/saving/database.h"
#include "core/saving/message_table.h"
#include "core/saving/schema.h"
#include "core/trace/trace.h"

namespace interleave::saving {

/// Reads from a run file what happened in its runs, one after the other.
/// Thread safety: one thread at a time. What it is made of outlives it.
class TraceReader {
public:
    /// How many spans of the run have been read; may throw, to stop.
    using Told = std::function<void(std::int64_t spans)>;

    TraceReader(Database& database, const MessageTable& messages) : m_database(database), m_messages(messages) {}

    /// Of which format the file is; until then the present one.
    void setFormat(std::int64_t format) { m_format = format; }

    /// Into a trace that has its plan and its info. Throws Complaint where what stands there cannot be; what contradicts itself
    /// otherwise validate() finds.
    void read(Trace& trace, std::int64_t run, const Told& told);

private:
    /// A span as it lies in the file: without its end.
    struct Begun {
        std::size_t task;
        TimePoint begin;
        Activity activity;
        StepIndex step;
        Evidence evidence;
        std::optional<WorkerId> worker;
        std::optional<CpuId> cpu;
    };

    void readTasks(Trace& trace, std::int64_t run);
    Begun begun(const Trace& trace) const;
    void readSpans(Trace& trace, std::int64_t run, const Told& told);
    void readLinks(Trace& trace, std::int64_t run);
    std::optional<SharedId> sharedOrNone(const Statement& row, int column, const Trace& trace) const;
    void readShared(Trace& trace, std::int64_t run);
    void readRefusals(Trace& trace, std::int64_t run);
    void readRequests(Trace& trace, std::int64_t run);
    void readStandstill(Trace& trace, std::int64_t run);
    void readWitness(Trace& trace, std::int64_t run);

    Database& m_database;
    const MessageTable& m_messages;
    std::int64_t m_format = kFormat;
    std::vector<TimePoint> m_ends; ///< of the tasks of the run that is being read
    Statement m_task{m_database,
                     "SELECT task, arrival_ns, completion_ns, completed, checksum, overtaken_times, overtaken_at, "
                     "overtaken_ns FROM run_task WHERE run = ? ORDER BY task"};
    Statement m_span{m_database, "SELECT task, begin_ns, activity, step, evidence, worker, cpu FROM span WHERE run = ? "
                                 "ORDER BY task, begin_ns"};
    Statement m_link{m_database, "SELECT kind, from_task, sent_ns, to_task, got_ns, about FROM link WHERE run = ? "
                                 "ORDER BY position"};
    Statement m_outcome{m_database, "SELECT shared, value, uses FROM shared_outcome WHERE run = ? ORDER BY shared"};
    Statement m_signature{m_database, "SELECT shared, task FROM signature WHERE run = ? ORDER BY shared, position"};
    Statement m_witness{m_database,
                        "SELECT threads, problem, switches, preemptions, matched, longest_missed_ns, "
                        "gaps_without_switch, in_those_gaps_ns, lost, counted, boundaries, median_error_ns, "
                        "p99_error_ns, worst_error_ns FROM witness WHERE run = ?"};
    Statement m_watched{m_database, "SELECT system_id, switches, from_ns, until_ns FROM witness_thread WHERE run = ? "
                                    "ORDER BY position"};
};

} // namespace interleave::saving
