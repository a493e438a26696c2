// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/time.h"

#include <QTest>

using namespace interleave;
using namespace std::chrono_literals;

namespace {

constexpr TimeRange range(std::int64_t begin, std::int64_t end)
{
    return {TimePoint(Duration(begin)), TimePoint(Duration(end))};
}

constexpr TimePoint at(std::int64_t time)
{
    return TimePoint(Duration(time));
}

} // namespace

class TimeTest : public QObject {
    Q_OBJECT

private slots:
    void RangeHoldsItsBeginAndNotItsEnd()
    {
        QVERIFY(range(2, 5).contains(at(2)));
        QVERIFY(range(2, 5).contains(at(4)));
        QVERIFY(!range(2, 5).contains(at(5)));
        QVERIFY(!range(2, 5).contains(at(1)));
        QVERIFY(!range(2, 2).contains(at(2)));
        QCOMPARE(range(2, 5).length(), 3ns);
        QVERIFY(range(2, 2).isEmpty());
    }

    void TouchingRangesDoNotOverlap()
    {
        QVERIFY(range(0, 5).overlaps(range(4, 9)));
        QVERIFY(range(4, 9).overlaps(range(0, 5)));
        QVERIFY(range(0, 9).overlaps(range(3, 4)));
        QVERIFY(!range(0, 5).overlaps(range(5, 9)));
        QVERIFY(!range(5, 9).overlaps(range(0, 5)));
    }

    void IntersectionIsWhatBothHave()
    {
        QCOMPARE(intersection(range(0, 5), range(4, 9)), range(4, 5));
        QCOMPARE(intersection(range(0, 9), range(3, 4)), range(3, 4));
        QCOMPARE(intersection(range(0, 3), range(5, 9)), range(5, 5));
        QCOMPARE(intersection(range(5, 9), range(0, 3)), range(5, 5));
    }

    void MillisecondsHaveParts() { QCOMPARE(toMilliseconds(1500us), 1.5); }
};

QTEST_APPLESS_MAIN(TimeTest)
#include "time_test.moc"
