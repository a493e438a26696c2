#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <memory>
#include <QObject>
#include <QStringList>
#include <string>

#include "app/lesson/lesson_file.h"
#include "core/lesson/catalog.h"

class QWidget;

namespace interleave {

class FaultsNotice;
class FileDesk;
class LessonProgress;
class Theme;
class Words;

/// A lesson of one's own: opened from its file, and while it is open it follows each change that is saved. With faults the version
/// before stays, and the faults are said beside it; where there is none yet, it begins once its file is saved without them.
/// Thread safety: UI thread only. What it is made from outlives it.
class LessonEditing : public QObject {
    Q_OBJECT

public:
    /// What it works with.
    struct Parts {
        QWidget& window;
        LessonProgress& progress;
        FileDesk& files;
        FaultsNotice& faults; ///< of the present file
        const Words& words;
        std::string language; ///< of translations
    };

    explicit LessonEditing(const Parts& parts, QObject* parent = nullptr);

    /// Begins it, now or once it has no faults any more; what is wrong with its file is told in a box.
    void open(const QString& path);
    /// There is a file to check: the one that was opened last.
    bool canCheck() const { return !m_path.isEmpty(); }
    /// All its faults, or that there are none.
    void check(const Theme& theme);

signals:
    /// It has changed in its file, and is shown anew now.
    void follows();
    /// Another file is the one to check.
    void fileChanged();
    /// A line for the status line.
    void said(const QString& text);

private:
    Result<lesson::ReadLesson> read(const QString& path) const;
    QStringList linesOf(const std::vector<lesson::Fault>& faults) const;
    std::unique_ptr<LessonFile> watched(const QString& path, void (LessonEditing::*saved)());
    void begin(const QString& path, lesson::Lesson lesson);
    void await(const QString& path, const QStringList& faults);
    void tryAgain();
    void follow();
    void showFaults(const QStringList& faults);
    void leave();

    Parts m_parts;
    QString m_path;                        ///< of the file that was opened last
    std::unique_ptr<LessonFile> m_file;    ///< null: the present lesson, if there is one, is none of a file
    std::string m_lesson;                  ///< its id
    std::unique_ptr<LessonFile> m_awaited; ///< has faults: its lesson has not begun
    bool m_isTelling = false;              ///< of these, in a box
};

} // namespace interleave
