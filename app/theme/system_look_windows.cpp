// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/theme/system_look.h"

#include <QSettings>

#include <windows.h>

namespace interleave {

using gantt::Look;

namespace {

bool wantsHighContrast()
{
    HIGHCONTRASTW state{};
    state.cbSize = sizeof(state);
    return SystemParametersInfoW(SPI_GETHIGHCONTRAST, sizeof(state), &state, 0) && (state.dwFlags & HCF_HIGHCONTRASTON) != 0;
}

} // namespace

std::optional<Look> platformLook()
{
    if (wantsHighContrast())
        return Look::HighContrast;
    const QSettings personalize(QStringLiteral(R"(HKEY_CURRENT_USER\Software\Microsoft\Windows\CurrentVersion\Themes\Personalize)"),
                                QSettings::NativeFormat);
    const QVariant usesLight = personalize.value(QStringLiteral("AppsUseLightTheme"));
    if (!usesLight.isValid())
        return std::nullopt;
    return usesLight.toInt() == 0 ? Look::Dark : Look::Light;
}

} // namespace interleave
