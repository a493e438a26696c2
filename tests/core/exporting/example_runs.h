#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "core/exporting/exporter.h"

namespace interleave::example {

/// One task of an example: each letter a millisecond. R running, . ready, I waiting for a device, L for a lock, M for a message.
struct Drawn {
    std::string name;
    std::string_view pattern;
    CpuId cpu{};
};

/// Every task carves, then fries (where it waits), then wraps, all as drawn.
inline Program program()
{
    using std::chrono::milliseconds;
    const Station spit{"spit", INTERLEAVE_TEXT("station", "spit")};
    const Station fryer{"fryer", INTERLEAVE_TEXT("station", "fryer")};
    return {{INTERLEAVE_TEXT("step", "carve meat"), INTERLEAVE_TEXT("step", "carve"), spit, Compute{milliseconds(3)}},
            {INTERLEAVE_TEXT("step", "fry, \"crisp\""), INTERLEAVE_TEXT("step", "fry"), fryer, WaitForIo{milliseconds(2)}},
            {INTERLEAVE_TEXT("step", "wrap"), INTERLEAVE_TEXT("step", "wrap"), spit, Compute{milliseconds(1)}}};
}

inline Activity activityOf(char c)
{
    return c == 'I' ? Activity::WaitingIo
         : c == 'L' ? Activity::WaitingLock
         : c == 'M' ? Activity::WaitingMessage
                    : Activity::Ready;
}

inline Spans spansOf(const Drawn& drawn, WorkerId worker, Duration letter)
{
    Spans spans;
    TimePoint end{};
    StepIndex step{};
    for (const char c : drawn.pattern) {
        end += letter;
        if (c == 'I')
            step = StepIndex{1};
        else if (step == StepIndex{1})
            step = StepIndex{2};
        if (c == 'R')
            spans.appendUntil(end, Activity::Running, step, Evidence::Recorded, worker, drawn.cpu);
        else
            spans.appendUntil(end, activityOf(c), step, Evidence::Inferred, worker);
    }
    return spans;
}

inline Machine machine()
{
    Machine machine;
    machine.os = "Linux <6.1>";
    machine.processor = "Test & Co.";
    machine.cpus = {CpuId{1}, CpuId{3}};
    machine.pinCpu = CpuId{1};
    return machine;
}

/// A run as it might have been measured. `letter` is how long a letter of the drawing lasts.
inline std::shared_ptr<RunResult> run(std::string_view model, const std::vector<Drawn>& tasks,
                                      Duration letter = std::chrono::milliseconds(1))
{
    auto result = std::make_shared<RunResult>();
    result->request.scenario = scenarioById("kebab").value();
    result->request.model = executionModelById(model).value();
    result->request.parameters = checkedParameters(result->request.scenario->parameters).value();
    result->request.seed = 7;
    result->machine = machine();
    auto plan = std::make_shared<Plan>();
    Trace& trace = result->trace;
    for (const Drawn& drawn : tasks) {
        plan->tasks.push_back({drawn.name, program()});
        const auto worker = static_cast<WorkerId>(trace.tasks.size());
        trace.tasks.push_back({.spans = spansOf(drawn, worker, letter), .completed = true, .checksum = 0xABC});
    }
    trace.plan = plan;
    trace.info = {.model = std::string(model),
                  .placement = model == "all-cores" ? Placement::AllCpus : Placement::PinnedToOneCpu,
                  .cpus = model == "all-cores" ? std::vector{CpuId{1}, CpuId{3}} : std::vector{CpuId{1}},
                  .workers = tasks.size(),
                  .outcome = Outcome::Completed,
                  .resolution = std::chrono::microseconds(8)};
    result->metrics = measure(trace);
    result->checksum = 0x12AB;
    return result;
}

/// Two tasks, interleaved on core 1 and then in parallel on cores 1 and 3.
inline ExportRequest comparison(Duration letter = std::chrono::milliseconds(1))
{
    ExportRequest request;
    request.runs = {run("one-core", {{"Ada", "RR..RIIR..R", CpuId{1}}, {"B, \"Ben\"", "..RR.R.I.RR", CpuId{1}}}, letter),
                    run("all-cores", {{"Ada", "RRRIIRR", CpuId{1}}, {"B, \"Ben\"", "RRRIRR", CpuId{3}}}, letter)};
    return request;
}

/// The same model twice, told apart.
inline ExportRequest twins()
{
    ExportRequest request;
    for (const int ordinal : {1, 2}) {
        const auto twin = run("one-core", {{"Ada", "RR..RIIR..R", CpuId{1}}, {"Ben", "..RR.R.I.RR", CpuId{1}}});
        twin->request.ordinal = ordinal;
        request.runs.push_back(twin);
    }
    return request;
}

/// Ada and Ben, caught in a deadlock of two keys after 8 ms; before that Ben gave key 1 to Ada. They also counted to 5.
inline std::shared_ptr<RunResult> deadlock()
{
    using std::chrono::milliseconds;
    auto result = run("one-core", {{"Ada", "RR..LLLL", CpuId{1}}, {"Ben", "..RRLLLL", CpuId{1}}});
    Plan plan = *result->trace.plan;
    for (const std::int64_t number : {1, 2})
        plan.shared.push_back({{INTERLEAVE_TEXT("shared", "key %1"), {number}}, Mutex{}});
    plan.shared.push_back({{INTERLEAVE_TEXT("shared", "the counter"), {}}, Counter{}});
    plan.shared.push_back({{INTERLEAVE_TEXT("shared", "the guest book"), {}}, Book{}});
    Trace& trace = result->trace;
    trace.plan = std::make_shared<const Plan>(std::move(plan));
    trace.info.outcome = Outcome::Standstill;
    trace.shared = {{.value = 0, .names = {}, .uses = 3},
                    {.value = 0, .names = {}, .uses = 1},
                    {.value = 5},
                    {.names = {TaskId{1}}}};
    trace.standstill = Standstill{StandstillKind::Deadlock,
                                  {{TaskId{0}, SharedId{1}, TaskId{1}}, {TaskId{1}, SharedId{0}, TaskId{0}}},
                                  TimePoint{milliseconds(7)}};
    trace.links = {
        {LinkKind::Unlocked, TaskId{1}, TimePoint{milliseconds(1)}, TaskId{0}, TimePoint{milliseconds(2)}, SharedId{0}}};
    trace.linksLeftOut = 2;
    result->verdict = Verdict{.judgement = Judgement::Unexpected,
                              .expected = {INTERLEAVE_TEXT("verdict", "both to end"), {}},
                              .cameOut = {INTERLEAVE_TEXT("verdict", "a deadlock"), {}},
                              .meaning = {INTERLEAVE_TEXT("verdict", "Each waits."), {}},
                              .result = INTERLEAVE_TEXT("verdict", "deadlock")};
    return result;
}

/// Ada, on four simulated cores with slices of 2 ms.
inline std::shared_ptr<RunResult> simulation()
{
    auto result = run("simulated", {{"Ada", "RRR"}});
    result->request.settings = {{"simulated_cores", 4}, {"slice_us", 2000}};
    Trace& trace = result->trace;
    trace.info.placement = Placement::Simulated;
    trace.info.cpus = {CpuId{0}, CpuId{1}, CpuId{2}, CpuId{3}};
    trace.info.slice = std::chrono::milliseconds(2);
    Spans spans;
    spans.appendUntil(TimePoint{std::chrono::milliseconds(3)}, Activity::Running, StepIndex{0}, Evidence::Simulated,
                      WorkerId{0}, CpuId{0});
    trace.tasks[0].spans = spans;
    trace.tasks[0].checksum = 0;
    result->metrics = measure(trace);
    return result;
}

} // namespace interleave::example
