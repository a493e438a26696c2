// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/exports.h"

#include <algorithm>
#include <QApplication>
#include <QClipboard>
#include <QMimeData>
#include <QPrintDialog>
#include <QPrinter>

#include "app/exporting/export.h"
#include "app/exporting/printing.h"
#include "app/i18n/plain_qstring.h"
#include "app/i18n/qt_words.h"
#include "app/run/progress_dialog.h"
#include "app/window/chart_area.h"
#include "core/exporting/picture_words.h"
#include "core/run/captions.h"

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

/// None where all of it is visible.
std::optional<TimeRange> partOf(TimeRange visible, TimePoint end)
{
    const bool isPart = visible.begin > TimePoint{} || visible.end < end;
    return isPart ? std::optional(visible) : std::nullopt;
}

} // namespace

Exports::Exports(const Parts& parts, QObject* parent) : QObject(parent), m_parts(parts)
{
}

QString Exports::scenarioName() const
{
    return QString::fromUtf8(m_parts.history.shown().at(Side::Above).shown()->request.scenario->id.data());
}

/// Both parts, and in words which one is seen.
ExportOffer Exports::offer() const
{
    ExportRequest all;
    all.words = &m_parts.words;
    all.rowsBy = m_parts.view.rowsBy;
    TimePoint end{};
    QStringList words;
    std::vector<RowSlice> rows;
    for (std::size_t side = 0; side < kSides.size(); ++side) {
        const RunPointer run = m_parts.history.shown().at(kSides[side]).shown();
        if (!run)
            continue;
        all.runs.push_back(run);
        all.ghosts.push_back(m_parts.charts.view().state().ghostOf(side));
        end = std::max(end, run->trace.time().end);
        const RowRange seen = m_parts.charts.view().seenRows(side);
        rows.push_back({static_cast<std::size_t>(seen.first), static_cast<std::size_t>(seen.end)});
        if (seen.first < seen.end && rows.back() != RowSlice{0, m_parts.charts.view().state().rowCount(side)})
            words << tr("%1: %2", "chart: which rows of it")
                         .arg(m_parts.charts.view().state().headingOf(side),
                              toQString(m_parts.words, rowsCaption(rows.back(), m_parts.charts.view().state().rowCount(side))));
    }
    ExportRequest seen = all;
    seen.arrangement = m_parts.charts.view().state().arrangement();
    const bool areSomeSeen = std::ranges::any_of(rows, [](const RowSlice& slice) { return slice.first < slice.end; });
    if (areSomeSeen)
        seen.rows = rows;
    if (words.isEmpty() && areSomeSeen
        && std::ranges::all_of(rows, [](const RowSlice& slice) { return slice.first < slice.end; }))
        seen.rows.clear();
    if (const std::optional<TimeRange> part = partOf(m_parts.charts.view().state().visibleRange(), end)) {
        seen.visible = *part;
        words.prepend(toQString(m_parts.words, excerptCaption(*part, end)));
    }
    return {.all = std::move(all), .seen = std::move(seen), .seenWords = words.join(QLatin1Char('\n'))};
}

void Exports::exportPicture()
{
    ExportDialog dialog(offer(), m_parts.view.exportChoice, m_parts.words, m_parts.theme, &m_parts.window);
    if (dialog.exec() != QDialog::Accepted)
        return;
    m_parts.view.exportChoice = dialog.choice();
    exportTo({dialog.format()}, dialog.request(), tr("Export picture"));
}

void Exports::exportData()
{
    const std::vector<ExportFormat> formats = dataFormats(m_parts.words);
    exportTo({formats.begin(), formats.end()}, offer().all, tr("Export data"));
}

/// Asks for the file, and writes it.
void Exports::exportTo(const std::vector<FileKind>& kinds, const ExportRequest& request, const QString& title)
{
    const std::optional<FileTarget> target =
        m_parts.desk.askTarget(kinds, title, QStringLiteral("interleave-%1").arg(scenarioName()));
    if (!target)
        return;
    const QString shown = shownPath(target->path);
    const auto work = [target = *target, request, scale = m_parts.view.exportChoice.scale](const Watch& watch) {
        return interleave::exportTo(target.path, target.kind.id, request, scale, watch.stop);
    };
    m_parts.desk.write(*target, work, tr("Writing %1 …").arg(shown), tr("Written to %1").arg(shown));
}

