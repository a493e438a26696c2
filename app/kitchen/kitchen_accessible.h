#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

namespace interleave {

/// To a screen reader a KitchenView holds a list for each kitchen that is shown, whose items are its chefs, its orders and what they
/// share. An item says what it does now, is where it is drawn, is selected while it is marked, and is chosen when it is pressed.
/// What is told (KitchenView::tell) is an object of its own, another one each time, that takes the focus: before Qt 6.8 there is
/// no other announcement, and changed names and descriptions are not read out on every system.
/// To be called before the first view is shown; again does nothing.
void installKitchenAccessible();

} // namespace interleave
