// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/complaint.h"

#include <cstdio>
#include <QString>

namespace interleave {

void complain(const QString& message)
{
    std::fprintf(stderr, "interleave: %s\n", qPrintable(message));
}

} // namespace interleave
