#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QIcon>

class QString;

namespace interleave {

/// Which colour of the palette an icon is drawn with. A disabled icon takes that of disabled text, a selected one that of
/// text on a filled button, whatever its ink.
enum class IconInk {
    Text,
    Quiet,
    Warning,
    Verified,
};

/// The icon `:/icons/<id>.svg`, drawn anew for every size and device pixel ratio, in the application palette's colour at that
/// moment: it follows a change of theme by itself. An unknown id gives an icon that draws nothing.
QIcon icon(const QString& id, IconInk ink = IconInk::Text);

/// The program's own icon, in its own colours, 16 to 512 pixels.
QIcon applicationIcon();

} // namespace interleave
