// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/options.h"

#include "tests/support/print.h"

using namespace interleave;

namespace {

std::variant<Options, Told> read(const QString& words)
{
    return readOptions(QStringList{QStringLiteral("interleave")} + words.split(QLatin1Char(' '), Qt::SkipEmptyParts));
}

/// What is refused, with its exit status; empty where nothing is.
QString refused(const QString& words)
{
    const auto answer = read(words);
    const Told* told = std::get_if<Told>(&answer);
    return told ? QStringLiteral("%1: %2").arg(told->status).arg(told->text) : QString();
}

Options taken(const QString& words)
{
    const auto answer = read(words);
    if (const Options* options = std::get_if<Options>(&answer))
        return *options;
    Options refused;
    refused.file = QStringLiteral("refused: ") + std::get<Told>(answer).text;
    return refused;
}

} // namespace

class OptionsTest : public QObject {
    Q_OBJECT

private slots:
    void NothingAsksForNothing()
    {
        const Options options = taken({});
        QVERIFY(options.language.isEmpty() && !options.look && !options.size && !options.scenario);
        QVERIFY(options.picture.isEmpty() && options.file.isEmpty() && options.lesson.isEmpty());
        QVERIFY(!options.runs && !options.runsMany && !options.triesDisplay);
    }

    void WhoAsksForSomethingIsNotAskedWhereToBegin()
    {
        for (const char* words : {"--scenario kebab", "--lesson 1.1", "--run", "runs.interleave", "--run --picture a.png"})
            QVERIFY2(taken(QString::fromLatin1(words)).askForSomething(), words);
        for (const char* words : {"", "--language de", "--size 800x600 --look dark"})
            QVERIFY2(!taken(QString::fromLatin1(words)).askForSomething(), words);
    }

    void EachIsTaken()
    {
        const Options options =
            taken(QStringLiteral("--language de --look=dark --size 800x600 --scenario kebab --run --many "
                                 "--picture a.png b.interleave"));
        QCOMPARE(options.language, QStringLiteral("de"));
        QCOMPARE(options.look.value_or(QString()), QStringLiteral("dark"));
        QCOMPARE(options.size.value_or(QSize()), QSize(800, 600));
        QVERIFY(options.scenario && options.scenario->id == "kebab");
        QVERIFY(options.runs && options.runsMany);
        QCOMPARE(options.picture, QStringLiteral("a.png"));
        QCOMPARE(options.file, QStringLiteral("b.interleave"));
        QCOMPARE(taken(QStringLiteral("--look system")).look.value_or(QString()), QStringLiteral("system"));
        QVERIFY(taken(QStringLiteral("--try-display")).triesDisplay);
        const Options lesson = taken(QStringLiteral("--lesson 1.2 --picture a.png"));
        QCOMPARE(lesson.lesson, QStringLiteral("1.2"));
        QCOMPARE(lesson.picture, QStringLiteral("a.png"));
        QVERIFY(refused(QStringLiteral("--lesson 9.9")).startsWith(QStringLiteral("2: ")));
    }

    void QtsOwnWordsArePassedOver()
    {
        const QString words =
            QStringLiteral("-platform offscreen --style=fusion -style fusion -reverse --session 7 %1 -geometry 9x9");
        QVERIFY(taken(words.arg(QStringLiteral("--run"))).runs);
        QCOMPARE(taken(words.arg(QStringLiteral("-- -platform"))).file,
                 QStringLiteral("refused: One file at a time can be opened; "
                                "\"-geometry\" is one too many."));
        QCOMPARE(taken(QStringLiteral("-- -platform")).file, QStringLiteral("-platform"));
    }

    void HelpAndVersionAreAnswers()
    {
        for (const QString& words : {QStringLiteral("--help"), QStringLiteral("-h"), QStringLiteral("--help --version")}) {
            QVERIFY(refused(words).startsWith(QStringLiteral("0: Usage: ")));
            QVERIFY(refused(words).contains(QStringLiteral("--picture")));
        }
        QCOMPARE(refused(QStringLiteral("--version")),
                 QStringLiteral("0: %1 %2\n").arg(QCoreApplication::applicationName(), QCoreApplication::applicationVersion()));
    }

    void WrongWordsAreRefusedInASentence_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("sentence");
        const auto row = [](const char* words, const char* sentence) {
            QTest::newRow(words) << QString::fromUtf8(words) << QStringLiteral("2: ") + QString::fromUtf8(sentence);
        };
        const char* size = "A size is width x height in pixels, such as 1366x768, each from 1 to 10000.";
        row("--nonsense", "Unknown option 'nonsense'.");
        row("--picture", "Missing value after '--picture'.");
        row("--size 99999999x1", size);
        row("--size 99999999999x1", size);
        row("--size 1x10001", size);
        row("--size 0x600", size);
        row("--size -5x-5", size);
        row("--size 800", size);
        row("--size 800x600x1", size);
        row("--size axb", size);
        row("--look pink", "There is no look \"pink\". Known are light, dark, high-contrast, projector, system.");
        row("--language xx", "There is no language \"xx\". Known are en, de.");
        row("a.interleave b.interleave", "One file at a time can be opened; \"b.interleave\" is one too many.");
    }

    void WrongWordsAreRefusedInASentence()
    {
        QFETCH(QString, words);
        QFETCH(QString, sentence);
        QCOMPARE(refused(words), sentence);
    }

    void UnknownScenarioNamesTheNearOnes()
    {
        QVERIFY(refused(QStringLiteral("--scenario kebap")).startsWith(QStringLiteral("2: ")));
        QVERIFY(refused(QStringLiteral("--scenario kebap")).contains(QStringLiteral("kebab")));
    }

    void LargestSizeIsTaken()
    {
        QCOMPARE(taken(QStringLiteral("--size 10000x10000")).size.value_or(QSize()), QSize(10'000, 10'000));
    }

    void RegionOfALanguageIsTaken()
    {
        for (const char* language : {"de_AT", "en_GB", "en"})
            QCOMPARE(taken(QStringLiteral("--language ") + QString::fromUtf8(language)).language, QString::fromUtf8(language));
    }
};

QTEST_GUILESS_MAIN(OptionsTest)
#include "options_test.moc"
