// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/lesson/step_scroll.h"

#include <QLabel>
#include <QScrollBar>
#include <QtTest>
#include <QVBoxLayout>

using namespace interleave;

/// What is seen of a step that is higher than there is room for.
class StepScrollTest : public QObject {
    Q_OBJECT

private:
    StepScroll m_scroll;
    std::vector<QWidget*> m_parts;

    /// Parts of these heights, one below the other.
    void show(const std::vector<int>& heights)
    {
        auto* step = new QWidget;
        auto* layout = new QVBoxLayout(step);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->setSpacing(0);
        m_parts.clear();
        for (const int height : heights) {
            m_parts.push_back(new QWidget(step));
            m_parts.back()->setFixedHeight(height);
            layout->addWidget(m_parts.back());
        }
        m_scroll.setStep(step);
    }
    int seenOf(std::size_t part) const { return m_parts[part]->visibleRegion().boundingRect().height(); }
    int place() const { return m_scroll.verticalScrollBar()->value(); }

private slots:
    void initTestCase()
    {
        m_scroll.resize(200, 200);
        m_scroll.show();
        QVERIFY(QTest::qWaitForWindowExposed(&m_scroll));
    }

    void WhatHasJustComeIsSeenWhole()
    {
        show({300, 80, 40});
        m_scroll.bringIntoView(*m_parts[1]);
        QTRY_COMPARE(place(), 180);
        QCOMPARE(seenOf(1), 80);
        m_scroll.showBeginning();
        QCOMPARE(place(), 0);
    }

    void WhatIsSeenAlreadyStaysWhereItIs()
    {
        show({50, 80, 400});
        m_scroll.bringIntoView(*m_parts[1]);
        QCoreApplication::processEvents();
        QCOMPARE(place(), 0);
    }

    void WhatIsHigherThanTheRoomBegins()
    {
        show({300, 500});
        m_scroll.bringIntoView(*m_parts[1]);
        QTRY_COMPARE(place(), 300);
    }

    void ItStaysInViewHoweverItsNeighboursGrowUntilSomebodyScrolls()
    {
        show({300, 80});
        m_scroll.bringIntoView(*m_parts[1]);
        QTRY_COMPARE(seenOf(1), 80);
        m_parts[0]->setFixedHeight(600);
        QTRY_COMPARE(place(), 480);
        m_scroll.resize(200, 120);
        QTRY_COMPARE(place(), 560);
        m_scroll.turnPage(false);
        const int chosen = place();
        QVERIFY(chosen < 560);
        m_parts[0]->setFixedHeight(700);
        QTRY_COMPARE(m_scroll.widget()->height(), 780);
        QCOMPARE(place(), chosen);
    }

    void AnotherStepBeginsAtItsBeginning()
    {
        show({300, 80});
        m_scroll.bringIntoView(*m_parts[1]);
        QTRY_VERIFY(place() > 0);
        show({300, 80});
        QCoreApplication::processEvents();
        QCOMPARE(place(), 0);
    }
};

QTEST_MAIN(StepScrollTest)
#include "step_scroll_test.moc"
