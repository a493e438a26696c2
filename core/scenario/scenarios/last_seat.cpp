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

constexpr SharedId kFlight = sharedAt(0);

enum class Transaction { None, Begin, BeginImmediate };
constexpr ParameterKey<std::int64_t> kSeats{"seats"};
constexpr ParameterKey<Transaction> kTransaction{"transaction"};
constexpr ParameterKey<std::chrono::milliseconds> kThinking{"think_ms"};

constexpr std::array kTransactions{
    INTERLEAVE_TEXT("parameter", "none"),
    INTERLEAVE_TEXT("parameter", "BEGIN"),
    INTERLEAVE_TEXT("parameter", "BEGIN IMMEDIATE"),
};

constexpr std::array kParameters{
    tasksParameter(INTERLEAVE_TEXT("parameter", "Clients"), 2),
    ParameterSpec{.id = kTransaction.id,
                  .name = INTERLEAVE_TEXT("parameter", "Transaction"),
                  .help = INTERLEAVE_TEXT("parameter", "What holds reading and writing together."),
                  .unit = Unit::Choice,
                  .minimum = 0,
                  .maximum = 2,
                  .initial = 0,
                  .prominence = Prominence::First,
                  .choices = kTransactions},
    journalParameter(),
    ParameterSpec{.id = kSeats.id,
                  .name = INTERLEAVE_TEXT("parameter", "Seats"),
                  .help = INTERLEAVE_TEXT("parameter", "How many are free when the run begins."),
                  .unit = Unit::Count,
                  .minimum = 1,
                  .maximum = 100,
                  .initial = 1},
    ParameterSpec{.id = kThinking.id,
                  .name = INTERLEAVE_TEXT("parameter", "Thinking"),
                  .help =
                      INTERLEAVE_TEXT("parameter",
                                      "How long a client computes between reading the seats and writing them back."),
                  .unit = Unit::Milliseconds,
                  .minimum = 0,
                  .maximum = 1'000,
                  .initial = 5},
};

/// All that is told of it in the end is one number: tickets and seats in their thousands.
constexpr std::int64_t kThousand = 1'000;
constexpr std::string_view kSetup = "CREATE TABLE flight (seats INTEGER NOT NULL, tickets INTEGER NOT NULL);"
                                    "INSERT INTO flight VALUES (?1, 0)";
constexpr std::string_view kCheck = "SELECT tickets * 1000 + seats FROM flight";

Step beginning(std::string_view sql)
{
    return {INTERLEAVE_TEXT("step", "begin a transaction"), INTERLEAVE_TEXT("step", "begin"), kAtDatabase, Query{kFlight, sql}};
}

Program programOf(const Parameters& parameters)
{
    constexpr std::uint16_t kToBegin = 3;
    const auto transaction = parameters[kTransaction];
    Program program;
    if (transaction == Transaction::Begin)
        program.push_back(beginning("BEGIN"));
    if (transaction == Transaction::BeginImmediate)
        program.push_back(beginning("BEGIN IMMEDIATE"));
    program.push_back({INTERLEAVE_TEXT("step", "read how many seats are left"), INTERLEAVE_TEXT("step", "read"),
                       kAtDatabase, Query{kFlight, "SELECT seats FROM flight"}});
    program.push_back({INTERLEAVE_TEXT("step", "think it over"), INTERLEAVE_TEXT("step", "think"), kAtProcessor,
                       Compute{parameters[kThinking]}});
    program.push_back({INTERLEAVE_TEXT("step", "book: write one seat less"), INTERLEAVE_TEXT("step", "write"), kAtDatabase,
                       Query{kFlight, "UPDATE flight SET seats = ?1 - 1, tickets = tickets + 1 WHERE ?1 > 0",
                             transaction == Transaction::Begin ? kToBegin : std::uint16_t{0}}});
    if (transaction != Transaction::None) {
        program.push_back({INTERLEAVE_TEXT("step", "commit"), INTERLEAVE_TEXT("step", "commit"), kAtDatabase,
                           Query{kFlight, "COMMIT"}});
    }
    return program;
}

Plan makePlan(const Parameters& parameters, std::uint64_t seed)
{
    Plan plan{.tasks = {},
              .seed = seed,
              .shared = {
                  {{INTERLEAVE_TEXT("shared", "the flight"), {}},
                   Database{.setup = kSetup, .check = kCheck, .journal = parameters[kJournal], .rows = parameters[kSeats]}}}};
    const Program program = programOf(parameters);
    for (std::size_t n = 0; n < parameters[kTasks]; ++n)
        plan.tasks.push_back({customerName(n), program});
    return plan;
}

/// What became of the seats.
struct Booked {
    Transaction transaction = Transaction::None;
    Journal journal = Journal::Rollback;
    std::int64_t seats = 0; ///< when the run began
    std::int64_t clients = 0;
    std::int64_t tickets = 0;
    std::int64_t left = 0; ///< as the database has it
    std::int64_t busy = 0; ///< times that a client had to begin anew

    bool isRight() const { return tickets == std::min(seats, clients) && left == seats - tickets; }
};

Booked bookedIn(const Trace& trace)
{
    const auto& database = std::get<Database>(trace.plan->kindOf(kFlight));
    const auto& first = std::get<Query>(trace.plan->tasks.front().program.front().action).sql;
    const SharedOutcome& outcome = trace.shared[indexOf(kFlight)];
    return {.transaction = first == "BEGIN"           ? Transaction::Begin
                         : first == "BEGIN IMMEDIATE" ? Transaction::BeginImmediate
                                                      : Transaction::None,
            .journal = database.journal,
            .seats = database.rows,
            .clients = static_cast<std::int64_t>(trace.plan->tasks.size()),
            .tickets = outcome.value / kThousand,
            .left = outcome.value % kThousand,
            .busy = outcome.refused};
}

