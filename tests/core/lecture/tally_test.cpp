// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/lecture/tally.h"

#include <sstream>

#include "tests/support/print.h"

using namespace interleave;
using namespace interleave::lecture;

class TallyTest : public QObject {
    Q_OBJECT

private slots:
    void HandsAreCountedForEachVote()
    {
        Tally tally(3);
        QVERIFY(tally.isEmpty() && !tally.share(0, 1));
        tally.set(0, 1, 30);
        tally.set(0, 2, 10);
        tally.set(1, 2, 40);
        QCOMPARE(tally.all(0), std::int64_t{40});
        QCOMPARE(tally.share(0, 1).value(), 0.75);
        QCOMPARE(tally.share(1, 2).value(), 1.0);
    }

    void NoNumberIsNegativeNorAnswerInvented()
    {
        Tally tally(2);
        tally.set(0, 0, -3);
        tally.set(0, 1, 1'000'000);
        tally.set(0, 7, 5);
        tally.set(2, 0, 5);
        QCOMPARE(tally.hands(0, 0), std::int64_t{0});
        QCOMPARE(tally.all(0), Tally::kMostHands);
    }

    void BothVotesAreALineForEachAnswer()
    {
        Tally tally(2);
        tally.set(0, 0, 3);
        tally.set(0, 1, 1);
        tally.set(1, 1, 4);
        std::ostringstream out;
        writeTallyCsv({{"1.1-a", 3, "Why, then?", {"=Yes", "No"}, tally, 1}, {"1.1-a", 4, "Empty", {"A"}, Tally(1), {}}}, out);
        QCOMPARE(out.str(),
                 std::string(
                     "\xEF\xBB\xBF"
                     "lesson,step,question,answer,text,hands_before,hands_after,share_before,share_after,held\r\n"
                     "1.1-a,3,\"Why, then?\",1,'=Yes,3,0,0.75,0,no\r\n"
                     "1.1-a,3,\"Why, then?\",2,No,1,4,0.25,1,yes\r\n"));
    }
};

QTEST_APPLESS_MAIN(TallyTest)
#include "tally_test.moc"
