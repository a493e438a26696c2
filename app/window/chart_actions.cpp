// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/chart_actions.h"

#include <array>
#include <QAction>
#include <QActionGroup>
#include <QMenu>
#include <QToolButton>
#include <utility>

#include "app/settings/view_settings.h"
#include "app/theme/icons.h"
#include "app/window/chart_tools.h"

namespace interleave {

namespace {

const QString kGo = QStringLiteral("go");
const QString kView = QStringLiteral("view.charts");
const QString kNextRows = QStringLiteral("view.rows");

struct RowsChoice {
    QString id;
    QString icon;
    QString name;
    QString help;
};

RowsChoice choiceOf(gantt::RowsBy rowsBy)
{
    switch (rowsBy) {
    case gantt::RowsBy::Task:
        return {QStringLiteral("rows.tasks"), QStringLiteral("rows-tasks"), ChartActions::tr("Tasks"),
                ChartActions::tr("A row for each task; colours mean what it does")};
    case gantt::RowsBy::Worker:
        return {QStringLiteral("rows.threads"), QStringLiteral("rows-threads"), ChartActions::tr("Threads"),
                ChartActions::tr("A row for each thread; colours mean the task that it carries")};
    case gantt::RowsBy::Cpu:
        return {QStringLiteral("rows.cores"), QStringLiteral("rows-cores"), ChartActions::tr("Cores"),
                ChartActions::tr("A row for each core; colours mean the task on it")};
    }
    return {};
}

/// The buttons beside the rows, in their order.
struct ZoomButton {
    const char* id; ///< of its action
    const char* icon;
};
constexpr std::array<ZoomButton, ChartTools::kZooms> kZooms{
    {{"chart.zoomOut", "zoom-out"}, {"chart.zoomIn", "zoom-in"}, {"chart.all", "zoom-fit"}}};

gantt::RowsBy nextOf(gantt::RowsBy rowsBy)
{
    const auto now = std::ranges::find(ChartTools::kRowsBy, rowsBy);
    return now + 1 == ChartTools::kRowsBy.end() ? ChartTools::kRowsBy.front() : *(now + 1);
}

} // namespace

ChartActions::ChartActions(ActionCatalog& catalog, ChartArea& area, QObject* parent)
    : QObject(parent), m_catalog(catalog), m_area(area), m_pages(new QActionGroup(this)), m_rows(new QActionGroup(this))
{
    for (PageView* view : area.stage().views())
        catalog.addPage(view->keyPlace());
    addRows();
    addPages();
    addExtras();
    addSettings();
    addPlaces();
    addFinding();
    addSteps();
    addSpeed();
    connect(&area, &ChartArea::applied, this, &ChartActions::showSettings);
    connect(&area, &ChartArea::listingShown, catalog.action(QStringLiteral("view.listing")), &QAction::setChecked);
    connect(&area, &ChartArea::rowsByChanged, this, &ChartActions::showRows);
    connect(&area, &ChartArea::replayChanged, this, &ChartActions::showReplay);
    connect(&catalog, &ActionCatalog::keysChanged, this, &ChartActions::showRowsTips);
    connect(&catalog, &ActionCatalog::keysChanged, this, &ChartActions::showZoomNames);
    showZoomNames();
    showRows();
    showReplay();
}

void ChartActions::addRows()
{
    m_catalog.add({.id = kNextRows,
                   .text = tr("&Rows: tasks, threads or cores"),
                   .help = tr("A row for each task, for each thread, or for each core"),
                   .keys = {QKeySequence(Qt::Key_R)},
                   .menu = QStringLiteral("view"),
                   .reach = Reach::Pages},
                  [this] { emit m_area.rowsByAsked(nextOf(m_area.rowsBy())); });
    for (std::size_t n = 0; n < ChartTools::kRowsBy.size(); ++n) {
        const gantt::RowsBy rowsBy = ChartTools::kRowsBy[n];
        const RowsChoice choice = choiceOf(rowsBy);
        QAction& action = m_catalog.addToggle({.id = choice.id, .text = choice.name, .help = choice.help},
                                              [this, rowsBy](bool) { emit m_area.rowsByAsked(rowsBy); });
        action.setIcon(icon(choice.icon));
        m_rows->addAction(&action);
        QToolButton& button = m_area.tools().rowsButton(n);
        button.setDefaultAction(&action);
        button.setAccessibleName(tr("Rows: %1", "what a row of the charts is").arg(choice.name));
    }
    showRowsTips();
}

/// The page with the number n has the key Ctrl+n.
void ChartActions::addPages()
{
    int number = 0;
    for (const PageEntry& page : m_area.stage().pages()) {
        QAction& action = m_catalog.addToggle({.id = QStringLiteral("page.") + page.id,
                                               .text = page.name,
                                               .help = page.help,
                                               .keys = {QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + number))},
                                               .menu = kView},
                                              [this, id = page.id](bool) {
                                                  emit m_area.pageAsked(id);
                                                  m_area.stage().top().keyPlace().setFocus();
                                              });
        action.setIcon(icon(page.icon));
        m_pages->addAction(&action);
        m_area.tools().pageButton(static_cast<std::size_t>(number)).setDefaultAction(&action);
        ++number;
    }
    m_catalog.addSeparator(kView);
}

