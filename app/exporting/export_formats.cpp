// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/exporting/export_formats.h"

#include <algorithm>
#include <QCoreApplication>
#include <QLocale>

#include "app/i18n/qt_words.h"

namespace interleave {

namespace {

struct Exports {
    Q_DECLARE_TR_FUNCTIONS(Exports)
};

constexpr double kMillimetresPerUnit = 25.4 / 96;

ExportFormat::Writer writerOf(QByteArray bytes)
{
    return [bytes = std::move(bytes)](std::ostream& out) { out.write(bytes.constData(), bytes.size()); };
}

Result<ExportFormat::Writer> preparePng(const ExportRequest& request, int scale)
{
    const Result<QImage> image = Picture(request).image(scale);
    if (!image)
        return image.error();
    return writerOf(pngOf(*image));
}

Result<ExportFormat::Writer> preparePdf(const ExportRequest& request, int /*scale*/)
{
    return writerOf(Picture(request).pdf());
}

Result<Done> canBeImage(const Picture& picture, int scale)
{
    return picture.canBeImage(scale);
}

Result<Done> canAlwaysBe(const Picture& /*picture*/, int /*scale*/)
{
    return Done{};
}

QString sizeInPixels(const Picture& picture, int scale)
{
    const QSize size = picture.size() * scale;
    return Exports::tr("%1 × %2 pixels.").arg(QLocale().toString(size.width()), QLocale().toString(size.height()));
}

QString sizeOfPage(const Picture& picture, int /*scale*/)
{
    const auto millimetres = [](int units) { return QLocale().toString(qRound(units * kMillimetresPerUnit)); };
    return Exports::tr("One page of %1 × %2 mm, sharp at any size.")
        .arg(millimetres(picture.size().width()), millimetres(picture.size().height()));
}

QString sizeOfFile(const Picture& picture, int /*scale*/)
{
    return Exports::tr("%1, sharp at any size.").arg(QLocale().formattedDataSize(picture.svg().size(), 0, QLocale::DataSizeTraditionalFormat));
}

QString toQString(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

ExportFormat formatOf(const Exporter& exporter, const Words& words)
{
    const auto prepare = [&exporter](const ExportRequest& request, int /*scale*/) -> Result<ExportFormat::Writer> {
        return ExportFormat::Writer([&exporter, request](std::ostream& out) { exporter.write(request, out); });
    };
    const PictureTraits traits{.canBe = canAlwaysBe, .size = sizeOfFile};
    return {{toQString(exporter.id), toQString(exporter.extension), toQString(words, exporter.title)},
            prepare,
            exporter.isPicture ? std::optional(traits) : std::nullopt};
}

} // namespace

std::vector<ExportFormat> exportFormats(const Words& words)
{
    std::vector<ExportFormat> formats{
        {{QStringLiteral("png"), QStringLiteral("png"), Exports::tr("PNG picture")},
         preparePng,
         PictureTraits{.hasPixels = true, .canBe = canBeImage, .size = sizeInPixels}},
        {{QStringLiteral("pdf"), QStringLiteral("pdf"), Exports::tr("PDF document")},
         preparePdf,
         PictureTraits{.canBe = canAlwaysBe, .size = sizeOfPage}},
    };
    for (const Exporter* exporter : exporterCatalog())
        formats.push_back(formatOf(*exporter, words));
    std::ranges::stable_partition(formats, [](const ExportFormat& format) { return format.picture.has_value(); });
    return formats;
}

std::vector<ExportFormat> pictureFormats(const Words& words)
{
    std::vector<ExportFormat> formats = exportFormats(words);
    std::erase_if(formats, [](const ExportFormat& format) { return !format.picture; });
    return formats;
}

std::vector<ExportFormat> dataFormats(const Words& words)
{
    std::vector<ExportFormat> formats = exportFormats(words);
    std::erase_if(formats, [](const ExportFormat& format) { return format.picture.has_value(); });
    return formats;
}

Result<ExportFormat> exportFormatById(const QString& id, const Words& words)
{
    const std::vector<ExportFormat> formats = exportFormats(words);
    if (const auto found = std::ranges::find(formats, id, &ExportFormat::id); found != formats.end())
        return *found;
    return exporterById(id.toStdString()).error();
}

} // namespace interleave
