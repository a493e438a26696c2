#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <sqlite3.h>

#include <cstdint>
#include <memory>
#include <optional>
#include <stdexcept>
#include <string>
#include <string_view>

#include "core/base/watch.h"

namespace interleave::saving {

/// What SQLite, or a reader of a file, complained of. Caught before it leaves this folder.
class Complaint : public std::runtime_error {
public:
    using std::runtime_error::runtime_error;
};

/// A file as it shall lie on a disk. SQLite's memory.
struct Bytes {
    struct Free {
        void operator()(unsigned char* memory) const { sqlite3_free(memory); }
    };
    using Owner = std::unique_ptr<unsigned char, Free>;

    Owner owner;
    std::size_t size = 0;

    std::string_view all() const { return {reinterpret_cast<const char*>(owner.get()), size}; }
};

/// A database in memory: one being filled, or the bytes of a file. The only user of SQLite beside its statements.
/// Thread safety: none; one owner.
class Database {
public:
    /// An empty one.
    Database();
    /// That of a file, to be read, where nothing is done that a stranger wrote into it: what it calls a table is one, or asking
    /// for its rows fails. A file that is no database is found out when it is asked something.
    explicit Database(std::string bytes);
    Database(const Database&) = delete;
    Database& operator=(const Database&) = delete;

    /// Statements without a result, as many as there are.
    void execute(const char* statements);
    /// From now on, whatever is asked of it ends with a Complaint soon after `stop` says so.
    void endWhen(const StopToken& stop);
    /// The whole file.
    Bytes toFile() const;

    sqlite3* handle() const { return m_handle.get(); }

private:
    struct Close {
        void operator()(sqlite3* database) const { sqlite3_close_v2(database); }
    };
    std::string m_bytes; ///< of a file; outlives the handle
    StopToken m_stop;
    std::unique_ptr<sqlite3, Close> m_handle;
};

/// A statement with places for values, used again and again.
/// Thread safety: none; one owner. The database outlives it.
class Statement {
public:
    Statement(Database& database, const char* sql);

    /// Puts `values` into the places, from the first on, and forgets the rows of before.
    template<typename... Values>
    Statement& with(const Values&... values)
    {
        sqlite3_reset(m_handle.get());
        int place = 0;
        (bind(++place, values), ...);
        return *this;
    }
    /// Does it, where no rows are awaited.
    template<typename... Values>
    void run(const Values&... values)
    {
        with(values...).next();
    }

    /// Goes on to the next row. False when there is none.
    bool next();
    bool isNull(int column) const { return sqlite3_column_type(m_handle.get(), column) == SQLITE_NULL; }
    bool isInteger(int column) const { return sqlite3_column_type(m_handle.get(), column) == SQLITE_INTEGER; }
    bool isNumber(int column) const
    {
        return isInteger(column) || sqlite3_column_type(m_handle.get(), column) == SQLITE_FLOAT;
    }
    std::int64_t integer(int column) const { return sqlite3_column_int64(m_handle.get(), column); }
    double real(int column) const { return sqlite3_column_double(m_handle.get(), column); }
    std::string text(int column) const;

private:
    void bind(int place, std::int64_t value);
    void bind(int place, double value);
    void bind(int place, std::string_view value);
    void bind(int place, std::nullopt_t);
    template<typename Value>
    void bind(int place, const std::optional<Value>& value)
    {
        value ? bind(place, *value) : bind(place, std::nullopt);
    }

    struct Finish {
        void operator()(sqlite3_stmt* statement) const { sqlite3_finalize(statement); }
    };
    sqlite3* m_database;
    std::unique_ptr<sqlite3_stmt, Finish> m_handle;
};

} // namespace interleave::saving
