// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/theme/system_look.h"

namespace interleave {

/// Qt's platform plugin puts the system's appearance into the palette, which is asked next.
std::optional<gantt::Look> platformLook()
{
    return std::nullopt;
}

} // namespace interleave
