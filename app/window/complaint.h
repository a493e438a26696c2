#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

class QString;

// What the program has to say where no window says it, in letters that no terminal obeys. No application is needed.
namespace interleave {

/// Says why no window opens, where whoever started the program will see it: on standard error if it goes anywhere.
void complain(const QString& message);

/// Says what was asked for in place of a window, on standard output if that goes anywhere.
void answer(const QString& text);

} // namespace interleave
