// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/settings/first_start.h"

#include <QSettings>

namespace interleave {

namespace {

const QString kAsked = QStringLiteral("start/asked");
const QString kOfEveryVersion = QStringLiteral("setup/scenario"); // kept whenever a window closes

} // namespace

bool takeFirstStart(QSettings& settings)
{
    const bool isFirst = !settings.contains(kAsked) && !settings.contains(kOfEveryVersion);
    settings.setValue(kAsked, true);
    return isFirst;
}

} // namespace interleave
