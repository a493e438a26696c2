// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/lesson/bars_field.h"

#include <QPushButton>
#include <QtTest>

#include "app/lesson/bars_table.h"

using namespace interleave;
using lesson::Bars;
using lesson::Given;

class BarsFieldTest : public QObject {
    Q_OBJECT

private:
    static lesson::PredictBars asked() { return {.rows = {"Ada", "Ben"}, .columns = 3}; }
    static Given lastOf(const QSignalSpy& given) { return given.last().first().value<Given>(); }

private slots:
    void WhatIsDrawnIsTheAnswerAndNothingIsNone()
    {
        BarsField field(asked(), {}, Theme(gantt::Look::Light));
        QSignalSpy given(&field, &AnswerField::given);
        QTest::keyClick(&field.firstField(), Qt::Key_Right, Qt::ShiftModifier);
        QVERIFY(lastOf(given) == Given(Bars{{{true, true, false}, {false, false, false}}}));
        QTest::mouseClick(field.findChild<QPushButton*>(QStringLiteral("barsClear")), Qt::LeftButton);
        QVERIFY(lastOf(given) == Given());
    }

    void WhatWasDrawnStandsThereAndOnceDecidedStays()
    {
        const Bars before{{{false, true, false}, {true, false, true}}};
        BarsField field(asked(), before, Theme(gantt::Look::Light));
        QSignalSpy given(&field, &AnswerField::given);
        field.setDecided(true);
        QTest::keyClick(&field.firstField(), Qt::Key_Space);
        QTest::mouseClick(field.findChild<QPushButton*>(QStringLiteral("barsClear")), Qt::LeftButton);
        QCOMPARE(given.count(), 0);
        QVERIFY(field.findChild<BarsTable*>()->bars() == before.rows);
    }
};

QTEST_MAIN(BarsFieldTest)
#include "bars_field_test.moc"
