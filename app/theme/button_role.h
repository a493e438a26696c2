#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

class QWidget;

namespace interleave {

/// What kind of button it is for the style. A widget named "primary" or "stop" has that role without being told.
enum class ButtonRole {
    Plain,
    Primary, ///< the one filled button of a window
    Stop,    ///< rust border
};

/// May change at any time: Run becomes Stop in place.
void setButtonRole(QWidget& button, ButtonRole role);
ButtonRole buttonRoleOf(const QWidget* button);

} // namespace interleave
