// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/record/quantum_pace.h"

#include "tests/support/print.h"

using namespace interleave;

namespace {

/// How many of `count` quanta of the same length are longer than two at the pace of their time.
int gapsAmong(QuantumPace& pace, Ticks length, int count)
{
    int gaps = 0;
    for (int n = 0; n < count; ++n) {
        gaps += length > 2 * pace.present() ? 1 : 0;
        pace.follow(length);
    }
    return gaps;
}

} // namespace

class QuantumPaceTest : public QObject {
    Q_OBJECT

private slots:
    void IsTheCalibratedOneAtFirst()
    {
        const QuantumPace pace(8000);
        QCOMPARE(pace.quantum(), Ticks{8000});
        QCOMPARE(pace.present(), Ticks{8000});
        QVERIFY(pace.isUsual());
    }

    /// Whatever the calibration left over when divided by the length of the memory.
    void ASlowCoreIsGotUsedTo_data()
    {
        QTest::addColumn<Ticks>("quantum");
        for (Ticks remainder = 0; remainder < 16; ++remainder)
            QTest::addRow("remainder %d", static_cast<int>(remainder)) << Ticks{8000 + remainder};
    }
    void ASlowCoreIsGotUsedTo()
    {
        QFETCH(Ticks, quantum);
        for (const Ticks halves : {Ticks{5}, Ticks{8}, Ticks{20}, Ticks{100}}) { // 2.5 to 50 times as slow
            QuantumPace pace(quantum);
            const Ticks slow = halves * quantum / 2;
            const int gaps = gapsAmong(pace, slow, 1000);
            // Each brings it a sixteenth nearer, until half of the quantum's length is reached.
            int expected = 0;
            for (double reached = 1; 2 * reached < static_cast<double>(halves) / 2; reached *= 17.0 / 16)
                ++expected;
            QVERIFY2(std::abs(gaps - expected) <= 1, qPrintable(QString::number(gaps)));
            QVERIFY(!pace.isUsual());
            QVERIFY(pace.present() > slow - slow / 50 && pace.present() <= slow);
        }
    }

    void ACoreThatIsFastAgainIsAsCalibrated()
    {
        QuantumPace pace(8000);
        gapsAmong(pace, 40'000, 200);
        QCOMPARE(gapsAmong(pace, 8000, 200), 0);
        QVERIFY(pace.isUsual());
        QCOMPARE(pace.present(), Ticks{8000});
    }

    void AGapIsForgotten()
    {
        QuantumPace pace(8000);
        pace.follow(4'000'000);
        QVERIFY(pace.present() <= 8500);
        gapsAmong(pace, 8000, 16);
        QVERIFY(pace.isUsual());
    }

    void IsNeverFasterThanCalibrated()
    {
        QuantumPace pace(8000);
        gapsAmong(pace, 100, 100);
        QCOMPARE(pace.present(), Ticks{8000});
        QVERIFY(pace.isUsual());
    }

    void NothingIsUsualWithoutAQuantum()
    {
        QuantumPace pace(0); // so that any gap is too long
        QCOMPARE(gapsAmong(pace, 5, 10), 10);
        QVERIFY(pace.isUsual());
    }
};

QTEST_APPLESS_MAIN(QuantumPaceTest)
#include "quantum_pace_test.moc"
