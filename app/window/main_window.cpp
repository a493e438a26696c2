// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/main_window.h"

#include <QCloseEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QSettings>
#include <QStatusBar>
#include <QWindow>

#include "app/actions/action_catalog.h"
#include "app/compare/answer_panel.h"
#include "app/compare/distribution_panel.h"
#include "app/compare/honesty_dialog.h"
#include "app/compare/noise_bar.h"
#include "app/compare/origin_bar.h"
#include "app/compare/outcome_panel.h"
#include "app/compare/series_chooser.h"
#include "app/i18n/plain_qstring.h"
#include "app/lesson/own_lessons.h"
#include "app/metrics/metrics_panel.h"
#include "app/scenario/setup_panel.h"
#include "app/theme/icons.h"
#include "app/window/answers_desk.h"
#include "app/window/chart_area.h"
#include "app/window/chart_wishes.h"
#include "app/window/experiment_place.h"
#include "app/window/exports.h"
#include "app/window/file_drop.h"
#include "app/window/lecture_actions.h"
#include "app/window/lesson_desk.h"
#include "app/window/lesson_picture.h"
#include "app/window/lesson_surroundings.h"
#include "app/window/picture_focus.h"
#include "app/window/results_view.h"
#include "app/window/run_controls.h"
#include "app/window/run_files.h"
#include "app/window/screen_room.h"
#include "app/window/setup_place.h"
#include "app/window/surroundings_line.h"
#include "app/window/tab_order.h"
#include "app/window/try_actions.h"
#include "app/window/window_actions.h"
#include "core/run/captions.h"
#include "core/run/estimate.h"

