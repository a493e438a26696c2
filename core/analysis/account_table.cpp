// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/account_table.h"

#include <algorithm>

#include "core/analysis/percentages.h"

namespace interleave {

namespace {

template<typename AccountOfOne>
struct Part {
    AccountTable::Column column;
    Duration AccountOfOne::*time;
};

template<typename AccountOfOne>
std::vector<AccountTable::Cell> rowOf(const AccountOfOne& account, const std::vector<Part<AccountOfOne>>& parts)
{
    std::vector<Duration> times;
    for (const Part<AccountOfOne>& part : parts)
        times.push_back(account.*part.time);
    const std::vector<std::int64_t> percentages = percentagesOf(times);
    std::vector<AccountTable::Cell> row;
    for (std::size_t n = 0; n < times.size(); ++n)
        row.push_back({times[n], percentages[n]});
    return row;
}

template<typename AccountOfOne>
AccountTable accountTableOf(const std::vector<AccountOfOne>& accounts, const std::vector<Part<AccountOfOne>>& parts)
{
    AccountTable all;
    for (const AccountOfOne& account : accounts)
        all.rows.push_back(rowOf(account, parts));
    AccountTable shown;
    shown.rows.resize(accounts.size());
    for (std::size_t n = 0; n < parts.size(); ++n) {
        const auto isSeen = [n](const std::vector<AccountTable::Cell>& row) { return row[n].percent > 0; };
        if (n > 0 && std::ranges::none_of(all.rows, isSeen))
            continue;
        shown.columns.push_back(parts[n].column);
        for (std::size_t row = 0; row < accounts.size(); ++row)
            shown.rows[row].push_back(all.rows[row][n]);
    }
    return shown;
}

} // namespace

AccountTable accountTableOf(const std::vector<TaskAccount>& tasks)
{
    return accountTableOf<
        TaskAccount>(tasks,
                     {
                         {{INTERLEAVE_TEXT("share", "running"), INTERLEAVE_TEXT("share", "computed on a core")},
                          &TaskAccount::running},
                         {{INTERLEAVE_TEXT("share", "ready"),
                           INTERLEAVE_TEXT("share", "could go on, but it was not its turn")},
                          &TaskAccount::ready},
                         {{INTERLEAVE_TEXT("share", "taken"),
                           INTERLEAVE_TEXT("share",
                                           "another program or the system had its core while it was computing")},
                          &TaskAccount::taken},
                         {{INTERLEAVE_TEXT("share", "device"), INTERLEAVE_TEXT("share", "waited for input or output")},
                          &TaskAccount::waitingIo},
                         {{INTERLEAVE_TEXT("share", "lock"), INTERLEAVE_TEXT("share", "waited for a lock or a key")},
                          &TaskAccount::waitingLock},
                         {{INTERLEAVE_TEXT("share", "message"), INTERLEAVE_TEXT("share", "waited for another task")},
                          &TaskAccount::waitingMessage},
                         {{INTERLEAVE_TEXT("share", "absent"),
                           INTERLEAVE_TEXT("share", "had not come yet, or had gone")},
                          &TaskAccount::absent},
                     });
}

AccountTable accountTableOf(const std::vector<CpuAccount>& cpus)
{
    return accountTableOf<
        CpuAccount>(cpus,
                    {
                        {{INTERLEAVE_TEXT("share", "running"),
                          INTERLEAVE_TEXT("share", "a task of the run computed on it")},
                         &CpuAccount::running},
                        {{INTERLEAVE_TEXT("share", "switching"),
                          INTERLEAVE_TEXT("share", "a task was ready for it, but did not run yet")},
                         &CpuAccount::switching},
                        {{INTERLEAVE_TEXT("share", "taken"),
                          INTERLEAVE_TEXT("share",
                                          "another program or the system had it, in the middle of a task's computing")},
                         &CpuAccount::taken},
                        {{INTERLEAVE_TEXT("share", "late"),
                          INTERLEAVE_TEXT("share", "a task was ready for it for longer than a change takes: another "
                                                   "program had it, or the system was slow")},
                         &CpuAccount::late},
                        {{INTERLEAVE_TEXT("share", "unused"),
                          INTERLEAVE_TEXT("share", "no task of the run could use it; what other programs did there is "
                                                   "not known")},
                         &CpuAccount::unused},
                    });
}

} // namespace interleave
