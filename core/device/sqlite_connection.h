#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <sqlite3.h>

#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/stop_token.h"

namespace interleave {

/// What SQLite complained of.
class SqliteProblem : public std::runtime_error {
public:
    SqliteProblem(int number, const std::string& what) : std::runtime_error(what), m_number(number) {}

    bool isFull() const { return m_number == SQLITE_FULL; }

private:
    int m_number;
};

/// A connection to a database in a file, with statements that were compiled before they are needed.
/// Thread safety: one thread at a time.
class SqliteConnection {
public:
    /// The file is made where it is not there. Throws SqliteProblem, as all that asks something does.
    explicit SqliteConnection(const std::filesystem::path& file);
    SqliteConnection(const SqliteConnection&) = delete;
    SqliteConnection& operator=(const SqliteConnection&) = delete;

    /// Statements, one after the other. `values` are for their places from ?1 on, as far as each has them. The first number that the
    /// last one gives, if any.
    std::optional<std::int64_t> execute(std::string_view statements, std::span<const std::int64_t> values = {});
    /// The first word that a statement gives.
    std::string word(std::string_view statement);

    /// Compiles it, to be asked later.
    void prepare(std::string_view statement);

    enum class Came {
        Answered,
        Busy,        ///< others have the database, and nothing was done
        Interrupted, ///< the stop said so
    };
    struct Answer {
        Came came = Came::Answered;
        std::optional<std::int64_t> value{}; ///< the first of the first row
    };
    /// Does a statement that was prepared, with `value` for ?1. While others have the database, `awaitOthers` is asked whether to try
    /// again. Comes back within milliseconds once `stop` says so. Allocates nothing of the program's own.
    Answer ask(std::string_view statement, std::int64_t value, const StopToken& stop, bool (*awaitOthers)(void*), void* whose);

    bool isInTransaction() const { return sqlite3_get_autocommit(m_handle.get()) == 0; }
    void rollBack() noexcept;

private:
    struct Close {
        void operator()(sqlite3* database) const { sqlite3_close_v2(database); }
    };
    struct Finish {
        void operator()(sqlite3_stmt* statement) const { sqlite3_finalize(statement); }
    };
    using Statement = std::unique_ptr<sqlite3_stmt, Finish>;
    struct Prepared {
        std::string_view text;
        Statement statement;
    };
    struct Waiting {
        bool (*awaitOthers)(void*) = nullptr;
        void* whose = nullptr;
    };

    Statement compiled(std::string_view& text, unsigned flags) const;
    [[noreturn]] void complain(int number) const;
    Prepared& prepared(std::string_view statement);

    std::unique_ptr<sqlite3, Close> m_handle;
    std::vector<Prepared> m_prepared; ///< closed before the handle
    StopToken m_stop;                 ///< of what is being asked
    Waiting m_waiting;
};

} // namespace interleave
