#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <optional>
#include <QSettings>
#include <QTemporaryDir>

#include "core/base/result.h"

namespace interleave {

/// What the user has set, from one start to the next. Where the system keeps that in a file, QSettings is given a copy of it: by
/// itself it would wait for a pipe in the file's place, and end the file's other names and owner when it replaces it.
/// Thread safety: UI thread only.
class SettingsStore {
public:
    /// Reads `file`; none: where the system has a store of its own. Requires: a QCoreApplication that has its names.
    explicit SettingsStore(const std::optional<QString>& file = usualFile());

    QSettings& settings() { return *m_settings; }
    /// Why nothing was read, and nothing will be kept. Fails with CannotRead.
    const Result<Done>& readable() const { return m_readable; }
    /// Keeps what was set, if anything was. Fails with CannotWrite.
    Result<Done> save();

    /// None on Windows and macOS.
    static std::optional<QString> usualFile();

private:
    QString copy() const;
    Result<Done> read();
    void openCopy();

    std::optional<QString> m_file;
    QByteArray m_bytes; ///< of the file
    Result<Done> m_readable = Done{};
    QTemporaryDir m_folder;
    std::optional<QSettings> m_settings;
};

} // namespace interleave
