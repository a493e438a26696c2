#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QStringList>

namespace interleave {

/// Whether a file is a lesson, by its name.
bool isLessonFile(const QString& path);

/// Where one's own lessons are looked for: "lessons" in the program's folder for data.
QString lessonsFolder();
/// The lessons in a folder, by name, without the translations beside them; not more than a menu has room for.
QStringList lessonsIn(const QString& folder);

} // namespace interleave
