// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <algorithm>
#include <QActionGroup>
#include <QApplication>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QMenuBar>
#include <QMimeData>
#include <QStandardPaths>
#include <QStatusBar>

#include "app/compare/origin_bar.h"
#include "app/exporting/export.h"
#include "app/i18n/plain_qstring.h"
#include "app/run/waiting.h"
#include "app/window/main_window.h"
#include "core/saving/run_file.h"

namespace interleave {

namespace {

QString extension()
{
    return QString::fromUtf8(kRunFileExtension.data(), static_cast<qsizetype>(kRunFileExtension.size()));
}

std::filesystem::path pathOf(const QString& path)
{
    return QFileInfo(path).filesystemAbsoluteFilePath();
}

/// The file that is dragged; empty where it is something else, or several.
QString draggedFile(const QMimeData& data)
{
    const QList<QUrl> urls = data.urls();
    return urls.size() == 1 && urls.constFirst().isLocalFile() ? urls.constFirst().toLocalFile() : QString();
}

/// A "&" in a menu underlines; two are one.
QString asMenuText(QString text)
{
    return text.replace(QLatin1Char('&'), QStringLiteral("&&"));
}

} // namespace

void MainWindow::createFileMenu()
{
    QMenu* file = menuBar()->addMenu(tr("&File"));
    m_exports = new QActionGroup(this);
    m_exports->setExclusionPolicy(QActionGroup::ExclusionPolicy::None);
    m_openAction = file->addAction(tr("&Open runs …"), this, &MainWindow::askForFile);
    m_openAction->setObjectName(QStringLiteral("file.open"));
    m_openAction->setShortcut(QKeySequence::Open);
    m_recentMenu = file->addMenu(tr("Open &recent"));
    m_recentMenu->setObjectName(QStringLiteral("file.recent"));
    addExport(*file, tr("&Save runs …"), "file.save", QKeySequence::Save, &MainWindow::saveFile);
    file->addSeparator();
    addExportsTo(*file);
    file->addSeparator();
    QAction* quit = file->addAction(tr("&Quit"), this, &QWidget::close);
    quit->setShortcut(QKeySequence::Quit);
    showRecentFiles();
}

/// An entry for which there must be runs.
QAction* MainWindow::addExport(QMenu& file, const QString& text, const char* name, const QKeySequence& keys,
                               void (MainWindow::*slot)())
{
    QAction* action = file.addAction(text, this, slot);
    action->setObjectName(QString::fromLatin1(name));
    action->setShortcut(keys);
    m_exports->addAction(action);
    return action;
}

void MainWindow::askForFile()
{
    const QString folder = m_view.exportFolder.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)
                                                         : m_view.exportFolder;
    QFileDialog dialog(this, tr("Open runs"), folder);
    dialog.setFileMode(QFileDialog::ExistingFile);
    dialog.setNameFilters({tr("Runs of Interleave (*.%1)").arg(extension()), tr("All files (*)")});
    if (dialog.exec() != QDialog::Accepted || dialog.selectedFiles().isEmpty())
        return;
    openFile(dialog.selectedFiles().constFirst());
}

/// One file at a time. False when it was stopped.
Result<bool> MainWindow::waitsFor(const QString& title, Background::Work work)
{
    m_isFileBusy = true;
    Result<bool> isDone = doInBackground(title, std::move(work), this);
    m_isFileBusy = false;
    return isDone;
}

Result<bool> MainWindow::open(const QString& path)
{
    const QString shown = shownPath(path);
    if (m_controller->isBusy() || m_isFileBusy || QApplication::activeModalWidget()) {
        statusBar()->showMessage(tr("%1 was not opened, as something else is going on. Open it again afterwards.").arg(shown));
        return false;
    }
    std::optional<Result<RunSet>> opened;
    const auto work = [&opened, file = pathOf(path)](const Watch& watch) -> Background::Delivery {
        auto result = std::make_shared<Result<RunSet>>(openComparison(file, watch));
        return [&opened, result] { opened = std::move(*result); };
    };
    const Result<bool> isDone = waitsFor(tr("Opening %1 …").arg(shown), work);
    if (!isDone || !*isDone || !opened)
        return isDone ? Result<bool>(false) : isDone;
    if (!*opened) {
        if (!QFileInfo::exists(path))
            m_recent.remove(QFileInfo(path).absoluteFilePath());
        showRecentFiles();
        return opened->error();
    }
    m_recent.add(path);
    showRecentFiles();
    showOpened(std::make_shared<const RunSet>(std::move(**opened)), path);
    return true;
}

void MainWindow::openFile(const QString& path)
{
    if (const Result<bool> opened = open(path); !opened)
        showWarning(toQString(m_words, opened.error().message));
}

/// As many cores as there are here; of a file with one model, the other one stays what it is.
void MainWindow::adopt(const RunResult& above, const RunResult* below)
{
    m_setup.setScenario(*above.request.scenario);
    std::array<RunRequest, 2> requests{above.request, below ? below->request : m_setup.requests().back()};
    if (m_controller->machine())
        requests[0].cores = std::min(requests[0].cores, static_cast<int>(m_controller->machine()->cpus.size()));
    m_setup.adopt(requests);
}

