// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/kitchen/kitchen_captions.h"

#include <QLabel>
#include <QtTest>

using namespace interleave;

class KitchenCaptionsTest : public QObject {
    Q_OBJECT

private:
    const QStringList m_sentences{QStringLiteral("Ada fills a kebab."), QStringLiteral("Ben waits for the fryer."),
                                  QStringLiteral("The chef is busy."), QStringLiteral("Nobody is on the way.")};
    std::unique_ptr<KitchenCaptions> m_captions;

    QString said(int kitchen)
    {
        return m_captions->findChild<QLabel*>(QStringLiteral("caption%1").arg(kitchen))->text();
    }
    int lineOf(const QString& words)
    {
        const QFontMetrics metrics(m_captions->findChild<QLabel*>(QStringLiteral("caption0"))->font());
        return metrics.boundingRect(words).width() + metrics.averageCharWidth();
    }
    KitchenCaption shown(bool isBill = false) const
    {
        return {.isShown = true, .isBill = isBill, .sentences = m_sentences};
    }

private slots:
    void init()
    {
        const Theme theme(gantt::Look::Light);
        m_captions = std::make_unique<KitchenCaptions>(theme);
        m_captions->setTheme(theme);
        m_captions->setLines(1);
    }
    void cleanup() { m_captions.reset(); }

    void WhereThereIsRoomAllIsSaid()
    {
        m_captions->setCaptions({shown(), KitchenCaption{}}, 4 * lineOf(m_sentences.join(QLatin1Char(' '))));
        QCOMPARE(said(0), m_sentences.join(QLatin1Char(' ')));
        QVERIFY(said(1).isEmpty());
    }

    void OfTwoEachHasHalfOfTheWidth()
    {
        const int width = lineOf(m_sentences.join(QLatin1Char(' ')));
        m_captions->setCaptions({shown(), KitchenCaption{}}, width);
        QCOMPARE(said(0), m_sentences.join(QLatin1Char(' ')));
        m_captions->setCaptions({shown(), shown()}, width);
        QVERIFY(!said(0).contains(m_sentences[3]) && said(0).startsWith(m_sentences[0]));
        QCOMPARE(said(1), said(0));
    }

    void OfABillHowBusyTheChefsWereGoesFirst()
    {
        const int width = lineOf(m_sentences.mid(0, 3).join(QLatin1Char(' ')));
        m_captions->setCaptions({shown(), KitchenCaption{}}, width);
        QVERIFY(said(0).contains(m_sentences[2]) && !said(0).contains(m_sentences[3]));
        m_captions->setCaptions({shown(true), KitchenCaption{}}, width + lineOf(m_sentences[3]) - lineOf(m_sentences[2]));
        QVERIFY(!said(0).contains(m_sentences[2]) && said(0).contains(m_sentences[3]));
    }

    void ASentenceThatIsTooLongLosesWordsAndItsTipHasThem()
    {
        m_captions->setCaptions({shown(), KitchenCaption{}}, lineOf(QStringLiteral("Ada fills …")));
        QCOMPARE(said(0), QStringLiteral("Ada fills …"));
        QCOMPARE(m_captions->findChild<QLabel*>(QStringLiteral("caption0"))->toolTip(), m_sentences.join(QLatin1Char(' ')));
    }

    void NothingMovesWhenOtherWordsCome()
    {
        m_captions->setLines(2);
        const int height = m_captions->sizeHint().height();
        QCOMPARE(height, m_captions->heightOf(2));
        m_captions->setCaptions({shown(), shown()}, 100);
        QCOMPARE(m_captions->sizeHint().height(), height);
    }
};

QTEST_MAIN(KitchenCaptionsTest)
#include "kitchen_captions_test.moc"
