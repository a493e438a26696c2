#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/gantt/palette.h"

namespace interleave {

/// The colour of a share, from 0 to 1: the more, the further from the ground, so darker on white and lighter on black. It is told apart by
/// its lightness, so by everyone. Clamped.
gantt::Rgb mapColour(gantt::Look look, double share);

/// From 0, black, to 1, white, as it is seen (CIE L* / 100).
double lightnessOf(gantt::Rgb colour);

} // namespace interleave