void Exports::exportKitchen()
{
    m_parts.charts.playHead().pause();
    if (!prepareKitchen())
        return;
    FilmDialog dialog(filmOffer(), m_parts.view.filmChoice, m_parts.words, m_parts.theme, &m_parts.window);
    if (dialog.exec() != QDialog::Accepted)
        return;
    m_parts.view.filmChoice = dialog.choice();
    const FilmFormat format = filmFormatById(m_parts.view.filmChoice.format);
    const std::optional<FileTarget> target =
        m_parts.desk.askTarget({{format.id, format.extension, format.title}}, tr("Export kitchen"),
                               QStringLiteral("interleave-%1-kitchen").arg(scenarioName()));
    if (target)
        makeFilm(dialog.request(), *target);
}

/// Of very long runs it takes a moment. False when it was stopped.
bool Exports::prepareKitchen()
{
    if (m_parts.charts.kitchen().prepare())
        return true;
    ProgressDialog progress(tr("Preparing the kitchens …"), &m_parts.window);
    connect(&m_parts.charts.kitchen(), &KitchenPanel::scriptsMade, &progress, &QDialog::accept);
    connect(&m_parts.charts.kitchen(), &KitchenPanel::failed, &progress, &QDialog::reject); // the status line says why
    return progress.exec() == QDialog::Accepted;
}

FilmOffer Exports::filmOffer() const
{
    const PlayHead& head = m_parts.charts.playHead();
    FilmOffer offer{.scene = m_parts.charts.kitchen().scene(),
                    .headings = {m_parts.charts.view().state().headingOf(0), m_parts.charts.view().state().headingOf(1)},
                    .moment = head.time(),
                    .seen = head.whole(),
                    .seenWords = {},
                    .pace = {.slowdown = head.slowdown(), .isStill = head.isMotionReduced()}};
    if (head.isMotionReduced())
        offer.switches = head.switches();
    if (const std::optional<TimeRange> part = partOf(m_parts.charts.view().state().visibleRange(), head.whole().end)) {
        offer.seen = intersection(head.whole(), *part);
        offer.seenWords = toQString(m_parts.words, excerptCaption(offer.seen, head.whole().end));
    }
    return offer;
}

void Exports::makeFilm(const FilmRequest& request, const FileTarget& target)
{
    const QString shown = shownPath(target.path);
    ProgressDialog progress(tr("Writing %1 …").arg(shown), &m_parts.window);
    FilmMaker maker(request, filmFormatById(target.kind.id).make(), m_parts.words, m_parts.theme);
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
        emit m_parts.desk.said(tr("Stopped. Nothing was written."));
        return;
    }
    m_parts.desk.tell(result, tr("Written to %1").arg(shown));
}

/// Just what is seen: whoever wants all of it shows all of it first.
void Exports::copyPicture()
{
    const Waiting waiting;
    Result<std::unique_ptr<QMimeData>> copied = pictureToCopy(offer().seen);
    if (copied)
        QGuiApplication::clipboard()->setMimeData(copied.value().release());
    m_parts.desk.tell(copied ? Result<Done>(Done{}) : copied.error(),
                      tr("The picture of what is seen was copied, and its words as text."));
}

void Exports::printPicture()
{
    const ExportOffer offer = this->offer();
    QPrinter printer(QPrinter::HighResolution);
    if (const Result<Done> possible = canAskForPrinter(printer); !possible) {
        m_parts.desk.tell(possible, {});
        return;
    }
    printer.setPageOrientation(QPageLayout::Landscape);
    printer.setDocName(tr("Interleave: %1").arg(toQString(m_parts.words, offer.all.runs.front()->request.scenario->title)));
    printer.setCreator(QStringLiteral("Interleave " INTERLEAVE_VERSION));
    const std::vector<ExportRequest> pages = pagesOf(offer.all);
    QPrintDialog dialog(&printer, &m_parts.window);
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
    m_parts.desk.tell(printed, printer.outputFileName().isEmpty()
                                   ? tr("Sent to the printer")
                                   : tr("Written to %1").arg(shownPath(printer.outputFileName())));
}

} // namespace interleave
