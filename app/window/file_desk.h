#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <filesystem>
#include <functional>
#include <optional>
#include <QObject>
#include <QString>
#include <QStringList>
#include <vector>

#include "app/exporting/file_kind.h"
#include "app/run/background.h"
#include "app/settings/view_settings.h"

class QWidget;

namespace interleave {

/// Asks for files, has them read and written in the background, one at a time, and says how it went.
/// Thread safety: UI thread only. What it is made from outlives it.
class FileDesk : public QObject {
    Q_OBJECT

public:
    /// Dialogs stand over `window`; `view` keeps the folder that was used last.
    FileDesk(QWidget& window, ViewSettings& view, const Words& words);

    /// The file that is to be opened; none: nobody wants to.
    std::optional<QString> askToOpen(const QString& title, const QStringList& filters);
    /// The same of as many as one likes; empty: nobody wants to.
    QStringList askToOpenSeveral(const QString& title, const QStringList& filters);
    /// What becomes of a file that is there already.
    enum class Existing {
        Replaced, ///< which is asked for
        Kept,     ///< and something is added
    };
    /// The file that is to be written; the name proposed has no extension. None: nobody wants to.
    std::optional<FileTarget> askTarget(const std::vector<FileKind>& kinds, const QString& title, const QString& name,
                                        Existing existing = Existing::Replaced);
    /// Comes back when the work is done. False when it was stopped.
    Result<bool> waitsFor(const QString& title, Background::Work work);
    /// The same of something that is written, and says how it went. True when it was written.
    bool write(const FileTarget& target, const std::function<Result<Done>(const Watch&)>& work, const QString& title,
               const QString& success);
    bool isBusy() const { return m_isBusy; }

    /// How it went: a line where it went well, a box where not.
    void tell(const Result<Done>& result, const QString& success);
    void warn(const QString& text);
    /// What is warned of now is not so any more.
    void takeBack() { emit takenBack(); }

signals:
    /// A line for the status line.
    void said(const QString& text);
    void takenBack();

private:
    QString folder() const;

    QWidget& m_window;
    ViewSettings& m_view;
    const Words& m_words;
    bool m_isBusy = false;
};

/// As the file system has it.
std::filesystem::path fileOf(const QString& path);

} // namespace interleave
