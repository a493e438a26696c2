// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/gantt/find_bar.h"

#include <QLineEdit>
#include <QtTest>

#include "app/i18n/qt_words.h"
#include "tests/support/drawn_run.h"

using namespace interleave;

class FindBarTest : public QObject {
    Q_OBJECT

private:
    QtWords m_words{QLocale(QLocale::English, QLocale::UnitedStates)};
    std::unique_ptr<FindBar> m_bar;
    QLineEdit* m_field = nullptr;

private slots:
    void init()
    {
        m_bar = std::make_unique<FindBar>(m_words, Theme(gantt::Look::Light));
        m_field = m_bar->findChild<QLineEdit*>();
        const auto run = [](const char* drawing) {
            auto result = std::make_shared<RunResult>(drawnRun("one-core", drawing));
            result->request.scenario = *scenarioById("kebab");
            return result;
        };
        m_bar->setRuns({run("Ada  RR..RR\nBen  ..RRii\n"), nullptr, run("Ada  RR\nBen  RR\n")});
        m_bar->open();
    }

    void TypingFindsTasksInAllRuns()
    {
        QSignalSpy chosen(m_bar.get(), &FindBar::chosen);
        QTest::keyClicks(m_field, QStringLiteral("ben"));
        QCOMPARE(m_bar->hits().size(), std::size_t{4});
        QCOMPARE(m_bar->hits().front().run, std::size_t{0});
        QCOMPARE(m_bar->hits().back().run, std::size_t{2});
        QVERIFY(!chosen.isEmpty());
        QCOMPARE(m_field->accessibleDescription(), QStringLiteral("1 of 4"));
    }

    void AllWordsMustFit()
    {
        QTest::keyClicks(m_field, QStringLiteral("ben fryer"));
        QCOMPARE(m_bar->hits().size(), std::size_t{1});
        QCOMPARE(m_bar->hits().front().span.span, std::uint32_t{2});
    }

    void EnterStepsThroughThemAndRound()
    {
        QTest::keyClicks(m_field, QStringLiteral("ada running"));
        QCOMPARE(m_bar->hits().size(), std::size_t{3});
        const auto first = m_bar->current();
        QTest::keyClick(m_field, Qt::Key_Return, Qt::ShiftModifier);
        QCOMPARE(m_bar->current()->run, std::size_t{2});
        QTest::keyClick(m_field, Qt::Key_Return);
        QVERIFY(m_bar->current() == first);
        QTest::keyClick(m_field, Qt::Key_Down);
        QVERIFY(m_bar->current() != first);
    }

    void NothingFoundIsSaid()
    {
        QTest::keyClicks(m_field, QStringLiteral("zebra"));
        QVERIFY(!m_bar->current());
        QCOMPARE(m_field->accessibleDescription(), QStringLiteral("Nothing found"));
        m_bar->next();
        m_bar->previous();
        QVERIFY(!m_bar->current());
    }

    void EscapeCloses()
    {
        QSignalSpy closed(m_bar.get(), &FindBar::closed);
        QTest::keyClick(m_field, Qt::Key_Escape);
        QVERIFY(m_bar->isHidden());
        QCOMPARE(closed.size(), 1);
    }
};

QTEST_MAIN(FindBarTest)
#include "find_bar_test.moc"
