// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/settings/recent_files.h"

#include <QFileInfo>
#include <QSettings>

namespace interleave {

namespace {

QString key()
{
    return QStringLiteral("files/recent");
}

} // namespace

void RecentFiles::add(const QString& path)
{
    const QString absolute = QFileInfo(path).absoluteFilePath();
    m_paths.removeAll(absolute);
    m_paths.prepend(absolute);
    m_paths = m_paths.mid(0, kMost);
}

RecentFiles RecentFiles::load(const QSettings& settings)
{
    RecentFiles files;
    for (const QString& path : settings.value(key()).toStringList()) {
        if (!path.isEmpty() && !files.m_paths.contains(path) && files.m_paths.size() < kMost)
            files.m_paths.append(path);
    }
    return files;
}

void RecentFiles::save(QSettings& settings) const
{
    if (m_paths.isEmpty())
        settings.remove(key());
    else
        settings.setValue(key(), m_paths);
}

} // namespace interleave
