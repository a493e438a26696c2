// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/saving/values.h"

#include <functional>

#include "core/base/ids.h"
#include "core/trace/activity.h"
#include "core/trace/trace.h"
#include "tests/support/print.h"

using namespace interleave;
using namespace interleave::saving;

namespace {

/// What `read` makes of a value that SQL gives, as text; what is complained of, where it complains.
template<typename Read>
std::string told(const std::string& value, const Read& read)
{
    saving::Database database;
    Statement row(database, ("SELECT " + value).c_str());
    row.next();
    try {
        return std::to_string(read(row));
    } catch (const Complaint& complaint) {
        return complaint.what();
    }
}

std::string integerOf(const std::string& value, Bounds bounds = {})
{
    return told(value, [&](const Statement& row) { return integer(row, 0, bounds); });
}

std::string realOf(const std::string& value)
{
    return told(value, [](const Statement& row) { return real(row, 0); });
}

std::string workerOf(const std::string& value, std::size_t count)
{
    return told(value, [&](const Statement& row) { return indexOf(id<WorkerId>(row, 0, count)); });
}

std::string no(const std::string& value)
{
    return "a number that cannot be: " + value;
}

} // namespace

class ValuesTest : public QObject {
    Q_OBJECT

private slots:
    void IntegersLieWithinTheirBounds()
    {
        QCOMPARE(integerOf("7"), std::string("7"));
        QCOMPARE(integerOf("-1"), no("-1"));
        QCOMPARE(integerOf("-1", {-1, 1}), std::string("-1"));
        QCOMPARE(integerOf("2", {-1, 1}), no("2"));
        QCOMPARE(integerOf("1000000000000000"), std::string("1000000000000000"));
        QCOMPARE(integerOf("1000000000000001"), no("1000000000000001"));
        QCOMPARE(integerOf("-9223372036854775808", kAnyNumber), std::string("-9223372036854775808"));
    }

    void WhatIsNoIntegerIsNone()
    {
        QCOMPARE(integerOf("NULL"), no("none"));
        QCOMPARE(integerOf("'7'"), no("7"));
        QCOMPARE(integerOf("7.0"), no("7.0"));
        QCOMPARE(integerOf("x'0A41'"), no(" A"));
        QCOMPARE(told("NULL", [](const Statement& row) { return bits(row, 0); }), no("none"));
        QCOMPARE(told("-1", [](const Statement& row) { return bits(row, 0); }), std::string("18446744073709551615"));
        QCOMPARE(told("2", [](const Statement& row) { return int{truth(row, 0)}; }), no("2"));
    }

    void RealsAreFiniteAndNotBelowZero()
    {
        QCOMPARE(realOf("0.5"), std::string("0.500000"));
        QCOMPARE(realOf("2"), std::string("2.000000"));
        QCOMPARE(realOf("-0.5"), no("-0.5"));
        QCOMPARE(realOf("9e999"), no("Inf"));
        QCOMPARE(realOf("1e300"), no("1.0e+300"));
        QCOMPARE(realOf("NULL"), no("none"));
        QCOMPARE(realOf("'nonsense'"), no("nonsense"));
    }

    void IdsLeaveRoomForNone()
    {
        QCOMPARE(workerOf("2", 3), std::string("2"));
        QCOMPARE(workerOf("3", 3), no("3"));
        QCOMPARE(workerOf("0", 0), no("0"));
        QCOMPARE(workerOf("65534", kAnyOf<WorkerId>), std::string("65534"));
        QCOMPARE(workerOf("65535", 1'000'000), no("65535"));
    }

    void KindsAreKnownByWordOrNumber()
    {
        const auto outcome = [](const Statement& row) { return static_cast<int>(kind(row, 0, kOutcomes)); };
        QCOMPARE(told("'stopped'", outcome), std::to_string(static_cast<int>(Outcome::Stopped)));
        QCOMPARE(told("'Stopped'", outcome), std::string("a word that is not known: Stopped"));
        QCOMPARE(told("NULL", outcome), std::string("a word that is not known: "));
        const auto activity = [](const Statement& row) { return static_cast<int>(numbered(row, 0, kActivities)); };
        QCOMPARE(told("0", activity), std::string("0"));
        QCOMPARE(told("5", activity), std::string("5"));
        QCOMPARE(told("6", activity), no("6"));
    }

    void TextsLoseWhatATerminalWouldObey()
    {
        const auto wordsOf = [](const std::string& bytes) {
            saving::Database database;
            Statement row(database, "SELECT CAST(? AS TEXT)");
            row.with(std::string_view(bytes)).next();
            return words(row, 0);
        };
        QCOMPARE(wordsOf("d\xC3\xB6ner \xC2\xB5s \xE2\x80\x93"), std::string("d\xC3\xB6ner \xC2\xB5s \xE2\x80\x93"));
        QCOMPARE(wordsOf("a\x1B[2J\tb\n\x7F"), std::string("a [2J b  "));
        QCOMPARE(wordsOf("\xC2\x9B"
                         "31m\xC2\x80\xC2"),
                 std::string(" 31m \xEF\xBF\xBD"));
        QCOMPARE(wordsOf(std::string(1, '\0')), std::string(" "));
    }
};

QTEST_APPLESS_MAIN(ValuesTest)
#include "values_test.moc"
