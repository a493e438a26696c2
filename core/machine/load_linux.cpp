// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/machine/load.h"

#include <unistd.h>

#include <array>
#include <charconv>
#include <ctime>
#include <fstream>
#include <sstream>
#include <string>

#include "core/machine/clock.h"

namespace interleave {

namespace {

Duration stepOfCounting()
{
    const long ticks = sysconf(_SC_CLK_TCK);
    return std::chrono::nanoseconds(std::chrono::seconds(1)) / (ticks > 0 ? ticks : 100);
}

/// "cpu3 10132153 290696 3084719 46828483 16683 0 25195 0 175628 0": user, nice, system, idle, iowait, irq, softirq, steal, and two
/// that are contained in the first ones, by proc_stat(5). None for any other line, the one of all processors together among them.
std::optional<BusyTimes> timesOf(const std::string& line, Duration step)
{
    constexpr std::size_t kIdle = 3;
    constexpr std::size_t kWaiting = 4; // for a device: idle
    std::size_t cpu = 0;
    if (!line.starts_with("cpu"))
        return std::nullopt;
    const char* const end = line.data() + line.size();
    const auto [rest, problem] = std::from_chars(line.data() + 3, end, cpu);
    if (problem != std::errc())
        return std::nullopt;
    BusyTimes times{.cpu = CpuId{static_cast<std::uint16_t>(cpu)}};
    std::istringstream numbers(std::string(rest, end));
    std::array<std::int64_t, 8> counted{};
    for (std::size_t n = 0; n < counted.size() && numbers >> counted[n]; ++n)
        (n == kIdle || n == kWaiting ? times.idle : times.busy) += step * counted[n];
    return times;
}

std::vector<BusyTimes> timesOfProcessors(const std::filesystem::path& root, Duration step)
{
    std::vector<BusyTimes> all;
    std::ifstream file(root / "proc/stat");
    for (std::string line; std::getline(file, line) && line.starts_with("cpu");) { // what follows is long, and not needed
        if (const std::optional<BusyTimes> times = timesOf(line, step))
            all.push_back(*times);
    }
    return all;
}

/// "some avg10=0.00 avg60=0.01 avg300=0.05 total=558110015", in microseconds; since Linux 4.20, where it is switched on.
std::optional<Duration> timeCrowded(const std::filesystem::path& root)
{
    std::ifstream file(root / "proc/pressure/cpu");
    std::string line;
    if (!std::getline(file, line) || !line.starts_with("some "))
        return std::nullopt;
    constexpr std::string_view kTotal = "total=";
    const std::size_t place = line.find(kTotal);
    std::int64_t total = 0;
    if (place == std::string::npos
        || std::from_chars(line.data() + place + kTotal.size(), line.data() + line.size(), total).ec != std::errc())
        return std::nullopt;
    return std::chrono::microseconds(total);
}

Duration timeOfThisProgram()
{
    timespec time{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
    return std::chrono::seconds(time.tv_sec) + std::chrono::nanoseconds(time.tv_nsec);
}

} // namespace

LoadReading readLoad(const std::filesystem::path& root)
{
    const Duration step = stepOfCounting();
    return {.at = readClock(),
            .times = timesOfProcessors(root, step),
            .own = timeOfThisProgram(),
            .step = step,
            .crowded = timeCrowded(root)};
}

} // namespace interleave
