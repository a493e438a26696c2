// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/compare/honesty_rows.h"

#include <array>
#include <QtTest>

using namespace interleave;

namespace {

Fact fact(const char* question, const char* answer, Standing standing = Standing::Sound)
{
    return {{"test", question}, {{"test", answer}, {}}, standing};
}

/// "where: here | there; how: so" on one line.
std::string rowsOf(const std::vector<Fact>& above, const std::vector<Fact>& below)
{
    std::string text;
    for (const HonestyRow& row : honestyRowsOf(std::array{above, below})) {
        text += std::string(text.empty() ? "" : "; ") + row.question.source + ':';
        for (std::size_t n = 0; n < row.answers.size(); ++n) {
            text += n > 0 ? " |" : "";
            for (const Fact& each : row.answers[n])
                text += ' ' + std::string(each.answer.text.source);
        }
    }
    return text;
}

} // namespace

class HonestyRowsTest : public QObject {
    Q_OBJECT

private slots:
    void NothingIsKnownOfNothing()
    {
        QCOMPARE(rowsOf({}, {}), std::string());
        QVERIFY(honestyRowsOf({}).empty());
    }

    void WhatIsAnsweredAlikeIsSaidOnce()
    {
        QCOMPARE(rowsOf({fact("where", "here"), fact("how", "so")}, {fact("where", "there"), fact("how", "so")}),
                 std::string("where: here | there; how: so"));
    }

    void AnswersOfAnotherStandingAreNotAlike()
    {
        QCOMPARE(rowsOf({fact("how", "so")}, {fact("how", "so", Standing::Limited)}), std::string("how: so | so"));
    }

    void SeveralAnswersStayTogether()
    {
        QCOMPARE(rowsOf({fact("how", "so"), fact("how", "and so")}, {fact("how", "so")}),
                 std::string("how: so and so | so"));
    }

    void QuestionsOfOneSideHaveTheirPlaceInTheOrder()
    {
        QCOMPARE(rowsOf({fact("where", "here"), fact("cost", "low")},
                        {fact("where", "there"), fact("how", "so"), fact("cost", "low")}),
                 std::string("where: here | there; how: | so; cost: low"));
    }

    void OneSideAloneHasItsAnswers()
    {
        QCOMPARE(honestyRowsOf(std::array{std::vector{fact("where", "here")}}).front().answers.size(), std::size_t{1});
    }
};

QTEST_APPLESS_MAIN(HonestyRowsTest)
#include "honesty_rows_test.moc"
