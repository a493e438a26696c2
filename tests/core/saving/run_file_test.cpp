// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/saving/run_file.h"

#include <QTemporaryDir>

#include <sqlite3.h>

#include <algorithm>
#include <fstream>
#include <functional>
#include <set>
#include <sstream>
#include <thread>

#include "core/base/random.h"
#include "core/exporting/exporter.h"
#include "core/exporting/summary_json.h"
#include "core/gantt/chart.h"
#include "core/run/answer.h"
#include "core/run/honesty.h"
#include "tests/support/print.h"
#include "tests/support/small_request.h"

using namespace interleave;
namespace fs = std::filesystem;
using RunPointer = std::shared_ptr<const RunResult>;

Q_DECLARE_METATYPE(const interleave::Scenario*)
Q_DECLARE_METATYPE(const interleave::ExecutionModel*)

namespace {

const Machine& machine()
{
    static const Machine measured = inspectMachine();
    return measured;
}

RunPointer runOf(const RunRequest& request, StopToken stop = {})
{
    Progress progress;
    const Result<RunPointer> result = runScenario(request, machine(), stop, progress);
    if (!result)
        qFatal("%s (%s)", englishWords()(result.error().message).c_str(), result.error().detail.c_str());
    return *result;
}

RunRequest requestFor(std::string_view scenario, std::string_view model, const Values& values = {})
{
    return requestFor(scenarioById(scenario).value(), executionModelById(model).value(), values);
}

RunPointer simulated(std::string_view scenario, const Values& values = {})
{
    return runOf(requestFor(scenario, "simulated", values));
}

RunPointer simulatedDeadlock()
{
    return simulated("deadlock", {{"tasks", 2}, {"order", 0}});
}

/// Two runs with links and something shared, a standstill, and a book with names.
const RunSet& variedRuns()
{
    static const RunSet runs{
        {{simulated("semaphore", {{"tasks", 6}, {"work_ms", 4}}), simulated("semaphore", {{"tasks", 6}, {"work_ms", 4}})},
         {simulatedDeadlock()},
         {runOf(requestFor("who-is-next", "one-core", {{"tasks", 3}}))}}};
    return runs;
}

std::string contentOf(const fs::path& path)
{
    std::ostringstream content;
    content << std::ifstream(path, std::ios::binary).rdbuf();
    return content.str();
}

void write(const fs::path& path, std::string_view bytes)
{
    std::ofstream(path, std::ios::binary | std::ios::trunc).write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
}

std::vector<std::string> namesIn(const fs::path& folder)
{
    std::vector<std::string> names;
    for (const auto& entry : fs::directory_iterator(folder))
        names.push_back(entry.path().filename().string());
    std::ranges::sort(names);
    return names;
}

/// Of a failure to read; empty when it did not fail, or not with CannotRead.
std::string problemOf(const Result<RunSet>& result)
{
    return result || result.error().code != ErrorCode::CannotRead ? std::string() : englishWords()(result.error().message);
}

bool contains(const std::string& text, std::string_view part)
{
    return text.find(part) != std::string::npos;
}

/// A database file, as any other program sees it.
/// Thread safety: none; one owner.
class Editor {
public:
    explicit Editor(const fs::path& path)
    {
        if (sqlite3_open(path.string().c_str(), &m_database) != SQLITE_OK)
            qFatal("%s", sqlite3_errmsg(m_database));
        sqlite3_exec(m_database, "PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF", nullptr, nullptr, nullptr);
    }
    Editor(const Editor&) = delete;
    Editor& operator=(const Editor&) = delete;
    ~Editor() { sqlite3_close(m_database); }