void ChartActions::addExtra(const ActionEntry& entry, bool GanttExtras::*extra)
{
    m_catalog.addToggle(entry, [this, extra](bool on) {
        GanttExtras extras = m_area.state().extras();
        extras.*extra = on;
        m_area.state().setExtras(extras);
    });
}

void ChartActions::addExtras()
{
    addExtra({.id = QStringLiteral("view.links"),
              .text = tr("Who let whom &go on: arrows"),
              .help = tr("An arrow for every time that one task let another go on"),
              .keys = {QKeySequence(Qt::Key_L)},
              .menu = kView,
              .reach = Reach::Pages},
             &GanttExtras::links);
    addExtra({.id = QStringLiteral("view.swaps"),
              .text = tr("What could have come before or after the selected bar: the rest &dimmed"),
              .help = tr("Only the order of the program and of links is certain"),
              .keys = {QKeySequence(Qt::Key_X)},
              .menu = kView,
              .reach = Reach::Pages},
             &GanttExtras::swaps);
}

void ChartActions::addSettings()
{
    m_catalog.addToggle({.id = QStringLiteral("view.listing"),
                         .text = tr("Th&e program beside the charts"),
                         .help = tr("Each task's steps, and which of them it is at"),
                         .keys = {QKeySequence(Qt::CTRL | Qt::Key_L)},
                         .menu = kView},
                        [this](bool on) { m_area.setListingShown(on); });
    m_catalog.addToggle({.id = QStringLiteral("view.wheel"),
                         .text = tr("The &wheel zooms only with Ctrl"),
                         .help = tr("Without Ctrl the wheel scrolls the rows"),
                         .menu = kView},
                        [this](bool onlyWithCtrl) { emit m_area.wheelAsked(!onlyWithCtrl); });
    m_catalog.addToggle({.id = QStringLiteral("view.motion"),
                         .text = tr("Red&uce motion"),
                         .help = tr("Nothing glides, and a replay goes from switch to switch"),
                         .menu = kView},
                        [this](bool reduced) { emit m_area.motionAsked(reduced); });
    m_catalog.addSeparator(kView);
}

