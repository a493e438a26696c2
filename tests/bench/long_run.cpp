// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/long_run.h"

namespace interleave::bench {

namespace fs = std::filesystem;

std::shared_ptr<const RunResult> longRun()
{
    static const std::shared_ptr<const RunResult> run = [] {
        const Scenario* scenario = scenarioById("coordination").value();
        const Values values{{"tasks", 16}, {"pieces", 20'000}};
        const RunRequest request{.scenario = scenario,
                                 .model = executionModelById("simulated").value(),
                                 .parameters = checkedParameters(scenario->parameters, values).value()};
        Progress progress;
        return runScenario(request, inspectMachine(), {}, progress).value();
    }();
    return run;
}

std::size_t spansOf(const RunResult& run)
{
    std::size_t spans = 0;
    for (const TaskTrace& task : run.trace.tasks)
        spans += task.spans.size();
    return spans;
}

Place::Place(const char* name) : m_path(fs::temp_directory_path() / name)
{
    std::error_code ignored;
    fs::remove(m_path, ignored);
}

Place::~Place()
{
    std::error_code ignored;
    fs::remove(m_path, ignored);
}

} // namespace interleave::bench