    /// What went wrong; empty when it was done.
    std::string execute(const std::string& statements)
    {
        char* message = nullptr;
        sqlite3_exec(m_database, statements.c_str(), nullptr, nullptr, &message);
        const std::string problem = message ? message : "";
        sqlite3_free(message);
        return problem;
    }
    /// Rows, each with its values joined by "|".
    std::vector<std::string> ask(const std::string& question)
    {
        std::vector<std::string> rows;
        const auto add = [](void* list, int count, char** values, char**) {
            std::string row;
            for (int n = 0; n < count; ++n)
                row += std::string(n == 0 ? "" : "|") + (values[n] ? values[n] : "NULL");
            static_cast<std::vector<std::string>*>(list)->push_back(row);
            return 0;
        };
        sqlite3_exec(m_database, question.c_str(), add, &rows, nullptr);
        return rows;
    }

private:
    sqlite3* m_database = nullptr;
};

/// Whatever is done with runs that were opened goes through.
void useAll(const RunSet& runs)
{
    std::vector<Series> series;
    for (const auto& list : runs.series)
        series.push_back({list, list.size() - 1});
    std::ostringstream out;
    writeSummaryJson(series, out);
    for (const auto& list : runs.series) {
        for (const RunPointer& run : list) {
            QCOMPARE(linesOf(validate(run->trace)), std::string());
            for (const std::string_view format : {"svg", "json"}) {
                ExportRequest request;
                request.runs = {run};
                exporterById(format).value()->write(request, out);
            }
            for (const gantt::RowsBy rowsBy : {gantt::RowsBy::Task, gantt::RowsBy::Cpu, gantt::RowsBy::Worker})
                gantt::layOut(std::shared_ptr<const Trace>(run, &run->trace), rowsBy);
            honestyOf(*run);
            honestyOf(run->machine);
        }
    }
}

/// Everything of two runs, each part printed where it differs.
void compare(const RunResult& opened, const RunResult& saved)
{
    QCOMPARE(opened.request.scenario, saved.request.scenario);
    QCOMPARE(opened.request.model, saved.request.model);
    QVERIFY(opened.request.parameters == saved.request.parameters);
    QCOMPARE(opened.request.seed, saved.request.seed);
    QCOMPARE(opened.request.cores, saved.request.cores);
    QVERIFY(opened.request.settings == saved.request.settings);
    const Words& words = englishWords();
    QCOMPARE(words(opened.machine.witnessProblem), words(saved.machine.witnessProblem));
    Machine machine = opened.machine;
    machine.witnessProblem = saved.machine.witnessProblem;
    QVERIFY(!machine.calibration); // of another session: nothing is said of how it was calibrated
    machine.calibration = saved.machine.calibration;
    QVERIFY(machine == saved.machine);
    QVERIFY(opened.trace.info == saved.trace.info);
    QVERIFY(*opened.trace.plan == *saved.trace.plan);
    QVERIFY(opened.trace.tasks == saved.trace.tasks);
    QVERIFY(opened.trace.links == saved.trace.links);
    QCOMPARE(opened.trace.linksLeftOut, saved.trace.linksLeftOut);
    QVERIFY(opened.trace.shared == saved.trace.shared);
    QVERIFY(opened.trace.requests == saved.trace.requests);
    QVERIFY(opened.trace.standstill == saved.trace.standstill);
    QCOMPARE(words(opened.trace.witness.problem), words(saved.trace.witness.problem));
    Witness witness = opened.trace.witness;
    witness.problem = saved.trace.witness.problem;
    QVERIFY(witness == saved.trace.witness);
    QVERIFY(opened.metrics == saved.metrics);
    QCOMPARE(opened.checksum, saved.checksum);
    QCOMPARE(opened.stampCostNs, saved.stampCostNs);
    QVERIFY(opened.verdict == saved.verdict);
    QVERIFY(opened.madeAt == saved.madeAt);
}

/// What a watch was told, from whichever thread; and it stops when it has heard enough.
struct Told {
    std::vector<double> shares{};
    double enough = 2;
    StopSource stop{};

    Watch watch()
    {
        return {stop.token(), [this](double share) {
                    shares.push_back(share);
                    if (share >= enough)
                        stop.requestStop();
                }};
    }
    bool wentUpToOne() const
    {
        return !shares.empty() && shares.front() >= 0 && std::ranges::is_sorted(shares) && shares.back() == 1.0;
    }
};

/// Some ten thousand spans.
const RunSet& longRuns()
{
    static const RunSet runs{{{simulated("coordination", {{"tasks", 4}, {"pieces", 1500}})},
                              {simulated("coordination", {{"tasks", 4}, {"pieces", 1500}})}}};
    return runs;
}

} // namespace

class RunFileTest : public QObject {
    Q_OBJECT

    /// A file of these runs.
    fs::path savedFile(const RunSet& runs)
    {
        const fs::path path = m_folder / "saved.interleave";
        const Result<Done> result = saveRuns(runs, path);
        if (!result)
            qFatal("%s (%s)", englishWords()(result.error().message).c_str(), result.error().detail.c_str());
        return path;
    }

    /// The varied runs, changed by these statements.
    fs::path changedFile(const std::string& statements)
    {
        const fs::path path = savedFile(variedRuns());
        const std::string problem = Editor(path).execute(statements);
        if (!problem.empty())
            qFatal("%s: %s", statements.c_str(), problem.c_str());
        return path;
    }

    void requireSameAgain(const RunSet& runs)
    {
        const Result<RunSet> opened = openRuns(savedFile(runs));
        QVERIFY2(opened.hasValue(), problemOf(opened).c_str());
        QCOMPARE(opened->series.size(), runs.series.size());
        for (std::size_t n = 0; n < runs.series.size(); ++n) {
            QCOMPARE(opened->series[n].size(), runs.series[n].size());
            for (std::size_t run = 0; run < runs.series[n].size(); ++run)
                compare(*opened->series[n][run], *runs.series[n][run]);
        }
    }

private slots:
    void init()
    {
        m_directory = std::make_unique<QTemporaryDir>();
        QVERIFY(m_directory->isValid());
        m_folder = m_directory->path().toStdString();
    }
    void cleanup() { m_directory.reset(); }

    // ---- What is saved comes back

    void EachScenarioComesBack_data()
    {
        QTest::addColumn<const Scenario*>("scenario");
        QTest::addColumn<const ExecutionModel*>("model");
        for (const Scenario* scenario : scenarioCatalog()) {
            for (const std::string_view id : scenario->models)
                QTest::addRow("%s, %s", scenario->id.data(), id.data()) << scenario << executionModelById(id).value();
        }
    }
    void EachScenarioComesBack()
    {
        QFETCH(const Scenario*, scenario);
        QFETCH(const ExecutionModel*, model);
        requireSameAgain({{{runOf(smallRequest(scenario, model))}}});
    }

    void SeriesKeepTheirRunsAndTheirOrder()
    {
        requireSameAgain({{{simulated("kebab"), simulated("kebab", {{"tasks", 2}})},
                           {simulated("mixed")},
                           {simulated("kebab"), simulatedDeadlock(), simulated("mixed")}}});
    }