void ChartActions::addPlaces()
{
    m_catalog.add({.id = QStringLiteral("go.back"),
                   .text = tr("&Back"),
                   .help = tr("To the part of the time that was seen before"),
                   .keys = {QKeySequence(Qt::ALT | Qt::Key_Left)},
                   .menu = kGo},
                  [this] { m_area.state().navigation().goBack(); });
    m_catalog.add({.id = QStringLiteral("go.forward"),
                   .text = tr("F&orward"),
                   .help = tr("Takes back the last step back"),
                   .keys = {QKeySequence(Qt::ALT | Qt::Key_Right)},
                   .menu = kGo},
                  [this] { m_area.state().navigation().goForward(); });
    const QStringList inMenu{QStringLiteral("chart.fit"), QStringLiteral("chart.all")};
    for (const GanttMove& move : ganttMoves()) {
        m_catalog.add({.id = move.id,
                       .text = move.text,
                       .help = move.help,
                       .keys = move.keys,
                       .menu = inMenu.contains(move.id) ? kGo : QString(),
                       .reach = Reach::Pages},
                      [this, act = move.act] { act(m_area.state(), m_area.view().moveContext()); });
    }
    m_area.view().setMoveKeys(MoveKeys::OfActions);
    for (std::size_t n = 0; n < kZooms.size(); ++n) {
        QAction& action = *m_catalog.action(QString::fromLatin1(kZooms[n].id));
        action.setIcon(icon(QString::fromLatin1(kZooms[n].icon)));
        m_area.tools().zoomButton(n).setDefaultAction(&action);
        m_area.tools().zoomButton(n).setToolButtonStyle(Qt::ToolButtonIconOnly);
    }
    m_catalog.addSeparator(kGo);
}

void ChartActions::addFinding()
{
    FindBar& find = m_area.findBar();
    m_catalog.add({.id = QStringLiteral("go.find"),
                   .text = tr("F&ind …"),
                   .help = tr("Bars by the words of their task, step or activity"),
                   .keys = {QKeySequence(QKeySequence::Find)},
                   .menu = kGo},
                  [&find] { find.open(); });
    m_catalog.add({.id = QStringLiteral("go.findNext"),
                   .text = tr("Find &next"),
                   .help = tr("To the next bar with these words"),
                   .keys = {QKeySequence(Qt::Key_F3)},
                   .menu = kGo},
                  [&find] { find.next(); });
    m_catalog.add({.id = QStringLiteral("go.findPrevious"),
                   .text = tr("Find &previous"),
                   .help = tr("To the bar with these words before this one"),
                   .keys = {QKeySequence(Qt::SHIFT | Qt::Key_F3)},
                   .menu = kGo},
                  [&find] { find.previous(); });
    m_catalog.addSeparator(kGo);
}

void ChartActions::addReplay(const ActionEntry& entry, std::function<void()> act)
{
    m_catalog.add(entry, std::move(act));
    m_replay << entry.id;
}

void ChartActions::addSteps()
{
    PlayHead& head = m_area.playHead();
    PlayBar& bar = m_area.playBar();
    const auto step = [this](const char* id, const QString& text, const QString& help, QKeyCombination key, Reach reach,
                             std::function<void()> act) {
        addReplay({.id = QString::fromLatin1(id), .text = text, .help = help, .keys = {QKeySequence(key)}, .menu = kGo, .reach = reach},
                  std::move(act));
    };
    step("replay.play", tr("Play or pa&use"), tr("From the beginning where the replay has come to its end"),
         Qt::Key_Space, Reach::Pages, [&head] { head.playOrPause(); });
    step("replay.nextSwitch", tr("To the n&ext switch"), tr("Where the next core changes its task"), Qt::Key_N,
         Reach::Pages, [&head] { head.stepForward(); });
    step("replay.previousSwitch", tr("To the s&witch before"), tr("Where a core changed its task last"), Qt::Key_B,
         Reach::Pages, [&head] { head.stepBack(); });
    step("replay.nextMoment", tr("To the next mo&ment"), tr("The next one that is worth a look"), Qt::Key_J,
         Reach::Pages, [&bar] { bar.toNextMoment(); });
    step("replay.previousMoment", tr("To the moment befo&re"), tr("The last one that was worth a look"),
         Qt::SHIFT | Qt::Key_J, Reach::Pages, [&bar] { bar.toPreviousMoment(); });
    step("replay.start", tr("To the &start"), tr("Of the replay"), Qt::CTRL | Qt::Key_Home, Reach::Window,
         [&head] { head.toStart(); });
    step("replay.end", tr("To the en&d"), tr("Of the replay"), Qt::CTRL | Qt::Key_End, Reach::Window,
         [&head] { head.toEnd(); });
}

