#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QStringList>

namespace interleave {

/// A row of a table for the clipboard: its cells with tabs between them, each of them what it is also in a spreadsheet.
QString copiedRow(const QStringList& cells);

} // namespace interleave
