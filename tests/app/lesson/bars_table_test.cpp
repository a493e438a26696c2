// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/lesson/bars_table.h"

#include <QtTest>

#include "tests/support/told.h"

using namespace interleave;

namespace {

/// "##..", a row each.
std::string textOf(const BarsTable::Bars& bars)
{
    std::string text;
    for (const std::vector<bool>& row : bars) {
        for (const bool isFilled : row)
            text += isFilled ? '#' : '.';
        text += '\n';
    }
    return text;
}

} // namespace

class BarsTableTest : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<BarsTable> m_table;

    std::string text() const { return textOf(m_table->bars()); }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(m_table.get(), key, modifiers);
    }
    QPoint middleOf(int row, int part) const
    {
        return m_table->visualRect(m_table->model()->index(row, part)).center();
    }
    void drag(const QPoint& from, const QPoint& to)
    {
        QTest::mousePress(m_table->viewport(), Qt::LeftButton, {}, from);
        QTest::mouseMove(m_table->viewport(), to);
        QTest::mouseRelease(m_table->viewport(), Qt::LeftButton, {}, to);
    }

private slots:
    void init()
    {
        const QStringList tasks{QStringLiteral("Ada"), QStringLiteral("Ben")};
        m_table = std::make_unique<BarsTable>(tasks, 5, Theme(gantt::Look::Light));
        m_table->resize(300, m_table->height());
        m_table->show();
        QVERIFY(QTest::qWaitForWindowActive(m_table.get()));
        m_table->setFocus();
        told().clear();
    }
    void cleanup() { m_table.reset(); }

    void SpaceFillsThePartOneIsAtAndEmptiesItAgain()
    {
        QSignalSpy drawn(m_table.get(), &BarsTable::drawn);
        press(Qt::Key_Down);
        press(Qt::Key_Right);
        QCOMPARE(drawn.count(), 0);
        press(Qt::Key_Space);
        QCOMPARE(text(), std::string(".....\n.#...\n"));
        QCOMPARE(drawn.count(), 1);
        press(Qt::Key_Space);
        QCOMPARE(text(), std::string(".....\n.....\n"));
        press(Qt::Key_Space);
        press(Qt::Key_Delete);
        QCOMPARE(text(), std::string(".....\n.....\n"));
    }

    void ArrowsWithShiftFillAsTheyGo()
    {
        press(Qt::Key_Right, Qt::ShiftModifier);
        press(Qt::Key_Right, Qt::ShiftModifier);
        QCOMPARE(text(), std::string("###..\n.....\n"));
        press(Qt::Key_Down, Qt::ShiftModifier);
        press(Qt::Key_Left, Qt::ShiftModifier);
        QCOMPARE(text(), std::string("###..\n.##..\n"));
        press(Qt::Key_End);
        press(Qt::Key_Right, Qt::ShiftModifier); // no further
        QCOMPARE(text(), std::string("###..\n.##.#\n"));
    }

    void ADragDrawsAndOverWhatIsDrawnTakesAway()
    {
        drag(middleOf(0, 1), middleOf(1, 3)); // it stays in its row
        QCOMPARE(text(), std::string(".###.\n.....\n"));
        drag(middleOf(0, 3), middleOf(0, 2));
        QCOMPARE(text(), std::string(".#...\n.....\n"));
        drag(middleOf(1, 3), QPoint(m_table->width() + 50, 5)); // out of the chart
        QCOMPARE(text(), std::string(".#...\n...##\n"));
        QTest::mouseClick(m_table->viewport(), Qt::RightButton, {}, middleOf(0, 0));
        QCOMPARE(text(), std::string(".#...\n...##\n"));
    }

    void AllIsTakenAwayAtOnceAndGivenBack()
    {
        press(Qt::Key_Space);
        const BarsTable::Bars before = m_table->bars();
        m_table->clearBars();
        QCOMPARE(text(), std::string(".....\n.....\n"));
        QSignalSpy drawn(m_table.get(), &BarsTable::drawn);
        m_table->setBars(before);
        QCOMPARE(text(), std::string("#....\n.....\n"));
        QCOMPARE(drawn.count(), 0);
    }

    void EachPartAndEachChangeIsSpoken()
    {
        // Whether anybody is told anything: on xcb with QT_LINUX_ACCESSIBILITY_ALWAYS_ON=1 and an accessibility bus, not offscreen.
        const auto heard = [](const QString& sentence) { return QAccessible::isActive() ? sentence : QString(); };
        const auto before = QAccessible::installUpdateHandler(listen);
        QVERIFY(m_table->accessibleName().contains(QStringLiteral("Space")));
        QAccessibleTableInterface* table = QAccessible::queryAccessibleInterface(m_table.get())->tableInterface();
        const auto nameOf = [&](int row, int part) { return table->cellAt(row, part)->text(QAccessible::Name); };
        QCOMPARE(table->rowDescription(0), QStringLiteral("Ada"));
        QCOMPARE(nameOf(0, 4), QStringLiteral("Ada, part 5 of 5: empty"));
        press(Qt::Key_Down);
        QCOMPARE(nameOf(1, 0), QStringLiteral("Ben, part 1 of 5: empty"));
        QCOMPARE(lastTold(QAccessible::Focus), heard(nameOf(1, 0)));
        press(Qt::Key_Space);
        QCOMPARE(nameOf(1, 0), QStringLiteral("Ben, part 1 of 5: computes"));
        QCOMPARE(lastTold(QAccessible::NameChanged), heard(nameOf(1, 0)));
        press(Qt::Key_Right, Qt::ShiftModifier);
        QCOMPARE(nameOf(1, 1), QStringLiteral("Ben, part 2 of 5: computes"));
        QCOMPARE(lastTold(QAccessible::Focus), heard(nameOf(1, 1)));
        QAccessible::installUpdateHandler(before);
    }

    void WhatIsForTheStepAsAWholeGoesThere()
    {
        for (const Qt::Key key : {Qt::Key_Return, Qt::Key_PageDown, Qt::Key_PageUp, Qt::Key_A}) {
            QKeyEvent event(QEvent::KeyPress, key, Qt::NoModifier);
            QApplication::sendEvent(m_table.get(), &event);
            QVERIFY2(!event.isAccepted(), qPrintable(QString::number(key)));
        }
        QCOMPARE(text(), std::string(".....\n.....\n"));
    }

    void OnceDecidedItStaysAsItIs()
    {
        press(Qt::Key_Space);
        m_table->setEnabled(false);
        QTest::mouseClick(m_table->viewport(), Qt::LeftButton, {}, middleOf(1, 1));
        QCOMPARE(text(), std::string("#....\n.....\n"));
    }

    void AllOfItIsSeenAndHighEnoughToBeHit()
    {
        const QStringList tasks{QStringLiteral("One"),   QStringLiteral("Two"),
                                QStringLiteral("Three"), QStringLiteral("Four"),
                                QStringLiteral("Five"),  QStringLiteral("A long name of a task")};
        for (const double type : {1.0, 1.5}) {
            const Theme theme(gantt::Look::Dark, QFont(), type);
            BarsTable table(tasks, 10, theme);
            table.resize(theme.pixels(300), table.height());
            table.show();
            const QRect last = table.visualRect(table.model()->index(5, 9));
            QVERIFY(table.viewport()->rect().contains(last));
            QVERIFY(last.width() >= theme.pixels(18) && last.height() >= theme.pixels(24));
        }
    }
};

QTEST_MAIN(BarsTableTest)
#include "bars_table_test.moc"
