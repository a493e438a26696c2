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
        QCOMPARE(parameters["tasks"], std::int64_t{64});
        QCOMPARE(parameters["work_ms"], std::int64_t{200});
        QCOMPARE(parameters["wait_percent"], std::int64_t{0});
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
