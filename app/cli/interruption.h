#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

namespace interleave::cli {

/// From now on Ctrl+C, and a polite request to end, end the program at once as ever, but while a `TidyEnd` lives they only set a
/// flag. A second one ends the program at once in any case.
void catchInterruptions();

/// Whether one came. Any thread.
bool wasInterrupted();

/// It came, and was what the program waited for: the next one ends the program as ever, or sets the flag.
void forgetInterruption();

/// The signal that came. Requires: wasInterrupted().
int interruption();

/// While one lives there is something that an end in the middle would leave behind, such as a file that is half written; whoever
/// has it asks `wasInterrupted`.
class TidyEnd {
public:
    TidyEnd();
    ~TidyEnd();
    TidyEnd(const TidyEnd&) = delete;
    TidyEnd& operator=(const TidyEnd&) = delete;
};

} // namespace interleave::cli
