#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

namespace interleave::cli {

/// From now on Ctrl+C (and a polite request to end) only sets a flag. A second one ends the program at once, as usual.
void catchInterruptions();

/// Whether one came. Any thread.
bool wasInterrupted();

} // namespace interleave::cli
