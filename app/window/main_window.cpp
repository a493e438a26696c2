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
#include <QScrollArea>
#include <QSettings>
#include <QStatusBar>
#include <QToolButton>
#include <QVBoxLayout>

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
#include "app/theme/interleave_style.h"
#include "app/theme/system_look.h"
#include "app/window/chart_area.h"
#include "app/window/exports.h"
#include "app/window/run_files.h"
#include "app/window/status_line.h"
#include "core/run/captions.h"

namespace interleave {

namespace {

/// Lengths at 100 % type size.
constexpr double kPanelWidth = 296;
constexpr double kNarrow = 1180;      ///< below this width the panel folds into a strip
constexpr double kLow = 740;          ///< below this height the numbers fold
constexpr double kLowWithMany = 1000; ///< the same while many runs are shown, or a kitchen
constexpr double kVeryLow = 620;      ///< below this height the detail line goes
constexpr double kLowest = 520;       ///< below this one the replay's buttons too
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
    restoreGeometry(m_view.geometry);
    adaptToSize();
    showBeforeRun();
    m_runButton->setFocus();
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
    m_strip = new QWidget(this);
    auto* layout = new QHBoxLayout(m_strip);
    layout->setContentsMargins(0, 0, 0, 0);
    auto* panelButton = new QToolButton(this);
    panelButton->setObjectName(QStringLiteral("panelButton"));
    panelButton->setIcon(icon(QStringLiteral("panel")));
    panelButton->setToolTip(tr("Show all settings (F9)"));
    panelButton->setAccessibleName(tr("Show all settings"));
    connect(panelButton, &QToolButton::clicked, this, [this] { setSetupShown(m_setupArea->isHidden()); });
    m_stripRunButton = createRunButton();
    m_stripRunButton->setObjectName(QStringLiteral("stripRun"));
    layout->addWidget(panelButton);
    layout->addWidget(m_stripRunButton);
    m_setupStrip = new SetupStrip(m_setup, m_words, this);
    layout->addWidget(m_setupStrip);
    m_stripManyButton = new QToolButton(this);
    layout->addWidget(m_stripManyButton);
    layout->addStretch(1);
    return m_strip;
}

QWidget* MainWindow::createCentre()
{
    auto* centre = new QWidget(this);
    m_body = new QVBoxLayout(centre);
    m_body->setContentsMargins(14, 10, 14, 6);
    m_body->setSpacing(6);
    m_origin = new OriginBar(m_words, m_theme, this);
    connect(m_origin, &OriginBar::runAgain, this, &MainWindow::runOpened);
    m_answer = new AnswerPanel(m_theme, this);
    m_outcome = new OutcomePanel(m_words, m_theme, this);
    m_noise = new NoiseBar(m_words, m_theme, this);
    connect(m_noise, &NoiseBar::runAgain, this, &MainWindow::runAgain);
    connect(m_noise, &NoiseBar::untilQuietAsked, this, &MainWindow::runUntilQuiet);
    createCharts();
    m_metrics = new MetricsPanel(m_words, m_theme, this);
    m_metrics->setOpen(m_view.numbersOpen);
    connect(m_metrics, &MetricsPanel::openChanged, this, [this](bool open) { m_view.numbersOpen = open; });
    m_distribution = new DistributionPanel(m_words, m_theme, this);
    m_distribution->setObjectName(QStringLiteral("distribution"));
    connect(m_distribution, &DistributionPanel::runChosen, m_history, &RunHistory::chooseRun);
    m_honesty = new HonestyDialog(m_words, m_theme, this);
    connect(m_gantt, &GanttView::evidenceAsked, this, [this] { m_honesty->open(HonestyDialog::Part::Runs); });
    m_body->addWidget(createStrip());
    m_body->addWidget(m_origin);
    m_seriesChooser = new SeriesChooser(m_words, this);
    m_seriesChooser->setObjectName(QStringLiteral("seriesChooser"));
    connect(m_seriesChooser, &SeriesChooser::chosen, m_history, &RunHistory::chooseSeries);
    m_body->addWidget(m_seriesChooser);
    m_body->addWidget(m_answer);
    m_body->addWidget(m_outcome);
    m_body->addWidget(m_noise);
    m_body->addWidget(m_charts, 1);
    m_body->addWidget(m_distribution);
    m_body->addWidget(m_metrics);
    connect(m_gantt, &GanttView::hoverText, this, [this](const QString& text) { statusBar()->showMessage(text); });
    return centre;
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
        adaptToSize();
    });
    connect(m_charts, &ChartArea::hoverText, this, [this](const QString& text) { statusBar()->showMessage(text); });
    connect(m_charts, &ChartArea::failed, this, &MainWindow::tellFailure);
    connect(m_charts, &ChartArea::simulationAsked, this, &MainWindow::simulate);
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
            showRunHint(tr("Settings changed since this run"));
        showManyButton();
    });
    connect(&m_setup, &Setup::leavesNoisyOutChanged, this, [this] {
        if (!m_controller->isBusy())
            m_history->setDropsNoisy(m_setup.leavesNoisyOut());
    });
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
}

/// Look, type size and rows as the settings have them, everywhere.
void MainWindow::applyView()
{
    m_theme = Theme(m_view.look.value_or(systemLook(m_startPalette)), m_startFont, m_view.typeScale);
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
    const double forDetail = m_view.stage == Stage::Both ? kLowWithMany : kVeryLow; // kitchens and charts need the height more
    m_answer->setDetailShown(height() >= m_theme.pixels(forDetail));
    m_outcome->setDetailShown(height() >= m_theme.pixels(forDetail));
    m_charts->setReplayShown(height() >= m_theme.pixels(kLowest));
    foldNumbers();
}

/// Where there is little room the numbers fold: that is the window's doing, and not what the user wants remembered.
void MainWindow::foldNumbers()
{
    const double least = m_distribution->isHidden() && m_view.stage == Stage::Charts ? kLow : kLowWithMany;
    const bool low = height() < m_theme.pixels(least);
    if (low == m_isLow)
        return;
    m_isLow = low;
    const bool wanted = m_view.numbersOpen;
    m_metrics->setOpen(wanted && !low);
    m_view.numbersOpen = wanted;
}

void MainWindow::setSetupShown(bool shown)
{
    m_setupArea->setVisible(shown);
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
