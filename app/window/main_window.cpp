// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/main_window.h"

#include <QApplication>
#include <QCloseEvent>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QMimeData>
#include <QScreen>
#include <QScrollArea>
#include <QSettings>
#include <QStatusBar>
#include <QToolButton>
#include <QVBoxLayout>
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
#include "app/metrics/metrics_panel.h"
#include "app/scenario/setup_panel.h"
#include "app/scenario/setup_strip.h"
#include "app/theme/icons.h"
#include "app/theme/interleave_style.h"
#include "app/theme/system_look.h"
#include "app/window/chart_area.h"
#include "app/window/exports.h"
#include "app/window/history_menu.h"
#include "app/window/page.h"
#include "app/window/picture_focus.h"
#include "app/window/results_view.h"
#include "app/window/run_controls.h"
#include "app/window/run_files.h"
#include "app/window/screen_room.h"
#include "app/window/surroundings_line.h"
#include "app/window/tab_order.h"
#include "app/window/top_strip.h"
#include "core/run/captions.h"
#include "core/run/estimate.h"

namespace interleave {

namespace {

/// Lengths at 100 % type size.
constexpr double kPanelWidth = 324;
constexpr double kNarrow = 1180; ///< below this width the panel folds into a strip

} // namespace

MainWindow::MainWindow(QSettings& settings, QWidget* parent)
    : QMainWindow(parent),
      m_settings(settings),
      m_view(ViewSettings::load(settings)),
      m_startPalette(QGuiApplication::palette()),
      m_startFont(QApplication::font()),
      m_theme(m_view.look.value_or(systemLook(m_startPalette)), m_startFont, m_view.typeScale),
      m_runs(new RunDesk(m_setup, this)),
      m_actions(new ActionCatalog(*this)),
      m_files(new FileDesk(*this, m_view, m_words)),
      m_runFiles(new RunFiles({*m_files, m_setup, m_runs->history(), m_runs->controller(), m_words}, settings, this))
{
    setWindowTitle(tr("Interleave"));
    setWindowIcon(applicationIcon());
    setAcceptDrops(true);
    m_setup.load(settings);
    applyTheme(*qApp, m_theme);

    auto* centre = new QWidget(this);
    auto* columns = new QHBoxLayout(centre);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(0);
    columns->addWidget(createSetupArea());
    columns->addWidget(createCentre(), 1);
    setCentralWidget(centre);
    m_surroundings = new SurroundingsLine(*statusBar(), *m_runs, m_words);

    createMenus();
    connectSetup();
    connectRuns();
    applyView();
    resize(m_theme.pixels(1366), m_theme.pixels(768));
    if (!restoreGeometry(m_view.geometry))
        stayOnScreen();
    adaptToSize();
    m_runs->showNothing();
    showBusy();
    orderTabs(*this->centralWidget());
    focusRun();
    m_runs->controller().inspect();
}

/// What is hidden may still want to say so in words: now, while they are there.
MainWindow::~MainWindow()
{
    hide();
}

QWidget* MainWindow::createSetupArea()
{
    m_setupArea = new QWidget(this);
    auto* layout = new QVBoxLayout(m_setupArea);
    layout->setContentsMargins(0, 0, 0, 8);
    m_setupPanel = new SetupPanel(m_setup, m_words, m_theme, this);
    auto* scroll = new QScrollArea(this);
    scroll->setWidget(m_setupPanel);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    layout->addWidget(scroll, 1);
    m_runControls = new RunControls(*m_runs, m_setup, m_words, this);
    layout->addWidget(m_runControls);
    return m_setupArea;
}

QWidget* MainWindow::createStrip()
{
    auto* strip = new TopStrip(this);
    auto* panelButton = new QToolButton(this);
    panelButton->setObjectName(QStringLiteral("panelButton"));
    panelButton->setIcon(icon(QStringLiteral("panel")));
    panelButton->setToolTip(tr("Show all settings (F9)"));
    panelButton->setAccessibleName(tr("Show all settings"));
    connect(panelButton, &QToolButton::clicked, this, [this] { setSetupShown(m_setupArea->isHidden()); });
    auto* runButton = new RunButton(*m_runs, this);
    runButton->setObjectName(QStringLiteral("stripRun"));
    m_setupStrip = new SetupStrip(m_setup, m_words, this);
    auto* manyButton = new QToolButton(this);
    manyButton->setObjectName(QStringLiteral("stripMany"));
    strip->add(panelButton);
    strip->add(runButton);
    strip->add(m_setupStrip);
    strip->addMissable(manyButton);
    m_strip = strip;
    return m_strip;
}

QWidget* MainWindow::createCentre()
{
    createCharts();
    m_honesty = new HonestyDialog(m_words, m_theme, this);
    const Page::Parts parts{.strip = createStrip(),
                            .origin = new OriginBar(m_words, m_theme, this),
                            .chooser = new SeriesChooser(m_words, this),
                            .answer = new AnswerPanel(m_theme, this),
                            .outcome = new OutcomePanel(m_words, m_theme, this),
                            .noise = new NoiseBar(m_words, m_theme, this),
                            .charts = m_charts,
                            .distribution = new DistributionPanel(m_words, m_theme, this),
                            .metrics = new MetricsPanel(m_words, m_theme, this)};
    parts.distribution->setObjectName(QStringLiteral("distribution"));
    parts.chooser->setObjectName(QStringLiteral("seriesChooser"));
    connect(parts.origin, &OriginBar::runAgain, this, &MainWindow::runShown);
    connect(parts.noise, &NoiseBar::runAgain, m_runs, &RunDesk::runAgain);
    connect(parts.noise, &NoiseBar::untilQuietAsked, this, &MainWindow::runUntilQuiet);
    connect(parts.metrics, &MetricsPanel::openAsked, this, &MainWindow::askForNumbers);
    connect(parts.distribution, &DistributionPanel::runChosen, this, [this] { m_page->showCharts(); });
    createResults(parts);
    m_page = new Page(parts, m_theme, this);
    m_page->setTableWanted(m_view.numbersOpen);
    return m_page;
}

void MainWindow::createResults(const Page::Parts& parts)
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
        m_page->fit(); // at once, so that nothing is left to be done beside a run that begins now
    });
    connect(m_results, &ResultsView::stale, this, [this](const QString& words) { m_page->setStale(words); });
    connect(&m_runs->controller(), &RunController::machineKnown, this, [this, origin = parts.origin] {
        origin->setMachine(*m_runs->controller().machine());
        showMachine();
    });
}

