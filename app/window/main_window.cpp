// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/main_window.h"

#include <QApplication>
#include <QCloseEvent>
#include <QDragEnterEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QMimeData>
#include <QProgressBar>
#include <QPushButton>
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
#include "app/metrics/metrics_panel.h"
#include "app/run/load_watch.h"
#include "app/scenario/setup_panel.h"
#include "app/scenario/setup_strip.h"
#include "app/theme/icons.h"
#include "app/theme/system_look.h"
#include "app/window/chart_area.h"
#include "app/window/exports.h"
#include "app/window/page.h"
#include "app/window/picture_focus.h"
#include "app/window/run_files.h"
#include "app/window/screen_room.h"
#include "app/window/status_line.h"
#include "app/window/tab_order.h"
#include "app/window/top_strip.h"
#include "core/run/captions.h"

namespace interleave {

namespace {

/// Lengths at 100 % type size.
constexpr double kPanelWidth = 324;
constexpr double kNarrow = 1180; ///< below this width the panel folds into a strip
constexpr double kRunHeight = 46;

} // namespace

MainWindow::MainWindow(QSettings& settings, QWidget* parent)
    : QMainWindow(parent),
      m_settings(settings),
      m_view(ViewSettings::load(settings)),
      m_startPalette(QGuiApplication::palette()),
      m_startFont(QApplication::font()),
      m_theme(m_view.look.value_or(systemLook(m_startPalette)), m_startFont, m_view.typeScale),
      m_controller(new RunController(this)),
      m_history(new RunHistory(this)),
      m_actions(new ActionCatalog(*this)),
      m_desk(new FileDesk(*this, m_view, m_words)),
      m_runFiles(new RunFiles({*m_desk, m_setup, *m_history, *m_controller, m_words}, settings, this)),
      m_pictureFocus(new PictureFocus(*this)),
      m_loadWatch(new LoadWatch(this))
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
    m_machineButton = new QToolButton(this);
    m_machineButton->setObjectName(QStringLiteral("machine"));
    m_machineButton->setAutoRaise(true);
    m_machineButton->hide(); // until there is something to say
    connect(m_machineButton, &QToolButton::clicked, this, [this] { m_honesty->open(HonestyDialog::Part::Machine); });
    m_surroundings = new StatusLine(this);
    m_surroundings->setObjectName(QStringLiteral("surroundings"));
    statusBar()->addWidget(m_surroundings, 1); // what is said of the place of the pointer covers it for that time
    statusBar()->addPermanentWidget(m_machineButton);

    createMenus();
    connectSetup();
    connectRun();
    applyView();
    resize(m_theme.pixels(1366), m_theme.pixels(768));
    if (!restoreGeometry(m_view.geometry))
        stayOnScreen();
    adaptToSize();
    showBeforeRun();
    connect(this, &MainWindow::settled, this, &MainWindow::focusPicture);
    orderTabs(*this->centralWidget());
    (m_setupArea->isHidden() ? m_stripRunButton : m_runButton)->setFocus();
    m_controller->inspect();
}

MainWindow::~MainWindow() = default;

QPushButton* MainWindow::createRunButton()
{
    auto* button = new QPushButton(this);
    connect(button, &QPushButton::clicked, this, [this] {
        if (m_controller->isBusy())
            m_controller->stop();
        else
            run();
    });
    return button;
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

    auto* foot = new QVBoxLayout;
    foot->setContentsMargins(12, 0, 12, 0);
    foot->setSpacing(4);
    m_progressText = new QLabel(this);
    m_progressText->setObjectName(QStringLiteral("progressText"));
    m_progress = new QProgressBar(this);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Progress"));
    for (QWidget* widget : std::initializer_list<QWidget*>{m_progressText, m_progress}) { // nothing moves when they come
        QSizePolicy policy = widget->sizePolicy();
        policy.setRetainSizeWhenHidden(true);
        widget->setSizePolicy(policy);
    }
    m_runButton = createRunButton();
    m_runButton->setObjectName(QStringLiteral("run"));
    m_manyButton = new QPushButton(this);
    m_manyButton->setObjectName(QStringLiteral("runMany"));
    connect(m_manyButton, &QPushButton::clicked, this, &MainWindow::runMany);
    m_runHint = new QLabel(this);
    m_runHint->setObjectName(QStringLiteral("runHint"));
    m_runHint->setAlignment(Qt::AlignHCenter);
    for (QWidget* widget : std::initializer_list<QWidget*>{m_progressText, m_progress, m_runButton, m_manyButton, m_runHint})
        foot->addWidget(widget);
    layout->addLayout(foot);
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
    m_stripRunButton = createRunButton();
    m_stripRunButton->setObjectName(QStringLiteral("stripRun"));
    m_setupStrip = new SetupStrip(m_setup, m_words, this);
    m_stripManyButton = new QToolButton(this);
    strip->add(panelButton);
    strip->add(m_stripRunButton);
    strip->add(m_setupStrip);
    strip->addMissable(m_stripManyButton);
    m_strip = strip;
    return m_strip;
}

