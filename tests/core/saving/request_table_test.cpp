// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/saving/trace_reader.h"

#include <QTemporaryDir>

#include <sqlite3.h>

#include <fstream>
#include <sstream>

#include "core/saving/run_file.h"
#include "tests/support/drawn_run.h"
#include "tests/support/print.h"

using namespace interleave;
using namespace std::chrono_literals;
namespace fs = std::filesystem;

namespace {

constexpr std::string_view kAsked = "Ada RRRRRRRRRR\n"
                                    "request web due 0 sent 0.5 taken 1 by Ada answered 2\n"
                                    "request web due 1 sent 2 refused 3\n"
                                    "event keys due 2 taken 6 by Ada answered 7\n"
                                    "request web due 8 sent 8\n";

/// No scenario of the catalog need have such a plan, so the tables are written by the writer of run files, and read without the rest.
RunResult asked()
{
    RunResult run = drawnRun("one-core", kAsked);
    run.request.scenario = scenarioById("kebab").value();
    run.request.parameters = checkedParameters(run.request.scenario->parameters).value();
    run.trace.shared[0].refused = 3;
    run.trace.info.besides = 12ms;
    return run;
}

void change(const fs::path& path, const std::string& statements)
{
    sqlite3* database = nullptr;
    if (sqlite3_open(path.string().c_str(), &database) != SQLITE_OK
        || sqlite3_exec(database, statements.c_str(), nullptr, nullptr, nullptr) != SQLITE_OK)
        qFatal("%s: %s", statements.c_str(), sqlite3_errmsg(database));
    sqlite3_close(database);
}

std::string contentOf(const fs::path& path)
{
    std::ostringstream content;
    content << std::ifstream(path, std::ios::binary).rdbuf();
    return content.str();
}

Trace readFrom(const fs::path& path, const Trace& saved)
{
    saving::Database database(contentOf(path));
    saving::MessageTable messages;
    messages.read(database);
    saving::TraceReader reader(database, messages);
    Trace trace{.info = saved.info, .plan = saved.plan, .tasks = {}};
    reader.read(trace, 0, [](std::int64_t) {});
    return trace;
}

} // namespace

class RequestTableTest : public QObject {
    Q_OBJECT

    fs::path saved(const RunResult& run)
    {
        const fs::path path = fs::path(m_directory.path().toStdString()) / "asked.interleave";
        const Result<Done> result = saveRuns({{{std::make_shared<const RunResult>(run)}}}, path);
        if (!result)
            qFatal("%s", result.error().detail.c_str());
        return path;
    }

private slots:
    void WhatWasAskedComesBack()
    {
        const RunResult run = asked();
        QCOMPARE(linesOf(validate(run.trace)), std::string());
        const Trace read = readFrom(saved(run), run.trace);
        QVERIFY(read.requests == run.trace.requests);
        QVERIFY(read.shared == run.trace.shared);
    }

    void WhatCannotBeIsRefused_data()
    {
        QTest::addColumn<QString>("change");
        const std::vector<const char*> changes{
            "UPDATE request SET device = 2",
            "UPDATE request SET device = 'web'",
            "UPDATE request SET device = NULL",
            "UPDATE request SET due_ns = -1",
            "UPDATE request SET sent_ns = 9e300",
            "UPDATE request SET due_ns = 200000000000000, sent_ns = 200000000000000",
            "UPDATE request SET task = 1 WHERE task = 0",
            "UPDATE request SET task = NULL",
            "UPDATE request SET taken_ns = 'soon'",
            "UPDATE request SET taken_ns = 0 WHERE taken_ns IS NOT NULL",
            "UPDATE request SET taken_ns = NULL",
            "UPDATE request SET answered_ns = NULL",
            "UPDATE request SET answered_ns = 0 WHERE answered_ns IS NOT NULL",
            "UPDATE request SET fate = 'lost'",
            "UPDATE request SET fate = 'open'",
            "UPDATE request SET sent_ns = due_ns - 1 WHERE due_ns > 0",
            "UPDATE request SET position = 9 - position",
            "UPDATE shared_outcome SET refused = -1",
            "UPDATE shared_outcome SET refused = NULL",
            "DROP TABLE request",
        };
        for (const char* change : changes)
            QTest::newRow(change) << change;
    }
    void WhatCannotBeIsRefused()
    {
        QFETCH(QString, change);
        const RunResult run = asked();
        const fs::path path = saved(run);
        ::change(path, change.toStdString());
        bool isRefused = false;
        try {
            isRefused = !validate(readFrom(path, run.trace)).empty();
        } catch (const saving::Complaint&) {
            isRefused = true;
        }
        QVERIFY(isRefused);
    }

private:
    QTemporaryDir m_directory;
};

QTEST_APPLESS_MAIN(RequestTableTest)
#include "request_table_test.moc"
