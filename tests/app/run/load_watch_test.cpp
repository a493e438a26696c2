// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/run/load_watch.h"

#include <QtTest>

using namespace interleave;
using namespace std::chrono_literals;

namespace {

/// A computer with one processor that is read once a second, and how busy it was in each.
class DrawnComputer {
public:
    LoadReading read()
    {
        ++readings;
        return {.at = SteadyTime(m_now),
                .times = {{.cpu = CpuId{0}, .processors = 1, .busy = m_busy, .idle = m_now - m_busy}},
                .own = {},
                .step = 10ms,
                .crowded = {}};
    }
    void pass(Duration busy)
    {
        m_now += 1s;
        m_busy += busy;
    }

    int readings = 0;

private:
    Duration m_now = 1s;
    Duration m_busy{};
};

} // namespace

class LoadWatchTest : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<DrawnComputer> m_computer;
    std::unique_ptr<LoadWatch> m_watch;

    void passAndLook(Duration busy)
    {
        m_computer->pass(busy);
        m_watch->look();
    }

private slots:
    void init()
    {
        m_computer = std::make_unique<DrawnComputer>();
        m_watch = std::make_unique<LoadWatch>(nullptr, [this] { return m_computer->read(); });
        m_watch->setCpus({CpuId{0}});
    }

    void LoadIsThatOfTheLastTwoSeconds()
    {
        QSignalSpy changed(m_watch.get(), &LoadWatch::changed);
        passAndLook(1s);
        passAndLook(1s);
        QVERIFY(!m_watch->load()); // one second is not enough
        passAndLook(500ms);
        QCOMPARE(m_watch->load().value().others, 0.75);
        QCOMPARE(changed.count(), 1);
        passAndLook(0ms);
        passAndLook(0ms);
        QCOMPARE(m_watch->load().value().others, 0.0);
        QCOMPARE(changed.count(), 3);
        passAndLook(0ms);
        QCOMPARE(changed.count(), 3); // nothing new
    }

    void NothingIsKnownWhileItIsPausedAndItBeginsAnewAfterwards()
    {
        for (int n = 0; n < 3; ++n)
            passAndLook(1s);
        QVERIFY(m_watch->load());
        QSignalSpy changed(m_watch.get(), &LoadWatch::changed);
        m_watch->setPaused(true);
        m_watch->setPaused(true);
        QVERIFY(!m_watch->load());
        QCOMPARE(changed.count(), 1);
        m_watch->setPaused(false);
        passAndLook(1s);
        passAndLook(1s);
        QVERIFY(!m_watch->load()); // what was read before the pause does not count
        passAndLook(1s);
        QVERIFY(m_watch->load());
    }

    void ItLooksByItself() { QTRY_VERIFY_WITH_TIMEOUT(m_computer->readings > 0, 30'000); }

    void ItLooksOnlyWhereThereAreProcessorsAndNotWhilePaused()
    {
        LoadWatch watch(nullptr, [this] { return m_computer->read(); });
        watch.setPaused(false);
        QVERIFY(!watch.isLooking());
        watch.setCpus({CpuId{0}});
        QVERIFY(watch.isLooking());
        watch.setPaused(true);
        QVERIFY(!watch.isLooking());
        watch.setPaused(false);
        QVERIFY(watch.isLooking());
    }
};

QTEST_GUILESS_MAIN(LoadWatchTest)
#include "load_watch_test.moc"
