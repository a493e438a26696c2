#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QStringList>

namespace interleave {

/// What Qt itself says goes where it always does, but from now on in letters that no terminal obeys: names of files are in it.
void makeQtMessagesPlain();

/// Stands beside the making of a QApplication, which ends a program where it finds no display. While this lives, Qt's messages are
/// held back (they follow at its end), and where Qt gives up, one sentence says what is missing, and the exit status is 1.
/// Thread safety: one at a time, in the main thread.
class DisplayWatch {
public:
    DisplayWatch();
    ~DisplayWatch();
    DisplayWatch(const DisplayWatch&) = delete;
    DisplayWatch& operator=(const DisplayWatch&) = delete;
};

} // namespace interleave
