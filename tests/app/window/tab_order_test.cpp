// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/tab_order.h"

#include <QButtonGroup>
#include <QLineEdit>
#include <QRadioButton>
#include <QtTest>
#include <QVBoxLayout>

using namespace interleave;

class TabOrderTest : public QObject {
    Q_OBJECT

private slots:
    void WhicheverOfSeveralIsChosenTabGoesOnBehindThemAll()
    {
        QWidget window;
        auto* layout = new QVBoxLayout(&window);
        auto* first = new QLineEdit(&window); // Tab would go through what was made first
        auto* last = new QLineEdit(&window);
        auto* group = new QButtonGroup(&window);
        layout->addWidget(first);
        QList<QRadioButton*> choices;
        for (int n = 0; n < 3; ++n) {
            choices << new QRadioButton(QString::number(n), &window);
            group->addButton(choices.last());
            layout->addWidget(choices.last());
        }
        layout->addWidget(last);
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        choices[0]->setFocus(); // from then on Tab meets this one alone
        orderTabs(window);
        for (QRadioButton* choice : std::as_const(choices)) {
            choice->setFocus();
            choice->click();
            QTest::keyClick(choice, Qt::Key_Tab);
            QVERIFY2(last->hasFocus(), qPrintable(choice->text()));
            QTest::keyClick(last, Qt::Key_Backtab, Qt::ShiftModifier);
            QVERIFY2(choice->hasFocus(), qPrintable(choice->text()));
            QTest::keyClick(choice, Qt::Key_Backtab, Qt::ShiftModifier);
            QVERIFY2(first->hasFocus(), qPrintable(choice->text()));
        }
    }
};

QTEST_MAIN(TabOrderTest)
#include "tab_order_test.moc"