void ChartActions::addSpeed()
{
    PlayHead& head = m_area.playHead();
    m_catalog.add({.id = QStringLiteral("replay.faster"),
                   .text = tr("Fas&ter"),
                   .help = tr("The replay, at most as fast as it was"),
                   .keys = {QKeySequence(Qt::CTRL | Qt::Key_Period), QKeySequence(Qt::CTRL | Qt::Key_Greater)},
                   .menu = kGo},
                  [&head] { head.faster(); });
    m_catalog.add({.id = QStringLiteral("replay.slower"),
                   .text = tr("S&lower"),
                   .help = tr("The replay, at most a thousand times slower than it was"),
                   .keys = {QKeySequence(Qt::CTRL | Qt::Key_Comma), QKeySequence(Qt::CTRL | Qt::Key_Less)},
                   .menu = kGo},
                  [&head] { head.slower(); });
    m_catalog.addSeparator(kGo);
    m_catalog.add({.id = QStringLiteral("go.noMarkers"),
                   .text = tr("Remove the mar&kers"),
                   .help = tr("A and B, between which is measured"),
                   .menu = kGo},
                  [this] { m_area.state().clearMarkers(); });
}

void ChartActions::addToGoMenu(QMenu& menu)
{
    m_catalog.fill(menu, kGo);
    QAction* back = m_catalog.action(QStringLiteral("go.back"));
    QAction* forward = m_catalog.action(QStringLiteral("go.forward"));
    connect(&menu, &QMenu::aboutToShow, this, [this, back, forward] {
        back->setEnabled(m_area.state().navigation().canGoBack());
        forward->setEnabled(m_area.state().navigation().canGoForward());
    });
    connect(&menu, &QMenu::aboutToHide, this, [back, forward] { // a key may be pressed at any time
        back->setEnabled(true);
        forward->setEnabled(true);
    });
}

void ChartActions::addToViewMenu(QMenu& menu) const
{
    m_catalog.fill(menu, kView);
}

void ChartActions::showSettings(const ViewSettings& view)
{
    m_catalog.action(QStringLiteral("view.wheel"))->setChecked(!view.wheelZooms);
    m_catalog.action(QStringLiteral("view.motion"))->setChecked(view.reducedMotion);
    m_catalog.action(QStringLiteral("page.") + m_area.stage().page().id)->setChecked(true);
}

void ChartActions::showRows()
{
    m_catalog.action(choiceOf(m_area.rowsBy()).id)->setChecked(true);
}

/// With the key that goes through all of them.
void ChartActions::showRowsTips()
{
    for (const gantt::RowsBy rowsBy : ChartTools::kRowsBy) {
        const ActionEntry& entry = m_catalog.entry(choiceOf(rowsBy).id);
        m_catalog.action(entry.id)->setToolTip(tipOf(entry, m_catalog.keys(entry.id) + m_catalog.keys(kNextRows)));
    }
}

/// A button without words is called as what it does, with its key.
void ChartActions::showZoomNames()
{
    for (std::size_t n = 0; n < kZooms.size(); ++n) {
        const ActionEntry& entry = m_catalog.entry(QString::fromLatin1(kZooms[n].id));
        const QString keys = keyText(m_catalog.keys(entry.id));
        m_area.tools().zoomButton(n).setAccessibleName(
            keys.isEmpty() ? plainText(entry) : tr("%1 (%2)", "a button and its key").arg(plainText(entry), keys));
    }
}

void ChartActions::showReplay()
{
    for (const QString& id : std::as_const(m_replay))
        m_catalog.action(id)->setEnabled(m_area.hasReplay());
}

} // namespace interleave
