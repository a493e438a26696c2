// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/window_actions.h"

#include <array>
#include <QActionGroup>
#include <QCoreApplication>
#include <QLocale>
#include <QMainWindow>
#include <QMenuBar>
#include <QMessageBox>
#include <QStatusBar>
#include <QToolButton>

#include "app/actions/action_catalog.h"
#include "app/actions/action_finder.h"
#include "app/actions/keys_page.h"
#include "app/compare/honesty_dialog.h"
#include "app/metrics/metrics_panel.h"
#include "app/run/run_desk.h"
#include "app/settings/view_settings.h"
#include "app/window/chart_actions.h"
#include "app/window/course_actions.h"
#include "app/window/experiment_place.h"
#include "app/window/exports.h"
#include "app/window/history_menu.h"
#include "app/window/lecture_actions.h"
#include "app/window/lesson_actions.h"
#include "app/window/lesson_desk.h"
#include "app/window/run_controls.h"
#include "app/window/run_files.h"
#include "app/window/setup_place.h"
#include "app/window/try_actions.h"
#include "app/window/window_look.h"

namespace interleave {

namespace {

constexpr double kTypeStep = 1.1;

/// What is no action.
std::vector<GestureEntry> gestures()
{
    return {{WindowActions::tr("Wheel, pinch"), WindowActions::tr("zoom in, out")},
            {WindowActions::tr("Drag"), WindowActions::tr("moves the view")},
            {WindowActions::tr("Drag with Shift"), WindowActions::tr("markers A and B: what lies between")},
            {WindowActions::tr("Double-click on a bar"), WindowActions::tr("as large as fits")},
            {WindowActions::tr("Click on the axis"), WindowActions::tr("goes to that moment")},
            {WindowActions::tr("Right click, Shift+F10"), WindowActions::tr("what can be done with the row")},
            {WindowActions::tr("Left, Right"),
             WindowActions::tr("in the kitchen: previous, next chef, order or shared thing")},
            {WindowActions::tr("Up, Down"),
             WindowActions::tr("in the kitchen: to chefs, orders, shared things, the other kitchen")},
            {WindowActions::tr("Enter"), WindowActions::tr("in the kitchen: choose, as a click does")}};
}

} // namespace

WindowActions::WindowActions(const Parts& parts, QObject* parent)
    : QObject(parent), m_parts(parts), m_charts(new ChartActions(parts.catalog, parts.charts, this))
{
    addFileActions();
    addRunActions();
    addViewActions();
    m_course = new CourseActions({.window = parts.window,
                                  .catalog = parts.catalog,
                                  .lessons = parts.lessons,
                                  .look = parts.look,
                                  .words = parts.words},
                                 this);
    m_lessons = new LessonActions(parts.catalog, parts.lessons, parts.words, this);
    m_lectures = new LectureActions({.window = parts.window,
                                     .catalog = parts.catalog,
                                     .lessons = parts.lessons,
                                     .runs = parts.runs,
                                     .files = parts.fileDesk,
                                     .look = parts.look,
                                     .view = parts.view,
                                     .words = parts.words},
                                    this);
    connect(m_course, &CourseActions::presentAsked, m_lectures, &LectureActions::presentOrWarn);
    m_tries = new TryActions({.catalog = parts.catalog,
                              .setup = parts.setup,
                              .panel = parts.place.panel(),
                              .runs = parts.runs,
                              .files = parts.fileDesk,
                              .look = parts.look,
                              .words = parts.words},
                             this);
    parts.experiments.createActions();
    addHelpActions();
}

QMenu& WindowActions::addMenu(const QString& title, const char* id)
{
    QMenu* menu = m_parts.window.menuBar()->addMenu(title);
    m_parts.catalog.fill(*menu, QString::fromLatin1(id));
    return *menu;
}

void WindowActions::createMenus()
{
    QMenu& file = addMenu(tr("&File"), "file");
    QMenu* recent = new QMenu(tr("Open &recent"), &file);
    recent->setObjectName(QStringLiteral("file.recent"));
    file.insertMenu(m_parts.catalog.action(QStringLiteral("file.save")), recent);
    m_parts.files.setRecentMenu(*recent);
    QMenu& run = addMenu(tr("&Run"), "run");
    run.addSeparator();
    m_history = new HistoryMenu(m_parts.runs.history(), m_parts.words, &m_parts.window);
    run.addMenu(m_history);
    m_tries->addTo(run);
    QMenu& view = addMenu(tr("&View"), "view");
    view.insertMenu(m_parts.catalog.action(QStringLiteral("view.projector")), createLookMenu());
    m_charts->addToViewMenu(view);
    m_parts.catalog.fill(view, QStringLiteral("view.type"));
    createLanguageMenu(view);
    m_charts->addToGoMenu(*m_parts.window.menuBar()->addMenu(tr("&Go")));
    QMenu& lessons = addMenu(tr("&Lessons"), "lessons.course");
    lessons.setObjectName(QStringLiteral("lessons"));
    m_lectures->addTo(lessons);
    lessons.addSeparator();
    m_lessons->addTo(lessons);
    m_course->addOwn(lessons);
    m_parts.experiments.addTo(*m_parts.window.menuBar());
    addMenu(tr("&Help"), "help");
}

void WindowActions::offerStart()
{
    m_course->offerStart();
}

void WindowActions::runShown()
{
    const ShownRuns& shown = m_parts.runs.history().shown();
    if (!shown.hasRuns() || m_parts.runs.state().isBusy)
        return;
    const bool areMany = shown.areMany();
    const auto runs = static_cast<int>(shown.set->series[*shown.at(Side::Above).series].size());
    m_parts.files.adopt(shown);
    if (areMany)
        m_parts.setup.setRepeats(runs);
    areMany ? m_parts.runs.runMany() : m_parts.runs.run();
}

void WindowActions::runUntilQuiet()
{
    m_parts.catalog.action(QStringLiteral("run.untilQuiet"))->setChecked(true);
    m_parts.setup.setRepeatsUntilQuiet(true);
    m_parts.runs.runAgain();
}

void WindowActions::setBusy(bool busy)
{
    for (const char* id : {"run.both", "run.many", "file.open"})
        m_parts.catalog.action(QString::fromLatin1(id))->setEnabled(!busy);
    m_parts.catalog.action(QStringLiteral("run.stop"))->setEnabled(busy);
}

void WindowActions::setHistoryShut(bool isShut)
{
    m_history->setBusy(isShut);
}

void WindowActions::setRunsShown(bool areShown)
{
    for (const ActionEntry& entry : m_parts.catalog.entries()) {
        if (entry.id.startsWith(QStringLiteral("export.")) || entry.id == QStringLiteral("file.save"))
            m_parts.catalog.action(entry.id)->setEnabled(areShown);
    }
}

void WindowActions::showRepeats()
{
    m_parts.catalog.action(QStringLiteral("run.many"))->setText(RunControls::manyText(m_parts.setup, m_parts.words));
}

void WindowActions::addFileActions()
{
    const QString menu = QStringLiteral("file");
    m_parts.catalog.add({.id = QStringLiteral("file.open"),
                         .text = tr("&Open runs …"),
                         .help = tr("Shows runs that were saved in a file"),
                         .keys = QKeySequence::keyBindings(QKeySequence::Open),
                         .menu = menu},
                        [this] { m_parts.files.askAndOpen(); });
    m_parts.catalog.add({.id = QStringLiteral("file.save"),
                         .text = tr("&Save runs …"),
                         .help = tr("Keeps the runs that are shown in a file"),
                         .keys = QKeySequence::keyBindings(QKeySequence::Save),
                         .menu = menu},
                        [this] { m_parts.files.save(); });
    m_parts.catalog.addSeparator(menu);
    m_parts.catalog.add({.id = QStringLiteral("export.picture"),
                         .text = tr("&Export picture …"),
                         .help = tr("Writes the charts as SVG, PNG or PDF"),
                         .keys = {QKeySequence(Qt::CTRL | Qt::Key_E)},
                         .menu = menu},
                        [this] { m_parts.exports.exportPicture(); });
    m_parts.catalog.add({.id = QStringLiteral("export.kitchen"),
                         .text = tr("Export &kitchen …"),
                         .help = tr("Writes the kitchen as a picture or a film"),
                         .keys = {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_E)},
                         .menu = menu},
                        [this] { m_parts.exports.exportKitchen(); });
    m_parts.catalog.add({.id = QStringLiteral("export.data"),
                         .text = tr("Export &data …"),
                         .help = tr("Writes what was measured as CSV, JSON or a Chrome trace"),
                         .menu = menu},
                        [this] { m_parts.exports.exportData(); });
    m_parts.catalog.add({.id = QStringLiteral("export.copy"),
                         .text = tr("&Copy picture"),
                         .help = tr("Copies what is seen of the charts, and its words as text"),
                         .keys = QKeySequence::keyBindings(QKeySequence::Copy),
                         .menu = menu,
                         .reach = Reach::Pages}, // elsewhere the key copies text
                        [this] { m_parts.exports.copyPicture(); });
    m_parts.catalog.add({.id = QStringLiteral("export.print"),
                         .text = tr("&Print …"),
                         .help = tr("Prints the charts"),
                         .keys = QKeySequence::keyBindings(QKeySequence::Print),
                         .menu = menu},
                        [this] { m_parts.exports.printPicture(); });
    m_parts.catalog.addSeparator(menu);
    m_parts.catalog.add({.id = QStringLiteral("file.quit"),
                         .text = tr("&Quit"),
                         .help = tr("Closes the window"),
                         .keys = QKeySequence::keyBindings(QKeySequence::Quit),
                         .menu = menu},
                        [this] { m_parts.window.close(); });
}

