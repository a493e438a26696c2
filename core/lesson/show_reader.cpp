// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/lesson/show_reader.h"

#include <algorithm>
#include <utility>

#include "core/base/near.h"

namespace interleave::lesson {

namespace {

constexpr std::array kRows{std::pair{std::string_view("tasks"), gantt::RowsBy::Task},
                           std::pair{std::string_view("cores"), gantt::RowsBy::Cpu},
                           std::pair{std::string_view("threads"), gantt::RowsBy::Worker}};

} // namespace

Show showIn(TableReader& reader, Faults& faults)
{
    Show show;
    const toml::table* table = reader.table("show");
    if (!table)
        return show;
    TableReader inside(*table, faults);
    show.page = inside.text("page");
    if (!show.page.empty() && std::ranges::find(kPages, show.page) == kPages.end())
        inside.complain("page",
                        unknownName(INTERLEAVE_TEXT("catalog", "page"), show.page, {kPages.begin(), kPages.end()}).message);
    const std::string rows = inside.text("rows");
    const auto known = std::ranges::find(kRows, rows, &std::pair<std::string_view, gantt::RowsBy>::first);
    if (known != kRows.end())
        show.rows = known->second;
    else if (!rows.empty())
        inside.complain("rows", {INTERLEAVE_TEXT("lesson", "\"rows\" should be \"tasks\", \"cores\" or \"threads\"."), {}});
    inside.finish();
    return show;
}

} // namespace interleave::lesson
