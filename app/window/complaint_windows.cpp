// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/complaint.h"

#include <cstdio>
#include <QString>

#include <windows.h>

#include "app/i18n/plain_qstring.h"

namespace interleave {

namespace {

/// A program with windows has standard streams only where whoever started it gave it some, which terminals do not.
bool someoneReads()
{
    STARTUPINFOW start{};
    start.cb = sizeof(start);
    GetStartupInfoW(&start);
    return (start.dwFlags & STARTF_USESTDHANDLES) != 0;
}

} // namespace

void complain(const QString& message)
{
    if (someoneReads())
        std::fprintf(stderr, "interleave: %s\n", qPrintable(plainLine(message)));
    else
        MessageBoxW(nullptr, plainLine(message).toStdWString().c_str(), L"Interleave", MB_OK | MB_ICONERROR);
}

void answer(const QString& text)
{
    if (someoneReads())
        std::fputs(qPrintable(plainLines(text)), stdout);
    else
        MessageBoxW(nullptr, plainLines(text).toStdWString().c_str(), L"Interleave", MB_OK | MB_ICONINFORMATION);
}

} // namespace interleave
