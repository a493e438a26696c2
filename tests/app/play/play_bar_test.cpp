// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/play/play_bar.h"

#include <QComboBox>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>
#include <QtTest>

#include "app/i18n/qt_words.h"
#include "app/theme/interleave_style.h"
#include "app/theme/theme.h"
#include "tests/support/print.h"

using namespace interleave;
using namespace std::chrono_literals;

namespace {

TimePoint atMs(int ms)
{
    return TimePoint(std::chrono::milliseconds(ms));
}

NotableMoment moment(const char* title, int ms)
{
    return {.title = {"moment", title}, .inKitchen = {"moment", title}, .time = atMs(ms)};
}

const QFont& systemFont()
{
    static const QFont font = QApplication::font();
    return font;
}

} // namespace

class PlayBarTest : public QObject {
    Q_OBJECT

private:
    QtWords m_words{QLocale(QLocale::English, QLocale::UnitedStates)};
    Duration m_now{};
    std::unique_ptr<PlayHead> m_head;
    std::unique_ptr<PlayBar> m_bar;

    QToolButton& button(const char* id) { return *m_bar->findChild<QToolButton*>(QString::fromLatin1(id)); }
    QPushButton& jump() { return *m_bar->findChild<QPushButton*>(); }
    QComboBox& speed() { return *m_bar->findChild<QComboBox*>(); }
    void click(const char* id) { QTest::mouseClick(&button(id), Qt::LeftButton); }

private slots:
    void initTestCase() { systemFont(); }

