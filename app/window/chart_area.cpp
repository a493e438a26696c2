// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/chart_area.h"

#include <algorithm>
#include <QLabel>
#include <QSplitter>
#include <QStyle>
#include <QVBoxLayout>

#include "app/gantt/gantt_rows.h"
#include "app/i18n/qt_words.h"
#include "app/pages/charts/charts_page.h"
#include "app/pages/kitchen/kitchen_page.h"
#include "app/pages/page_catalog.h"
#include "app/play/place_text.h"
#include "app/settings/view_settings.h"
#include "app/window/chart_tools.h"
#include "app/window/tool_row.h"

namespace interleave {

namespace {

constexpr int kSpacing = 4;

} // namespace

ChartArea::ChartArea(const Words& words, const Theme& theme, QWidget* parent, MeasuringGate* gate)
    : QWidget(parent),
      m_words(words),
      m_theme(theme),
      m_state(new GanttState(words, this, gate)),
      m_kept(new KeptView(*m_state, this)),
      m_stage(new Stage(pages(), {words, *m_state, gate}, theme, this)),
      m_charts(*m_stage->find<ChartsView>()),
      m_gantt(m_charts.gantt()),
      m_kitchen(m_stage->find<KitchenPageView>()->panel()),
      m_legend(new Legend(words, theme, this)),
      m_find(new FindBar(words, theme, this)),
      m_strip(new OverviewStrip(m_state->timeWindow(), theme, this)),
      m_replay(new Replay(gate, this)),
      m_playBar(new PlayBar(m_replay->head(), words, this)),
      m_listing(new ListingPanel(words, theme, this)),
      m_tools(new ChartTools(m_stage->pages().size(), m_gantt, words, this)),
      m_toolRow(new ToolRow(m_tools, m_legend, m_tools->wordy(), this)),
      m_tooLow(new QLabel(this))
{
    m_listing->setObjectName(QStringLiteral("listing"));
    m_listing->hide();
    m_tooLow->setObjectName(QStringLiteral("tooLow"));
    m_tooLow->setWordWrap(true);
    createLayout();
    connectParts();
    connectReplay();
    showStage();
}

void ChartArea::createLayout()
{
    auto* besideListing = new QSplitter(Qt::Horizontal, this);
    besideListing->addWidget(m_stage);
    besideListing->addWidget(m_listing);
    besideListing->setStretchFactor(0, 1);
    besideListing->setChildrenCollapsible(false);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kSpacing);
    layout->addWidget(m_toolRow);
    layout->addWidget(m_find);
    layout->addWidget(m_tooLow);
    layout->addWidget(besideListing, 1);
    layout->addWidget(m_strip);
    layout->addWidget(m_playBar);
}

void ChartArea::connectParts()
{
    connect(m_stage, &Stage::changed, this, &ChartArea::showStage);
    connect(m_stage, &Stage::timeAsked, &m_replay->head(), &PlayHead::setTime);
    connect(m_stage, &Stage::hoverText, this, &ChartArea::hoverText);
    connect(m_stage, &Stage::failed, this, &ChartArea::failed);
    connect(&m_gantt, &GanttView::plotsMoved, this, &ChartArea::showRunsBelow);
    connect(&m_kitchen, &KitchenPanel::simulationAsked, this, &ChartArea::simulationAsked);
    connect(m_state, &GanttState::selectionChanged, this, &ChartArea::showSelection);
    connect(m_legend, &Legend::emphasisChanged, m_state, &GanttState::setEmphasis);
    connect(m_find, &FindBar::chosen, this, &ChartArea::showHit);
    connect(m_find, &FindBar::closed, &m_gantt, qOverload<>(&QWidget::setFocus));
    connect(m_listing, &ListingPanel::stepClicked, this, &ChartArea::showStep);
}

void ChartArea::connectReplay()
{
    const PlayHead& head = m_replay->head();
    connect(m_replay, &Replay::failed, this, &ChartArea::failed);
    connect(m_replay, &Replay::momentsChanged, this, &ChartArea::showMoments);
    connect(m_strip, &OverviewStrip::playTimeAsked, &head, &PlayHead::setTime);
    connect(&head, &PlayHead::timeChanged, this, [this](TimePoint time) {
        m_state->setPlayTime(time);
        m_gantt.followPlayHead();
        m_strip->setPlayTime(time);
        m_listing->setTime(time);
        m_stage->setTime(time);
    });
    connect(&head, &PlayHead::stateChanged, this, &ChartArea::showPace);
    connect(m_playBar, &PlayBar::momentReached, this, &ChartArea::hoverText);
}

