// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <benchmark/benchmark.h>

#include <array>
#include <fstream>
#include <sstream>

#include "core/base/file.h"
#include "core/exporting/exporter.h"
#include "tests/bench/long_run.h"
#include "tests/bench/ratios.h"

namespace interleave {

namespace {

using bench::longRun;
using bench::Place;

void write(const char* format, const Place& place)
{
    const ExportRequest request{.runs = {longRun()}};
    const Exporter& exporter = *exporterById(format).value();
    benchmark::DoNotOptimize(writeFile(place.path(), [&](std::ostream& out) { exporter.write(request, out); }).hasValue());
}

/// A run of a million spans as a file of that format.
void writeLongRun(benchmark::State& state, const char* format)
{
    const Place place("interleave-bench.export");
    write(format, place); // makes the run, which is not what is measured
    for (auto _ : state)
        write(format, place);
    state.counters["bytes_a_span"] = place.bytes() / static_cast<double>(bench::spansOf(*longRun()));
}
BENCHMARK_CAPTURE(writeLongRun, chrome_trace, "chrome-trace")->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(writeLongRun, json, "json")->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(writeLongRun, csv, "csv")->Unit(benchmark::kMillisecond);

/// The yardstick: a file of as many bytes that need not be thought of.
void writeSameBytes(benchmark::State& state, const char* format)
{
    const Place place("interleave-bench.export");
    write(format, place);
    std::ostringstream bytes;
    bytes << std::ifstream(place.path(), std::ios::binary).rdbuf();
    const std::string text = bytes.str();
    for (auto _ : state) {
        benchmark::DoNotOptimize(writeFile(place.path(), [&](std::ostream& out) {
                                     for (std::size_t begin = 0; begin < text.size(); begin += 65'536)
                                         out << std::string_view(text).substr(begin, 65'536);
                                 }).hasValue());
    }
}
BENCHMARK_CAPTURE(writeSameBytes, chrome_trace, "chrome-trace")->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(writeSameBytes, json, "json")->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(writeSameBytes, csv, "csv")->Unit(benchmark::kMillisecond);

const bench::Ratio kChromeTrace("writing a Chrome trace of a million spans / the same bytes",
                                "writeLongRun/chrome_trace", "writeSameBytes/chrome_trace", "4");
const bench::Ratio kJson("writing JSON of a million spans / the same bytes", "writeLongRun/json", "writeSameBytes/json", "4");
const bench::Ratio kCsv("writing CSV of a million spans / the same bytes", "writeLongRun/csv", "writeSameBytes/csv", "4");

// ---- Pictures

constexpr std::size_t kRows = 400;

/// So many spans in each row, of a picture's two runs together.
ExportRequest manyRows(std::size_t spans, gantt::RowsBy rowsBy)
{
    constexpr std::array kActivities{Activity::Running, Activity::Ready, Activity::Running, Activity::WaitingLock};
    auto plan = std::make_shared<Plan>();
    auto run = std::make_shared<RunResult>();
    run->request = longRun()->request;
    run->machine = longRun()->machine;
    for (std::size_t row = 0; row < kRows / 2; ++row) {
        plan->tasks.push_back({"task " + std::to_string(row + 1), {Step{}}});
        TaskTrace& task = run->trace.tasks.emplace_back();
        for (std::size_t span = 0; span < spans; ++span) {
            const auto count = static_cast<std::int64_t>(spans);
            const TimePoint end{Duration{std::chrono::milliseconds(600)} * static_cast<std::int64_t>(span + 1) / count};
            const Activity activity = kActivities[(row + span) % kActivities.size()];
            task.spans.appendUntil(end, activity, StepIndex{}, Evidence::Recorded, static_cast<WorkerId>(row),
                                   activity == Activity::Running ? std::optional(static_cast<CpuId>(row)) : std::nullopt);
        }
        run->trace.info.cpus.push_back(static_cast<CpuId>(row));
    }
    run->trace.plan = plan;
    run->trace.info.workers = plan->tasks.size();
    run->metrics = measure(run->trace);
    return {.runs = {run, run}, .rowsBy = rowsBy};
}

void picture(benchmark::State& state, gantt::RowsBy rowsBy)
{
    const ExportRequest request = manyRows(static_cast<std::size_t>(state.range(0)), rowsBy);
    const Exporter& exporter = *exporterById("svg").value();
    std::size_t bytes = 0;
    for (auto _ : state) {
        std::ostringstream out;
        exporter.write(request, out);
        bytes = out.view().size();
    }
    state.counters["bytes"] = static_cast<double>(bytes);
}
void pictureByTask(benchmark::State& state)
{
    picture(state, gantt::RowsBy::Task);
}
void pictureByCore(benchmark::State& state)
{
    picture(state, gantt::RowsBy::Cpu);
}
BENCHMARK(pictureByTask)->Arg(60)->Arg(600)->Arg(6'000)->Unit(benchmark::kMillisecond);
BENCHMARK(pictureByCore)->Arg(60)->Arg(600)->Arg(6'000)->Unit(benchmark::kMillisecond);

/// The yardstick: what has to be known for it.
void pieces(benchmark::State& state, gantt::RowsBy rowsBy)
{
    const ExportRequest request = manyRows(static_cast<std::size_t>(state.range(0)), rowsBy);
    constexpr double width = 1048; // of a picture's plot
    for (auto _ : state) {
        for (const auto& run : request.runs) {
            const gantt::Chart chart = gantt::layOut(run->trace, rowsBy);
            for (const gantt::Row& row : chart.rows)
                benchmark::DoNotOptimize(gantt::piecesOf(row, chart.time, width));
        }
    }
}
void piecesByTask(benchmark::State& state)
{
    pieces(state, gantt::RowsBy::Task);
}
void piecesByCore(benchmark::State& state)
{
    pieces(state, gantt::RowsBy::Cpu);
}
BENCHMARK(piecesByTask)->Arg(600)->Arg(6'000)->Unit(benchmark::kMillisecond);
BENCHMARK(piecesByCore)->Arg(600)->Arg(6'000)->Unit(benchmark::kMillisecond);

const bench::Ratio kPicture("a picture of 400 rows x 600 spans / the pieces of its rows", "pictureByTask/600",
                            "piecesByTask/600", "3");
const bench::Ratio kLongPicture("a picture of 400 rows x 6000 spans / the pieces of its rows", "pictureByTask/6000",
                                "piecesByTask/6000", "3");
const bench::Ratio kCorePicture("the same by core, 600 spans", "pictureByCore/600", "piecesByCore/600", "3");
const bench::Ratio kLongCorePicture("the same by core, 6000 spans", "pictureByCore/6000", "piecesByCore/6000", "3");

} // namespace

} // namespace interleave
