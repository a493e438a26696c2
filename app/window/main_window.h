#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <optional>
#include <QMainWindow>

#include "app/i18n/qt_words.h"
#include "app/run/run_desk.h"
#include "app/scenario/setup.h"
#include "app/settings/view_settings.h"
#include "app/theme/theme.h"
#include "app/window/page.h"

class QMenu;
class QSettings;

namespace interleave {

class ActionCatalog;
class Exports;
class FileDesk;
class HistoryMenu;
class HonestyDialog;
class ResultsView;
class RunControls;
class RunFiles;
class SetupPanel;
class SetupStrip;
class SurroundingsLine;

/// The window: choose at the left, the answer, two charts and the numbers at the right. It makes its parts and connects them; what to run
/// belongs to Setup, a press of Run to RunDesk, what was run to RunHistory, what is shown of it to ResultsView.
class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    /// `settings` is read now and written when the window closes; it outlives the window.
    explicit MainWindow(QSettings& settings, QWidget* parent = nullptr);
    ~MainWindow() override;

    Setup& setup() { return m_setup; }
    const RunController& runController() const { return m_runs->controller(); }

    /// Starts both runs, unless they are on.
    void run() { m_runs->run(); }
    /// Starts both runs again and again, in turn, as often as the setup says, unless runs are on.
    void runMany() { m_runs->runMany(); }
    void setLook(std::optional<gantt::Look> look);
    /// From kSmallestType to kLargestType; no larger is shown than there is room for on the screen.
    void setTypeScale(double scale);
    /// Shows the runs of a run file, and sets up the same ones to be made here. Not while runs are on or a dialog is open: then
    /// the status line says so. False when it was not opened.
    Result<bool> open(const QString& path);
    /// The same; what is wrong with the file is said in a box.
    void openFile(const QString& path);
    /// What the system refused, in the status line; what is on the screen stays.
    void tellFailure(const Error& error);

signals:
    /// The runs asked for have ended, one way or another, and what came out is shown; or those of a file are.
    void settled();

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void closeEvent(QCloseEvent* event) override;

private:
    // main_window.cpp
    QWidget* createSetupArea();
    QWidget* createStrip();
    QWidget* createCentre();
    void createCharts();
    void createResults(const Page::Parts& parts);
    void connectSetup();
    void connectRuns();
    void applyView();
    Theme themeAsAsked() const;
    Theme themeThatFits() const;
    void stayOnScreen();
    void adaptToSize();
    void askForNumbers(bool open);
    void setSetupShown(bool shown);
    void setRowsBy(gantt::RowsBy rowsBy);
    void toggleProjector(bool on);
    void say(const QString& text);
    void showMachine();
    void showChange();
    void focusRun();
    void showBusy();
    void showFile();
    void runUntilQuiet();
    void runShown();

    // main_window_menus.cpp
    void createMenus();
    void addFileActions();
    void addRunActions();
    void addViewActions();
    void addTypeActions(const QString& menu);
    void addHelpActions();
    QMenu* createLookMenu();
    void createLanguageMenu(QMenu& view);
    void findAction();
    void showAbout();

    QSettings& m_settings;
    ViewSettings m_view;
    QtWords m_words;
    const QPalette m_startPalette;
    const QFont m_startFont;
    Theme m_theme;
    Setup m_setup;
    RunDesk* m_runs;
    ActionCatalog* m_actions;
    FileDesk* m_files;
    RunFiles* m_runFiles;
    Exports* m_exports = nullptr;
    QWidget* m_setupArea = nullptr; ///< at the left
    SetupPanel* m_setupPanel = nullptr;
    RunControls* m_runControls = nullptr;
    QWidget* m_strip = nullptr; ///< in its place, where there is little width
    SetupStrip* m_setupStrip = nullptr;
    Page* m_page = nullptr;
    ChartArea* m_charts = nullptr;
    HonestyDialog* m_honesty = nullptr;
    ResultsView* m_results = nullptr;
    SurroundingsLine* m_surroundings = nullptr;
    HistoryMenu* m_historyMenu = nullptr;
    std::optional<gantt::Look> m_lookBeforeProjector;
    bool m_isNarrow = false;
};

} // namespace interleave
