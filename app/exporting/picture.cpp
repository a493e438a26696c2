// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/exporting/picture.h"

#include <QPainter>
#include <QSvgRenderer>
#include <sstream>

#include "core/run/answer.h"

namespace interleave {

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

Painted Picture::painted() const
{
    return {.title = m_title, .size = size(), .paint = [this](QPainter& painter, const QRectF& target) {
                paint(painter, target);
            }};
}

Result<Done> Picture::canBeImage(int scale) const
{
    return interleave::canBeImage(painted(), scale);
}

Result<QImage> Picture::image(int scale) const
{
    return imageOf(painted(), scale);
}

QByteArray Picture::pdf() const
{
    return pdfOf(painted());
}

} // namespace interleave
