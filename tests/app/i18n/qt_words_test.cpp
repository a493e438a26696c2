// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/i18n/qt_words.h"

#include <QTranslator>
#include <QtTest>

#include "core/scenario/scenario.h"

using namespace interleave;
using namespace std::chrono_literals;

class QtWordsTest : public QObject {
    Q_OBJECT

private slots:
    void EnglishPluralsComeFromCoreWhereNothingIsTranslated()
    {
        const QtWords words(QLocale::c());
        const Text text = INTERLEAVE_TEXT_N("nowhere", "%n turn(s)");
        QCOMPARE(words.translate(text, 1), std::string("1 turn"));
        const QtWords american(QLocale(QLocale::English, QLocale::UnitedStates));
        QCOMPARE(american.translate(text, 12'345), std::string("12,345 turns"));
        QCOMPARE(words.translate(text, 2), std::string("2 turns"));
    }

    void DurationsHaveThreeFiguresAndAUnit_data()
    {
        QTest::addColumn<qint64>("nanoseconds");
        QTest::addColumn<QString>("text");
        QTest::newRow("zero") << qint64{0} << QStringLiteral("0 ms");
        QTest::newRow("nanoseconds") << qint64{25} << QStringLiteral("25 ns");
        QTest::newRow("microseconds") << qint64{12'345} << QStringLiteral("12.3 µs");
        QTest::newRow("milliseconds") << qint64{870'200'000} << QStringLiteral("870 ms");
        QTest::newRow("no needless zeros") << qint64{4'000'000} << QStringLiteral("4 ms");
        QTest::newRow("seconds") << qint64{1'254'000'000} << QStringLiteral("1.25 s");
        QTest::newRow("just below a second") << qint64{999'900'000} << QStringLiteral("1 s");
    }

    void DurationsHaveThreeFiguresAndAUnit()
    {
        QFETCH(qint64, nanoseconds);
        QFETCH(QString, text);
        const QtWords words(QLocale(QLocale::English, QLocale::UnitedStates));
        QCOMPARE(QString::fromStdString(words.duration(Duration(nanoseconds))), text);
        // The console's words and the window's agree.
        QCOMPARE(QString::fromStdString(englishWords().duration(Duration(nanoseconds))), text);
    }

    void TheLocaleDecidesTheDecimalSign()
    {
        const QtWords german(QLocale(QLocale::German, QLocale::Germany));
        QCOMPARE(german.number(Decimal{3.5, 1}), std::string("3,5"));
        QCOMPARE(german.duration(12'345ns), std::string("12,3 µs"));
    }

    void LargeNumbersAreGroupedAsTheLocaleDoes()
    {
        QCOMPARE(QtWords(QLocale(QLocale::English, QLocale::UnitedStates)).number(std::int64_t{12'345}),
                 std::string("12,345"));
        QCOMPARE(QtWords(QLocale(QLocale::German, QLocale::Germany)).number(std::int64_t{12'345}),
                 std::string("12.345"));
    }

    void NegativeDurationsKeepTheirSign()
    {
        const QtWords words(QLocale(QLocale::English, QLocale::UnitedStates));
        QCOMPARE(words.duration(-1254ms), std::string("-1.25 s"));
    }

    void WholeSentencesAreTranslatedWithTheirNumbers()
    {
        QTranslator german;
        QVERIFY(german.load(QStringLiteral(":/i18n/interleave_de.qm")));
        QCoreApplication::installTranslator(&german);
        const QtWords words(QLocale(QLocale::German, QLocale::Germany));
        for (const Scenario* scenario : scenarioCatalog()) {
            QVERIFY(words(scenario->title) != englishWords()(scenario->title) || scenario->id == "kebab");
            QVERIFY(words(scenario->summary) != englishWords()(scenario->summary));
        }
        QCoreApplication::removeTranslator(&german);
    }

    void TextsWithAndWithoutPluralFormsAreTranslated()
    {
        QTranslator german;
        QVERIFY(german.load(QStringLiteral(":/i18n/interleave_de.qm")));
        QCoreApplication::installTranslator(&german);
        const QtWords words(QLocale(QLocale::German, QLocale::Germany));
        QCOMPARE(words(scenarioCatalog()[0]->taskNoun), std::string("Bestellungen"));
        const Text threads = INTERLEAVE_TEXT_N("caption", "%n thread(s)");
        QCOMPARE(words.translate(threads, 1), std::string("1 Thread"));
        QCOMPARE(words.translate(threads, 3), std::string("3 Threads"));
        QCOMPARE(words.translate(threads, 12'345), std::string("12.345 Threads"));
        QCoreApplication::removeTranslator(&german);
    }

    void LanguagesAreFoundInTheResources()
    {
        QVERIFY(availableLanguages().contains(QStringLiteral("en")));
        QVERIFY(availableLanguages().contains(QStringLiteral("de")));
    }
};

QTEST_MAIN(QtWordsTest)
#include "qt_words_test.moc"
