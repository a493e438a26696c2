// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/experiment/axis.h"

#include <limits>

#include "tests/support/print.h"

using namespace interleave;
using namespace interleave::experiment;

namespace {

using List = std::vector<std::int64_t>;

Axis axis(std::string_view text)
{
    const Result<Axis> found = axisFrom(text);
    if (!found)
        qFatal("%s", englishWords()(found.error().message).c_str());
    return *found;
}

std::string refusalOf(std::string_view text)
{
    const Result<Axis> found = axisFrom(text);
    return found ? "taken" : englishWords()(found.error().message);
}

} // namespace

class AxisTest : public QObject {
    Q_OBJECT

private slots:
    void ListIsTakenAsItStands()
    {
        QCOMPARE(axis("slice_us=100,400,200").id, std::string("slice_us"));
        QVERIFY((valuesOf(axis("slice_us=100,400,200")) == List{100, 400, 200}));
        QVERIFY((valuesOf(axis("tasks=7")) == List{7}));
    }

    void RangeGoesOneByOneOrByMore()
    {
        QVERIFY((valuesOf(axis("cores=1..4")) == List{1, 2, 3, 4}));
        QVERIFY((valuesOf(axis("work_ms=10..100+30")) == List{10, 40, 70, 100}));
        QVERIFY((valuesOf(axis("work_ms=10..99+30")) == List{10, 40, 70}));
        QVERIFY((valuesOf(axis("tasks=5..5")) == List{5}));
        QVERIFY((valuesOf(axis("wait_percent=0..2")) == List{0, 1, 2}));
    }

    void RangeDoublesAndTriples()
    {
        QVERIFY((valuesOf(axis("tasks=1..64x2")) == List{1, 2, 4, 8, 16, 32, 64}));
        QVERIFY((valuesOf(axis("tasks=3..70x2")) == List{3, 6, 12, 24, 48}));
        QVERIFY((valuesOf(axis("tasks=1..30x3")) == List{1, 3, 9, 27}));
    }

    void RangeEndsBeforeNumbersDo()
    {
        constexpr std::int64_t kMost = std::numeric_limits<std::int64_t>::max();
        QCOMPARE(valuesOf(axis("rows=1..9223372036854775807x2")).size(), std::size_t{63});
        QVERIFY((valuesOf(Axis{"rows", Axis::Range{kMost - 1, kMost, 5}}) == List{kMost - 1}));
        QVERIFY((valuesOf(Axis{"rows", Axis::Range{kMost - 1, kMost, 1}}) == List{kMost - 1, kMost}));
    }

    void TextIsTheSameAgain_data()
    {
        QTest::addColumn<QString>("text");
        for (const char* text : {"tasks=1", "tasks=3,1,2", "cores=1..8", "work_ms=10..100+10", "tasks=1..64x2", "tasks=1..81x3"})
            QTest::newRow(text) << text;
    }

    void TextIsTheSameAgain()
    {
        QFETCH(QString, text);
        const Axis found = axis(text.toStdString());
        QCOMPARE(textOf(found), text.toStdString());
        QVERIFY(axis(textOf(found)) == found);
    }

    void StepOfOneIsNotWritten() { QCOMPARE(textOf(axis("cores=1..8+1")), std::string("cores=1..8")); }

    void OtherWordsAreRefused_data()
    {
        QTest::addColumn<QString>("text");
        for (const char* text : {"", "tasks", "=1,2", "tasks=", "tasks=1,", "tasks=,1", "tasks=a", "tasks=1..",
                                 "tasks=..4", "tasks=1..4+", "tasks=1..4x", "tasks=1..4y2", "tasks=-1..4", "tasks=1.5",
                                 "tasks=1 2", "tasks=1..2..3", "tasks=99999999999999999999"})
            QTest::newRow(text) << text;
    }

    void OtherWordsAreRefused()
    {
        QFETCH(QString, text);
        QVERIFY(QString::fromStdString(refusalOf(text.toStdString())).startsWith(QStringLiteral("What is swept is written NAME=VALUES")));
    }

    void WhatLeadsNowhereSaysWhy()
    {
        QCOMPARE(refusalOf("tasks=4..1"),
                 std::string("tasks: from 4 to 1 there is nothing; write the smaller number first."));
        QCOMPARE(refusalOf("tasks=1..4+0"), std::string("tasks: what is added each time must be above 0."));
        QCOMPARE(refusalOf("tasks=1..4x1"),
                 std::string("tasks: what is multiplied each time must begin above 0, and by 2 or more."));
        QCOMPARE(refusalOf("tasks=0..4x2"),
                 std::string("tasks: what is multiplied each time must begin above 0, and by 2 or more."));
        QCOMPARE(refusalOf("tasks=1..1001"), std::string("tasks has more than 1000 values; take larger steps."));
        QCOMPARE(refusalOf("tasks=1..1000"), std::string("taken"));
        QCOMPARE(refusalOf("tasks=1,2,1"),
                 std::string("tasks: 1 stands there twice. For several runs of each there are repeats."));
    }
};

QTEST_APPLESS_MAIN(AxisTest)
#include "axis_test.moc"
