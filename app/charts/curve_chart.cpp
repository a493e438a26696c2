// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/charts/curve_chart.h"

#include <QPainter>

#include "app/charts/curve_drawing.h"
#include "app/charts/curve_words.h"

namespace interleave {

using gantt::ChromeColours;

namespace {

constexpr double kReach = 12; ///< of the pointer
constexpr double kRingHalf = 9;
constexpr double kRingWidth = 2;
constexpr double kMarkHalf = 4.5;

} // namespace

CurveChart::CurveChart(const Theme& theme, QWidget* parent)
    : PointedChart(theme, parent), m_drawing(std::make_unique<CurveDrawing>(CurvePicture{}))
{
}

CurveChart::~CurveChart() = default;

void CurveChart::setPicture(CurvePicture picture)
{
    const std::optional<std::size_t> before = present();
    m_drawing = std::make_unique<CurveDrawing>(std::move(picture));
    const CurvePicture& shown = this->picture();
    const QString note = CurveWords::noteOf(shown, m_drawing->places());
    pictureChanged(shown.title, (CurveWords::summaryOf(shown) + QLatin1Char(' ') + note).trimmed(), before);
}

const CurvePicture& CurveChart::picture() const
{
    return m_drawing->picture();
}

std::size_t CurveChart::notShown() const
{
    return m_drawing->places().notShown;
}

std::optional<std::size_t> CurveChart::numberOf(std::size_t id) const
{
    std::size_t number = 0;
    for (const CurveSeries& series : picture().series) {
        for (const CurvePoint& point : series.points) {
            if (point.id == id && m_drawing->index().canBeMet(number))
                return number;
            ++number;
        }
    }
    return {};
}

std::size_t CurveChart::idOf(std::size_t number) const
{
    return m_drawing->pointOf(number).id;
}

QStringList CurveChart::linesOf(std::size_t number) const
{
    return CurveWords::linesOf(picture(), m_drawing->seriesOf(number), m_drawing->pointOf(number));
}

QRectF CurveChart::placeOf(std::size_t number) const
{
    const double half = kRingHalf * theme().scale();
    const QPointF middle = m_drawing->placeOf(number, plot());
    return {middle - QPointF(half, half), QSizeF(2 * half, 2 * half)};
}

std::optional<std::size_t> CurveChart::nearest(const QPointF& place) const
{
    return m_drawing->index().nearest(place, plot(), theme().pixels(kReach));
}

std::optional<std::size_t> CurveChart::stepped(std::optional<std::size_t> from, int key) const
{
    const CurveIndex& index = m_drawing->index();
    if (!index.first())
        return {};
    if (!from)
        from = index.first();
    else if (key == Qt::Key_Left || key == Qt::Key_Right)
        return index.along(*from, key == Qt::Key_Right ? 1 : -1);
    else if (key == Qt::Key_Up || key == Qt::Key_Down)
        return index.across(*from, key == Qt::Key_Down ? 1 : -1);
    if (key == Qt::Key_Home || key == Qt::Key_End)
        return index.end(index.placeOf(*from).series, key == Qt::Key_End);
    return from;
}

QRectF CurveChart::placePlot() const
{
    return m_drawing->layOut(size(), theme(), isTitleShown()).plot;
}

void CurveChart::paintPicture(QPainter& painter, const QSizeF& size, const Theme& theme, bool hasTitle) const
{
    m_drawing->paint(painter, m_drawing->layOut(size, theme, hasTitle), size, theme);
}

/// The mark comes to the front of all others.
void CurveChart::paintRing(QPainter& painter, std::size_t number) const
{
    const QRectF place = placeOf(number);
    const double scale = theme().scale();
    if (m_drawing->pointOf(number).spread)
        paintMark(painter, m_drawing->lookOf(m_drawing->index().placeOf(number).series, theme()), place.center(),
                  kMarkHalf * scale);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(theme().color(&ChromeColours::plot), (kRingWidth + 2) * scale));
    painter.drawEllipse(place);
    painter.setPen(QPen(theme().color(&ChromeColours::focus), kRingWidth * scale));
    painter.drawEllipse(place);
}

} // namespace interleave
