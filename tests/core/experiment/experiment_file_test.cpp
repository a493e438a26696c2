// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/experiment/experiment_file.h"

#include <QTemporaryDir>

#include <fstream>
#include <sstream>

#include <sqlite3.h>

#include "core/experiment/runner.h"
#include "core/saving/run_file.h"
#include "tests/support/experiments.h"
#include "tests/support/print.h"

using namespace interleave;
using namespace interleave::experiment;

namespace {

/// Some of its runs, made by a simulation.
Results madeOf(const Experiment& experiment, int runs)
{
    static const Machine machine = drawnMachine();
    Results results(checked(experiment, machine).value());
    Runner runner(results, makingOn(machine));
    Progress progress;
    for (int run = 0; run < runs; ++run) {
        if (!runner.step({}, progress))
            qFatal("a run failed");
    }
    return results;
}

Experiment simulatedExperiment()
{
    Experiment experiment = smallExperiment({"simulated"}, {"tasks=1..4", "cores=1,2"}, 1);
    experiment.measures = {"speedup", "tasks[].response_ms"};
    experiment.laws = {{fitting::lawById("amdahl").value(), "speedup"}};
    return experiment;
}

bool areSame(const Results& a, const Results& b)
{
    if (!(a.experiment() == b.experiment()) || a.rows() != b.rows() || a.measured() != b.measured())
        return false;
    for (std::size_t row = 0; row < a.rows().size(); ++row) {
        for (const std::string& measure : a.measured()) {
            if (a.value(row, measure) != b.value(row, measure))
                return false;
        }
    }
    return true;
}

std::string refusalOf(const std::filesystem::path& path)
{
    const Result<OpenedExperiment> opened = openExperiment(path, drawnMachine());
    return opened ? "opened" : englishWords()(opened.error().message);
}

void change(const std::filesystem::path& path, const char* sql)
{
    sqlite3* database = nullptr;
    if (sqlite3_open(path.string().c_str(), &database) != SQLITE_OK
        || sqlite3_exec(database, sql, nullptr, nullptr, nullptr) != SQLITE_OK)
        qFatal("%s: %s", sql, sqlite3_errmsg(database));
    sqlite3_close(database);
}

} // namespace

class ExperimentFileTest : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    std::filesystem::path path(const char* name) const
    {
        return std::filesystem::path(m_folder.path().toStdString()) / name;
    }

