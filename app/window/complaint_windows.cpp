// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/complaint.h"

#include <cstdio>
#include <QString>

#include <windows.h>

namespace interleave {

namespace {

/// A program with windows has a standard error only where whoever started it gave it one, which terminals do not.
bool someoneReadsErrors()
{
    STARTUPINFOW start{};
    start.cb = sizeof(start);
    GetStartupInfoW(&start);
    return (start.dwFlags & STARTF_USESTDHANDLES) != 0;
}

} // namespace

void complain(const QString& message)
{
    if (someoneReadsErrors())
        std::fprintf(stderr, "interleave: %s\n", qPrintable(message));
    else
        MessageBoxW(nullptr, message.toStdWString().c_str(), L"Interleave", MB_OK | MB_ICONERROR);
}

} // namespace interleave
