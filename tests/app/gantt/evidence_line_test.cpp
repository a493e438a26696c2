// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/gantt/evidence_line.h"

#include <QtTest>

#include "tests/support/drawn_charts.h"

using namespace interleave;

namespace {

constexpr const char* kEvidence =
    "Switches seen from inside, as the system lets no program see its own record of them here";

std::vector<GanttRun> runsWithEvidence()
{
    std::vector<GanttRun> runs = twoRuns();
    for (GanttRun& run : runs)
        run.evidence = QString::fromLatin1(kEvidence);
    return runs;
}

} // namespace

class EvidenceLineTest : public QObject {
    Q_OBJECT

private slots:
    void ItsPartsStandSideBySideInTheHead_data()
    {
        QTest::addColumn<int>("width");
        for (const int width : {420, 700, 1000, 1600})
            QTest::addRow("%d", width) << width;
    }

    void ItsPartsStandSideBySideInTheHead()
    {
        QFETCH(int, width);
        const DrawnCharts charts(runsWithEvidence(), QSizeF(width, 500));
        for (const std::size_t run : {0u, 1u}) {
            const EvidenceLine line = evidenceLine(charts.drawing(), run);
            double left = 0;
            for (const QRectF& part : {line.sign, line.words, line.question, line.earlier}) {
                if (part.isEmpty())
                    continue;
                QVERIFY(part.left() >= left);
                QVERIFY(charts.geometry.head(run).contains(part));
                left = part.right();
            }
            QVERIFY(left <= charts.geometry.layout.axis.right());
            QVERIFY(!line.sign.isEmpty());
        }
    }

    void WhereThereIsNoRoomTheQuestionGoesFirst()
    {
        QVERIFY(!evidenceLine(DrawnCharts(runsWithEvidence(), QSizeF(1000, 500)).drawing(), 0).question.isEmpty());
        const DrawnCharts narrow(runsWithEvidence(), QSizeF(260, 500));
        QVERIFY(evidenceLine(narrow.drawing(), 0).question.isEmpty());
        QVERIFY(!evidenceLine(narrow.drawing(), 0).words.isEmpty());
    }

    void SignWordsAndQuestionAreFoundUnderThePointer()
    {
        const DrawnCharts charts(runsWithEvidence());
        const GanttDrawing drawing = charts.drawing();
        const EvidenceLine line = evidenceLine(drawing, 1);
        for (const QRectF& part : {line.sign, line.words, line.question})
            QCOMPARE(evidenceAt(part.center(), drawing), std::optional<std::size_t>(1));
        QCOMPARE(headWordsAt(line.words.center(), drawing), QStringList{QString::fromLatin1(kEvidence)});
        QVERIFY(!evidenceAt(charts.geometry.headLineOf(1).center(), drawing));
    }

    void BeforeTheRunThereAreWordsAlone()
    {
        std::vector<GanttRun> runs(1);
        runs[0].evidence = QStringLiteral("Tasks take turns on one core");
        const DrawnCharts charts(std::move(runs));
        const EvidenceLine line = evidenceLine(charts.drawing(), 0);
        QVERIFY(line.sign.isEmpty() && line.question.isEmpty() && line.earlier.isEmpty());
        QVERIFY(!evidenceAt(line.words.center(), charts.drawing()));
        QVERIFY(!headWordsAt(line.words.center(), charts.drawing()).isEmpty());
    }

    void ItIsPaintedInItsPlaceAlone()
    {
        const DrawnCharts charts(runsWithEvidence());
        const QImage image =
            charts.painted([](QPainter& painter, const GanttDrawing& drawing) { paintEvidence(painter, drawing, 1); });
        const QRect ink = inkOf(image);
        QVERIFY(!ink.isEmpty());
        QVERIFY(ink.top() >= charts.geometry.headLineOf(1).bottom() - 1);
        QVERIFY(charts.geometry.head(1).toAlignedRect().contains(ink));
    }
};

QTEST_MAIN(EvidenceLineTest)
#include "evidence_line_test.moc"
