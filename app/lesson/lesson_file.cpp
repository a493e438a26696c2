// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/lesson/lesson_file.h"

#include <QFile>
#include <QFileInfo>

#include "core/lesson/lesson.h"

namespace interleave {

namespace {

constexpr int kSettleMs = 100;

} // namespace

LessonFile::LessonFile(const QString& path, const QString& language, QObject* parent) : QObject(parent), m_paths{path}
{
    const QFileInfo file(path);
    if (!language.isEmpty())
        m_paths.append(file.path() + QStringLiteral("/%1.%2.toml").arg(file.completeBaseName(), language));
    m_letters = letters();
    m_settled.setSingleShot(true);
    m_settled.setInterval(kSettleMs);
    connect(&m_settled, &QTimer::timeout, this, &LessonFile::look);
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, &m_settled, qOverload<>(&QTimer::start));
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, &m_settled, qOverload<>(&QTimer::start));
    m_watcher.addPath(file.absolutePath());
    watch();
}

/// A file that was replaced is not watched any more.
void LessonFile::watch()
{
    for (const QString& path : m_paths) {
        if (QFileInfo(path).isFile() && !m_watcher.files().contains(path))
            m_watcher.addPath(path);
    }
}

/// A file that is just being replaced is missing for a moment: then nothing is said yet.
void LessonFile::look()
{
    watch();
    if (!QFileInfo(path()).isFile())
        return;
    const QByteArray now = letters();
    if (now == m_letters)
        return;
    m_letters = now;
    emit changed();
}

/// No more of it than a lesson may have, and one letter.
QByteArray LessonFile::letters() const
{
    QByteArray all;
    for (const QString& path : m_paths) {
        QFile file(path);
        if (QFileInfo(path).isFile() && file.open(QIODevice::ReadOnly)) // a pipe would keep whoever opens it waiting
            all += file.read(static_cast<qint64>(lesson::kLargestLesson) + 1);
        all += '\0';
    }
    return all;
}

} // namespace interleave
