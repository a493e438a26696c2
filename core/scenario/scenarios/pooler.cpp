// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/inside.h"
#include "core/scenario/building.h"
#include "core/scenario/judging.h"
#include "core/scenario/names.h"
#include "core/scenario/scenarios/databases.h"
#include "core/scenario/scenarios/scenarios.h"
#include "core/scenario/steps.h"

#include <algorithm>
#include <array>

namespace interleave {

namespace {

constexpr SharedId kPool = sharedAt(0);
constexpr SharedId kOrders = sharedAt(1);

constexpr ParameterKey<std::int64_t> kConnections{"connections"};
constexpr ParameterKey<std::int64_t> kRounds{"rounds"};
constexpr ParameterKey<std::chrono::milliseconds> kHold{"hold_ms"};
constexpr ParameterKey<std::chrono::milliseconds> kPatience{"patience_ms"};

constexpr std::array kParameters{
    tasksParameter(INTERLEAVE_TEXT("parameter", "Clients"), 12),
    ParameterSpec{.id = kConnections.id,
                  .name = INTERLEAVE_TEXT("parameter", "Connections"),
                  .help = INTERLEAVE_TEXT("parameter", "How many connections to the database all clients share."),
                  .unit = Unit::Count,
                  .minimum = 1,
                  .maximum = 64,
                  .initial = 4,
                  .prominence = Prominence::First},
    ParameterSpec{.id = kRounds.id,
                  .name = INTERLEAVE_TEXT("parameter", "Questions for each"),
                  .help = INTERLEAVE_TEXT("parameter", "How many questions each client asks, one after the other."),
                  .unit = Unit::Count,
                  .minimum = 1,
                  .maximum = 1'000,
                  .initial = 5,
                  .prominence = Prominence::First},
    ParameterSpec{.id = kHold.id,
                  .name = INTERLEAVE_TEXT("parameter", "Connection kept for"),
                  .help = INTERLEAVE_TEXT("parameter", "How long a client keeps its connection beside the question, "
                                                       "waiting for its own network."),
                  .unit = Unit::Milliseconds,
                  .minimum = 0,
                  .maximum = 1'000,
                  .initial = 2},
    rowsParameter(20'000),
    ParameterSpec{.id = kPatience.id,
                  .name = INTERLEAVE_TEXT("parameter", "Patience"),
                  .help = INTERLEAVE_TEXT("parameter",
                                          "A client that has no connection after so long gives this question up."),
                  .unit = Unit::Milliseconds,
                  .minimum = 0,
                  .maximum = 10'000,
                  .initial = 0,
                  .least = INTERLEAVE_TEXT("parameter", "waits for ever")},
};

Program programOf(const Parameters& parameters)
{
    const Duration hold = parameters[kHold];
    const Duration patience = parameters[kPatience];
    Program question{asking(kOrders, "SELECT count(*) FROM orders WHERE ((amount * 7 + id) & 7) = 3")};
    if (hold > Duration{}) {
        question.push_back({INTERLEAVE_TEXT("step", "wait for its own network"), INTERLEAVE_TEXT("step", "network"),
                            kAtNetwork, WaitForIo{hold}});
    }
    question.push_back({INTERLEAVE_TEXT("step", "give the connection back"), INTERLEAVE_TEXT("step", "give back"),
                        kAtLock, Release{kPool}});
    const Action taking = patience > Duration{}
                            ? Action(AcquireWithin{kPool, patience, static_cast<std::uint16_t>(question.size())})
                            : Action(Acquire{kPool});
    Program program{repeating(parameters[kRounds], static_cast<std::uint16_t>(question.size() + 1)),
                    {INTERLEAVE_TEXT("step", "take a connection"), INTERLEAVE_TEXT("step", "connect"), kAtLock, taking}};
    program.insert(program.end(), question.begin(), question.end());
    return program;
}

Plan makePlan(const Parameters& parameters, std::uint64_t seed)
{
    const std::int64_t connections = parameters[kConnections];
    Plan plan{.tasks = {},
              .seed = seed,
              .shared = {{{INTERLEAVE_TEXT("shared", "the pool of connections"), {}}, Semaphore{connections}},
                         {{INTERLEAVE_TEXT("shared", "the database"), {}},
                          Database{.setup = kOrdersSetup,
                                   .check = "SELECT count(*) FROM orders",
                                   .connections = connections,
                                   .rows = parameters[kRows]}}}};
    const Program program = programOf(parameters);
    for (std::size_t n = 0; n < parameters[kTasks]; ++n)
        plan.tasks.push_back({customerName(n), program});
    return plan;
}

/// What the questions of a run came to.
struct Questions {
    std::int64_t asked = 0;
    std::int64_t answered = 0;
    std::int64_t givenUp = 0;
    Duration waited{}; ///< for a connection, all together
    Duration had{};    ///< with one
};

Questions questionsOf(const Trace& trace)
{
    const auto& program = trace.plan->tasks.front().program;
    const std::int64_t rounds = repeatAt(program.front())->times;
    Questions questions{.asked = static_cast<std::int64_t>(trace.plan->tasks.size()) * rounds,
                        .answered = trace.shared[indexOf(kOrders)].uses,
                        .givenUp = trace.shared[indexOf(kPool)].refused};
    for (const TaskTrace& task : trace.tasks) {
        for (const Span span : task.spans) {
            if (span.activity == Activity::WaitingLock)
                questions.waited += span.time.length();
            else if (span.activity == Activity::Running || span.activity == Activity::WaitingIo)
                questions.had += span.time.length();
        }
    }
    return questions;
}

Message meaningOf(const Questions& questions)
{
    const Duration wait = questions.waited / std::max<std::int64_t>(1, questions.asked);
    const Duration with = questions.had / std::max<std::int64_t>(1, questions.answered);
    if (questions.givenUp > 0) {
        return {INTERLEAVE_TEXT("verdict",
                                "Who gave up had waited for a connection and never reached the database. A question "
                                "waited for %1 on average, and had its connection for %2."),
                {wait, with}};
    }
    if (wait > with) {
        return {INTERLEAVE_TEXT("verdict", "A question waited for a connection for %1 on average, and had it for %2: "
                                           "most of its time "
                                           "is the queue at the pool."),
                {wait, with}};
    }
    return {INTERLEAVE_TEXT("verdict",
                            "A question waited for a connection for %1 on average, and had it for %2. More connections "
                            "help only as long as cores and database have something left."),
            {wait, with}};
}

Verdict judge(const Trace& trace, const Metrics& metrics)
{
    const std::int64_t keys = std::get<Semaphore>(trace.plan->kindOf(kPool)).keys;
    const std::int64_t most = mostInside(trace, kPool);
    const Questions questions = questionsOf(trace);
    const bool isRight = most <= keys && questions.answered + questions.givenUp == questions.asked;
    return {.judgement = isRight ? Judgement::AsExpected : Judgement::Unexpected,
            .expected = {INTERLEAVE_TEXT_N("verdict",
                                           "all of %1 answered or given up, and never more than %n at the same time"),
                         {questions.asked},
                         keys},
            .cameOut = {INTERLEAVE_TEXT_N("verdict", "%1 answered, %2 given up, at most %n at the same time, in %3"),
                        {questions.answered, questions.givenUp, metrics.makespan},
                        most},
            .meaning = meaningOf(questions),
            .brief = questions.givenUp > 0 ? Message{INTERLEAVE_TEXT("verdict", "%1 of %2 questions were given up"),
                                                     {questions.givenUp, questions.asked}}
                                           : Message{},
            .result = metrics.makespan};
}

Comparison compare(const ComparedRun& first, const ComparedRun& second)
{
    const Questions one = questionsOf(first.trace);
    const Questions other = questionsOf(second.trace);
    if (one.givenUp == 0 && other.givenUp == 0)
        return {};
    return {.headline = {INTERLEAVE_TEXT("verdict", "Given up for want of a connection: %1 of %2, and then %3."),
                         {one.givenUp, one.asked, other.givenUp}}};
}

} // namespace

constinit const Scenario kPooler{
    .id = "pooler",
    .title = INTERLEAVE_TEXT("scenario", "A connection pool"),
    .tagline = INTERLEAVE_TEXT("scenario", "Many clients, few connections"),
    .summary =
        INTERLEAVE_TEXT("scenario",
                        "Many clients share a few connections to a real SQLite database, which is a bowl of keys: "
                        "who finds none waits, or gives up. Shows how long a question waits before it is "
                        "even asked, and what more connections change."),
    .before = {.does =
                   INTERLEAVE_TEXT("scenario",
                                   "Each client takes a connection, asks the database, waits a little, and gives it "
                                   "back; again and again."),
               .lookAt =
                   INTERLEAVE_TEXT("scenario",
                                   "Look at how long clients wait for a connection, and for how long they have one."),
               .guess = INTERLEAVE_TEXT("scenario", "Do twice as many connections make it twice as fast?")},
    .taskNoun = INTERLEAVE_TEXT("scenario", "Clients"),
    .ioNoun = INTERLEAVE_TEXT("scenario", "Waits for network or database"),
    .icon = "bowl",
    .parameters = kParameters,
    .makePlan = makePlan,
    .topic = Topic::Systems,
    .models = {"one-core", "all-cores"},
    .judge = judge,
    .compare = compare,
    .lockNoun = INTERLEAVE_TEXT("scenario", "Waits for a connection"),
};

} // namespace interleave