void WindowActions::addRunActions()
{
    const QString menu = QStringLiteral("run");
    m_parts.catalog.add({.id = QStringLiteral("run.both"),
                         .text = tr("&Run both"),
                         .help = tr("Runs the tasks above, then below, and shows what came out"),
                         .keys = {QKeySequence(Qt::Key_F5), QKeySequence(Qt::CTRL | Qt::Key_R)},
                         .menu = menu},
                        [this] {
                            if (!m_parts.lessons.runDue())
                                m_parts.runs.run();
                        });
    m_parts.catalog.add({.id = QStringLiteral("run.many"),
                         .text = tr("Run many &times"),
                         .help = tr("Runs both again and again, and shows how often each result came"),
                         .keys = {QKeySequence(Qt::SHIFT | Qt::Key_F5)},
                         .menu = menu},
                        [this] {
                            if (!m_parts.lessons.isGuessing() || !m_parts.lessons.runDue())
                                m_parts.runs.runMany();
                        });
    m_parts.place.manyButton().setDefaultAction(m_parts.catalog.action(QStringLiteral("run.many")));
    showRepeats();
    m_parts.catalog.addToggle({.id = QStringLiteral("run.untilQuiet"),
                               .text = tr("Repeat until &quiet"),
                               .help = tr("A run that other programs disturb is made again, %1 times at "
                                          "most, and the least disturbed is shown")
                                           .arg(kRepeatsUntilQuiet),
                               .menu = menu},
                              [this](bool on) { m_parts.setup.setRepeatsUntilQuiet(on); });
    m_parts.catalog.action(QStringLiteral("run.untilQuiet"))->setChecked(m_parts.setup.repeatsUntilQuiet());
    m_parts.catalog.add({.id = QStringLiteral("run.stop"),
                         .text = tr("&Stop"),
                         .help = tr("Ends the run at once; what was measured by then is shown"),
                         .keys = {QKeySequence(Qt::Key_Escape)},
                         .menu = menu},
                        [this] { m_parts.runs.stop(); });
}

