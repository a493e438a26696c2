#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QString>
#include <string_view>

#include "core/base/plain_text.h"

// The texts of core/base/plain_text.h as Qt has them: names of files and what libraries say pass through here before they are shown.
namespace interleave {

inline QString plainLine(const QString& text)
{
    return QString::fromStdString(plainLine(text.toStdString()));
}

inline QString plainLines(const QString& text)
{
    return QString::fromStdString(plainLines(text.toStdString()));
}

/// Ids and words of catalogs.
inline QString fromView(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

/// A path as the system writes it.
QString shownPath(const QString& path);

} // namespace interleave
