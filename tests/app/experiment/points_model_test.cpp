// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/experiment/points_model.h"

#include <QtTest>

#include "app/experiment/points_table.h"
#include "tests/support/experiments.h"

using namespace interleave;
using namespace interleave::experiment;

namespace {

/// Speaks as the English do, but that it begins every text with a sign at which a spreadsheet computes.
class FormulaWords : public Words {
public:
    std::string translate(const Text& text, std::int64_t count) const override
    {
        return '=' + englishWords().translate(text, count);
    }
    std::string number(std::int64_t value) const override { return englishWords().number(value); }
    std::string number(Decimal value) const override { return englishWords().number(value); }
    std::string duration(Duration value) const override { return englishWords().duration(value); }
};

Results someResults()
{
    Experiment experiment = smallExperiment({"all-cores", "simulated"}, {"tasks=1..4x2"}, 3);
    experiment.measures = {"makespan_ms", "speedup", "switches"};
    experiment.disturbed.kind = DisturbedRule::Kind::LeaveOut;
    Results results = emptyResults(experiment);
    for (const double makespan : {10.0, 12.0, 20.0})
        addRow(results, 2, makespan, 2, {}, {5});
    addRow(results, 0, 7, 1, {.disturbedBy = Disturber::OtherPrograms, .disturbedShare = 0.2}, {9});
    addRow(results, 0, 4, 1, {}, {std::nullopt});
    addRow(results, 3, 4.5, 1, {}, {1});
    return results;
}

QString rowOf(const PointsModel& model, int row)
{
    QStringList cells;
    for (int column = 0; column < model.columnCount(); ++column)
        cells.append(model.data(model.index(row, column), Qt::DisplayRole).toString());
    return cells.join(QStringLiteral(" | "));
}

} // namespace

/// The table of the points that were measured.
class PointsModelTest : public QObject {
    Q_OBJECT

private slots:
    void ColumnsAreCalledByWhatIsSweptAndMeasured()
    {
        PointsModel model(englishWords());
        QCOMPARE(model.columnCount(), 0);
        model.setResults(someResults());
        QStringList titles;
        for (int column = 0; column < model.columnCount(); ++column)
            titles.append(model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
        QCOMPARE(titles, model.titles());
        QCOMPARE(titles.join(QStringLiteral(" | ")),
                 QStringLiteral("Work | Model | Tasks | Runs | Makespan, ms | Speed-up, times as fast | Switches"));
        QVERIFY(!model.headerData(0, Qt::Vertical, Qt::DisplayRole).isValid());
    }

    void EachPointThatWasMeasuredIsARow()
    {
        PointsModel model(englishWords());
        model.setResults(someResults());
        QCOMPARE(model.rowCount(), 3);
        QCOMPARE(rowOf(model, 0), QStringLiteral("Only computing | Parallel on all cores | 1 | 1 of 2 | 4 | 1 | –"));
        QCOMPARE(rowOf(model, 1),
                 QStringLiteral(
                     "Only computing | Parallel on all cores | 4 | 3 | 12 (11 to 16) | 1 (0.8 to 1.1) | 5 (5 to 5)"));
        QCOMPARE(rowOf(model, 2),
                 QStringLiteral("Only computing | Simulated computer, simulated | 1 | 1 | 4.5 | 0.889 | 1"));
        QCOMPARE(model.pointOf(1), std::size_t{2});
        QCOMPARE(model.rowOf(3), std::optional(2));
        QCOMPARE(model.rowOf(1), std::optional<int>());
        QCOMPARE(model.rowCount(model.index(0, 0)), 0);
    }

    void NumbersStandAtTheRight()
    {
        PointsModel model(englishWords());
        model.setResults(someResults());
        QVERIFY(!model.data(model.index(0, 1), Qt::TextAlignmentRole).isValid());
        QVERIFY(model.data(model.index(0, 2), Qt::TextAlignmentRole).value<Qt::Alignment>() & Qt::AlignRight);
    }

    void OtherResultsTakeTheirPlace()
    {
        PointsModel model(englishWords());
        model.setResults(someResults());
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        model.setResults(emptyResults(smallExperiment({"all-cores"}, {"tasks=1,2", "cores=1,2"})));
        QCOMPARE(reset.count(), 1);
        QCOMPARE(model.rowCount(), 0);
        QCOMPARE(model.columnCount(), 6);
    }

    void TheTableIsCopiedWithItsTitles()
    {
        PointsTable table(englishWords());
        table.setResults(someResults());
        const QStringList lines = table.copied().split(QLatin1Char('\n'));
        QCOMPARE(lines.size(), 4);
        QCOMPARE(lines[0], QStringLiteral("Work\tModel\tTasks\tRuns\tMakespan, ms\tSpeed-up, times as fast\tSwitches"));
        QCOMPARE(lines[3], QStringLiteral("Only computing\tSimulated computer, simulated\t1\t1\t4.5\t0.889\t1"));
    }

    void WhatIsCopiedIsNoFormula()
    {
        const FormulaWords words;
        PointsTable table(words);
        table.setResults(someResults());
        const QString copied = table.copied();
        QVERIFY2(copied.contains(QStringLiteral("'=Only computing\t'=Parallel on all cores\t")), qPrintable(copied));
        for (const QString& line : copied.split(QLatin1Char('\n'))) {
            for (const QString& cell : line.split(QLatin1Char('\t')))
                QVERIFY2(!cell.startsWith(QLatin1Char('=')), qPrintable(cell));
        }
    }

    void KeysGoFromRowToRowAndEnterChoosesOne()
    {
        PointsTable table(englishWords());
        table.setResults(someResults());
        table.show();
        QVERIFY(QTest::qWaitForWindowActive(&table));
        QSignalSpy passed(&table, &PointsTable::passed);
        QSignalSpy chosen(&table, &PointsTable::chosen);
        QVERIFY(!table.present());
        table.setPresent(0);
        QTest::keyClick(&table, Qt::Key_Down);
        QCOMPARE(table.present(), std::optional<std::size_t>(2));
        QCOMPARE(passed.last().at(0).value<std::size_t>(), std::size_t{2});
        QCOMPARE(chosen.count(), 0);
        QTest::keyClick(&table, Qt::Key_Return);
        QCOMPARE(chosen.count(), 1);
        QCOMPARE(chosen.last().at(0).value<std::size_t>(), std::size_t{2});
        table.setPresent(1); // of which there is no row
        QVERIFY(!table.present());
    }

    void ThePresentRowStaysWhereMoreIsMeasured()
    {
        PointsTable table(englishWords());
        Results results = someResults();
        table.setResults(results);
        table.setPresent(2);
        addRow(results, 1, 6, 2, {}, {3}); // a row above it
        table.setResults(results);
        QCOMPARE(table.model()->rowCount(), 4);
        QCOMPARE(table.present(), std::optional<std::size_t>(2));
        QCOMPARE(table.currentIndex().row(), 2);
    }
};

QTEST_MAIN(PointsModelTest)
#include "points_model_test.moc"
