// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/machine/courtesy.h"

#include <QTest>
#include <thread>

#ifdef __linux__
#include <sched.h>
#endif

using namespace interleave;

class CourtesyTest : public QObject {
    Q_OBJECT

private slots:
    void LastsAsLongAsItLives()
    {
#ifdef __linux__
        QCOMPARE(sched_getscheduler(0), SCHED_OTHER);
        {
            const Courtesy courtesy;
            QCOMPARE(sched_getscheduler(0), SCHED_BATCH);
        }
        QCOMPARE(sched_getscheduler(0), SCHED_OTHER);
#else
        QSKIP("only Linux is asked");
#endif
    }

    void IsOfOneThreadAndOnceIsEnough()
    {
#ifdef __linux__
        int elsewhere = -1;
        std::thread([&elsewhere] {
            const Courtesy courtesy;
            {
                const Courtesy again;
            }
            elsewhere = sched_getscheduler(0);
        }).join();
        QCOMPARE(elsewhere, SCHED_BATCH);
        QCOMPARE(sched_getscheduler(0), SCHED_OTHER);
#else
        QSKIP("only Linux is asked");
#endif
    }
};

QTEST_APPLESS_MAIN(CourtesyTest)
#include "courtesy_test.moc"
