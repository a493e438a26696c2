// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/levels.h"

#include <QtTest>

#include <set>

#include "core/analysis/running_spans.h"
#include "tests/support/random_trace.h"

using namespace interleave;
using namespace std::chrono_literals;

namespace {

/// Levels of every length from a nanosecond to a minute, with steps and jumps.
std::vector<std::pair<TimePoint, int>> randomChanges(std::size_t count)
{
    Random random(21);
    std::vector<std::pair<TimePoint, int>> changes{{TimePoint{}, 0}};
    while (changes.size() < count) {
        const double power = 10.8 * static_cast<double>(random.next() % 1000) / 1000;
        const int running =
            random.next() % 50 == 0 ? static_cast<int>(random.next() % 600) : static_cast<int>(random.next() % 4);
        if (running != changes.back().second)
            changes.push_back({changes.back().first + Duration(std::llround(std::pow(10.0, power))), running});
    }
    return changes;
}

} // namespace

class LevelsTest : public QObject {
    Q_OBJECT

private slots:
    void WhatWasAppendedIsRead()
    {
        const auto changes = randomChanges(3000);
        Levels levels;
        for (const auto& [begin, running] : changes)
            levels.append(begin, running);
        levels.finish(changes.back().first + 1ms);
        QCOMPARE(levels.count(), changes.size());
        const std::vector<Levels::Level> read = levels.toVector();
        for (std::size_t i = 0; i < changes.size(); ++i) {
            const TimePoint end = i + 1 < changes.size() ? changes[i + 1].first : levels.end();
            QVERIFY(read[i] == (Levels::Level{{changes[i].first, end}, changes[i].second}));
        }
    }

    void ACursorFindsAnyMomentFromAnywhere()
    {
        const auto changes = randomChanges(2000);
        Levels levels;
        for (const auto& [begin, running] : changes)
            levels.append(begin, running);
        levels.finish(changes.back().first + 1ms);
        Random random(22);
        Levels::Cursor cursor(levels, TimePoint{});
        for (int i = 0; i < 2000; ++i) {
            const std::size_t index = random.next() % changes.size();
            const TimePoint t = changes[index].first;
            cursor.seek(t);
            QVERIFY(cursor.level().time.begin == t);
            QCOMPARE(cursor.level().running, changes[index].second);
            std::uint64_t before = 0;
            for (std::size_t n = 0; n < index; ++n)
                before += static_cast<std::uint64_t>(changes[n].second)
                        * static_cast<std::uint64_t>((changes[n + 1].first - changes[n].first).count());
            QCOMPARE(cursor.runningTimeUntil(t), before);
        }
        cursor.seek(levels.end());
        QVERIFY(cursor.isAtEnd());
    }

    void NoLevelsAreAtTheirEnd()
    {
        const Levels levels;
        QVERIFY(Levels::Cursor(levels, TimePoint{}).isAtEnd());
        QVERIFY(levels.toVector().empty());
        QCOMPARE(levelsOf(Trace{}).count(), 1u);
    }

    void ALevelTakesFourBytes()
    {
        const Trace trace = randomTrace({.tasks = 8, .spans = 20'000, .longestPower = 5, .cpus = 8});
        const Levels levels = levelsOf(trace);
        QVERIFY(levels.count() > 30'000);
        QVERIFY2(levels.bytes() <= 5 * levels.count(), qPrintable(QString::number(levels.bytes())));
    }

    void RunningSpansComeInOrder()
    {
        const Trace trace = randomTrace({.tasks = 7, .spans = 400, .longestPower = 3});
        std::vector<std::tuple<TimePoint, TaskId, std::uint32_t>> expected;
        for (std::size_t task = 0; task < trace.tasks.size(); ++task) {
            for (std::size_t i = 0; i < trace.tasks[task].spans.size(); ++i) {
                if (trace.tasks[task].spans.activityOf(i) == Activity::Running)
                    expected.emplace_back(trace.tasks[task].spans.boundary(i), static_cast<TaskId>(task),
                                          static_cast<std::uint32_t>(i));
            }
        }
        std::ranges::sort(expected);
        std::vector<std::tuple<TimePoint, TaskId, std::uint32_t>> found;
        RunningSpans spans(trace);
        for (; !spans.isAtEnd(); spans.advance())
            found.emplace_back(spans.current().time.begin, spans.current().task, spans.current().span);
        QVERIFY(found == expected);
        QCOMPARE(spans.share(), 1.0);
    }
};

QTEST_APPLESS_MAIN(LevelsTest)
#include "levels_test.moc"
