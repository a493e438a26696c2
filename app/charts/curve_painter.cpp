// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/charts/curve_painter.h"

#include <algorithm>
#include <cmath>
#include <QPainter>

#include "app/charts/chart_axes.h"
#include "app/charts/crowd_painter.h"
#include "app/charts/spread_painter.h"

namespace interleave {

using gantt::ChromeColours;

namespace {

constexpr double kRoomForPoint = 13;            ///< where two more points are within this there is a crowd
constexpr std::size_t kMostSinglePoints = 2000; ///< of all series
constexpr double kDotHalf = 1.6;
constexpr int kCell = 2;
constexpr double kMarkHalf = 4.5;
constexpr double kNameGap = 5;
constexpr double kLineWidth = 1.1;
constexpr double kLawWidth = 2.2;
constexpr int kLineOpacity = 190; ///< of 255, as those below
constexpr int kDotOpacity = 110;
constexpr int kBandEdgeOpacity = 110;
constexpr double kGolden = 0.618033988749895; ///< numbers in a row times this, without what is before the point, lie well apart
constexpr std::uint8_t kMostInRow = 8; ///< dots of one point: more of them would be one stain
constexpr int kCrossCell = 8;          ///< crosses nearer than this to each other are one

QColor faint(QColor colour, int opacity)
{
    colour.setAlpha(opacity);
    return colour;
}

/// A line over marks, so that nobody sees how its parts meet. Painted as a whole, a long one would be handed out to threads in small pieces,
/// which takes ten times as long.
void drawJoined(QPainter& painter, const QPolygonF& line)
{
    if (!hasDevicePixels(painter)) {
        painter.drawPolyline(line);
        return;
    }
    for (qsizetype n = 1; n < line.size(); ++n)
        painter.drawLine(line[n - 1], line[n]);
}

/// Where a name stands at the end of a line and not upon it: above all of the line that it would cover, or below where there is no room.
QPointF nameBeside(const QPolygonF& line, const QFontMetricsF& metrics, const QString& name, const QRectF& plot, double gap)
{
    const double wide = metrics.horizontalAdvance(name);
    const double right = std::clamp(line.last().x(), plot.left() + wide, std::max(plot.left() + wide, plot.right() - gap));
    double top = line.last().y();
    double bottom = top;
    const auto pass = [&](double y) {
        top = std::min(top, y);
        bottom = std::max(bottom, y);
    };
    for (qsizetype n = 1; n < line.size(); ++n) {
        const QPointF& from = line[n - 1];
        const QPointF& to = line[n];
        if (to.x() < right - wide || from.x() > right)
            continue;
        const double share = to.x() > from.x() ? std::clamp((right - wide - from.x()) / (to.x() - from.x()), 0.0, 1.0) : 0;
        pass(std::lerp(from.y(), to.y(), share));
        pass(to.y());
    }
    const bool isAbove = top - gap - metrics.height() > plot.top();
    return {right - wide, isAbove ? top - gap - metrics.descent() : bottom + gap + metrics.ascent()};
}

} // namespace

CurvePainter::CurvePainter(const CurvePlaces& places, std::vector<SeriesLook> looks, const QRectF& plot, const Theme& theme)
    : m_places(places), m_looks(std::move(looks)), m_plot(plot), m_theme(theme), m_boxHalf(kBoxHalf * theme.scale())
{
    findCrowds();
    for (std::size_t series = 0; series < m_places.series.size(); ++series)
        m_order.push_back(series);
    std::ranges::stable_partition(m_order, [this](std::size_t series) { return m_looks[series].isSimulated; });
}

void CurvePainter::findCrowds()
{
    const double room = m_theme.pixels(kRoomForPoint);
    std::size_t single = 0;
    for (const SeriesPlaces& series : m_places.series) {
        m_isCrowded.push_back(crowdedPoints(series, m_plot.width(), room));
        single += static_cast<std::size_t>(std::ranges::count(m_isCrowded.back(), false));
    }
    if (single <= kMostSinglePoints)
        return;
    for (std::vector<bool>& isCrowded : m_isCrowded)
        isCrowded.assign(isCrowded.size(), true);
}

QPolygonF CurvePainter::inPixels(const QPolygonF& shares) const
{
    QPolygonF pixels;
    pixels.reserve(shares.size());
    for (const QPointF& share : shares)
        pixels.append(inPlot(m_plot, share.x(), share.y()));
    return pixels;
}

void CurvePainter::paint(QPainter& painter, const QString& expectedName) const
{
    painter.save();
    painter.setClipRect(m_plot.adjusted(-kMarkHalf, -kMarkHalf, kMarkHalf, kMarkHalf));
    paintBands(painter);
    paintCrowdedPoints(painter);
    painter.setRenderHint(QPainter::Antialiasing);
    for (const std::size_t series : m_order)
        paintLines(painter, series);
    paintExpected(painter, expectedName);
    for (const std::size_t series : m_order)
        paintSpreads(painter, series);
    paintLaws(painter);
    for (const std::size_t series : m_order) {
        paintLeftOutRuns(painter, series);
        paintMarks(painter, series);
    }
    painter.restore();
}

void CurvePainter::paintCrowdedPoints(QPainter& painter) const
{
    std::vector<CrowdedSeries> crowds;
    for (const std::size_t series : m_order) {
        const std::vector<bool>& isCrowded = m_isCrowded[series];
        if (std::ranges::find(isCrowded, true) != isCrowded.end())
            crowds.push_back({.series = m_places.series[series], .isCrowded = isCrowded, .ink = m_looks[series].ink});
    }
    paintCrowds(painter, crowds, m_plot, std::max(1, m_theme.pixels(kCell)));
}

/// Each with thin edges, so that one is seen within the other.
void CurvePainter::paintBands(QPainter& painter) const
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setClipRect(m_plot);
    for (const LawPlaces& law : m_places.laws) {
        const QColor ink = m_looks[std::min(law.series, m_looks.size() - 1)].ink;
        for (const QPolygonF& band : law.bands) {
            painter.setPen(QPen(faint(ink, kBandEdgeOpacity), 0.8, Qt::DotLine));
            painter.setBrush(faint(ink, kBandOpacity));
            painter.drawPolygon(inPixels(band));
        }
    }
    painter.restore();
}

