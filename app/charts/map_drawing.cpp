// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/charts/map_drawing.h"

#include <algorithm>
#include <cmath>
#include <QFontMetricsF>
#include <QLinearGradient>
#include <QPainter>

#include "app/charts/chart_axes.h"
#include "app/charts/chart_frame.h"
#include "app/charts/map_colours.h"
#include "app/charts/map_words.h"
#include "app/charts/number_words.h"
#include "app/i18n/plain_qstring.h"

namespace interleave {

using gantt::ChromeColours;

namespace {

constexpr double kScaleWidth = 16;
constexpr double kScaleGap = 8;
constexpr double kSign = 9; ///< the corner of a simulated cell
constexpr double kKeySign = 14;
constexpr double kKeyGap = 6;
constexpr double kNumberRoom = 4; ///< at both sides of a number in its cell
constexpr int kScaleSteps = 64;

/// Names may come from a file.
MapPicture withPlainNames(MapPicture picture)
{
    for (QString* name : {&picture.title, &picture.xTitle, &picture.yTitle, &picture.valueTitle})
        *name = plainLine(*name);
    for (MapCell& cell : picture.cells)
        cell.words = plainLine(cell.words);
    return picture;
}

std::vector<double> valuesOf(const MapPicture& picture)
{
    std::vector<double> values;
    for (const MapCell& cell : picture.cells) {
        if (cell.value)
            values.push_back(*cell.value);
    }
    return values;
}

/// Numbers in the middles of their columns or rows: all of them, or every second one ... as they fit.
std::vector<ChartTick> placeTicks(const std::vector<double>& places, double length,
                                  const std::function<double(const QString&)>& roomOf)
{
    const auto count = static_cast<double>(places.size());
    double most = 0;
    for (const double place : places)
        most = std::max(most, roomOf(numberWords(place)));
    const auto step = std::max<std::size_t>(1, static_cast<std::size_t>(std::ceil(most * count / std::max(1.0, length))));
    std::vector<ChartTick> ticks;
    for (std::size_t n = 0; n < places.size(); n += step)
        ticks.push_back({.share = (static_cast<double>(n) + 0.5) / count, .words = numberWords(places[n])});
    return ticks;
}

void paintCorner(QPainter& painter, const QRectF& cell, double size, const QColor& ink)
{
    const double side = std::min({size, cell.width() / 2, cell.height() / 2});
    painter.setPen(Qt::NoPen);
    painter.setBrush(ink);
    painter.drawPolygon(QPolygonF({cell.topRight(), cell.topRight() - QPointF(side, 0), cell.topRight() + QPointF(0, side)}));
}

void paintCross(QPainter& painter, const QRectF& cell, const QColor& ink)
{
    painter.setPen(QPen(ink, 1));
    painter.drawLine(cell.topLeft(), cell.bottomRight());
    painter.drawLine(cell.bottomLeft(), cell.topRight());
}

} // namespace

MapDrawing::MapDrawing(MapPicture picture)
    : m_picture(withPlainNames(std::move(picture))),
      m_scale(ChartAxis{.title = {}, .isLogarithmic = false, .isWhole = false}, valuesOf(m_picture)),
      m_hasSimulated(std::ranges::any_of(m_picture.cells, &MapCell::isSimulated)),
      m_hasEmpty(std::ranges::any_of(m_picture.cells, [](const MapCell& cell) { return !cell.value; }))
{
}

QRectF MapDrawing::cellIn(const QRectF& plot, std::size_t number) const
{
    const double wide = plot.width() / static_cast<double>(columns());
    const double high = plot.height() / static_cast<double>(rows());
    const auto column = static_cast<double>(number % columns());
    const auto row = static_cast<double>(number / columns());
    return {plot.left() + column * wide, plot.bottom() - (row + 1) * high, wide, high};
}

std::optional<std::size_t> MapDrawing::cellAt(const QRectF& plot, const QPointF& place) const
{
    if (m_picture.cells.empty() || !plot.contains(place))
        return {};
    const auto partOf = [](double share, std::size_t parts) {
        return std::min(parts - 1, static_cast<std::size_t>(std::max(0.0, share * static_cast<double>(parts))));
    };
    const std::size_t column = partOf((place.x() - plot.left()) / plot.width(), columns());
    const std::size_t row = partOf((plot.bottom() - place.y()) / plot.height(), rows());
    return row * columns() + column;
}

gantt::Rgb MapDrawing::colourOf(std::size_t number, gantt::Look look) const
{
    const double value = *m_picture.cells[number].value;
    return mapColour(look, m_scale.canShow(value) ? m_scale.shareOf(value) : value > 0 ? 1 : 0);
}

MapLayout MapDrawing::layOut(const QSizeF& size, const Theme& theme, bool hasTitle) const
{
    MapLayout layout;
    ChartFrame frame(size, theme);
    layout.title = frame.takeTitle(hasTitle ? m_picture.title : QString());
    layout.key = frame.takeNote(m_hasSimulated || m_hasEmpty ? QStringLiteral(" ") : QString());
    const QFontMetricsF metrics(chartFont(theme, TextRole::Small));
    layout.yTicks = placeTicks(m_picture.ys, frame.rest().height() - 3 * metrics.height(), roomOnY(theme));
    layout.plot = plotWithin(frame.rest(), m_picture.xTitle, m_picture.yTitle, layout.yTicks, theme);
    layout.scaleTicks = m_scale.ticks(layout.plot.height(), roomOnY(theme));
    double words = 0;
    for (const ChartTick& tick : layout.scaleTicks)
        words = std::max(words, metrics.horizontalAdvance(tick.words));
    const double gap = theme.pixels(kScaleGap);
    const double wide = theme.pixels(kScaleWidth);
    const double title = m_picture.valueTitle.isEmpty() ? 0 : metrics.height() + gap;
    layout.plot.setRight(std::max(layout.plot.left() + 1, frame.rest().right() - words - title - wide - 3 * gap));
    layout.scale = QRectF(layout.plot.right() + 2 * gap, layout.plot.top(), wide, layout.plot.height());
    layout.xTicks = placeTicks(m_picture.xs, layout.plot.width(), roomOnX(theme));
    return layout;
}

void MapDrawing::paint(QPainter& painter, const MapLayout& layout, const QSizeF& size, const Theme& theme) const
{
    painter.save();
    painter.setLayoutDirection(Qt::LeftToRight);
    painter.setRenderHint(QPainter::Antialiasing);
    paintTitle(painter, layout.title, m_picture.title, theme);
    painter.fillRect(layout.plot, theme.color(&ChromeColours::plot));
    paintAxes(painter,
              {.xTitle = m_picture.xTitle, .yTitle = m_picture.yTitle, .xTicks = layout.xTicks, .yTicks = layout.yTicks, .hasGrid = false},
              layout.plot, size, theme);
    paintCells(painter, layout.plot, theme);
    paintNumbers(painter, layout.plot, theme);
    paintScale(painter, layout, theme);
    paintKey(painter, layout.key, theme);
    painter.restore();
}

/// Edges are on whole pixels, else the ground would shine through between them.
void MapDrawing::paintCells(QPainter& painter, const QRectF& plot, const Theme& theme) const
{
    const double corner = theme.pixels(kSign);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, false);
    for (std::size_t n = 0; n < m_picture.cells.size(); ++n) {
        const MapCell& cell = m_picture.cells[n];
        const QRectF exact = cellIn(plot, n);
        const QRectF place(QPointF(std::round(exact.left()), std::round(exact.top())),
                           QPointF(std::round(exact.right()), std::round(exact.bottom())));
        if (!cell.value) {
            paintCross(painter, place, theme.color(&ChromeColours::divider));
            continue;
        }
        const gantt::Rgb colour = colourOf(n, theme.look());
        painter.fillRect(place, toColor(colour));
        if (cell.isSimulated)
            paintCorner(painter, place, corner, toColor(gantt::textOn(colour)));
    }
    painter.setPen(QPen(theme.color(&ChromeColours::plot), 1));
    for (std::size_t column = 1; column < columns(); ++column) {
        const double x = std::round(cellIn(plot, column).left());
        painter.drawLine(QPointF(x, plot.top()), QPointF(x, plot.bottom()));
    }
    for (std::size_t row = 1; row < rows(); ++row) {
        const double y = std::round(cellIn(plot, row * columns()).bottom());
        painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y));
    }
    painter.restore();
}