    void SeriesOfOneModelAreToldApart()
    {
        const RunPointer simulation = simulated("kebab");
        const RunPointer run = runOf(smallRequest(scenarioById("kebab").value(), executionModelById("one-core").value()));
        const Result<RunSet> opened = openRuns(savedFile({{{simulation, simulation}, {run}, {simulation}}}));
        QVERIFY2(opened.hasValue(), problemOf(opened).c_str());
        QVERIFY(opened->series[0][0]->request.ordinal == 1);
        QVERIFY(opened->series[0][1]->request.ordinal == 1);
        QVERIFY(!opened->series[1][0]->request.ordinal);
        QVERIFY(opened->series[2][0]->request.ordinal == 2);
    }

    void RunThatWasStoppedComesBack()
    {
        StopSource stop;
        stop.requestStop();
        const RunPointer run =
            runOf(smallRequest(scenarioById("mixed").value(), executionModelById("one-core").value()), stop.token());
        QVERIFY(run->trace.info.outcome == Outcome::Stopped);
        requireSameAgain({{{run}}});
    }

    void StandstillComesBack()
    {
        const RunPointer run = simulatedDeadlock();
        QVERIFY(run->trace.standstill.has_value());
        requireSameAgain({{{run}}});
    }

    void SettingsAndCoresComeBack()
    {
        RunRequest request = requestFor("kebab", "simulated");
        request.settings = {{"simulated_cores", 3}, {"slice_us", 1000}};
        request.seed = 0xFEDC'BA98'7654'3210;
        const RunPointer simulation = runOf(request);
        RunRequest pinned = requestFor("kebab", "all-cores", {{"work_ms", 4}});
        pinned.cores = 1;
        requireSameAgain({{{simulation}, {runOf(pinned)}}});
    }

