// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/complaint.h"

#include <cstdio>
#include <QString>

#include "app/i18n/plain_qstring.h"

namespace interleave {

void complain(const QString& message)
{
    std::fprintf(stderr, "interleave: %s\n", qPrintable(plainLine(message)));
}

void answer(const QString& text)
{
    std::fputs(qPrintable(plainLines(text)), stdout);
}

} // namespace interleave
