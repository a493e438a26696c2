// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/lesson/line_list.h"

#include <QtTest>

#include "app/listing/listing_delegate.h"
#include "tests/support/told.h"

using namespace interleave;

class LineListTest : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<LineList> m_list;

    /// "repeat/.read/.write/end": a point for each step inwards.
    QString text() const
    {
        QStringList lines;
        for (int row = 0; row < m_list->count(); ++row) {
            const int indent = m_list->item(row)->data(ListingDelegate::IndentRole).toInt();
            lines.append(QString(indent, QLatin1Char('.')) + m_list->item(row)->text());
        }
        return lines.join(QLatin1Char('/'));
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(m_list.get(), key, modifiers);
    }
    QPoint middleOf(int row) const { return m_list->visualItemRect(m_list->item(row)).center(); }

private slots:
    void init()
    {
        using Kind = MovedLine::Kind;
        m_list = std::make_unique<LineList>(std::vector<MovedLine>{{QStringLiteral("repeat"), Kind::Begins},
                                                                   {QStringLiteral("take")},
                                                                   {QStringLiteral("print")},
                                                                   {QStringLiteral("give")},
                                                                   {QStringLiteral("add")},
                                                                   {QStringLiteral("end"), Kind::Ends}},
                                            Theme(gantt::Look::Light));
        m_list->resize(300, m_list->height());
        m_list->show();
        QVERIFY(QTest::qWaitForWindowActive(m_list.get()));
        m_list->setFocus();
    }
    void cleanup() { m_list.reset(); }

    void ALineIsMovedByKeys()
    {
        QSignalSpy changed(m_list.get(), &LineList::orderChanged);
        QCOMPARE(text(), QStringLiteral("repeat/.take/.print/.give/.add/end"));
        press(Qt::Key_Down, Qt::ControlModifier); // take is the first that can be moved
        QCOMPARE(text(), QStringLiteral("repeat/.print/.take/.give/.add/end"));
        QCOMPARE(m_list->order(), (std::vector<std::size_t>{0, 2, 1, 3, 4, 5}));
        press(Qt::Key_Down);
        press(Qt::Key_Down, Qt::AltModifier);
        QCOMPARE(text(), QStringLiteral("repeat/.print/.take/.add/.give/end"));
        QCOMPARE(changed.count(), 2);
    }

    void OutOfARepeatItStandsFurtherOut()
    {
        press(Qt::Key_Up, Qt::ControlModifier);
        QCOMPARE(text(), QStringLiteral("take/repeat/.print/.give/.add/end"));
        press(Qt::Key_Up, Qt::ControlModifier); // no further
        QCOMPARE(text(), QStringLiteral("take/repeat/.print/.give/.add/end"));
        press(Qt::Key_End);
        press(Qt::Key_Up);
        for (int n = 0; n < 3; ++n)
            press(Qt::Key_Down, Qt::ControlModifier);
        QCOMPARE(text(), QStringLiteral("take/repeat/.print/.give/end/add"));
    }

    void ARepeatItselfStays()
    {
        QSignalSpy changed(m_list.get(), &LineList::orderChanged);
        for (const Qt::Key end : {Qt::Key_Home, Qt::Key_End}) {
            press(end);
            press(Qt::Key_Up, Qt::ControlModifier);
            press(Qt::Key_Down, Qt::ControlModifier);
        }
        QTest::mousePress(m_list->viewport(), Qt::LeftButton, {}, middleOf(0));
        QTest::mouseMove(m_list->viewport(), middleOf(3));
        QTest::mouseRelease(m_list->viewport(), Qt::LeftButton, {}, middleOf(3));
        QCOMPARE(changed.count(), 0);
        QCOMPARE(text(), QStringLiteral("repeat/.take/.print/.give/.add/end"));
    }

    void ALineIsDragged()
    {
        QTest::mousePress(m_list->viewport(), Qt::LeftButton, {}, middleOf(1));
        QTest::mouseMove(m_list->viewport(), middleOf(3));
        QCOMPARE(text(), QStringLiteral("repeat/.print/.give/.take/.add/end"));
        QTest::mouseMove(m_list->viewport(), QPoint(5, -500));
        QTest::mouseRelease(m_list->viewport(), Qt::LeftButton, {}, QPoint(5, -500));
        QCOMPARE(text(), QStringLiteral("take/repeat/.print/.give/.add/end"));
        QTest::mouseMove(m_list->viewport(), middleOf(4)); // it was let go
        QCOMPARE(text(), QStringLiteral("take/repeat/.print/.give/.add/end"));
    }

    void AnOrderIsGivenBack()
    {
        QSignalSpy changed(m_list.get(), &LineList::orderChanged);
        m_list->setOrder({1, 0, 4, 2, 5, 3});
        QCOMPARE(text(), QStringLiteral("take/repeat/.add/.print/end/give"));
        QCOMPARE(m_list->order(), (std::vector<std::size_t>{1, 0, 4, 2, 5, 3}));
        QCOMPARE(changed.count(), 0);
    }

    void WhereALineStandsIsSpoken()
    {
        // Whether anybody is told anything: on xcb with QT_LINUX_ACCESSIBILITY_ALWAYS_ON=1 and an accessibility bus, not offscreen.
        const auto heard = [](const QString& sentence) { return QAccessible::isActive() ? sentence : QString(); };
        const auto presentName = [this] {
            return QAccessible::queryAccessibleInterface(m_list.get())->child(m_list->currentRow())->text(QAccessible::Name);
        };
        told().clear();
        const auto before = QAccessible::installUpdateHandler(listen);
        press(Qt::Key_Down);
        QCOMPARE(presentName(), QStringLiteral("Line 3 of 6, in the repeat: print"));
        QCOMPARE(lastTold(QAccessible::Focus), heard(presentName()));
        press(Qt::Key_Down, Qt::ControlModifier);
        QCOMPARE(presentName(), QStringLiteral("Line 4 of 6, in the repeat: print"));
        QCOMPARE(lastTold(QAccessible::NameChanged), heard(presentName()));
        press(Qt::Key_Home);
        QCOMPARE(presentName(), QStringLiteral("Line 1 of 6: repeat"));
        QAccessible::installUpdateHandler(before);
    }

    void AllLinesAreSeenWhateverTheWidthAndTheType()
    {
        for (const double type : {1.0, 1.5}) {
            const Theme theme(gantt::Look::Dark, QFont(), type);
            QWidget panel;
            auto* layout = new QVBoxLayout(&panel);
            LineList& list =
                *new LineList({{QStringLiteral("a line that is so long that it has to be wrapped in a panel")},
                               {QStringLiteral("the last")}},
                              theme);
            layout->addWidget(&list);
            layout->addStretch(1);
            panel.resize(theme.pixels(200), theme.pixels(300));
            panel.show();
            QTRY_VERIFY(list.viewport()->rect().contains(list.visualItemRect(list.item(1))));
            QVERIFY(list.visualItemRect(list.item(0)).height() > list.visualItemRect(list.item(1)).height());
        }
    }
};

QTEST_MAIN(LineListTest)
#include "line_list_test.moc"
