#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "core/exporting/exporter.h"

namespace interleave::example {

/// One task of an example: each letter a millisecond. R running, . ready, I waiting for a device.
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
            spans.appendUntil(end, c == 'I' ? Activity::WaitingIo : Activity::Ready, step, Evidence::Inferred, worker);
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

} // namespace interleave::example