    void init()
    {
        applyTheme(*qApp, Theme(gantt::Look::Light, systemFont()));
        m_head = std::make_unique<PlayHead>([this] { return m_now; });
        m_bar = std::make_unique<PlayBar>(*m_head, m_words);
        m_bar->resize(1000, m_bar->sizeHint().height());
        m_bar->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_bar.get()));
        m_head->setRuns({atMs(0), atMs(870)}, {atMs(20), atMs(50)});
    }
    void cleanup()
    {
        m_bar.reset();
        m_head.reset();
    }

    void WithoutARunNothingCanBePressed()
    {
        m_head->setRuns({}, {});
        for (const char* id : {"to-start", "previous-switch", "play", "next-switch", "to-end"})
            QVERIFY(!button(id).isEnabled());
        QVERIFY(!jump().isEnabled());
        QVERIFY(!speed().isEnabled());
    }

    void ButtonsMoveThePlayHead()
    {
        click("next-switch");
        QCOMPARE(m_head->time(), atMs(20));
        click("next-switch");
        click("previous-switch");
        QCOMPARE(m_head->time(), atMs(20));
        click("to-end");
        QCOMPARE(m_head->time(), atMs(870));
        click("to-start");
        QCOMPARE(m_head->time(), atMs(0));
    }

    void PlayBecomesPauseInItsPlace()
    {
        const QRect place = button("play").geometry();
        QCOMPARE(button("play").text(), QStringLiteral("Play"));
        click("play");
        QVERIFY(m_head->isPlaying());
        QCOMPARE(button("play").text(), QStringLiteral("Pause"));
        QCOMPARE(button("play").accessibleName(), QStringLiteral("Pause (Space)"));
        QCoreApplication::processEvents();
        QCOMPARE(button("play").geometry(), place);
        click("play");
        QVERIFY(!m_head->isPlaying());
        QCOMPARE(button("play").text(), QStringLiteral("Play"));
    }

    void ItSaysWhereThePlayHeadIs()
    {
        m_head->setTime(atMs(212));
        QCOMPARE(m_bar->placeText(), QStringLiteral("212.0 ms of 870 ms"));
        QCOMPARE(m_bar->findChild<QLabel*>(QStringLiteral("place"))->accessibleName(),
                 QStringLiteral("Replay at 212.0 ms of 870 ms"));
    }

    void WhatStandsBesideTheTimeDoesNotMove()
    {
        QCoreApplication::processEvents();
        const QRect place = speed().geometry();
        for (const int ms : {7, 188, 444, 870}) {
            m_head->setTime(atMs(ms));
            QCoreApplication::processEvents();
            QCOMPARE(speed().geometry(), place);
        }
    }

    void SpeedIsChosenAndFollows()
    {
        QCOMPARE(speed().count(), static_cast<int>(PlayHead::kSlowdowns.size()));
        QCOMPARE(speed().currentText(), QStringLiteral("1/100 of real"));
        QTest::keyClick(&speed(), Qt::Key_Down);
        QCOMPARE(m_head->slowdown(), 30);
        QTest::keyClick(&speed(), Qt::Key_End);
        QCOMPARE(m_head->slowdown(), 1);
        m_head->slower();
        QCOMPARE(speed().currentText(), QStringLiteral("1/3 of real"));
    }

    void MomentsAreJumpedTo()
    {
        QVERIFY(!jump().isEnabled());
        m_bar->setMoments({{QStringLiteral("Above"), {moment("first switch", 5), moment("the end", 870)}},
                           {QStringLiteral("Below"), {moment("first switch", 8)}}});
        QVERIFY(jump().isEnabled());
        const QList<QAction*> entries = jump().menu()->actions();
        QStringList texts;
        for (const QAction* entry : entries)
            texts << entry->text();
        QCOMPARE(texts.join(QLatin1Char('|')),
                 QStringLiteral("Above|first switch\t5.0 ms|the end\t870.0 ms|Below|first switch\t8.0 ms"));
        m_head->play();
        entries[4]->trigger();
        QCOMPARE(m_head->time(), atMs(8));
        QVERIFY(!m_head->isPlaying());
    }

    void InTheKitchenMomentsHaveItsWords()
    {
        const NotableMoment wait{.title = {"moment", "longest wait for a turn"},
                                 .inKitchen = {"moment", "longest wait for a chef"},
                                 .time = atMs(5)};
        m_bar->setMoments({{QStringLiteral("Above"), {wait}}}, MomentWords::Kitchen);
        QCOMPARE(jump().menu()->actions()[0]->text(), QStringLiteral("longest wait for a chef\t5.0 ms"));
        m_bar->setMoments({{QStringLiteral("Above"), {wait}}});
        QCOMPARE(jump().menu()->actions()[0]->text(), QStringLiteral("longest wait for a turn\t5.0 ms"));
    }

    void OneRunNeedsNoName()
    {
        m_bar->setMoments({{QStringLiteral("Above"), {moment("first switch", 5)}}});
        QCOMPARE(jump().menu()->actions().size(), 1);
        m_head->setRuns({atMs(0), atMs(40)}, {});
        QVERIFY(jump().isEnabled());
    }

    void MomentsAreGoneThroughBothWays()
    {
        m_bar->setMoments({{{}, {moment("b", 9), moment("a", 5), moment("c", 9)}}});
        QSignalSpy reached(m_bar.get(), &PlayBar::momentReached);
        m_bar->toNextMoment();
        QCOMPARE(m_head->time(), atMs(5));
        QCOMPARE(reached.takeFirst()[0].toString(), QStringLiteral("a"));
        m_bar->toNextMoment();
        QCOMPARE(m_head->time(), atMs(9));
        QCOMPARE(reached.takeFirst()[0].toString(), QStringLiteral("b, c"));
        m_bar->toNextMoment();
        QCOMPARE(m_head->time(), atMs(9));
        m_bar->toPreviousMoment();
        QCOMPARE(m_head->time(), atMs(5));
        QCOMPARE(reached.takeLast()[0].toString(), QStringLiteral("a"));
        m_head->setTime(atMs(6));
        m_head->setTime(atMs(7));
        QCOMPARE(reached.takeLast()[0].toString(), QString()); // gone on, and told once
        QVERIFY(reached.isEmpty() || !reached.last()[0].toString().isEmpty());
    }

    void EverythingHasANameAndAHint()
    {
        for (const char* id : {"to-start", "previous-switch", "play", "next-switch", "to-end"}) {
            QVERIFY(!button(id).accessibleName().isEmpty());
            QVERIFY(button(id).toolTip().contains(QLatin1Char('(')));
        }
        QVERIFY(!speed().accessibleName().isEmpty() && !jump().text().isEmpty());
    }

    void WordsGoBeforeButtonsWhereItIsNarrow()
    {
        m_head->setTime(atMs(212));
        QStringList seen;
        for (int width = 1000; width >= m_bar->minimumSizeHint().width(); width -= 4) {
            m_bar->resize(width, m_bar->height());
            QCOMPARE(m_bar->width(), width);
            QCoreApplication::processEvents();
            for (const char* id : {"to-start", "play", "to-end"}) {
                const QToolButton& one = button(id);
                const QRect place(one.mapTo(m_bar.get(), QPoint()), one.size());
                QVERIFY2(m_bar->rect().contains(place), id);
                QVERIFY(one.width() >= one.sizeHint().width());
            }
            QVERIFY(speed().width() >= speed().minimumSizeHint().width());
            QVERIFY(m_bar->rect().contains(jump().geometry()) && jump().width() >= jump().sizeHint().width());
            const bool hasPlay = button("play").toolButtonStyle() == Qt::ToolButtonTextBesideIcon;
            const bool hasSpeed = m_bar->findChild<QLabel*>(QStringLiteral("speedLabel"))->isVisible();
            const QString now = m_bar->placeText() + (hasSpeed ? QStringLiteral(" Speed") : QString())
                              + (hasPlay ? QStringLiteral(" Play") : QString());
            if (seen.isEmpty() || seen.back() != now)
                seen << now;
        }
        QCOMPARE(seen, (QStringList{QStringLiteral("212.0 ms of 870 ms Speed Play"), QStringLiteral("212.0 ms Speed Play"),
                                    QStringLiteral("212.0 ms Play"), QStringLiteral("212.0 ms")}));
    }

    void ItFitsANarrowWindowWithLargeType()
    {
        for (const gantt::Look look : {gantt::Look::Light, gantt::Look::Projector}) {
            applyTheme(*qApp, Theme(look, systemFont(), look == gantt::Look::Light ? 1.4 : 1));
            QCoreApplication::processEvents();
            QVERIFY2(m_bar->minimumSizeHint().width() <= 1000, qPrintable(QString::number(m_bar->minimumSizeHint().width())));
            QVERIFY(m_bar->sizeHint().height() <= 60);
        }
    }
};

QTEST_MAIN(PlayBarTest)
#include "play_bar_test.moc"
