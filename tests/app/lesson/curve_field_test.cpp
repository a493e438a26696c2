// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/lesson/curve_field.h"

#include <QLabel>
#include <QtTest>

#include "app/lesson/curve_axes.h"

using namespace interleave;
using lesson::Curve;
using lesson::Given;

class CurveFieldTest : public QObject {
    Q_OBJECT

private:
    static lesson::PredictCurve asked()
    {
        return {.at = {1, 2, 4}, .over = "Cores", .measured = lesson::Formula::parse("speedup").value(), .least = 0, .most = 8};
    }
    static QString sentenceOf(const CurveField& field)
    {
        return field.findChild<QLabel*>(QStringLiteral("curveSentence"))->text();
    }

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void ACurveIsTheAnswerOnceAPointIsTouched()
    {
        CurveField field(asked(), {}, std::nullopt, Theme(gantt::Look::Light));
        QSignalSpy given(&field, &AnswerField::given);
        QCOMPARE(sentenceOf(field), QStringLiteral("Cores 1: no guess yet"));
        QTest::keyClick(&field.firstField(), Qt::Key_Right);
        QCOMPARE(given.count(), 0);
        QTest::keyClick(&field.firstField(), Qt::Key_Up);
        QVERIFY(given.last().first().value<Given>() == Given(Curve{{4.2, 4.2, 4.2}}));
        QCOMPARE(sentenceOf(field), QStringLiteral("Cores 2: your guess 4.2"));
    }

    void WhatCameOutStandsBesideItAndIsLookedAtPointByPoint()
    {
        CurveField field(asked(), Curve{{1, 2, 4}}, Curve{{1, 1.8, 2.5}}, Theme(gantt::Look::Light));
        QSignalSpy given(&field, &AnswerField::given);
        field.setDecided(true);
        QTest::keyClick(&field.firstField(), Qt::Key_End);
        QTest::keyClick(&field.firstField(), Qt::Key_Up);
        QCOMPARE(given.count(), 0);
        QCOMPARE(sentenceOf(field), QStringLiteral("Cores 4: your guess 4.0, measured 2.5"));
    }
};

QTEST_MAIN(CurveFieldTest)
#include "curve_field_test.moc"