namespace interleave {

MainWindow::MainWindow(QSettings& settings, QWidget* parent)
    : QMainWindow(parent),
      m_settings(settings),
      m_view(ViewSettings::load(settings)),
      m_look(new WindowLook(m_view, *this)),
      m_runs(new RunDesk(m_setup, this)),
      m_actions(new ActionCatalog(*this)),
      m_files(new FileDesk(*this, m_view, m_words)),
      m_runFiles(new RunFiles({*m_files, m_setup, m_runs->history(), m_runs->controller(), m_words}, settings, this))
{
    setWindowTitle(tr("Interleave"));
    setWindowIcon(applicationIcon());
    m_setup.load(settings);
    createColumns();
    m_surroundings = new SurroundingsLine(*statusBar(), *m_runs, m_words);
    createActions();
    connectSetup();
    connectFiles();
    connectRuns();
    m_look->apply();
    placeOnScreen();
    m_runs->showNothing();
    showBusy();
    orderTabs(*centralWidget());
    m_place->focusRun();
    m_runs->controller().inspect();
}

/// What is hidden may still want to say so in words: now, while they are there.
MainWindow::~MainWindow()
{
    hide();
}

void MainWindow::createColumns()
{
    m_place = new SetupPlace(*m_runs, m_setup, m_words, m_look->theme(), *this);
    m_lessons = new LessonDesk({*this, *m_place, m_setup, *m_runs, *m_files, m_words}, m_settings, m_look->theme());
    auto* centre = new QWidget(this);
    auto* columns = new QHBoxLayout(centre);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(0);
    columns->addWidget(&m_place->area());
    columns->addWidget(createCentre(), 1);
    m_experiments = new ExperimentPlace({.window = *this,
                                         .catalog = *m_actions,
                                         .setup = m_setup,
                                         .runs = *m_runs,
                                         .files = *m_files,
                                         .runFiles = *m_runFiles,
                                         .lessons = *m_lessons,
                                         .look = *m_look,
                                         .words = m_words},
                                        centre);
    setCentralWidget(m_experiments);
}

void MainWindow::placeOnScreen()
{
    resize(m_look->theme().pixels(1366), m_look->theme().pixels(768));
    if (!restoreGeometry(m_view.geometry))
        keepOnScreen(*this);
    m_place->adapt(m_look->theme());
}

QWidget* MainWindow::createCentre()
{
    createCharts();
    new LessonPicture(*m_lessons, *m_charts, this);
    const Theme& theme = m_look->theme();
    m_honesty = new HonestyDialog(m_words, theme, this);
    const RightSide::Parts parts{.strip = &m_place->strip(),
                                 .origin = new OriginBar(m_words, theme, this),
                                 .chooser = new SeriesChooser(m_words, this),
                                 .answer = new AnswerPanel(theme, this),
                                 .outcome = new OutcomePanel(m_words, theme, this),
                                 .noise = new NoiseBar(m_words, theme, this),
                                 .charts = m_charts,
                                 .distribution = new DistributionPanel(m_words, theme, this),
                                 .metrics = new MetricsPanel(m_words, theme, this)};
    parts.distribution->setObjectName(QStringLiteral("distribution"));
    parts.chooser->setObjectName(QStringLiteral("seriesChooser"));
    connect(parts.noise, &NoiseBar::runAgain, m_runs, &RunDesk::runAgain);
    connect(parts.metrics, &MetricsPanel::openAsked, this, &MainWindow::askForNumbers);
    connect(parts.distribution, &DistributionPanel::runChosen, this, [this] { m_rightSide->showCharts(); });
    createResults(parts);
    m_rightSide = new RightSide(parts, theme, this);
    m_rightSide->setTableWanted(m_view.numbersOpen);
    return m_rightSide;
}

void MainWindow::createResults(const RightSide::Parts& parts)
{
    m_results = new ResultsView({.answer = *parts.answer,
                                 .outcome = *parts.outcome,
                                 .noise = *parts.noise,
                                 .origin = *parts.origin,
                                 .chooser = *parts.chooser,
                                 .charts = *parts.charts,
                                 .distribution = *parts.distribution,
                                 .metrics = *parts.metrics,
                                 .honesty = *m_honesty},
                                *m_runs, m_setup, m_words, this);
    connect(m_results, &ResultsView::shown, this, [this] {
        showFile();
        m_rightSide->fit(); // at once, so that nothing is left to be done beside a run that begins now
    });
    connect(m_results, &ResultsView::stale, this, [this](const QString& words) { m_rightSide->setStale(words); });
    connect(&m_runs->controller(), &RunController::machineKnown, this, [this, origin = parts.origin] {
        origin->setMachine(*m_runs->controller().machine());
        showMachine();
    });
}

void MainWindow::createCharts()
{
    m_charts = new ChartArea(m_words, m_look->theme(), this, &m_runs->controller().gate());
    m_exports = new Exports({*this, *m_files, m_view, m_runs->history(), *m_charts, m_look->theme(), m_words}, this);
    connect(&m_charts->view(), &GanttView::evidenceAsked, this, [this] { m_honesty->open(HonestyDialog::Part::Runs); });
    connect(m_charts, &ChartArea::rowsByAsked, this, &MainWindow::setRowsBy);
    followWishes(*m_charts, m_view, *m_runs, m_words);
    connect(m_charts, &ChartArea::pageAsked, this, [this] { m_rightSide->fit(); });
    connect(m_charts, &ChartArea::hoverText, this, &MainWindow::say);
    connect(m_charts, &ChartArea::failed, this, &MainWindow::tellFailure);
}

void MainWindow::createActions()
{
    m_windowActions = new WindowActions({.window = *this,
                                         .catalog = *m_actions,
                                         .view = m_view,
                                         .words = m_words,
                                         .setup = m_setup,
                                         .runs = *m_runs,
                                         .files = *m_runFiles,
                                         .fileDesk = *m_files,
                                         .exports = *m_exports,
                                         .place = *m_place,
                                         .lessons = *m_lessons,
                                         .experiments = *m_experiments,
                                         .look = *m_look,
                                         .charts = *m_charts,
                                         .metrics = *m_rightSide->parts().metrics,
                                         .honesty = *m_honesty},
                                        this);
    m_actions->load(m_settings);
    m_windowActions->createMenus();
    new LessonSurroundings({.lessons = *m_lessons, .runs = *m_runs, .results = *m_results, .rightSide = *m_rightSide, .actions = *m_windowActions},
                           this);
    connect(m_lessons, &LessonDesk::said, this, &MainWindow::say);
    connect(m_rightSide->parts().origin, &OriginBar::runAgain, m_windowActions, &WindowActions::runShown);
    connect(m_rightSide->parts().noise, &NoiseBar::untilQuietAsked, m_windowActions, &WindowActions::runUntilQuiet);
    connect(m_windowActions, &WindowActions::numbersAsked, this, &MainWindow::askForNumbers);
    connect(&m_windowActions->tries(), &TryActions::shown, this, &MainWindow::settled);
    connect(m_look, &WindowLook::changed, this, &MainWindow::showLook);
    connect(m_look, &WindowLook::said, this, &MainWindow::say);
}

void MainWindow::connectSetup()
{
    connect(&m_setup, &Setup::changed, this, [this] {
        if (m_runs->state().isBusy)
            return;
        if (!m_runs->history().shown().hasRuns())
            m_runs->showNothing();
        else
            showChange();
        m_windowActions->showRepeats();
    });
    connect(
        &m_setup, &Setup::changed, this, [this] { orderTabs(*centralWidget()); }, Qt::QueuedConnection); // other fields
    connect(&m_setup, &Setup::leavesNoisyOutChanged, this, [this] {
        if (!m_runs->state().isBusy)
            m_runs->history().setDropsNoisy(m_setup.leavesNoisyOut());
    });
}

/// What is shown is not what is set up any more.
void MainWindow::showChange()
{
    m_results->showBelonging();
    const std::optional<Machine>& machine = m_runs->controller().machine();
    const int cores = machine ? static_cast<int>(machine->cpus.size()) : 0;
    if (!m_results->isStale() && !areShown(m_setup.requests(), m_runs->history().shown(), cores))
        m_place->controls().sayChanged();
}

void MainWindow::connectFiles()
{
    connect(m_files, &FileDesk::said, this, &MainWindow::say);
    auto* drop = new FileDrop(*this, [this] { return !m_runs->controller().isBusy(); });
    connect(drop, &FileDrop::dropped, this, &MainWindow::openFile);
    connect(drop, &FileDrop::answersDropped, &m_lessons->answers(), &AnswersDesk::showClass);
    connect(m_runFiles, &RunFiles::saved, this, &MainWindow::showFile);
    connect(m_runFiles, &RunFiles::opened, this, &MainWindow::settled);
}

void MainWindow::connectRuns()
{
    connect(this, &MainWindow::settled, this, [this, focus = new PictureFocus(*this)] {
        if (!m_lessons->focus())
            focus->give(m_charts->stage().picture().keyPlace());
    });
    connect(m_surroundings, &SurroundingsLine::machineAsked, this,
            [this] { m_honesty->open(HonestyDialog::Part::Machine); });
    connect(&m_runs->controller(), &RunController::inspectionFailed, this, [this](const Error& error) {
        if (!m_runs->history().shown().hasRuns())
            m_results->tellProblem(tr("This computer could not be examined."), error);
    });
    connect(m_runs, &RunDesk::changed, this, &MainWindow::showBusy);
    connect(m_runs, &RunDesk::started, this, [this](Duration time) {
        const Message clause = longTimeClause(time); // what was said before would cover what is said of this run
        say(clause.text.isEmpty() ? QString()
                                  : tr("This will take %1 or longer. Esc stops it.").arg(toQString(m_words, clause)));
    });
    connect(m_runs, &RunDesk::refused, this,
            [this](const Error& error) { m_results->tellProblem(tr("These runs were not started."), error); });
    connect(m_runs, &RunDesk::failed, this,
            [this](const Error& error) { m_results->tellProblem(tr("The run could not finish."), error); });
    connect(m_runs, &RunDesk::settled, this, &MainWindow::settled);
    connect(m_experiments, &ExperimentPlace::busyChanged, this, &MainWindow::showBusy);
    connect(m_experiments, &ExperimentPlace::said, this, &MainWindow::say);
    connect(m_experiments, &ExperimentPlace::turned, this, &MainWindow::showFile);
}

void MainWindow::say(const QString& text)
{
    statusBar()->showMessage(text);
}

void MainWindow::tellFailure(const Error& error)
{
    say(toQString(m_words, error.message));
}

void MainWindow::showMachine()
{
    const Machine& machine = *m_runs->controller().machine();
    m_place->panel().setMachine(machine);
    m_honesty->setMachine(machine);
    if (!m_runs->history().shown().hasRuns() && !m_runs->state().isBusy)
        m_runs->showNothing();
    else
        m_results->refresh();
}

/// What can be done now.
void MainWindow::showBusy()
{
    const bool busy = m_runs->state().isBusy || m_experiments->isOn();
    m_charts->setBusy(busy);
    m_place->setBusy(busy);
    m_lessons->setBusy(busy);
    m_windowActions->setBusy(busy);
    m_runFiles->showRecent();
}

/// What is shown can be saved and exported; in the title stands the file that holds it.
void MainWindow::showFile()
{
    const ShownRuns& shown = m_runs->history().shown();
    const bool isShown = shown.hasRuns() && !m_runs->state().isBusy;
    setWindowTitle(isShown && !shown.file.isEmpty()
                       ? tr("%1 – Interleave", "name of a file").arg(shownPath(QFileInfo(shown.file).fileName()))
                       : tr("Interleave"));
    m_windowActions->setRunsShown(isShown && !m_experiments->isPageShown());
}

/// Another screen may have room for other type.
void MainWindow::showEvent(QShowEvent* event)
{
    QMainWindow::showEvent(event);
    connect(windowHandle(), &QWindow::screenChanged, m_look, &WindowLook::apply, Qt::UniqueConnection);
}

/// Look, type size and rows as the settings have them, everywhere.
void MainWindow::showLook()
{
    const Theme& theme = m_look->theme();
    m_place->setTheme(theme);
    m_experiments->setTheme(theme);
    m_lessons->setTheme(theme);
    m_surroundings->setTheme(theme);
    m_honesty->setTheme(theme);
    m_rightSide->setTheme(theme);
    m_charts->apply(m_view);
    setRowsBy(m_view.rowsBy);
    m_place->adapt(theme);
}

void MainWindow::setRowsBy(gantt::RowsBy rowsBy)
{
    m_view.rowsBy = rowsBy;
    m_charts->setRowsBy(rowsBy);
}

/// The numbers in a table, or one line of them. Where the window folds them by itself that is not what the user wants remembered.
void MainWindow::askForNumbers(bool open)
{
    m_view.numbersOpen = open;
    m_rightSide->askForTable(open);
}

Result<bool> MainWindow::open(const QString& path)
{
    return m_runFiles->open(path);
}

void MainWindow::openFile(const QString& path)
{
    if (isLectureFile(path))
        return m_windowActions->lectures().open(path);
    isLessonFile(path) || areAnswers({path}) ? m_lessons->open(path) : m_runFiles->openOrWarn(path);
}

void MainWindow::run()
{
    if (!m_lessons->makeDue())
        m_runs->run();
}

bool MainWindow::goesOn() const
{
    return m_lessons->goesOn();
}

void MainWindow::beginLesson(const QString& id)
{
    m_lessons->begin(id);
}

void MainWindow::resizeEvent(QResizeEvent* event)
{
    QMainWindow::resizeEvent(event);
    m_place->adapt(m_look->theme());
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    m_runs->stop();
    m_lessons->end();
    if (QAction* projector = m_actions->action(QStringLiteral("view.projector")); projector->isChecked())
        projector->trigger(); // F11 leads back only while it is known what was before
    m_view.geometry = saveGeometry();
    m_view.save(m_settings);
    m_runFiles->saveSettings(m_settings);
    m_actions->save(m_settings);
    m_setup.save(m_settings);
    QMainWindow::closeEvent(event);
}

} // namespace interleave
