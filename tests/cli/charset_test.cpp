// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/charset.h"

#include <QTest>

using namespace interleave::cli;

class CharsetTest : public QObject {
    Q_OBJECT

private slots:
    void Utf8IsLeftAlone() { QCOMPARE(inCharset("12.3 µs █", Charset::Utf8), "12.3 µs █"); }

    void AsciiHasPlainLetters()
    {
        QCOMPARE(inCharset("12.3 µs", Charset::Ascii), "12.3 us");
        QCOMPARE(inCharset("█▓▒░·", Charset::Ascii), "#%+-.");
        QCOMPARE(inCharset("Gül", Charset::Ascii), "Gul");
        QCOMPARE(inCharset("plain", Charset::Ascii), "plain");
        QCOMPARE(inCharset("", Charset::Ascii), "");
    }

    void UnknownLetterIsAQuestionMark()
    {
        QCOMPARE(inCharset("a烤b", Charset::Ascii), "a?b");
        QCOMPARE(inCharset("\xBC", Charset::Ascii), "?"); // no UTF-8 at all
    }

    void LettersAreCountedNotBytes()
    {
        QCOMPARE(columnsOf("µs"), std::size_t{2});
        QCOMPARE(columnsOf("██"), std::size_t{2});
        QCOMPARE(columnsOf(""), std::size_t{0});
    }
};

QTEST_APPLESS_MAIN(CharsetTest)
#include "charset_test.moc"
