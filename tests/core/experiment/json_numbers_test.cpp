// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/experiment/json_numbers.h"

#include "tests/support/print.h"

using namespace interleave::experiment;

namespace {

constexpr std::string_view kText = R"({
  "makespan_ms": 12.5, "word": "7, {x}", "none": null, "yes": true, "no": false,
  "empty": {}, "nothing": [],
  "wake_up_ms": { "median": -1e-3, "count": 4 },
  "tasks": [
    { "name": "A", "ready_ms": 1, "account": { "late_ms": 5 } },
    { "name": "B", "ready_ms": 3, "account": { "late_ms": 6 } }
  ]
})";

std::vector<double> at(const std::string& path)
{
    return JsonNumbers(kText, {path}).at(path);
}

using List = std::vector<double>;

} // namespace

class JsonNumbersTest : public QObject {
    Q_OBJECT

private slots:
    void NumbersAreFoundByPath()
    {
        QVERIFY(at("makespan_ms") == List{12.5});
        QVERIFY(at("wake_up_ms.median") == List{-1e-3});
        QVERIFY(at("tasks[1].ready_ms") == List{3});
        QVERIFY(at("tasks[0].account.late_ms") == List{5});
    }

    void AllPlacesOfAListTogether()
    {
        QVERIFY((at("tasks[].ready_ms") == List{1, 3}));
        QVERIFY((at("tasks[].account.late_ms") == List{5, 6}));
    }

    void TruthIsANumber()
    {
        QVERIFY(at("yes") == List{1});
        QVERIFY(at("no") == List{0});
    }

    void WordsNothingAndListsAreNone()
    {
        for (const char* path :
             {"word", "none", "empty", "nothing", "wake_up_ms", "tasks", "tasks[0].name", "tasks[2].ready_ms", "missing"})
            QVERIFY2(at(path).empty(), path);
    }

    void WhatIsMadeOfAListStillFindsIt()
    {
        const JsonNumbers numbers(kText, {"tasks[].ready_ms.median"});
        QVERIFY((numbers.at("tasks[].ready_ms") == List{1, 3}));
    }

    void QuotesInWordsEndNothing()
    {
        const JsonNumbers numbers("{\"word\": \"a \\\"b\\\": 7, [\\\\\", \"b\": 8}", {"b"});
        QVERIFY(numbers.at("b") == List{8});
    }

    void WhatWasNotWantedIsNotKept() { QVERIFY(JsonNumbers(kText, {"makespan_ms"}).at("yes").empty()); }

    void BrokenTextEnds()
    {
        const std::string text(kText);
        for (std::size_t length = 0; length < text.size(); ++length)
            JsonNumbers(std::string_view(text).substr(0, length), {"makespan_ms"});
    }
};

QTEST_APPLESS_MAIN(JsonNumbersTest)
#include "json_numbers_test.moc"
