// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/device/sqlite_connection.h"

#include <algorithm>
#include <cassert>

namespace interleave {

namespace {

/// Of SQLite's own machine, between two looks at the stop: a tenth of a millisecond or so.
constexpr int kOperationsPerLook = 4'000;

/// The error without what is particular to it.
int kindOf(int number)
{
    return number & 0xff;
}

} // namespace

SqliteConnection::SqliteConnection(const std::filesystem::path& file)
{
    const std::u8string name = file.u8string();
    sqlite3* opened = nullptr;
    // No mutex of its own: one thread at a time uses it.
    const int result =
        sqlite3_open_v2(reinterpret_cast<const char*>(name.c_str()), &opened,
                        SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_PRIVATECACHE, nullptr);
    m_handle.reset(opened);
    if (result != SQLITE_OK)
        complain(result);
    sqlite3_progress_handler(
        opened, kOperationsPerLook,
        [](void* self) { return static_cast<SqliteConnection*>(self)->m_stop.stopRequested() ? 1 : 0; }, this);
    sqlite3_busy_handler(
        opened,
        [](void* self, int) {
            const Waiting& waiting = static_cast<SqliteConnection*>(self)->m_waiting;
            return waiting.awaitOthers && waiting.awaitOthers(waiting.whose) ? 1 : 0;
        },
        this);
}

void SqliteConnection::complain(int number) const
{
    const char* const words = m_handle ? sqlite3_errmsg(m_handle.get()) : sqlite3_errstr(number);
    switch (kindOf(number)) {
    case SQLITE_FULL: throw SqliteProblem(SQLITE_FULL, "there is no room left for the database");
    case SQLITE_NOMEM: throw std::bad_alloc();
    default: throw SqliteProblem(kindOf(number), words);
    }
}

/// The first statement of `text`, which loses it. None where there is only empty space.
SqliteConnection::Statement SqliteConnection::compiled(std::string_view& text, unsigned flags) const
{
    sqlite3_stmt* statement = nullptr;
    const char* rest = nullptr;
    const int result =
        sqlite3_prepare_v3(m_handle.get(), text.data(), static_cast<int>(text.size()), flags, &statement, &rest);
    if (result != SQLITE_OK)
        complain(result);
    text.remove_prefix(static_cast<std::size_t>(rest - text.data()));
    return Statement(statement);
}

std::optional<std::int64_t> SqliteConnection::execute(std::string_view statements, std::span<const std::int64_t> values)
{
    std::optional<std::int64_t> number;
    while (!statements.empty()) {
        const Statement statement = compiled(statements, 0);
        if (!statement)
            continue;
        const int places = std::min(sqlite3_bind_parameter_count(statement.get()), static_cast<int>(values.size()));
        for (int place = 1; place <= places; ++place)
            sqlite3_bind_int64(statement.get(), place, values[static_cast<std::size_t>(place) - 1]);
        number.reset();
        int result = sqlite3_step(statement.get());
        if (result == SQLITE_ROW)
            number = sqlite3_column_int64(statement.get(), 0);
        while (result == SQLITE_ROW)
            result = sqlite3_step(statement.get());
        if (result != SQLITE_DONE)
            complain(result);
    }
    return number;
}

std::string SqliteConnection::word(std::string_view statement)
{
    const Statement asked = compiled(statement, 0);
    const int result = sqlite3_step(asked.get());
    if (result != SQLITE_ROW)
        complain(result);
    const unsigned char* const text = sqlite3_column_text(asked.get(), 0);
    return text ? reinterpret_cast<const char*>(text) : "";
}

void SqliteConnection::prepare(std::string_view statement)
{
    if (std::ranges::find(m_prepared, statement, &Prepared::text) != m_prepared.end())
        return;
    std::string_view rest = statement;
    m_prepared.push_back({statement, compiled(rest, SQLITE_PREPARE_PERSISTENT)});
}

SqliteConnection::Prepared& SqliteConnection::prepared(std::string_view statement)
{
    const auto found = std::ranges::find(m_prepared, statement, &Prepared::text);
    assert(found != m_prepared.end());
    return *found;
}

SqliteConnection::Answer SqliteConnection::ask(std::string_view statement, std::int64_t value, const StopToken& stop,
                                               bool (*awaitOthers)(void*), void* whose)
{
    sqlite3_stmt* const asked = prepared(statement).statement.get();
    m_stop = stop;
    m_waiting = {awaitOthers, whose};
    if (sqlite3_bind_parameter_count(asked) > 0)
        sqlite3_bind_int64(asked, 1, value);
    Answer answer;
    int result = sqlite3_step(asked);
    if (result == SQLITE_ROW)
        answer.value = sqlite3_column_int64(asked, 0);
    while (result == SQLITE_ROW)
        result = sqlite3_step(asked);
    sqlite3_reset(asked);
    m_stop = {};
    m_waiting = {};
    const int kind = kindOf(result);
    if (kind == SQLITE_BUSY)
        answer = {.came = Came::Busy};
    else if (kind == SQLITE_INTERRUPT)
        answer = {.came = Came::Interrupted};
    else if (result != SQLITE_DONE)
        complain(result);
    return answer;
}

void SqliteConnection::rollBack() noexcept
{
    if (isInTransaction())
        sqlite3_exec(m_handle.get(), "ROLLBACK", nullptr, nullptr, nullptr);
}

} // namespace interleave
