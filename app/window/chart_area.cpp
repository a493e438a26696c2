// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/chart_area.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <QAction>
#include <QActionGroup>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QSplitter>
#include <QStyle>
#include <QToolButton>
#include <QVBoxLayout>
#include <utility>

#include "app/gantt/gantt_accessible.h"
#include "app/gantt/gantt_rows.h"
#include "app/i18n/qt_words.h"
#include "app/kitchen/kitchen_accessible.h"
#include "app/play/place_text.h"
#include "app/theme/icons.h"
#include "app/window/tool_row.h"
#include "core/analysis/moments.h"
#include "core/analysis/switches.h"

namespace interleave {

namespace {

constexpr int kSpacing = 4;

struct RowsChoice {
    gantt::RowsBy rowsBy;
    QString icon;
    QString name;
    QString help;
};

std::array<RowsChoice, 3> rowsChoices()
{
    return {{
        {gantt::RowsBy::Task, QStringLiteral("rows-tasks"), ChartArea::tr("Tasks"),
         ChartArea::tr("A row for each task; colours mean what it does (R)")},
        {gantt::RowsBy::Worker, QStringLiteral("rows-threads"), ChartArea::tr("Threads"),
         ChartArea::tr("A row for each thread; colours mean the task that it carries (R)")},
        {gantt::RowsBy::Cpu, QStringLiteral("rows-cores"), ChartArea::tr("Cores"),
         ChartArea::tr("A row for each core; colours mean the task on it (R)")},
    }};
}

} // namespace

ChartArea::ChartArea(const Words& words, const Theme& theme, QWidget* parent, MeasuringGate* gate)
    : QWidget(parent),
      m_words(words),
      m_theme(theme),
      m_state(new GanttState(words, this, gate)),
      m_gantt(new GanttView(*m_state, words, theme, this)),
      m_legend(new Legend(words, theme, this)),
      m_find(new FindBar(words, theme, this)),
      m_strip(new OverviewStrip(m_state->timeWindow(), theme, this)),
      m_playHead(new PlayHead(this)),
      m_playBar(new PlayBar(*m_playHead, words, this)),
      m_listing(new ListingPanel(words, theme, this)),
      m_kitchen(new KitchenPanel(words, theme, this, gate)),
      m_stage(new QSplitter(Qt::Vertical, this)),
      m_splitter(new QSplitter(Qt::Horizontal, this)),
      m_stageActions(new QActionGroup(this)),
      m_rowActions(new QActionGroup(this)),
      m_longReplay(nullptr, gate)
{
    installGanttAccessible();
    installKitchenAccessible();
    m_gantt->setObjectName(QStringLiteral("chart"));
    m_listing->setObjectName(QStringLiteral("listing"));
    m_stage->addWidget(m_kitchen);
    m_stage->addWidget(m_gantt);
    m_stage->setStretchFactor(0, 3);
    m_stage->setStretchFactor(1, 2);
    m_stage->setChildrenCollapsible(false);
    m_splitter->addWidget(m_stage);
    m_splitter->addWidget(m_listing);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setChildrenCollapsible(false);
    m_listing->hide();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kSpacing);
    layout->addWidget(createToolRow());
    layout->addWidget(m_find);
    m_tooLow = new QLabel(this);
    m_tooLow->setObjectName(QStringLiteral("tooLow"));
    m_tooLow->setText(tr("Too low for both: Ctrl+2 shows the kitchen."));
    m_tooLow->setWordWrap(true);
    m_tooLow->hide();
    layout->addWidget(m_tooLow);
    layout->addWidget(m_splitter, 1);
    layout->addWidget(m_strip);
    layout->addWidget(m_playBar);
    createActions();
    connectParts();
}

