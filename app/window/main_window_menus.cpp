// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <array>
#include <QActionGroup>
#include <QApplication>
#include <QDesktopServices>
#include <QDialog>
#include <QDialogButtonBox>
#include <QMenuBar>
#include <QMessageBox>
#include <QStatusBar>
#include <QTextBrowser>
#include <QTextDocument>
#include <QToolButton>
#include <QVBoxLayout>

#include "app/compare/answer_panel.h"
#include "app/compare/honesty_dialog.h"
#include "app/metrics/metrics_panel.h"
#include "app/window/chart_area.h"
#include "app/window/main_window.h"

namespace interleave {

namespace {

constexpr double kTypeStep = 1.1;
constexpr double kKeysWidth = 580;

} // namespace

namespace {

gantt::RowsBy nextOf(gantt::RowsBy rowsBy)
{
    switch (rowsBy) {
    case gantt::RowsBy::Task: return gantt::RowsBy::Worker;
    case gantt::RowsBy::Worker: return gantt::RowsBy::Cpu;
    case gantt::RowsBy::Cpu: return gantt::RowsBy::Task;
    }
    return gantt::RowsBy::Task;
}

} // namespace

void MainWindow::createMenus()
{
    createFileMenu();
    createRunMenu();
    createViewMenu();
    createGoMenu();
    createHelpMenu();
}

void MainWindow::createRunMenu()
{
    QMenu* menu = menuBar()->addMenu(tr("&Run"));
    m_runAction = menu->addAction(tr("&Run both"), this, &MainWindow::run);
    m_runAction->setShortcuts({QKeySequence(Qt::Key_F5), QKeySequence(Qt::CTRL | Qt::Key_R)});
    m_manyAction = menu->addAction(QString(), this, &MainWindow::runMany);
    m_manyAction->setShortcut(QKeySequence(Qt::SHIFT | Qt::Key_F5));
    m_stripManyButton->setDefaultAction(m_manyAction);
    m_untilQuietAction =
        menu->addAction(tr("Repeat until &quiet"), this, [this](bool on) { m_setup.setRepeatsUntilQuiet(on); });
    m_untilQuietAction->setObjectName(QStringLiteral("run.untilQuiet"));
    m_untilQuietAction->setCheckable(true);
    m_untilQuietAction->setChecked(m_setup.repeatsUntilQuiet());
    m_untilQuietAction->setStatusTip(
        tr("A run that other programs disturb is made again, %1 times at most, and the least disturbed is shown.").arg(kRepeatsUntilQuiet));
    m_stopAction = menu->addAction(tr("&Stop"), m_controller, &RunController::stop);
    m_stopAction->setShortcut(QKeySequence(Qt::Key_Escape));
}

void MainWindow::createViewMenu()
{
    QMenu* view = menuBar()->addMenu(tr("&View"));
    QAction* rows =
        view->addAction(tr("&Rows: tasks, threads or cores"), this, [this] { setRowsBy(nextOf(m_view.rowsBy)); });
    // A single letter acts only while the charts have the focus.
    rows->setShortcut(QKeySequence(Qt::Key_R));
    rows->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    m_gantt->addAction(rows);
    m_panelAction = view->addAction(tr("&Settings at the left"), this, [this](bool on) { setSetupShown(on); });
    m_panelAction->setCheckable(true);
    m_panelAction->setChecked(true);
    m_panelAction->setShortcut(QKeySequence(Qt::Key_F9));
    m_numbersAction = view->addAction(tr("&Numbers"), this, [this](bool on) { askForNumbers(on); });
    m_numbersAction->setCheckable(true);
    m_numbersAction->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_T));
    connect(m_metrics, &MetricsPanel::openChanged, m_numbersAction, &QAction::setChecked);
    m_numbersAction->setChecked(m_metrics->isOpen());
    view->addAction(tr("How do we &know? …"), this, [this] { m_honesty->open(HonestyDialog::Part::Runs); })
        ->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_I));
    m_honesty->addAction(m_runAction); // its keys work there too

    view->addSeparator();
    m_charts->addToViewMenu(*view);
    view->addSeparator();
    createLookMenu(*view);
    view->addAction(tr("&Larger type"), this, [this] { setTypeScale(m_view.typeScale * kTypeStep); })
        ->setShortcuts({QKeySequence::ZoomIn, QKeySequence(Qt::CTRL | Qt::Key_Equal)});
    view->addAction(tr("S&maller type"), this, [this] { setTypeScale(m_view.typeScale / kTypeStep); })->setShortcut(QKeySequence::ZoomOut);
    view->addAction(tr("&Normal type"), this, [this] { setTypeScale(1); })->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_0));
    createLanguageMenu(*view);
}

void MainWindow::createGoMenu()
{
    m_charts->addToGoMenu(*menuBar()->addMenu(tr("&Go")));
}