    void WhatTheKernelSawComesBack()
    {
        RunResult run = *simulated("kebab");
        run.trace.witness = {.threads = 3,
                             .problem = {INTERLEAVE_TEXT("test", "of %1 threads %2 had none (%3)"),
                                         {std::int64_t{12'345}, Decimal{0.25, 2}, std::string("Ada, Ben")}},
                             .switches = 12,
                             .preemptions = 4,
                             .matched = 11,
                             .longestMissed = Duration(77),
                             .gapsWithoutSwitch = 2,
                             .inThoseGaps = Duration(99),
                             .lost = 1,
                             .counted = 13,
                             .watched = {{.systemId = 4711, .switches = 12, .from = Duration(5), .until = Duration(500)},
                                         {.systemId = 4712, .switches = 1, .from = Duration(6), .until = Duration(501)}},
                             .errors =
                                 Witness::Errors{.boundaries = 9, .median = Duration(1), .p99 = Duration(2), .worst = Duration(3)}};
        run.trace.info.throttled = Duration(31);
        run.trace.info.besides = Duration(32);
        run.trace.info.held = 33;
        run.trace.info.clockDrift = Duration(-12);
        run.trace.linksLeftOut = 17;
        requireSameAgain({{{std::make_shared<const RunResult>(run)}}});
        const Result<RunSet> opened = openRuns(m_folder / "saved.interleave");
        QCOMPARE(englishWords()(opened->series[0][0]->trace.witness.problem),
                 std::string("of 12 345 threads 0.25 had none (Ada, Ben)"));
        run.trace.witness.counted.reset();
        run.trace.witness.errors.reset();
        requireSameAgain({{{std::make_shared<const RunResult>(run)}}});
    }

    /// As they were before there was anything to be asked of a run.
    void FilesOfTheFormatBeforeAreOpened()
    {
        const fs::path path =
            changedFile("PRAGMA user_version = 2; DROP TABLE request;"
                        "ALTER TABLE run DROP COLUMN besides_ns; ALTER TABLE run DROP COLUMN held_bytes;"
                        "ALTER TABLE shared_outcome DROP COLUMN refused");
        const Result<RunSet> opened = openRuns(path);
        QVERIFY2(opened.hasValue(), problemOf(opened).c_str());
        compare(*opened->series[0][0], *variedRuns().series[0][0]);
    }

    void TwoComputersComeBack()
    {
        RunResult other = *simulated("kebab");
        other.machine.os = "Plan 9";
        other.machine.processor = "";
        other.machine.cpus = {CpuId{7}, CpuId{3}};
        other.machine.pinCpu.reset();
        other.machine.pinProblem = {INTERLEAVE_TEXT("test", "threads cannot be bound"), {}};
        other.machine.witnessProblem = {INTERLEAVE_TEXT("test", "%1 says no"), {std::string("d\xC3\xB6ner")}};
        other.machine.limits.quotaCores = 1.5;
        requireSameAgain({{{simulated("kebab"), std::make_shared<const RunResult>(other), simulated("kebab")}}});
    }

    void TextsLoseWhatATerminalWouldObey()
    {
        RunResult run = *simulated("kebab");
        run.machine.processor = "a\x1B[2Jb\nc\xC2\x9B"
                                "d\xC3\xB6";
        const Result<RunSet> opened = openRuns(savedFile({{{std::make_shared<const RunResult>(run)}}}));
        QCOMPARE(opened->series[0][0]->machine.processor, std::string("a [2Jb c d\xC3\xB6"));
    }

    /// The address sanitizer would see it if it did not.
    void TextOfAFileLivesAsLongAsASentenceThatHasIt()
    {
        RunResult run = *simulated("kebab");
        run.machine.pinProblem = {INTERLEAVE_TEXT("test", "threads cannot be bound"), {}};
        Message problem;
        {
            const Result<RunSet> opened = openRuns(savedFile({{{std::make_shared<const RunResult>(run)}}}));
            problem = opened->series[0][0]->machine.pinProblem;
        }
        QVERIFY(problem.letters);
        QVERIFY(problem == run.machine.pinProblem);
        QCOMPARE(englishWords()(problem), std::string("threads cannot be bound"));
    }

    // ---- The file

    void FileIsKnownByItsHead()
    {
        const std::string bytes = contentOf(savedFile(variedRuns()));
        QVERIFY(bytes.starts_with(std::string("SQLite format 3\0", 16)));
        QCOMPARE(bytes.substr(68, 4), std::string("ILV1"));
        QCOMPARE(namesIn(m_folder), std::vector<std::string>{"saved.interleave"});
        Editor editor(m_folder / "saved.interleave");
        QCOMPARE(linesOf(editor.ask("PRAGMA integrity_check")), std::string("ok\n"));
        QCOMPARE(linesOf(editor.ask("PRAGMA foreign_key_check")), std::string());
    }

    void TimelineHasARowForEachSpan()
    {
        const fs::path path = savedFile(variedRuns());
        Editor editor(path);
        std::string expected;
        std::int64_t number = 0;
        for (const auto& series : variedRuns().series) {
            for (const RunPointer& run : series) {
                for (std::size_t task = 0; task < run->trace.tasks.size(); ++task) {
                    const Task& program = run->trace.plan->tasks[task];
                    for (const Span span : run->trace.tasks[task].spans) {
                        expected += std::to_string(number) + '|' + std::string(run->request.model->id) + '|'
                                  + program.name + '|' + englishWords()(program.program[indexOf(span.step)].name) + '|'
                                  + std::string(idOf(span.activity)) + '|'
                                  + std::to_string(span.time.begin.time_since_epoch().count()) + '|'
                                  + std::to_string(span.time.end.time_since_epoch().count()) + '|'
                                  + (span.cpu ? std::to_string(indexOf(*span.cpu)) : "NULL") + '|'
                                  + std::string(idOf(span.evidence)) + '\n';
                    }
                }
                ++number;
            }
        }
        const std::string rows = linesOf(editor.ask(
            "SELECT timeline.run, timeline.model, timeline.task, timeline.step, timeline.activity, timeline.begin_ns, "
            "timeline.end_ns, timeline.cpu, timeline.evidence FROM timeline JOIN run USING (run) JOIN task ON "
            "task.plan = run.plan AND task.name = timeline.task "
            "ORDER BY timeline.run, task.task, timeline.begin_ns"));
        QCOMPARE(rows, expected);
    }

    void OlderFileIsReplaced()
    {
        write(m_folder / "saved.interleave", std::string(1'000'000, 'x'));
        requireSameAgain({{{simulated("kebab")}}});
        requireSameAgain({{{simulated("mixed")}}});
        QCOMPARE(namesIn(m_folder), std::vector<std::string>{"saved.interleave"});
    }

    void StoppedSavingLeavesTheOlderFile_data()
    {
        QTest::addColumn<double>("share");
        for (const double share : {-1.0, 0.3, 0.9, 1.0})
            QTest::addRow("%.1f", share) << share;
    }
    void StoppedSavingLeavesTheOlderFile()
    {
        QFETCH(double, share);
        const fs::path path = m_folder / "saved.interleave";
        write(path, "older");
        Told told{.enough = share};
        if (share < 0)
            told.stop.requestStop();
        QVERIFY(saveRuns(longRuns(), path, told.watch()).hasValue());
        QCOMPARE(contentOf(path), std::string("older"));
        QCOMPARE(namesIn(m_folder), std::vector<std::string>{"saved.interleave"});
    }

    void PlaceThatCannotBeWrittenIsNamed()
    {
        const auto problem = [](const Result<Done>& result) {
            return result || result.error().code != ErrorCode::CannotWrite ? std::string()
                                                                           : englishWords()(result.error().message);
        };
        QVERIFY(contains(problem(saveRuns(variedRuns(), m_folder / "none" / "a.interleave")), "There is no folder"));
        QVERIFY(contains(problem(saveRuns(variedRuns(), m_folder)), "is a folder"));
        const fs::path locked = m_folder / "locked";
        fs::create_directory(locked);
        write(locked / "a.interleave", "older");
        fs::permissions(locked, fs::perms::owner_read | fs::perms::owner_exec);
        const bool isRefused = !std::ofstream(locked / "trial").is_open();
        if (isRefused) // the system's administrator may write everywhere
            QVERIFY(contains(problem(saveRuns(variedRuns(), locked / "a.interleave")),
                             "No file can be written in the folder"));
        fs::permissions(locked, fs::perms::owner_all);
        QCOMPARE(contentOf(locked / "a.interleave"), std::string("older"));
    }

    void ProgressGoesUpToOne()
    {
        Told saving;
        QVERIFY(saveRuns(longRuns(), m_folder / "a.interleave", saving.watch()).hasValue());
        QVERIFY(saving.wentUpToOne());
        QVERIFY(saving.shares.size() > 4);
        Told opening;
        QVERIFY(openRuns(m_folder / "a.interleave", opening.watch()).hasValue());
        QVERIFY(opening.wentUpToOne());
        QVERIFY(opening.shares.size() > 4);
        // However little there is.
        Told little;
        QVERIFY(openRuns(savedFile(variedRuns()), little.watch()).hasValue());
        QVERIFY(little.wentUpToOne());
    }

    void StopEndsOpening_data()
    {
        QTest::addColumn<double>("share");
        for (const double share : {-1.0, 0.0, 0.05, 0.4, 1.0})
            QTest::addRow("%.2f", share) << share;
    }
    void StopEndsOpening()
    {
        QFETCH(double, share);
        const fs::path path = savedFile(longRuns());
        Told told{.enough = share};
        if (share < 0)
            told.stop.requestStop();
        QCOMPARE(problemOf(openRuns(path, told.watch())), std::string("Opening the file was stopped."));
    }

    // ---- Files that are something else

    void WhatIsNoRunFileIsNamed()
    {
        const auto problem = [this](std::string_view bytes) {
            write(m_folder / "a.interleave", bytes);
            return problemOf(openRuns(m_folder / "a.interleave"));
        };
        QVERIFY(contains(problem(""), "a.interleave\" is no run file of Interleave"));
        QVERIFY(contains(problem("{\"scenario\": \"kebab\"}"), "is no run file"));
        QVERIFY(contains(problem(std::string(100'000, '\0')), "is no run file"));
        QVERIFY(contains(problem(std::string("SQLite format 3\0", 16)), "is no run file"));
        QVERIFY(contains(problemOf(openRuns(m_folder)), "is a folder"));
        QVERIFY(contains(problemOf(openRuns(m_folder / "none.interleave")), "There is no file"));
        if (fs::exists("/dev/zero"))
            QVERIFY(contains(problemOf(openRuns("/dev/zero")), "is no run file"));
        Editor(m_folder / "other.db").execute("CREATE TABLE run (run INTEGER PRIMARY KEY)");
        QVERIFY(contains(problemOf(openRuns(m_folder / "other.db")), "is no run file"));
    }

    void FileThatMayNotBeReadIsNamed()
    {
        const fs::path path = savedFile(variedRuns());
        fs::permissions(path, fs::perms::none);
        if (std::ifstream(path).is_open())
            QSKIP("the system's administrator may read everything");
        QVERIFY(contains(problemOf(openRuns(path)), "could not be read"));
    }

    void TruncatedFileIsDamaged()
    {
        const fs::path path = savedFile(variedRuns());
        const std::string bytes = contentOf(path);
        const fs::path part = m_folder / "part.interleave";
        for (std::size_t size = 0; size < bytes.size(); size += size < 120 ? 1 : 1021) {
            write(part, std::string_view(bytes).substr(0, size));
            const std::string problem = problemOf(openRuns(part));
            QVERIFY2(contains(problem, size < 100 ? "is no run file" : "is damaged"),
                     (std::to_string(size) + ": " + problem).c_str());
        }
        write(part, bytes);
        QVERIFY(openRuns(part).hasValue());
    }

    void FileThatIsTooLongIsDamaged()
    {
        const fs::path path = savedFile(variedRuns());
        write(path, contentOf(path) + std::string(1024, 'x'));
        QVERIFY2(contains(problemOf(openRuns(path)), "is damaged: it should have "), problemOf(openRuns(path)).c_str());
    }

    /// It takes as much memory as disk, whatever it says of itself.
    void FileThatIsAHoleIsRefused_data()
    {
        QTest::addColumn<qint64>("bytes");
        QTest::addColumn<QString>("sentence");
        QTest::newRow("1 GB") << (qint64{1} << 30) << QStringLiteral("is damaged: most of its 1073 MB are empty");
        QTest::newRow("4 GB") << (qint64{1} << 32) << QStringLiteral("has 4294 MB, more than a run file can have");
    }

    void FileThatIsAHoleIsRefused()
    {
        QFETCH(qint64, bytes);
        QFETCH(QString, sentence);
        const fs::path path = savedFile(variedRuns());
        std::string changed = contentOf(path);
        const std::size_t pageSize = std::stoul(Editor(path).ask("PRAGMA page_size").front());
        const auto pages = static_cast<std::uint32_t>(static_cast<std::size_t>(bytes) / pageSize);
        for (std::size_t place = 0; place < 4; ++place)
            changed[28 + place] = static_cast<char>(pages >> (8 * (3 - place)) & 0xFFU);
        write(path, changed);
        std::error_code problem;
        fs::resize_file(path, static_cast<std::uintmax_t>(bytes), problem);
        if (problem)
            QSKIP("there is no room on this disk");
        const std::string said = problemOf(openRuns(path));
        QVERIFY2(contains(said, sentence.toStdString()), said.c_str());
    }

    /// In the way in which other programs like to keep databases.
    void FileWithALogIsOpenedWhenThatIsEmpty()
    {
        const fs::path path = savedFile(variedRuns());
        {
            Editor editor(path);
            QCOMPARE(editor.ask("PRAGMA journal_mode = WAL"), std::vector<std::string>{"wal"});
            QCOMPARE(editor.execute("UPDATE machine SET processor = 'changed'"), std::string());
            const std::string said = problemOf(openRuns(path));
            QVERIFY2(contains(said, "Another program is writing to ") && contains(said, "-wal\""), said.c_str());
        }
        QCOMPARE(contentOf(path)[18], '\2');
        const Result<RunSet> opened = openRuns(path);
        QVERIFY2(opened.hasValue(), problemOf(opened).c_str());
        QCOMPARE(opened->series[0][0]->machine.processor, std::string("changed"));
    }

    void FileThatWasNotFinishedIsNamed()
    {
        const fs::path path = savedFile(variedRuns());
        const fs::path journal = path.string() + "-journal";
        write(journal, "");
        QVERIFY(openRuns(path).hasValue());
        write(journal, "pages as they were");
        const std::string said = problemOf(openRuns(path));
        QVERIFY2(contains(said, "did not finish: a part of it is in ") && contains(said, "-journal\""), said.c_str());
    }

    void NamesInMessagesOfTheLibraryAreHarmless()
    {
        const std::string said = problemOf(openRuns(
            changedFile("DROP VIEW timeline; PRAGMA writable_schema = ON; UPDATE sqlite_schema SET sql = 'nonsense', "
                        "name = char(27) || '[31mred' || char(155) || char(8238) || x'FF' WHERE name = 'link'")));
        QVERIFY2(contains(said, "red \xEF\xBF\xBD\xEF\xBF\xBD"), said.c_str());
        QVERIFY(!contains(said, "\x1B") && !contains(said, "\xC2\x9B"));
    }

    void LongVersionIsCutBetweenLetters()
    {
        const std::string said = problemOf(openRuns(
            changedFile("PRAGMA user_version = 4; UPDATE about SET version = printf('%.39c', 'x') || 'ö' || 'yz'")));
        QVERIFY2(contains(said, "xxxö and holds what"), said.c_str());
    }

    /// So few pages would be billions of rows, if each were taken as often as it is named.
    void PagesThatAreNamedAgainAndAgainAreRefused()
    {
        const fs::path path = savedFile(variedRuns());
        std::string bytes = contentOf(path);
        for (const char* table : {"span", "link", "witness_thread", "signature"}) {
            const std::size_t root = std::stoul(
                Editor(path).ask(std::string("SELECT rootpage FROM sqlite_schema WHERE name = '") + table + "'").front());
            const std::size_t size = std::stoul(Editor(path).ask("PRAGMA page_size").front());
            std::string changed = bytes;
            std::string page(size, '\0');
            const auto put = [&page](std::size_t place, std::size_t value, std::size_t width) {
                for (std::size_t i = 0; i < width; ++i)
                    page[place + i] = static_cast<char>(value >> (8 * (width - 1 - i)) & 0xFFU);
            };
            // An inner page of an index whose children are all the page behind the last one, which is a leaf without rows.
            const std::size_t leaf = bytes.size() / size + 1;
            constexpr std::size_t kCells = 40;
            constexpr std::size_t kCell = 4 + 6; // child, length, head of five bytes of a record with one NULL
            put(0, 2, 1);
            put(3, kCells, 2);
            put(5, size - kCells * kCell, 2);
            put(8, leaf, 4);
            for (std::size_t cell = 0; cell < kCells; ++cell) {
                const std::size_t place = size - (cell + 1) * kCell;
                put(12 + 2 * cell, place, 2);
                put(place, leaf, 4);
                put(place + 4, 2, 1);
                put(place + 5, 2, 1);
            }
            changed.replace((root - 1) * size, size, page);
            page.assign(size, '\0');
            put(0, 10, 1);
            changed += page;
            page = changed.substr(0, size);
            put(28, leaf, 4);
            changed.replace(0, size, page);
            write(path, changed);
            const std::string problem = problemOf(openRuns(path));
            QVERIFY2(contains(problem, "is damaged (its pages contradict each other)"), problem.c_str());
            write(path, bytes);
        }
    }

    void ChangedBytesNeverGiveAnInvalidTrace()
    {
        const fs::path path = savedFile(variedRuns());
        const std::string bytes = contentOf(path);
        std::vector<std::size_t> filled;
        for (std::size_t place = 100; place < bytes.size(); ++place) {
            if (bytes[place] != '\0')
                filled.push_back(place);
        }
        Random random(5);
        int opened = 0;
        constexpr int kFiles = 800;
        for (int n = 0; n < kFiles; ++n) {
            std::string changed = bytes;
            const std::int64_t changes = random.between(1, 4);
            for (std::int64_t change = 0; change < changes; ++change) {
                const auto last = static_cast<std::int64_t>(n % 8 == 0 ? bytes.size() : filled.size()) - 1;
                const auto place = static_cast<std::size_t>(random.between(0, last));
                changed[n % 8 == 0 ? place : filled[place]] = static_cast<char>(random.between(0, 255));
            }
            write(path, changed);
            const Result<RunSet> runs = openRuns(path);
            if (runs)
                useAll(*runs);
            else
                QVERIFY2(!problemOf(runs).empty(), englishWords()(runs.error().message).c_str());
            opened += runs ? 1 : 0;
        }
        QVERIFY(opened > 0); // names of tasks, say, are for readers alone
        QVERIFY(opened < kFiles / 2);
    }

    void NonsenseInAnyColumnNeverGivesAnInvalidTrace()
    {
        const fs::path path = savedFile(variedRuns());
        const std::string bytes = contentOf(path);
        const std::vector<std::string> values{"NULL",
                                              "-1",
                                              "0",
                                              "1",
                                              "100000000000000",
                                              "9223372036854775807",
                                              "-9223372036854775808",
                                              "9e999",
                                              "'nonsense'",
                                              "'%1 %2 %9 %n %'"};
        const std::vector<std::string> tables = Editor(path).ask("SELECT name FROM sqlite_schema WHERE type = 'table'");
        QVERIFY(tables.size() > 20);
        for (const std::string& table : tables) {
            const std::vector<std::string> columns = Editor(path).ask("SELECT name FROM pragma_table_info('" + table + "')");
            for (const std::string& column : columns) {
                for (const std::string& value : values) {
                    write(path, bytes);
                    if (!Editor(path).execute("UPDATE OR REPLACE " + table + " SET " + column + " = " + value).empty())
                        continue; // no other program could do it either
                    const Result<RunSet> runs = openRuns(path);
                    if (runs)
                        useAll(*runs);
                    else
                        QVERIFY2(!problemOf(runs).empty(), englishWords()(runs.error().message).c_str());
                }
            }
        }
    }

    void ChangedFileIsRefusedInWords_data()
    {
        QTest::addColumn<QString>("statements");
        QTest::addColumn<QString>("sentence");
        const auto add = [](const char* what, const char* statements, const char* sentence) {
            QTest::newRow(what) << QString::fromUtf8(statements) << QString::fromUtf8(sentence);
        };
        const char* newer = "holds what this version, ";
        add("a newer format", "PRAGMA user_version = 4; UPDATE about SET version = '7.8.9'",
            "saved by Interleave 7.8.9 and holds what this version");
        add("an unknown scenario", "UPDATE plan SET scenario = 'pizza'", newer);
        add("an unknown model", "UPDATE run SET model = 'quantum'", newer);
        add("an unknown setting", "INSERT INTO setting VALUES (0, 'magic', 1)", newer);
        add("a setting out of range", "INSERT INTO setting VALUES (0, 'slice_us', -5)", newer);
        const char* other = "was another than in this version";
        add("another step", "UPDATE step SET action = 'compute 1' WHERE plan = 0 AND task = 0 AND step = 0", other);
        add("a step less", "DELETE FROM step WHERE plan = 0 AND task = 2", other);
        add("a step more", "INSERT INTO step VALUES (0, 99, 0, 'x', 'compute 1')", other);
        add("something else shared", "UPDATE shared SET kind = 'semaphore 77'", other);
        add("nothing shared", "DELETE FROM shared", other);
        add("something more shared", "INSERT INTO shared VALUES (0, 99, 'x', 'book')", other);
        add("an unknown parameter", "INSERT INTO parameter VALUES (0, 'magic', 1)", other);
        add("a parameter out of range", "UPDATE parameter SET value = 1000000 WHERE name = 'tasks'", other);
        add("another parameter", "UPDATE parameter SET value = 2 WHERE name = 'tasks'", other);
        const char* damaged = "is damaged (";
        add("no format", "PRAGMA user_version = 0", damaged);
        add("no runs", "DELETE FROM run", "is damaged (no runs)");
        add("no plan", "DELETE FROM plan", "is damaged (a run without its plan");
        add("no computer", "DELETE FROM machine", "is damaged (a run without its plan or its computer)");
        add("a computer without processors", "DELETE FROM machine_cpu", damaged);
        add("a run without processors", "DELETE FROM run_cpu", damaged);
        add("a processor twice", "DROP TABLE run_cpu; CREATE TABLE run_cpu (run, cpu); INSERT INTO run_cpu VALUES (0, 0), (0, 0)",
            "is damaged (processors that cannot be)");
        add("processors without end",
            "WITH RECURSIVE n(c) AS (SELECT 100 UNION ALL SELECT c + 1 FROM n WHERE c < 9999) "
            "INSERT INTO run_cpu SELECT 0, c FROM n",
            "is damaged (processors that cannot be)");
        add("a gap", "UPDATE span SET begin_ns = begin_ns + 1 WHERE begin_ns = 0 AND task = 1 AND run = 0",
            "is damaged (spans with a gap");
        add("a span that ends before it begins", "UPDATE run_task SET completion_ns = 1", damaged);
        add("no spans", "DELETE FROM span", "is damaged (a task without its spans)");
        add("an unknown activity", "UPDATE span SET activity = 99", "is damaged (a number that cannot be: 99)");
        add("a worker that cannot be", "UPDATE span SET worker = 65535", damaged);
        add("a step that is not there", "UPDATE span SET step = 500", "at a step that its program does not have");
        add("running on another core", "UPDATE span SET cpu = 77 WHERE cpu IS NOT NULL", "which was not given to the run");
        add("no task", "DELETE FROM run_task WHERE task = 1", damaged);
        add("a task too many", "INSERT INTO run_task VALUES (0, 6, 0, 5, 1, 0, 0, NULL, 0)",
            "is damaged (a task is missing, or one too many)");
        add("a link to a task that is not there", "UPDATE link SET to_task = 99", "is damaged (a number that cannot be: 99)");
        add("links out of order", "UPDATE link SET position = -position", "is damaged (links that are not in order)");
        add("a link back in time", "UPDATE link SET sent_ns = got_ns + 1", "points back in time");
        add("a link about nothing", "UPDATE link SET about = NULL", "is about the wrong thing");
        add("an unknown kind of link", "UPDATE link SET kind = 'love'", "is damaged (a word that is not known: love)");
        add("series without order", "UPDATE run SET series = 5 - series", "is damaged (models that are not in order)");
        add("a series left out", "UPDATE run SET series = series + 1", "is damaged (models that are not in order)");
        add("a run out of order", "UPDATE run SET run = 99 WHERE run = 0", damaged);
        add("models that are mixed", "UPDATE run SET series = 0", "is damaged (runs of several models in the place of one's)");
        add("no series", "UPDATE run SET series = NULL", "is damaged (a number that cannot be: none)");
        add("no time", "UPDATE run SET made_at_ms = NULL", "is damaged (a number that cannot be: none)");
        add("a time beyond all calendars", "UPDATE run SET made_at_ms = 9000000000000000000", damaged);
        add("no outcome", "UPDATE run SET outcome = NULL", damaged);
        add("too many threads", "UPDATE run SET workers = 9000000000000000000", damaged);
        add("a huge cost", "UPDATE run SET stamp_cost_ns = 9e999", damaged);
        add("a cost below nothing", "UPDATE run SET stamp_cost_ns = -1", damaged);
        add("a machine of no speed", "UPDATE machine SET units_per_us = 0", damaged);
        add("quanta of nothing", "UPDATE machine SET units_per_quantum = 0", damaged);
        add("a standstill that is not told", "DELETE FROM standstill", "is damaged (a standstill that is not told)");
        add("a standstill that was none", "UPDATE run SET outcome = 'completed'", "is damaged (a standstill that is not told)");
        add("a standstill of nobody", "DELETE FROM standstill_member", "is damaged (a standstill of nobody)");
        add("a standstill of a stranger", "UPDATE standstill_member SET task = 99", damaged);
        add("a name in what is no book", "INSERT INTO signature VALUES (0, 0, 0, 0)", "is damaged (a name in what is no book)");
        add("what came out is missing", "DELETE FROM shared_outcome", damaged);
        add("a count beyond all", "UPDATE shared_outcome SET value = 9223372036854775807", damaged);
        add("a sentence is missing", "UPDATE machine SET pin_problem = 99", "is damaged (a sentence is missing)");
        add("a word without its sentence", "INSERT INTO message_argument VALUES (99, 0, 'x')",
            "is damaged (a word without its sentence)");
        add("no table", "DROP VIEW timeline; DROP TABLE link", "is damaged (no such table: link)");
        add("no column", "DROP VIEW timeline; ALTER TABLE run DROP COLUMN slice_ns", "is damaged (no such column: slice_ns)");
        add("a view without end in the place of a table",
            "DROP VIEW timeline; DROP TABLE span; CREATE VIEW span AS WITH RECURSIVE n(run) AS (SELECT 0 UNION ALL "
            "SELECT run FROM n) "
            "SELECT run, 0 AS task, 0 AS begin_ns, 0 AS activity, 0 AS step, 0 AS evidence, 0 AS worker, 0 AS cpu FROM "
            "n",
            damaged);
        add("a text without end", "UPDATE machine SET os = printf('%.*c', 1000000, 'x')", damaged);
    }
    void ChangedFileIsRefusedInWords()
    {
        QFETCH(QString, statements);
        QFETCH(QString, sentence);
        const std::string problem = problemOf(openRuns(changedFile(statements.toStdString())));
        QVERIFY2(contains(problem, sentence.toStdString()), problem.c_str());
    }

    void WhatIsMerelyAddedIsNoHindrance()
    {
        const fs::path path =
            changedFile("ALTER TABLE run ADD COLUMN weather TEXT; CREATE TABLE notes (note TEXT); "
                        "CREATE INDEX activities ON span (activity); CREATE VIEW mine AS SELECT * FROM timeline");
        QVERIFY2(openRuns(path).hasValue(), problemOf(openRuns(path)).c_str());
    }

    void MoreRunsThanThereCanBeAreRefused()
    {
        const fs::path path = changedFile(
            "WITH RECURSIVE n(r) AS (SELECT 10 UNION ALL SELECT r + 1 FROM n WHERE r < 10100) "
            "INSERT INTO run SELECT r, 3, run.plan, machine, model, cores, made_at_ms, placement, workers, outcome, "
            "resolution_ns, slice_ns, throttled_ns, clock_drift_ns, links_left_out, stamp_cost_ns, besides_ns, "
            "held_bytes "
            "FROM n, run "
            "WHERE run.run = 0; INSERT INTO run_task SELECT run.run, task, arrival_ns, arrival_ns, completed, "
            "checksum, "
            "overtaken_times, overtaken_at, overtaken_ns FROM run, run_task WHERE run.run >= 10 AND run_task.run = 0; "
            "INSERT INTO run_cpu SELECT run.run, cpu FROM run, run_cpu WHERE run.run >= 10 AND run_cpu.run = 0; "
            "INSERT INTO shared_outcome SELECT run.run, shared, value, uses, refused FROM run, shared_outcome "
            "WHERE run.run >= 10 AND shared_outcome.run = 0");
        const std::string problem = problemOf(openRuns(path));
        QVERIFY2(contains(problem, "too many runs"), problem.c_str());
    }

private:
    std::unique_ptr<QTemporaryDir> m_directory;
    fs::path m_folder;
};

QTEST_GUILESS_MAIN(RunFileTest)
#include "run_file_test.moc"
