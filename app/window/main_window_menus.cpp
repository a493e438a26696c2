// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <array>
#include <QActionGroup>
#include <QApplication>
#include <QDesktopServices>
#include <QMenuBar>
#include <QMessageBox>
#include <QStatusBar>
#include <QToolButton>

#include "app/actions/action_finder.h"
#include "app/actions/keys_page.h"
#include "app/compare/answer_panel.h"
#include "app/compare/honesty_dialog.h"
#include "app/metrics/metrics_panel.h"
#include "app/window/chart_actions.h"
#include "app/window/exports.h"
#include "app/window/history_menu.h"
#include "app/window/main_window.h"
#include "app/window/run_controls.h"
#include "app/window/run_files.h"

namespace interleave {

namespace {

constexpr double kTypeStep = 1.1;

/// What is no action.
std::vector<GestureEntry> gestures()
{
    return {{MainWindow::tr("Wheel, pinch"), MainWindow::tr("zoom in, out")},
            {MainWindow::tr("Drag"), MainWindow::tr("moves the view")},
            {MainWindow::tr("Drag with Shift"), MainWindow::tr("markers A and B: what lies between")},
            {MainWindow::tr("Double-click on a bar"), MainWindow::tr("as large as fits")},
            {MainWindow::tr("Click on the axis"), MainWindow::tr("goes to that moment")},
            {MainWindow::tr("Right click, Shift+F10"), MainWindow::tr("what can be done with the row")},
            {MainWindow::tr("Left, Right"),
             MainWindow::tr("in the kitchen: previous, next chef, order or shared thing")},
            {MainWindow::tr("Up, Down"),
             MainWindow::tr("in the kitchen: to chefs, orders, shared things, the other kitchen")},
            {MainWindow::tr("Enter"), MainWindow::tr("in the kitchen: choose, as a click does")}};
}

} // namespace

void MainWindow::createMenus()
{
    auto* charts = new ChartActions(*m_actions, *m_charts, this);
    addFileActions();
    addRunActions();
    addViewActions();
    addHelpActions();
    m_actions->load(m_settings);
    const auto addMenu = [this](const QString& title, const char* id) -> QMenu& {
        QMenu* menu = menuBar()->addMenu(title);
        m_actions->fill(*menu, QString::fromLatin1(id));
        return *menu;
    };
    QMenu& file = addMenu(tr("&File"), "file");
    QMenu* recent = new QMenu(tr("Open &recent"), &file);
    recent->setObjectName(QStringLiteral("file.recent"));
    file.insertMenu(m_actions->action(QStringLiteral("file.save")), recent);
    m_runFiles->setRecentMenu(*recent);
    QMenu& run = addMenu(tr("&Run"), "run");
    run.addSeparator();
    m_historyMenu = new HistoryMenu(m_runs->history(), m_words, this);
    run.addMenu(m_historyMenu);
    QMenu& view = addMenu(tr("&View"), "view");
    view.insertMenu(m_actions->action(QStringLiteral("view.projector")), createLookMenu());
    charts->addToViewMenu(view);
    m_actions->fill(view, QStringLiteral("view.type"));
    createLanguageMenu(view);
    charts->addToGoMenu(*menuBar()->addMenu(tr("&Go")));
    addMenu(tr("&Help"), "help");
}

void MainWindow::addFileActions()
{
    const QString menu = QStringLiteral("file");
    m_actions->add({.id = QStringLiteral("file.open"),
                    .text = tr("&Open runs …"),
                    .help = tr("Shows runs that were saved in a file"),
                    .keys = QKeySequence::keyBindings(QKeySequence::Open),
                    .menu = menu},
                   [this] { m_runFiles->askAndOpen(); });
    m_actions->add({.id = QStringLiteral("file.save"),
                    .text = tr("&Save runs …"),
                    .help = tr("Keeps the runs that are shown in a file"),
                    .keys = QKeySequence::keyBindings(QKeySequence::Save),
                    .menu = menu},
                   [this] { m_runFiles->save(); });
    m_actions->addSeparator(menu);
    m_actions->add({.id = QStringLiteral("export.picture"),
                    .text = tr("&Export picture …"),
                    .help = tr("Writes the charts as SVG, PNG or PDF"),
                    .keys = {QKeySequence(Qt::CTRL | Qt::Key_E)},
                    .menu = menu},
                   [this] { m_exports->exportPicture(); });
    m_actions->add({.id = QStringLiteral("export.kitchen"),
                    .text = tr("Export &kitchen …"),
                    .help = tr("Writes the kitchen as a picture or a film"),
                    .keys = {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_E)},
                    .menu = menu},
                   [this] { m_exports->exportKitchen(); });
    m_actions->add({.id = QStringLiteral("export.data"),
                    .text = tr("Export &data …"),
                    .help = tr("Writes what was measured as CSV, JSON or a Chrome trace"),
                    .menu = menu},
                   [this] { m_exports->exportData(); });
    m_actions->add({.id = QStringLiteral("export.copy"),
                    .text = tr("&Copy picture"),
                    .help = tr("Copies what is seen of the charts, and its words as text"),
                    .keys = QKeySequence::keyBindings(QKeySequence::Copy),
                    .menu = menu,
                    .reach = Reach::Pages}, // elsewhere the key copies text
                   [this] { m_exports->copyPicture(); });
    m_actions->add({.id = QStringLiteral("export.print"),
                    .text = tr("&Print …"),
                    .help = tr("Prints the charts"),
                    .keys = QKeySequence::keyBindings(QKeySequence::Print),
                    .menu = menu},
                   [this] { m_exports->printPicture(); });
    m_actions->addSeparator(menu);
    m_actions->add({.id = QStringLiteral("file.quit"),
                    .text = tr("&Quit"),
                    .help = tr("Closes the window"),
                    .keys = QKeySequence::keyBindings(QKeySequence::Quit),
                    .menu = menu},
                   [this] { close(); });
}

