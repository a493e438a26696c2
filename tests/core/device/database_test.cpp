// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <sqlite3.h>

#include <atomic>
#include <filesystem>
#include <map>
#include <mutex>
#include <thread>

#include "core/device/devices.h"
#include "core/machine/clock.h"
#include "core/machine/machine.h"
#include "tests/support/plain_plan.h"
#include "tests/support/print.h"
#include "tests/support/threads_of_process.h"

using namespace interleave;
using namespace std::chrono_literals;
using Came = Completion::Came;

namespace {

namespace fs = std::filesystem;

constexpr SharedId kAccounts{0};
constexpr TaskId kAda{0};
constexpr TaskId kBen{1};

constexpr std::string_view kSetup = "CREATE TABLE account (id INTEGER PRIMARY KEY, amount INTEGER NOT NULL);"
                                    "WITH RECURSIVE n(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM n WHERE n < ?1)"
                                    " INSERT INTO account SELECT n, 100 FROM n WHERE n % ?3 = ?2";
constexpr std::string_view kSum = "SELECT sum(amount) FROM account";
constexpr std::string_view kCountTo =
    "WITH RECURSIVE n(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM n WHERE n < ?1) SELECT count(*) FROM n";

Query query(std::string_view sql, std::uint16_t back = 0)
{
    return {kAccounts, sql, back};
}

/// Another program's connection.
class Other {
public:
    explicit Other(const fs::path& file) { sqlite3_open(file.string().c_str(), &m_database); }
    ~Other() { sqlite3_close(m_database); }
    Other(const Other&) = delete;
    Other& operator=(const Other&) = delete;

    bool run(const char* sql) { return sqlite3_exec(m_database, sql, nullptr, nullptr, nullptr) == SQLITE_OK; }
    std::int64_t number(const char* sql)
    {
        sqlite3_stmt* statement = nullptr;
        sqlite3_prepare_v2(m_database, sql, -1, &statement, nullptr);
        const std::int64_t number = sqlite3_step(statement) == SQLITE_ROW ? sqlite3_column_int64(statement, 0) : -1;
        sqlite3_finalize(statement);
        return number;
    }

private:
    sqlite3* m_database = nullptr;
};

/// The devices of a plan of two tasks that ask these questions.
struct Scene {
    explicit Scene(Database database, const std::vector<Action>& ofAda, const std::vector<Action>& ofBen = {Compute{}})
        : plan(planOf({ofAda, ofBen}, {database})), devices(plan)
    {
    }

    Result<Done> open() { return devices.open({}, {}); }
    /// Operations are begun from now on, and `came` has what came of them.
    Result<Done> openForBegun()
    {
        const Result<Done> opened = devices.open({}, [this](TaskId task, const Completion& completion) {
            const std::lock_guard lock(mutex);
            came[task] = completion;
        });
        const TickClock clock;
        devices.start({clock, clock.moment()});
        return opened;
    }
    Completion perform(TaskId task, const Query& asked, std::int64_t inHand = 0)
    {
        return devices.perform({task, asked, inHand, {}, stop.token()});
    }
    void begin(TaskId task, const Query& asked, std::int64_t inHand = 0)
    {
        QVERIFY(!devices.begin({task, asked, inHand, {}, stop.token()}));
    }
    bool hasCome(TaskId task)
    {
        const std::lock_guard lock(mutex);
        return came.contains(task);
    }
    SharedOutcome close()
    {
        devices.release();
        devices.close();
        std::vector<SharedOutcome> outcomes(1);
        devices.tell(outcomes);
        return outcomes.front();
    }

    const Plan plan;
    StopSource stop;
    std::mutex mutex;
    std::map<TaskId, Completion> came;
    Devices devices;
};

Database database(Journal journal = Journal::Rollback, std::int64_t connections = 0)
{
    return {.setup = kSetup, .check = kSum, .journal = journal, .connections = connections, .rows = 50};
}

} // namespace

class DatabaseTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_place;

    /// The only file of a database in the temporary place.
    fs::path file() const
    {
        for (const fs::directory_entry& entry : fs::recursive_directory_iterator(m_place.path().toStdString())) {
            if (entry.path().extension() == ".sqlite")
                return entry.path();
        }
        return {};
    }
    bool nothingIsLeft() const { return fs::is_empty(m_place.path().toStdString()); }

