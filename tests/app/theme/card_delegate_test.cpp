// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/theme/card_delegate.h"

#include <QListWidget>
#include <QtTest>

using namespace interleave;

/// How much room a card takes for its words.
class CardDelegateTest : public QObject {
    Q_OBJECT

private:
    QListWidget m_list;
    CardDelegate* m_cards = nullptr;
    int m_line = 0; ///< height of one line of a hint

    int heightOf(const char* name, const char* hint)
    {
        m_list.clear();
        auto* item = new QListWidgetItem(QString::fromLatin1(name), &m_list);
        item->setData(CardDelegate::HintRole, QString::fromLatin1(hint));
        m_list.doItemsLayout();
        return m_list.visualItemRect(item).height();
    }

private slots:
    void initTestCase()
    {
        const Theme theme(gantt::Look::Light, m_list.font());
        m_cards = new CardDelegate(theme, &m_list);
        m_line = QFontMetrics(theme.font(TextRole::Small)).height();
        m_list.setItemDelegate(m_cards);
        m_list.setResizeMode(QListView::Adjust);
        m_list.setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        m_list.resize(300, 300);
        m_list.show();
        QVERIFY(QTest::qWaitForWindowExposed(&m_list));
    }

    void WordsThatAreTooLongForOneLineHaveTwo()
    {
        const int one = heightOf("Short", "A few words");
        QCOMPARE(heightOf("Short", ""), one); // cards without a hint are as high as others
        QCOMPARE(heightOf("Short", "So many words that they do not fit into one line of such a card"), one + m_line);
        QVERIFY(heightOf("A name of so many words that it is longer than a line of this card", "A few words") > one);
    }

    void MoreThanTwoLinesAreCut()
    {
        const int two = heightOf("Short", "So many words that they do not fit into one line of such a card");
        const QByteArray endless = QByteArray("words and words ").repeated(50);
        QCOMPARE(heightOf("Short", endless), two);
    }

    void InAnotherWidthTheyHaveOtherLines()
    {
        const char* hint = "So many words that they do not fit into one line of such a card";
        const int two = heightOf("Short", hint);
        m_list.resize(700, 300);
        QTRY_COMPARE(m_list.visualItemRect(m_list.item(0)).height(), two - m_line);
        m_list.resize(300, 300);
        QTRY_COMPARE(m_list.visualItemRect(m_list.item(0)).height(), two);
    }

    void ACompactCardHasNoHint()
    {
        const int one = heightOf("Short", "A few words");
        m_cards->setCompact(true);
        QVERIFY(heightOf("Short", "So many words that they do not fit into one line of such a card") <= one - m_line);
        m_cards->setCompact(false);
    }
};

QTEST_MAIN(CardDelegateTest)
#include "card_delegate_test.moc"
