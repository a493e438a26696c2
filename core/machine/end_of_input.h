#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

namespace interleave {

/// Waits until nothing more can be read from this program's standard input, and throws away what is.
void awaitEndOfInput();

} // namespace interleave
