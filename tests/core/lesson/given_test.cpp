// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/lesson/given.h"

#include "tests/support/print.h"

using namespace interleave;
using namespace interleave::lesson;
using namespace std::chrono_literals;

namespace {

LessonStep stepOf(StepWork work)
{
    LessonStep step;
    step.work = std::move(work);
    return step;
}

LessonStep bars()
{
    return stepOf(PredictBars{.rows = {"Ada", "Ben"}, .columns = 4});
}

LessonStep curve()
{
    return stepOf(PredictCurve{.at = {1, 2, 4}, .over = "cores", .measured = {}, .most = 8});
}

} // namespace

class GivenTest : public QObject {
    Q_OBJECT

private slots:
    void WhatWasKeptIsReadAgain()
    {
        const auto isKept = [](const Given& given, const LessonStep& step) {
            return givenIn(textOf(given), step) == given;
        };
        QVERIFY(isKept(std::size_t{1}, stepOf(Choose{.choices = {{.say = "a"}, {.say = "b"}}})));
        QVERIFY(isKept(180.5, stepOf(PredictNumber{.measured = {}, .most = 1'000})));
        QVERIFY(isKept(std::vector<std::size_t>{1, 0, 2}, stepOf(PredictOrder{.items = {"a", "b", "c"}})));
        QVERIFY(isKept(std::vector<std::size_t>{1, 0, 2, 3}, stepOf(Repair{})));
        QVERIFY(isKept(Bars{{{true, true, false, false}, {false, false, true, true}}}, bars()));
        QVERIFY(isKept(Curve{{1, 1.75, 2.5}}, curve()));
        QVERIFY(isKept(Spot{.isNone = true}, stepOf(Observe{})));
        QVERIFY(isKept(Spot{.task = 2, .time = {TimePoint(1500us), TimePoint(1750us)}}, stepOf(Observe{})));
        QVERIFY(isKept({}, stepOf(Read{})));
        QCOMPARE(textOf(Bars{{{true, false}, {false, true}}}), std::string("#. .#"));
    }

    void WhatIsNoAnswerToTheStepIsNone()
    {
        const auto isNone = [](std::string_view text, const LessonStep& step) {
            return std::holds_alternative<std::monostate>(givenIn(text, step));
        };
        QVERIFY(isNone("#... ..", bars()));
        QVERIFY(isNone("#... x...", bars()));
        QVERIFY(isNone("#...", bars()));
        QVERIFY(isNone("1 2", curve()));
        QVERIFY(isNone("1 2 9", curve())); // more than can be drawn
        QVERIFY(isNone("1 2 nan", curve()));
        QVERIFY(isNone("1 5", stepOf(Observe{})));
        QVERIFY(isNone("1 9 5", stepOf(Observe{})));
        QVERIFY(isNone("0 0 1", stepOf(PredictOrder{.items = {"a", "b", "c"}})));
        QVERIFY(isNone("3", stepOf(Choose{.choices = {{.say = "a"}}})));
        QVERIFY(isNone(std::string(20'000, '#'), bars()));
    }
};

QTEST_APPLESS_MAIN(GivenTest)
#include "given_test.moc"
