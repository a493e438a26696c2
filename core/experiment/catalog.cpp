// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/experiment/catalog.h"

#include <algorithm>

#include "core/base/near.h"

namespace interleave::experiment {
namespace {

Work workOf(std::string_view scenario, Values values = {})
{
    return {scenarioById(scenario).value(), std::move(values)};
}

ModelChoice model(std::string_view id, Values settings = {})
{
    return {executionModelById(id).value(), std::move(settings)};
}

Axis axis(std::string_view text)
{
    return axisFrom(text).value();
}

LawWish law(std::string_view id, std::string measure)
{
    return {fitting::lawById(id).value(), std::move(measure)};
}

/// A minute in all is enough, also where others disturb.
Experiment named(std::string name)
{
    return {.name = std::move(name),
            .works = {},
            .models = {},
            .axes = {},
            .measures = {},
            .repeats = 3,
            .disturbed = {.kind = DisturbedRule::Kind::Again, .most = 1},
            .limit = std::chrono::seconds(60)};
}

constexpr std::int64_t kAfterLastAnswer = 2; // of "arrivals"
constexpr std::int64_t kAtRandom = 1;
/// By Little's law, in seconds.
constexpr std::string_view kMeanTime = "requests.littles_law.in_system/requests.throughput_per_s";

constexpr BuiltIn kTasks{
    .id = "tasks",
    .title = INTERLEAVE_TEXT("experiment", "More tasks, time in the system"),
    .question =
        INTERLEAVE_TEXT("experiment", "How long does each task take until it is done, the more of them there are?"),
    .lookAt = INTERLEAVE_TEXT("experiment", "The mean time from a task's arrival to its end, on one core and on all."),
    .expected = INTERLEAVE_TEXT("experiment",
                                "On one core n tasks that take turns have one n-th of it each (1/n), so the time grows "
                                "with n. Several cores divide it among them, and do not bend it."),
    .make =
        [] {
            Experiment experiment = named("tasks");
            experiment.works = {workOf("cpu-bound", {{"work_ms", 10}})};
            experiment.models = {model("one-core"), model("all-cores"), model("simulated", {{"simulated_cores", 8}})};
            experiment.axes = {axis("tasks=1..32x2")};
            experiment.measures = {"tasks[].turnaround_ms", "makespan_ms"};
            experiment.repeats = 5;
            experiment.laws = {law("turns", "tasks[].turnaround_ms")};
            return experiment;
        },
    .drawnUpTo = 32,
};

constexpr BuiltIn kCores{
    .id = "cores",
    .title = INTERLEAVE_TEXT("experiment", "More cores, speed-up"),
    .question = INTERLEAVE_TEXT("experiment", "Which work gets faster by more cores, and how far?"),
    .lookAt = INTERLEAVE_TEXT("experiment",
                              "The speed-up against one core, for computing, for waiting, for both, and for tasks that "
                              "hand one key around."),
    .expected =
        INTERLEAVE_TEXT("experiment",
                        "Computing goes up with the cores, waiting stays where it is, and what is handed around "
                        "stays below a ceiling (Amdahl), or falls (Universal Scalability Law)."),
    .make =
        [] {
            Experiment experiment = named("cores");
            experiment.works = {workOf("cpu-bound", {{"tasks", 32}, {"work_ms", 5}}),
                                workOf("io-bound", {{"tasks", 32}, {"work_ms", 1}}),
                                workOf("mixed", {{"tasks", 32}, {"work_ms", 5}}),
                                workOf("coordination", {{"tasks", 32}, {"pieces", 200}})};
            experiment.models = {model("all-cores"), model("simulated")};
            experiment.axes = {axis("cores=1..32x2")};
            experiment.measures = {std::string("speedup"), "makespan_ms"};
            experiment.laws = {law("amdahl", "speedup"), law("usl", "speedup")};
            return experiment;
        },
    .drawnUpTo = 32,
};

constexpr BuiltIn kWaiting{
    .id = "waiting-share",
    .title = INTERLEAVE_TEXT("experiment", "Waiting and cores: where do more cores pay?"),
    .question = INTERLEAVE_TEXT("experiment", "How much of their time may tasks wait, and more cores still pay?"),
    .lookAt = INTERLEAVE_TEXT("experiment", "The speed-up against one core on a map: from left to right more cores, "
                                            "from the bottom to the top "
                                            "more waiting."),
    .expected = INTERLEAVE_TEXT("experiment", "Tasks that only compute gain with each core. The more they wait, the "
                                              "sooner one core is enough "
                                              "for all of them, as it computes for the others meanwhile."),
    .make =
        [] {
            Experiment experiment = named("waiting-share");
            experiment.works = {workOf("mixed", {{"tasks", 16}, {"work_ms", 6}})};
            experiment.models = {model("all-cores"), model("simulated")};
            experiment.axes = {axis("wait_percent=0..90+15"), axis("cores=1..16x2")};
            experiment.measures = {"speedup", "makespan_ms"};
            return experiment;
        },
    .isMap = true,
};

constexpr BuiltIn kSlice{
    .id = "slice",
    .title = INTERLEAVE_TEXT("experiment", "Longer turns, fewer switches"),
    .question = INTERLEAVE_TEXT("experiment", "What is a short turn good for, and what does it cost?"),
    .lookAt = INTERLEAVE_TEXT("experiment", "How often the core changes from task to task, how soon each task has "
                                            "begun, and how long all of "
                                            "it takes."),
    .expected =
        INTERLEAVE_TEXT("experiment",
                        "Twice the slice, half the switches; each task begins later for it. How long all of it takes "
                        "hardly changes until switches cost as much as turns."),
    .make =
        [] {
            Experiment experiment = named("slice");
            experiment.works = {workOf("cpu-bound", {{"tasks", 4}, {"work_ms", 40}})};
            experiment.models = {model("baton"), model("green-threads"), model("simulated", {{"simulated_cores", 1}})};
            experiment.axes = {axis("slice_us=200..51200x2")};
            experiment.measures = {"switches", "tasks[].response_ms", "makespan_ms"};
            return experiment;
        },
};

constexpr BuiltIn kSerial{
    .id = "serial-share",
    .title = INTERLEAVE_TEXT("experiment", "What cannot be shared out, speed-up"),
    .question = INTERLEAVE_TEXT("experiment", "How much do a few percent that one task must do alone cost many cores?"),
    .lookAt =
        INTERLEAVE_TEXT("experiment", "The speed-up over the part that cannot be split, for each number of cores."),
    .expected =
        INTERLEAVE_TEXT("experiment",
                        "Amdahl's law: the more cores there are, the steeper it falls with the first percent. The fit "
                        "finds the part that was set."),
    .make =
        [] {
            Experiment experiment = named("serial-share");
            experiment.works = {workOf("serial-part", {{"work_ms", 60}, {"parts", 64}})};
            experiment.models = {model("all-cores"), model("simulated")};
            experiment.axes = {axis("serial_percent=0..100+10"), axis("cores=1..16x2")};
            experiment.measures = {"speedup", "makespan_ms"};
            experiment.laws = {law("amdahl", "speedup")};
            return experiment;
        },
};

constexpr BuiltIn kPieces{
    .id = "pieces",
    .title = INTERLEAVE_TEXT("experiment", "More pieces, time for all"),
    .question = INTERLEAVE_TEXT("experiment", "Into how many pieces is work best cut?"),
    .lookAt = INTERLEAVE_TEXT("experiment", "How long all of it takes, with the same work in more and more pieces."),
    .expected = INTERLEAVE_TEXT("experiment", "It falls until every core has something to do, in steps where pieces do "
                                              "not come out even, and "
                                              "rises again where handing out a piece costs as much as doing it."),
    .make =
        [] {
            Experiment experiment = named("pieces");
            experiment.works = {workOf("keep-everyone-busy", {{"work_ms", 100}})};
            experiment.models = {model("pool"), model("all-cores"), model("simulated", {{"simulated_cores", 4}})};
            experiment.axes = {axis("pieces=1,2,3,4,5,6,7,8,12,16,24,32,48,64")};
            experiment.measures = {"makespan_ms", "peak_running"};
            return experiment;
        },
};

constexpr BuiltIn kPool{
    .id = "pool-size",
    .title = INTERLEAVE_TEXT("experiment", "A larger pool, throughput and latency"),
    .question = INTERLEAVE_TEXT("experiment", "How many threads should serve 32 clients?"),
    .lookAt =
        INTERLEAVE_TEXT("experiment",
                        "How many requests are answered in a second, and how long the slowest of a hundred takes."),
    .expected =
        INTERLEAVE_TEXT("experiment",
                        "Throughput grows with the threads while they mostly wait, and stays once cores or clients are "
                        "all in use (Universal Scalability Law)."),
    .make =
        [] {
            Experiment experiment = named("pool-size");
            experiment.works = {workOf("server", {{"tasks", 32},
                                                  {"requests", 5},
                                                  {"work_us", 200},
                                                  {"wait_us", 5000},
                                                  {"arrivals", kAfterLastAnswer},
                                                  {"gap_us", 100}})};
            experiment.models = {model("thread-pool")};
            experiment.axes = {axis("threads=1..32x2")};
            experiment.measures = {"requests.throughput_per_s", "requests.latency_ms.p50", "requests.latency_ms.p99"};
            experiment.laws = {law("usl", "requests.throughput_per_s")};
            return experiment;
        },
    .drawnUpTo = 32,
};

constexpr BuiltIn kConnections{
    .id = "connections",
    .title = INTERLEAVE_TEXT("experiment", "More connections, throughput"),
    .question =
        INTERLEAVE_TEXT("experiment", "Who serves many clients best: a thread for each, a pool, or an event loop?"),
    .lookAt =
        INTERLEAVE_TEXT("experiment",
                        "How many requests are answered in a second, with more and more clients that each wait for "
                        "their answer."),
    .expected = INTERLEAVE_TEXT("experiment", "A pool stops where its threads are all in use. Threads and event loop "
                                              "go on until the cores are; "
                                              "an event loop has one of them (Universal Scalability Law)."),
    .make =
        [] {
            Experiment experiment = named("connections");
            experiment.works = {
                workOf("server",
                       {{"requests", 8}, {"work_us", 100}, {"wait_us", 5000}, {"arrivals", kAfterLastAnswer}, {"gap_us", 100}})};
            experiment.models = {model("all-cores"), model("thread-pool", {{"threads", 8}}), model("event-loop")};
            experiment.axes = {axis("tasks=1..128x2")};
            experiment.measures = {"requests.throughput_per_s", "requests.latency_ms.p99"};
            experiment.laws = {law("usl", "requests.throughput_per_s")};
            return experiment;
        },
    .drawnUpTo = 64,
};

constexpr BuiltIn kLoad{
    .id = "load",
    .title = INTERLEAVE_TEXT("experiment", "More load, latency: the hockey stick"),
    .question = INTERLEAVE_TEXT("experiment", "How long do requests take, the nearer a server is to all it can do?"),
    .lookAt = INTERLEAVE_TEXT("experiment", "Within how long half of the answers come, and the slowest of a hundred, "
                                            "and the mean time of a request."),
    .expected =
        INTERLEAVE_TEXT("experiment",
                        "Flat for long, then steep: requests come by chance, and where the server has little time left "
                        "they queue. Each takes 1 ms here, as in the law M/D/1. So few requests "
                        "leave much to chance, which is the same at all points."),
    .make =
        [] {
            Experiment experiment = named("load");
            experiment.works = {
                workOf("server",
                       {{"tasks", 16}, {"requests", 40}, {"work_us", 1000}, {"wait_us", 0}, {"arrivals", kAtRandom}})};
            experiment.models = {model("event-loop"), model("simulated", {{"simulated_cores", 1}})};
            experiment.axes = {axis("gap_us=5000,3000,2000,1600,1400,1250,1150")};
            experiment.measures = {std::string(kMeanTime), "requests.latency_ms.p50", "requests.latency_ms.p99"};
            experiment.laws = {law("md1", std::string(kMeanTime))};
            return experiment;
        },
    .drawnUpTo = 16,
};

constexpr BuiltIn kKey{
    .id = "key-share",
    .title = INTERLEAVE_TEXT("experiment", "A key that all want, speed-up"),
    .question =
        INTERLEAVE_TEXT("experiment", "How much does it cost many cores that a part of the work needs the one key?"),
    .lookAt =
        INTERLEAVE_TEXT("experiment",
                        "The speed-up over the share of the work for which the key is held, for each number of cores."),
    .expected = INTERLEAVE_TEXT("experiment", "Whoever waits for the key does nothing: like a serial part (Amdahl), "
                                              "and worse where handing it "
                                              "over takes time."),
    .make =
        [] {
            Experiment experiment = named("key-share");
            experiment.works = {workOf("coordination", {{"tasks", 16}, {"pieces", 300}, {"piece_us", 20}})};
            experiment.models = {model("all-cores"), model("simulated")};
            experiment.axes = {axis("locked_percent=1,5,10,20,40,60,80,100"), axis("cores=1..16x2")};
            experiment.measures = {"speedup", "makespan_ms"};
            experiment.laws = {law("amdahl", "speedup")};
            return experiment;
        },
};

constexpr BuiltIn kReaders{
    .id = "readers",
    .title = INTERLEAVE_TEXT("experiment", "More readers, throughput"),
    .question = INTERLEAVE_TEXT("experiment", "How many can read at the same time while one writes now and then?"),
    .lookAt = INTERLEAVE_TEXT("experiment", "How often in a second somebody reads or writes."),
    .expected =
        INTERLEAVE_TEXT("experiment",
                        "Readers go in together, so it grows almost with their number, and bends where the cores are "
                        "all in use (Universal Scalability Law)."),
    .make =
        [] {
            Experiment experiment = named("readers");
            experiment.works = {workOf("readers-writer", {{"rounds", 5}, {"work_ms", 4}})};
            experiment.models = {model("all-cores"), model("simulated", {{"simulated_cores", 8}})};
            experiment.axes = {axis("tasks=1..64x2")};
            experiment.measures = {"shared[0].uses/s", "makespan_ms"};
            experiment.laws = {law("usl", "shared[0].uses/s")};
            return experiment;
        },
    .drawnUpTo = 32,
};

} // namespace

std::span<const BuiltIn* const> builtIns()
{
    static constexpr const BuiltIn* kCatalog[] = {
        &kTasks, &kCores, &kWaiting, &kSlice, &kSerial, &kPieces, &kPool, &kConnections, &kLoad, &kKey, &kReaders,
    };
    return kCatalog;
}

Result<const BuiltIn*> builtInById(std::string_view id)
{
    return findById(builtIns(), id, INTERLEAVE_TEXT("catalog", "experiment"));
}

const BuiltIn* findBuiltIn(std::string_view id)
{
    const auto found = std::ranges::find(builtIns(), id, &BuiltIn::id);
    return found == builtIns().end() ? nullptr : *found;
}

} // namespace interleave::experiment
