// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/lesson/rich_prose.h"

#include "tests/support/print.h"

using namespace interleave;

class RichProseTest : public QObject {
    Q_OBJECT

private slots:
    void BlocksAndEmphasisAreKept()
    {
        QCOMPARE(richTextOf("A **core** is *one* `thing`.\n\n- first\n- second\n\nLast."),
                 QStringLiteral(
                     "<p>A <b>core</b> is <i>one</i> <code>thing</code>.</p><ul><li>first</li><li>second</li></ul>"
                     "<p>Last.</p>"));
        QVERIFY(richTextOf("1. one\n2. two").startsWith(QStringLiteral("<ol><li>one")));
        QCOMPARE(plainTextOf("A **core**."), QStringLiteral("A core."));
    }

    void NothingElseIsTakenForMarks()
    {
        QCOMPARE(richTextOf("1 < 2 & 3 > 2"), QStringLiteral("<p>1 &lt; 2 &amp; 3 &gt; 2</p>"));
        QVERIFY(!richTextOf("<img src=\"/etc/passwd\">").contains(QStringLiteral("<img")));
        QVERIFY(richTextOf("").isEmpty());
    }
};

QTEST_GUILESS_MAIN(RichProseTest)
#include "rich_prose_test.moc"