QWidget* ChartArea::createToolRow()
{
    auto* tools = new QWidget(this);
    auto* layout = new QHBoxLayout(tools);
    layout->setContentsMargins(0, 0, 0, 0);
    createStageButtons(layout);
    m_chartTools = new QWidget(tools);
    layout->addWidget(m_chartTools);
    layout = new QHBoxLayout(m_chartTools);
    layout->setContentsMargins(0, 0, 0, 0);
    QList<QWidget*> wordy{new QLabel(tr("Rows"), tools)};
    layout->addWidget(wordy.front());
    for (const RowsChoice& choice : rowsChoices()) {
        QAction* action = m_rowActions->addAction(icon(choice.icon), choice.name);
        action->setToolTip(choice.help);
        action->setData(static_cast<int>(choice.rowsBy));
        action->setCheckable(true);
        auto* button = new QToolButton(tools);
        button->setDefaultAction(action);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setAccessibleName(tr("Rows: %1", "what a row of the charts is").arg(choice.name));
        wordy << button;
        layout->addWidget(button);
        connect(action, &QAction::triggered, this, [this, choice] { emit rowsByAsked(choice.rowsBy); });
    }
    createZoomButtons(layout);
    m_toolRow = new ToolRow(tools, m_legend, wordy, this);
    return m_toolRow;
}

void ChartArea::createZoomButtons(QHBoxLayout* layout)
{
    const auto addZoom = [&](const QString& iconId, const QString& name, void (GanttView::*zoom)()) {
        auto* button = new QToolButton(m_chartTools);
        button->setIcon(icon(iconId));
        button->setToolTip(name);
        button->setAccessibleName(name);
        connect(button, &QToolButton::clicked, m_gantt, zoom);
        layout->addWidget(button);
    };
    layout->addSpacing(8);
    addZoom(QStringLiteral("zoom-out"), tr("Zoom out (S)"), &GanttView::zoomOut);
    addZoom(QStringLiteral("zoom-in"), tr("Zoom in (W)"), &GanttView::zoomIn);
    addZoom(QStringLiteral("zoom-fit"), tr("Show all (Home)"), &GanttView::showAll);
    m_hidden = new QToolButton(m_chartTools);
    m_hidden->setObjectName(QStringLiteral("hiddenRows"));
    m_hidden->setToolTip(tr("Show them again"));
    m_hidden->hide();
    connect(m_hidden, &QToolButton::clicked, this, [this] {
        gantt::RowArrangement arrangement = m_state->arrangement();
        arrangement.showHidden();
        m_state->setArrangement(std::move(arrangement));
    });
    layout->addWidget(m_hidden);
}

void ChartArea::createStageButtons(QHBoxLayout* layout)
{
    struct Choice {
        Stage stage;
        QString name;
        QString help;
        Qt::Key key;
    };
    const std::array<Choice, 3> choices{{
        {Stage::Charts, tr("Charts"), tr("Bars in time (Ctrl+1)"), Qt::Key_1},
        {Stage::Kitchen, tr("Kitchen"), tr("The same run as chefs and customers (Ctrl+2)"), Qt::Key_2},
        {Stage::Both, tr("Both"), tr("The kitchen above, the charts below, one play-head (Ctrl+3)"), Qt::Key_3},
    }};
    for (const Choice& choice : choices) {
        QAction* action = m_stageActions->addAction(choice.name);
        action->setToolTip(choice.help);
        action->setData(static_cast<int>(choice.stage));
        action->setCheckable(true);
        action->setShortcut(QKeySequence(Qt::CTRL | choice.key));
        auto* button = new QToolButton(this);
        button->setDefaultAction(action);
        layout->addWidget(button);
        QWidget::addAction(action);
        connect(action, &QAction::triggered, this, [this, stage = choice.stage] {
            emit stageAsked(stage);
            stage == Stage::Charts ? m_gantt->setFocus() : m_kitchen->view().setFocus();
        });
    }
    layout->addSpacing(8);
}

void ChartArea::setStage(Stage stage)
{
    for (QAction* action : m_stageActions->actions())
        action->setChecked(action->data().toInt() == static_cast<int>(stage));
    m_wantedStage = stage;
    showStage();
}

