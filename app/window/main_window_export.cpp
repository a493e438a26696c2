// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <algorithm>
#include <QApplication>
#include <QClipboard>
#include <QFileDialog>
#include <QMessageBox>
#include <QMimeData>
#include <QPrintDialog>
#include <QPrinter>
#include <QStandardPaths>
#include <QStatusBar>

#include "app/exporting/export.h"
#include "app/exporting/export_dialog.h"
#include "app/exporting/film_dialog.h"
#include "app/exporting/printing.h"
#include "app/i18n/plain_qstring.h"
#include "app/run/progress_dialog.h"
#include "app/window/chart_area.h"
#include "app/window/main_window.h"
#include "core/exporting/picture_words.h"

namespace interleave {

namespace {

/// The pointer says that it takes a moment.
class Waiting {
public:
    Waiting() { QApplication::setOverrideCursor(Qt::WaitCursor); }
    ~Waiting() { QApplication::restoreOverrideCursor(); }
    Waiting(const Waiting&) = delete;
    Waiting& operator=(const Waiting&) = delete;
};

QString filterOf(const ExportFormat& format)
{
    return format.extension.isEmpty() ? MainWindow::tr("%1 (*)").arg(format.title)
                                      : MainWindow::tr("%1 (*.%2)").arg(format.title, format.extension);
}

/// The format whose filter was chosen, unless the name that was typed is of another one.
ExportFormat formatOf(const QString& path, const QString& filter, const std::vector<ExportFormat>& formats)
{
    const QString suffix = QFileInfo(path).suffix().toLower(); // "CHART.PNG" is a PNG too
    const auto chosen =
        std::ranges::find_if(formats, [&](const ExportFormat& format) { return filterOf(format) == filter; });
    const ExportFormat& usual = chosen == formats.end() ? formats.front() : *chosen;
    if (usual.extension == suffix)
        return usual;
    const auto typed = std::ranges::find(formats, suffix, &ExportFormat::extension);
    return typed == formats.end() ? usual : *typed;
}

/// None where all of it is visible.
std::optional<TimeRange> partOf(TimeRange visible, TimePoint end)
{
    const bool isPart = visible.begin > TimePoint{} || visible.end < end;
    return isPart ? std::optional(visible) : std::nullopt;
}

} // namespace

/// What can be made of the runs that are shown.
void MainWindow::addExportsTo(QMenu& file)
{
    addExport(file, tr("&Export picture …"), "export.picture", QKeySequence(Qt::CTRL | Qt::Key_E), &MainWindow::exportPicture);
    addExport(file, tr("Export &kitchen …"), "export.kitchen", QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_E),
              &MainWindow::exportKitchen);
    addExport(file, tr("Export &data …"), "export.data", {}, &MainWindow::exportData);
    QAction* copy = addExport(file, tr("&Copy picture"), "export.copy", QKeySequence::Copy, &MainWindow::copyPicture);
    copy->setShortcutContext(Qt::WidgetWithChildrenShortcut); // elsewhere the key copies text
    m_gantt->addAction(copy);
    addExport(file, tr("&Print …"), "export.print", QKeySequence::Print, &MainWindow::printPicture);
}

/// Both parts, and in words which one is seen.
ExportOffer MainWindow::exportOffer() const
{
    ExportRequest all;
    all.words = &m_words;
    all.rowsBy = m_view.rowsBy;
    TimePoint end{};
    QStringList words;
    std::vector<RowSlice> rows;
    for (std::size_t side = 0; side < kSides.size(); ++side) {
        const RunPointer run = m_results.shownRun(side);
        if (!run)
            continue;
        all.runs.push_back(run);
        end = std::max(end, run->trace.time().end);
        const RowRange seen = m_gantt->seenRows(side);
        rows.push_back({static_cast<std::size_t>(seen.first), static_cast<std::size_t>(seen.end)});
        if (seen.first < seen.end && rows.back() != RowSlice{0, m_gantt->state().rowCount(side)})
            words << tr("%1: %2", "chart: which rows of it")
                         .arg(m_gantt->state().headingOf(side),
                              toQString(m_words, rowsCaption(rows.back(), m_gantt->state().rowCount(side))));
    }
    ExportRequest seen = all;
    seen.arrangement = m_gantt->state().arrangement();
    const bool areSomeSeen = std::ranges::any_of(rows, [](const RowSlice& slice) { return slice.first < slice.end; });
    if (areSomeSeen)
        seen.rows = rows;
    if (words.isEmpty() && areSomeSeen
        && std::ranges::all_of(rows, [](const RowSlice& slice) { return slice.first < slice.end; }))
        seen.rows.clear();
    if (const std::optional<TimeRange> part = partOf(m_gantt->state().visibleRange(), end)) {
        seen.visible = *part;
        words.prepend(toQString(m_words, excerptCaption(*part, end)));
    }
    return {.all = std::move(all), .seen = std::move(seen), .seenWords = words.join(QLatin1Char('\n'))};
}

