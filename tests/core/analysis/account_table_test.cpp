// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/account_table.h"

#include <sstream>

#include "tests/support/print.h"
#include "tests/support/trace_text.h"

using namespace interleave;
using namespace std::chrono_literals;

namespace {

/// "running 50 25 | ready 50 75": each column with the percentages of its rows.
std::string textOf(const AccountTable& shares)
{
    std::ostringstream text;
    for (std::size_t column = 0; column < shares.columns.size(); ++column) {
        text << (column > 0 ? " | " : "") << shares.columns[column].title.source;
        for (const std::vector<AccountTable::Cell>& row : shares.rows)
            text << ' ' << row[column].percent;
    }
    return text.str();
}

} // namespace

class AccountTableTest : public QObject {
    Q_OBJECT

private slots:
    void TasksHaveTheColumnsThatTookTime()
    {
        const Account account = accountOf(traceFromText("Ada RR...RRR\n"
                                                        "Ben ..RRi\n"));
        QCOMPARE(textOf(accountTableOf(account.tasks)),
                 std::string("running 63 25 | ready 25 25 | taken 12 0 | device 0 13 | absent 0 37"));
        QCOMPARE(textOf(accountTableOf(account.cpus)), std::string("running 88 | taken 12"));
    }

    void WhatDoesNotComeToOnePercentHasNoColumn()
    {
        const std::vector<CpuAccount> cpus{{.cpu = CpuId{0}, .running = 996ms, .switching = 4ms}};
        QCOMPARE(textOf(accountTableOf(cpus)), std::string("running 100"));
        QCOMPARE(textOf(accountTableOf(std::vector{cpus[0], CpuAccount{.switching = 1ms}})),
                 std::string("running 100 0 | switching 0 100"));
    }

    void CellsHoldTheTimesToo()
    {
        const AccountTable shares = accountTableOf(accountOf(traceFromText("Ada RiRR\n")).cpus);
        QVERIFY(shares.rows == (std::vector<std::vector<AccountTable::Cell>>{{{3ms, 75}, {1ms, 25}}}));
    }

    void EveryColumnSaysWhatItMeans()
    {
        std::vector<TaskAccount> all{{1ms, 1ms, 1ms, 1ms, 1ms, 1ms, 1ms}};
        QCOMPARE(textOf(accountTableOf(all)),
                 std::string("running 15 | ready 15 | taken 14 | device 14 | lock 14 | message 14 | absent 14"));
        for (const AccountTable::Column& column : accountTableOf(all).columns)
            QVERIFY(!column.meaning.isEmpty());
    }

    void WithoutRowsThereIsNothingButRunning()
    {
        QCOMPARE(textOf(accountTableOf(std::vector<TaskAccount>{})), std::string("running"));
        QCOMPARE(textOf(accountTableOf(std::vector<CpuAccount>{{CpuId{0}}})), std::string("running 0"));
    }
};

QTEST_APPLESS_MAIN(AccountTableTest)
#include "account_table_test.moc"
