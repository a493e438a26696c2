// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/kitchen/sprites.h"

#include <cmath>
#include <QFile>
#include <QPainter>
#include <QSvgRenderer>

/// Resources of a static library are only linked in when they are asked for, and that only from outside a namespace.
static void registerPictures()
{
    Q_INIT_RESOURCE(kitchen);
}

namespace interleave {

namespace {

/// An order's sprite holds two colours to be replaced, its own and its shade; by way of words that no picture has, as one order's
/// shade may be another's colour.
QByteArray recoloured(QByteArray svg, const Sprites::Colours& colours)
{
    svg.replace("#0072B2", "@colour").replace("#005A8E", "@shade");
    return svg.replace("@colour", colours.colour.name().toLatin1()).replace("@shade", colours.shade.name().toLatin1());
}

QByteArray contentOf(const QString& name)
{
    registerPictures();
    QFile file(QStringLiteral(":/kitchen/%1.svg").arg(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

double scaleOf(const QPainter& painter)
{
    return std::hypot(painter.worldTransform().m11(), painter.worldTransform().m12());
}

} // namespace

Sprites::Picture Sprites::keep(const Key& key, Picture picture)
{
    const QSize size = picture.pixmap.size();
    m_kept.insert(key, new Picture(picture), std::max(1, size.width() * size.height() * picture.pixmap.depth() / 8)); // takes it
    return picture;
}

Sprites::Picture Sprites::picture(const QString& name, double pixels, double ratio,
                                  const std::optional<Colours>& colours, Fit fit)
{
    const Key key{.name = name,
                  .colour = colours ? colours->colour.rgb() : 0U,
                  .pixels = static_cast<int>(std::lround(pixels * 1000)),
                  .ratio = static_cast<int>(std::lround(ratio * 100))};
    if (const Picture* known = m_kept.object(key))
        return *known;
    const QByteArray content = contentOf(name);
    QSvgRenderer renderer(colours ? recoloured(content, *colours) : content);
    const QRectF box = renderer.viewBoxF();
    const QRectF scaled(box.topLeft() * pixels, box.size() * pixels);
    const QSize size(std::max(1, static_cast<int>(std::ceil(scaled.width() * ratio))),
                     std::max(1, static_cast<int>(std::ceil(scaled.height() * ratio))));
    Picture picture{QPixmap(size), scaled.topLeft()};
    picture.pixmap.setDevicePixelRatio(ratio);
    picture.pixmap.fill(Qt::transparent);
    QPainter painter(&picture.pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    renderer.render(&painter, QRectF(QPointF(), fit == Fit::Exact ? scaled.size() : picture.pixmap.deviceIndependentSize()));
    painter.end();
    return keep(key, std::move(picture));
}

void Sprites::draw(QPainter& painter, const QString& name, QPointF at, double scale, const std::optional<Colours>& colours)
{
    const QTransform before = painter.worldTransform();
    const double zoom = scaleOf(painter);
    const Picture kept = picture(name, zoom * scale, painter.device()->devicePixelRatioF(), colours);
    QPointF place = before.map(at);
    const bool isUpright = std::abs(before.m12()) < 1e-9 && before.m11() > 0;
    if (isUpright) // on whole pixels it is sharp, and only copied
        place = QPointF(std::round(place.x() + kept.origin.x()), std::round(place.y() + kept.origin.y()));
    painter.setWorldTransform(isUpright ? QTransform::fromTranslate(place.x(), place.y())
                                        : QTransform(before.m11() / zoom, before.m12() / zoom, before.m21() / zoom,
                                                     before.m22() / zoom, place.x(), place.y()));
    // With this hint even a mere copy goes by way of the pixels' transformation, and takes five times as long.
    painter.setRenderHint(QPainter::SmoothPixmapTransform, !isUpright);
    painter.drawPixmap(isUpright ? QPointF() : kept.origin, kept.pixmap);
    painter.setRenderHint(QPainter::SmoothPixmapTransform, false);
    painter.setWorldTransform(before);
}

void Sprites::drawPainted(QPainter& painter, const QString& name, const QRectF& box,
                          const std::function<void(QPainter&, const QRectF&)>& paint)
{
    const double zoom = scaleOf(painter);
    const double ratio = painter.device()->devicePixelRatioF();
    const Key key{.name = name,
                  .colour = 0,
                  .pixels = static_cast<int>(std::lround(zoom * box.width() * 1000)),
                  .ratio = static_cast<int>(std::lround(ratio * 100))};
    const Picture* known = m_kept.object(key);
    Picture picture = known ? *known : Picture{};
    if (!known) {
        const QSizeF size = box.size() * zoom;
        picture.pixmap = QPixmap((size * ratio).toSize() + QSize(1, 1));
        picture.pixmap.setDevicePixelRatio(ratio);
        picture.pixmap.fill(Qt::transparent);
        QPainter inner(&picture.pixmap);
        inner.setRenderHint(QPainter::Antialiasing);
        inner.scale(zoom, zoom);
        paint(inner, QRectF(QPointF(), box.size()));
        inner.end();
        keep(key, picture);
    }
    const QTransform before = painter.worldTransform();
    const QPointF place = before.map(box.topLeft());
    painter.setWorldTransform({});
    painter.drawPixmap(QPointF(std::round(place.x()), std::round(place.y())), picture.pixmap);
    painter.setWorldTransform(before);
}

void Sprites::drawTiles(QPainter& painter, const QString& name, const QRectF& area)
{
    const QTransform before = painter.worldTransform();
    const Picture kept =
        picture(name, scaleOf(painter), painter.device()->devicePixelRatioF(), std::nullopt, Fit::WholePixels);
    const QRectF place = before.mapRect(area);
    painter.setWorldTransform({});
    painter.drawTiledPixmap(QRectF(place.topLeft().toPoint(), QSizeF(std::ceil(place.width()), std::ceil(place.height()))),
                            kept.pixmap);
    painter.setWorldTransform(before);
}

} // namespace interleave
