#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/experiment/fitted_stack.h"
#include "app/theme/theme.h"

class QMainWindow;
class QMenuBar;

namespace interleave {

class ActionCatalog;
class ExperimentActions;
class ExperimentBar;
class ExperimentDesk;
class FileDesk;
class LessonDesk;
class RunDesk;
class RunFiles;
class Setup;
class WindowLook;
class Words;

/// The middle of the window: the page of experiments, or the runs with their settings, over which stands of which experiment a run is.
/// Thread safety: UI thread only. What it is made from outlives it.
class ExperimentPlace : public FittedStack {
    Q_OBJECT

public:
    /// What it works with.
    struct Parts {
        QMainWindow& window;
        ActionCatalog& catalog;
        Setup& setup;
        RunDesk& runs;
        FileDesk& files;
        RunFiles& runFiles;
        LessonDesk& lessons;
        const WindowLook& look;
        const Words& words;
    };

    /// Takes the widget with the runs.
    ExperimentPlace(const Parts& parts, QWidget* runs);

    /// Enters its actions.
    void createActions();
    void addTo(QMenuBar& menus) const;
    void setTheme(const Theme& theme);
    bool isOn() const;
    bool isPageShown() const;
    ExperimentDesk& desk() { return *m_desk; }

signals:
    /// Its runs are made, or are not any more.
    void busyChanged();
    /// Other things are seen: the page, or the runs.
    void turned();
    void said(const QString& words);

private:
    void connectDesk();
    void showPage(bool isShown);
    void showPoint(const QString& experiment, const QString& point);

    Parts m_parts;
    QWidget* m_runs; ///< bar and all that has to do with runs
    ExperimentBar* m_bar;
    ExperimentDesk* m_desk;
    ExperimentActions* m_actions = nullptr;
    bool m_opens = false; ///< runs of a point, just now
};

} // namespace interleave
