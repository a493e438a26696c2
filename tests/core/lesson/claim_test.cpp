// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/lesson/claim.h"

#include <map>

#include "tests/support/print.h"

using namespace interleave;
using namespace interleave::lesson;

namespace {

std::optional<Value> measured(std::string_view name)
{
    static const std::map<std::string_view, Value> values{{"speedup", 1.9},
                                                          {"cores_used", 2.0},
                                                          {"below.makespan_ms", 500.0},
                                                          {"above.makespan_ms", 950.0},
                                                          {"above.tasks[2].ready_ms", 12.5},
                                                          {"below.outcome", std::string("completed")}};
    const auto found = values.find(name);
    return found == values.end() ? std::nullopt : std::optional(found->second);
}

bool holds(std::string_view text)
{
    return Claim::parse(text).value().holds(measured);
}

std::string complaintOf(std::string_view text)
{
    const Result<Claim> claim = Claim::parse(text);
    return claim ? std::string() : englishWords()(claim.error().message);
}

double valueOf(std::string_view text)
{
    return std::get<double>(Formula::parse(text).value().value(measured).value());
}

} // namespace

class ClaimTest : public QObject {
    Q_OBJECT

private slots:
    void ComparesWhatWasMeasured()
    {
        QVERIFY(holds("speedup > 1.15"));
        QVERIFY(!holds("speedup < 1.15"));
        QVERIFY(holds("speedup >= 0.8 * cores_used"));
        QVERIFY(holds("speedup >= 0.8 * cores_used and below.makespan_ms < above.makespan_ms"));
        QVERIFY(!holds("speedup >= 0.8 * cores_used and below.makespan_ms > above.makespan_ms"));
        QVERIFY(holds("above.tasks[2].ready_ms = 12.5"));
        QVERIFY(holds("cores_used != 3"));
    }

    void ComputesAsAtSchool()
    {
        QCOMPARE(valueOf("1 + 2 * 3"), 7.0);
        QCOMPARE(valueOf("(1 + 2) * 3"), 9.0);
        QCOMPARE(valueOf("10 - 4 - 3"), 3.0);
        QCOMPARE(valueOf("12 / 4 / 3"), 1.0);
        QCOMPARE(valueOf("-2 * -3"), 6.0);
        QCOMPARE(valueOf("above.makespan_ms/below.makespan_ms"), 1.9);
        QCOMPARE(valueOf("0.25"), 0.25);
    }

    void WhatDiffersByRoundingAloneIsEqual()
    {
        QVERIFY(holds("0.1 + 0.2 = 0.3"));
        QVERIFY(!holds("0.1 + 0.2 > 0.3"));
        QVERIFY(holds("above.makespan_ms / below.makespan_ms = speedup"));
    }

    void WordsAreEqualOrNot()
    {
        QVERIFY(holds("below.outcome = \"completed\""));
        QVERIFY(!holds("below.outcome != \"completed\""));
        QVERIFY(!holds("below.outcome < \"d\""));
        QVERIFY(!holds("below.outcome = 1"));
    }

    void WhatIsNotKnownDoesNotHold()
    {
        QVERIFY(!holds("nobody < 1"));
        QVERIFY(!holds("nobody >= 1"));
        QVERIFY(!holds("nobody != 1"));
        QVERIFY(!holds("1 / 0 > 5"));
    }

    void ItsNamesAreTold()
    {
        const Claim claim = Claim::parse("speedup >= 0.8 * cores_used and above.tasks[2].ready_ms > speedup").value();
        QVERIFY(claim.names() == (std::set<std::string>{"above.tasks[2].ready_ms", "cores_used", "speedup"}));
    }

    void WhatIsWrongIsSaidWithItsPlace_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("complaint");
        const auto add = [](const char* text, const char* complaint) {
            QTest::newRow(text) << QString::fromLatin1(text) << QString::fromUtf8(complaint);
        };
        add("speedup", "Before \"…\", letter 8, a comparison is missing: < <= = != >= or >.");
        add("speedup > ", "Before \"…\", letter 11, a number or a name is missing.");
        add("", "Before \"…\", letter 1, a number or a name is missing.");
        add("speedup > 1 or speedup < 3", "\"or speedup < 3\", letter 13, is not understood.");
        add("(speedup > 1", "Before \"> 1\", letter 10, a bracket is not closed.");
        add("speedup > 1 and", "Before \"…\", letter 16, a number or a name is missing.");
        add("speedup > 1x", "\"x\", letter 12, is not understood.");
        add("outcome = \"completed", "At \"completed\", letter 12, a quotation mark is not closed.");
        add("speedup > system('rm')", "\"('rm')\", letter 17, is not understood.");
    }
    void WhatIsWrongIsSaidWithItsPlace()
    {
        QFETCH(QString, text);
        QFETCH(QString, complaint);
        QCOMPARE(complaintOf(text.toStdString()), complaint.toStdString());
    }

    void NothingIsTooDeepOrTooLongToBeRefused()
    {
        QVERIFY(!complaintOf(std::string(100, '(') + "1" + std::string(100, ')') + " < 2").empty());
        QVERIFY(!complaintOf(std::string(100, '-') + "1 < 2").empty());
        std::string terms = "speedup > 1";
        for (int n = 0; n < 10'000; ++n)
            terms += " and speedup > 1";
        QVERIFY(!complaintOf(terms).empty());
        QVERIFY(complaintOf(std::string(15, '(') + "1" + std::string(15, ')') + " < 2").empty());
    }
};

QTEST_APPLESS_MAIN(ClaimTest)
#include "claim_test.moc"
