// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <benchmark/benchmark.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <map>
#include <memory>
#include <string>
#include <vector>

#include "core/device/visitors.h"
#include "core/machine/machine.h"
#include "core/machine/open_files.h"
#include "core/record/lane_recorder.h"
#include "tests/bench/crowd.h"
#include "tests/bench/ratios.h"
#include "tests/bench/server_process.h"

// `interleave-cli serve`, which records all that it does, against a server of the same parts on Asio alone, and against others' servers for
// the same answers. The same clients ask all of them, in turn. What of it is recording is measured by itself.

namespace interleave {

namespace {

using bench::Crowd;
using bench::ServerProcess;

constexpr std::size_t kConnections = 64;
constexpr std::size_t kRequests = 100'000;
constexpr int kRounds = 7;

/// nginx in the foreground, with one worker and nothing written; it ends with its standard input.
std::string nginxCommand(const std::filesystem::path& folder, unsigned short port)
{
    std::filesystem::create_directories(folder);
    std::ofstream(folder / "nginx.conf")
        << "worker_processes 1; daemon off; pid " << (folder / "pid").string()
        << "; error_log /dev/null; events { worker_connections 16000; } http { access_log off; "
           "keepalive_requests 1000000000; client_body_temp_path "
        << (folder / "body").string() << "; proxy_temp_path " << (folder / "proxy").string() << "; fastcgi_temp_path "
        << (folder / "fastcgi").string() << "; uwsgi_temp_path " << (folder / "uwsgi").string() << "; scgi_temp_path "
        << (folder / "scgi").string() << "; server { listen 127.0.0.1:" << port
        << "; location / { default_type text/plain; return 200 'ok\\n'; } } }\n";
    const std::string place = folder.string();
    return "sh -c 'PATH=$PATH:/usr/sbin; nginx -c " + place + "/nginx.conf -p " + place
         + " 2>/dev/null >&2 & server=$!; sleep 0.5; echo " + std::to_string(port)
         + "; cat >/dev/null; kill $server; wait; rm -r " + place + "'";
}

unsigned short freePort()
{
    asio::io_context loop;
    Acceptor acceptor(loop);
    listenOnLoopback(acceptor);
    return acceptor.local_endpoint().port();
}

std::unique_ptr<ServerProcess> started(const std::string& server)
{
    using End = ServerProcess::End;
    if (server == "recorded")
        return std::make_unique<ServerProcess>("'" INTERLEAVE_CLI "' serve --connections 64", End::Interruption);
    if (server == "bare")
        return std::make_unique<ServerProcess>("'" INTERLEAVE_PLAIN_SERVER "'", End::Input);
    if (server == "asyncio")
        return std::make_unique<ServerProcess>("python3 '" INTERLEAVE_BENCH_FOLDER "/asyncio_server.py'", End::Input);
    const unsigned short port = freePort();
    const auto folder = std::filesystem::temp_directory_path() / ("interleave-bench-nginx-" + std::to_string(port));
    return std::make_unique<ServerProcess>(nginxCommand(folder, port), End::Input);
}

/// What a server took for all requests, by round, in seconds.
struct Taken {
    std::vector<double> times;
    std::vector<double> coreTimes; ///< of the server's process; 0 where it has others that work
};

double medianOf(std::vector<double> values)
{
    std::ranges::sort(values);
    return values[values.size() / 2];
}

void askOnce(const std::string& server, Taken& taken)
{
    try {
        const std::unique_ptr<ServerProcess> process = started(server);
        if (!process->port())
            return;
        Crowd crowd(*process->port(), kConnections);
        crowd.ask(kRequests / 10); // until it is awake
        const auto used = process->used();
        const Crowd::Seen seen = crowd.ask(kRequests);
        if (seen.answered != kRequests)
            return;
        taken.times.push_back(seen.time.count());
        taken.coreTimes.push_back((process->used() - used).count());
    } catch (const std::system_error&) { // it listens on nothing
    }
}

/// By server, each in turn; those that are not there are left out.
std::map<std::string, Taken> measured()
{
    std::map<std::string, Taken> all;
    for (int round = 0; round < kRounds; ++round) {
        for (const std::string server : {"recorded", "bare", "nginx", "asyncio"})
            askOnce(server, all[server]);
    }
    std::erase_if(all, [](const auto& entry) { return entry.second.times.empty(); });
    return all;
}

void serve(benchmark::State& state, const std::string& server)
{
    static const std::map<std::string, Taken> all = measured();
    const auto found = all.find(server);
    if (found == all.end()) {
        state.SkipWithError("it is not installed");
        return;
    }
    const Taken& taken = found->second;
    const double time = medianOf(taken.times);
    for (auto _ : state)
        state.SetIterationTime(time);
    state.counters["a_second"] = kRequests / time;
    state.counters["at_best"] = kRequests / std::ranges::min(taken.times);
    if (const double coreTime = medianOf(taken.coreTimes); coreTime > 0)
        state.counters["us_of_a_core_each"] = coreTime / kRequests * 1e6;
}
BENCHMARK_CAPTURE(serve, recorded, "recorded")->Iterations(1)->UseManualTime()->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(serve, bare, "bare")->Iterations(1)->UseManualTime()->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(serve, nginx, "nginx")->Iterations(1)->UseManualTime()->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(serve, asyncio, "asyncio")->Iterations(1)->UseManualTime()->Unit(benchmark::kMillisecond);

/// Ten thousand connections to one event loop, each with two requests.
void serveTenThousand(benchmark::State& state)
{
    constexpr std::size_t kMany = 10'000;
    constexpr std::int64_t kOtherFiles = 100;
    if (const auto left = raiseOpenFiles(kMany + kOtherFiles); left && *left < static_cast<std::int64_t>(kMany)) {
        state.SkipWithError("the system lets a program have fewer open files");
        return;
    }
    const ServerProcess process("'" INTERLEAVE_CLI "' serve --connections 10000", ServerProcess::End::Interruption);
    if (!process.port()) {
        state.SkipWithError("it does not serve so many here");
        return;
    }
    const double before = process.residentKilobytes();
    Crowd crowd(*process.port(), kMany);
    Crowd::Seen seen;
    for (auto _ : state) {
        seen = crowd.ask(2 * kMany);
        state.SetIterationTime(seen.time.count());
    }
    state.counters["answered"] = static_cast<double>(seen.answered);
    state.counters["kB_a_connection_that_came"] = (process.residentKilobytes() - before) / kMany;
    state.counters["kB_a_connection_in_all"] = process.residentKilobytes() / kMany;
}
BENCHMARK(serveTenThousand)->Iterations(1)->UseManualTime()->Unit(benchmark::kMillisecond);

/// What an event loop's recorder and its service's book do for a request that is waited for and answered, as often as above.
void recordRequests(benchmark::State& state)
{
    constexpr TaskId kTask{0};
    constexpr std::size_t kEntriesEach = 2;
    const TickClock clock = inspectMachine().clock.ticks;
    for (auto _ : state) {
        state.PauseTiming();
        LaneRecorder lane(kEntriesEach * kRequests, std::chrono::microseconds(8), 0, clock);
        Visitors visitors({}, {}, {});
        lane.start(clock.moment());
        state.ResumeTiming();
        for (std::size_t n = 0; n < kRequests; ++n) {
            const TimePoint began = lane.now();
            lane.beginCall();
            benchmark::DoNotOptimize(lane.read()); // it asks for the next one
            const TimePoint came = lane.read();
            const std::optional<std::uint32_t> number = visitors.take(came, came, kTask);
            lane.waited(kTask, StepIndex{1}, Activity::WaitingIo, began, came);
            lane.catchUp();
            lane.beginCall();
            benchmark::DoNotOptimize(lane.read()); // it answers
            visitors.settle(*number, lane.read(), Fate::Answered);
            lane.endCall(kTask, StepIndex{2});
        }
    }
}
BENCHMARK(recordRequests)->Unit(benchmark::kMillisecond);

const bench::Ratio kRecording("recording requests / serving and recording as many", "recordRequests",
                              "serve/recorded/iterations:1/manual_time", "0.05");
const bench::Ratio kBare("a server that is recorded / one of the same parts on Asio alone",
                         "serve/recorded/iterations:1/manual_time", "serve/bare/iterations:1/manual_time", "seen, not held");
const bench::Ratio kNginx("a server that is recorded / nginx, one worker", "serve/recorded/iterations:1/manual_time",
                          "serve/nginx/iterations:1/manual_time", "seen, not held");
const bench::Ratio kAsyncio("a server that is recorded / Python's asyncio", "serve/recorded/iterations:1/manual_time",
                            "serve/asyncio/iterations:1/manual_time", "1");

} // namespace

} // namespace interleave
