// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/metrics/figures.h"

#include <QtTest>

#include "app/i18n/qt_words.h"
#include "tests/support/drawn_run.h"

using namespace interleave;

namespace {

const char* const kTurns = "Ada  RRRRR.....RRRRR.....\n"
                           "Ben  .....RRRRR.....RRRRR\n";
const char* const kTogether = "Ada  0000000000\n"
                              "Ben  1111111111\n";

QString firstOf(const Figure& figure)
{
    return figure.first;
}
QString secondOf(const Figure& figure)
{
    return figure.second;
}
QString meaningOf(const Figure& figure)
{
    return figure.meaning;
}

/// One column of the table, "20 ms | never | ...".
QString column(const std::vector<Figure>& figures, QString (*text)(const Figure&))
{
    QStringList texts;
    for (const Figure& figure : figures)
        texts.append(text(figure));
    return texts.join(QStringLiteral(" | "));
}

/// The head and the lines of a table, "Ada | 5 ms | ...".
QString textOf(const Details& details)
{
    QStringList head{QStringLiteral("-")};
    for (const Details::Column& column : details.columns)
        head.append(column.title);
    QString text = head.join(QStringLiteral(" | ")) + QLatin1Char('\n');
    for (const Details::Line& line : details.lines) {
        QStringList cells{line.name};
        for (const Details::Cell& cell : line.cells)
            cells.append(cell.text);
        text += cells.join(QStringLiteral(" | ")) + QLatin1Char('\n');
    }
    return text;
}

} // namespace

class FiguresTest : public QObject {
    Q_OBJECT

private:
    QtWords m_words{QLocale(QLocale::English, QLocale::UnitedStates)};

    QString meaning(std::size_t line, const RunResult& first, const RunResult& second)
    {
        return figuresOf(&first, &second, m_words)[line].meaning;
    }

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void BeforeARunThereAreOnlyDashes()
    {
        const std::vector<Figure> figures = figuresOf(nullptr, nullptr, m_words);
        QCOMPARE(column(figures, firstOf), QStringLiteral("– | – | – | – | –"));
        QCOMPARE(column(figures, secondOf), QStringLiteral("– | – | – | – | –"));
        QCOMPARE(column(figures, meaningOf), QStringLiteral(" |  |  |  | "));
        for (const Figure& figure : figures)
            QVERIFY(!figure.name.isEmpty() && !figure.term.isEmpty());
    }

    void OneRunHasItsFiguresAndNothingIsSaidOfBoth()
    {
        const RunResult turns = drawnRun("one-core", kTurns);
        const std::vector<Figure> figures = figuresOf(&turns, nullptr, m_words);
        QCOMPARE(column(figures, firstOf), QStringLiteral("20 ms | never | 10 ms | 3 | 100 %"));
        QCOMPARE(column(figures, secondOf), QStringLiteral("– | – | – | – | –"));
        QCOMPARE(column(figures, meaningOf), QStringLiteral(" |  |  |  | "));
    }

    void BothRunsHaveTheFiguresOfTheirDrawings()
    {
        const RunResult turns = drawnRun("one-core", kTurns);
        const RunResult together = drawnRun("all-cores", kTogether);
        const std::vector<Figure> figures = figuresOf(&turns, &together, m_words);
        QCOMPARE(column(figures, firstOf), QStringLiteral("20 ms | never | 10 ms | 3 | 100 %"));
        QCOMPARE(column(figures, secondOf), QStringLiteral("10 ms | 10 ms | 0 ms | 0 | 100 %"));
        QCOMPARE(figures[0].meaning, QStringLiteral("the run below was 2.00 times faster"));
        QCOMPARE(figures[1].meaning, QStringLiteral("only the run below is parallel"));
        QCOMPARE(figures[3].meaning, QStringLiteral("above, a turn lasted about 5 ms"));
        QCOMPARE(figures[4].meaning, QStringLiteral("below, the cores were busy nearly all the time"));
    }

