// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/saving/schema.h"

#include <string>

#include "core/trace/activity.h"

namespace interleave::saving {

namespace {

/// Times are in nanoseconds since the run's start gate opened, unless their name says otherwise. Numbers of tasks, steps and
/// what is shared begin at 0.
constexpr const char* kTables = R"(
CREATE TABLE about (program TEXT, version TEXT);

-- The computers on which the runs were made.
CREATE TABLE machine (
    machine INTEGER PRIMARY KEY, os TEXT, processor TEXT, physical_cores INTEGER, pin_cpu INTEGER,
    pin_problem INTEGER REFERENCES message, slice_problem INTEGER REFERENCES message,
    witness_problem INTEGER REFERENCES message, computer_cpus INTEGER, quota_cores REAL, knows_current_cpu INTEGER,
    uses_counter INTEGER, ns_per_tick REAL, counter_problem INTEGER REFERENCES message, clock_resolution_ns INTEGER,
    clock_cost_ns REAL, units_per_us REAL, units_per_quantum INTEGER, quantum_ns INTEGER);
CREATE TABLE machine_cpu (machine INTEGER REFERENCES machine, position INTEGER, cpu INTEGER,
    PRIMARY KEY (machine, position)) WITHOUT ROWID;

-- A sentence with what stands for %1, %2 ... in it.
CREATE TABLE message (message INTEGER PRIMARY KEY, context TEXT, source TEXT, count INTEGER);
CREATE TABLE message_argument (message INTEGER REFERENCES message, position INTEGER, value TEXT,
    PRIMARY KEY (message, position)) WITHOUT ROWID;

-- The work: it follows from scenario, parameters and seed; tasks and steps are written down for readers.
CREATE TABLE plan (plan INTEGER PRIMARY KEY, scenario TEXT, seed INTEGER);
CREATE TABLE parameter (plan INTEGER REFERENCES plan, name TEXT, value INTEGER, PRIMARY KEY (plan, name)) WITHOUT ROWID;
CREATE TABLE task (plan INTEGER REFERENCES plan, task INTEGER, name TEXT, PRIMARY KEY (plan, task)) WITHOUT ROWID;
CREATE TABLE step (plan INTEGER REFERENCES plan, task INTEGER, step INTEGER, name TEXT, action TEXT,
    PRIMARY KEY (plan, task, step)) WITHOUT ROWID;
CREATE TABLE shared (plan INTEGER REFERENCES plan, shared INTEGER, name TEXT, kind TEXT,
    PRIMARY KEY (plan, shared)) WITHOUT ROWID;

-- Runs; those of one series were made by one model and belong to one chart.
CREATE TABLE run (
    run INTEGER PRIMARY KEY, series INTEGER, plan INTEGER REFERENCES plan, machine INTEGER REFERENCES machine,
    model TEXT, cores INTEGER, made_at_ms INTEGER, placement TEXT, workers INTEGER, outcome TEXT, resolution_ns INTEGER,
    slice_ns INTEGER, throttled_ns INTEGER, clock_drift_ns INTEGER, links_left_out INTEGER, stamp_cost_ns REAL,
    besides_ns INTEGER, held_bytes INTEGER);
CREATE TABLE setting (run INTEGER REFERENCES run, name TEXT, value INTEGER, PRIMARY KEY (run, name)) WITHOUT ROWID;
CREATE TABLE run_cpu (run INTEGER REFERENCES run, cpu INTEGER, PRIMARY KEY (run, cpu)) WITHOUT ROWID;
CREATE TABLE run_task (
    run INTEGER REFERENCES run, task INTEGER, arrival_ns INTEGER, completion_ns INTEGER, completed INTEGER,
    checksum INTEGER, overtaken_times INTEGER, overtaken_at INTEGER, overtaken_ns INTEGER,
    PRIMARY KEY (run, task)) WITHOUT ROWID;
-- What a task did from begin_ns on, until its next span begins or the task is complete.
CREATE TABLE span (
    run INTEGER REFERENCES run, task INTEGER, begin_ns INTEGER, activity INTEGER REFERENCES activity, step INTEGER,
    evidence INTEGER REFERENCES evidence, worker INTEGER, cpu INTEGER, PRIMARY KEY (run, task, begin_ns)) WITHOUT ROWID;
CREATE TABLE link (
    run INTEGER REFERENCES run, position INTEGER, kind TEXT, from_task INTEGER, sent_ns INTEGER, to_task INTEGER,
    got_ns INTEGER, about INTEGER, PRIMARY KEY (run, position)) WITHOUT ROWID;
CREATE TABLE shared_outcome (run INTEGER REFERENCES run, shared INTEGER, value INTEGER, uses INTEGER, refused INTEGER,
    PRIMARY KEY (run, shared)) WITHOUT ROWID;
-- What clients asked of a service of the run, and events that happened to it, in the order in which they were due.
CREATE TABLE request (
    run INTEGER REFERENCES run, position INTEGER, device INTEGER, due_ns INTEGER, sent_ns INTEGER, taken_ns INTEGER,
    task INTEGER, answered_ns INTEGER, fate TEXT, PRIMARY KEY (run, position)) WITHOUT ROWID;
CREATE TABLE signature (run INTEGER REFERENCES run, shared INTEGER, position INTEGER, task INTEGER,
    PRIMARY KEY (run, shared, position)) WITHOUT ROWID;
CREATE TABLE standstill (run INTEGER PRIMARY KEY REFERENCES run, kind TEXT, found_ns INTEGER);
CREATE TABLE standstill_member (run INTEGER REFERENCES run, position INTEGER, task INTEGER, waits_for INTEGER, who INTEGER,
    PRIMARY KEY (run, position)) WITHOUT ROWID;

-- What the operating system's own record of switches said.
CREATE TABLE witness (
    run INTEGER PRIMARY KEY REFERENCES run, threads INTEGER, problem INTEGER REFERENCES message, switches INTEGER,
    preemptions INTEGER, matched INTEGER, longest_missed_ns INTEGER, gaps_without_switch INTEGER, in_those_gaps_ns INTEGER,
    lost INTEGER, counted INTEGER, boundaries INTEGER, median_error_ns INTEGER, p99_error_ns INTEGER,
    worst_error_ns INTEGER);
CREATE TABLE witness_thread (run INTEGER REFERENCES run, position INTEGER, system_id INTEGER, switches INTEGER,
    from_ns INTEGER, until_ns INTEGER, PRIMARY KEY (run, position)) WITHOUT ROWID;

CREATE TABLE activity (activity INTEGER PRIMARY KEY, name TEXT);
CREATE TABLE evidence (evidence INTEGER PRIMARY KEY, name TEXT);

CREATE VIEW timeline AS
SELECT span.run, run.model, task.name AS task, step.name AS step, activity.name AS activity, span.begin_ns,
       lead(span.begin_ns, 1, run_task.completion_ns) OVER (PARTITION BY span.run, span.task ORDER BY span.begin_ns) AS end_ns,
       span.worker, span.cpu, evidence.name AS evidence
FROM span
JOIN run USING (run)
JOIN run_task ON run_task.run = span.run AND run_task.task = span.task
JOIN task ON task.plan = run.plan AND task.task = span.task
JOIN step ON step.plan = run.plan AND step.task = span.task AND step.step = span.step
JOIN activity USING (activity)
JOIN evidence USING (evidence);
)";

} // namespace

void createTables(Database& database)
{
    database.execute("PRAGMA page_size = 1024"); // a page is the least that a table takes
    database.execute(("PRAGMA application_id = " + std::to_string(kApplicationId)).c_str());
    database.execute(("PRAGMA user_version = " + std::to_string(kFormat)).c_str());
    database.execute(kTables);
    Statement activity(database, "INSERT INTO activity VALUES (?, ?)");
    for (const Activity each : kActivities)
        activity.run(static_cast<std::int64_t>(each), idOf(each));
    Statement evidence(database, "INSERT INTO evidence VALUES (?, ?)");
    for (const Evidence each : kEvidences)
        evidence.run(static_cast<std::int64_t>(each), idOf(each));
}

} // namespace interleave::saving
