// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/theme/icons.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>
#include <QPixmap>
#include <QSvgRenderer>

/// Resources of a static library are only linked in when they are asked for, and that only from outside a namespace.
static void registerResources()
{
    Q_INIT_RESOURCE(interleave);
}

namespace interleave {

namespace {

/// The one colour in every icon's file.
constexpr auto kKeyColour = "#000000";

QByteArray readIcon(const QString& id)
{
    registerResources();
    QFile file(QStringLiteral(":/icons/%1.svg").arg(id));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QPalette::ColorRole roleOf(IconInk ink)
{
    switch (ink) {
    case IconInk::Text: break;
    case IconInk::Quiet: return QPalette::PlaceholderText;
    case IconInk::Warning: return QPalette::BrightText;
    case IconInk::Verified: return QPalette::LinkVisited;
    }
    return QPalette::WindowText;
}

QColor colorOf(IconInk ink, QIcon::Mode mode)
{
    const QPalette palette = QGuiApplication::palette();
    if (mode == QIcon::Disabled)
        return palette.color(QPalette::Disabled, QPalette::WindowText);
    if (mode == QIcon::Selected)
        return palette.color(QPalette::Active, QPalette::HighlightedText);
    return palette.color(QPalette::Active, roleOf(ink));
}

/// Draws one SVG in one colour. Thread safety: UI thread only.
class RecolouredEngine : public QIconEngine {
public:
    RecolouredEngine(QByteArray svg, IconInk ink) : m_svg(std::move(svg)), m_ink(ink) {}

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State) override
    {
        if (m_svg.isEmpty())
            return;
        QByteArray coloured = m_svg;
        coloured.replace(kKeyColour, colorOf(m_ink, mode).name(QColor::HexRgb).toLatin1());
        QSvgRenderer renderer(coloured);
        const int side = std::min(rect.width(), rect.height());
        QRect square(0, 0, side, side);
        square.moveCenter(rect.center());
        renderer.render(painter, square);
    }

    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override
    {
        if (size.isEmpty())
            return {}; // of a button for which there is no room
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return pixmap;
    }

    bool isNull() override { return m_svg.isEmpty(); }
    QIconEngine* clone() const override { return new RecolouredEngine(*this); }

private:
    QByteArray m_svg;
    IconInk m_ink;
};

} // namespace

QIcon icon(const QString& id, IconInk ink)
{
    return QIcon(new RecolouredEngine(readIcon(id), ink));
}

QIcon applicationIcon()
{
    registerResources();
    QSvgRenderer renderer(QStringLiteral(":/icons/app.svg"));
    QIcon icon;
    for (const int side : {16, 24, 32, 48, 64, 128, 256}) { // larger ones cost the start more than all these
        QPixmap pixmap(side, side);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        renderer.render(&painter);
        icon.addPixmap(pixmap);
    }
    return icon;
}

} // namespace interleave
