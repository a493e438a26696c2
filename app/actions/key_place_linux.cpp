// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <algorithm>
#include <string_view>

#include "app/actions/meant_key.h"

namespace interleave {

/// X11 and Wayland both number the keys as the kernel does, plus 8, row by row.
std::optional<Qt::Key> latinKeyAt(quint32 scanCode, quint32)
{
    struct Row {
        quint32 first;
        std::string_view keys;
    };
    for (const Row& row : {Row{24, "QWERTYUIOP"}, Row{38, "ASDFGHJKL"}, Row{52, "ZXCVBNM,."}}) {
        if (scanCode >= row.first && scanCode < row.first + row.keys.size())
            return static_cast<Qt::Key>(row.keys[scanCode - row.first]);
    }
    return std::nullopt;
}

} // namespace interleave
