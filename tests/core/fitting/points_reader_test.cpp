// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/fitting/points_reader.h"

#include "tests/core/fitting/known_answers.h"
#include "tests/support/print.h"

using namespace interleave;
using namespace interleave::fitting;

using Rows = std::vector<std::vector<double>>;

class PointsReaderTest : public QObject {
    Q_OBJECT

private slots:
    void ColumnsStandBetweenCommasSemicolonsTabsOrSpaces()
    {
        const Rows rows{{1, 64.9}, {18, 995.9}};
        for (const char* text : {"1,64.9\n18,995.9\n", "1;64.9\n18;995.9\n", "1\t64.9\n18\t995.9",
                                 "1 64.9\n18   995.9\n", " 1 , 64.9 \r\n 18 , 995.9 \r\n",
                                 "\xEF\xBB\xBF"
                                 "1,64.9\n18,995.9\n",
                                 "\"1\",\"64.9\"\n\"18\",\"995.9\"\n", "1,64.9,\n18,995.9,,\n", "+1,6.49e1\n1.8E1,995.9\n"})
            QVERIFY2(readNumbers(text)->rows == rows, text);
    }

    void ADecimalCommaIsReadWhereItSeparatesNothing()
    {
        const Rows rows{{1, 64.9}, {18.5, 995}};
        QVERIFY(readNumbers("1;64,9\n18,5;995\n")->rows == rows);
        QVERIFY(readNumbers("1\t64,9\n18,5\t995\n")->rows == rows);
        QVERIFY2(!readNumbers("1;1.234,5\n"), "it is not known what the point means");
        QVERIFY(!readNumbers("1;1,234,567\n"));
    }

    void TitlesCommentsAndEmptyLinesAreNoRows()
    {
        const NumberTable table = *readNumbers("# SPEC\n\nN,\"X, scripts an hour\"\n  # more\n1,64.9\n\n18,995.9\n\n");
        QVERIFY(table.titles == (std::vector<std::string>{"N", "X, scripts an hour"}));
        QVERIFY(table.rows == (Rows{{1, 64.9}, {18, 995.9}}));
        QVERIFY(table.lines == (std::vector<std::size_t>{5, 7}));
    }

    void WhatIsWrongIsToldWithItsLine()
    {
        const auto complaint = [](std::string_view text) { return complaintOf(readNumbers(text)); };
        QCOMPARE(complaint("1,2\n\n3,four\n"), std::string("Line 3: \"four\" is no number."));
        QCOMPARE(complaint("N,X\nN,X\n"), std::string("Line 2: \"N\" is no number."));
        QCOMPARE(complaint("N,3\n"), std::string("Line 1: \"N\" is no number."));
        QCOMPARE(complaint("1,nan\n"), std::string("Line 1: \"nan\" is no number."));
        QCOMPARE(complaint("1,inf\n"), std::string("Line 1: \"inf\" is no number."));
        QCOMPARE(complaint("1,0x10\n"), std::string("Line 1: \"0x10\" is no number."));
        QCOMPARE(complaint("1,1e999\n"), std::string("Line 1: \"1e999\" is no number."));
        QCOMPARE(complaint("1,\n"),
                 std::string("Line 1 has one number; two are wanted, with a comma, semicolon or tab between them."));
        QCOMPARE(complaint("1,,3\n"), std::string("Line 1: \"\" is no number."));
        QCOMPARE(complaint("1,2\n1,2,3\n"), std::string("Line 2 has 3 numbers, and line 1 has 2."));
        QCOMPARE(complaint(""), std::string("There are no numbers in it; two columns are wanted."));
        QCOMPARE(complaint("N,X\n# nothing\n"), std::string("There are no numbers in it; two columns are wanted."));
        QCOMPARE(complaint("1,\x1b[31mred\n"), std::string("Line 1: \" [31mred\" is no number."));
    }

    void ALawSaysWhatARowStandsFor()
    {
        const NumberTable three = *readNumbers("rate,time,number\n10,0.2,2.1\n20,0.3,5.9\n");
        QVERIFY(*pointsOf(three, *lawById("little").value()) == (Points{{2, 2.1}, {6, 5.9}}));
        QCOMPARE(complaintOf(pointsOf(three, *lawById("usl").value())),
                 std::string("There are 3 columns, and \"Universal Scalability Law\" takes 2 at most."));
        const NumberTable two = *readNumbers("2,2.1\n");
        QVERIFY(*pointsOf(two, *lawById("little").value()) == (Points{{2, 2.1}}));
    }
};

QTEST_APPLESS_MAIN(PointsReaderTest)
#include "points_reader_test.moc"