void MainWindow::createCharts()
{
    m_charts = new ChartArea(m_words, m_theme, this, &m_runs->controller().gate());
    GanttView& gantt = m_charts->view();
    m_exports = new Exports({*this, *m_files, m_view, m_runs->history(), *m_charts, m_theme, m_words}, this);
    const auto keep = [this](bool ViewSettings::*setting) {
        return [this, setting](bool value) {
            m_view.*setting = value;
            m_charts->apply(m_view);
        };
    };
    connect(&gantt, &GanttView::evidenceAsked, this, [this] { m_honesty->open(HonestyDialog::Part::Runs); });
    connect(m_charts, &ChartArea::rowsByAsked, this, &MainWindow::setRowsBy);
    connect(m_charts, &ChartArea::listingShown, this, keep(&ViewSettings::listingShown));
    connect(m_charts, &ChartArea::pageAsked, this, [this](const QString& page) {
        m_view.page = page;
        m_charts->apply(m_view);
        m_page->fit();
    });
    connect(m_charts, &ChartArea::hoverText, this, &MainWindow::say);
    connect(m_charts, &ChartArea::failed, this, &MainWindow::tellFailure);
    connect(m_charts, &ChartArea::simulationAsked, this, [this](int chefs) {
        m_runs->simulate(chefs);
        if (const ExecutionModel* before = m_runs->beforeSimulation())
            m_charts->kitchen().setWayBack(toQString(m_words, before->title));
    });
    connect(&m_charts->kitchen(), &KitchenPanel::wayBackAsked, m_runs, &RunDesk::measureAgain);
    connect(m_charts, &ChartArea::wheelAsked, this, keep(&ViewSettings::wheelZooms));
    connect(m_charts, &ChartArea::motionAsked, this, keep(&ViewSettings::reducedMotion));
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
        m_actions->action(QStringLiteral("run.many"))->setText(RunControls::manyText(m_setup, m_words));
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
    if (!m_results->isStale())
        m_runControls->sayChanged();
}

