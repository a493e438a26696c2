// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/wrapping.h"

#include <QTest>

using namespace interleave::cli;

class WrappingTest : public QObject {
    Q_OBJECT

private slots:
    void AShortTextIsALine() { QCOMPARE(wrapped("one two"), "one two\n"); }

    void LinesAreBrokenAtSpaces() { QCOMPARE(wrapped("one two three four", {}, 9), "one two\nthree\nfour\n"); }

    void ALineMayBeFull() { QCOMPARE(wrapped("one two three", {}, 7), "one two\nthree\n"); }

    void IndentsCount() { QCOMPARE(wrapped("one two three", {"- ", "  "}, 9), "- one two\n  three\n"); }

    void ALongWordStandsByItself() { QCOMPARE(wrapped("a incomprehensible b", {}, 6), "a\nincomprehensible\nb\n"); }

    void NumbersAndTheirUnitsStayTogether()
    {
        QCOMPARE(wrapped("took 300 000 ms.", {}, 8), "took\n300 000 ms.\n");
        QCOMPARE(wrapped("took 12.3 µs, or", {}, 8), "took\n12.3 µs,\nor\n");
        QCOMPARE(wrapped("is 25 %", {}, 6), "is\n25 %\n");
        QCOMPARE(wrapped("of 3 seconds", {}, 6), "of 3\nseconds\n"); // a word, no unit
    }

    void LettersAreCountedNotBytes() { QCOMPARE(wrapped("üü üü", {}, 5), "üü üü\n"); }

    void NoTextIsAnEmptyLine() { QCOMPARE(wrapped(""), "\n"); }
};

QTEST_APPLESS_MAIN(WrappingTest)
#include "wrapping_test.moc"