void MainWindow::addRunActions()
{
    const QString menu = QStringLiteral("run");
    m_actions->add({.id = QStringLiteral("run.both"),
                    .text = tr("&Run both"),
                    .help = tr("Runs the tasks above, then below, and shows what came out"),
                    .keys = {QKeySequence(Qt::Key_F5), QKeySequence(Qt::CTRL | Qt::Key_R)},
                    .menu = menu},
                   [this] { run(); });
    m_actions->add({.id = QStringLiteral("run.many"),
                    .text = tr("Run many &times"),
                    .help = tr("Runs both again and again, and shows how often each result came"),
                    .keys = {QKeySequence(Qt::SHIFT | Qt::Key_F5)},
                    .menu = menu},
                   [this] { m_runs->runMany(); });
    m_strip->findChild<QToolButton*>(QStringLiteral("stripMany"))->setDefaultAction(m_actions->action(QStringLiteral("run.many")));
    m_actions->action(QStringLiteral("run.many"))->setText(RunControls::manyText(m_setup, m_words));
    m_actions->addToggle({.id = QStringLiteral("run.untilQuiet"),
                          .text = tr("Repeat until &quiet"),
                          .help = tr("A run that other programs disturb is made again, %1 times at "
                                     "most, and the least disturbed is shown")
                                      .arg(kRepeatsUntilQuiet),
                          .menu = menu},
                         [this](bool on) { m_setup.setRepeatsUntilQuiet(on); });
    m_actions->action(QStringLiteral("run.untilQuiet"))->setChecked(m_setup.repeatsUntilQuiet());
    m_actions->add({.id = QStringLiteral("run.stop"),
                    .text = tr("&Stop"),
                    .help = tr("Ends the run at once; what was measured by then is shown"),
                    .keys = {QKeySequence(Qt::Key_Escape)},
                    .menu = menu},
                   [this] { m_runs->stop(); });
}

void MainWindow::addViewActions()
{
    const QString menu = QStringLiteral("view");
    m_actions->addToggle({.id = QStringLiteral("view.panel"),
                          .text = tr("&Settings at the left"),
                          .help = tr("Shows or hides all settings"),
                          .keys = {QKeySequence(Qt::Key_F9)},
                          .menu = menu},
                         [this](bool on) { setSetupShown(on); });
    m_actions->action(QStringLiteral("view.panel"))->setChecked(true);
    m_actions->addToggle({.id = QStringLiteral("view.numbers"),
                          .text = tr("&Numbers"),
                          .help = tr("Shows or folds the table of numbers"),
                          .keys = {QKeySequence(Qt::CTRL | Qt::Key_T)},
                          .menu = menu},
                         [this](bool on) { askForNumbers(on); });
    QAction* numbers = m_actions->action(QStringLiteral("view.numbers"));
    auto& table = *m_page->findChild<MetricsPanel*>();
    connect(&table, &MetricsPanel::openChanged, numbers, &QAction::setChecked);
    numbers->setChecked(table.isOpen());
    m_actions->add({.id = QStringLiteral("view.honesty"),
                    .text = tr("How do we &know? …"),
                    .help = tr("Where a run really was, how its turns are known, by which clock"),
                    .keys = {QKeySequence(Qt::CTRL | Qt::Key_I)},
                    .menu = menu},
                   [this] { m_honesty->open(HonestyDialog::Part::Runs); });
    m_honesty->addAction(m_actions->action(QStringLiteral("run.both"))); // its keys work there too
    m_actions->addSeparator(menu);
    m_actions->addToggle({.id = QStringLiteral("view.projector"),
                          .text = tr("&Projector: full screen, large type"),
                          .help = tr("For a lecture: full screen, large type, darker inks"),
                          .keys = {QKeySequence(Qt::Key_F11)},
                          .menu = menu},
                         [this](bool on) { toggleProjector(on); });
    addTypeActions(QStringLiteral("view.type"));
}

