// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/text.h"

#include <QTest>

using namespace interleave;
using namespace std::chrono_literals;

namespace {

std::string english(const char* source, std::vector<Argument> arguments = {}, std::int64_t count = 0)
{
    return englishWords()(Message{{"test", source}, std::move(arguments), count});
}

} // namespace

class TextTest : public QObject {
    Q_OBJECT

private slots:
    void PlacesTakeTheirArguments()
    {
        QCOMPARE(english("%2 before %1", {std::string("a"), std::string("b")}), "b before a");
        QCOMPARE(english("%1 and %1", {std::string("a")}), "a and a");
        QCOMPARE(english("no place", {std::string("a")}), "no place");
        QCOMPARE(english(""), "");
    }

    void PlaceWithoutArgumentStays() { QCOMPARE(english("%1 of %2, 100 %", {std::string("a")}), "a of %2, 100 %"); }

    void PlaceWithinAnArgumentIsNotReplaced()
    {
        QCOMPARE(english("%1 %2", {std::string("%2"), std::string("b")}), "%2 b");
    }

    /// Names of files and what libraries say come from anywhere.
    void ArgumentThatATerminalWouldObeyDoesNot()
    {
        QCOMPARE(english("\"%1\" is no run file.", {std::string("a\x1B[2J\nb\xFF")}),
                 "\"a [2J b\xEF\xBF\xBD\" is no run file.");
    }

    void EveryKindOfArgumentIsRendered()
    {
        QCOMPARE(english("%1", {std::int64_t{214}}), "214");
        QCOMPARE(english("%1", {Decimal{3.5512, 1}}), "3.6");
        QCOMPARE(english("%1", {Duration(870ms)}), "870 ms");
        QCOMPARE(english("%1", {Text{"test", "a thing"}}), "a thing");
    }

    void MessagesInAMessageBecomeSentencesInARow()
    {
        const Message first{{"test", "One took %1."}, {Duration(2s)}, 0};
        const Message second{{"test", "%n turn(s)."}, {}, 3};
        QCOMPARE(english("%1", {std::vector{first, second}}), "One took 2 s. 3 turns.");
        QCOMPARE(english("[%1]", {std::vector<Message>{}}), "[]");
        QCOMPARE(english("%1", {std::vector{Message{}, second}}), "3 turns.");
    }

    void CountChoosesTheForm()
    {
        QCOMPARE(english("%n core(s)", {}, 1), "1 core");
        QCOMPARE(english("%n core(s)", {}, 0), "0 cores");
        QCOMPARE(english("%n core(s) of %n", {}, 12'000), "12 000 cores of 12 000");
    }

    void LongNumbersAreGrouped_data()
    {
        QTest::addColumn<qint64>("number");
        QTest::addColumn<QString>("words");
        QTest::newRow("zero") << qint64{0} << "0";
        QTest::newRow("four figures") << qint64{9999} << "9999";
        QTest::newRow("five figures") << qint64{10'000} << "10 000";
        QTest::newRow("seven figures") << qint64{1'234'567} << "1 234 567";
        QTest::newRow("negative") << qint64{-12'345} << "-12 345";
        QTest::newRow("short negative") << qint64{-9999} << "-9999";
    }
    void LongNumbersAreGrouped()
    {
        QFETCH(qint64, number);
        QTEST(QString::fromStdString(englishWords().number(std::int64_t{number})), "words");
    }

    void DecimalsAreFixed()
    {
        QCOMPARE(englishWords().number(Decimal{3, 2}), "3.00");
        QCOMPARE(englishWords().number(Decimal{0.96, 1}), "1.0");
        QCOMPARE(englishWords().number(Decimal{12345.678, 1}), "12 345.7");
        QCOMPARE(englishWords().number(Decimal{41.7, 0}), "42");
        QCOMPARE(englishWords().number(Decimal{-0.01, 1}), "0.0");
    }

    void DurationHasASensibleUnit_data()
    {
        QTest::addColumn<qint64>("nanoseconds");
        QTest::addColumn<QString>("words");
        QTest::newRow("none") << qint64{0} << "0 ms";
        QTest::newRow("one nanosecond") << qint64{1} << "1 ns";
        QTest::newRow("last in nanoseconds") << qint64{999} << "999 ns";
        QTest::newRow("one microsecond") << qint64{1000} << "1 µs";
        QTest::newRow("parts of a microsecond") << qint64{12'345} << "12.3 µs";
        QTest::newRow("rounds up into the next unit") << qint64{999'600} << "1 ms";
        QTest::newRow("rounds up to four figures before the point") << qint64{9'999'000} << "10 ms";
        QTest::newRow("rounds half up") << qint64{1'005'000} << "1.01 ms";
        QTest::newRow("milliseconds") << qint64{870'400'000} << "870 ms";
        QTest::newRow("seconds") << qint64{1'254'000'000} << "1.25 s";
        QTest::newRow("no needless zero") << qint64{1'200'000'000} << "1.2 s";
        QTest::newRow("zero between") << qint64{1'050'000'000} << "1.05 s";
        QTest::newRow("many seconds") << qint64{1'234'567'000'000} << "1235 s";
        QTest::newRow("very many seconds") << qint64{12'345'000'000'000} << "12 345 s";
        QTest::newRow("negative") << qint64{-2'500'000} << "-2.5 ms";
    }
    void DurationHasASensibleUnit()
    {
        QFETCH(qint64, nanoseconds);
        QTEST(QString::fromStdString(englishWords().duration(Duration(nanoseconds))), "words");
    }

    void FirstLetterBecomesACapital()
    {
        QCOMPARE(capitalized("one core"), "One core");
        QCOMPARE(capitalized("One"), "One");
        QCOMPARE(capitalized("4 cores"), "4 cores");
        QCOMPARE(capitalized("µs"), "µs");
        QCOMPARE(capitalized(""), "");
    }

    void EqualTextsAreEqualByContent()
    {
        const std::string context = "test";
        const std::string source = "a";
        QCOMPARE((Text{context.c_str(), source.c_str()}), (Text{"test", "a"}));
        QVERIFY(!(Text{"other", "a"} == Text{"test", "a"}));
        QVERIFY(Text{}.isEmpty());
    }
};

QTEST_APPLESS_MAIN(TextTest)
#include "text_test.moc"
