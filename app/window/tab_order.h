#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

class QWidget;

namespace interleave {

/// Makes Tab go through what is in `root` as the eye does: as it is laid out, from top to bottom and from left to right.
void orderTabs(QWidget& root);

} // namespace interleave
