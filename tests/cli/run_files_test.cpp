// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/run_files.h"

#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <sstream>

#include "core/saving/run_file.h"
#include "tests/support/print.h"
#include "tests/support/small_request.h"

using namespace interleave;
using namespace interleave::cli;
namespace fs = std::filesystem;

namespace {

RunPointer runOf(std::string_view model, std::int64_t tasks = 3)
{
    static const Machine machine = inspectMachine();
    Progress progress;
    const RunRequest request =
        requestFor(scenarioById("kebab").value(), executionModelById(model).value(), {{"tasks", tasks}, {"work_ms", 2}});
    return runScenario(request, machine, {}, progress).value();
}

/// A run that was made then, there.
RunPointer madeAt(WallTime time, std::string os, std::string processor)
{
    auto run = std::make_shared<RunResult>();
    run->madeAt = time;
    run->machine.os = std::move(os);
    run->machine.processor = std::move(processor);
    return run;
}

WallTime noon(int minutes)
{
    return std::chrono::sys_days(std::chrono::year(2026) / 11 / 27) + std::chrono::hours(12) + std::chrono::minutes(minutes);
}

std::string problemOf(const Error& error)
{
    return englishWords()(error.message);
}

} // namespace

class RunFilesTest : public QObject {
    Q_OBJECT

    std::ostringstream m_out;
    std::ostringstream m_err;
    std::unique_ptr<QTemporaryDir> m_directory;
    fs::path m_path;

    Console console() { return {.out = m_out, .err = m_err}; }
    Console interruptedConsole()
    {
        Console interrupted = console();
        interrupted.wasInterrupted = [] { return true; };
        return interrupted;
    }

private slots:
    void init()
    {
        m_directory = std::make_unique<QTemporaryDir>();
        m_path = (fs::path(m_directory->path().toStdString()) / "kebab.interleave").make_preferred();
    }
    void cleanup() { m_directory.reset(); }

    void SavedRunsAreOpenedAgain()
    {
        const RunSet set{{{runOf("one-core"), runOf("one-core")}, {runOf("simulated")}, {runOf("all-cores")}}};
        const auto saved = saveSet(set, m_path, console());
        QVERIFY(saved.hasValue() && saved->has_value());
        QCOMPARE(**saved, "Saved the runs to " + m_path.string());
        const auto opened = openSet(m_path, console());
        QVERIFY(opened.hasValue() && opened->has_value());
        QCOMPARE((*opened)->series.size(), std::size_t{3});
        QCOMPARE((*opened)->series[0].size(), std::size_t{2});
        QCOMPARE((*opened)->series[2][0]->metrics, set.series[2][0]->metrics);
        QCOMPARE(m_out.str() + m_err.str(), std::string());
    }

    void OnlyRunsThatAreWholeAreSaved()
    {
        auto figures = std::make_shared<RunResult>(*runOf("simulated"));
        figures->trace.tasks.clear();
        const auto saved = saveSet({{{figures, runOf("simulated")}}}, m_path, console());
        QCOMPARE(saved->value(),
                 "Saved 1 of 2 runs to " + m_path.string() + ", those nearest to the median, and those that stand out.");
        QCOMPARE(openSet(m_path, console())->value().all().size(), std::size_t{1});
    }

    void InterruptionEndsIt()
    {
        QVERIFY(!saveSet({{{runOf("simulated")}}}, m_path, interruptedConsole())->has_value());
        QVERIFY(!fs::exists(m_path));
        QVERIFY(saveSet({{{runOf("simulated")}}}, m_path, console())->has_value());
        QVERIFY(!openSet(m_path, interruptedConsole())->has_value());
    }

    void FailureIsPassedOn()
    {
        QVERIFY(problemOf(openSet(m_path, console()).error()).starts_with("There is no file"));
        const auto saved = saveSet({{{runOf("simulated")}}}, m_path.parent_path() / "none" / "a", console());
        QVERIFY(saved.error().code == ErrorCode::CannotWrite);
    }

    void DifferentWorkIsNotComparedHere()
    {
        QVERIFY(saveRuns({{{runOf("simulated")}, {runOf("simulated", 2)}}}, m_path).hasValue());
        const auto opened = openSet(m_path, console());
        QVERIFY(!opened && opened.error().code == ErrorCode::CannotRead);
        QVERIFY(problemOf(opened.error()).find("holds runs of different work") != std::string::npos);
    }

    void RunsThatDisagreeAreAnError()
    {
        auto wrong = std::make_shared<RunResult>(*runOf("one-core"));
        wrong->trace.tasks[0].checksum ^= 1U;
        QVERIFY(saveRuns({{{runOf("one-core")}, {wrong}}}, m_path).hasValue());
        const auto opened = openSet(m_path, console());
        QVERIFY(!opened && opened.error().code == ErrorCode::WrongAnswer);
    }

    void OriginSaysWhenAndWhere()
    {
        QCOMPARE(originOf({{{madeAt(noon(3), "Linux 6.1", "AMD EPYC")}}}),
                 std::string("Made 2026-11-27 12:03 UTC on Linux 6.1, AMD EPYC."));
        QCOMPARE(originOf({{{madeAt(noon(3), "Linux 6.1", "")}}}),
                 std::string("Made 2026-11-27 12:03 UTC on Linux 6.1."));
        QCOMPARE(originOf({{{madeAt(noon(3), "", "")}}}), std::string("Made 2026-11-27 12:03 UTC."));
        QCOMPARE(originOf({{{madeAt({}, "", "AMD EPYC")}}}), std::string("Made on AMD EPYC."));
        QCOMPARE(originOf({{{madeAt({}, "", "")}}}), std::string("When and where these runs were made is not known."));
        const RunPointer first = madeAt(noon(3), "Linux", "");
        QCOMPARE(originOf({{{madeAt(noon(5), "Linux", ""), first}, {madeAt(noon(4), "macOS", "")}}}),
                 std::string("Made from 2026-11-27 12:03 UTC to 2026-11-27 12:05 UTC on Linux; macOS."));
    }
};

QTEST_GUILESS_MAIN(RunFilesTest)
#include "run_files_test.moc"
