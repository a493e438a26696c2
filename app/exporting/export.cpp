// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/exporting/export.h"

#include <QMimeData>

#include "core/base/file.h"
#include "core/exporting/picture_words.h"

namespace interleave {

Result<Done> exportTo(const QString& path, const QString& formatId, const ExportRequest& request, int scale,
                      const StopToken& stop)
{
    const std::filesystem::path file = path.toStdU16String();   // not wide: those go through the locale, and throw
    if (const Result<Done> place = checkCanWrite(file); !place) // before work that may take seconds
        return place;
    const Result<ExportFormat> format = exportFormatById(formatId, englishWords());
    if (!format)
        return format.error();
    const Result<ExportFormat::Writer> writer = format->prepare(request, scale);
    if (!writer)
        return writer.error();
    return writeFile(file, *writer, stop);
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
