// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/lesson/curve_geometry.h"

#include <QtTest>

using namespace interleave;

class CurveGeometryTest : public QObject {
    Q_OBJECT

private slots:
    void WhatIsNotSetLiesBetweenItsNeighbours()
    {
        using Set = std::vector<std::optional<double>>;
        const std::optional<double> no;
        QCOMPARE(throughPoints({}), std::vector<double>());
        QCOMPARE(throughPoints(Set{no, no}), std::vector<double>());
        QCOMPARE(throughPoints(Set{no, 3.0, no}), (std::vector<double>{3, 3, 3}));
        QCOMPARE(throughPoints(Set{1.0, no, no, 4.0, no}), (std::vector<double>{1, 2, 3, 4, 4}));
        QCOMPARE(throughPoints(Set{1.0, 5.0}), (std::vector<double>{1, 5}));
    }

    void PlacesAndValuesAreEachOthersInverse()
    {
        const CurveGeometry geometry{.plot = QRectF(10, 20, 200, 100), .points = 4, .least = 1, .most = 9};
        QCOMPARE(geometry.xOf(0), 35.0);
        QCOMPARE(geometry.yOf(1), 120.0);
        QCOMPARE(geometry.yOf(9), 20.0);
        for (std::size_t n = 0; n < 4; ++n)
            QCOMPARE(geometry.pointAt(geometry.xOf(n)), n);
        for (const double value : {1.0, 4.5, 9.0})
            QCOMPARE(geometry.valueAt(geometry.yOf(value)), value);
    }

    void OutsideIsTheNearest()
    {
        const CurveGeometry geometry{.plot = QRectF(10, 20, 200, 100), .points = 4, .least = 1, .most = 9};
        QCOMPARE(geometry.pointAt(-1000), std::size_t{0});
        QCOMPARE(geometry.pointAt(1000), std::size_t{3});
        QCOMPARE(geometry.valueAt(-1000), 9.0);
        QCOMPARE(geometry.valueAt(1000), 1.0);
        const CurveGeometry nothing{.plot = {}, .points = 2, .least = 1, .most = 9};
        QCOMPARE(nothing.pointAt(5), std::size_t{0});
        QCOMPARE(nothing.valueAt(5), 1.0);
    }
};

QTEST_APPLESS_MAIN(CurveGeometryTest)
#include "curve_geometry_test.moc"
