// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/table.h"

#include <algorithm>

#include "app/cli/charset.h"

namespace interleave::cli {
namespace {

constexpr std::size_t kGap = 2;

std::vector<std::size_t> widthsOf(const std::vector<Table::Row>& rows)
{
    std::vector<std::size_t> widths;
    for (const Table::Row& row : rows) {
        widths.resize(std::max(widths.size(), row.size()));
        for (std::size_t i = 0; i < row.size(); ++i)
            widths[i] = std::max(widths[i], columnsOf(row[i]));
    }
    return widths;
}

} // namespace

std::string Table::toText() const
{
    const std::vector<std::size_t> widths = widthsOf(m_rows);
    std::string text;
    for (const Row& row : m_rows) {
        std::string line;
        for (std::size_t i = 0; i < row.size(); ++i) {
            const std::string padding(widths[i] - columnsOf(row[i]), ' ');
            line += i == 0 ? row[i] + padding : std::string(kGap, ' ') + padding + row[i];
        }
        line.erase(line.find_last_not_of(' ') + 1);
        text += line + '\n';
    }
    return text;
}

} // namespace interleave::cli
