// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/machine/clock.h"

#include <array>

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
        const ClockFacts facts = inspectClock(countFromNow(), std::array{CpuId{0}});
        QVERIFY(facts.resolution > 0ns);
        QVERIFY(facts.resolution < 1s); // which stands for a clock that stood still
        QVERIFY(facts.costNs > 0);
        QCOMPARE(facts.ticks.usesCounter(), facts.counterProblem.text.isEmpty());
    }

    void BothClocksTellTheSameTime_data()
    {
        QTest::addColumn<bool>("counter");
        QTest::newRow("steady clock") << false;
        QTest::newRow("counter") << true;
    }
    void BothClocksTellTheSameTime()
    {
        QFETCH(bool, counter);
        const TickClock clock = counter ? inspectClock(countFromNow(), std::array{CpuId{0}}).ticks : TickClock();
        if (counter && !clock.usesCounter())
            QSKIP("this machine's counter cannot be trusted");
        const Moment begin = clock.moment();
        while (readClock() - begin.steady < 5ms) {
        }
        const Moment end = clock.moment();
        const Duration drift = clock.lengthOf(end.ticks - begin.ticks) - Duration(end.steady - begin.steady);
        QVERIFY2(std::chrono::abs(drift) < 1ms, qPrintable(QString::number(drift.count())));
        QCOMPARE(clock.momentOf(begin.steady).steady, begin.steady);
    }

    void TicksOfALengthAreThatLong()
    {
        const TickClock clock = TickClock::ofCounter(0.4);
        QCOMPARE(clock.ticksIn(4us), Ticks{10'000});
        QCOMPARE(clock.lengthOf(clock.ticksIn(4us)), Duration(4us));
        QCOMPARE(clock.lengthOf(Ticks{0} - 10'000), Duration(-4us));
    }
};

QTEST_APPLESS_MAIN(ClockTest)
#include "clock_test.moc"
