// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/time_set.h"

#include "tests/support/print.h"

using namespace interleave;
using namespace std::chrono_literals;

namespace {

TimeRange range(Duration begin, Duration end)
{
    return {TimePoint(begin), TimePoint(end)};
}

} // namespace

class TimeSetTest : public QObject {
    Q_OBJECT

private slots:
    void TheEmptySetHoldsNothing()
    {
        QCOMPARE(TimeSet().length(), 0ns);
        QCOMPARE(TimeSet().lengthIn(range(0ns, 9ns)), 0ns);
        QCOMPARE(TimeSet({range(3ns, 3ns)}).length(), 0ns);
    }

    void EveryMomentCountsOnce()
    {
        QCOMPARE(TimeSet({range(4ns, 8ns), range(1ns, 3ns), range(3ns, 5ns), range(5ns, 6ns)}).length(), 7ns);
    }

    void WhatIsInARange()
    {
        const TimeSet set({range(2ns, 4ns), range(6ns, 9ns)});
        QCOMPARE(set.lengthIn(range(0ns, 2ns)), 0ns);
        QCOMPARE(set.lengthIn(range(0ns, 3ns)), 1ns);
        QCOMPARE(set.lengthIn(range(3ns, 7ns)), 2ns);
        QCOMPARE(set.lengthIn(range(4ns, 6ns)), 0ns);
        QCOMPARE(set.lengthIn(range(7ns, 8ns)), 1ns);
        QCOMPARE(set.lengthIn(range(0ns, 99ns)), 5ns);
    }

    void WhatIsInAnotherSet()
    {
        const TimeSet one({range(0ns, 3ns), range(6ns, 9ns)});
        const TimeSet other({range(2ns, 7ns), range(8ns, 20ns)});
        QCOMPARE(intersectionOf(one, other).length(), 3ns);
        QCOMPARE(intersectionOf(other, one).lengthIn(range(0ns, 7ns)), 2ns);
        QCOMPARE(intersectionOf(one, TimeSet()).length(), 0ns);
    }

    void WhatOfARangeIsOutside()
    {
        const TimeSet set({range(2ns, 4ns), range(6ns, 9ns)});
        QVERIFY(set.outside(range(0ns, 20ns)) == (std::vector{range(0ns, 2ns), range(4ns, 6ns), range(9ns, 20ns)}));
        QVERIFY(set.outside(range(3ns, 7ns)) == (std::vector{range(4ns, 6ns)}));
        QVERIFY(set.outside(range(2ns, 4ns)).empty());
        QVERIFY(set.outside(range(4ns, 6ns)) == (std::vector{range(4ns, 6ns)}));
        QVERIFY(TimeSet().outside(range(1ns, 2ns)) == (std::vector{range(1ns, 2ns)}));
    }
};

QTEST_APPLESS_MAIN(TimeSetTest)
#include "time_set_test.moc"
