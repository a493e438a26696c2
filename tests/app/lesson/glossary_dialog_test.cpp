// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/lesson/glossary_dialog.h"

#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QtTest>

using namespace interleave;

class GlossaryDialogTest : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<GlossaryDialog> m_dialog;

    QListWidget& list() { return *m_dialog->findChild<QListWidget*>(); }
    QLineEdit& letters() { return *m_dialog->findChild<QLineEdit*>(); }
    QString meaning() { return m_dialog->findChild<QLabel*>(QStringLiteral("meaning"))->text(); }
    QStringList shown()
    {
        QStringList words;
        for (int row = 0; row < list().count(); ++row)
            words << list().item(row)->text();
        return words;
    }

private slots:
    void init()
    {
        const std::vector<lesson::GlossaryEntry> entries{{"turn", "The time with the *core*.", "1.2-taking-turns", "Taking turns"},
                                                         {"core", "What computes.", "1.1-waits", "Waits"},
                                                         {"Lock", "Lets one in.", "2.5-price", "The price"}};
        m_dialog = std::make_unique<GlossaryDialog>(entries, Theme(gantt::Look::Light));
        m_dialog->show();
        QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
    }

    void AllWordsStandThereByTheAlphabet()
    {
        m_dialog->showWord({});
        QVERIFY(letters().hasFocus());
        QCOMPARE(shown(), QStringList({QStringLiteral("core"), QStringLiteral("Lock"), QStringLiteral("turn")}));
    }

    void AFewLettersFindAWordOrWhatItMeans()
    {
        m_dialog->showWord({});
        QTest::keyClicks(&letters(), QStringLiteral("CORE"));
        QCOMPARE(shown(), QStringList({QStringLiteral("core"), QStringLiteral("turn")}));
        QTest::keyClick(&letters(), Qt::Key_Down);
        QVERIFY2(meaning().contains(QStringLiteral("<b>turn</b><p>The time with the <i>core</i>.</p>")),
                 qPrintable(meaning()));
        QVERIFY2(meaning().contains(QStringLiteral("First in lesson 1.2, Taking turns")), qPrintable(meaning()));
        QTest::keyClicks(&letters(), QStringLiteral("x"));
        QVERIFY(shown().isEmpty());
        QVERIFY(meaning().startsWith(QStringLiteral("No word")));
    }

    void AWordThatWasPressedIsSpokenWithItsMeaning()
    {
        m_dialog->showWord(QStringLiteral("lock"));
        QVERIFY(list().hasFocus());
        QCOMPARE(list().currentItem()->data(Qt::AccessibleTextRole).toString(),
                 QStringLiteral("Lock: Lets one in. First in lesson 2.5, The price"));
        m_dialog->showWord(QStringLiteral("unknown"));
        QVERIFY(letters().hasFocus());
    }
};

QTEST_MAIN(GlossaryDialogTest)
#include "glossary_dialog_test.moc"
