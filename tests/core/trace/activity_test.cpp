// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/trace/activity.h"

#include <set>

#include "tests/support/print.h"

using namespace interleave;

class ActivityTest : public QObject {
    Q_OBJECT

private slots:
    void IdsAreStable()
    {
        QCOMPARE(std::string(idOf(Activity::Running)), std::string("running"));
        QCOMPARE(std::string(idOf(Activity::Ready)), std::string("ready"));
        QCOMPARE(std::string(idOf(Activity::WaitingIo)), std::string("waiting-io"));
        QCOMPARE(std::string(idOf(Activity::WaitingLock)), std::string("waiting-lock"));
        QCOMPARE(std::string(idOf(Activity::WaitingMessage)), std::string("waiting-message"));
        QCOMPARE(std::string(idOf(Evidence::Recorded)), std::string("recorded"));
        QCOMPARE(std::string(idOf(Evidence::Kernel)), std::string("kernel"));
        QCOMPARE(std::string(idOf(Evidence::Inferred)), std::string("inferred"));
        QCOMPARE(std::string(idOf(Evidence::Simulated)), std::string("simulated"));
    }

    void EveryActivityHasATitleOfItsOwn()
    {
        std::set<std::string> titles;
        for (const Activity activity : kActivities) {
            QVERIFY(!titleOf(activity).isEmpty());
            titles.insert(titleOf(activity).source);
        }
        QCOMPARE(titles.size(), kActivities.size());
    }

    void EveryEvidenceHasATitleOfItsOwn()
    {
        std::set<std::string> titles;
        for (const Evidence evidence : {Evidence::Recorded, Evidence::Kernel, Evidence::Inferred, Evidence::Simulated})
            titles.insert(titleOf(evidence).source);
        QCOMPARE(titles.size(), std::size_t{4});
        QVERIFY(!titles.contains(""));
    }

    void WaitingNeedsNoCore()
    {
        QVERIFY(!isWaiting(Activity::Running));
        QVERIFY(!isWaiting(Activity::Ready));
        QVERIFY(isWaiting(Activity::WaitingIo));
        QVERIFY(isWaiting(Activity::WaitingLock));
        QVERIFY(isWaiting(Activity::WaitingMessage));
    }
};

QTEST_APPLESS_MAIN(ActivityTest)
#include "activity_test.moc"
