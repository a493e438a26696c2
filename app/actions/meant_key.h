#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <optional>
#include <Qt>

class QKeyEvent;
class QWidget;

namespace interleave {

/// The key that is meant: where the layout of the keyboard has letters of another script, the Latin letter at the same place. Else the
/// event's own.
int meantKey(const QKeyEvent& event);

/// Does what an action of `widget` has the meant key for. Only where that is not the event's own key: for those Qt has asked already.
/// False: there is none.
bool triggerMeant(const QWidget& widget, const QKeyEvent& event);

/// The Latin letter, comma or full stop that stands at a place of the keyboard, by what this system says of it.
std::optional<Qt::Key> latinKeyAt(quint32 scanCode, quint32 virtualKey);

} // namespace interleave