void MainWindow::createLookMenu(QMenu& view)
{
    QMenu* looks = view.addMenu(tr("&Look"));
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
    m_projectorAction = view.addAction(tr("&Projector: full screen, large type"), this, &MainWindow::toggleProjector);
    m_projectorAction->setCheckable(true);
    m_projectorAction->setShortcut(QKeySequence(Qt::Key_F11));
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

void MainWindow::createHelpMenu()
{
    QMenu* help = menuBar()->addMenu(tr("&Help"));
    help->addAction(tr("&Keys"), this, &MainWindow::showKeys)->setShortcut(QKeySequence(Qt::Key_Question));
    help->addAction(tr("&About Interleave"), this, &MainWindow::showAbout);
}

void MainWindow::showKeys()
{
    const auto row = [](const QString& key, const QString& what) {
        return QStringLiteral("<tr><td><b>%1</b>&nbsp;&nbsp;</td><td>%2</td></tr>").arg(key, what);
    };
    const QString table =
        row(tr("F5, Ctrl+R"), tr("run both")) + row(tr("Shift+F5"), tr("run both many times"))
        + row(tr("Esc"), tr("stop; else remove the markers; else clear the selection"))
        + row(tr("W, S, Ctrl+wheel, pinch"), tr("zoom in, out")) + row(tr("A, D, drag"), tr("move the view"))
        + row(tr("Home"), tr("show all")) + row(tr("F, double-click on a bar"), tr("as large as fits"))
        + row(tr("Alt+Left, Alt+Right"), tr("where you were before; back again"))
        + row(tr("Ctrl+F, F3, Shift+F3"), tr("find; the next one, the one before"))
        + row(tr("Up, Down"), tr("previous, next row")) + row(tr(", and ."), tr("previous, next span of the row"))
        + row(tr("M, drag with Shift"), tr("markers A and B: what lies between"))
        + row(tr("L, X"), tr("who let whom go on; what could have come earlier or later"))
        + row(tr("Space"), tr("play, pause")) + row(tr("N, B"), tr("to the next switch, the one before"))
        + row(tr("J, Shift+J"), tr("to the next moment worth a look, the one before"))
        + row(tr("Ctrl+Home, Ctrl+End"), tr("to the start, to the end"))
        + row(tr("Ctrl+., Ctrl+,"), tr("play faster, slower")) + row(tr("P, H, C"), tr("pin the row, hide it; fold the run"))
        + row(tr("Shift+Up, Shift+Down"), tr("move the row")) + row(tr("Shift+F10"), tr("what can be done with the row"))
        + row(tr("Left, Right"), tr("in the kitchen: previous, next chef, order or shared thing"))
        + row(tr("Up, Down"), tr("in the kitchen: to chefs, orders, shared things, the other kitchen"))
        + row(tr("Enter"), tr("in the kitchen: choose, as a click does"))
        + row(tr("Ctrl+L"), tr("the program beside the charts")) + row(tr("R"), tr("rows: tasks, threads or cores"))
        + row(tr("Ctrl+1, Ctrl+2, Ctrl+3"), tr("charts, kitchen, both"))
        + row(tr("F9, Ctrl+T"), tr("settings, numbers: show or hide")) + row(tr("Ctrl+I"), tr("how do we know?"))
        + row(tr("F11"), tr("projector: full screen, large type")) + row(tr("Ctrl+Plus, Ctrl+Minus, Ctrl+0"), tr("type size"))
        + row(tr("Ctrl+O, Ctrl+S"), tr("open runs from a file, save them"))
        + row(tr("Ctrl+E, Ctrl+P"), tr("export the charts as a picture, print them"))
        + row(tr("Ctrl+Shift+E"), tr("export the kitchen as a picture or a film"))
        + row(tr("Ctrl+C"), tr("copy what is seen of the charts"));
    // It scrolls, because with large type it is higher than a small screen.
    QTextDocument document; // measured by itself: the browser lays its own out to the width that it has at present
    document.setDefaultFont(m_theme.font(TextRole::Body));
    document.setHtml(QStringLiteral("<table>%1</table>").arg(table));
    document.setTextWidth(m_theme.pixels(kKeysWidth));
    const int height = static_cast<int>(document.size().height()) + m_theme.pixels(80);
    QDialog dialog(this);
    dialog.setWindowTitle(tr("Keys"));
    auto* text = new QTextBrowser(&dialog);
    text->setDocument(&document);
    text->setFrameShape(QFrame::NoFrame);
    text->setAccessibleName(tr("Keys"));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, &dialog);
    connect(buttons, &QDialogButtonBox::rejected, &dialog, &QDialog::reject);
    auto* layout = new QVBoxLayout(&dialog);
    layout->addWidget(text);
    layout->addWidget(buttons);
    dialog.resize(m_theme.pixels(kKeysWidth + 50), std::min(height, this->height()));
    dialog.exec();
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
