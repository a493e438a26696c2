#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QString>

namespace interleave {

/// What a file can be written as.
struct FileKind {
    QString id;
    QString extension; ///< without the dot
    QString title;     ///< for people: "PNG picture"
};

/// Where to, and as what.
struct FileTarget {
    QString path;
    FileKind kind;
};

} // namespace interleave