QWidget* MainWindow::createCentre()
{
    m_origin = new OriginBar(m_words, m_theme, this);
    connect(m_origin, &OriginBar::runAgain, this, &MainWindow::runOpened);
    m_answer = new AnswerPanel(m_theme, this);
    m_outcome = new OutcomePanel(m_words, m_theme, this);
    m_noise = new NoiseBar(m_words, m_theme, this);
    connect(m_noise, &NoiseBar::runAgain, this, &MainWindow::runAgain);
    connect(m_noise, &NoiseBar::untilQuietAsked, this, &MainWindow::runUntilQuiet);
    createCharts();
    m_metrics = new MetricsPanel(m_words, m_theme, this);
    connect(m_metrics, &MetricsPanel::openAsked, this, &MainWindow::askForNumbers);
    m_distribution = new DistributionPanel(m_words, m_theme, this);
    m_distribution->setObjectName(QStringLiteral("distribution"));
    connect(m_distribution, &DistributionPanel::runChosen, m_history, &RunHistory::chooseRun);
    connect(m_distribution, &DistributionPanel::runChosen, this, [this] { m_page->showCharts(); });
    m_honesty = new HonestyDialog(m_words, m_theme, this);
    connect(m_gantt, &GanttView::evidenceAsked, this, [this] { m_honesty->open(HonestyDialog::Part::Runs); });
    m_seriesChooser = new SeriesChooser(m_words, this);
    m_seriesChooser->setObjectName(QStringLiteral("seriesChooser"));
    connect(m_seriesChooser, &SeriesChooser::chosen, m_history, &RunHistory::chooseSeries);
    connect(m_gantt, &GanttView::hoverText, this, [this](const QString& text) { statusBar()->showMessage(text); });
    m_page = new Page({.strip = createStrip(),
                       .origin = m_origin,
                       .chooser = m_seriesChooser,
                       .answer = m_answer,
                       .outcome = m_outcome,
                       .noise = m_noise,
                       .charts = m_charts,
                       .distribution = m_distribution,
                       .metrics = m_metrics},
                      m_theme, this);
    m_page->setTableWanted(m_view.numbersOpen);
    return m_page;
}

void MainWindow::createCharts()
{
    m_charts = new ChartArea(m_words, m_theme, this, &m_controller->gate());
    m_gantt = &m_charts->view();
    m_exporting = new Exports({*this, *m_desk, m_view, *m_history, *m_charts, m_theme, m_words}, this);
    m_actions->addPage(*m_gantt);
    m_actions->addPage(m_charts->kitchen().view());
    connect(m_charts, &ChartArea::rowsByAsked, this, &MainWindow::setRowsBy);
    const auto keep = [this](bool ViewSettings::*setting) {
        return [this, setting](bool value) {
            m_view.*setting = value;
            m_charts->apply(m_view);
        };
    };
    connect(m_charts, &ChartArea::listingShown, this, keep(&ViewSettings::listingShown));
    connect(m_charts, &ChartArea::stageAsked, this, [this](Stage stage) {
        m_view.stage = stage;
        m_charts->apply(m_view);
        m_page->fit();
    });
    connect(m_charts, &ChartArea::hoverText, this, [this](const QString& text) { statusBar()->showMessage(text); });
    connect(m_charts, &ChartArea::failed, this, &MainWindow::tellFailure);
    connect(m_charts, &ChartArea::simulationAsked, this, &MainWindow::simulate);
    connect(&m_charts->kitchen(), &KitchenPanel::wayBackAsked, this, &MainWindow::measureAgain);
    connect(m_charts, &ChartArea::wheelAsked, this, keep(&ViewSettings::wheelZooms));
    connect(m_charts, &ChartArea::motionAsked, this, keep(&ViewSettings::reducedMotion));
}

void MainWindow::connectSetup()
{
    connect(&m_setup, &Setup::changed, this, [this] {
        if (m_controller->isBusy())
            return;
        if (!m_history->shown().hasRuns())
            showBeforeRun();
        else
            showBelonging();
        showManyButton();
    });
    connect(
        &m_setup, &Setup::changed, this, [this] { orderTabs(*centralWidget()); }, Qt::QueuedConnection); // other fields
    connect(&m_setup, &Setup::leavesNoisyOutChanged, this, [this] {
        if (!m_controller->isBusy())
            m_history->setDropsNoisy(m_setup.leavesNoisyOut());
    });
}

/// Whether the runs that are shown are of another scenario than the chosen one.
bool MainWindow::isStale() const
{
    const RunPointer shown = m_history->shown().at(Side::Above).shown();
    return shown && shown->request.scenario != &m_setup.scenario();
}