/// Whatever has been set since.
void MainWindow::runOpened()
{
    const ShownRuns& shown = m_history->shown();
    if (!shown.hasRuns() || m_controller->isBusy())
        return;
    adopt(*shown.at(Side::Above).shown(), shown.at(Side::Below).shown().get());
    const auto runs = static_cast<int>(shown.set->series[*shown.at(Side::Above).series].size());
    if (runs == 1) {
        run();
        return;
    }
    m_setup.setRepeats(runs);
    runMany();
}

/// The first two of the models in the file have the two charts.
void MainWindow::showOpened(std::shared_ptr<const RunSet> runs, const QString& path)
{
    const bool areTwo = runs->series.size() > 1;
    adopt(*runs->series.front().front(), areTwo ? runs->series[1].front().get() : nullptr);
    m_repeatNote.clear();
    m_view.exportFolder = QFileInfo(path).absolutePath();
    const std::size_t models = runs->series.size();
    m_history->open(std::move(runs), QFileInfo(path).absoluteFilePath(), m_setup.model(Side::Below));
    m_history->setDropsNoisy(m_setup.leavesNoisyOut());
    showBusy(false);
    statusBar()->showMessage(
        models > 2 ? toQString(m_words, {INTERLEAVE_TEXT_N("window", "The file has runs of %n model(s); those of "
                                                                     "the first two are shown."),
                                         {},
                                         static_cast<std::int64_t>(models)})
                   : tr("Opened %1").arg(shownPath(path)));
    emit settled();
}

void MainWindow::saveFile()
{
    const RunSet runs = wholeRunsOf(*m_history->shown().set); // those that are shown now, whatever comes while the name is asked for
    const QString scenario = QString::fromUtf8(runs.requests.front().scenario->id.data());
    const QString known = m_history->shown().file;
    const QString name =
        known.isEmpty() ? QStringLiteral("interleave-%1").arg(scenario) : QFileInfo(known).completeBaseName();
    const std::optional<ExportTarget> target =
        askTarget({{QStringLiteral("runs"), extension(), tr("Runs of Interleave")}}, tr("Save runs"), name);
    if (!target)
        return;
    const QString shown = shownPath(target->path);
    Result<Done> saved = Done{};
    const auto work = [&saved, &runs, file = pathOf(target->path)](const Watch& watch) -> Background::Delivery {
        return [&saved, result = saveRuns(runs, file, watch)] { saved = result; };
    };
    const Result<bool> isDone = waitsFor(tr("Saving %1 …").arg(shown), work);
    if (isDone && !*isDone) {
        statusBar()->showMessage(tr("Stopped. Nothing was written."));
        return;
    }
    if (!isDone)
        saved = isDone.error();
    if (saved) {
        m_history->setFile(QFileInfo(target->path).absoluteFilePath());
        m_recent.add(target->path);
        showRecentFiles();
        showOrigin();
    }
    tell(saved, tr("Saved to %1").arg(shown));
}

/// In the title the file that holds what is shown; above the answer where that was made, if it was not made here.
void MainWindow::showOrigin()
{
    const ShownRuns& shown = m_history->shown();
    const bool isShown = shown.hasRuns() && !m_controller->isBusy();
    setWindowTitle(isShown && !shown.file.isEmpty()
                       ? tr("%1 – Interleave", "name of a file").arg(shownPath(QFileInfo(shown.file).fileName()))
                       : tr("Interleave"));
    if (isShown && shown.isOpened)
        m_origin->setOrigin(shown.file, *shown.at(Side::Above).shown());
    else
        m_origin->clear();
}

void MainWindow::showRecentFiles()
{
    m_recentMenu->clear();
    const QStringList paths = m_recent.paths();
    for (const QString& path : paths) {
        QAction* action = m_recentMenu->addAction(asMenuText(shownPath(QFileInfo(path).fileName())), this,
                                                  [this, path] { openFile(path); });
        action->setToolTip(QStringLiteral("<p>%1</p>").arg(shownPath(path).toHtmlEscaped()));
    }
    m_recentMenu->setToolTipsVisible(true);
    m_recentMenu->addSeparator();
    m_recentMenu->addAction(tr("&Clear this list"), this, [this] {
        m_recent.clear();
        showRecentFiles();
    });
    m_recentMenu->setEnabled(!paths.isEmpty() && !m_controller->isBusy());
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event)
{
    if (!draggedFile(*event->mimeData()).isEmpty() && !m_controller->isBusy())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent* event)
{
    event->acceptProposedAction();
    // Where it came from waits for this to end, and a box may come.
    QMetaObject::invokeMethod(
        this, [this, file = draggedFile(*event->mimeData())] { openFile(file); }, Qt::QueuedConnection);
}

} // namespace interleave