void MainWindow::addTypeActions(const QString& menu)
{
    m_actions->add({.id = QStringLiteral("view.larger"),
                    .text = tr("&Larger type"),
                    .help = tr("Makes all words larger"),
                    .keys = QKeySequence::keyBindings(QKeySequence::ZoomIn) << QKeySequence(Qt::CTRL | Qt::Key_Equal),
                    .menu = menu},
                   [this] { setTypeScale(m_view.typeScale * kTypeStep); });
    m_actions->add({.id = QStringLiteral("view.smaller"),
                    .text = tr("S&maller type"),
                    .help = tr("Makes all words smaller"),
                    .keys = QKeySequence::keyBindings(QKeySequence::ZoomOut),
                    .menu = menu},
                   [this] { setTypeScale(m_view.typeScale / kTypeStep); });
    m_actions->add({.id = QStringLiteral("view.normal"),
                    .text = tr("Normal &type"),
                    .help = tr("The type size of the system"),
                    .keys = {QKeySequence(Qt::CTRL | Qt::Key_0)},
                    .menu = menu},
                   [this] { setTypeScale(1); });
}

void MainWindow::addHelpActions()
{
    const QString menu = QStringLiteral("help");
    m_actions->add({.id = QStringLiteral("help.actions"),
                    .text = tr("&All actions …"),
                    .help = tr("Finds whatever can be done by a few letters, and does it"),
                    .keys = {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_P)},
                    .menu = menu},
                   [this] { findAction(); });
    m_actions->add({.id = QStringLiteral("help.keys"),
                    .text = tr("&Keys …"),
                    .help = tr("All keys; those of an action can be changed"),
                    .keys = {QKeySequence(Qt::Key_Question)},
                    .menu = menu},
                   [this] { KeysPage(*m_actions, gestures(), this).exec(); });
    m_actions->add({.id = QStringLiteral("help.about"), .text = tr("A&bout Interleave"), .help = {}, .menu = menu},
                   [this] { showAbout(); });
}

/// Done when the list is gone, so that it acts on the window and not on the list.
void MainWindow::findAction()
{
    ActionFinder finder(*m_actions, this);
    if (finder.exec() == QDialog::Accepted)
        m_actions->action(finder.chosen())->trigger();
}

QMenu* MainWindow::createLookMenu()
{
    auto* looks = new QMenu(tr("L&ook"), this);
    auto* group = new QActionGroup(this);
    const std::array<std::pair<std::optional<gantt::Look>, QString>, 4> choices{{
        {std::nullopt, tr("Like the &system")},
        {gantt::Look::Light, tr("&Light")},
        {gantt::Look::Dark, tr("&Dark")},
        {gantt::Look::HighContrast, tr("&High contrast")},
    }};
    for (const auto& [look, name] : choices) {
        QAction* action = looks->addAction(name, this, [this, look = look] { setLook(look); });
        action->setCheckable(true);
        action->setChecked(m_view.look == look);
        action->setActionGroup(group);
    }
    return looks;
}

void MainWindow::createLanguageMenu(QMenu& view)
{
    const QStringList languages = availableLanguages();
    if (languages.size() > 1) {
        QMenu* menu = view.addMenu(tr("L&anguage"));
        auto* languageGroup = new QActionGroup(this);
        for (const QString& language : QStringList{QString()} + languages) {
            QAction* action =
                menu->addAction(language.isEmpty() ? tr("Like the system") : QLocale(language).nativeLanguageName(),
                                this, [this, language] {
                                    m_view.language = language;
                                    statusBar()->showMessage(
                                        tr("The language changes when Interleave is started again."));
                                });
            action->setCheckable(true);
            action->setChecked(m_view.language == language);
            action->setActionGroup(languageGroup);
        }
    }
}

void MainWindow::showAbout()
{
    QMessageBox::
        about(this, tr("About Interleave"),
              tr("<h3>Interleave %1</h3><p>See that concurrency is not parallelism: real threads, measured on this "
                 "computer.</p><p>Free software under the GNU General Public License, version 3 or later. It comes "
                 "with no warranty.</p><p>Made with Qt %2, Qt Charts, hwloc and SQLite.</p>")
                  .arg(QCoreApplication::applicationVersion(), QString::fromLatin1(qVersion())));
}

} // namespace interleave
