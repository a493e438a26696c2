// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/charts/series_look.h"

#include <array>
#include <cmath>
#include <QPainter>

#include "app/theme/theme.h"
#include "core/gantt/task_sign.h"

namespace interleave {

namespace {

constexpr std::size_t kMarks = 8;
constexpr double kOnLight = 3; ///< contrast with the plot
constexpr double kOnDark = 4.5;
constexpr double kStep = 0.04; ///< of the way to black or white

QPainterPath pathOf(gantt::Emblem emblem)
{
    QPainterPath path;
    for (const auto& contour : gantt::emblemPath(emblem)) {
        QPolygonF polygon;
        for (const gantt::Point& point : contour)
            polygon.append({point.x, point.y});
        path.addPolygon(polygon);
        path.closeSubpath();
    }
    return path;
}

std::array<QPainterPath, kMarks> makePaths()
{
    const QPainterPath triangle = pathOf(gantt::Emblem::Triangle);
    QPainterPath glass;
    glass.addPolygon(QPolygonF({{-0.8, -0.85}, {0.8, -0.85}, {-0.8, 0.85}, {0.8, 0.85}}));
    glass.closeSubpath();
    return {pathOf(gantt::Emblem::Circle),
            pathOf(gantt::Emblem::Square),
            triangle,
            pathOf(gantt::Emblem::Diamond),
            pathOf(gantt::Emblem::Cross),
            QTransform::fromScale(1, -1).map(triangle),
            pathOf(gantt::Emblem::Star),
            glass};
}

gantt::Rgb mixed(gantt::Rgb a, gantt::Rgb b, double shareOfB)
{
    const auto mix = [shareOfB](std::uint8_t from, std::uint8_t to) {
        return static_cast<std::uint8_t>(std::lround(std::lerp(from, to, shareOfB)));
    };
    return {mix(a.red, b.red), mix(a.green, b.green), mix(a.blue, b.blue)};
}

/// The nearest to it on the way to black, or on a dark ground to white, that can be seen.
gantt::Rgb readable(gantt::Rgb colour, gantt::Look look)
{
    const gantt::Rgb ground = gantt::chromeColours(look).plot;
    const bool isDark = gantt::textOn(ground) != gantt::Rgb{};
    const double needed = isDark ? kOnDark : kOnLight;
    gantt::Rgb ink = colour;
    for (double share = kStep; gantt::contrast(ink, ground) < needed && share < 1; share += kStep)
        ink = mixed(colour, gantt::textOn(ground), share);
    return ink;
}

} // namespace

QPen SeriesLook::pen(double width) const
{
    QPen pen(ink, width, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin);
    if (isSimulated)
        pen.setDashPattern({4, 3});
    return pen;
}

QPen lawPen(const QColor& ink, double width, std::size_t law)
{
    constexpr std::array kStrokes{Qt::SolidLine, Qt::DashDotLine, Qt::DotLine, Qt::DashDotDotLine};
    return QPen(ink, width, kStrokes[law % kStrokes.size()], Qt::FlatCap, Qt::RoundJoin);
}

SeriesLook seriesLook(gantt::Look look, std::size_t series, bool isSimulated)
{
    const gantt::Rgb own = look == gantt::Look::Print ? gantt::chromeColours(look).text
                                                      : gantt::taskSign(static_cast<TaskId>(series % kMarks)).colour;
    return {.ink = toColor(readable(own, look)),
            .ground = toColor(gantt::chromeColours(look).plot),
            .mark = (series + series / kMarks) % kMarks,
            .isSimulated = isSimulated};
}

const QPainterPath& markPath(std::size_t mark)
{
    static const std::array<QPainterPath, kMarks> kPaths = makePaths();
    return kPaths[mark % kMarks];
}

void paintMark(QPainter& painter, const SeriesLook& look, const QPointF& middle, double half)
{
    painter.save();
    painter.translate(middle);
    painter.scale(half, half);
    painter.setBrush(look.isSimulated ? look.ground : look.ink);
    // A mark in front of its box is set off by a line in the colour of the ground; a hollow one is nothing but its line.
    QPen line(look.isSimulated ? look.ink : look.ground, (look.isSimulated ? 1.6 : 1) / half);
    line.setJoinStyle(Qt::MiterJoin);
    painter.setPen(line);
    painter.drawPath(markPath(look.mark));
    painter.restore();
}

} // namespace interleave
