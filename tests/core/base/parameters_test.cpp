// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/parameters.h"

#include <QTest>

#include <array>

#include "core/scenario/common_parameters.h"

using namespace interleave;
using Values = std::map<std::string, std::int64_t, std::less<>>;

namespace {

constexpr std::array kSpecs{tasksParameter(INTERLEAVE_TEXT("test", "Tasks"), 3), workParameter(200), waitParameter(25)};

std::string problemOf(const Values& given)
{
    const Result<Parameters> result = checkedParameters(kSpecs, given);
    return result ? "" : englishWords()(result.error().message);
}

} // namespace

class ParametersTest : public QObject {
    Q_OBJECT

private slots:
    void MissingValuesAreInitial()
    {
        QCOMPARE(checkedParameters(kSpecs).value().all(), (Values{{"tasks", 3}, {"work_ms", 200}, {"wait_percent", 25}}));
        QCOMPARE(checkedParameters({}).value().all(), Values{});
    }

    void GivenValuesAreTaken()
    {
        const Parameters parameters = checkedParameters(kSpecs, {{"tasks", 64}, {"wait_percent", 0}}).value();
        QCOMPARE(parameters[kTasks], std::size_t{64});
        QVERIFY(parameters[kWork] == std::chrono::milliseconds(200));
        QCOMPARE(parameters[kWaitPercent], std::int64_t{0});
        QCOMPARE(parameters[kSpecs[0]], std::int64_t{64});
    }

    void ChoiceIsAValueOfItsOwnType()
    {
        enum class Order { First, Second };
        constexpr ParameterKey<Order> order{"order"};
        constexpr std::array specs{ParameterSpec{.id = order.id, .name = {}, .help = {}, .unit = Unit::Choice, .maximum = 1}};
        QVERIFY(checkedParameters(specs).value()[order] == Order::First);
        QVERIFY(checkedParameters(specs, {{"order", 1}}).value()[order] == Order::Second);
    }

    /// A scenario's own mistake: it asks for what it did not declare.
    void KeyThatIsNotAmongTheSpecsIsAnError()
    {
        constexpr ParameterKey<std::int64_t> other{"other"};
        const Parameters parameters = checkedParameters(kSpecs).value();
        QVERIFY_EXCEPTION_THROWN(parameters[other], std::out_of_range);
    }

    void BothEndsOfTheRangeAreAllowed()
    {
        QCOMPARE(problemOf({{"work_ms", 1}}), "");
        QCOMPARE(problemOf({{"work_ms", 5000}}), "");
    }

    void ValueOutOfRangeSaysWhatIsAllowed()
    {
        QCOMPARE(problemOf({{"work_ms", 0}}), "work_ms must be a whole number from 1 to 5000; 0 is not.");
        QCOMPARE(problemOf({{"work_ms", 5001}}), "work_ms must be a whole number from 1 to 5000; 5001 is not.");
        QCOMPARE(problemOf({{"wait_percent", -1}}), "wait_percent must be a whole number from 0 to 95; -1 is not.");
        QCOMPARE(checkedParameters(kSpecs, {{"tasks", 65}}).error().code, ErrorCode::ValueOutOfRange);
    }

    void WordInPlaceOfANumberIsRepeated()
    {
        QCOMPARE(englishWords()(valueOutOfRange(kSpecs[0], "many").message),
                 "tasks must be a whole number from 1 to 64; many is not.");
    }

    void UnknownNameIsToldFromTheNearOnes()
    {
        QCOMPARE(problemOf({{"wrok_ms", 5}}), "There is no parameter \"wrok_ms\". Did you mean work_ms?");
        QCOMPARE(checkedParameters(kSpecs, {{"x", 5}}).error().code, ErrorCode::UnknownName);
    }
};

QTEST_APPLESS_MAIN(ParametersTest)
#include "parameters_test.moc"
