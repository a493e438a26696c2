#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/scenario/common_parameters.h"
#include "core/scenario/steps.h"

#include <array>

namespace interleave {

/// What the scenarios about databases have in common.

inline constexpr Station kAtDatabase{"database", INTERLEAVE_TEXT("station", "database")};

inline constexpr ParameterKey<std::int64_t> kRows{"rows"};

constexpr ParameterSpec rowsParameter(std::int64_t initial)
{
    return {.id = kRows.id,
            .name = INTERLEAVE_TEXT("parameter", "Rows"),
            .help = INTERLEAVE_TEXT("parameter", "How many rows the database has; a question looks at each of them."),
            .unit = Unit::Count,
            .minimum = 100,
            .maximum = 1'000'000,
            .initial = initial};
}

inline constexpr ParameterKey<Journal> kJournal{"journal"};
inline constexpr std::array kJournals{
    INTERLEAVE_TEXT("parameter", "rollback journal"),
    INTERLEAVE_TEXT("parameter", "write-ahead log (WAL)"),
};

constexpr ParameterSpec journalParameter()
{
    return {.id = kJournal.id,
            .name = INTERLEAVE_TEXT("parameter", "Journal"),
            .help = INTERLEAVE_TEXT("parameter",
                                    "With a rollback journal, who writes keeps all others out; with a write-ahead log, "
                                    "others go on reading what was there before."),
            .unit = Unit::Choice,
            .minimum = 0,
            .maximum = 1,
            .initial = 0,
            .choices = kJournals};
}

/// Orders 1 to `rows`, of which each of `parts` databases has those whose number leaves the rest `part`.
inline constexpr std::string_view kOrdersSetup =
    "CREATE TABLE orders (id INTEGER PRIMARY KEY, amount INTEGER NOT NULL);"
    "WITH RECURSIVE number(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM number WHERE n < ?1)"
    " INSERT INTO orders SELECT n, n * 7919 % 1000 FROM number WHERE n % ?3 = ?2";

/// What all of them come to.
constexpr std::int64_t sumOfOrders(std::int64_t rows)
{
    std::int64_t sum = 0;
    for (std::int64_t id = 1; id <= rows; ++id)
        sum += id * 7919 % 1000;
    return sum;
}

inline Step asking(SharedId database, std::string_view sql, std::uint16_t back = 0)
{
    return {INTERLEAVE_TEXT("step", "ask the database"), INTERLEAVE_TEXT("step", "ask"), kAtDatabase,
            Query{database, sql, back}};
}

} // namespace interleave
