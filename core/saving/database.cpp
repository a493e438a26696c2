// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/saving/database.h"

#include <new>

namespace interleave::saving {

namespace {

[[noreturn]] void complain(int answer, sqlite3* database)
{
    if (answer == SQLITE_NOMEM)
        throw std::bad_alloc(); // nothing is wrong with the file
    throw Complaint(database ? sqlite3_errmsg(database) : sqlite3_errstr(answer));
}

void check(int answer, sqlite3* database)
{
    if (answer != SQLITE_OK)
        complain(answer, database);
}

/// Letters or bytes in one place, at most: a run file has no long texts.
constexpr int kLongestText = 10'000;

/// Rows are those of tables: a view in the place of one may have rows without end.
int allowed(void*, int action, const char*, const char*, const char*, const char* through)
{
    return through || action == SQLITE_RECURSIVE ? SQLITE_DENY : SQLITE_OK;
}

/// SQLite's steps between two looks at the stop token: some microseconds.
constexpr int kStepsBetweenLooks = 1000;

sqlite3* opened()
{
    sqlite3* database = nullptr;
    const int answer = sqlite3_open_v2(":memory:", &database, SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX, nullptr);
    if (answer != SQLITE_OK) {
        sqlite3_close_v2(database);
        complain(answer, nullptr);
    }
    return database;
}

} // namespace

Database::Database() : m_handle(opened())
{
}

Database::Database(std::string bytes) : m_bytes(std::move(bytes)), m_handle(opened())
{
    // What a stranger wrote into its schema is not done.
    sqlite3_db_config(handle(), SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(handle(), SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    sqlite3_drop_modules(handle(), nullptr);
    sqlite3_limit(handle(), SQLITE_LIMIT_LENGTH, kLongestText);
    const auto size = static_cast<sqlite3_int64>(m_bytes.size());
    check(sqlite3_deserialize(handle(), "main", reinterpret_cast<unsigned char*>(m_bytes.data()), size, size,
                              SQLITE_DESERIALIZE_READONLY),
          handle());
    execute("PRAGMA cell_size_check = ON");
    sqlite3_set_authorizer(handle(), allowed, nullptr);
}

void Database::execute(const char* statements)
{
    check(sqlite3_exec(handle(), statements, nullptr, nullptr, nullptr), handle());
}

void Database::endWhen(const StopToken& stop)
{
    m_stop = stop;
    sqlite3_progress_handler(
        handle(), kStepsBetweenLooks,
        [](void* token) { return static_cast<const StopToken*>(token)->stopRequested() ? 1 : 0; }, &m_stop);
}

Bytes Database::toFile() const
{
    sqlite3_int64 size = 0;
    Bytes::Owner pages(sqlite3_serialize(handle(), "main", &size, 0));
    if (!pages)
        throw std::bad_alloc();
    return {std::move(pages), static_cast<std::size_t>(size)};
}

Statement::Statement(Database& database, const char* sql) : m_database(database.handle())
{
    sqlite3_stmt* statement = nullptr;
    check(sqlite3_prepare_v3(m_database, sql, -1, SQLITE_PREPARE_PERSISTENT, &statement, nullptr), m_database);
    m_handle.reset(statement);
}

bool Statement::next()
{
    const int answer = sqlite3_step(m_handle.get());
    if (answer != SQLITE_ROW && answer != SQLITE_DONE)
        complain(answer, m_database);
    return answer == SQLITE_ROW;
}

std::string Statement::text(int column) const
{
    const auto* begin = reinterpret_cast<const char*>(sqlite3_column_text(m_handle.get(), column));
    return begin ? std::string(begin, static_cast<std::size_t>(sqlite3_column_bytes(m_handle.get(), column))) : std::string();
}

void Statement::bind(int place, std::int64_t value)
{
    check(sqlite3_bind_int64(m_handle.get(), place, value), m_database);
}

void Statement::bind(int place, double value)
{
    check(sqlite3_bind_double(m_handle.get(), place, value), m_database);
}

void Statement::bind(int place, std::string_view value)
{
    const char* text = value.data() ? value.data() : ""; // no address would mean NULL
    check(sqlite3_bind_text64(m_handle.get(), place, text, value.size(), SQLITE_TRANSIENT, SQLITE_UTF8), m_database);
}

void Statement::bind(int place, std::nullopt_t)
{
    check(sqlite3_bind_null(m_handle.get(), place), m_database);
}

} // namespace interleave::saving