Message meaningOf(const Trace& trace, const Booked& booked)
{
    if (!booked.isRight()) {
        return {INTERLEAVE_TEXT("verdict", "A lost update: one read how many seats are left, another one wrote, and "
                                           "then the first one "
                                           "wrote over that, from what it had read before."),
                {}};
    }
    if (booked.busy > 0 && booked.journal == Journal::Rollback) {
        return {INTERLEAVE_TEXT_N(
                    "verdict",
                    "Two had read, and neither could write while the other one might read on: SQLite told one "
                    "that the database is busy. It took back what it had begun, and began anew, %n time(s)."),
                {},
                booked.busy};
    }
    if (booked.busy > 0) {
        return {INTERLEAVE_TEXT_N("verdict",
                                  "Who wanted to write had read what was no longer so, or another one was writing: "
                                  "SQLite "
                                  "said that the database is busy. It took back what it had begun, and began anew, %n "
                                  "time(s)."),
                {},
                booked.busy};
    }
    if (wereOneAfterTheOther(trace)) {
        return {INTERLEAVE_TEXT("verdict",
                                "One came after the other: nothing could come between reading and writing here."),
                {}};
    }
    switch (booked.transaction) {
    case Transaction::None:
        return {INTERLEAVE_TEXT("verdict",
                                "It came out right this time, which proves nothing: run it again, or a hundred times."),
                {}};
    case Transaction::Begin:
        return {INTERLEAVE_TEXT("verdict", "Nobody came between reading and writing this time. Had somebody, SQLite "
                                           "would have told "
                                           "one of them that the database is busy."),
                {}};
    case Transaction::BeginImmediate:
        return {INTERLEAVE_TEXT("verdict", "Who begins has the right to write from the start, and the others wait at "
                                           "BEGIN IMMEDIATE: "
                                           "nothing got lost, and nothing was done twice."),
                {}};
    }
    return {};
}

Verdict judge(const Trace& trace, const Metrics&)
{
    const Booked booked = bookedIn(trace);
    const std::int64_t wanted = std::min(booked.seats, booked.clients);
    return {.judgement = booked.isRight() ? Judgement::AsExpected : Judgement::Unexpected,
            .expected = {INTERLEAVE_TEXT("verdict", "tickets: %1, seats left: %2"), {wanted, booked.seats - wanted}},
            .cameOut = {INTERLEAVE_TEXT("verdict", "tickets: %1, seats left: %2"), {booked.tickets, booked.left}},
            .meaning = meaningOf(trace, booked),
            .brief = booked.isRight()
                       ? Message{INTERLEAVE_TEXT("verdict", "no seat was sold twice"), {}}
                       : Message{INTERLEAVE_TEXT_N("verdict", "%1 tickets for %n seat(s)"), {booked.tickets}, booked.seats},
            .result = booked.tickets};
}

Comparison compare(const ComparedRun& first, const ComparedRun& second)
{
    const Booked one = bookedIn(first.trace);
    const Booked other = bookedIn(second.trace);
    if (!one.isRight() && !other.isRight()) {
        return {.headline = {INTERLEAVE_TEXT_N("verdict",
                                               "Updates got lost both times: %1 and %2 tickets for %n seat(s)."),
                             {one.tickets, other.tickets},
                             one.seats},
                .isAboutTimes = false};
    }
    if (one.isRight() && other.isRight() && one.busy + other.busy > 0) {
        return {.headline = {INTERLEAVE_TEXT("verdict", "No seat was sold twice; clients began anew %1 and %2 times."),
                             {one.busy, other.busy}},
                .isAboutTimes = false};
    }
    return bothRightAs(first, second, INTERLEAVE_TEXT("verdict", "No seat was sold twice, this time."));
}

} // namespace

constinit const Scenario kLastSeat{
    .id = "last-seat",
    .title = INTERLEAVE_TEXT("scenario", "The last seat"),
    .tagline = INTERLEAVE_TEXT("scenario", "All want it, with a transaction or without"),
    .summary =
        INTERLEAVE_TEXT("scenario",
                        "Clients of a real SQLite database read how many seats are left, think, and write one less. "
                        "With no transaction a seat is sold twice; with one, SQLite lets a client wait, or "
                        "says that it is busy and has it begin anew."),
    .before = {.does =
                   INTERLEAVE_TEXT("scenario",
                                   "Each client reads how many seats are left, thinks it over, and writes one less."),
               .lookAt = INTERLEAVE_TEXT("scenario", "Look at who reads before the other one has written."),
               .guess = INTERLEAVE_TEXT("scenario", "How many tickets are sold for the last seat?")},
    .taskNoun = INTERLEAVE_TEXT("scenario", "Clients"),
    .ioNoun = INTERLEAVE_TEXT("scenario", "Waits for the database"),
    .icon = "dice",
    .parameters = kParameters,
    .makePlan = makePlan,
    .topic = Topic::Systems,
    .models = {"in-order", "all-cores"},
    .resultName = INTERLEAVE_TEXT("scenario", "Tickets sold"),
    .judge = judge,
    .compare = compare,
};

} // namespace interleave
