// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/i18n/plain_qstring.h"

#include <QDir>

namespace interleave {

QString shownPath(const QString& path)
{
    return plainLine(QDir::toNativeSeparators(path));
}

} // namespace interleave
