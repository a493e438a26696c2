#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/gantt/gantt_state.h"

class QEvent;
class QWheelEvent;

namespace interleave {

/// What turning the wheel does without a key: zooms, whether or not all rows are seen, or scrolls. With Ctrl it always zooms, with Shift
/// it pans; the scroll bar and the Page keys always scroll.
enum class WheelUse { Zooms, Scrolls };

/// `pointed` is the time under the pointer. False where it scrolls.
bool moveByWheel(const QWheelEvent& event, GanttState& state, TimePoint pointed, WheelUse use);

/// Two fingers on a trackpad that zoom; none where they do something else.
std::optional<double> zoomOfFingers(const QEvent& event);

} // namespace interleave
