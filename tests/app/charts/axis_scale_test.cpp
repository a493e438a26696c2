// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/charts/axis_scale.h"

#include <limits>
#include <QtTest>

using namespace interleave;

namespace {

const ChartAxis kLinear{.title = {}, .isLogarithmic = false, .isWhole = false};
const ChartAxis kWhole{.title = {}, .isLogarithmic = false, .isWhole = true};
const ChartAxis kLogarithmic{.title = {}, .isLogarithmic = true, .isWhole = false};

/// Each letter is ten long.
double tenALetter(const QString& words)
{
    return 10.0 * static_cast<double>(words.size()) + 10;
}

QStringList wordsOf(const std::vector<ChartTick>& ticks)
{
    QStringList words;
    for (const ChartTick& tick : ticks)
        words.append(tick.words);
    return words;
}

} // namespace

class AxisScaleTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English)); }

    void EveryValueLiesWithin_data()
    {
        QTest::addColumn<bool>("isLogarithmic");
        QTest::addColumn<QList<double>>("values");
        for (const bool isLogarithmic : {false, true}) {
            const auto row = [isLogarithmic](const char* name, const QList<double>& values) {
                QTest::addRow("%s, %s", name, isLogarithmic ? "logarithmic" : "linear") << isLogarithmic << values;
            };
            row("cores", {1, 2, 4, 8});
            row("equal", {7, 7, 7});
            row("one", {3});
            row("tiny", {1e-9, 2e-9});
            row("huge", {1e15, 1e15 + 1});
            row("from tiny to huge", {1e-9, 1e15});
            row("zero and below", {-5, 0, 5});
            row("only zero", {0});
            row("only below", {-3, -2});
            row("none", {});
        }
    }
    void EveryValueLiesWithin()
    {
        QFETCH(bool, isLogarithmic);
        QFETCH(QList<double>, values);
        const AxisScale scale(isLogarithmic ? kLogarithmic : kLinear, {values.begin(), values.end()});
        for (const double value : values) {
            QCOMPARE(scale.canShow(value), !isLogarithmic || value > 0);
            if (scale.canShow(value))
                QVERIFY(scale.shareOf(value) >= 0 && scale.shareOf(value) <= 1);
        }
        for (const double length : {30.0, 200.0, 5000.0}) {
            const std::vector<ChartTick> ticks = scale.ticks(length, tenALetter);
            QVERIFY(ticks.size() <= 14);
            for (std::size_t n = 0; n < ticks.size(); ++n) {
                QVERIFY(ticks[n].share > -1e-6 && ticks[n].share < 1 + 1e-6);
                if (n > 0)
                    QVERIFY((ticks[n].share - ticks[n - 1].share) * length
                            >= (tenALetter(ticks[n].words) + tenALetter(ticks[n - 1].words)) / 2);
            }
        }
    }

    void NoNumberHasNoPlace()
    {
        const AxisScale scale(kLinear, {1, 2});
        QVERIFY(!scale.canShow(std::numeric_limits<double>::quiet_NaN()));
        QVERIFY(!scale.canShow(std::numeric_limits<double>::infinity()));
        QVERIFY(!scale.canShow(1e300));
    }

    void WhereNothingIsShownThereAreNoNumbers()
    {
        for (const ChartAxis& axis : {kLinear, kWhole, kLogarithmic}) {
            QVERIFY(AxisScale(axis, {}).ticks(1000, tenALetter).empty());
            QVERIFY(AxisScale(axis, {std::numeric_limits<double>::infinity()}).ticks(1000, tenALetter).empty());
        }
    }

    void ValuesThatAreNotFarFromZeroBeginThere()
    {
        QCOMPARE(AxisScale(kLinear, {3, 10}).least(), 0.0);
        QVERIFY(AxisScale(kLinear, {9, 10}).least() > 8);
        QVERIFY(AxisScale(kLinear, {-1, 10}).least() < -1);
    }

    void LogarithmicPlacesAreEvenForEqualFactors()
    {
        const AxisScale scale(kLogarithmic, {1, 10, 100});
        const double first = scale.shareOf(10) - scale.shareOf(1);
        QVERIFY(std::abs(scale.shareOf(100) - scale.shareOf(10) - first) < 1e-12);
        QVERIFY(std::abs(scale.shareOf(10) - 0.5) < 1e-12);
    }

    void CoresDoubleOnALogarithmicAxis()
    {
        const AxisScale scale(kLogarithmic, {1, 2, 4, 8, 16, 32, 64});
        QCOMPARE(wordsOf(scale.ticks(1000, tenALetter)), QStringLiteral("1 2 4 8 16 32 64").split(QLatin1Char(' ')));
        QCOMPARE(wordsOf(scale.ticks(70, tenALetter)), QStringLiteral("1 8 64").split(QLatin1Char(' ')));
    }

    void ThereAreNoHalvesOfCores()
    {
        QCOMPARE(wordsOf(AxisScale(kWhole, {1, 2, 3}).ticks(1000, tenALetter)),
                 QStringLiteral("0 1 2 3").split(QLatin1Char(' ')));
        QCOMPARE(wordsOf(AxisScale(kWhole, {4}).ticks(1000, tenALetter)), QStringLiteral("2 3 4 5 6").split(QLatin1Char(' ')));
    }
};

QTEST_APPLESS_MAIN(AxisScaleTest)
#include "axis_scale_test.moc"
