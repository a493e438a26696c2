// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <benchmark/benchmark.h>

#include <filesystem>

#include "core/base/file.h"
#include "core/exporting/exporter.h"
#include "core/saving/run_file.h"
#include "tests/bench/ratios.h"

namespace interleave {

namespace {

namespace fs = std::filesystem;

/// Sixteen tasks that take a key for each of many pieces, on simulated cores: about a million spans, a third as many links.
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

/// A file that is gone at the end.
/// Thread safety: none; one owner.
class Place {
public:
    explicit Place(const char* name) : m_path(fs::temp_directory_path() / name) {}
    Place(const Place&) = delete;
    Place& operator=(const Place&) = delete;
    ~Place()
    {
        std::error_code ignored;
        fs::remove(m_path, ignored);
    }

    const fs::path& path() const { return m_path; }
    double bytes() const { return static_cast<double>(fs::file_size(m_path)); }

private:
    fs::path m_path;
};

void saveLongRun(benchmark::State& state)
{
    const Place place("interleave-bench.interleave");
    const SavedRuns runs{{{longRun()}}};
    for (auto _ : state)
        benchmark::DoNotOptimize(saveRuns(runs, place.path()).hasValue());
    state.counters["links"] = static_cast<double>(longRun()->trace.links.size());
    state.counters["spans"] = static_cast<double>(spansOf(*longRun()));
    state.counters["bytes_a_span"] = place.bytes() / static_cast<double>(spansOf(*longRun()));
}
BENCHMARK(saveLongRun)->Unit(benchmark::kMillisecond);

void openLongRun(benchmark::State& state)
{
    const Place place("interleave-bench.interleave");
    benchmark::DoNotOptimize(saveRuns({{{longRun()}}}, place.path()).hasValue());
    for (auto _ : state)
        benchmark::DoNotOptimize(openRuns(place.path()).hasValue());
}
BENCHMARK(openLongRun)->Unit(benchmark::kMillisecond);

/// The yardstick: the same run as another kind of file.
void writeChromeTrace(benchmark::State& state)
{
    const Place place("interleave-bench.json");
    const ExportRequest request{.runs = {longRun()}};
    const Exporter& exporter = *exporterById("chrome-trace").value();
    for (auto _ : state) {
        benchmark::DoNotOptimize(writeFile(place.path(), [&](std::ostream& out) { exporter.write(request, out); }).hasValue());
    }
    state.counters["bytes_a_span"] = place.bytes() / static_cast<double>(spansOf(*longRun()));
}
BENCHMARK(writeChromeTrace)->Unit(benchmark::kMillisecond);

const bench::Ratio kSaving("saving a run of a million spans / writing its Chrome trace", "saveLongRun",
                           "writeChromeTrace", "0.4");
const bench::Ratio kOpening("opening a run of a million spans / writing its Chrome trace", "openLongRun",
                            "writeChromeTrace", "0.3");

} // namespace

} // namespace interleave
