#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <memory>

#include "app/gantt/gantt_words.h"

class QMenu;
class QWidget;

namespace interleave {

/// What can be done with a row; null where there is none. `state` outlives the menu.
std::unique_ptr<QMenu> menuOfRow(const RowPlace& row, GanttState& state, const GanttWords& words, QWidget* parent);

} // namespace interleave
