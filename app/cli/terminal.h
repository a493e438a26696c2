#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <cstddef>
#include <string>
#include <vector>

#include "app/cli/charset.h"

namespace interleave::cli {

/// Readies the standard streams, once, before anything is written: a reader that went away, or a stream that was closed from
/// the start, becomes a failed write instead of an end without a word.
void prepareStandardStreams();

/// The words after the program's name, in UTF-8 where the system has a code page of its own for `argv`.
std::vector<std::string> wordsOf(int argc, char* argv[]);

/// Ends the process as `signal` would have ended it, so that who started it sees that; where that cannot be, it gives the exit
/// status that stands for it.
int endBy(int signal);

/// Which letters standard output can show, by the user's locale.
Charset charsetOfOutput();

/// How many letters fit on a line of standard output; 80 where it is no terminal. Never more than can be read well.
std::size_t columnsOfOutput();

/// Whether standard error is a terminal, where a line can be written over.
bool errorsGoToTerminal();

} // namespace interleave::cli
