// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/exporting/picture.h"

#include <algorithm>
#include <QBuffer>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QSvgRenderer>
#include <sstream>

#include "core/run/answer.h"

namespace interleave {

namespace {

constexpr int kDotsPerInch = 96;
constexpr double kDotsPerMeter = kDotsPerInch / 0.0254;
constexpr std::int64_t kMostPixels = 100'000'000; // 400 MB while it is made
constexpr int kLongestSide = 32'767;              // what a painter can address

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

Picture::Picture(const ExportRequest& request)
    : m_title(QString::fromStdString(sentence(answerOf(request.runs).headline, *request.words)))
{
    std::ostringstream svg;
    exporterById("svg").value()->write(request, svg);
    m_svg = QByteArray::fromStdString(svg.str());
    m_renderer = std::make_unique<QSvgRenderer>(m_svg);
}

Picture::~Picture() = default;

QSize Picture::size() const
{
    return m_renderer->defaultSize();
}

void Picture::paint(QPainter& painter, const QRectF& target) const
{
    const QSizeF fitted = QSizeF(size()).scaled(target.size(), Qt::KeepAspectRatio);
    m_renderer->render(&painter, QRectF({target.center().x() - fitted.width() / 2, target.top()}, fitted));
}

Result<Done> Picture::canBeImage(int scale) const
{
    const QSize pixels = size() * scale;
    const bool isTooLarge = std::int64_t{pixels.width()} * pixels.height() > kMostPixels
                         || std::max(pixels.width(), pixels.height()) > kLongestSide;
    return isTooLarge ? Result<Done>(tooLarge(pixels)) : Done{};
}

Result<QImage> Picture::image(int scale) const
{
    if (const Result<Done> possible = canBeImage(scale); !possible)
        return possible.error();
    const QSize pixels = size() * scale;
    QImage image(pixels, QImage::Format_RGB32);
    if (image.isNull()) // there is not so much memory
        return tooLarge(pixels);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    paint(painter, QRectF({}, pixels));
    painter.end();
    image.setDotsPerMeterX(qRound(kDotsPerMeter * scale));
    image.setDotsPerMeterY(qRound(kDotsPerMeter * scale));
    image.setText(QStringLiteral("Title"), m_title);
    return image;
}

QByteArray Picture::pdf() const
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setCreator(QStringLiteral("Interleave " INTERLEAVE_VERSION));
    writer.setTitle(m_title);
    writer.setPageSize(QPageSize(QSizeF(size()) * 72 / kDotsPerInch, QPageSize::Point));
    writer.setPageMargins({});
    QPainter painter(&writer);
    m_renderer->render(&painter);
    painter.end();
    return bytes;
}

} // namespace interleave
