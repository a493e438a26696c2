// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/theme/system_look.h"

#include <QGuiApplication>
#include <QPalette>
#include <QStyleHints>

namespace interleave {

using gantt::Look;

namespace {

std::optional<Look> toolkitLook()
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    switch (QGuiApplication::styleHints()->colorScheme()) {
    case Qt::ColorScheme::Dark: return Look::Dark;
    case Qt::ColorScheme::Light: return Look::Light;
    case Qt::ColorScheme::Unknown: break;
    }
#endif
    return std::nullopt;
}

Look lookOf(const QPalette& palette)
{
    const bool isDark = palette.color(QPalette::Window).lightness() < palette.color(QPalette::WindowText).lightness();
    return isDark ? Look::Dark : Look::Light;
}

} // namespace

Look systemLook(const QPalette& startPalette)
{
    if (const auto look = platformLook())
        return *look;
    return toolkitLook().value_or(lookOf(startPalette));
}

} // namespace interleave