    void WhatWasAskedStandsInPlaceOfHowLongItTook()
    {
        const RunResult slow = drawnRun("one-core", "Ada RRRRRRRRRR\n"
                                                    "request web due 0 sent 0 taken 1 by Ada answered 2\n"
                                                    "request web due 1 sent 1 taken 5 by Ada answered 9\n");
        const RunResult soon = drawnRun("one-core", "Ada RRRRRRRRRR\n"
                                                    "request web due 0 sent 0 taken 0 by Ada answered 1\n"
                                                    "request web due 1 sent 1 taken 1 by Ada answered 3\n");
        const std::vector<Figure> figures = figuresOf(&slow, &soon, m_words);
        QCOMPARE(column(figures, firstOf), QStringLiteral("2 of 2 | 200.0 | 2 ms | 8 ms | 8 ms"));
        QCOMPARE(column(figures, secondOf), QStringLiteral("2 of 2 | 200.0 | 1 ms | 2 ms | 2 ms"));
        QCOMPARE(figures[1].meaning, QString());
        QCOMPARE(figures[3].meaning, QStringLiteral("the run below answered 4.0 times as soon"));
        QCOMPARE(column(figuresOf(&slow, nullptr, m_words), secondOf), QStringLiteral("– | – | – | – | –"));
        RunResult weighed = soon;
        weighed.metrics.requests->heldByConnection = 12'340;
        QCOMPARE(column(figuresOf(&slow, &weighed, m_words), firstOf),
                 QStringLiteral("2 of 2 | 200.0 | 2 ms | 8 ms | 8 ms | –"));
        QCOMPARE(column(figuresOf(&slow, &weighed, m_words), secondOf),
                 QStringLiteral("2 of 2 | 200.0 | 1 ms | 2 ms | 2 ms | 12.3 kB"));
    }

    void KeysAreCountedByTheLimitsThatTheyKept()
    {
        RunResult keys = drawnRun("one-core", "Ada RRRR\n"
                                              "event keys due 0 taken 0 by Ada answered 1\n"
                                              "event keys due 1 taken 1 by Ada answered 3\n");
        QCOMPARE(column(figuresOf(&keys, nullptr, m_words), firstOf),
                 QStringLiteral("2 of 2 | 2 ms | 1 ms | 2 ms | 2 ms | 2 · 0 · 0 · 0"));
        keys.trace.requests[1].answered = TimePoint(std::chrono::milliseconds(1500));
        QVERIFY(column(figuresOf(&keys, nullptr, m_words), firstOf).endsWith(QStringLiteral("1 · 0 · 1 · 0")));
        QVERIFY(column(figuresOf(&keys, nullptr, m_words), secondOf).endsWith(QStringLiteral("–")));
    }

    void WhicheverIsFasterIsSaidToBe()
    {
        const RunResult turns = drawnRun("one-core", kTurns);
        const RunResult together = drawnRun("all-cores", kTogether);
        QCOMPARE(meaning(0, together, turns), QStringLiteral("the run above was 2.00 times faster"));
    }

    void RunsThatHardlyDifferAreAboutTheSame()
    {
        const RunResult turns = drawnRun("one-core", kTurns);
        QCOMPARE(meaning(0, turns, turns), QStringLiteral("about the same"));
    }

    void AStoppedRunIsNotCompared()
    {
        const RunResult turns = drawnRun("one-core", kTurns);
        RunResult stopped = drawnRun("all-cores", kTogether);
        stopped.trace.info.outcome = Outcome::Stopped;
        QCOMPARE(meaning(0, turns, stopped), QStringLiteral("a run that did not end cannot be compared"));
        QCOMPARE(meaning(0, stopped, turns), QStringLiteral("a run that did not end cannot be compared"));
    }

    void ADisturbedRunIsNotComparedByItsTime()
    {
        const RunResult turns = drawnRun("one-core", kTurns);
        RunResult disturbed = drawnRun("all-cores", kTogether);
        disturbed.metrics.account.disturbance = 0.93;
        QCOMPARE(meaning(0, turns, disturbed), QStringLiteral("a disturbed run cannot be compared by its time"));
        QCOMPARE(meaning(0, disturbed, turns), QStringLiteral("a disturbed run cannot be compared by its time"));
    }

    void ParallelIsWhatHadTwoAtOnce()
    {
        const RunResult turns = drawnRun("one-core", kTurns);
        const RunResult together = drawnRun("all-cores", kTogether);
        QCOMPARE(meaning(1, together, turns), QStringLiteral("only the run above is parallel"));
        QCOMPARE(meaning(1, together, together), QStringLiteral("both are parallel"));
        QCOMPARE(meaning(1, turns, turns), QStringLiteral("neither is parallel: one thing at a time"));
    }

