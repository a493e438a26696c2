// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/actions/meant_key.h"

namespace interleave {

/// A virtual key is named after the Latin letter of its place in layouts of other scripts too.
std::optional<Qt::Key> latinKeyAt(quint32, quint32 virtualKey)
{
    constexpr quint32 comma = 0xbc;  // VK_OEM_COMMA
    constexpr quint32 period = 0xbe; // VK_OEM_PERIOD
    if (virtualKey >= 'A' && virtualKey <= 'Z')
        return static_cast<Qt::Key>(virtualKey);
    if (virtualKey == comma || virtualKey == period)
        return virtualKey == comma ? Qt::Key_Comma : Qt::Key_Period;
    return std::nullopt;
}

} // namespace interleave
