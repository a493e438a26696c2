// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/theme/system_look.h"

namespace interleave {

/// The desktop portal could be asked by D-Bus; the platform themes of KDE and GTK have already put its answer into the palette.
std::optional<gantt::Look> platformLook()
{
    return std::nullopt;
}

} // namespace interleave
