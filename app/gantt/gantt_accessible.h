#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

namespace interleave {

/// To a screen reader a GanttView is a table: a row for each row of each chart, from the top, whose cells are its spans in
/// order. A cell says what the tooltip says, is where its bar is, and has the focus while it is selected. Cells are made when
/// they are asked for, and only a few of them are kept, since a row may have a million.
/// To be called before the first view is shown; again does nothing.
void installGanttAccessible();

} // namespace interleave
