// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <string_view>

#include "app/actions/meant_key.h"

namespace interleave {

/// Virtual keys are numbers of places here. That of A is 0, which an event has too that does not say: there the letter tells.
std::optional<Qt::Key> latinKeyAt(quint32, quint32 virtualKey)
{
    constexpr std::string_view kKeys = " SDFHGZXCV BQWERYT             OU IP LJ K  , NM.";
    if (virtualKey >= kKeys.size() || kKeys[virtualKey] == ' ')
        return std::nullopt;
    return static_cast<Qt::Key>(kKeys[virtualKey]);
}

} // namespace interleave