/// What is wanted, or of both what there is room for.
void ChartArea::showStage()
{
    const bool isTooLow = m_wantedStage == Stage::Both && !m_room.hasBoth;
    m_tooLow->setVisible(isTooLow);
    m_shownStage = isTooLow ? Stage::Charts : m_wantedStage;
    m_kitchen->setVisible(m_shownStage != Stage::Charts);
    m_gantt->setVisible(m_shownStage != Stage::Kitchen);
    m_chartTools->setVisible(m_shownStage != Stage::Kitchen);
    m_legend->setVisible(m_shownStage != Stage::Kitchen);
    showMoments();
    showRunsBelow();
}

void ChartArea::showPace()
{
    m_kitchen->setPace({.slowdown = m_playHead->slowdown(), .isStill = m_isStill});
    m_kitchen->setPlaying(m_playHead->isPlaying());
}

void ChartArea::connectParts()
{
    connect(&m_longReplay, &Background::failed, this, &ChartArea::failed);
    connect(m_kitchen, &KitchenPanel::failed, this, &ChartArea::failed);
    connect(m_gantt, &GanttView::plotsMoved, this, &ChartArea::showRunsBelow);
    connect(m_state, &GanttState::rowsChanged, this, &ChartArea::showHidden);
    connect(m_gantt, &GanttView::playTimeAsked, m_playHead, &PlayHead::setTime);
    connect(m_strip, &OverviewStrip::playTimeAsked, m_playHead, &PlayHead::setTime);
    connect(m_playHead, &PlayHead::timeChanged, this, [this](TimePoint time) {
        m_state->setPlayTime(time);
        m_gantt->followPlayHead();
        m_strip->setPlayTime(time);
        m_listing->setTime(time);
        m_kitchen->setTime(time);
    });
    connect(m_playHead, &PlayHead::stateChanged, this, &ChartArea::showPace);
    connect(m_playBar, &PlayBar::momentReached, this, &ChartArea::hoverText);
    connect(&m_kitchen->view(), &KitchenView::hoverText, this, &ChartArea::hoverText);
    connect(m_kitchen, &KitchenPanel::simulationAsked, this, &ChartArea::simulationAsked);
    connect(&m_kitchen->view(), &KitchenView::spanChosen, this, [this](std::size_t run, TaskId task, std::uint32_t span) {
        m_state->select(placeOf(*m_state, run, task, span));
        m_kitchen->view().setMarked(run, task);
    });
    connect(&m_kitchen->view(), &KitchenView::choiceCleared, this, [this] {
        m_state->select(std::nullopt);
        m_kitchen->view().setMarked(std::nullopt, std::nullopt);
    });
    connect(m_state, &GanttState::selectionChanged, this, &ChartArea::showSelection);
    connect(m_legend, &Legend::emphasisChanged, m_state, &GanttState::setEmphasis);
    connect(m_find, &FindBar::chosen, this, &ChartArea::showHit);
    connect(m_listing, &ListingPanel::stepClicked, this, &ChartArea::showStep);
    connect(m_find, &FindBar::closed, m_gantt, qOverload<>(&QWidget::setFocus));
}

/// What acts by a single letter, or by Space, acts only while the charts have the focus.
QAction* ChartArea::addAction(const QString& words, const QList<QKeySequence>& keys, std::function<void()> act)
{
    auto* action = new QAction(words, this);
    action->setShortcuts(keys);
    connect(action, &QAction::triggered, this, std::move(act));
    const bool isPlain = std::ranges::any_of(keys, [](const QKeySequence& key) {
        return key.count() == 1 && !(key[0].keyboardModifiers() & ~Qt::ShiftModifier) && key[0].key() < Qt::Key_Escape;
    });
    action->setShortcutContext(isPlain ? Qt::WidgetShortcut : Qt::WindowShortcut);
    isPlain ? m_gantt->addAction(action) : QWidget::addAction(action);
    if (isPlain)
        m_kitchen->view().addAction(action);
    m_go.push_back(action);
    return action;
}

