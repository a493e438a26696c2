// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/settings/settings_store.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QOperatingSystemVersion>
#include <QStandardPaths>

#include "core/base/file.h"

namespace interleave {

namespace {

constexpr qint64 kMostBytes = qint64{1} << 20U; ///< some hundred times what is ever kept

/// "Interleave/interleave.conf", as QSettings has it.
QString usualName()
{
    return QStringLiteral("%1/%2.conf").arg(QCoreApplication::organizationName(), QCoreApplication::applicationName());
}

QString configFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation);
}

Error unreadable(const QString& file)
{
    return {ErrorCode::CannotRead,
            {INTERLEAVE_TEXT("settings", "What was set before is not known and nothing will be kept: \"%1\" cannot be "
                                         "read as a file of settings. Move it away, or change its permissions, and "
                                         "start again."),
             {QDir::toNativeSeparators(file).toStdString()}},
            {}};
}

} // namespace

std::optional<QString> SettingsStore::usualFile()
{
    const auto system = QOperatingSystemVersion::currentType();
    if (system == QOperatingSystemVersion::Windows || system == QOperatingSystemVersion::MacOS)
        return std::nullopt;
    return QDir(configFolder()).filePath(usualName());
}

SettingsStore::SettingsStore(const std::optional<QString>& file) : m_file(file)
{
    if (!m_file) {
        m_settings.emplace();
        return;
    }
    m_readable = read();
    openCopy();
}

QString SettingsStore::copy() const
{
    return m_folder.filePath(usualName());
}

Result<Done> SettingsStore::read()
{
    const QFileInfo info(*m_file);
    if (!info.exists())
        return Done{};
    QFile file(*m_file);
    if (!info.isFile() || info.size() > kMostBytes || !file.open(QIODevice::ReadOnly)) // a pipe would keep whoever opens it waiting
        return unreadable(*m_file);
    m_bytes = file.read(kMostBytes);
    return file.error() == QFileDevice::NoError ? Result<Done>(Done{}) : unreadable(*m_file);
}

/// In the place of the user's file, for this object alone; what a computer has set for all its users stays behind it.
void SettingsStore::openCopy()
{
    QDir().mkpath(QFileInfo(copy()).path());
    QFile file(copy());
    if (!m_bytes.isEmpty() && file.open(QIODevice::WriteOnly))
        file.write(m_bytes);
    file.close();
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_folder.path());
    m_settings.emplace();
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, configFolder());
}

Result<Done> SettingsStore::save()
{
    m_settings->sync();
    if (!m_file || !m_readable)
        return Done{};
    QFile file(copy());
    const QByteArray bytes = file.open(QIODevice::ReadOnly) ? file.readAll() : m_bytes;
    if (bytes == m_bytes)
        return Done{};
    const bool isNew = !QFileInfo::exists(*m_file);
    QDir().mkpath(QFileInfo(*m_file).path());
    const Result<Done> written =
        writeFile(m_file->toStdU16String(), [&bytes](std::ostream& out) { out.write(bytes.constData(), bytes.size()); });
    if (written && isNew)
        QFile::setPermissions(*m_file, QFile::ReadOwner | QFile::WriteOwner); // it names files that were open
    if (written)
        m_bytes = bytes;
    return written;
}

} // namespace interleave
