#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <string>
#include <string_view>

namespace interleave {

/// `text` for a cell of a table that a spreadsheet may read: one line, and where it would be taken for a formula (it begins with
/// = + - or @) with a ' before it, as OWASP advises against "CSV injection". Numbers are no texts: they stay as they are.
std::string spreadsheetText(std::string_view text);

} // namespace interleave