void ChartArea::createActions()
{
    using Keys = QList<QKeySequence>;
    m_back =
        addAction(tr("&Back"), Keys{QKeySequence(Qt::ALT | Qt::Key_Left)}, [this] { m_state->navigation().goBack(); });
    m_forward = addAction(tr("F&orward"), Keys{QKeySequence(Qt::ALT | Qt::Key_Right)},
                          [this] { m_state->navigation().goForward(); });
    addAction(tr("&Fit the selected bar"), Keys{QKeySequence(Qt::Key_F)}, [this] { m_state->fit(); });
    addAction(tr("Show &all"), Keys{QKeySequence(Qt::Key_Home)}, [this] {
        m_state->showAll();
    })->setShortcutContext(Qt::WidgetShortcut);
    m_gantt->addAction(m_go.back());
    m_go.push_back(nullptr);
    addAction(tr("F&ind …"), Keys{QKeySequence(QKeySequence::Find)}, [this] { m_find->open(); });
    addAction(tr("Find &next"), Keys{QKeySequence(Qt::Key_F3)}, [this] { m_find->next(); });
    addAction(tr("Find &previous"), Keys{QKeySequence(Qt::SHIFT | Qt::Key_F3)}, [this] { m_find->previous(); });
    m_go.push_back(nullptr);
    m_replay = {
        addAction(tr("Play or pa&use"), Keys{QKeySequence(Qt::Key_Space)}, [this] { m_playHead->playOrPause(); }),
        addAction(tr("To the n&ext switch"), Keys{QKeySequence(Qt::Key_N)}, [this] { m_playHead->stepForward(); }),
        addAction(tr("To the s&witch before"), Keys{QKeySequence(Qt::Key_B)}, [this] { m_playHead->stepBack(); }),
        addAction(tr("To the next mo&ment"), Keys{QKeySequence(Qt::Key_J)}, [this] { m_playBar->toNextMoment(); }),
        addAction(tr("To the moment befo&re"), Keys{QKeySequence(Qt::SHIFT | Qt::Key_J)},
                  [this] { m_playBar->toPreviousMoment(); }),
        addAction(tr("To the &start"), Keys{QKeySequence(Qt::CTRL | Qt::Key_Home)}, [this] { m_playHead->toStart(); }),
        addAction(tr("To the en&d"), Keys{QKeySequence(Qt::CTRL | Qt::Key_End)}, [this] { m_playHead->toEnd(); }),
    };
    addAction(tr("Fas&ter"), Keys{QKeySequence(Qt::CTRL | Qt::Key_Period), QKeySequence(Qt::CTRL | Qt::Key_Greater)},
              [this] { m_playHead->faster(); });
    addAction(tr("S&lower"), Keys{QKeySequence(Qt::CTRL | Qt::Key_Comma), QKeySequence(Qt::CTRL | Qt::Key_Less)},
              [this] { m_playHead->slower(); });
    m_go.push_back(nullptr);
    addAction(tr("Remove the mar&kers"), Keys{}, [this] { m_state->clearMarkers(); });

    const auto addToggle = [this](const QString& words, const QKeySequence& key) {
        auto* action = new QAction(words, this);
        action->setCheckable(true);
        action->setShortcut(key);
        const bool isPlain = key.count() == 1 && key[0].keyboardModifiers() == Qt::NoModifier;
        action->setShortcutContext(isPlain ? Qt::WidgetShortcut : Qt::WindowShortcut);
        isPlain ? m_gantt->addAction(action) : QWidget::addAction(action);
        return action;
    };
    m_links = addToggle(tr("Who let whom &go on: arrows"), QKeySequence(Qt::Key_L));
    m_swaps =
        addToggle(tr("What could have come before or after the selected bar: the rest &dimmed"), QKeySequence(Qt::Key_X));
    m_listingAction = addToggle(tr("Th&e program beside the charts"), QKeySequence(Qt::CTRL | Qt::Key_L));
    m_wheel = addToggle(tr("The &wheel zooms only with Ctrl"), {});
    m_motion = addToggle(tr("Red&uce motion"), {});
    const auto showExtras = [this] {
        m_state->setExtras({.links = m_links->isChecked(), .swaps = m_swaps->isChecked()});
    };
    connect(m_links, &QAction::toggled, this, showExtras);
    connect(m_swaps, &QAction::toggled, this, showExtras);
    connect(m_listingAction, &QAction::toggled, this, [this](bool shown) {
        m_listing->setVisible(shown);
        emit listingShown(shown);
    });
    connect(m_wheel, &QAction::toggled, this, [this](bool onlyWithCtrl) { emit wheelAsked(!onlyWithCtrl); });
    connect(m_motion, &QAction::toggled, this, &ChartArea::motionAsked);
}

