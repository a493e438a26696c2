// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/terminal.h"

#include <cstdio>

#include <io.h>
#include <windows.h>

namespace interleave::cli {

void prepareStandardStreams()
{
    SetConsoleOutputCP(CP_UTF8);
}

Charset charsetOfOutput()
{
    return GetConsoleOutputCP() == CP_UTF8 ? Charset::Utf8 : Charset::Ascii;
}

bool errorsGoToTerminal()
{
    return _isatty(_fileno(stderr)) != 0;
}

} // namespace interleave::cli