void WindowActions::addViewActions()
{
    const QString menu = QStringLiteral("view");
    m_parts.catalog.addToggle({.id = QStringLiteral("view.panel"),
                               .text = tr("&Settings at the left"),
                               .help = tr("Shows or hides all settings"),
                               .keys = {QKeySequence(Qt::Key_F9)},
                               .menu = menu},
                              [this](bool on) { m_parts.place.setShown(on); });
    QAction* panel = m_parts.catalog.action(QStringLiteral("view.panel"));
    panel->setChecked(true);
    connect(&m_parts.place, &SetupPlace::areaShown, panel, &QAction::setChecked);
    m_parts.catalog.addToggle({.id = QStringLiteral("view.numbers"),
                               .text = tr("&Numbers"),
                               .help = tr("Shows or folds the table of numbers"),
                               .keys = {QKeySequence(Qt::CTRL | Qt::Key_T)},
                               .menu = menu},
                              [this](bool on) { emit numbersAsked(on); });
    QAction* numbers = m_parts.catalog.action(QStringLiteral("view.numbers"));
    connect(&m_parts.metrics, &MetricsPanel::openChanged, numbers, &QAction::setChecked);
    numbers->setChecked(m_parts.metrics.isOpen());
    m_parts.catalog.add({.id = QStringLiteral("view.honesty"),
                         .text = tr("How do we &know? …"),
                         .help = tr("Where a run really was, how its turns are known, by which clock"),
                         .keys = {QKeySequence(Qt::CTRL | Qt::Key_I)},
                         .menu = menu},
                        [this] { m_parts.honesty.open(HonestyDialog::Part::Runs); });
    m_parts.honesty.addAction(m_parts.catalog.action(QStringLiteral("run.both"))); // its keys work there too
    m_parts.catalog.addSeparator(menu);
    m_parts.catalog.addToggle({.id = QStringLiteral("view.projector"),
                               .text = tr("&Projector: full screen, large type"),
                               .help = tr("For a lecture: full screen, large type, darker inks"),
                               .keys = {QKeySequence(Qt::Key_F11)},
                               .menu = menu},
                              [this](bool on) { m_parts.look.setProjector(on); });
    addTypeActions(QStringLiteral("view.type"));
}