/// Run is where it can be seen.
void MainWindow::focusRun()
{
    QWidget& here = m_runControls->runButton();
    QWidget& there = *m_strip->findChild<RunButton*>();
    QWidget* now = focusWidget();
    if (!now || now == &here || now == &there || !now->isVisibleTo(this))
        (m_setupArea->isHidden() ? there : here).setFocus();
}

void MainWindow::connectRuns()
{
    connect(this, &MainWindow::settled, this,
            [this, focus = new PictureFocus(*this)] { focus->give(m_charts->stage().picture().keyPlace()); });
    connect(m_files, &FileDesk::said, this, &MainWindow::say);
    connect(m_runFiles, &RunFiles::saved, this, &MainWindow::showFile);
    connect(m_runFiles, &RunFiles::opened, this, &MainWindow::settled);
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
    m_setupPanel->setMachine(machine);
    m_honesty->setMachine(machine);
    if (!m_runs->history().shown().hasRuns() && !m_runs->state().isBusy)
        m_runs->showNothing();
    else
        m_results->refresh();
}

/// What can be done now.
void MainWindow::showBusy()
{
    const bool busy = m_runs->state().isBusy;
    m_charts->setBusy(busy);
    m_historyMenu->setBusy(busy);
    m_setupPanel->setEnabled(!busy);
    m_setupStrip->setEnabled(!busy);
    for (const char* id : {"run.both", "run.many", "file.open"})
        m_actions->action(QString::fromLatin1(id))->setEnabled(!busy);
    m_actions->action(QStringLiteral("run.stop"))->setEnabled(busy);
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
    for (const ActionEntry& entry : m_actions->entries()) {
        if (entry.id.startsWith(QStringLiteral("export.")) || entry.id == QStringLiteral("file.save"))
            m_actions->action(entry.id)->setEnabled(isShown);
    }
}

void MainWindow::runUntilQuiet()
{
    m_actions->action(QStringLiteral("run.untilQuiet"))->setChecked(true);
    m_setup.setRepeatsUntilQuiet(true);
    m_runs->runAgain();
}

/// The runs that are shown, here, whatever has been set since.
void MainWindow::runShown()
{
    const ShownRuns& shown = m_runs->history().shown();
    if (!shown.hasRuns() || m_runs->state().isBusy)
        return;
    const bool areMany = shown.areMany();
    const auto runs = static_cast<int>(shown.set->series[*shown.at(Side::Above).series].size());
    m_runFiles->adopt(shown);
    if (areMany)
        m_setup.setRepeats(runs);
    areMany ? m_runs->runMany() : m_runs->run();
}

void MainWindow::setLook(std::optional<gantt::Look> look)
{
    m_view.look = look;
    applyView();
}

void MainWindow::setTypeScale(double scale)
{
    m_view.typeScale = std::clamp(scale, kSmallestType, kLargestType);
    applyView();
    if (m_theme.scale() < themeAsAsked().scale())
        statusBar()->showMessage(tr("The type is as large as there is room for on this screen."));
}

Theme MainWindow::themeAsAsked() const
{
    return Theme(m_view.look.value_or(systemLook(m_startPalette)), m_startFont, m_view.typeScale);
}

