#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <optional>

#include "core/gantt/palette.h"

class QPalette;

namespace interleave {

/// The look that the desktop asks for: Light, Dark or HighContrast. `startPalette` is QGuiApplication::palette() as it was
/// before any theme of ours was applied. Light where nothing is known.
gantt::Look systemLook(const QPalette& startPalette);

/// What the operating system itself says, one file per system; none where it cannot be asked without further libraries.
std::optional<gantt::Look> platformLook();

} // namespace interleave