void CurvePainter::paintLaws(QPainter& painter) const
{
    painter.save();
    painter.setClipRect(m_plot);
    painter.setBrush(Qt::NoBrush);
    for (const LawPlaces& law : m_places.laws) {
        const SeriesLook& look = m_looks[std::min(law.series, m_looks.size() - 1)];
        painter.setPen(lawPen(look.ink, kLawWidth * m_theme.scale(), law.law));
        painter.drawPolyline(inPixels(law.line));
    }
    painter.restore();
}

void CurvePainter::paintExpected(QPainter& painter, const QString& name) const
{
    if (m_places.expected.isEmpty())
        return;
    const QColor ink = m_theme.color(&ChromeColours::quietText);
    QPen pen(ink, 1.8 * m_theme.scale(), Qt::DashLine);
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    const QPolygonF line = inPixels(m_places.expected);
    painter.drawPolyline(line);
    painter.setFont(chartFont(m_theme, TextRole::Small));
    const QPointF place = nameBeside(line, QFontMetricsF(painter.font()), name, m_plot, m_theme.pixels(kNameGap));
    painter.drawText(place, name);
}

/// From median to median; not within a crowd, which is a line itself.
void CurvePainter::paintLines(QPainter& painter, std::size_t series) const
{
    QPen pen = m_looks[series].pen(kLineWidth * m_theme.scale());
    pen.setColor(faint(pen.color(), kLineOpacity));
    painter.setPen(pen);
    const std::vector<PointPlace>& points = m_places.series[series].points;
    const std::vector<bool>& isCrowded = m_isCrowded[series];
    QPolygonF line;
    std::optional<std::size_t> before;
    const auto draw = [&] {
        if (line.size() > 1)
            drawJoined(painter, line);
        line.clear();
    };
    for (std::size_t n = 0; n < points.size(); ++n) {
        if (!points[n].hasSpread())
            continue;
        if (before && isCrowded[*before] && isCrowded[n])
            draw();
        line.append({xOf(points[n].x), yOf(points[n].median)});
        before = n;
    }
    draw();
}

