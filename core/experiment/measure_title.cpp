// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/experiment/measure_title.h"

#include <algorithm>
#include <array>

#include "core/experiment/measure.h"

namespace interleave::experiment {
namespace {

/// To name one more: an entry.
constexpr std::array kTitles{
    MeasureTitle{kMakespan, INTERLEAVE_TEXT("measure", "Makespan, ms")},
    MeasureTitle{kSpeedUp, INTERLEAVE_TEXT("measure", "Speed-up, times as fast")},
    MeasureTitle{kCoresUsed, INTERLEAVE_TEXT("measure", "Cores")},
    MeasureTitle{"switches", INTERLEAVE_TEXT("measure", "Switches")},
    MeasureTitle{"switches/s", INTERLEAVE_TEXT("measure", "Switches a second")},
    MeasureTitle{"peak_running", INTERLEAVE_TEXT("measure", "Most tasks at the same instant")},
    MeasureTitle{"tasks[].turnaround_ms", INTERLEAVE_TEXT("measure", "Turnaround, mean of the tasks, ms")},
    MeasureTitle{"tasks[].response_ms", INTERLEAVE_TEXT("measure", "Response, mean of the tasks, ms")},
    MeasureTitle{"tasks[].ready_ms", INTERLEAVE_TEXT("measure", "Ready without a core, mean of the tasks, ms")},
    MeasureTitle{"tasks[].running_ms", INTERLEAVE_TEXT("measure", "Running, mean of the tasks, ms")},
    MeasureTitle{"tasks[].waiting_ms", INTERLEAVE_TEXT("measure", "Waiting, mean of the tasks, ms")},
    MeasureTitle{"shared[0].uses/s", INTERLEAVE_TEXT("measure", "Uses a second")},
    MeasureTitle{"requests.throughput_per_s", INTERLEAVE_TEXT("measure", "Throughput, requests a second")},
    MeasureTitle{"requests.latency_ms.p50", INTERLEAVE_TEXT("measure", "Latency, half within, ms")},
    MeasureTitle{"requests.latency_ms.p90", INTERLEAVE_TEXT("measure", "Latency, 90 % within, ms")},
    MeasureTitle{"requests.latency_ms.p99", INTERLEAVE_TEXT("measure", "Latency, 99 % within, ms")},
    MeasureTitle{"requests.littles_law.in_system", INTERLEAVE_TEXT("measure", "Mean number of requests in the system")},
    MeasureTitle{"requests.littles_law.in_system/requests.throughput_per_s",
                 INTERLEAVE_TEXT("measure", "Time in the system, mean of the requests, s")},
};

} // namespace

std::span<const MeasureTitle> titledMeasures()
{
    return kTitles;
}

Message titleOf(std::string_view measure)
{
    const auto found = std::ranges::find(kTitles, measure, &MeasureTitle::measure);
    if (found != kTitles.end())
        return {found->title, {}};
    return messageOf("", std::string(measure));
}

} // namespace interleave::experiment
