// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/charts/map_chart.h"

#include <algorithm>
#include <cassert>
#include <QPainter>

#include "app/charts/map_drawing.h"
#include "app/charts/map_words.h"

namespace interleave {

using gantt::ChromeColours;

namespace {

constexpr double kRingWidth = 2;

} // namespace

MapChart::MapChart(const Theme& theme, QWidget* parent)
    : PointedChart(theme, parent), m_drawing(std::make_unique<MapDrawing>(MapPicture{}))
{
}

MapChart::~MapChart() = default;

void MapChart::setPicture(MapPicture picture)
{
    assert(picture.cells.size() == picture.xs.size() * picture.ys.size());
    const std::optional<std::size_t> before = present();
    m_drawing = std::make_unique<MapDrawing>(std::move(picture));
    pictureChanged(this->picture().title, MapWords::summaryOf(this->picture()), before);
}

const MapPicture& MapChart::picture() const
{
    return m_drawing->picture();
}

std::optional<std::size_t> MapChart::numberOf(std::size_t id) const
{
    const std::vector<MapCell>& cells = picture().cells;
    const auto found = std::ranges::find(cells, id, &MapCell::id);
    return found == cells.end() ? std::nullopt : std::optional(static_cast<std::size_t>(found - cells.begin()));
}

std::size_t MapChart::idOf(std::size_t number) const
{
    return picture().cells[number].id;
}

QStringList MapChart::linesOf(std::size_t number) const
{
    return MapWords::linesOf(picture(), number);
}

QRectF MapChart::placeOf(std::size_t number) const
{
    return m_drawing->cellIn(plot(), number);
}

std::optional<std::size_t> MapChart::nearest(const QPointF& place) const
{
    return m_drawing->cellAt(plot(), place);
}

std::optional<std::size_t> MapChart::stepped(std::optional<std::size_t> from, int key) const
{
    const std::size_t columns = m_drawing->columns();
    const std::size_t all = picture().cells.size();
    if (all == 0)
        return {};
    if (!from)
        return 0;
    const std::size_t column = *from % columns;
    switch (key) {
    case Qt::Key_Left: return column > 0 ? *from - 1 : *from;
    case Qt::Key_Right: return column + 1 < columns ? *from + 1 : *from;
    case Qt::Key_Up: return *from + columns < all ? *from + columns : *from;
    case Qt::Key_Down: return *from >= columns ? *from - columns : *from;
    case Qt::Key_Home: return *from - column;
    default: return *from - column + columns - 1;
    }
}

QRectF MapChart::placePlot() const
{
    return m_drawing->layOut(size(), theme(), isTitleShown()).plot;
}

void MapChart::paintPicture(QPainter& painter, const QSizeF& size, const Theme& theme, bool hasTitle) const
{
    m_drawing->paint(painter, m_drawing->layOut(size, theme, hasTitle), size, theme);
}

void MapChart::paintRing(QPainter& painter, std::size_t number) const
{
    const double scale = theme().scale();
    const QRectF place = placeOf(number);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(theme().color(&ChromeColours::plot), (kRingWidth + 2) * scale));
    painter.drawRect(place);
    painter.setPen(QPen(theme().color(&ChromeColours::focus), kRingWidth * scale));
    painter.drawRect(place);
}

} // namespace interleave
