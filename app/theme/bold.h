#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QFont>

namespace interleave {

inline QFont boldOf(QFont font)
{
    font.setBold(true);
    return font;
}

} // namespace interleave