private slots:
    void init()
    {
        for (const char* const name : {"TMPDIR", "TMP"})
            qputenv(name, m_place.path().toLocal8Bit());
    }

    void QueryGivesItsFirstNumber()
    {
        Scene scene(database(), {query(kSum), query("UPDATE account SET amount = ?1 WHERE id = 1")});
        QVERIFY(scene.open());
        const Completion sum = scene.perform(kAda, query(kSum));
        QVERIFY(sum.came == Came::Complete && sum.value == 5'000);
        const Completion changed = scene.perform(kAda, query("UPDATE account SET amount = ?1 WHERE id = 1"), 7);
        QVERIFY(changed.came == Came::Complete && !changed.value);
        const SharedOutcome outcome = scene.close();
        QCOMPARE(outcome.value, 4'907);
        QCOMPARE(outcome.uses, 2);
        QCOMPARE(outcome.refused, 0);
        QVERIFY(nothingIsLeft());
    }

    void RowsAreDividedAmongParts()
    {
        std::int64_t sum = 0;
        for (std::int64_t part = 0; part < 3; ++part) {
            Database third = database();
            third.part = part;
            third.parts = 3;
            Scene scene(third, {query(kSum)});
            QVERIFY(scene.open());
            sum += scene.close().value;
        }
        QCOMPARE(sum, 5'000);
    }

    void OtherProgramsReadTheSameSums_data()
    {
        QTest::addColumn<int>("journal");
        QTest::newRow("rollback") << static_cast<int>(Journal::Rollback);
        QTest::newRow("write-ahead") << static_cast<int>(Journal::WriteAhead);
    }
    void OtherProgramsReadTheSameSums()
    {
        QFETCH(int, journal);
        Scene scene(database(static_cast<Journal>(journal)), {query("UPDATE account SET amount = amount + 1"), query(kSum)});
        QVERIFY(scene.open());
        scene.perform(kAda, query("UPDATE account SET amount = amount + 1"));
        QCOMPARE(Other(file()).number("SELECT sum(amount) FROM account"), 5'050);
        QVERIFY(scene.perform(kAda, query(kSum)).value == 5'050);
        QCOMPARE(scene.close().value, 5'050);
        QVERIFY(nothingIsLeft());
    }

    /// The journal is what decides what two transactions do to each other.
    void WhoIsRefusedGivesUpWhatItHasBegun()
    {
        for (const Journal journal : {Journal::Rollback, Journal::WriteAhead}) {
            const std::vector<Action> booking{query("BEGIN"), query(kSum),
                                              query("UPDATE account SET amount = amount - 1 WHERE id = 1", 2),
                                              query("COMMIT")};
            Scene scene(database(journal), booking, booking);
            QVERIFY(scene.open());
            const auto does = [&](TaskId task, std::size_t n) {
                return scene.perform(task, std::get<Query>(booking[n])).came;
            };
            for (const TaskId task : {kAda, kBen}) {
                QVERIFY(does(task, 0) == Came::Complete);
                QVERIFY(does(task, 1) == Came::Complete);
            }
            QVERIFY(does(kAda, 2) == Came::Complete);
            QVERIFY(does(kBen, 2) == Came::Busy);
            QVERIFY(does(kAda, 3) == Came::Complete); // nobody reads any more
            for (std::size_t n = 0; n < booking.size(); ++n)
                QVERIFY(does(kBen, n) == Came::Complete);
            const SharedOutcome outcome = scene.close();
            QCOMPARE(outcome.value, 4'998);
            QCOMPARE(outcome.refused, 1);
        }
    }

    /// In WAL mode a transaction that has read what was changed since may not write, even if nobody else has the database now.
    void WhatWasReadBeforeAChangeIsNoGroundToWrite()
    {
        const Query change = query("UPDATE account SET amount = amount - 1 WHERE id = 1", 2);
        const std::vector<Action> booking{query("BEGIN"), query(kSum), change, query("COMMIT")};
        Scene scene(database(Journal::WriteAhead), booking, booking);
        QVERIFY(scene.open());
        scene.perform(kAda, query("BEGIN"));
        QVERIFY(scene.perform(kAda, query(kSum)).value == 5'000);
        scene.perform(kBen, query("BEGIN"));
        scene.perform(kBen, change);
        scene.perform(kBen, query("COMMIT"));
        QVERIFY(scene.perform(kAda, change).came == Came::Busy);
        QCOMPARE(scene.close().value, 4'999);
    }

    void WhoCannotGoBackWaits()
    {
        const std::vector<Action> writing{query("BEGIN IMMEDIATE"),
                                          query("UPDATE account SET amount = amount + 1 WHERE id = 2"), query("COMMIT")};
        Scene scene(database(), writing, writing);
        QVERIFY(scene.open());
        QVERIFY(scene.perform(kAda, query("BEGIN IMMEDIATE")).came == Came::Complete);
        std::atomic<bool> isIn{false};
        std::thread ben([&] {
            scene.perform(kBen, query("BEGIN IMMEDIATE"));
            isIn = true;
        });
        scene.perform(kAda, query("UPDATE account SET amount = amount + 1 WHERE id = 2"));
        QVERIFY(!isIn);
        scene.perform(kAda, query("COMMIT"));
        ben.join();
        QVERIFY(isIn);
        QCOMPARE(scene.close().value, 5'001); // what was not committed is not there
    }

    void StopEndsAWaitAndALongQuestion()
    {
        Scene scene(database(), {query("BEGIN IMMEDIATE")}, {query("BEGIN IMMEDIATE"), query(kCountTo)});
        QVERIFY(scene.open());
        scene.perform(kAda, query("BEGIN IMMEDIATE"));
        std::atomic<SteadyTime> stopped{};
        std::thread later([&] {
            std::this_thread::sleep_for(50ms);
            stopped = readClock();
            scene.stop.requestStop();
        });
        QVERIFY(scene.perform(kBen, query("BEGIN IMMEDIATE")).came == Came::Stopped);
        later.join();
        QVERIFY(readClock() - stopped.load() < 1s);
        const auto begun = readClock();
        QVERIFY(scene.perform(kBen, query(kCountTo), 1'000'000'000'000).came == Came::Stopped);
        QVERIFY(readClock() - begun < 5s);
        scene.close();
        QVERIFY(nothingIsLeft());
    }

    void DatabaseThatAnotherProgramHasLockedIsSaidToBeBusy()
    {
        Scene scene(database(), {query("UPDATE account SET amount = 0")});
        QVERIFY(scene.open());
        Other other(file());
        QVERIFY(other.run("BEGIN EXCLUSIVE"));
        const auto begun = readClock();
        try {
            scene.perform(kAda, query("UPDATE account SET amount = 0"));
            QFAIL("nobody said that it is locked");
        } catch (const std::exception& problem) {
            QVERIFY2(std::string_view(problem.what()).find("busy") != std::string_view::npos, problem.what());
        }
        QVERIFY(readClock() - begun < 30s);
    }

    void SharedConnectionsServeAllTasks()
    {
        Scene scene(database(Journal::Rollback, 1), {query(kSum)}, {query(kSum)});
        QVERIFY(scene.open());
        std::atomic<int> right{0};
        const auto ask = [&](TaskId task) {
            for (int n = 0; n < 50; ++n)
                right += scene.perform(task, query(kSum)).value == 5'000 ? 1 : 0;
        };
        std::thread ben([&] { ask(kBen); });
        ask(kAda);
        ben.join();
        QCOMPARE(right.load(), 100);
        QCOMPARE(scene.close().uses, 100);
    }

    // ---- Begun, and completed by a thread of the device

    void BegunQuestionIsAnsweredByTheDevice()
    {
        const std::optional<std::size_t> threads = threadsOfProcess();
        Scene scene(database(), {query(kSum)}, {query(kCountTo)});
        QVERIFY(scene.openForBegun());
        scene.begin(kAda, query(kSum));
        scene.begin(kBen, query(kCountTo), 1'000);
        QTRY_VERIFY(scene.hasCome(kAda) && scene.hasCome(kBen));
        QVERIFY(scene.came[kAda].value == 5'000 && scene.came[kAda].at);
        QVERIFY(scene.came[kBen].value == 1'000);
        QCOMPARE(scene.close().uses, 2);
        QVERIFY(nothingIsLeft());
        if (threads)
            QTRY_COMPARE(*threadsOfProcess(), *threads);
    }

    /// Whoever waits for others keeps no thread from those.
    void BegunTransactionsThatWaitForEachOtherComeToAnEnd()
    {
        const std::vector<Action> writing{query("BEGIN IMMEDIATE"),
                                          query("UPDATE account SET amount = amount + 1 WHERE id = 2"), query("COMMIT")};
        Scene scene(database(), writing, writing);
        QVERIFY(scene.openForBegun());
        scene.begin(kAda, query("BEGIN IMMEDIATE"));
        QTRY_VERIFY(scene.hasCome(kAda));
        scene.begin(kBen, query("BEGIN IMMEDIATE"));
        for (const char* sql : {"UPDATE account SET amount = amount + 1 WHERE id = 2", "COMMIT"}) {
            QVERIFY(!scene.hasCome(kBen));
            scene.came.erase(kAda);
            scene.begin(kAda, query(sql));
            QTRY_VERIFY(scene.hasCome(kAda));
        }
        QTRY_VERIFY(scene.hasCome(kBen));
        QVERIFY(scene.came[kBen].came == Came::Complete);
        QCOMPARE(scene.close().value, 5'001);
    }

    void WhatABegunQuestionFailsWithIsTold()
    {
        const Query wrong = query("INSERT INTO account VALUES (1, 1)"); // there is one
        Scene scene(database(), {wrong});
        QVERIFY(scene.openForBegun());
        scene.begin(kAda, wrong);
        QTRY_VERIFY(scene.hasCome(kAda));
        QVERIFY2(scene.came[kAda].failure.find("UNIQUE") != std::string::npos, scene.came[kAda].failure.c_str());
    }

    // ---- What cannot be

    void MistakeInTheSqlIsSaidBeforeTheRun()
    {
        Scene scene(database(), {query("SELEKT 1")});
        const Result<Done> opened = scene.open();
        QVERIFY(!opened && opened.error().code == ErrorCode::CannotStart);
        scene.close();
        QVERIFY(nothingIsLeft());
    }

    void RunsLeaveNothingBehind()
    {
        const Plan plan = planOf({{query(kSum)}, {query(kSum)}}, {database()});
        const Trace trace = traceOf("all-cores", plan, inspectMachine());
        QVERIFY(trace.info.outcome == Outcome::Completed);
        QCOMPARE(trace.shared[0].value, 5'000);
        QCOMPARE(trace.shared[0].uses, 2);
        QVERIFY(validate(trace).empty());
        QVERIFY(nothingIsLeft());
    }
};

QTEST_GUILESS_MAIN(DatabaseTest)
#include "database_test.moc"