void MapDrawing::paintNumbers(QPainter& painter, const QRectF& plot, const Theme& theme) const
{
    painter.setFont(chartFont(theme, TextRole::Small));
    const QFontMetricsF metrics(painter.font());
    for (std::size_t n = 0; n < m_picture.cells.size(); ++n) {
        const MapCell& cell = m_picture.cells[n];
        const QRectF place = cellIn(plot, n);
        if (!cell.value || metrics.height() > place.height())
            continue;
        const QString words = numberWords(*cell.value);
        const double wide = metrics.horizontalAdvance(words);
        if (wide + 2 * theme.pixels(kNumberRoom) > place.width())
            continue;
        painter.setPen(toColor(gantt::textOn(colourOf(n, theme.look()))));
        const double base = place.center().y() + (metrics.ascent() - metrics.descent()) / 2;
        painter.drawText(QPointF(place.center().x() - wide / 2, base), words);
    }
}

void MapDrawing::paintScale(QPainter& painter, const MapLayout& layout, const Theme& theme) const
{
    const QRectF& strip = layout.scale;
    QLinearGradient gradient(strip.bottomLeft(), strip.topLeft());
    for (int step = 0; step <= kScaleSteps; ++step) {
        const double share = static_cast<double>(step) / kScaleSteps;
        gradient.setColorAt(share, toColor(mapColour(theme.look(), share)));
    }
    painter.setPen(QPen(theme.color(&ChromeColours::border), 1));
    painter.setBrush(gradient);
    painter.drawRect(strip);
    painter.setFont(chartFont(theme, TextRole::Small));
    const QFontMetricsF metrics(painter.font());
    const double gap = theme.pixels(kScaleGap) / 2.0;
    double widest = 0;
    for (const ChartTick& tick : layout.scaleTicks) {
        const double y = strip.bottom() - tick.share * strip.height();
        painter.setPen(QPen(theme.color(&ChromeColours::border), 1));
        painter.drawLine(QPointF(strip.right(), y), QPointF(strip.right() + gap, y));
        painter.setPen(theme.color(&ChromeColours::text));
        painter.drawText(QPointF(strip.right() + 2 * gap, y + (metrics.ascent() - metrics.descent()) / 2), tick.words);
        widest = std::max(widest, metrics.horizontalAdvance(tick.words));
    }
    QFont bold = painter.font();
    bold.setBold(true);
    painter.setFont(bold);
    const QString title = QFontMetricsF(bold).elidedText(m_picture.valueTitle, Qt::ElideRight, strip.height());
    painter.save();
    painter.translate(strip.right() + 3 * gap + widest + metrics.ascent(), strip.center().y());
    painter.rotate(-90);
    painter.drawText(QPointF(-QFontMetricsF(bold).horizontalAdvance(title) / 2, 0), title);
    painter.restore();
}

void MapDrawing::paintKey(QPainter& painter, const QRectF& place, const Theme& theme) const
{
    painter.setFont(chartFont(theme, TextRole::Small));
    const QFontMetricsF metrics(painter.font());
    const double side = theme.pixels(kKeySign);
    const double gap = theme.pixels(kKeyGap);
    QRectF sign(place.left(), place.center().y() - side / 2, side, side);
    const auto write = [&](const QString& words) {
        painter.setPen(QPen(theme.color(&ChromeColours::border), 1));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(sign);
        painter.setPen(theme.color(&ChromeColours::text));
        painter.drawText(QPointF(sign.right() + gap, place.center().y() + (metrics.ascent() - metrics.descent()) / 2), words);
        sign.translate(side + 4 * gap + metrics.horizontalAdvance(words), 0);
    };
    if (m_hasSimulated) {
        paintCorner(painter, sign, theme.pixels(kSign), theme.color(&ChromeColours::text));
        write(MapWords::simulated());
    }
    if (m_hasEmpty) {
        paintCross(painter, sign, theme.color(&ChromeColours::border));
        write(MapWords::nothing());
    }
}

} // namespace interleave