void ChartArea::addToGoMenu(QMenu& menu)
{
    for (QAction* action : m_go)
        action ? static_cast<void>(menu.addAction(action)) : static_cast<void>(menu.addSeparator());
    connect(&menu, &QMenu::aboutToShow, this, [this] {
        m_back->setEnabled(m_state->navigation().canGoBack());
        m_forward->setEnabled(m_state->navigation().canGoForward());
    });
    connect(&menu, &QMenu::aboutToHide, this, [this] { // a key may be pressed at any time
        m_back->setEnabled(true);
        m_forward->setEnabled(true);
    });
}

void ChartArea::addToViewMenu(QMenu& menu, QAction* before)
{
    for (QAction* action : m_stageActions->actions())
        menu.insertAction(before, action);
    menu.insertSeparator(before);
    for (QAction* action : {m_links, m_swaps, m_listingAction, m_wheel, m_motion})
        menu.insertAction(before, action);
    menu.insertSeparator(before);
}

void ChartArea::apply(const ViewSettings& view)
{
    m_wheel->setChecked(!view.wheelZooms);
    m_motion->setChecked(view.reducedMotion);
    m_listingAction->setChecked(view.listingShown);
    m_gantt->setWheelUse(view.wheelZooms ? WheelUse::Zooms : WheelUse::Scrolls);
    const bool isStill = view.reducedMotion || style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, this) == 0;
    m_gantt->setMotion(isStill ? GanttView::Motion::Still : GanttView::Motion::Gliding);
    m_playHead->setReducedMotion(isStill);
    m_isStill = isStill;
    showPace();
    setStage(view.stage);
}

/// Where the replay of these runs steps to and stops at. Takes about 100 ns a span.
ChartArea::Replay ChartArea::replayOf(const std::vector<GanttRun>& runs, const StopToken& stop)
{
    Replay replay;
    std::vector<std::vector<TimePoint>> switches;
    for (const GanttRun& run : runs) {
        if (stop.stopRequested())
            break;
        switches.push_back(switchesOf(run.result->trace));
        replay.moments.push_back({run.heading, momentsOf(run.result->trace)});
    }
    replay.switches = mergedTimes(std::move(switches));
    return replay;
}

void ChartArea::showReplayOf(Replay replay)
{
    m_playHead->setSwitches(std::move(replay.switches));
    m_moments = std::move(replay.moments);
    showMoments();
}

/// Where the kitchen stands alone, in its words.
void ChartArea::showMoments()
{
    const MomentWords words = m_shownStage == Stage::Kitchen ? MomentWords::Kitchen : MomentWords::Terms;
    m_playBar->setMoments(m_moments, words);
    std::vector<OverviewMoment> marks;
    for (const RunMoments& run : m_moments) {
        for (const NotableMoment& moment : run.moments) {
            const QString title = toQString(m_words, titleOf(moment, words));
            const QString time = toQString(m_words, placeTextOf(moment.time, m_playHead->whole().end).time);
            marks.push_back({moment.time, m_moments.size() > 1 ? tr("%1: %2, %3", "run, moment, time").arg(run.run, title, time)
                                                               : tr("%1, %2", "moment, time").arg(title, time)});
        }
    }
    m_strip->setMoments(std::move(marks));
}

