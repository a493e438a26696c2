#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QObject>

#include "app/run/run_controller.h"
#include "app/run/run_history.h"
#include "app/settings/recent_files.h"
#include "app/window/file_desk.h"

class QMenu;
class QSettings;

namespace interleave {

/// Opens and saves runs, and knows which files were used last. What is opened is shown by the history, and set up to be made here.
/// Thread safety: UI thread only. What it is made from outlives it.
class RunFiles : public QObject {
    Q_OBJECT

public:
    /// What it works with.
    struct Parts {
        FileDesk& desk;
        Setup& setup;
        RunHistory& history;
        const RunController& controller;
        const Words& words;
    };

    RunFiles(const Parts& parts, const QSettings& settings, QObject* parent = nullptr);

    /// Not while runs are on or a dialog is open: then it is said so. False when it was not opened.
    Result<bool> open(const QString& path);
    /// The same; what is wrong with the file is said in a box.
    void openOrWarn(const QString& path);
    void askAndOpen();
    /// The runs that are shown, as far as they are whole.
    void save();
    /// Sets up the runs that are shown, to be made here, with no more cores than there are here.
    void adopt(const ShownRuns& runs);

    /// Fills it with the files used last, now and whenever they change.
    void setRecentMenu(QMenu& menu);
    void showRecent();
    void saveSettings(QSettings& settings) const { m_recent.save(settings); }

signals:
    /// Runs of a file are shown.
    void opened();
    /// The file holds an experiment.
    void experimentFound(const QString& path);
    /// What is shown is in a file now.
    void saved();

private:
    void show(std::vector<RunSet> works, const QString& path);
    QString wordsOf(std::size_t works, std::int64_t models, const QString& path) const;

    Parts m_parts;
    RecentFiles m_recent;
    QMenu* m_recentMenu = nullptr;
};

} // namespace interleave
