// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/lecture/picture_page.h"

#include <QFile>
#include <QImageReader>
#include <QPainter>

#include "app/i18n/plain_qstring.h"

namespace interleave {

PicturePage::PicturePage(const QFont& font, QWidget* parent) : QWidget(parent), m_theme(gantt::Look::Projector, font)
{
}

void PicturePage::setFile(const std::filesystem::path& file)
{
    if (file == m_file)
        return;
    m_file = file;
    const QString name = QString::fromStdU16String(file.u16string());
    m_image = {};
    m_scaled = {};
    m_vectors.reset();
    if (QFile::exists(name) && name.endsWith(QLatin1String(".svg"), Qt::CaseInsensitive)) {
        m_vectors = std::make_unique<QSvgRenderer>(name);
        if (!m_vectors->isValid())
            m_vectors.reset();
    } else {
        QImageReader reader(name);
        reader.setAutoTransform(true);
        m_image = reader.read();
    }
    update();
}

QSizeF PicturePage::pictureSize() const
{
    return m_vectors ? m_vectors->viewBoxF().size() : QSizeF(m_image.size());
}

QRectF PicturePage::place() const
{
    QRectF place({}, pictureSize().scaled(QSizeF(size()), Qt::KeepAspectRatio));
    place.moveCenter(QRectF(rect()).center());
    return place;
}

void PicturePage::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (!isReadable()) {
        painter.setFont(m_theme.font(TextRole::Body));
        painter.setPen(m_theme.color(&gantt::ChromeColours::text));
        const QString name = plainLine(QString::fromStdU16String(m_file.filename().u16string()));
        painter.drawText(rect(), Qt::AlignCenter | Qt::TextWordWrap, tr("The picture “%1” cannot be read.").arg(name));
        return;
    }
    if (m_vectors) {
        m_vectors->render(&painter, place());
        return;
    }
    const QSize wanted = (place().size() * devicePixelRatioF()).toSize();
    if (m_scaled.size() != wanted)
        m_scaled = m_image.scaled(wanted, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    painter.drawImage(place(), m_scaled);
}

} // namespace interleave
