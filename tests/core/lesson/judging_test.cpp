// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/lesson/judging.h"

#include "core/lesson/quantity.h"
#include "tests/support/print.h"

using namespace interleave;
using namespace interleave::lesson;

namespace {

using Standing = AnswerResult::Standing;

Measurements measured(std::map<std::string, Value, std::less<>> values)
{
    return Measurements::of(std::move(values));
}

Choice choice(std::string say, std::string_view holds)
{
    return {.say = std::move(say), .holds = {Claim::parse(holds).value()}, .because = {}, .misconception = {}};
}

LessonStep stepOf(StepWork work)
{
    LessonStep step;
    step.work = std::move(work);
    return step;
}

LessonStep question()
{
    return stepOf(
        Choose{.choices = {choice("slower", "speedup < 1"), choice("{speedup} times as fast", "speedup >= 1")}});
}

AnswerResult judged(const LessonStep& step, const Given& given, const Measurements& values)
{
    return judge(step, given, values, englishWords());
}

std::string sentence(const AnswerResult& result)
{
    return englishWords()(result.sentence);
}

} // namespace

class JudgingTest : public QObject {
    Q_OBJECT

private slots:
    void TheRunSaysWhichAnswerHolds()
    {
        const Measurements fast = measured({{"speedup", 1.9}});
        const AnswerResult met = judged(question(), std::size_t{1}, fast);
        QVERIFY(met.standing == Standing::Met);
        QCOMPARE(met.holds, std::optional<std::size_t>(1));
        const AnswerResult otherwise = judged(question(), std::size_t{0}, fast);
        QVERIFY(otherwise.standing == Standing::Otherwise);
        QCOMPARE(sentence(otherwise), std::string("You said: slower. It came out: 1.90 times as fast."));
        QVERIFY(judged(question(), std::size_t{0}, measured({{"speedup", 0.5}})).standing == Standing::Met);
    }

    void WhereNoneHoldsNothingIsCounted()
    {
        QVERIFY(judged(question(), std::size_t{0}, measured({})).standing == Standing::Disturbed);
        QVERIFY(judged(question(), {}, measured({{"speedup", 2.0}})).standing == Standing::Open);
        const LessonStep twice = stepOf(Choose{.choices = {choice("a", "speedup > 1"), choice("b", "speedup > 1")}});
        QVERIFY(judged(twice, std::size_t{0}, measured({{"speedup", 2.0}})).standing == Standing::Disturbed);
    }

    void WhereNoRunDecidesTheLessonDoes()
    {
        Choose choose{.purpose = Choose::Purpose::Transfer, .choices = {{.say = "a"}, {.say = "b", .isRight = true}}};
        const LessonStep step = stepOf(choose);
        QVERIFY(judged(step, std::size_t{1}, measured({})).standing == Standing::Met);
        QCOMPARE(judged(step, std::size_t{0}, measured({})).holds, std::optional<std::size_t>(1));
    }

    void ANumberIsHeldAgainstWhatWasMeasured()
    {
        const LessonStep step = stepOf(PredictNumber{.measured = Formula::parse("below.makespan_ms").value(), .most = 1'000});
        const Measurements values = measured({{"below.makespan_ms", 500.0}});
        const AnswerResult off = judged(step, 250.0, values);
        QVERIFY(off.standing == Standing::Otherwise);
        QCOMPARE(off.error, std::optional<double>(0.5));
        QCOMPARE(sentence(off), std::string("You said 250 ms, measured 500 ms."));
        QVERIFY(judged(step, 540.0, values).standing == Standing::Met);
        QVERIFY(judged(step, 540.0, measured({})).standing == Standing::Open);
        const Measurements nothing = measured({{"below.makespan_ms", 0.0}});
        QVERIFY(judged(step, 0.0, nothing).standing == Standing::Met);
        QVERIFY(judged(step, 1.0, nothing).standing == Standing::Otherwise);
    }

    void AnOrderIsHeldAgainstTheOneThatCameOut()
    {
        const auto formula = [](std::string_view text) { return Formula::parse(text).value(); };
        const LessonStep step =
            stepOf(PredictOrder{.items = {"Ada", "Ben", "Cem"}, .by = {formula("a"), formula("b"), formula("c")}});
        const Measurements values = measured({{"a", 3.0}, {"b", 1.0}, {"c", 2.0}});
        QVERIFY(measuredOrder(std::get<PredictOrder>(step.work), values.valueOf()) == (std::vector<std::size_t>{1, 2, 0}));
        QVERIFY(judged(step, std::vector<std::size_t>{1, 2, 0}, values).standing == Standing::Met);
        const AnswerResult off = judged(step, std::vector<std::size_t>{1, 0, 2}, values);
        QVERIFY(off.standing == Standing::Otherwise);
        QCOMPARE(sentence(off), std::string("1 of 3 stand where they came out."));
        QVERIFY(judged(step, std::vector<std::size_t>{1, 2, 0}, measured({{"a", 3.0}})).standing == Standing::Open);
    }

    void MeasuredValuesStandInTextsWithTheirUnits()
    {
        const Measurements values = measured(
            {{"below.makespan_ms", 870.4}, {"speedup", 1.954}, {"cores", 2.0}, {"above.makespan_ms.median", 0.5}, {"model", "pool"}});
        const auto text = [&](std::string_view prose) { return filled(prose, values.valueOf(), englishWords()); };
        QCOMPARE(text("It took {below.makespan_ms}."), std::string("It took 870 ms."));
        QCOMPARE(text("{speedup} times with {cores} cores"), std::string("1.95 times with 2 cores"));
        QCOMPARE(text("{above.makespan_ms.median}, {model}"), std::string("500 µs, pool"));
        QCOMPARE(text("{nobody} knows"), std::string("? knows"));
        QCOMPARE(text("a { b"), std::string("a { b"));
        QCOMPARE(text(""), std::string());
    }
};

QTEST_APPLESS_MAIN(JudgingTest)
#include "judging_test.moc"