void CurvePainter::paintSpreads(QPainter& painter, std::size_t series) const
{
    const std::vector<PointPlace>& points = m_places.series[series].points;
    const double half = kDotHalf * m_theme.scale();
    const QColor ink = faint(m_looks[series].ink, kDotOpacity);
    const Stamp dot(painter, half, [ink, half](QPainter& to) {
        to.setPen(Qt::NoPen);
        to.setBrush(ink);
        to.drawEllipse(QPointF(), half, half);
    });
    for (std::size_t n = 0; n < points.size(); ++n) {
        const PointPlace& point = points[n];
        if (m_isCrowded[series][n] || !point.hasSpread())
            continue;
        paintRuns(painter, dot, series, n);
        if (point.least == point.most)
            continue;
        const BoxPlace box{.x = xOf(point.x),
                           .most = yOf(point.most),
                           .upperQuarter = yOf(point.upperQuarter),
                           .lowerQuarter = yOf(point.lowerQuarter),
                           .least = yOf(point.least)};
        paintBox(painter, box, m_looks[series].ink, m_boxHalf);
    }
}

/// Side by side within the width of the box, always in the same way.
void CurvePainter::paintRuns(QPainter& painter, const Stamp& dot, std::size_t series, std::size_t point) const
{
    const std::span<const float> values = m_places.series[series].valuesOf(point);
    if (values.size() < 2)
        return;
    const double middle = xOf(m_places.series[series].points[point].x);
    std::vector<std::uint8_t> inRow(static_cast<std::size_t>(m_plot.height()) + 2);
    for (std::size_t n = 0; n < values.size(); ++n) {
        const double y = yOf(std::clamp(values[n], 0.0F, 1.0F));
        std::uint8_t& dots = inRow[static_cast<std::size_t>(y - m_plot.top())];
        if (dots == kMostInRow)
            continue;
        ++dots;
        const double turn = static_cast<double>(n + 1) * kGolden;
        const double aside = (turn - std::floor(turn) - 0.5) * 2 * m_boxHalf;
        dot.paint(painter, {middle + aside, y});
    }
}

void CurvePainter::paintMarks(QPainter& painter, std::size_t series) const
{
    const SeriesLook& look = m_looks[series];
    const double half = kMarkHalf * m_theme.scale();
    const Stamp mark(painter, half + 1, [&look, half](QPainter& to) { paintMark(to, look, {}, half); });
    const std::vector<PointPlace>& points = m_places.series[series].points;
    for (std::size_t n = 0; n < points.size(); ++n) {
        if (!m_isCrowded[series][n] && points[n].hasSpread())
            mark.paint(painter, {xOf(points[n].x), yOf(points[n].median)});
    }
}

void CurvePainter::paintLeftOutRuns(QPainter& painter, std::size_t series) const
{
    const std::vector<QPointF>& runs = m_places.series[series].leftOut;
    if (runs.empty())
        return;
    const QColor ink = m_looks[series].ink;
    const double scale = m_theme.scale();
    const Stamp cross(painter, kLeftOutHalf * scale, [ink, scale](QPainter& to) { paintLeftOut(to, ink, scale); });
    const auto columns = static_cast<std::size_t>(m_plot.width() / kCrossCell) + 2;
    const auto rows = static_cast<std::size_t>(m_plot.height() / kCrossCell) + 2;
    std::vector<bool> isTaken(columns * rows);
    for (const QPointF& share : runs) {
        const QPointF place = inPlot(m_plot, share.x(), share.y());
        const auto column = static_cast<std::size_t>((place.x() - m_plot.left()) / kCrossCell);
        const auto row = static_cast<std::size_t>((place.y() - m_plot.top()) / kCrossCell);
        if (isTaken[row * columns + column])
            continue;
        isTaken[row * columns + column] = true;
        cross.paint(painter, place);
    }
}

} // namespace interleave