void MainWindow::exportPicture()
{
    ExportDialog dialog(exportOffer(), m_view.exportChoice, m_words, m_theme, this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    m_view.exportChoice = dialog.choice();
    std::vector<ExportFormat> formats = exportFormats(m_words);
    std::erase_if(formats, [this](const ExportFormat& format) { return format.id != m_view.exportChoice.format; });
    exportTo(formats, dialog.request(), tr("Export picture"));
}

void MainWindow::exportData()
{
    std::vector<ExportFormat> formats = exportFormats(m_words);
    std::erase_if(formats, [](const ExportFormat& format) { return isPictureFormat(format.id); });
    exportTo(formats, exportOffer().all, tr("Export data"));
}

/// Asks for the file; the name proposed has no extension.
std::optional<ExportTarget> MainWindow::askTarget(const std::vector<ExportFormat>& formats, const QString& title,
                                                  const QString& name)
{
    const QString folder = m_view.exportFolder.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)
                                                         : m_view.exportFolder;
    QFileDialog dialog(this, title, folder);
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    QStringList filters;
    for (const ExportFormat& format : formats)
        filters << filterOf(format);
    dialog.setNameFilters(filters);
    const QString extension = formats.front().extension;
    dialog.setDefaultSuffix(extension);
    connect(&dialog, &QFileDialog::filterSelected, this,
            [&](const QString& filter) { dialog.setDefaultSuffix(formatOf({}, filter, formats).extension); });
    dialog.selectFile(extension.isEmpty() ? name : QStringLiteral("%1.%2").arg(name, extension));
    if (dialog.exec() != QDialog::Accepted || dialog.selectedFiles().isEmpty())
        return std::nullopt;
    const QString path = dialog.selectedFiles().constFirst();
    m_view.exportFolder = QFileInfo(path).absolutePath();
    return ExportTarget{path, formatOf(path, dialog.selectedNameFilter(), formats)};
}

/// Asks for the file, and writes it.
void MainWindow::exportTo(const std::vector<ExportFormat>& formats, const ExportRequest& request, const QString& title)
{
    const std::optional<ExportTarget> target =
        askTarget(formats, title,
                  QStringLiteral("interleave-%1").arg(QString::fromUtf8(request.runs.front()->request.scenario->id.data())));
    if (!target)
        return;
    const QString shown = shownPath(target->path);
    Result<Done> written = Done{};
    const auto work = [&written, target = *target, request,
                       scale = m_view.exportChoice.scale](const Watch& watch) -> Background::Delivery {
        return [&written, result = interleave::exportTo(target.path, target.format.id, request, scale, watch.stop)] {
            written = result;
        };
    };
    const Result<bool> isDone = waitsFor(tr("Writing %1 …").arg(shown), work);
    if (isDone && !*isDone)
        statusBar()->showMessage(tr("Stopped. Nothing was written."));
    else
        tell(isDone ? written : Result<Done>(isDone.error()), tr("Written to %1").arg(shown));
}

