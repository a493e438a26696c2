#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/accounting.h"
#include "core/base/text.h"

namespace interleave {

/// An account as a table to be shown: in every row the percentages add up to 100.
struct AccountTable {
    struct Column {
        Text title;   ///< a short word: "running"
        Text meaning; ///< a clause: "computed on a core"
        friend bool operator==(const Column&, const Column&) = default;
    };
    struct Cell {
        Duration time{};
        std::int64_t percent = 0; ///< of the makespan
        friend bool operator==(const Cell&, const Cell&) = default;
    };
    std::vector<Column> columns; ///< running, and whatever else comes to 1 % in any row
    std::vector<std::vector<Cell>> rows;
};

/// A row for each task.
AccountTable accountTableOf(const std::vector<TaskAccount>& tasks);
/// A row for each core.
AccountTable accountTableOf(const std::vector<CpuAccount>& cpus);

} // namespace interleave