void ChartArea::setRuns(std::vector<GanttRun> runs)
{
    std::vector<GanttRun> measured;
    std::ranges::copy_if(runs, std::back_inserter(measured),
                         [](const GanttRun& run) { return run.result && !run.isLive; });
    TimePoint end{};
    for (const GanttRun& run : measured)
        end = std::max(end, run.result->trace.time().end);
    m_hasRun = !measured.empty();
    m_state->setRuns(std::move(runs));
    m_legend->setRuns(m_state->runs(), m_rowsBy);
    m_find->setRuns(results());
    m_kitchen->setRuns(m_state->runs());
    m_playHead->setRuns({TimePoint{}, end}, {});
    m_kitchen->setTime(m_playHead->time());
    m_longReplay.stop();
    const bool isLong =
        std::ranges::any_of(measured, [](const GanttRun& run) { return ChartBuilder::isLong(run.result->trace); });
    showReplayOf(isLong ? Replay{} : replayOf(measured, {}));
    if (isLong)
        m_longReplay.begin([this, measured = std::move(measured)](const Watch& watch) -> Background::Delivery {
            return [this, replay = replayOf(measured, watch.stop)]() mutable { showReplayOf(std::move(replay)); };
        });
    const std::optional<TimePoint> time = m_hasRun ? std::optional(m_playHead->time()) : std::nullopt;
    m_state->setPlayTime(time);
    m_strip->setPlayTime(time);
    showReplay();
    showSelection();
    m_listing->setTime(time);
    showRunsBelow();
}

void ChartArea::setLive(std::size_t run, std::shared_ptr<const RunResult> soFar)
{
    m_state->setLive(run, std::move(soFar));
    m_legend->setRuns(m_state->runs(), m_rowsBy);
}

void ChartArea::setRowsBy(gantt::RowsBy rowsBy)
{
    m_rowsBy = rowsBy;
    for (QAction* action : m_rowActions->actions())
        action->setChecked(action->data().toInt() == static_cast<int>(rowsBy));
    m_state->setRowsBy(rowsBy);
    m_legend->setRuns(m_state->runs(), rowsBy);
}

void ChartArea::setTheme(const Theme& theme)
{
    m_theme = theme;
    m_gantt->setTheme(theme);
    m_legend->setTheme(theme);
    m_find->setTheme(theme);
    m_strip->setTheme(theme);
    m_listing->setTheme(theme);
    m_kitchen->setTheme(theme);
}

void ChartArea::setBusy(bool busy)
{
    m_isBusy = busy;
    m_kitchen->setBusy(busy);
    if (busy)
        m_playHead->pause();
    showReplay();
}

void ChartArea::showReplay()
{
    m_playBar->setEnabled(m_hasRun && !m_isBusy);
    for (QAction* action : m_replay)
        action->setEnabled(m_hasRun && !m_isBusy);
}

/// Most of them in any run: nobody shall miss a row without being told.
void ChartArea::showHidden()
{
    std::size_t most = 0;
    for (std::size_t run = 0; run < m_state->runCount(); ++run) {
        if (const auto chart = m_state->chartOf(run); chart && !m_state->isCollapsed(run))
            most = std::max(most, chart->rows.size() - m_state->rowCount(run));
    }
    m_hidden->setText(
        toQString(m_words, Message{INTERLEAVE_TEXT_N("window", "%n row(s) hidden"), {}, static_cast<std::int64_t>(most)}));
    m_hidden->setVisible(most > 0);
}

void ChartArea::setRoom(const ChartRoom& room)
{
    const bool isOtherStage = room.hasBoth != std::exchange(m_room, room).hasBoth;
    m_gantt->setDensity(room.density);
    m_playBar->setVisible(room.hasButtons);
    m_strip->setVisible(room.hasOverview);
    m_toolRow->setLegendMayHaveLines(room.hasLegend);
    if (isOtherStage)
        showStage();
    const bool areBoth = m_shownStage == Stage::Both; // then the kitchens have the rest
    m_gantt->setMinimumHeight(areBoth ? m_gantt->heightFor(room.density, kMostRowsSeen) : 0);
}