/// What belongs to another scenario than the chosen one steps back, and the question about that takes the place of the answer.
void MainWindow::showBelonging()
{
    const RunPointer shown = m_history->shown().at(Side::Above).shown();
    const bool isOther = isStale();
    const bool isOtherAnswer = isOther || m_page->isStale();
    m_page->setStale(isOther && !m_controller->isBusy()
                         ? tr("Still shown: %1", "a scenario").arg(toQString(m_words, shown->request.scenario->title))
                         : QString());
    if (m_controller->isBusy())
        return;
    if (isOtherAnswer)
        showAnswer();
    showRunHint(isOther ? tr("F5 runs, Esc stops") : tr("Settings changed since this run"));
}

/// Run is where it can be seen.
void MainWindow::focusRun()
{
    QPushButton* seen = m_setupArea->isHidden() ? m_stripRunButton : m_runButton;
    QWidget* now = focusWidget();
    if (!now || now == m_runButton || now == m_stripRunButton || !now->isVisibleTo(this))
        seen->setFocus();
}

void MainWindow::focusPicture()
{
    m_pictureFocus->give(m_gantt->isHidden() ? static_cast<QWidget&>(m_charts->kitchen().view()) : *m_gantt);
}

void MainWindow::connectRun()
{
    connect(m_desk, &FileDesk::said, this, [this](const QString& text) { statusBar()->showMessage(text); });
    connect(m_runFiles, &RunFiles::saved, this, &MainWindow::showOrigin);
    connect(m_runFiles, &RunFiles::opened, this, [this] {
        m_repeatNote.clear();
        showBusy(false);
        emit settled();
    });
    connect(m_controller, &RunController::machineKnown, this, [this] {
        const Machine& machine = *m_controller->machine();
        m_setupPanel->setMachine(machine);
        m_honesty->setMachine(machine);
        m_origin->setMachine(machine);
        m_loadWatch->setCpus(machine.cpus);
        showOrigin();
        m_machineButton->setText(toQString(m_words, machineCaption(machine)));
        m_machineButton->setToolTip(tr("How do we know?"));
        m_machineButton->show();
        if (!m_history->shown().hasRuns() && !m_controller->isBusy())
            showBeforeRun();
    });
    connect(m_controller, &RunController::inspectionFailed, this, [this](const Error& error) {
        if (!m_history->shown().hasRuns())
            m_answer->setProblem(tr("This computer could not be examined."), toQString(m_words, error.message));
    });
    connect(m_loadWatch, &LoadWatch::changed, this, &MainWindow::showSurroundings);
    connect(m_controller, &RunController::repeated, this, &MainWindow::showRepeat);
    connect(m_controller, &RunController::runBegan, this, &MainWindow::showRunning);
    connect(m_controller, &RunController::progressed, this, &MainWindow::showProgress);
    connect(m_controller, &RunController::lived, this, &MainWindow::showLive);
    connect(m_controller, &RunController::runEnded, m_history, &RunHistory::add);
    connect(m_controller, &RunController::made, this, &MainWindow::showMade);
    connect(m_controller, &RunController::failed, this, &MainWindow::showFailure);
    connect(m_controller, &RunController::ended, this, [this] {
        showBusy(false);
        emit settled();
    });
    connect(m_history, &RunHistory::changed, this, &MainWindow::showHistory);
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
    m_answer->setTheme(m_theme);
    m_outcome->setTheme(m_theme);
    m_distribution->setTheme(m_theme);
    m_noise->setTheme(m_theme);
    m_origin->setTheme(m_theme);
    m_honesty->setTheme(m_theme);
    m_charts->setTheme(m_theme);
    m_charts->apply(m_view);
    m_metrics->setTheme(m_theme);
    m_page->setTheme(m_theme);
    m_runButton->setMinimumHeight(m_theme.pixels(kRunHeight));
    for (QPushButton* button : {m_runButton, m_stripRunButton})
        button->setFont(m_theme.font(TextRole::Title));
    for (QWidget* label : std::initializer_list<QWidget*>{m_runHint, m_progressText, m_machineButton, m_surroundings})
        label->setFont(m_theme.font(TextRole::Small));
    setRowsBy(m_view.rowsBy);
    showBusy(m_controller->isBusy());
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
    m_panelAction->setChecked(shown);
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
    if (!RunFiles::draggedFile(*event->mimeData()).isEmpty() && !m_controller->isBusy())
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
    m_controller->stop();
    if (m_projectorAction->isChecked())
        m_projectorAction->trigger(); // F11 leads back only while it is known what was before
    m_view.geometry = saveGeometry();
    m_view.save(m_settings);
    m_runFiles->saveSettings(m_settings);
    m_actions->save(m_settings);
    m_setup.save(m_settings);
    QMainWindow::closeEvent(event);
}

} // namespace interleave
