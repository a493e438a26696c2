// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <benchmark/benchmark.h>

#include <cstdio>
#include <map>
#include <vector>

#include "tests/bench/ratios.h"

namespace interleave::bench {

namespace {

struct Entry {
    std::string what;
    std::string benchmark;
    std::string yardstick;
    std::string goal;
};

std::vector<Entry>& entries()
{
    static std::vector<Entry> list;
    return list;
}

/// Prints as usual, and keeps each benchmark's median (or only) real time for the ratios.
class RatioReporter : public ::benchmark::ConsoleReporter {
public:
    void ReportRuns(const std::vector<Run>& reports) override
    {
        ConsoleReporter::ReportRuns(reports);
        for (const Run& run : reports) {
            const bool counts = run.run_type == Run::RT_Iteration || run.aggregate_name == "median";
            if (counts && !run.error_occurred)
                m_seconds[run.run_name.str()] = run.GetAdjustedRealTime() / ::benchmark::GetTimeUnitMultiplier(run.time_unit);
        }
    }

    void printRatios() const
    {
        std::printf("\nRatios, each against a yardstick of the same run\n");
        for (const Entry& entry : entries()) {
            const auto measured = m_seconds.find(entry.benchmark);
            const auto yardstick = m_seconds.find(entry.yardstick);
            if (measured == m_seconds.end() || yardstick == m_seconds.end())
                continue;
            std::printf("  %-66s %6.2f   (goal: %s)\n", entry.what.c_str(), measured->second / yardstick->second,
                        entry.goal.c_str());
        }
    }

private:
    std::map<std::string, double> m_seconds;
};

} // namespace

Ratio::Ratio(std::string what, std::string benchmark, std::string yardstick, std::string goal)
{
    entries().push_back({std::move(what), std::move(benchmark), std::move(yardstick), std::move(goal)});
}

} // namespace interleave::bench

int main(int argc, char** argv)
{
    benchmark::Initialize(&argc, argv);
    if (benchmark::ReportUnrecognizedArguments(argc, argv))
        return 2;
    interleave::bench::RatioReporter reporter;
    benchmark::RunSpecifiedBenchmarks(&reporter);
    reporter.printRatios();
    return 0;
}
