// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/exporting/export.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QMimeData>

#include "app/i18n/qt_words.h"
#include "core/base/file.h"
#include "core/exporting/picture_words.h"

namespace interleave {

namespace {

struct Exports {
    Q_DECLARE_TR_FUNCTIONS(Exports)
};

const QString kPng = QStringLiteral("png");
const QString kPdf = QStringLiteral("pdf");
const QString kSvg = QStringLiteral("svg");

Result<QByteArray> pngOf(const ExportRequest& request, int scale)
{
    const Result<QImage> image = Picture(request).image(scale);
    if (!image)
        return image.error();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image->save(&buffer, "PNG");
    return bytes;
}

} // namespace

bool isPictureFormat(const QString& formatId)
{
    return formatId == kPng || formatId == kPdf || formatId == kSvg;
}

std::vector<ExportFormat> exportFormats(const Words& words)
{
    std::vector<ExportFormat> formats{
        {kPng, kPng, Exports::tr("PNG picture")},
        {kPdf, kPdf, Exports::tr("PDF document")},
    };
    for (const Exporter* exporter : exporterCatalog()) {
        formats.push_back({QString::fromUtf8(exporter->id.data(), static_cast<qsizetype>(exporter->id.size())),
                           QString::fromUtf8(exporter->extension.data(), static_cast<qsizetype>(exporter->extension.size())),
                           toQString(words, exporter->title)});
    }
    return formats;
}

Result<Done> exportTo(const QString& path, const QString& formatId, const ExportRequest& request, int scale,
                      const StopToken& stop)
{
    const std::filesystem::path file = path.toStdU16String();   // not wide: those go through the locale, and throw
    if (const Result<Done> place = checkCanWrite(file); !place) // before work that may take seconds
        return place;
    if (formatId == kPng || formatId == kPdf) {
        const Result<QByteArray> bytes = formatId == kPng ? pngOf(request, scale) : Picture(request).pdf();
        if (!bytes)
            return bytes.error();
        return writeFile(
            file, [&bytes](std::ostream& out) { out.write(bytes->constData(), bytes->size()); }, stop);
    }
    const auto exporter = exporterById(formatId.toStdString());
    if (!exporter)
        return exporter.error();
    return writeFile(
        file, [&](std::ostream& out) { (*exporter)->write(request, out); }, stop);
}

Result<std::unique_ptr<QMimeData>> pictureToCopy(const ExportRequest& request)
{
    const Picture picture(request);
    Result<QImage> image = picture.image(kUsualScale);
    if (!image)
        image = picture.image(kSmallestScale);
    if (!image)
        return image.error();
    auto data = std::make_unique<QMimeData>();
    data->setImageData(*image);
    data->setData(QStringLiteral("image/svg+xml"), picture.svg());
    data->setText(QString::fromStdString(pictureText(request)));
    return data;
}

} // namespace interleave