void MainWindow::exportKitchen()
{
    m_charts->playHead().pause();
    if (!prepareKitchen())
        return;
    FilmDialog dialog(filmOffer(), m_view.filmChoice, m_words, m_theme, this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    m_view.filmChoice = dialog.choice();
    const FilmFormat format = filmFormatById(m_view.filmChoice.format);
    const RunPointer run = m_results.shownRun(0);
    const std::optional<ExportTarget> target =
        askTarget({{format.id, format.extension, format.title}}, tr("Export kitchen"),
                  QStringLiteral("interleave-%1-kitchen").arg(QString::fromUtf8(run->request.scenario->id.data())));
    if (target)
        makeFilm(dialog.request(), *target);
}

/// Of very long runs it takes a moment. False when it was stopped.
bool MainWindow::prepareKitchen()
{
    if (m_charts->kitchen().prepare())
        return true;
    ProgressDialog progress(tr("Preparing the kitchens …"), this);
    connect(&m_charts->kitchen(), &KitchenPanel::scriptsMade, &progress, &QDialog::accept);
    connect(&m_charts->kitchen(), &KitchenPanel::failed, &progress, &QDialog::reject); // the status line says why
    return progress.exec() == QDialog::Accepted;
}

FilmOffer MainWindow::filmOffer() const
{
    const PlayHead& head = m_charts->playHead();
    FilmOffer offer{.scene = m_charts->kitchen().scene(),
                    .headings = {m_gantt->state().headingOf(0), m_gantt->state().headingOf(1)},
                    .moment = head.time(),
                    .seen = head.whole(),
                    .seenWords = {},
                    .pace = {.slowdown = head.slowdown(), .isStill = head.isMotionReduced()}};
    if (head.isMotionReduced())
        offer.switches = head.switches();
    if (const std::optional<TimeRange> part = partOf(m_gantt->state().visibleRange(), head.whole().end)) {
        offer.seen = intersection(head.whole(), *part);
        offer.seenWords = toQString(m_words, excerptCaption(offer.seen, head.whole().end));
    }
    return offer;
}

void MainWindow::makeFilm(const FilmRequest& request, const ExportTarget& target)
{
    const QString shown = shownPath(target.path);
    ProgressDialog progress(tr("Writing %1 …").arg(shown), this);
    FilmMaker maker(request, filmFormatById(target.format.id).make(), m_words, m_theme);
    Result<Done> result = Done{};
    connect(&maker, &FilmMaker::progressed, &progress, [&](qint64 written) {
        progress.setProgress(written, maker.frames(),
                             tr("Frame %1 of %2").arg(QLocale().toString(written), QLocale().toString(maker.frames())));
    });
    connect(&maker, &FilmMaker::ended, &progress, [&](const Result<Done>& ended) {
        result = ended;
        progress.accept();
    });
    if (const Result<Done> begun = maker.begin(target.path); !begun)
        result = begun;
    else if (progress.exec() == QDialog::Rejected) {
        statusBar()->showMessage(tr("Stopped. Nothing was written."));
        return;
    }
    tell(result, tr("Written to %1").arg(shown));
}

/// Just what is seen: whoever wants all of it shows all of it first.
void MainWindow::copyPicture()
{
    const Waiting waiting;
    Result<std::unique_ptr<QMimeData>> copied = pictureToCopy(exportOffer().seen);
    if (copied)
        QGuiApplication::clipboard()->setMimeData(copied.value().release());
    tell(copied ? Result<Done>(Done{}) : copied.error(),
         tr("The picture of what is seen was copied, and its words as text."));
}

void MainWindow::printPicture()
{
    const ExportOffer offer = exportOffer();
    QPrinter printer(QPrinter::HighResolution);
    if (const Result<Done> possible = canAskForPrinter(printer); !possible) {
        tell(possible, {});
        return;
    }
    printer.setPageOrientation(QPageLayout::Landscape);
    printer.setDocName(tr("Interleave: %1").arg(toQString(m_words, offer.all.runs.front()->request.scenario->title)));
    printer.setCreator(QStringLiteral("Interleave " INTERLEAVE_VERSION));
    const std::vector<ExportRequest> pages = pagesOf(offer.all);
    QPrintDialog dialog(&printer, this);
    dialog.setOption(QAbstractPrintDialog::PrintPageRange, pages.size() > 1);
    // What is seen is what other programs call the selection.
    dialog.setOption(QAbstractPrintDialog::PrintSelection, true);
    dialog.setMinMax(1, static_cast<int>(pages.size()));
    dialog.setFromTo(1, static_cast<int>(pages.size()));
    if (dialog.exec() != QDialog::Accepted)
        return;
    const bool isSeenAlone = printer.printRange() == QPrinter::Selection;
    const Result<Done> printed = [&] {
        const Waiting waiting;
        return print(printer, isSeenAlone ? pagesOf(offer.seen) : pages);
    }();
    tell(printed, printer.outputFileName().isEmpty() ? tr("Sent to the printer")
                                                     : tr("Written to %1").arg(shownPath(printer.outputFileName())));
}

/// Some of it may come from a file: it is plain text, whatever it looks like.
void MainWindow::showWarning(const QString& text)
{
    QMessageBox box(QMessageBox::Warning, tr("Interleave"), text, QMessageBox::Ok, this);
    box.setTextFormat(Qt::PlainText);
    box.exec();
}

/// How it went: a line where it went well, a box where not.
void MainWindow::tell(const Result<Done>& result, const QString& success)
{
    if (result)
        statusBar()->showMessage(success);
    else
        showWarning(toQString(m_words, result.error().message));
}

} // namespace interleave
