// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/terminal.h"

#include <algorithm>
#include <cstdio>

#include <io.h>
#include <windows.h>

#include "app/cli/wrapping.h"

namespace interleave::cli {

void prepareStandardStreams()
{
    SetConsoleOutputCP(CP_UTF8);
}

Charset charsetOfOutput()
{
    return GetConsoleOutputCP() == CP_UTF8 ? Charset::Utf8 : Charset::Ascii;
}

std::size_t columnsOfOutput()
{
    CONSOLE_SCREEN_BUFFER_INFO info{};
    if (!GetConsoleScreenBufferInfo(GetStdHandle(STD_OUTPUT_HANDLE), &info))
        return kPageColumns;
    const int columns = info.srWindow.Right - info.srWindow.Left + 1;
    return columns < 1 ? kPageColumns : std::clamp(static_cast<std::size_t>(columns), kFewestColumns, kMostColumns);
}

bool errorsGoToTerminal()
{
    return _isatty(_fileno(stderr)) != 0;
}

} // namespace interleave::cli