private slots:
    void EverythingIsThereAgain()
    {
        const Results results = madeOf(simulatedExperiment(), 8);
        QVERIFY(results.isComplete());
        QVERIFY(saveExperiment(results, path("whole.interleave"), RunsInFile::All).hasValue());
        const Result<OpenedExperiment> opened = openExperiment(path("whole.interleave"), drawnMachine());
        QVERIFY2(opened.hasValue(), opened ? "" : englishWords()(opened.error().message).c_str());
        QVERIFY(opened->isOfThisComputer);
        QVERIFY(areSame(opened->results, results));
        QVERIFY(opened->results.isComplete());
        for (std::size_t point = 0; point < 8; ++point) {
            const KeptRun* kept = opened->results.kept().representative(point);
            QVERIFY(kept);
            QCOMPARE(kept->row, results.kept().representative(point)->row);
            QCOMPARE(kept->run->metrics.makespan, results.kept().representative(point)->run->metrics.makespan);
        }
    }

    /// The same rows as if nobody had ever stopped it.
    void HalfOfItGoesOn()
    {
        const Results whole = madeOf(simulatedExperiment(), 8);
        QVERIFY(saveExperiment(madeOf(simulatedExperiment(), 3), path("half.interleave"), RunsInFile::Representatives).hasValue());
        Result<OpenedExperiment> opened = openExperiment(path("half.interleave"), drawnMachine());
        QVERIFY(opened.hasValue());
        Results& results = opened.value().results;
        QVERIFY(!results.isComplete());
        const Machine machine = drawnMachine();
        Runner runner(results, makingOn(machine));
        RunnerObserver nobody;
        QVERIFY(goOn(runner, {}, nobody).hasValue());
        QVERIFY(results.isComplete());
        QCOMPARE(results.rows().size(), whole.rows().size());
        for (std::size_t row = 0; row < whole.rows().size(); ++row) {
            QCOMPARE(results.rows()[row].point, whole.rows()[row].point);
            QVERIFY(results.value(row, "makespan_ms") == whole.value(row, "makespan_ms"));
        }
    }

    void OtherProgramsFindTheRuns()
    {
        QVERIFY(saveExperiment(madeOf(simulatedExperiment(), 8), path("runs.interleave"), RunsInFile::All).hasValue());
        const Result<RunSet> runs = openRuns(path("runs.interleave"));
        QVERIFY(runs.hasValue());
        QCOMPARE(runs->all().size(), std::size_t{8});
    }

    void RunFileWithoutExperimentIsNone()
    {
        const Results results = madeOf(simulatedExperiment(), 1);
        const KeptRun* kept = results.kept().representative(results.rows().front().point);
        QVERIFY(saveRuns(RunSet::of({{kept->run}}), path("plain.interleave")).hasValue());
        QVERIFY(QString::fromStdString(refusalOf(path("plain.interleave"))).contains(QStringLiteral("holds runs, but no experiment")));
        QVERIFY(QString::fromStdString(refusalOf(path("missing.interleave"))).startsWith(QStringLiteral("There is no file")));
    }

    void WhatHoldsAnExperimentIsToldFromWhatDoesNot()
    {
        const Results results = madeOf(simulatedExperiment(), 1);
        QVERIFY(saveExperiment(results, path("held.interleave"), RunsInFile::Representatives).hasValue());
        QVERIFY(holdsExperiment(path("held.interleave")));
        const KeptRun* kept = results.kept().representative(results.rows().front().point);
        QVERIFY(saveRuns(RunSet::of({{kept->run}}), path("runs.interleave")).hasValue());
        QVERIFY(!holdsExperiment(path("runs.interleave")));
        std::ofstream(path("notes.interleave")) << "interleave-experiment 1";
        QVERIFY(!holdsExperiment(path("notes.interleave")));
        QVERIFY(!holdsExperiment(path("missing.interleave")));
        QVERIFY(!holdsExperiment(path("")));
        StopSource stop;
        stop.requestStop();
        QVERIFY(!holdsExperiment(path("held.interleave"), {.stop = stop.token()})); // nobody waits for it any more
    }

    void RowsWithoutRunsAreEnough()
    {
        Results results(checked(simulatedExperiment(), drawnMachine()).value());
        results.add({.point = 2}, std::vector<std::optional<double>>{4.5, std::nullopt, 0.25});
        QVERIFY(saveExperiment(results, path("rows.interleave"), RunsInFile::All).hasValue());
        const Result<OpenedExperiment> opened = openExperiment(path("rows.interleave"), drawnMachine());
        QVERIFY(opened.hasValue());
        QVERIFY(areSame(opened->results, results));
    }

    void SkippedPointStaysSkipped()
    {
        Results results = madeOf(simulatedExperiment(), 3);
        std::size_t skipped = 0;
        while (!results.rowsOf(skipped).empty())
            ++skipped;
        results.skip(skipped, {INTERLEAVE_TEXT("error", "no room"), {}});
        QVERIFY(saveExperiment(results, path("skipped.interleave"), RunsInFile::All).hasValue());
        const Result<OpenedExperiment> opened = openExperiment(path("skipped.interleave"), drawnMachine());
        QVERIFY(opened.hasValue());
        QCOMPARE(englishWords()(*opened->results.design().points[skipped].skipped), std::string("no room"));
        QCOMPARE(opened->results.design().runs(), std::size_t{7});
    }

    void OfAnotherComputerItIsShownAlone()
    {
        QVERIFY(saveExperiment(madeOf(simulatedExperiment(), 3), path("other.interleave"), RunsInFile::All).hasValue());
        const Result<OpenedExperiment> opened = openExperiment(path("other.interleave"), drawnMachine(8));
        QVERIFY(opened.hasValue());
        QVERIFY(!opened->isOfThisComputer);
        QVERIFY(opened->results.isComplete());
        QCOMPARE(opened->results.rows().size(), std::size_t{3});
    }

    void WhereNobodyCanWriteTheOlderFileStays()
    {
        const std::filesystem::path file = path("nowhere/file.interleave");
        const Result<Done> saved = saveExperiment(madeOf(simulatedExperiment(), 2), file, RunsInFile::All);
        QVERIFY(!saved.hasValue());
        QVERIFY(saved.error().code == ErrorCode::CannotWrite);
        QVERIFY(saveExperiment(madeOf(simulatedExperiment(), 2), path("kept.interleave"), RunsInFile::All).hasValue());
        StopSource stop;
        stop.requestStop();
        static_cast<void>(
            saveExperiment(madeOf(simulatedExperiment(), 8), path("kept.interleave"), RunsInFile::All, {stop.token()}));
        QCOMPARE(openExperiment(path("kept.interleave"), drawnMachine())->results.rows().size(), std::size_t{2});
    }

    void CheckpointFailsWhereNobodyCanWrite()
    {
        Checkpoints nowhere(path("nowhere/file.interleave"));
        const Results results = madeOf(simulatedExperiment(), 1);
        QVERIFY(nowhere.look(results).hasValue()); // it is not time yet
        QVERIFY(!nowhere.finish(results).hasValue());
    }

    void NonsenseIsRefused_data()
    {
        QTest::addColumn<QString>("sql");
        for (const char* sql : {"UPDATE experiment SET text = 'nonsense'",
                                "UPDATE experiment SET text = NULL",
                                "DELETE FROM experiment",
                                "UPDATE experiment SET cores = -1",
                                "UPDATE experiment_row SET point = 99",
                                "UPDATE experiment_row SET point = NULL",
                                "UPDATE experiment_row SET repeat = -1",
                                "UPDATE experiment_row SET point = 0, repeat = 0",
                                "UPDATE experiment_row SET outcome = 'happy'",
                                "UPDATE experiment_row SET disturbed_by = 'ghosts'",
                                "UPDATE experiment_row SET disturbed_share = 'much'",
                                "UPDATE experiment_row SET made_at_ms = -5",
                                "UPDATE experiment_row SET run = 0",
                                "UPDATE experiment_row SET run = -1 WHERE result = 0",
                                "UPDATE experiment_row SET run = 1 - run WHERE run < 2",
                                "UPDATE experiment_row SET result = result + 100 WHERE result > 3",
                                "UPDATE experiment_value SET value = 'x'",
                                "UPDATE experiment_value SET value = 9e999",
                                "UPDATE experiment_value SET measure = measure + 90",
                                "UPDATE experiment_measure SET measure = measure + 5",
                                "UPDATE experiment_point SET point = point + 90, skipped = 'x'",
                                "DROP TABLE experiment_row",
                                "ALTER TABLE experiment_row RENAME TO t; CREATE VIEW experiment_row AS SELECT * FROM t",
                                "UPDATE experiment SET text = replace(text, 'tasks=1..4', 'tasks=1..2')",
                                "UPDATE experiment SET text = replace(text, 'cpu-bound', 'mixed')"})
            QTest::newRow(sql) << sql;
    }

    void NonsenseIsRefused()
    {
        QFETCH(QString, sql);
        const std::filesystem::path file = path("nonsense.interleave");
        QVERIFY(saveExperiment(madeOf(simulatedExperiment(), 8), file, RunsInFile::All).hasValue());
        change(file, qPrintable(sql));
        QVERIFY(refusalOf(file) != "opened");
    }

    /// Whatever is changed, it is opened or refused.
    void ChangedBytesDoNoHarm()
    {
        QVERIFY(saveExperiment(madeOf(simulatedExperiment(), 8), path("bytes.interleave"), RunsInFile::All).hasValue());
        std::ifstream in(path("bytes.interleave"), std::ios::binary);
        std::ostringstream read;
        read << in.rdbuf();
        const std::string bytes = read.str();
        for (std::size_t place = 100; place < bytes.size(); place += bytes.size() / 150) {
            std::string changed = bytes;
            changed[place] = static_cast<char>(changed[place] ^ 0x55);
            QFile file(QString::fromStdString(path("changed.interleave").string()));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(QByteArray::fromStdString(changed));
            file.close();
            refusalOf(path("changed.interleave"));
        }
    }
};

QTEST_APPLESS_MAIN(ExperimentFileTest)
#include "experiment_file_test.moc"
