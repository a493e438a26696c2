#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

namespace interleave {

/// From now on this program ends with its standard input, at once and whatever it does: a pipe that ends with the program that holds
/// its other end, however that ends. Nothing is tidied up, so there may be nothing that would outlive it. Once, when a program begins.
/// Throws std::system_error where the system refuses the thread that watches.
void endWithParent();

} // namespace interleave
