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

#include "app/compare/answer_panel.h"
#include "app/compare/honesty_dialog.h"
#include "app/gantt/gantt_view.h"
#include "app/metrics/metrics_panel.h"
#include "app/window/main_window.h"

namespace interleave {

namespace {

constexpr double kTypeStep = 1.1;

} // namespace

void MainWindow::createMenus()
{
    createFileMenu();
    createRunMenu();
    createViewMenu();
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
    m_stopAction = menu->addAction(tr("&Stop"), m_controller, &RunController::stop);
    m_stopAction->setShortcut(QKeySequence(Qt::Key_Escape));
}

void MainWindow::createViewMenu()
{
    QMenu* view = menuBar()->addMenu(tr("&View"));
    QAction* rows = view->addAction(tr("&Rows: tasks or cores"), this, [this] {
        setRowsBy(m_view.rowsBy == gantt::RowsBy::Task ? gantt::RowsBy::Cpu : gantt::RowsBy::Task);
    });
    // A single letter acts only while the charts have the focus.
    rows->setShortcut(QKeySequence(Qt::Key_R));
    rows->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    m_gantt->addAction(rows);
    m_panelAction = view->addAction(tr("&Settings at the left"), this, [this](bool on) { setSetupShown(on); });
    m_panelAction->setCheckable(true);
    m_panelAction->setChecked(true);
    m_panelAction->setShortcut(QKeySequence(Qt::Key_F9));
    m_numbersAction = view->addAction(tr("&Numbers"), this, [this](bool on) { m_metrics->setOpen(on); });
    m_numbersAction->setCheckable(true);
    m_numbersAction->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_T));
    connect(m_metrics, &MetricsPanel::openChanged, m_numbersAction, &QAction::setChecked);
    m_numbersAction->setChecked(m_metrics->isOpen());
    view->addAction(tr("How do we &know? …"), this, [this] { m_honesty->open(HonestyDialog::Part::Runs); })
        ->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_I));
    m_honesty->addAction(m_runAction); // its keys work there too

    view->addSeparator();
    QMenu* looks = view->addMenu(tr("&Look"));
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
    m_projectorAction = view->addAction(tr("&Projector: full screen, large type"), this, &MainWindow::toggleProjector);
    m_projectorAction->setCheckable(true);
    m_projectorAction->setShortcut(QKeySequence(Qt::Key_F11));

    view->addSeparator();
    view->addAction(tr("&Larger type"), this, [this] { setTypeScale(m_view.typeScale * kTypeStep); })
        ->setShortcuts({QKeySequence::ZoomIn, QKeySequence(Qt::CTRL | Qt::Key_Equal)});
    view->addAction(tr("S&maller type"), this, [this] { setTypeScale(m_view.typeScale / kTypeStep); })->setShortcut(QKeySequence::ZoomOut);
    view->addAction(tr("&Normal type"), this, [this] { setTypeScale(1); })->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_0));

    const QStringList languages = availableLanguages();
    if (languages.size() > 1) {
        QMenu* menu = view->addMenu(tr("L&anguage"));
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
        + row(tr("Esc"), tr("stop; else clear the selection")) + row(tr("W, S, Ctrl+wheel"), tr("zoom in, out"))
        + row(tr("A, D, drag"), tr("move the view")) + row(tr("Home, double-click"), tr("show all"))
        + row(tr("Up, Down"), tr("previous, next row")) + row(tr(", and ."), tr("previous, next span of the row"))
        + row(tr("R"), tr("rows: tasks or cores")) + row(tr("F9, Ctrl+T"), tr("settings, numbers: show or hide"))
        + row(tr("Ctrl+I"), tr("how do we know?")) + row(tr("F11"), tr("projector: full screen, large type"))
        + row(tr("Ctrl+Plus, Ctrl+Minus, Ctrl+0"), tr("type size"))
        + row(tr("Ctrl+E, Ctrl+P"), tr("export the charts as a picture, print them"))
        + row(tr("Ctrl+C"), tr("copy what is seen of the charts"));
    QMessageBox box(QMessageBox::NoIcon, tr("Keys"), QStringLiteral("<table>%1</table>").arg(table), QMessageBox::Close, this);
    box.exec();
}

void MainWindow::showAbout()
{
    QMessageBox::
        about(this, tr("About Interleave"),
              tr("<h3>Interleave %1</h3><p>See that concurrency is not parallelism: real threads, measured on this "
                 "computer.</p><p>Free software under the GNU General Public License, version 3 or later. It comes "
                 "with no warranty.</p><p>Made with Qt %2, Qt Charts and hwloc.</p>")
                  .arg(QCoreApplication::applicationVersion(), QString::fromLatin1(qVersion())));
}

} // namespace interleave
