#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QStringList>

class QSettings;

namespace interleave {

/// The files that were opened or saved last, the latest one first. A value.
class RecentFiles {
public:
    static constexpr qsizetype kMost = 8;

    const QStringList& paths() const { return m_paths; }
    /// It is the latest one now.
    void add(const QString& path);
    void remove(const QString& path) { m_paths.removeAll(path); }
    void clear() { m_paths.clear(); }

    static RecentFiles load(const QSettings& settings);
    void save(QSettings& settings) const;

    friend bool operator==(const RecentFiles&, const RecentFiles&) = default;

private:
    QStringList m_paths;
};

} // namespace interleave
