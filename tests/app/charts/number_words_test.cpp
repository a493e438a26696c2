// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/charts/number_words.h"

#include <QtTest>

using namespace interleave;

namespace {

QStringList list(std::initializer_list<const char*> words)
{
    QStringList strings;
    for (const char* each : words)
        strings.append(QString::fromUtf8(each));
    return strings;
}

} // namespace

class NumberWordsTest : public QObject {
    Q_OBJECT

private slots:
    void NumbersHaveThreeFigures_data()
    {
        QTest::addColumn<double>("value");
        QTest::addColumn<QString>("words");
        QTest::newRow("nothing") << 0.0 << QStringLiteral("0");
        QTest::newRow("small") << 12.345 << QStringLiteral("12.3");
        QTest::newRow("without needless zeros") << 2.5 << QStringLiteral("2.5");
        QTest::newRow("share") << 0.01234 << QStringLiteral("0.0123");
        QTest::newRow("all whole figures") << 123456.7 << QStringLiteral("123,457");
        QTest::newRow("negative") << -1.239 << QStringLiteral("-1.24");
        QTest::newRow("tiny") << 2e-9 << QStringLiteral("2 × 10⁻⁹");
        QTest::newRow("huge") << 1e15 << QStringLiteral("10¹⁵");
        QTest::newRow("rounded up to a power") << 9.9999e14 << QStringLiteral("10¹⁵");
        QTest::newRow("huge and negative") << -1.5e12 << QStringLiteral("-1.5 × 10¹²");
    }
    void NumbersHaveThreeFigures()
    {
        QFETCH(double, value);
        QFETCH(QString, words);
        QCOMPARE(numberWords(value, QLocale(QLocale::English)), words);
    }

    void NumbersAreWrittenAsTheLocaleDoes()
    {
        QCOMPARE(numberWords(1234.4, QLocale(QLocale::German)), QStringLiteral("1.234"));
        QCOMPARE(numberWords(0.5, QLocale(QLocale::German)), QStringLiteral("0,5"));
        QCOMPARE(numberWords(2.5e-9, QLocale(QLocale::German)), QStringLiteral("2,5 × 10⁻⁹"));
    }

    void TicksAreToldApart()
    {
        const QLocale english(QLocale::English);
        QCOMPARE(tickWords({0, 0.5, 1}, true, english), (list({"0.0", "0.5", "1.0"})));
        QCOMPARE(tickWords({0, 500, 1000}, true, english), (list({"0", "500", "1,000"})));
        QCOMPARE(tickWords({1, 2, 5, 10}, false, english), (list({"1", "2", "5", "10"})));
        QCOMPARE(tickWords({0.01, 0.1, 1}, false, english), (list({"0.01", "0.1", "1"})));
        QCOMPARE(tickWords({0, 2e14, 4e14}, true, english), (list({"0", "2 × 10¹⁴", "4 × 10¹⁴"})));
        QCOMPARE(tickWords({1e-9, 1e-6}, false, english), (list({"10⁻⁹", "10⁻⁶"})));
        QCOMPARE(tickWords({}, true, english), QStringList());
        const QStringList near = tickWords({1e15 - 10, 1e15, 1e15 + 10}, true, english);
        QCOMPARE(QSet<QString>(near.begin(), near.end()).size(), 3);
    }

    void WhatIsBehindTheLastCommaIsTheUnit()
    {
        QCOMPARE(AxisName(QStringLiteral("Makespan, ms")).valueWords(12.34), QStringLiteral("12.3\u00A0ms"));
        QCOMPARE(AxisName(QStringLiteral("Tasks")).placeWords(8), QStringLiteral("Tasks 8"));
        QCOMPARE(AxisName(QStringLiteral("Slice, long, ms")).placeWords(4), QStringLiteral("Slice, long 4\u00A0ms"));
        QCOMPARE(AxisName(QString()).placeWords(4), QStringLiteral("4"));
    }
};

QTEST_APPLESS_MAIN(NumberWordsTest)
#include "number_words_test.moc"
