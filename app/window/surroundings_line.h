#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QObject>

#include "app/run/run_desk.h"
#include "app/theme/theme.h"

class QStatusBar;
class QToolButton;

namespace interleave {

class LoadWatch;
class StatusLine;

/// What the status bar says of the computer: which it is, how busy others are while that would show in a run, and what came of repeating.
/// Thread safety: UI thread only. What it is made from outlives it.
class SurroundingsLine : public QObject {
    Q_OBJECT

public:
    SurroundingsLine(QStatusBar& bar, RunDesk& desk, const Words& words);

    void setTheme(const Theme& theme);

signals:
    /// Which computer it is was clicked.
    void machineAsked();

private:
    void showMachine();
    void refresh();
    void makeRoom(const QString& message);
    QString repeatNote() const;

    RunDesk& m_desk;
    const Words& m_words;
    LoadWatch* m_load;
    StatusLine* m_line;
    QToolButton* m_machine;
};

} // namespace interleave
