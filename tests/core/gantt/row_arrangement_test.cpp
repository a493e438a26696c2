// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/gantt/row_arrangement.h"

#include <QtTest>

using namespace interleave;
using gantt::Row;
using gantt::RowArrangement;
using Places = std::vector<std::size_t>;

namespace {

const TaskId kAda{0};
const TaskId kBen{1};
const TaskId kCem{2};
const TaskId kDua{3};

gantt::Chart fourTasks()
{
    auto plan = std::make_shared<Plan>();
    auto trace = std::make_shared<Trace>();
    for (const char* name : {"Ada", "Ben", "Cem", "Dua"}) {
        plan->tasks.push_back({name, {}});
        trace->tasks.emplace_back();
    }
    trace->plan = plan;
    return gantt::layOut(*trace, gantt::RowsBy::Task);
}

} // namespace

class RowArrangementTest : public QObject {
    Q_OBJECT

    const gantt::Chart m_chart = fourTasks();
    std::span<const Row> rows() const { return m_chart.rows; }

private slots:
    void AsTheyAreWithoutAWish()
    {
        const RowArrangement none;
        QVERIFY(none.isDefault());
        QCOMPARE(none.order(rows()), (Places{0, 1, 2, 3}));
        QCOMPARE(none.order({}), Places{});
    }

    void HiddenOnesAreLeftOutAndComeBack()
    {
        RowArrangement rows4;
        rows4.hide(kBen);
        rows4.hide(kBen);
        QCOMPARE(rows4.order(rows()), (Places{0, 2, 3}));
        QCOMPARE(rows4.hiddenOf(rows()), std::size_t{1});
        rows4.showHidden();
        QVERIFY(rows4.isDefault());
    }

    /// As of a run that has no other tasks than those that were hidden in the one before it.
    void WhereAllAreHiddenAllAreShown()
    {
        RowArrangement rows4;
        rows4.hide(kAda);
        rows4.hide(kBen);
        QCOMPARE(rows4.order(rows().first(2)), (Places{0, 1}));
        QCOMPARE(rows4.order(rows().first(3)), (Places{2}));
    }

    void PinnedOnesStandAboveInTheOrderOfPinning()
    {
        RowArrangement rows4;
        rows4.setPinned(kDua, true);
        rows4.setPinned(kBen, true);
        QCOMPARE(rows4.order(rows()), (Places{3, 1, 0, 2}));
        QVERIFY(rows4.isPinned(kDua));
        rows4.setPinned(kDua, false);
        QCOMPARE(rows4.order(rows()), (Places{1, 0, 2, 3}));
    }

    void MovedOnesTakeTheOthersPlace()
    {
        RowArrangement rows4;
        rows4.move(rows(), kDua, kBen);
        QCOMPARE(rows4.order(rows()), (Places{0, 3, 1, 2}));
        rows4.move(rows(), kAda, kCem);
        QCOMPARE(rows4.order(rows()), (Places{3, 1, 2, 0}));
        const RowArrangement before = rows4;
        rows4.move(rows(), kAda, kAda);
        QCOMPARE(rows4, before);
    }

    void PinnedOnesMoveAmongThemselves()
    {
        RowArrangement rows4;
        rows4.setPinned(kCem, true);
        rows4.setPinned(kDua, true);
        rows4.move(rows(), kDua, kCem);
        QCOMPARE(rows4.order(rows()), (Places{3, 2, 0, 1}));
        const RowArrangement before = rows4;
        rows4.move(rows(), kAda, kCem);
        QCOMPARE(rows4, before);
    }

    void WhatIsNotThereChangesNothing()
    {
        RowArrangement rows4;
        rows4.move(rows(), CpuId{0}, kAda);
        rows4.hide(CpuId{2});
        QCOMPARE(rows4.order(rows()), (Places{0, 1, 2, 3}));
        QCOMPARE(rows4.hiddenOf(rows()), std::size_t{0});
    }
};

QTEST_APPLESS_MAIN(RowArrangementTest)
#include "row_arrangement_test.moc"
