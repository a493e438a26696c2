// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/translated_words.h"

#include <QtTest>

#include "app/cli/lesson_results.h"
#include "core/lesson/misconceptions.h"

using namespace interleave;
using namespace interleave::cli;

class TranslatedWordsTest : public QObject {
    Q_OBJECT

private slots:
    void WhatCoreSaysIsTranslatedWithoutQt()
    {
        const TranslatedWords german("de");
        QCOMPARE(german(INTERLEAVE_TEXT("worksheet", "Why?")), std::string("Warum?"));
        QCOMPARE(german(Message{INTERLEAVE_TEXT("worksheet", "Page %1 of %2"), {std::int64_t{1}, std::int64_t{2}}}),
                 std::string("Seite 1 von 2"));
        const Message quoted{INTERLEAVE_TEXT("error", "There is no file \"%1\". Was it moved or renamed?"),
                             {std::string("x")}};
        QVERIFY(german(quoted) != englishWords()(quoted)); // its quotation marks are entities in the file
        for (const lesson::Misconception* each : lesson::misconceptionCatalog())
            QVERIFY2(german(each->belief) != englishWords()(each->belief), std::string(each->id).c_str());
    }

    void CountsHaveTheirForms()
    {
        const TranslatedWords german("de");
        const Text cores = INTERLEAVE_TEXT_N("picture", "%n core(s) could be used.");
        QVERIFY(german.translate(cores, 1) != german.translate(cores, 2));
        QVERIFY(german.translate(cores, 2).find('2') != std::string::npos);
    }

    void NumbersHaveTheirPoint()
    {
        const TranslatedWords german("de");
        QCOMPARE(german.number(Decimal{1.5, 1}), std::string("1,5"));
        QCOMPARE(german.duration(Duration(1'250'000)), std::string("1,25 ms"));
        QCOMPARE(TranslatedWords("").number(Decimal{1.5, 1}), std::string("1.5"));
    }

    void WhatIsNotTranslatedIsEnglish()
    {
        QCOMPARE(TranslatedWords("xx")(INTERLEAVE_TEXT("worksheet", "Why?")), std::string("Why?"));
        QCOMPARE(TranslatedWords("de")(Text{"worksheet", "Nobody says so."}), std::string("Nobody says so."));
    }

    void ResultsAreATable()
    {
        lesson::ClassResults results;
        lesson::QuestionResult question{.lesson = "1.2",
                                        .title = "Turns",
                                        .version = "",
                                        .step = 3,
                                        .kind = "predict",
                                        .question = "What?",
                                        .choices = {{"This", ""}, {"That", ""}},
                                        .before = {},
                                        .after = {}};
        question.before = {.chosen = {3, 1}, .met = 1, .otherwise = 3};
        question.after = {.chosen = {1, 2}, .met = 2, .otherwise = 1};
        results.lessons.push_back({.lesson = "1.2",
                                   .title = "Turns",
                                   .version = "",
                                   .learnersBefore = 4,
                                   .learnersAfter = 3,
                                   .before = question.before,
                                   .after = question.after,
                                   .questions = {question}});
        const std::string table = tableOf(results, 80);
        QVERIFY(table.find("This") != std::string::npos && table.find("as it came out") != std::string::npos);
        QVERIFY(table.find("25 %   67 %") != std::string::npos);
        QVERIFY(table.find("gain 0.56") != std::string::npos);
        QVERIFY(table.find("4 before, 3 after") != std::string::npos);
    }
};

QTEST_APPLESS_MAIN(TranslatedWordsTest)
#include "translated_words_test.moc"
