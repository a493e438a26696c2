// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exporting/spreadsheet.h"

#include <algorithm>

#include "core/base/plain_text.h"
#include "core/base/utf8.h"

namespace interleave {

std::string spreadsheetText(std::string_view text)
{
    // The last four are the same signs in full width, which are also taken for the begin of a formula.
    constexpr std::u32string_view kSigns = U"=+-@＝＋－＠";
    std::string line = plainLine(text); // tabs and line ends begin cells and formulas too
    std::string_view begin = line;
    begin.remove_prefix(std::min(begin.find_first_not_of(' '), begin.size()));
    const bool isFormula = !begin.empty() && kSigns.find(takeCharacter(begin)) != std::u32string_view::npos;
    return isFormula ? '\'' + line : line;
}

} // namespace interleave
