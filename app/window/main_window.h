#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <memory>
#include <QMainWindow>
#include <vector>

#include "app/i18n/qt_words.h"
#include "app/run/run_controller.h"
#include "app/run/run_history.h"
#include "app/scenario/setup.h"
#include "app/settings/view_settings.h"
#include "app/theme/theme.h"
#include "core/run/estimate.h"

class QAbstractButton;
class QActionGroup;
class QLabel;
class QMenu;
class QProgressBar;
class QPushButton;
class QSettings;
class QToolButton;

namespace interleave {

class ActionCatalog;
class AnswerPanel;
class ChartArea;
class DistributionPanel;
class Exports;
class FileDesk;
class HistoryMenu;
class GanttView;
class HonestyDialog;
struct GanttRun;
class LoadWatch;
class MetricsPanel;
class NoiseBar;
class OriginBar;
class OutcomePanel;
class Page;
class PictureFocus;
class RunFiles;
class SeriesChooser;
class SetupPanel;
class SetupStrip;
class StatusLine;

/// The window: choose at the left, the answer, two charts and the numbers at the right. It connects its parts; what to run belongs to
/// Setup, running to RunController, what was run to RunHistory.
class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    /// `settings` is read now and written when the window closes; it outlives the window.
    explicit MainWindow(QSettings& settings, QWidget* parent = nullptr);
    ~MainWindow() override;

    Setup& setup() { return m_setup; }
    const RunController& runController() const { return *m_controller; }

    /// Starts both runs, unless they are on.
    void run();
    /// Starts both runs again and again, in turn, as often as the setup says, unless runs are on.
    void runMany();
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
    QPushButton* createRunButton();
    void connectSetup();
    void connectRun();
    void applyView();
    Theme themeAsAsked() const;
    Theme themeThatFits() const;
    void stayOnScreen();
    void adaptToSize();
    void askForNumbers(bool open);
    void showBelonging();
    bool isStale() const;
    void focusRun();
    void focusPicture();
    void setSetupShown(bool shown);
    void setRowsBy(gantt::RowsBy rowsBy);
    void toggleProjector(bool on);

    // main_window_run.cpp
    void start(int repeats);
    void runAgain();
    void runUntilQuiet();
    void showRepeat(int repeat, int most);
    void showSurroundings();
    void simulate(int cores);
    void measureAgain();
    void showHistory();
    void showMade(const std::shared_ptr<const RunSet>& runs);
    void showDistribution();
    GanttRun chartOf(Side side) const;
    void showBeforeRun();
    void showQuestion();
    void showRunning(RunPlace place);
    void showWhichRun();
    void showLive(RunPlace place, const RunPointer& soFar);
    QString messageFor(Side side) const;
    void showProgress(double share, Duration elapsed);
    void showAnswer();
    void showFailure(const Error& error);
    void showRuns();
    void runOpened();
    void showOrigin();
    void showBusy(bool busy);
    void showManyButton();
    void showRunHint(const QString& hint);
    Estimate estimateFor(int repeats) const;

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
    QPalette m_startPalette;
    QFont m_startFont;
    Theme m_theme;
    Setup m_setup;
    RunController* m_controller;
    RunHistory* m_history;
    ActionCatalog* m_actions;
    FileDesk* m_desk;
    RunFiles* m_runFiles;
    Exports* m_exporting = nullptr;
    PictureFocus* m_pictureFocus;

    QWidget* m_setupArea = nullptr;
    SetupPanel* m_setupPanel = nullptr;
    QWidget* m_strip = nullptr;
    SetupStrip* m_setupStrip = nullptr;
    Page* m_page = nullptr;
    AnswerPanel* m_answer = nullptr;
    OutcomePanel* m_outcome = nullptr;
    DistributionPanel* m_distribution = nullptr;
    ChartArea* m_charts = nullptr;
    GanttView* m_gantt = nullptr; ///< that of m_charts
    NoiseBar* m_noise = nullptr;
    OriginBar* m_origin = nullptr;
    SeriesChooser* m_seriesChooser = nullptr;
    HonestyDialog* m_honesty = nullptr;
    MetricsPanel* m_metrics = nullptr;
    QPushButton* m_runButton = nullptr;
    QPushButton* m_stripRunButton = nullptr;
    QPushButton* m_manyButton = nullptr;
    QToolButton* m_stripManyButton = nullptr;
    QLabel* m_runHint = nullptr;
    QProgressBar* m_progress = nullptr;
    QLabel* m_progressText = nullptr;
    QToolButton* m_machineButton = nullptr;
    StatusLine* m_surroundings = nullptr;
    LoadWatch* m_loadWatch = nullptr;
    QAction* m_runAction = nullptr;
    QAction* m_manyAction = nullptr;
    QAction* m_untilQuietAction = nullptr;
    QAction* m_stopAction = nullptr;
    QAction* m_panelAction = nullptr;
    QAction* m_numbersAction = nullptr;
    QAction* m_projectorAction = nullptr;
    QActionGroup* m_exports = nullptr; ///< what there must be runs for
    QAction* m_openAction = nullptr;
    HistoryMenu* m_historyMenu = nullptr;

    std::optional<gantt::Look> m_lookBeforeProjector;
    const ExecutionModel* m_beforeSimulation = nullptr; ///< what stood below before more chefs were asked for
    std::optional<RunPlace> m_running;                  ///< the run that is on
    int m_repeats = 0;                                  ///< of each model, of the runs that are on
    QString m_repeatNote;                               ///< of the runs that are on, or that are shown
    bool m_isFileBusy = false;                          ///< one is being read or written
    bool m_isTooMuch = false;                           ///< to be drawn while it runs
    bool m_isNarrow = false;
};

} // namespace interleave
