// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/lecture/overview_dialog.h"

#include <QLineEdit>
#include <QListWidget>
#include <QtTest>

#include "app/i18n/qt_words.h"
#include "core/lecture/catalog.h"

using namespace interleave;

class OverviewDialogTest : public QObject {
    Q_OBJECT

private:
    QtWords m_words{QLocale(QLocale::English, QLocale::UnitedStates)};
    std::unique_ptr<LectureShow> m_show;
    std::unique_ptr<OverviewDialog> m_dialog;

    QListWidget& list() { return *m_dialog->findChild<QListWidget*>(); }
    QLineEdit& letters() { return *m_dialog->findChild<QLineEdit*>(); }
    int seen()
    {
        int count = 0;
        for (int row = 0; row < list().count(); ++row)
            count += list().item(row)->isHidden() ? 0 : 1;
        return count;
    }
    void open()
    {
        m_dialog = std::make_unique<OverviewDialog>(*m_show, Theme(gantt::Look::Light));
        m_dialog->show();
        QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
    }

private slots:
    void init()
    {
        m_show = std::make_unique<LectureShow>(*lecture::builtInLecture("twenty-minutes"), RunController::Inspector(), m_words);
        m_show->goTo(4);
        open();
    }

    void AllPlacesStandThereAndThePresentOneIsChosen()
    {
        QCOMPARE(list().count(), static_cast<int>(m_show->count()));
        QCOMPARE(list().currentRow(), 4);
        QVERIFY(list().currentItem()->text().startsWith(QStringLiteral("5. ")));
        QVERIFY(letters().hasFocus());
        const QString spoken = list().item(0)->data(Qt::AccessibleTextRole).toString();
        QVERIFY2(spoken.startsWith(QStringLiteral("1. ")) && spoken.contains(QStringLiteral("At 0:00")), qPrintable(spoken));
    }

    void ANumberGoesThere()
    {
        QTest::keyClicks(&letters(), QStringLiteral("12"));
        QCOMPARE(seen(), list().count());
        QTest::keyClick(&letters(), Qt::Key_Return);
        QCOMPARE(m_dialog->chosen(), std::optional<std::size_t>(11));
        QVERIFY(!m_dialog->isVisible());
    }

    void WordsLeaveThePlacesThatHaveThem()
    {
        QTest::keyClicks(&letters(), QStringLiteral("question:"));
        QVERIFY(seen() > 1 && seen() < list().count());
        QVERIFY(list().currentItem()->text().contains(QStringLiteral("Question: ")));
        const int first = list().currentRow();
        QTest::keyClick(&letters(), Qt::Key_Down);
        QVERIFY(list().currentRow() > first);
        QTest::keyClick(&letters(), Qt::Key_Return);
        QVERIFY(m_dialog->chosen() > std::optional<std::size_t>(std::size_t(first)));
    }

    void WhereThereIsNoSuchPlaceEnterGoesNowhere()
    {
        QTest::keyClicks(&letters(), QStringLiteral("999"));
        QTest::keyClick(&letters(), Qt::Key_Return);
        QVERIFY(m_dialog->isVisible());
        QTest::keyClick(&letters(), Qt::Key_Escape);
        QVERIFY(!m_dialog->isVisible());
        QVERIFY(!m_dialog->chosen());
    }
};

QTEST_MAIN(OverviewDialogTest)
#include "overview_dialog_test.moc"
