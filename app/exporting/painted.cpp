// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/exporting/painted.h"

#include <algorithm>
#include <QBuffer>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QSvgGenerator>

namespace interleave {

namespace {

constexpr int kDotsPerInch = 96;
constexpr double kDotsPerMeter = kDotsPerInch / 0.0254;
constexpr double kPointsPerInch = 72;
constexpr std::int64_t kMostPixels = 100'000'000;                    // 400 MB while it is made
constexpr int kLongestSide = 32'767;                                 // what a painter can address
const QString kTitlesPlace = QStringLiteral("title of the drawing"); // Qt would put in a title as it is, with any & and <

Error tooLarge(QSize size)
{
    return {ErrorCode::ValueOutOfRange,
            {INTERLEAVE_TEXT("export",
                             "A picture of %1 × %2 pixels is too large to be made. Choose a smaller scale, or PDF or "
                             "SVG, which have no pixels."),
             {std::int64_t{size.width()}, std::int64_t{size.height()}}},
            {}};
}

} // namespace

Result<Done> canBeImage(const Painted& painted, int scale)
{
    const QSize pixels = painted.size * scale;
    const bool isTooLarge = std::int64_t{pixels.width()} * pixels.height() > kMostPixels
                         || std::max(pixels.width(), pixels.height()) > kLongestSide;
    return isTooLarge ? Result<Done>(tooLarge(pixels)) : Done{};
}

Result<QImage> imageOf(const Painted& painted, int scale)
{
    if (const Result<Done> possible = canBeImage(painted, scale); !possible)
        return possible.error();
    const QSize pixels = painted.size * scale;
    QImage image(pixels, QImage::Format_RGB32);
    if (image.isNull()) // there is not so much memory
        return tooLarge(pixels);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painted.paint(painter, QRectF({}, pixels));
    painter.end();
    image.setDotsPerMeterX(qRound(kDotsPerMeter * scale));
    image.setDotsPerMeterY(qRound(kDotsPerMeter * scale));
    image.setText(QStringLiteral("Title"), painted.title);
    return image;
}

QByteArray pngOf(const QImage& image)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

QByteArray pdfOf(const Painted& painted)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setCreator(QStringLiteral("Interleave " INTERLEAVE_VERSION));
    writer.setTitle(painted.title);
    writer.setPageSize(QPageSize(QSizeF(painted.size) * kPointsPerInch / kDotsPerInch, QPageSize::Point));
    writer.setPageMargins({});
    QPainter painter(&writer);
    painted.paint(painter, painter.viewport());
    painter.end();
    return bytes;
}

QByteArray svgOf(const Painted& painted)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setResolution(kDotsPerInch);
    generator.setSize(painted.size);
    generator.setViewBox(QRectF({}, painted.size));
    generator.setTitle(kTitlesPlace);
    QPainter painter(&generator);
    painted.paint(painter, QRectF({}, painted.size));
    painter.end();
    const QString element = QStringLiteral("<title>%1</title>");
    return bytes.replace(element.arg(kTitlesPlace).toUtf8(), element.arg(painted.title.toHtmlEscaped()).toUtf8());
}

} // namespace interleave
