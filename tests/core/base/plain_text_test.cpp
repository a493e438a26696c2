// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/plain_text.h"

#include <QTest>

#include "core/base/utf8.h"

using namespace interleave;

namespace {

std::string encoded(char32_t character)
{
    std::string text;
    appendUtf8(text, character);
    return text;
}

} // namespace

class PlainTextTest : public QObject {
    Q_OBJECT

private slots:
    void LettersOfAnyScriptStay()
    {
        for (const char* text : {"", "kebab", "döner 12 µs – 烤肉 کباب 👩‍🍳", "a %1 \\ \" & <b>"})
            QCOMPARE(plainLine(text), std::string(text));
    }

    void WhatATerminalObeysIsASpace()
    {
        QCOMPARE(plainLine("a\x1B[2Jb\rc\td\x7F"), std::string("a [2Jb c d "));
        QCOMPARE(plainLine("\xC2\x9B"
                           "31m\xC2\x85"),
                 std::string(" 31m "));
        QCOMPARE(plainLine(std::string(1, '\0')), std::string(" "));
        QCOMPARE(plainLine("a\xE2\x80\xA8z"), std::string("a z"));
    }

    void WhatTurnsTheDirectionOfWritingIsSeen()
    {
        QCOMPARE(plainLine("gpj.\xE2\x80\xAE exe"), std::string("gpj.\xEF\xBF\xBD exe"));
        for (const char32_t turn : {0x061C, 0x200E, 0x200F, 0x202A, 0x202E, 0x2066, 0x2069, 0xFEFF})
            QCOMPARE(plainLine(encoded(turn)), encoded(kReplacementCharacter));
    }

    void BytesThatAreNoUtf8AreReplaced()
    {
        QCOMPARE(plainLine("a\xFFz"), std::string("a\xEF\xBF\xBDz"));
        QCOMPARE(plainLine("a\xC2"), std::string("a\xEF\xBF\xBD"));
        QCOMPARE(plainLine("\x9B"
                           "31m"),
                 std::string("\xEF\xBF\xBD"
                             "31m"));
        QCOMPARE(plainLine("\xED\xA0\x80"), std::string("\xEF\xBF\xBD\xEF\xBF\xBD\xEF\xBF\xBD"));
    }

    void LinesKeepTheirEndsAlone()
    {
        QCOMPARE(plainLines("a\nb\x1B[1m\r\n"), std::string("a\nb [1m \n"));
        QCOMPARE(plainLine("a\nb"), std::string("a b"));
    }

    /// Each character is either shown as it is, or is none that is obeyed any more.
    void NothingThatIsLeftIsObeyed()
    {
        for (char32_t character = 0; character < 0x11000; ++character) {
            if (character >= 0xD800 && character < 0xE000)
                continue; // surrogates, which are no characters
            const std::string text = plainLine(encoded(character));
            std::string_view rest = text;
            const char32_t left = takeCharacter(rest);
            QVERIFY(rest.empty());
            QVERIFY(!isObeyed(left));
            QVERIFY(isObeyed(character) || left == character);
        }
    }

    void TextsAreCutBetweenLetters()
    {
        QCOMPARE(firstLetters("kebab", 3), std::string("keb"));
        QCOMPARE(firstLetters("kebab", 5), std::string("kebab"));
        QCOMPARE(firstLetters("kebab", 9), std::string("kebab"));
        QCOMPARE(firstLetters("kebab", 0), std::string());
        QCOMPARE(firstLetters("dö", 2), std::string("dö"));
        QCOMPARE(firstLetters("döner", 2), std::string("dö"));
        QCOMPARE(firstLetters("烤肉", 1), std::string("烤"));
    }

    void MarksStayWithTheirLetter()
    {
        const std::string marked = "o\xCC\x88\xCC\xA3"; // with two dots above and one below
        QCOMPARE(firstLetters("d" + marked + "ner", 2), "d" + marked);
        QCOMPARE(firstLetters(marked + marked, 1), marked);
    }

    void AsciiHasPlainLetters()
    {
        QCOMPARE(inAscii("12.3 µs █▓▒░· – …"), std::string("12.3 us #%+-. - ..."));
        QCOMPARE(inAscii("Gül"), std::string("Gul"));
        QCOMPARE(inAscii("a烤b\xBC"), std::string("a?b?"));
        QCOMPARE(inAscii(""), std::string());
    }
};

QTEST_APPLESS_MAIN(PlainTextTest)
#include "plain_text_test.moc"
