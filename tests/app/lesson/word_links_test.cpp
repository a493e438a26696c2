// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/lesson/word_links.h"

#include <QtTest>

#include "app/lesson/rich_prose.h"

using namespace interleave;

class WordLinksTest : public QObject {
    Q_OBJECT

private slots:
    void AWordIsALinkWhereItFirstStandsInWhateverForm()
    {
        WordLinks links({"core", "task"});
        QCOMPARE(links.linked(QStringLiteral("Two Cores & a score of tasks, a core")),
                 QStringLiteral(
                     "Two <a href=\"word:core\">Cores</a> &amp; a score of <a href=\"word:task\">tasks</a>, a core"));
        QCOMPARE(links.linked(QStringLiteral("core")), QStringLiteral("core")); // in the same text, further on
        QCOMPARE(links.met(), QStringList({QStringLiteral("core"), QStringLiteral("task")}));
    }

    void TheLongestWordIsMeant()
    {
        WordLinks links({"section", "critical section", "I/O"});
        QCOMPARE(links.linked(QStringLiteral("A critical section; I/O.")),
                 QStringLiteral(
                     "A <a href=\"word:critical%20section\">critical section</a>; <a href=\"word:I%2FO\">I/O</a>."));
        QCOMPARE(WordLinks::wordOf(QStringLiteral("word:critical%20section")), QStringLiteral("critical section"));
    }

    void GermanFormsAreFoundAndOtherWordsAreNot()
    {
        WordLinks links({"Kern", "Übergabe"});
        QCOMPARE(links.linked(QStringLiteral("Kernel, mit Kernen, Übergaben")),
                 QStringLiteral("Kernel, mit <a href=\"word:Kern\">Kernen</a>, "
                                "<a href=\"word:%C3%9Cbergabe\">Übergaben</a>"));
        QCOMPARE(WordLinks::wordOf(QStringLiteral("word:%C3%9Cbergabe")), QStringLiteral("Übergabe"));
    }

    void WithoutWordsThereAreNoLinks()
    {
        WordLinks links({});
        QCOMPARE(links.linked(QStringLiteral("a < b")), QStringLiteral("a &lt; b"));
        QVERIFY(WordLinks::wordOf(QStringLiteral("https://example.org")).isEmpty());
    }

    void CodeHasNoLinksAndEmphasisKeepsThem()
    {
        WordLinks links({"core"});
        QCOMPARE(richTextOf("`core` and a **core**", links),
                 QStringLiteral("<p><code>core</code> and a <b><a href=\"word:core\">core</a></b></p>"));
    }
};

QTEST_GUILESS_MAIN(WordLinksTest)
#include "word_links_test.moc"
