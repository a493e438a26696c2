// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/machine/limits.h"

#include "core/machine/topology.h"
#include "tests/support/print.h"

using namespace interleave;

class LimitsTest : public QObject {
    Q_OBJECT

private slots:
    void ComputerHasAtLeastTheCpusThatMayBeUsed()
    {
        QVERIFY(inspectLimits().cpusOfComputer >= Topology::ofThisComputer().usableCpus().size());
    }

    void QuotaIsSomethingOrThereIsNone() { QVERIFY(inspectLimits().quotaCores.value_or(1) > 0); }

    void WithoutQuotaNothingIsThrottled()
    {
        if (inspectLimits().quotaCores)
            QSKIP("this program has a quota");
        QVERIFY(!throttledSoFar());
    }

    void SomeMemoryIsLeftWhereThatIsTold() { QVERIFY(memoryLeft().value_or(1) > 0); }

    void ThrottledTimeNeverShrinks()
    {
        const std::optional<Duration> before = throttledSoFar();
        const std::optional<Duration> after = throttledSoFar();
        QCOMPARE(before.has_value(), after.has_value());
        QVERIFY(!before || *before <= *after);
    }
};

QTEST_APPLESS_MAIN(LimitsTest)
#include "limits_test.moc"
