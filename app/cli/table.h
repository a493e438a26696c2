#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <string>
#include <vector>

namespace interleave::cli {

/// Rows of cells that are written in columns: the first one to the left, the others to the right.
/// Thread safety: none; one owner.
class Table {
public:
    using Row = std::vector<std::string>;

    /// Rows may have different numbers of cells.
    void add(Row row) { m_rows.push_back(std::move(row)); }
    /// A line for each row; no line ends with spaces.
    std::string toText() const;

private:
    std::vector<Row> m_rows;
};

} // namespace interleave::cli
