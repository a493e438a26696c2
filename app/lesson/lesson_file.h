#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QByteArray>
#include <QFileSystemWatcher>
#include <QObject>
#include <QString>
#include <QTimer>

namespace interleave {

/// Watches a lesson's file, and the translation beside it, for changes that somebody saves, however their editor does it: some write into
/// the file, some write a new one beside it and rename that.
/// Thread safety: UI thread only.
class LessonFile : public QObject {
    Q_OBJECT

public:
    /// `language`: of the translation.
    LessonFile(const QString& path, const QString& language, QObject* parent = nullptr);

    const QString& path() const { return m_paths.constFirst(); }

signals:
    /// What stands in it is something else now.
    void changed();

private:
    void watch();
    void look();
    QByteArray letters() const;

    QStringList m_paths; ///< the lesson, and its translation
    QByteArray m_letters;
    QFileSystemWatcher m_watcher;
    QTimer m_settled; ///< an editor may write in several steps
};

} // namespace interleave
