// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/fitting/figures.h"

#include <limits>

#include "tests/support/print.h"

using namespace interleave;
using namespace interleave::fitting;

namespace {

std::string shown(double value, int significant = 4)
{
    return englishWords().number(figures(value, significant));
}

std::string shown(const Argument& argument)
{
    return englishWords()(Message{{"", "%1"}, {argument}});
}

} // namespace

class FiguresTest : public QObject {
    Q_OBJECT

private slots:
    void AsManyFiguresAsCount()
    {
        QCOMPARE(shown(1883.899), std::string("1884"));
        QCOMPARE(shown(0.000104365), std::string("0.0001044"));
        QCOMPARE(shown(0.02772847, 6), std::string("0.0277285"));
        QCOMPARE(shown(-96.5196), std::string("-96.52"));
        QCOMPARE(shown(123456.7), std::string("123 457"));
    }

    void NoZerosAtTheEnd()
    {
        QCOMPARE(shown(20), std::string("20"));
        QCOMPARE(shown(64.9), std::string("64.9"));
        QCOMPARE(shown(0.5), std::string("0.5"));
        QCOMPARE(shown(0), std::string("0"));
        QCOMPARE(shown(99.9999), std::string("100"));
        QCOMPARE(shown(1e-30), std::string("0"));
    }

    void AnIntervalStandsBehindItsValue()
    {
        Estimate estimate{.id = "a", .name = {}, .value = 0.02773, .interval = Interval{0.0024, 0.0531}};
        QCOMPARE(shown(withDoubt(estimate)), std::string("0.0277 (0.0024 to 0.0531)"));
        QCOMPARE(shown(percentWithDoubt(estimate)), std::string("2.77 % (0.24 to 5.31)"));
        estimate.interval->high = std::numeric_limits<double>::infinity();
        QCOMPARE(shown(withDoubt(estimate)), std::string("0.0277 (0.0024 or more)"));
        estimate.interval.reset();
        QCOMPARE(shown(withDoubt(estimate)), std::string("0.0277"));
    }
};

QTEST_APPLESS_MAIN(FiguresTest)
#include "figures_test.moc"
