// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/gantt/overview_strip.h"

#include <QtTest>

using namespace interleave;
using namespace std::chrono_literals;

class OverviewStripTest : public QObject {
    Q_OBJECT

private:
    TimeWindow m_window;
    std::unique_ptr<OverviewStrip> m_strip;

    QPoint at(Duration t) const { return {static_cast<int>(m_strip->xOf(TimePoint(t))), m_strip->height() / 2}; }
    void drag(QPoint from, QPoint to)
    {
        QTest::mousePress(m_strip.get(), Qt::LeftButton, {}, from);
        QTest::mouseMove(m_strip.get(), (from + to) / 2);
        QTest::mouseMove(m_strip.get(), to);
        QTest::mouseRelease(m_strip.get(), Qt::LeftButton, {}, to);
    }

private slots:
    void init()
    {
        m_window.setWhole({TimePoint{}, TimePoint(1s)});
        m_strip = std::make_unique<OverviewStrip>(m_window, Theme(gantt::Look::Light));
        m_strip->resize(1100, 24);
        m_strip->setPlot(100, 1000); // a pixel is a millisecond
        m_strip->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_strip.get()));
    }

    void TheBracketIsWhatIsSeen()
    {
        QCOMPARE(m_strip->bracket().left(), 100.0);
        QCOMPARE(m_strip->bracket().right(), 1100.0);
        m_window.setWindow({TimePoint(200ms), TimePoint(300ms)});
        QCOMPARE(m_strip->bracket().left(), 300.0);
        QCOMPARE(m_strip->bracket().width(), 100.0);
        QVERIFY(m_strip->accessibleDescription().contains(QStringLiteral("20 % to 30 %")));
    }

    void TheBracketIsNeverTooThinToBeHeld()
    {
        m_window.setWindow({TimePoint(1s - 10us), TimePoint(1s)});
        QVERIFY(m_strip->bracket().width() >= 8);
        QVERIFY(m_strip->bracket().right() <= 1100.01);
    }

    void DragMovesTheBracket()
    {
        m_window.setWindow({TimePoint(200ms), TimePoint(300ms)});
        drag(at(250ms), at(450ms));
        QCOMPARE(m_window.window(), (TimeRange{TimePoint(400ms), TimePoint(500ms)}));
    }

    void APressOutsideBringsItThere()
    {
        m_window.setWindow({TimePoint(200ms), TimePoint(300ms)});
        QTest::mouseClick(m_strip.get(), Qt::LeftButton, {}, at(700ms));
        QCOMPARE(m_window.window(), (TimeRange{TimePoint(650ms), TimePoint(750ms)}));
    }

    void ItsSidesResizeIt()
    {
        m_window.setWindow({TimePoint(200ms), TimePoint(300ms)});
        drag(at(200ms), at(100ms));
        QCOMPARE(m_window.window(), (TimeRange{TimePoint(100ms), TimePoint(300ms)}));
        drag(at(300ms), at(600ms));
        QCOMPARE(m_window.window(), (TimeRange{TimePoint(100ms), TimePoint(600ms)}));
        drag(at(100ms), at(900ms)); // not past the other side
        QCOMPARE(m_window.window().end, TimePoint(600ms));
        QVERIFY(m_window.window().length() <= TimeWindow::kShortest + 1us);
    }

    void TheHandleAsksForAnotherTime()
    {
        m_strip->setPlayTime(TimePoint(500ms));
        QSignalSpy asked(m_strip.get(), &OverviewStrip::playTimeAsked);
        drag(at(500ms), at(620ms));
        QVERIFY(!asked.isEmpty());
        QCOMPARE(asked.last().front().value<TimePoint>(), TimePoint(620ms));
        QVERIFY(m_window.showsAll());
    }

    void AMomentSaysWhatItIsAndAClickGoesThere()
    {
        m_strip->setMoments({{TimePoint(300ms), QStringLiteral("first switch")},
                             {TimePoint(303ms), QStringLiteral("longest wait")},
                             {TimePoint(303ms), QStringLiteral("last order served")}});
        QCOMPARE(m_strip->toolTipAt(at(299ms)), QStringLiteral("first switch"));
        QCOMPARE(m_strip->toolTipAt(at(304ms)), QStringLiteral("longest wait\nlast order served"));
        QVERIFY(m_strip->toolTipAt(at(320ms)).startsWith(QStringLiteral("The whole run.")));
        m_window.setWindow({TimePoint(600ms), TimePoint(700ms)});
        QSignalSpy asked(m_strip.get(), &OverviewStrip::playTimeAsked);
        QTest::mouseClick(m_strip.get(), Qt::LeftButton, {}, at(304ms));
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked[0][0].value<TimePoint>(), TimePoint(303ms));
        QCOMPARE(m_window.window().begin, TimePoint(600ms)); // the bracket stays
    }

    void KeysMoveAndResize()
    {
        m_window.setWindow({TimePoint(200ms), TimePoint(300ms)});
        QTest::keyClick(m_strip.get(), Qt::Key_Right);
        QCOMPARE(m_window.window().begin, TimePoint(210ms));
        QTest::keyClick(m_strip.get(), Qt::Key_Plus);
        QVERIFY(m_window.window().length() < Duration(100ms));
        QTest::keyClick(m_strip.get(), Qt::Key_Home);
        QVERIFY(m_window.showsAll());
    }

    void NothingToShowIsDrawnToo()
    {
        m_window.setWhole({});
        m_strip->setRuns({{}, {}});
        m_strip->setMoments({{TimePoint{}, QStringLiteral("first switch")}});
        QVERIFY(!m_strip->toolTipAt(QPointF(100, 12)).contains(QStringLiteral("switch")));
        m_strip->setPlayTime(TimePoint{});
        QVERIFY(!m_strip->grab().isNull());
        QTest::mouseClick(m_strip.get(), Qt::LeftButton, {}, {500, 10});
        QVERIFY(m_window.window().isEmpty());
    }
};

QTEST_MAIN(OverviewStripTest)
#include "overview_strip_test.moc"
