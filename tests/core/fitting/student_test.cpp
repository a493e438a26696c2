// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/fitting/student.h"

#include <QTest>

#include <cmath>

using namespace interleave::fitting;

class StudentTest : public QObject {
    Q_OBJECT

private slots:
    /// Any table of the distribution has them.
    void QuantilesAreThoseOfTables()
    {
        const struct {
            std::size_t degrees;
            double of95;
            double of99;
        } rows[] = {{1, 12.7062, 63.6567},  {2, 4.30265, 9.92484},  {3, 3.18245, 5.84091},
                    {4, 2.77645, 4.60409},  {5, 2.57058, 4.03214},  {9, 2.26216, 3.24984},
                    {10, 2.22814, 3.16927}, {30, 2.04227, 2.75000}, {100, 1.98397, 2.62589}};
        for (const auto& row : rows) {
            QVERIFY(std::abs(studentQuantile(0.95, row.degrees) - row.of95) < 5e-5 * row.of95);
            QVERIFY(std::abs(studentQuantile(0.99, row.degrees) - row.of99) < 5e-5 * row.of99);
        }
    }

    /// Cauchy's distribution, and the one of two degrees of freedom, are formulas.
    void WithinIsTheKnownFormula()
    {
        for (const double t : {0.0, 0.1, 1.0, 2.5, 40.0}) {
            QVERIFY(std::abs(studentWithin(t, 1) - 2 / 3.14159265358979323846 * std::atan(t)) < 1e-14);
            QVERIFY(std::abs(studentWithin(t, 2) - t / std::sqrt(2 + t * t)) < 1e-14);
        }
    }

    void ManyDegreesAreTheNormalDistribution()
    {
        QVERIFY(std::abs(studentQuantile(0.95, 1'000'000) - 1.95996) < 5e-5);
        QVERIFY(std::abs(studentWithin(1, 1'000'000) - 0.682689) < 5e-6);
        QVERIFY(std::abs(studentWithin(1, 1'000'001) - 0.682689) < 5e-6);
    }
};

QTEST_APPLESS_MAIN(StudentTest)
#include "student_test.moc"
