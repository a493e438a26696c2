// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <benchmark/benchmark.h>
#include <sqlite3.h>

#include <array>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "core/saving/run_file.h"
#include "tests/bench/long_run.h"
#include "tests/bench/ratios.h"

namespace interleave {

namespace {

using bench::longRun;
using bench::Place;

void saveLongRun(benchmark::State& state)
{
    const Place place("interleave-bench.interleave");
    const RunSet runs{{{longRun()}}};
    for (auto _ : state)
        benchmark::DoNotOptimize(saveRuns(runs, place.path()).hasValue());
    const auto spans = static_cast<double>(bench::spansOf(*longRun()));
    state.counters["links"] = static_cast<double>(longRun()->trace.links.size());
    state.counters["spans"] = spans;
    state.counters["bytes_a_span"] = place.bytes() / spans;
}
BENCHMARK(saveLongRun)->Unit(benchmark::kMillisecond);

void openLongRun(benchmark::State& state)
{
    const Place place("interleave-bench.interleave");
    benchmark::DoNotOptimize(saveRuns({{{longRun()}}}, place.path()).hasValue());
    for (auto _ : state)
        benchmark::DoNotOptimize(openRuns(place.path()).hasValue());
}
BENCHMARK(openLongRun)->Unit(benchmark::kMillisecond);

// ---- The yardsticks: the same rows in the same tables, and nothing else that a run file needs

/// The tables that hold nearly all rows; each has so many columns.
constexpr std::array kTables{"span", "link"};
constexpr int kColumns = 8;

struct Close {
    void operator()(sqlite3* database) const { sqlite3_close(database); }
    void operator()(sqlite3_stmt* statement) const { sqlite3_finalize(statement); }
};
using Database = std::unique_ptr<sqlite3, Close>;
using Statement = std::unique_ptr<sqlite3_stmt, Close>;

Database opened(const std::filesystem::path& path)
{
    sqlite3* database = nullptr;
    sqlite3_open(path.string().c_str(), &database);
    return Database(database);
}

Statement prepared(const Database& database, const std::string& sql)
{
    sqlite3_stmt* statement = nullptr;
    sqlite3_prepare_v2(database.get(), sql.c_str(), -1, &statement, nullptr);
    return Statement(statement);
}

void execute(const Database& database, const std::string& sql)
{
    sqlite3_exec(database.get(), sql.c_str(), nullptr, nullptr, nullptr);
}

/// A number, a word, or nothing.
struct Value {
    std::optional<std::int64_t> number;
    std::string word{};
};

/// All rows of a table, one after the other, and the statement that makes it.
struct Rows {
    std::string table;
    std::string makesTable;
    std::vector<Value> values;
};

std::vector<Rows> rowsOf(const std::filesystem::path& path)
{
    const Database database = opened(path);
    std::vector<Rows> all;
    for (const std::string table : kTables) {
        const Statement schema = prepared(database, "SELECT sql FROM sqlite_master WHERE name = '" + table + "'");
        sqlite3_step(schema.get());
        Rows& rows = all.emplace_back(Rows{table, reinterpret_cast<const char*>(sqlite3_column_text(schema.get(), 0)), {}});
        const Statement row = prepared(database, "SELECT * FROM " + table);
        while (sqlite3_step(row.get()) == SQLITE_ROW) {
            for (int column = 0; column < kColumns; ++column) {
                Value& value = rows.values.emplace_back();
                if (sqlite3_column_type(row.get(), column) == SQLITE_INTEGER)
                    value.number = sqlite3_column_int64(row.get(), column);
                else if (sqlite3_column_type(row.get(), column) == SQLITE_TEXT)
                    value.word = reinterpret_cast<const char*>(sqlite3_column_text(row.get(), column));
            }
        }
    }
    return all;
}

void bind(sqlite3_stmt* statement, int place, const Value& value)
{
    if (value.number)
        sqlite3_bind_int64(statement, place, *value.number);
    else if (!value.word.empty())
        sqlite3_bind_text(statement, place, value.word.data(), static_cast<int>(value.word.size()), SQLITE_STATIC);
    else
        sqlite3_bind_null(statement, place);
}

void insert(const Database& database, const Rows& rows)
{
    execute(database, rows.makesTable);
    const Statement row = prepared(database, "INSERT INTO " + rows.table + " VALUES (?, ?, ?, ?, ?, ?, ?, ?)");
    for (std::size_t value = 0; value < rows.values.size(); ++value) {
        const int column = static_cast<int>(value % kColumns);
        bind(row.get(), column + 1, rows.values[value]);
        if (column + 1 < kColumns)
            continue;
        sqlite3_step(row.get());
        sqlite3_reset(row.get());
    }
}

void plainInserts(benchmark::State& state)
{
    std::vector<Rows> all;
    {
        const Place saved("interleave-bench.interleave");
        benchmark::DoNotOptimize(saveRuns({{{longRun()}}}, saved.path()).hasValue());
        all = rowsOf(saved.path());
    }
    for (auto _ : state) {
        const Place place("interleave-bench.sqlite");
        const Database database = opened(place.path());
        execute(database, "PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; BEGIN");
        for (const Rows& rows : all)
            insert(database, rows);
        execute(database, "COMMIT");
    }
}
BENCHMARK(plainInserts)->Unit(benchmark::kMillisecond);

void plainReads(benchmark::State& state)
{
    const Place place("interleave-bench.interleave");
    benchmark::DoNotOptimize(saveRuns({{{longRun()}}}, place.path()).hasValue());
    for (auto _ : state) {
        const Database database = opened(place.path());
        std::int64_t sum = 0;
        for (const std::string table : kTables) {
            const Statement row = prepared(database, "SELECT * FROM " + table);
            while (sqlite3_step(row.get()) == SQLITE_ROW) {
                for (int column = 0; column < kColumns; ++column)
                    sum += sqlite3_column_int64(row.get(), column);
            }
        }
        benchmark::DoNotOptimize(sum);
    }
}
BENCHMARK(plainReads)->Unit(benchmark::kMillisecond);

const bench::Ratio kSaving("saving a run of a million spans / plain inserts of the same rows", "saveLongRun",
                           "plainInserts", "1.3");
const bench::Ratio kOpening("opening a run of a million spans / plain reads of the same rows", "openLongRun",
                            "plainReads", "3");

} // namespace

} // namespace interleave
