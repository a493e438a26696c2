#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <optional>
#include <QMainWindow>

#include "app/i18n/qt_words.h"
#include "app/run/run_desk.h"
#include "app/scenario/setup.h"
#include "app/settings/view_settings.h"
#include "app/window/right_side.h"
#include "app/window/window_look.h"

class QSettings;

namespace interleave {

class ActionCatalog;
class ExperimentPlace;
class Exports;
class FileDesk;
class HonestyDialog;
class LessonDesk;
class ResultsView;
class RunFiles;
class SetupPlace;
class SurroundingsLine;
class WindowActions;

/// The window: choose at the left, the answer, two charts and the numbers at the right. It makes its parts and connects them; what to run
/// belongs to Setup, a press of Run to RunDesk, what was run to RunHistory, what is shown of it to ResultsView; how the window looks to
/// WindowLook, and what can be done in it to WindowActions.
class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    /// `settings` is read now and written when the window closes; it outlives the window.
    explicit MainWindow(QSettings& settings, QWidget* parent = nullptr);
    ~MainWindow() override;

    Setup& setup() { return m_setup; }
    const RunController& runController() const { return m_runs->controller(); }

    /// Starts both runs, or those that a lesson waits for, unless they are on.
    void run();
    /// Starts both runs again and again, in turn, as often as the setup says, unless runs are on.
    void runMany() { m_runs->runMany(); }
    void setLook(std::optional<gantt::Look> look) { m_look->setLook(look); }
    /// From kSmallestType to kLargestType; no larger is shown than there is room for on the screen.
    void setTypeScale(double scale) { m_look->setTypeScale(scale); }
    /// Shows the runs of a run file, and sets up the same ones to be made here. Not while runs are on or a dialog is open: then
    /// the status line says so. False when it was not opened.
    Result<bool> open(const QString& path);
    /// The same, also of a lesson; what is wrong with the file is said in a box.
    void openFile(const QString& path);
    /// A lesson of the course, by its number or name.
    void beginLesson(const QString& id);
    /// What can be done in it.
    WindowActions& actions() { return *m_windowActions; }
    /// Others follow the runs that have ended, by themselves.
    bool goesOn() const;
    /// What the system refused, in the status line; what is on the screen stays.
    void tellFailure(const Error& error);

signals:
    /// The runs asked for have ended, one way or another, and what came out is shown; or those of a file are.
    void settled();

protected:
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void closeEvent(QCloseEvent* event) override;

private:
    void createColumns();
    QWidget* createCentre();
    void createCharts();
    void createResults(const RightSide::Parts& parts);
    void createActions();
    void placeOnScreen();
    void connectSetup();
    void connectFiles();
    void connectRuns();
    void showLook();
    void askForNumbers(bool open);
    void setRowsBy(gantt::RowsBy rowsBy);
    void say(const QString& text);
    void showMachine();
    void showChange();
    void showBusy();
    void showFile();

    QSettings& m_settings;
    ViewSettings m_view;
    QtWords m_words;
    Setup m_setup;
    WindowLook* m_look;
    RunDesk* m_runs;
    ActionCatalog* m_actions;
    FileDesk* m_files;
    RunFiles* m_runFiles;
    SetupPlace* m_place = nullptr;
    LessonDesk* m_lessons = nullptr;
    ExperimentPlace* m_experiments = nullptr;
    Exports* m_exports = nullptr;
    RightSide* m_rightSide = nullptr;
    ChartArea* m_charts = nullptr;
    HonestyDialog* m_honesty = nullptr;
    ResultsView* m_results = nullptr;
    SurroundingsLine* m_surroundings = nullptr;
    WindowActions* m_windowActions = nullptr;
};

} // namespace interleave
