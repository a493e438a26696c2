#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QRect>

class QWidget;

namespace interleave {

/// The smallest window in which everything can be used, at 100 % type.
inline constexpr QSize kSmallestWindow{600, 380};

/// Of the type size that was asked for the part at which the smallest window still fits into `room`, at most 1. `scale` is the one of
/// lengths that the asked type size has.
double partOfTypeThatFits(double scale, QSize room);

/// Where a window is to be, so that it lies within `room` with its frame: no larger, and moved no further than it must be.
QRect withinRoom(const QRect& window, const QMargins& frame, const QRect& room);

/// Moves a window that is neither maximised nor full so that it is neither larger than its screen nor partly outside of it. Before it is
/// shown nobody knows its frame.
void keepOnScreen(QWidget& window);

} // namespace interleave