    void WhenHardlyAnythingWaitedNoShareIsSaid()
    {
        const RunResult together = drawnRun("all-cores", kTogether);
        QCOMPARE(meaning(2, together, together), QStringLiteral("hardly ever did a task wait for its turn"));
        const RunResult turns = drawnRun("one-core", kTurns);
        QVERIFY(meaning(2, turns, together).contains(QStringLiteral("50 %")));
        QCOMPARE(meaning(2, together, turns), meaning(2, turns, together));
    }

    void CoresThatWereNotUsedAreSaidToBeSo()
    {
        const RunResult turns = drawnRun("one-core", kTurns);
        const RunResult half = drawnRun("all-cores", "Ada  0000000000\n"
                                                     "Ben  11111\n");
        QVERIFY2(meaning(4, turns, half).contains(QStringLiteral("25 %")), qPrintable(meaning(4, turns, half)));
    }

    void AnEmptyRunHasZerosAndDividesByNothing()
    {
        const RunResult empty = drawnRun("one-core", "");
        QCOMPARE(column(figuresOf(&empty, &empty, m_words), firstOf), QStringLiteral("0 ms | never | 0 ms | 0 | 0 %"));
    }

    void ColumnsAreNamedAfterModelAndCores()
    {
        const ExecutionModel& model = **executionModelById("all-cores");
        QCOMPARE(columnTitle(model, nullptr, m_words), QStringLiteral("Parallel"));
        const RunResult together = drawnRun("all-cores", kTogether);
        QCOMPARE(columnTitle(model, &together, m_words), QStringLiteral("Parallel, on 2 cores"));
    }

    void TasksHaveTheSharesOfTheirDrawing()
    {
        const RunResult run = drawnRun("one-core", "Ada  RR..iiiR\n"
                                                   "Ben  ..RR\n"
                                                   "Cem  ....\n");
        QCOMPARE(textOf(taskDetailsOf(run, m_words)),
                 QStringLiteral("- | Running | Ready | Device | Absent | Turnaround | Response\n"
                                "Ada | 38 % | 25 % | 37 % | 0 % | 8 ms | 0 ms\n"
                                "Ben | 25 % | 25 % | 0 % | 50 % | 4 ms | 2 ms\n"
                                "Cem | 0 % | 50 % | 0 % | 50 % | 4 ms | –\n"));
    }

    void CoresHaveTheSharesOfTheirDrawing()
    {
        const RunResult run = drawnRun("all-cores", "Ada  00..00\n"
                                                    "Ben  11\n");
        const Details details = coreDetailsOf(run, m_words);
        QCOMPARE(textOf(details), QStringLiteral("- | Running | Taken | Unused\n"
                                                 "Core 0 | 67 % | 33 % | 0 %\n"
                                                 "Core 1 | 33 % | 0 % | 67 %\n"));
        QCOMPARE(details.lines[0].cells[1].time, QStringLiteral("2 ms"));
        for (const Details::Column& column : details.columns)
            QVERIFY(!column.meaning.isEmpty());
    }

    void WhatOthersTookIsSaidWhereItIsKnown()
    {
        const QString others = QStringLiteral("Others took");
        QVERIFY(accountSentences(drawnRun("one-core", "Ada  RRR.R\n"), m_words).contains(QStringLiteral("Others took 20 %")));
        QVERIFY(!accountSentences(drawnRun("one-core", "Ada  ??.?\n"), m_words).contains(others));
        RunResult simulated = drawnRun("simulated", "Ada  RR.R\n");
        simulated.trace.info.placement = Placement::Simulated;
        QVERIFY(!accountSentences(simulated, m_words).contains(others));
    }

    void HowLongWakingTookIsSaidWhereATaskWaited()
    {
        const QString device = QStringLiteral("waiting for a device");
        const QString sentences = accountSentences(drawnRun("one-core", "Ada  Ri.Ri...R\n"), m_words);
        QVERIFY2(sentences.contains(QStringLiteral("within 2 ms in half of the cases, 3 ms at the latest")),
                 qPrintable(sentences));
        QVERIFY(!accountSentences(drawnRun("one-core", "Ada  R\n"), m_words).contains(device));
    }
};

QTEST_GUILESS_MAIN(FiguresTest)
#include "figures_test.moc"
