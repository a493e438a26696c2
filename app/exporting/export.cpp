// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/exporting/export.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QImage>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QSvgRenderer>
#include <sstream>

#include "app/i18n/qt_words.h"
#include "core/base/file.h"

namespace interleave {

namespace {

struct Exports {
    Q_DECLARE_TR_FUNCTIONS(Exports)
};

/// Pixels of the picture for each unit of the drawing: sharp on paper and on a 4K projector.
constexpr int kPngScale = 2;
constexpr int kPdfDotsPerInch = 96;

QByteArray svgOf(const ExportRequest& request)
{
    std::ostringstream svg;
    exporterById("svg").value()->write(request, svg);
    return QByteArray::fromStdString(svg.str());
}

QByteArray pngOf(const ExportRequest& request)
{
    QSvgRenderer renderer(svgOf(request));
    QImage image(renderer.defaultSize() * kPngScale, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    renderer.render(&painter);
    painter.end();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

QByteArray pdfOf(const ExportRequest& request)
{
    QSvgRenderer renderer(svgOf(request));
    const QSizeF size = QSizeF(renderer.defaultSize()) * 72 / kPdfDotsPerInch;
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setCreator(QStringLiteral("Interleave " INTERLEAVE_VERSION));
    writer.setPageSize(QPageSize(size, QPageSize::Point));
    writer.setPageMargins({});
    QPainter painter(&writer);
    renderer.render(&painter);
    painter.end();
    return bytes;
}

} // namespace

std::vector<ExportFormat> exportFormats(const Words& words)
{
    std::vector<ExportFormat> formats{
        {QStringLiteral("png"), QStringLiteral("png"), Exports::tr("PNG picture")},
        {QStringLiteral("pdf"), QStringLiteral("pdf"), Exports::tr("PDF document")},
    };
    for (const Exporter* exporter : exporterCatalog()) {
        formats.push_back({QString::fromUtf8(exporter->id.data(), static_cast<qsizetype>(exporter->id.size())),
                           QString::fromUtf8(exporter->extension.data(), static_cast<qsizetype>(exporter->extension.size())),
                           toQString(words, exporter->title)});
    }
    return formats;
}

Result<Done> exportTo(const QString& path, const QString& formatId, const ExportRequest& request)
{
    const std::filesystem::path file = path.toStdU16String(); // not wide: those go through the locale, and throw
    if (formatId == QStringLiteral("png") || formatId == QStringLiteral("pdf")) {
        const QByteArray bytes = formatId == QStringLiteral("png") ? pngOf(request) : pdfOf(request);
        return writeFile(file, [&bytes](std::ostream& out) { out.write(bytes.constData(), bytes.size()); });
    }
    const auto exporter = exporterById(formatId.toStdString());
    if (!exporter)
        return exporter.error();
    return writeFile(file, [&](std::ostream& out) { (*exporter)->write(request, out); });
}

} // namespace interleave
