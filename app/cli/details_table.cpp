// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/details_table.h"

#include <algorithm>

#include "app/cli/table.h"
#include "core/analysis/account_table.h"
#include "core/run/captions.h"

namespace interleave::cli {
namespace {

/// Rows of a table, at most; there may be thousands of tasks.
constexpr std::size_t kMostRows = 64;

/// A row for each of `count` tasks or cores, or for the first of them.
template<typename RowOf>
void addRows(Table& table, std::size_t count, RowOf rowOf)
{
    const std::size_t told = std::min(count, kMostRows);
    for (std::size_t n = 0; n < told; ++n)
        table.add(rowOf(n));
    if (told < count)
        table.add({"  and " + std::to_string(count - told) + " more"});
}

template<typename NameOf>
void addShares(Table& table, std::string head, const AccountTable& account, const Words& words, NameOf nameOf)
{
    Table::Row titles{std::move(head)};
    for (const AccountTable::Column& column : account.columns)
        titles.push_back(words(column.title));
    table.add(std::move(titles));
    addRows(table, account.rows.size(), [&](std::size_t n) {
        Table::Row row{"  " + nameOf(n)};
        for (const AccountTable::Cell& cell : account.rows[n])
            row.push_back(std::to_string(cell.percent));
        return row;
    });
}

std::string timesOf(const RunResult& run, const Words& words)
{
    const auto inMs = [&](Duration time) { return words.number(Decimal{toMilliseconds(time), 1}); };
    Table table;
    table.add({labelOf(run.request) + ", ms", "running", "ready", "waiting", "turnaround", "response"});
    addRows(table, run.metrics.tasks.size(), [&](std::size_t n) {
        const TaskMetrics& task = run.metrics.tasks[n];
        return Table::Row{"  " + run.trace.plan->tasks[n].name,
                          inMs(task.running),
                          inMs(task.ready),
                          inMs(task.waiting),
                          inMs(task.turnaround),
                          task.response ? inMs(*task.response) : "-"};
    });
    return table.toText();
}

/// Cores that no task wanted are alike: one row stands for all of them.
void addCores(Table& table, const Account& account, const Words& words)
{
    std::vector<CpuAccount> cpus = account.cpus;
    const auto isWanted = [&](const CpuAccount& cpu) { return cpu.unused < account.makespan; };
    const auto unwanted = std::ranges::stable_partition(cpus, isWanted);
    const std::size_t others = unwanted.size();
    const std::size_t wanted = cpus.size() - others;
    cpus.resize(wanted + (others > 0 ? 1 : 0));
    addShares(table, "", accountTableOf(cpus), words, [&](std::size_t n) {
        if (n < wanted || others == 1)
            return "core " + std::to_string(indexOf(cpus[n].cpu));
        return std::to_string(others) + " other cores";
    });
}

std::string sharesTable(const RunResult& run, const Words& words)
{
    const Account& account = run.metrics.account;
    const std::string head = labelOf(run.request) + ", % of " + words.duration(account.makespan);
    Table table;
    addShares(table, head, accountTableOf(account.tasks), words,
              [&](std::size_t n) { return run.trace.plan->tasks[n].name; });
    if (account.knowsCpus)
        addCores(table, account, words);
    return table.toText();
}

} // namespace

std::string detailsTable(const RunResult& run, const Words& words)
{
    return timesOf(run, words) + '\n' + sharesTable(run, words);
}

} // namespace interleave::cli