/// What belongs to the charts is there with them.
void ChartArea::showStage()
{
    const bool hasCharts = m_stage->isShown(m_charts);
    m_tooLow->setText(m_stage->page().tooLow);
    m_tooLow->setVisible(m_stage->isTooLow());
    m_tools->setChartToolsShown(hasCharts);
    m_legend->setVisible(hasCharts);
    showMoments();
    showRunsBelow();
}

void ChartArea::showPace()
{
    const PlayHead& head = m_replay->head();
    m_stage->setPace({.slowdown = head.slowdown(), .isStill = m_isStill, .isPlaying = head.isPlaying()});
}

void ChartArea::apply(const ViewSettings& view)
{
    m_gantt.setWheelUse(view.wheelZooms ? WheelUse::Zooms : WheelUse::Scrolls);
    m_isStill = view.reducedMotion || style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, this) == 0;
    m_gantt.setMotion(m_isStill ? GanttView::Motion::Still : GanttView::Motion::Gliding);
    m_replay->head().setReducedMotion(m_isStill);
    showPace();
    if (view.listingShown == m_listing->isHidden())
        setListingShown(view.listingShown);
    m_stage->setPage(view.page);
    emit applied(view);
}

void ChartArea::setListingShown(bool shown)
{
    m_listing->setVisible(shown);
    emit listingShown(shown);
}

/// In the words of the page.
void ChartArea::showMoments()
{
    const MomentWords words = m_stage->page().words;
    const std::vector<RunMoments>& all = m_replay->moments();
    m_playBar->setMoments(all, words);
    std::vector<OverviewMoment> marks;
    for (const RunMoments& run : all) {
        for (const NotableMoment& moment : run.moments) {
            const QString title = toQString(m_words, titleOf(moment, words));
            const QString time = toQString(m_words, placeTextOf(moment.time, m_replay->head().whole().end).time);
            marks.push_back({moment.time, all.size() > 1 ? tr("%1: %2, %3", "run, moment, time").arg(run.run, title, time)
                                                         : tr("%1, %2", "moment, time").arg(title, time)});
        }
    }
    m_strip->setMoments(std::move(marks));
}

void ChartArea::setRuns(std::vector<GanttRun> runs)
{
    m_kept->keep();
    m_state->setRuns(std::move(runs));
    m_legend->setRuns(m_state->runs(), m_rowsBy);
    m_find->setRuns(results());
    m_stage->setRuns(m_state->runs());
    m_replay->setRuns(m_state->runs());
    m_stage->setTime(m_replay->head().time());
    const std::optional<TimePoint> time = m_replay->time();
    m_state->setPlayTime(time);
    m_strip->setPlayTime(time);
    showReplay();
    showSelection();
    m_listing->setTime(time);
    m_kept->restore(); // when the play-head is at the begin, which else would come into view
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
    m_state->setRowsBy(rowsBy);
    m_legend->setRuns(m_state->runs(), rowsBy);
    emit rowsByChanged();
}

void ChartArea::setTheme(const Theme& theme)
{
    m_theme = theme;
    m_stage->setTheme(theme);
    m_legend->setTheme(theme);
    m_find->setTheme(theme);
    m_strip->setTheme(theme);
    m_listing->setTheme(theme);
}

void ChartArea::setBusy(bool busy)
{
    m_isBusy = busy;
    m_stage->setBusy(busy);
    if (busy)
        m_replay->head().pause();
    showReplay();
}

void ChartArea::showReplay()
{
    m_playBar->setEnabled(hasReplay());
    emit replayChanged();
}

void ChartArea::setRoom(const ChartRoom& room)
{
    m_gantt.setDensity(room.density);
    m_playBar->setVisible(room.hasButtons);
    m_strip->setVisible(room.hasOverview);
    m_toolRow->setLegendMayHaveLines(room.hasLegend);
    m_stage->setRoomForAll(room.hasAll);
    const bool areAmongOthers = m_stage->page().views.size() > 1 && !m_stage->isTooLow(); // which have the rest
    m_gantt.setMinimumHeight(areAmongOthers ? m_gantt.heightFor(room.density, kMostRowsSeen) : 0);
}

ChartHeights ChartArea::heightsIn(int width) const
{
    const auto chartsIn = [this](const GanttDensity& density) {
        return m_stage->wants(m_charts) ? m_gantt.heightFor(density, kMostRowsSeen) : 0;
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
            .others = m_stage->leastHeightBeside(m_charts),
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
    if (!m_stage->isShown(m_charts)) {
        const int room = m_theme.pixels(8); // for marks at both ends
        m_strip->setPlot(room, m_strip->width() - 2 * room);
    } else {
        const QPoint origin = m_gantt.mapTo(this, QPoint());
        m_strip->setPlot(origin.x() - m_strip->x() + m_gantt.plotLeft(), m_gantt.plotWidth());
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
