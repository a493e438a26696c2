#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QPushButton>
#include <QWidget>

#include "app/run/run_desk.h"
#include "app/theme/theme.h"

class QLabel;
class QProgressBar;

namespace interleave {

/// Starts both runs; while they are on it stops them.
/// Thread safety: UI thread only. `desk` outlives it.
class RunButton : public QPushButton {
    Q_OBJECT

public:
    explicit RunButton(RunDesk& desk, QWidget* parent = nullptr);

private:
    void refresh();

    RunDesk& m_desk;
};

/// What one presses to run, how far it is, and how long it will take.
/// Thread safety: UI thread only. What it is made from outlives it.
class RunControls : public QWidget {
    Q_OBJECT

public:
    RunControls(RunDesk& desk, const Setup& setup, const Words& words, QWidget* parent = nullptr);

    void setTheme(const Theme& theme);
    RunButton& runButton() { return *m_run; }
    /// What is set up is not what is shown any more.
    void sayChanged();
    /// Of buttons, menus and tips: "Run 100 times".
    static QString manyText(const Setup& setup, const Words& words);

private:
    void refresh();
    void showWhichRun();
    void showProgress(double share, Duration elapsed);
    void showHint(const QString& hint);

    RunDesk& m_desk;
    const Setup& m_setup;
    const Words& m_words;
    QLabel* m_progressText;
    QProgressBar* m_progress;
    RunButton* m_run;
    QPushButton* m_many;
    QLabel* m_hint;
};

} // namespace interleave
