// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/machine/clock.h"

#include "tests/support/print.h"

using namespace interleave;
using namespace std::chrono_literals;

class ClockTest : public QObject {
    Q_OBJECT

private slots:
    void ClockNeverGoesBack()
    {
        SteadyTime last = readClock();
        for (int n = 0; n < 10'000; ++n) {
            const SteadyTime now = readClock();
            QVERIFY(now >= last);
            last = now;
        }
    }

    void ResolutionIsOneThatWasSeen()
    {
        const ClockFacts facts = inspectClock();
        QVERIFY(facts.resolution > 0ns);
        QVERIFY(facts.resolution < 1s); // which stands for a clock that stood still
        QVERIFY(facts.costNs > 0);
    }
};

QTEST_APPLESS_MAIN(ClockTest)
#include "clock_test.moc"
