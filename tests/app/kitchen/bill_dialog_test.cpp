// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/kitchen/bill_dialog.h"

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>

#include "tests/support/drawn_run.h"

using namespace interleave;

class BillDialogTest : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<BillDialog> m_dialog;

    static RunBill billOf(const QString& title, const RunResult& run)
    {
        RunBill bill;
        bill.title = title;
        bill.script = std::make_shared<const kitchen::Script>(std::make_shared<const Trace>(run.trace));
        bill.bill = kitchen::billOf(*bill.script, run.metrics);
        return bill;
    }
    QTableWidget* table(const char* name) { return m_dialog->findChild<QTableWidget*>(QLatin1String(name)); }
    static QStringList headingsOf(const QTableWidget& table)
    {
        QStringList headings;
        for (int column = 0; column < table.columnCount(); ++column)
            headings << table.horizontalHeaderItem(column)->text();
        return headings;
    }
    static QStringList rowOf(const QTableWidget& table, int row)
    {
        QStringList cells;
        for (int column = 0; column < table.columnCount(); ++column)
            cells << table.item(row, column)->text();
        return cells;
    }

private slots:
    void init()
    {
        m_dialog = std::make_unique<BillDialog>(englishWords(), Theme(gantt::Look::Light));
        m_dialog->setBills({billOf(QStringLiteral("Above"), drawnRun("one-core", "Ada RRR...iiiiR\nBen ...RRR\n")),
                            billOf(QStringLiteral("Below"), drawnRun("all-cores", "Ada 00\nBen 11\nCem ??\n"))});
        m_dialog->showInFront();
        QVERIFY(QTest::qWaitForWindowExposed(m_dialog.get()));
    }
    void cleanup() { m_dialog.reset(); }

    void EachCustomerIsARow()
    {
        const QTableWidget& orders = *table("orders0");
        QCOMPARE(headingsOf(orders),
                 (QStringList{QStringLiteral("Customer"), QStringLiteral("Served after"), QStringLiteral("Worked on for"),
                              QStringLiteral("Waited for a chef"), QStringLiteral("for equipment")}));
        QCOMPARE(rowOf(orders, 0), (QStringList{QStringLiteral("Ada"), QStringLiteral("11 ms"), QStringLiteral("4 ms"),
                                                QStringLiteral("3 ms"), QStringLiteral("4 ms")}));
        QCOMPARE(rowOf(orders, 1), (QStringList{QStringLiteral("Ben"), QStringLiteral("6 ms"), QStringLiteral("3 ms"),
                                                QStringLiteral("3 ms"), QStringLiteral("0 ms")}));
    }

    void EachChefIsARow()
    {
        QCOMPARE(rowOf(*table("chefs0"), 0),
                 (QStringList{QStringLiteral("1"), QStringLiteral("0"), QStringLiteral("7 ms"), QStringLiteral("64 %")}));
    }

    void WhatIsNotKnownIsSaidToBeSo()
    {
        const QTableWidget& chefs = *table("chefs1");
        QCOMPARE(chefs.rowCount(), 3);
        for (int row = 0; row < chefs.rowCount(); ++row)
            QCOMPARE(rowOf(chefs, row).mid(2), (QStringList{QStringLiteral("not known"), QStringLiteral("not known")}));
    }

    void CustomerWhoWasNotServedIsToldSo()
    {
        RunResult run = drawnRun("one-core", "Ada RR\nBen ..RR\n");
        run.trace.tasks[1].completed = false;
        run.trace.info.outcome = Outcome::Stopped;
        m_dialog->setBills({billOf(QStringLiteral("Above"), run), RunBill{}});
        QCOMPARE(rowOf(*table("orders0"), 1)[1], QStringLiteral("not served"));
        QVERIFY(!table("orders1")->isVisible());
    }

    void OneMoreChefIsToldWithoutTouchingTheTables()
    {
        table("orders0")->setCurrentCell(1, 0);
        m_dialog->setOneMore(0, QStringLiteral("Nothing saved."));
        QCOMPARE(m_dialog->findChild<QLabel*>(QStringLiteral("oneMore0"))->text(), QStringLiteral("Nothing saved."));
        QCOMPARE(table("orders0")->currentRow(), 1);
    }

    void AllOfItCanBeCopied()
    {
        m_dialog->setOneMore(0, QStringLiteral("Nothing saved."));
        QTest::mouseClick(m_dialog->findChild<QPushButton*>(QStringLiteral("copy")), Qt::LeftButton);
        const QString text = QGuiApplication::clipboard()->text();
        QVERIFY2(text.startsWith(QStringLiteral("Above\nEverybody is served, Ada last, after 11 ms.")), qPrintable(text));
        QVERIFY2(text.contains(QStringLiteral("Ada\t11 ms\t4 ms\t3 ms\t4 ms\n")), qPrintable(text));
        QVERIFY2(text.contains(QStringLiteral("\nNothing saved.\n\nBelow\n")), qPrintable(text));
    }

    void KeyboardReachesTheTablesAndTheButtons()
    {
        QTRY_VERIFY(table("orders0")->hasFocus());
        QTest::keyClick(m_dialog.get(), Qt::Key_Tab);
        QVERIFY(table("chefs0")->hasFocus());
        QTest::keyClick(m_dialog.get(), Qt::Key_Tab);
        QVERIFY(m_dialog->findChild<QLabel*>(QStringLiteral("oneMore0"))->hasFocus());
    }

    void WithoutARunItSaysHowToGetABill()
    {
        m_dialog->setBills({});
        QVERIFY(!table("orders0")->isVisible());
        QVERIFY(m_dialog->text().isEmpty());
    }
};

QTEST_MAIN(BillDialogTest)
#include "bill_dialog_test.moc"
