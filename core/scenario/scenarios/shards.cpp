// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/scenario/judging.h"
#include "core/scenario/names.h"
#include "core/scenario/scenarios/databases.h"
#include "core/scenario/scenarios/scenarios.h"

#include <algorithm>
#include <array>

namespace interleave {

namespace {

// Shared are the shards, and behind them a counter for each sum.

enum class Work { AskAll, SumWhileMoving };
constexpr ParameterKey<std::size_t> kShardCount{"shards"};
constexpr ParameterKey<Work> kShardWork{"work"};
constexpr ParameterKey<std::int64_t> kMoves{"moves"};

constexpr std::array kWorks{
    INTERLEAVE_TEXT("parameter", "a question to all at once"),
    INTERLEAVE_TEXT("parameter", "a sum, while others move money"),
};
constexpr std::size_t kMovers = 2;
constexpr std::size_t kSums = 5;

constexpr std::array kParameters{
    ParameterSpec{.id = kShardCount.id,
                  .name = INTERLEAVE_TEXT("parameter", "Shards"),
                  .help = INTERLEAVE_TEXT("parameter",
                                          "Among how many databases the rows are divided; 1: all in one file."),
                  .unit = Unit::Count,
                  .minimum = 1,
                  .maximum = 16,
                  .initial = 4,
                  .prominence = Prominence::First},
    ParameterSpec{.id = kShardWork.id,
                  .name = INTERLEAVE_TEXT("parameter", "What is done"),
                  .help = INTERLEAVE_TEXT("parameter",
                                          "One question to all shards at once, or a sum over one after the other."),
                  .unit = Unit::Choice,
                  .minimum = 0,
                  .maximum = 1,
                  .initial = 0,
                  .prominence = Prominence::First,
                  .choices = kWorks},
    rowsParameter(200'000),
    ParameterSpec{.id = kMoves.id,
                  .name = INTERLEAVE_TEXT("parameter", "Transfers for each"),
                  .help =
                      INTERLEAVE_TEXT("parameter",
                                      "How often each of those who move money takes some from one shard to the next."),
                  .unit = Unit::Count,
                  .minimum = 1,
                  .maximum = 1'000,
                  .initial = 20},
    journalParameter(),
};

constexpr std::string_view kSum = "SELECT sum(amount) FROM orders";
constexpr std::string_view kTake = "UPDATE orders SET amount = amount - 10 WHERE id = (SELECT min(id) FROM orders)";
constexpr std::string_view kGive = "UPDATE orders SET amount = amount + 10 WHERE id = (SELECT min(id) FROM orders)";

/// Adds what the shard says to a sum.
void addAsking(Program& program, SharedId shard, SharedId sum)
{
    program.push_back({INTERLEAVE_TEXT("step", "ask a shard for its sum"), INTERLEAVE_TEXT("step", "ask"), kAtDatabase,
                       Query{shard, kSum}});
    program.push_back({INTERLEAVE_TEXT("step", "add it to the sum"), INTERLEAVE_TEXT("step", "add"), kAtMemory,
                       Update{.counter = sum, .addend = Addend::InHand, .protection = Protection::Atomic}});
}

/// Each shard is asked by a task of its own; the first task starts them, and has the sum when all are done.
void addAskingAll(Plan& plan, std::size_t shards)
{
    Program merging;
    for (std::size_t n = 0; n < shards; ++n)
        merging.push_back(spawning(taskAt(n + 1)));
    for (std::size_t n = 0; n < shards; ++n)
        merging.push_back(joining(taskAt(n + 1)));
    plan.tasks.push_back({letterName(0), std::move(merging)});
    for (std::size_t n = 0; n < shards; ++n) {
        Program asker;
        addAsking(asker, sharedAt(n), sharedAt(shards));
        plan.tasks.push_back({letterName(n + 1), std::move(asker)});
    }
}

/// One task adds all shards up, one after the other, again and again, and others take money from the first to the last.
void addSumming(Plan& plan, std::size_t shards, std::int64_t moves)
{
    Program summing;
    for (std::size_t sum = 0; sum < kSums; ++sum) {
        for (std::size_t n = 0; n < shards; ++n)
            addAsking(summing, sharedAt(n), sharedAt(shards + sum));
    }
    plan.tasks.push_back({letterName(0), std::move(summing)});
    const Program moving{
        repeating(moves, 3),
        {INTERLEAVE_TEXT("step", "take money from the first shard"), INTERLEAVE_TEXT("step", "take"), kAtDatabase,
         Query{sharedAt(0), kTake}},
        {INTERLEAVE_TEXT("step", "put it into the last shard"), INTERLEAVE_TEXT("step", "put"), kAtDatabase,
         Query{sharedAt(shards - 1), kGive}},
        {INTERLEAVE_TEXT("step", "wait for the next order"), INTERLEAVE_TEXT("step", "wait"), kAtNetwork,
         WaitForIo{std::chrono::milliseconds(1)}},
    };
    for (std::size_t n = 0; n < kMovers; ++n)
        plan.tasks.push_back({letterName(n + 1), moving});
}

Plan makePlan(const Parameters& parameters, std::uint64_t seed)
{
    const std::size_t shards = parameters[kShardCount];
    const bool asksAll = parameters[kShardWork] == Work::AskAll;
    Plan plan{.tasks = {}, .seed = seed};
    for (std::size_t n = 0; n < shards; ++n) {
        plan.shared.push_back({{INTERLEAVE_TEXT("shared", "shard %1"), {static_cast<std::int64_t>(n) + 1}},
                               Database{.setup = kOrdersSetup,
                                        .check = kSum,
                                        .journal = parameters[kJournal],
                                        .rows = parameters[kRows],
                                        .part = static_cast<std::int64_t>(n),
                                        .parts = static_cast<std::int64_t>(shards)}});
    }
    for (std::size_t n = 0; n < (asksAll ? 1 : kSums); ++n)
        plan.shared.push_back({{INTERLEAVE_TEXT("shared", "sum %1"), {static_cast<std::int64_t>(n) + 1}}, Counter{}});
    if (asksAll)
        addAskingAll(plan, shards);
    else
        addSumming(plan, shards, parameters[kMoves]);
    return plan;
}

/// What a run says all shards have together.
struct Sums {
    std::size_t shards = 0;
    std::int64_t trueSum = 0;          ///< before, and after each transfer
    std::int64_t inTheEnd = 0;         ///< asked of the files when the run is over
    std::int64_t underway = 0;         ///< may be in no shard at a time
    std::vector<std::int64_t> found{}; ///< in the order of asking

    bool isWhileMoving() const { return found.size() > 1; }
    /// That all shards together had at no moment, even with money on its way.
    std::int64_t neverTrue() const
    {
        return std::ranges::count_if(found,
                                     [this](std::int64_t sum) { return sum > trueSum || sum < trueSum - underway; });
    }
    std::int64_t farthestOff() const
    {
        std::int64_t off = 0;
        for (const std::int64_t sum : found)
            off = std::max(off, sum > trueSum ? sum - trueSum : trueSum - sum);
        return off;
    }
    bool isRight() const { return inTheEnd == trueSum && farthestOff() == 0; }
};

Sums sumsOf(const Trace& trace)
{
    constexpr std::int64_t kMoved = 10;
    Sums sums;
    for (std::size_t n = 0; n < trace.plan->shared.size(); ++n) {
        if (std::holds_alternative<Counter>(trace.plan->shared[n].kind)) {
            sums.found.push_back(trace.shared[n].value);
        } else {
            ++sums.shards;
            sums.inTheEnd += trace.shared[n].value;
        }
    }
    sums.trueSum = sumOfOrders(std::get<Database>(trace.plan->shared.front().kind).rows);
    sums.underway = sums.isWhileMoving() ? static_cast<std::int64_t>(kMovers) * kMoved : 0;
    return sums;
}

Message meaningOf(const Sums& sums, const Metrics& metrics)
{
    if (!sums.isWhileMoving()) {
        return sums.shards == 1
                 ? Message{INTERLEAVE_TEXT("verdict", "All rows are in one file, and one question goes through them, "
                                                      "in %1. A second "
                                                      "core has nothing to do with that."),
                           {metrics.makespan}}
                 : Message{INTERLEAVE_TEXT("verdict", "Each shard goes through its own rows, and adding up what they "
                                                      "say takes no time. "
                                                      "Several cores can have several shards: it took %1."),
                           {metrics.makespan}};
    }
    if (const std::int64_t wrong = sums.neverTrue(); wrong > 0 && sums.inTheEnd == sums.trueSum) {
        return {INTERLEAVE_TEXT_N(
                    "verdict",
                    "%n sum(s) were true at no moment, by up to %1: money that was counted in the first shard "
                    "was counted in the last one again. No money got lost; each shard by itself was right."),
                {sums.farthestOff()},
                wrong};
    }
    if (!sums.isRight() && sums.inTheEnd == sums.trueSum) {
        return {INTERLEAVE_TEXT("verdict", "Some money was on its way between two shards when it was counted. All "
                                           "shards together had no "
                                           "more at that moment."),
                {}};
    }
    return {INTERLEAVE_TEXT("verdict",
                            "Nothing was moved while it was counted, or what was made no difference, this time."),
            {}};
}

Verdict judge(const Trace& trace, const Metrics& metrics)
{
    const Sums sums = sumsOf(trace);
    const std::int64_t wrong = sums.neverTrue();
    const bool isRight = sums.isRight();
    Verdict verdict{.judgement = isRight ? Judgement::AsExpected : Judgement::Unexpected,
                    .expected = {INTERLEAVE_TEXT("verdict", "%1 in all shards together"), {sums.trueSum}},
                    .cameOut = {INTERLEAVE_TEXT("verdict", "%1, and %2 in the end"), {sums.found.front(), sums.inTheEnd}},
                    .meaning = meaningOf(sums, metrics),
                    .brief = {},
                    .result = metrics.makespan};
    if (sums.isWhileMoving()) {
        const auto count = static_cast<std::int64_t>(sums.found.size());
        verdict.cameOut = {INTERLEAVE_TEXT("verdict", "%1 of %2 sums were true at no moment; %3 in the end"),
                           {wrong, count, sums.inTheEnd}};
        verdict.brief = wrong > 0 ? Message{INTERLEAVE_TEXT("verdict", "%1 of %2 sums were never true"), {wrong, count}}
                                  : Message{INTERLEAVE_TEXT("verdict", "no sum was one that never was"), {}};
        verdict.result = wrong;
    }
    return verdict;
}

Comparison compare(const ComparedRun& first, const ComparedRun& second)
{
    const Sums one = sumsOf(first.trace);
    const Sums other = sumsOf(second.trace);
    if (!one.isWhileMoving())
        return {};
    return {.headline = {INTERLEAVE_TEXT("verdict", "Sums that were true at no moment: %1 of %2, and then %3."),
                         {one.neverTrue(), static_cast<std::int64_t>(one.found.size()), other.neverTrue()}},
            .isAboutTimes = false};
}

} // namespace

constinit const Scenario kShards{
    .id = "shards",
    .title = INTERLEAVE_TEXT("scenario", "A sharded database"),
    .tagline = INTERLEAVE_TEXT("scenario", "The rows divided among files"),
    .summary =
        INTERLEAVE_TEXT("scenario",
                        "The rows of a real SQLite database are divided among several files, and a question goes to "
                        "all of them at once, or a sum to one after the other. Shows what dividing gains, "
                        "and that a sum over changing shards may be one that never was."),
    .before =
        {.does = INTERLEAVE_TEXT("scenario",
                                 "Each shard is asked for the sum of its rows, and what all of them say is added up."),
         .lookAt = INTERLEAVE_TEXT("scenario", "Look at which shards are asked at the same time, and what the sum is."),
         .guess = INTERLEAVE_TEXT("scenario", "Are four shards four times as fast as one?")},
    .taskNoun = INTERLEAVE_TEXT("scenario", "Tasks"),
    .ioNoun = INTERLEAVE_TEXT("scenario", "Waits for the database"),
    .icon = "fork-join",
    .parameters = kParameters,
    .makePlan = makePlan,
    .topic = Topic::Systems,
    .models = {"one-core", "all-cores"},
    .judge = judge,
    .compare = compare,
};

} // namespace interleave