void WindowActions::addTypeActions(const QString& menu)
{
    m_parts.catalog.add({.id = QStringLiteral("view.larger"),
                         .text = tr("&Larger type"),
                         .help = tr("Makes all words larger"),
                         .keys = QKeySequence::keyBindings(QKeySequence::ZoomIn) << QKeySequence(Qt::CTRL | Qt::Key_Equal),
                         .menu = menu},
                        [this] { m_parts.look.setTypeScale(m_parts.view.typeScale * kTypeStep); });
    m_parts.catalog.add({.id = QStringLiteral("view.smaller"),
                         .text = tr("S&maller type"),
                         .help = tr("Makes all words smaller"),
                         .keys = QKeySequence::keyBindings(QKeySequence::ZoomOut),
                         .menu = menu},
                        [this] { m_parts.look.setTypeScale(m_parts.view.typeScale / kTypeStep); });
    m_parts.catalog.add({.id = QStringLiteral("view.normal"),
                         .text = tr("Normal &type"),
                         .help = tr("The type size of the system"),
                         .keys = {QKeySequence(Qt::CTRL | Qt::Key_0)},
                         .menu = menu},
                        [this] { m_parts.look.setTypeScale(1); });
}

void WindowActions::addHelpActions()
{
    const QString menu = QStringLiteral("help");
    m_parts.catalog.add({.id = QStringLiteral("help.actions"),
                         .text = tr("&All actions …"),
                         .help = tr("Finds whatever can be done by a few letters, and does it"),
                         .keys = {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_P)},
                         .menu = menu},
                        [this] { findAction(); });
    m_parts.catalog.add({.id = QStringLiteral("help.keys"),
                         .text = tr("&Keys …"),
                         .help = tr("All keys; those of an action can be changed"),
                         .keys = {QKeySequence(Qt::Key_Question)},
                         .menu = menu},
                        [this] { KeysPage(m_parts.catalog, gestures(), &m_parts.window).exec(); });
    m_parts.catalog.add({.id = QStringLiteral("help.about"), .text = tr("A&bout Interleave"), .help = {}, .menu = menu},
                        [this] { showAbout(); });
}

/// Done when the list is gone, so that it acts on the window and not on the list.
void WindowActions::findAction()
{
    ActionFinder finder(m_parts.catalog, &m_parts.window);
    if (finder.exec() == QDialog::Accepted)
        m_parts.catalog.action(finder.chosen())->trigger();
}

QMenu* WindowActions::createLookMenu()
{
    auto* looks = new QMenu(tr("L&ook"), &m_parts.window);
    auto* group = new QActionGroup(this);
    const std::array<std::pair<std::optional<gantt::Look>, QString>, 4> choices{{
        {std::nullopt, tr("Like the &system")},
        {gantt::Look::Light, tr("&Light")},
        {gantt::Look::Dark, tr("&Dark")},
        {gantt::Look::HighContrast, tr("&High contrast")},
    }};
    for (const auto& [look, name] : choices) {
        QAction* action = looks->addAction(name, this, [this, look = look] { m_parts.look.setLook(look); });
        action->setCheckable(true);
        action->setChecked(m_parts.view.look == look);
        action->setActionGroup(group);
    }
    return looks;
}

void WindowActions::createLanguageMenu(QMenu& view)
{
    const QStringList languages = availableLanguages();
    if (languages.size() > 1) {
        QMenu* menu = view.addMenu(tr("L&anguage"));
        auto* languageGroup = new QActionGroup(this);
        for (const QString& language : QStringList{QString()} + languages) {
            QAction* action =
                menu->addAction(language.isEmpty() ? tr("Like the system") : QLocale(language).nativeLanguageName(),
                                this, [this, language] {
                                    m_parts.view.language = language;
                                    m_parts.window.statusBar()->showMessage(
                                        tr("The language changes when Interleave is started again."));
                                });
            action->setCheckable(true);
            action->setChecked(m_parts.view.language == language);
            action->setActionGroup(languageGroup);
        }
    }
}

void WindowActions::showAbout()
{
    QMessageBox::
        about(&m_parts.window, tr("About Interleave"),
              tr("<h3>Interleave %1</h3><p>See that concurrency is not parallelism: real threads, measured on this "
                 "computer.</p><p>Free software under the GNU General Public License, version 3 or later. It comes "
                 "with no warranty.</p><p>Made with Qt %2, Qt Charts, hwloc and SQLite.</p>")
                  .arg(QCoreApplication::applicationVersion(), QString::fromLatin1(qVersion())));
}

} // namespace interleave
