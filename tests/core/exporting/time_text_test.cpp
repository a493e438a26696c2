// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exporting/time_text.h"

#include "tests/support/print.h"

using namespace interleave;
using namespace std::chrono_literals;

class TimeTextTest : public QObject {
    Q_OBJECT

private slots:
    void TimeIsWrittenAsInIso8601()
    {
        const auto at = [](std::chrono::year_month_day day, std::chrono::milliseconds time) {
            return timeText(std::chrono::sys_days(day) + time);
        };
        QCOMPARE(timeText(WallTime{}), std::string("1970-01-01T00:00:00.000Z"));
        QCOMPARE(at(std::chrono::year(2026) / 11 / 27, 14h + 3min + 5s + 120ms),
                 std::string("2026-11-27T14:03:05.120Z"));
        QCOMPARE(at(std::chrono::year(2028) / 2 / 29, 23h + 59min + 59s + 999ms),
                 std::string("2028-02-29T23:59:59.999Z"));
        QCOMPARE(at(std::chrono::year(9999) / 12 / 31, 1ms), std::string("9999-12-31T00:00:00.001Z"));
    }
};

QTEST_APPLESS_MAIN(TimeTextTest)
#include "time_text_test.moc"
