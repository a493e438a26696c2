// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/exporting/printing.h"

#include <algorithm>
#include <cassert>
#include <QFile>
#include <QFileInfo>
#include <QPainter>
#include <QPrinter>
#include <QTemporaryDir>

#include "app/exporting/picture.h"
#include "core/base/file.h"

namespace interleave {

namespace {

/// Of all charts together: so many make a landscape page of type that is about 7 pt high.
constexpr std::size_t kRowsPerPage = 60;

/// The rows of each run, at most as many as pictures draw.
std::vector<RowSlice> slicesOf(const ExportRequest& request)
{
    std::vector<RowSlice> slices = request.rows;
    for (std::size_t run = 0; request.rows.empty() && run < request.runs.size(); ++run)
        slices.push_back({0, gantt::layOut(request.runs[run]->trace, request.rowsBy).rows.size()});
    for (RowSlice& slice : slices)
        slice.end = std::min(slice.end, slice.first + kMostPictureRows);
    return slices;
}

Error notPrinted()
{
    return {ErrorCode::CannotWrite,
            {INTERLEAVE_TEXT("export",
                             "It could not be printed. See whether the printer is connected and may be used, or export "
                             "the picture as PDF and print that."),
             {}},
            {}};
}

} // namespace

std::vector<ExportRequest> pagesOf(const ExportRequest& request)
{
    const std::vector<RowSlice> slices = slicesOf(request);
    const std::size_t perRun = kRowsPerPage / std::max<std::size_t>(1, slices.size());
    std::size_t most = 0;
    for (const RowSlice& slice : slices)
        most = std::max(most, slice.end - slice.first);
    if (most <= perRun)
        return {request};
    std::vector<ExportRequest> pages;
    for (std::size_t first = 0; first < most; first += perRun) {
        ExportRequest page = request;
        page.rows.clear();
        for (const RowSlice& slice : slices)
            page.rows.push_back({std::min(slice.first + first, slice.end), std::min(slice.first + first + perRun, slice.end)});
        pages.push_back(std::move(page));
    }
    return pages;
}

Result<Done> canAskForPrinter(const QPrinter& printer, QOperatingSystemVersion::OSType system)
{
    const bool asksBySystem = system == QOperatingSystemVersion::Windows || system == QOperatingSystemVersion::MacOS;
    if (!asksBySystem || printer.outputFormat() == QPrinter::NativeFormat) // any other format: Qt found no printer
        return Done{};
    return Error{ErrorCode::CannotWrite,
                 {INTERLEAVE_TEXT("export", "There is no printer on this computer. Set one up in the system's "
                                            "settings, or export "
                                            "the picture as PDF."),
                  {}},
                 {}};
}

namespace {

using Draw = std::function<Result<Done>(QPrinter&)>;

Result<Done> printPages(QPrinter& printer, std::vector<ExportRequest> pages)
{
    QPainter painter;
    if (!painter.begin(&printer))
        return notPrinted();
    const auto count = static_cast<int>(pages.size());
    const bool isPart = printer.printRange() == QPrinter::PageRange && printer.fromPage() > 0;
    const int first = isPart ? std::min(printer.fromPage(), count) : 1;
    const int last = isPart ? std::clamp(printer.toPage(), first, count) : count;
    for (int number = first; number <= last; ++number) {
        if (number > first && !printer.newPage())
            return notPrinted();
        ExportRequest& page = pages[static_cast<std::size_t>(number - 1)];
        if (printer.colorMode() == QPrinter::GrayScale)
            page.look = gantt::Look::Print;
        Picture(page).paint(painter, QRectF({}, printer.pageRect(QPrinter::DevicePixel).size()));
    }
    painter.end();
    return Done{};
}

Result<Done> printOnce(QPrinter& printer, const Draw& draw)
{
    if (const Result<Done> drawn = draw(printer); !drawn)
        return drawn;
    if (printer.printerState() == QPrinter::Error || printer.printerState() == QPrinter::Aborted)
        return notPrinted();
    return Done{};
}

/// What was printed takes the place of the file that was asked for, whole or not at all.
Result<Done> printToFile(QPrinter& printer, const Draw& draw, const QString& target)
{
    const std::filesystem::path path = target.toStdU16String(); // not wide: those go through the locale, and throw
    if (const Result<Done> place = checkCanWrite(path); !place)
        return place;
    const QTemporaryDir folder;
    QFile printed(folder.filePath(QFileInfo(target).fileName()));
    printer.setOutputFileName(printed.fileName());
    const Result<Done> result = folder.isValid() ? printOnce(printer, draw) : notPrinted();
    printer.setOutputFileName(target);
    if (!result)
        return result;
    if (!printed.open(QIODevice::ReadOnly))
        return notPrinted();
    const QByteArray bytes = printed.readAll();
    return writeFile(path, [&bytes](std::ostream& out) { out.write(bytes.constData(), bytes.size()); });
}

Result<Done> printWith(QPrinter& printer, const Draw& draw)
{
    const QString target = printer.outputFileName();
    return target.isEmpty() ? printOnce(printer, draw) : printToFile(printer, draw, target);
}

} // namespace

Result<Done> printDrawn(QPrinter& printer, const std::function<void(QPrinter&)>& draw)
{
    return printWith(printer, [&draw](QPrinter& paper) {
        draw(paper);
        return Result<Done>(Done{});
    });
}

Result<Done> print(QPrinter& printer, std::vector<ExportRequest> pages)
{
    assert(!pages.empty());
    return printWith(printer, [&pages](QPrinter& paper) { return printPages(paper, std::move(pages)); });
}

} // namespace interleave