/// With type no larger than the window can bear on its screen.
Theme MainWindow::themeThatFits() const
{
    const Theme asked = themeAsAsked();
    const QSize room = screen()->availableSize().expandedTo(size());
    return Theme(asked.look(), m_startFont, m_view.typeScale * partOfTypeThatFits(asked.scale(), room));
}

/// Neither larger than its screen nor partly outside of it. Before the window is shown nobody knows its frame.
void MainWindow::stayOnScreen()
{
    if (isMaximized() || isFullScreen())
        return;
    const QMargins frame = windowHandle() && isVisible()
                             ? windowHandle()->frameMargins()
                             : QMargins(4, style()->pixelMetric(QStyle::PM_TitleBarHeight), 4, 4);
    const QRect placed = withinRoom(geometry(), frame, screen()->availableGeometry());
    if (placed != geometry())
        setGeometry(placed);
}

/// Another screen may have room for other type.
void MainWindow::showEvent(QShowEvent* event)
{
    QMainWindow::showEvent(event);
    connect(windowHandle(), &QWindow::screenChanged, this, &MainWindow::applyView, Qt::UniqueConnection);
}

/// Look, type size and rows as the settings have them, everywhere.
void MainWindow::applyView()
{
    m_theme = themeThatFits();
    applyTheme(*qApp, m_theme);
    m_setupArea->setFixedWidth(m_theme.pixels(kPanelWidth));
    m_setupPanel->setTheme(m_theme);
    m_runControls->setTheme(m_theme);
    if (auto* run = m_strip->findChild<RunButton*>())
        run->setFont(m_theme.font(TextRole::Title));
    m_surroundings->setTheme(m_theme);
    m_honesty->setTheme(m_theme);
    m_page->setTheme(m_theme);
    m_charts->apply(m_view);
    setRowsBy(m_view.rowsBy);
    adaptToSize();
}

void MainWindow::setRowsBy(gantt::RowsBy rowsBy)
{
    m_view.rowsBy = rowsBy;
    m_charts->setRowsBy(rowsBy);
}

/// Full screen, large type, darker inks; and back to what was before.
void MainWindow::toggleProjector(bool on)
{
    if (on)
        m_lookBeforeProjector = m_view.look;
    setLook(on ? std::optional(gantt::Look::Projector) : m_lookBeforeProjector);
    if (on)
        showFullScreen();
    else
        showNormal();
}

void MainWindow::adaptToSize()
{
    const bool narrow = width() < m_theme.pixels(kNarrow) || m_theme.look() == gantt::Look::Projector;
    if (narrow != m_isNarrow || m_strip->isHidden() == narrow) {
        m_isNarrow = narrow;
        setSetupShown(!narrow);
    }
    m_strip->setVisible(narrow);
}

/// The numbers in a table, or one line of them. Where the window folds them by itself that is not what the user wants remembered.
void MainWindow::askForNumbers(bool open)
{
    m_view.numbersOpen = open;
    m_page->askForTable(open);
}

void MainWindow::setSetupShown(bool shown)
{
    m_setupArea->setVisible(shown);
    focusRun();
    m_actions->action(QStringLiteral("view.panel"))->setChecked(shown);
}

Result<bool> MainWindow::open(const QString& path)
{
    return m_runFiles->open(path);
}

void MainWindow::openFile(const QString& path)
{
    m_runFiles->openOrWarn(path);
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event)
{
    if (!RunFiles::draggedFile(*event->mimeData()).isEmpty() && !m_runs->state().isBusy)
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent* event)
{
    event->acceptProposedAction();
    // Where it came from waits for this to end, and a box may come.
    QMetaObject::invokeMethod(
        this, [this, file = RunFiles::draggedFile(*event->mimeData())] { openFile(file); }, Qt::QueuedConnection);
}

void MainWindow::resizeEvent(QResizeEvent* event)
{
    QMainWindow::resizeEvent(event);
    adaptToSize();
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    m_runs->stop();
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
