// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/saving/database.h"

#include <limits>
#include <string>

#include "tests/support/print.h"

using namespace interleave;
using namespace interleave::saving;

namespace {

std::string bytesOf(const saving::Database& database)
{
    return std::string(database.toFile().all());
}

/// The file of a database that these statements made.
std::string fileOf(const char* statements)
{
    saving::Database database;
    database.execute(statements);
    return bytesOf(database);
}

/// What is complained of when this is asked of a file; empty where nothing is.
std::string complaintOf(const std::string& file, const char* question)
{
    try {
        saving::Database database(file);
        Statement statement(database, question);
        for (int rows = 0; statement.next(); ++rows) {
            if (rows == 1000)
                return "no end";
            statement.text(0);
        }
        return {};
    } catch (const Complaint& complaint) {
        return complaint.what();
    }
}

} // namespace

class DatabaseTest : public QObject {
    Q_OBJECT

private slots:
    void ValuesComeBackAsTheyWere()
    {
        constexpr auto kMost = std::numeric_limits<std::int64_t>::max();
        constexpr auto kLeast = std::numeric_limits<std::int64_t>::min();
        saving::Database made;
        made.execute("CREATE TABLE t (a INTEGER, b REAL, c TEXT, d INTEGER)");
        Statement insert(made, "INSERT INTO t VALUES (?, ?, ?, ?)");
        insert.run(kMost, 0.1, std::string_view("d\xC3\xB6ner \0 kebab", 14), std::nullopt);
        insert.run(kLeast, 1e300, std::string_view(), std::optional<std::int64_t>(7));

        saving::Database read(bytesOf(made));
        Statement row(read, "SELECT a, b, c, d FROM t ORDER BY a DESC");
        QVERIFY(row.next());
        QCOMPARE(row.integer(0), kMost);
        QCOMPARE(row.real(1), 0.1);
        QCOMPARE(row.text(2), std::string("d\xC3\xB6ner \0 kebab", 14));
        QVERIFY(row.isNull(3) && !row.isInteger(3));
        QVERIFY(row.next());
        QCOMPARE(row.integer(0), kLeast);
        QCOMPARE(row.real(1), 1e300);
        QCOMPARE(row.text(2), std::string());
        QVERIFY(!row.isNull(2) && row.isInteger(3));
        QVERIFY(!row.next());
    }

    void StatementBeginsAnew()
    {
        saving::Database made;
        made.execute("CREATE TABLE t (a INTEGER); INSERT INTO t VALUES (1), (2), (3)");
        Statement row(made, "SELECT a FROM t WHERE a >= ? ORDER BY a");
        row.with(std::int64_t{2});
        QVERIFY(row.next());
        row.with(std::int64_t{3});
        QVERIFY(row.next());
        QCOMPARE(row.integer(0), std::int64_t{3});
        QVERIFY(!row.next());
    }

    void WhatIsNoDatabaseIsComplainedOf()
    {
        QVERIFY(!complaintOf("some words that are no database", "SELECT a FROM t").empty());
        QVERIFY(!complaintOf(fileOf("CREATE TABLE t (a)"), "SELECT a FROM other").empty());
    }

    void FileIsNotChanged() { QVERIFY(!complaintOf(fileOf("CREATE TABLE t (a)"), "INSERT INTO t VALUES (1)").empty()); }

    void ViewInThePlaceOfATableIsRefused()
    {
        const char* question = "SELECT a FROM t";
        QCOMPARE(complaintOf(fileOf("CREATE TABLE t (a); INSERT INTO t VALUES (1)"), question), std::string());
        const std::string endless = "WITH RECURSIVE n(a) AS (SELECT 1 UNION ALL SELECT a + 1 FROM n) SELECT a FROM n";
        QVERIFY(!complaintOf(fileOf(("CREATE VIEW t AS " + endless).c_str()), question).empty());
        QVERIFY(!complaintOf(fileOf("CREATE VIEW t AS SELECT 1 AS a"), question).empty());
        QVERIFY(!complaintOf(fileOf("CREATE TABLE u (a); INSERT INTO u VALUES (1); CREATE VIEW t AS SELECT a FROM u"), question)
                     .empty());
        // Also where the schema lies about what it is.
        QVERIFY(!complaintOf(fileOf("CREATE VIEW t AS SELECT 1 AS a; PRAGMA writable_schema = ON; "
                                    "UPDATE sqlite_schema SET type = 'table', rootpage = 1"),
                             question)
                     .empty());
        // A view that nobody asks is in nobody's way.
        QCOMPARE(complaintOf(fileOf("CREATE TABLE t (a); INSERT INTO t VALUES (1); CREATE VIEW v AS SELECT a FROM t"), question),
                 std::string());
    }

    void VirtualTableIsRefused()
    {
        std::string file;
        try {
            file = fileOf("CREATE VIRTUAL TABLE t USING fts5 (a); INSERT INTO t VALUES ('words')");
        } catch (const Complaint& complaint) {
            QSKIP(complaint.what());
        }
        QVERIFY(!complaintOf(file, "SELECT a FROM t").empty());
    }

    void LongTextIsRefused()
    {
        const auto fileWith = [](int letters) {
            return fileOf(
                ("CREATE TABLE t (a); INSERT INTO t VALUES (printf('%.*c', " + std::to_string(letters) + ", 'x'))").c_str());
        };
        QCOMPARE(complaintOf(fileWith(9'000), "SELECT a FROM t"), std::string());
        QVERIFY(!complaintOf(fileWith(90'000), "SELECT a FROM t").empty());
    }

    void StopEndsAQuestion()
    {
        saving::Database database;
        StopSource stop;
        database.endWhen(stop.token());
        Statement endless(database,
                          "WITH RECURSIVE n(a) AS (SELECT 1 UNION ALL SELECT a + 1 FROM n) SELECT count(*) FROM n");
        stop.requestStop();
        QVERIFY_EXCEPTION_THROWN(endless.next(), Complaint);
    }
};

QTEST_APPLESS_MAIN(DatabaseTest)
#include "database_test.moc"
