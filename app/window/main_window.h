#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <array>
#include <memory>
#include <QMainWindow>
#include <vector>

#include "app/i18n/qt_words.h"
#include "app/run/background.h"
#include "app/run/run_controller.h"
#include "app/scenario/setup.h"
#include "app/settings/recent_files.h"
#include "app/settings/view_settings.h"
#include "app/theme/theme.h"
#include "core/run/estimate.h"
#include "core/run/quiet.h"

class QAbstractButton;
class QActionGroup;
class QLabel;
class QMenu;
class QProgressBar;
class QPushButton;
class QSettings;
class QToolButton;

namespace interleave {

class AnswerPanel;
class ChartArea;
class DistributionPanel;
struct ExportFormat;
struct ExportOffer;
struct ExportRequest;
struct ExportTarget;
struct FilmOffer;
struct FilmRequest;
class GanttView;
class HonestyDialog;
struct GanttRun;
class LoadWatch;
class MetricsPanel;
class NoiseBar;
class OriginBar;
class OutcomePanel;
class Page;
struct SavedRuns;
class SetupPanel;
class SetupStrip;
class StatusLine;

/// The window: choose at the left, the answer, two charts and the numbers at the right. It connects its parts and keeps what
/// is shown; what to run belongs to Setup, running to RunController.
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
    using RunPointer = std::shared_ptr<const RunResult>;
    using Models = std::array<const ExecutionModel*, 2>;
    /// All runs of each side, those that count, and which of these are in the charts.
    struct Results {
        std::array<std::vector<RunPointer>, 2> runs;
        std::array<QuietRuns, 2> counted{};
        std::array<std::size_t, 2> shown{};
        Models models{};
        QString file{};        ///< that they came from or were saved in
        bool isOpened = false; ///< and not made here

        RunPointer shownRun(std::size_t side) const
        {
            const std::vector<RunPointer>& kept = counted[side].kept;
            return kept.empty() ? nullptr : kept[shown[side]];
        }
        std::array<RunPointer, 2> shownRuns() const { return {shownRun(0), shownRun(1)}; }
    };

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
    void dropWhatWasCutShort();
    void countRuns();
    void showDistribution();
    void showRunOf(Side side, std::size_t run);
    GanttRun chartOf(std::size_t side) const;
    void showBeforeRun();
    void showRunning(int index, int total);
    void showWhichRun();
    void showLive(int index, const RunPointer& soFar);
    QString messageFor(int side) const;
    void showProgress(double share, Duration elapsed);
    void showEnded();
    void showAnswer();
    void showFailure(const Error& error);
    void showRuns();
    void showBusy(bool busy);
    void showManyButton();
    void showRunHint(const QString& hint);
    Estimate estimateFor(int repeats) const;

    // main_window_menus.cpp
    void createMenus();
    void createRunMenu();
    void createViewMenu();
    void createLookMenu(QMenu& view);
    void createLanguageMenu(QMenu& view);
    void createGoMenu();
    void createHelpMenu();
    void showKeys();
    void showAbout();

    // main_window_files.cpp
    void createFileMenu();
    QAction* addExport(QMenu& file, const QString& text, const char* name, const QKeySequence& keys,
                       void (MainWindow::*slot)());
    void askForFile();
    Result<bool> waitsFor(const QString& title, Background::Work work);
    void adopt(const RunResult& above, const RunResult* below);
    void runOpened();
    void saveFile();
    void showOpened(const SavedRuns& runs, const QString& path);
    void showOrigin();
    void showRecentFiles();

    // main_window_export.cpp
    void addExportsTo(QMenu& file);
    ExportOffer exportOffer() const;
    void exportPicture();
    void exportData();
    void exportTo(const std::vector<ExportFormat>& formats, const ExportRequest& request, const QString& title);
    std::optional<ExportTarget> askTarget(const std::vector<ExportFormat>& formats, const QString& title, const QString& name);
    void exportKitchen();
    bool prepareKitchen();
    FilmOffer filmOffer() const;
    void makeFilm(const FilmRequest& request, const ExportTarget& target);
    void copyPicture();
    void printPicture();
    void showWarning(const QString& text);
    void tell(const Result<Done>& result, const QString& success);

    QSettings& m_settings;
    ViewSettings m_view;
    RecentFiles m_recent;
    QtWords m_words;
    QPalette m_startPalette;
    QFont m_startFont;
    Theme m_theme;
    Setup m_setup;
    RunController* m_controller;

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
    QMenu* m_recentMenu = nullptr;

    Results m_results;  ///< what is shown
    Results m_fresh;    ///< of the runs that are on
    Results m_lastGood; ///< comes back when a run fails
    std::optional<gantt::Look> m_lookBeforeProjector;
    int m_runningIndex = -1; ///< of m_runningTotal; above and below in turn
    int m_runningTotal = 0;
    QString m_repeatNote; ///< of the runs that are on, or that are shown
    bool m_failed = false;
    bool m_isFileBusy = false; ///< one is being read or written
    bool m_isTooMuch = false;  ///< to be drawn while it runs
    bool m_isNarrow = false;
};

} // namespace interleave