ChartHeights ChartArea::heightsIn(int width) const
{
    const auto chartsIn = [this](const GanttDensity& density) {
        return m_wantedStage == Stage::Kitchen ? 0 : m_gantt->heightFor(density, kMostRowsSeen);
    };
    const int find = m_find->isHidden() ? 0 : m_find->sizeHint().height() + kSpacing;
    return {.tools = m_toolRow->toolsHeight(width) + find,
            .legend = m_toolRow->legendHeight(width),
            .buttons = m_playBar->sizeHint().height(),
            .overview = m_strip->sizeHint().height(),
            .charts = chartsIn({}),
            .withHighRows = chartsIn({.leastRow = GanttDensity::kHighRow}),
            .onOneLine = chartsIn({.isOneLine = true}),
            .withLowRows = chartsIn({.isOneLine = true, .leastRow = GanttDensity::kLowRow}),
            .kitchens = m_wantedStage == Stage::Charts
                          ? 0
                          : m_kitchen->leastHeight() + (m_wantedStage == Stage::Both ? m_stage->handleWidth() : 0),
            .tooLow = m_tooLow->heightForWidth(width) + kSpacing,
            .between = kSpacing};
}

std::vector<std::shared_ptr<const RunResult>> ChartArea::results() const
{
    std::vector<std::shared_ptr<const RunResult>> all;
    for (const GanttRun& run : m_state->runs())
        all.push_back(run.isLive ? nullptr : run.result);
    return all;
}

/// The strip lies under the plots, and shows what they show.
void ChartArea::showRunsBelow()
{
    if (m_gantt->isHidden()) {
        const int room = m_theme.pixels(8); // for marks at both ends
        m_strip->setPlot(room, m_strip->width() - 2 * room);
    } else {
        const QPoint origin = m_gantt->mapTo(this, QPoint());
        m_strip->setPlot(origin.x() - m_strip->x() + m_gantt->plotLeft(), m_gantt->plotWidth());
    }
    std::vector<OverviewRun> runs;
    for (std::size_t run = 0; run < m_state->runCount(); ++run)
        runs.push_back({m_state->chartOf(run)});
    m_strip->setRuns(std::move(runs));
}

/// The listing is of the run whose bar is selected, else of the first.
void ChartArea::showSelection()
{
    const std::vector<std::shared_ptr<const RunResult>> all = results();
    const std::size_t run = m_state->selection() ? m_state->selection()->run : 0;
    const auto chosen = run < all.size() && all[run]
                          ? all.begin() + static_cast<std::ptrdiff_t>(run)
                          : std::ranges::find_if(all, [](const auto& each) { return each != nullptr; });
    m_listing->setRun(chosen == all.end() ? nullptr : *chosen);
    const std::optional<gantt::SpanRef> span = m_state->selectedSpan();
    m_kitchen->view().setMarked(span ? std::optional(run) : std::nullopt, span ? std::optional(span->task) : std::nullopt);
}

/// The first bar of that step, in the run that the listing is of.
void ChartArea::showStep(TaskId task, StepIndex step)
{
    const std::vector<std::shared_ptr<const RunResult>> all = results();
    const std::size_t run = m_state->selection() ? m_state->selection()->run : 0;
    if (run >= all.size() || !all[run])
        return;
    const Spans& spans = all[run]->trace.tasks[indexOf(task)].spans;
    for (std::size_t n = 0; n < spans.size(); ++n) {
        if (spans[n].step == step) {
            m_state->select(placeOf(*m_state, run, task, static_cast<std::uint32_t>(n)));
            return;
        }
    }
}

void ChartArea::showHit(const FindBar::Hit& hit)
{
    if (const std::optional<BarPlace> place = placeOf(*m_state, hit.run, hit.span.task, hit.span.span))
        m_state->select(place);
}

} // namespace interleave
