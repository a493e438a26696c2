// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/lesson/own_lessons.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

namespace interleave {

namespace {

constexpr qsizetype kMostLessons = 50;

/// "mine.de.toml" beside "mine.toml".
bool isTranslation(const QFileInfo& file)
{
    const QString base = file.completeBaseName(); // "mine.de"
    const qsizetype dot = base.lastIndexOf(QLatin1Char('.'));
    return dot > 0 && QFileInfo::exists(file.dir().filePath(base.left(dot) + QStringLiteral(".toml")));
}

} // namespace

bool isLessonFile(const QString& path)
{
    return path.endsWith(QStringLiteral(".toml"), Qt::CaseInsensitive);
}

QString lessonsFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + QStringLiteral("/lessons");
}

QStringList lessonsIn(const QString& folder)
{
    QStringList lessons;
    for (const QFileInfo& file : QDir(folder).entryInfoList({QStringLiteral("*.toml")}, QDir::Files, QDir::Name)) {
        if (!isTranslation(file) && lessons.size() < kMostLessons)
            lessons.append(file.absoluteFilePath());
    }
    return lessons;
}

} // namespace interleave
