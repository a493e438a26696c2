// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/gantt/task_sign.h"

#include <cmath>
#include <numbers>

namespace interleave::gantt {

namespace {

struct SignColours {
    Rgb colour;
    Rgb shade;
};

constexpr SignColours colours(std::uint32_t colour, std::uint32_t shade)
{
    return {Rgb::fromHex(colour), Rgb::fromHex(shade)};
}

/// The hues of Okabe and Ito, their black replaced by a grey because the outlines are nearly black. The smallest CIEDE2000
/// difference between two of them is 21.7 for normal sight, 12.2 protan, 8.2 deutan (green and grey), 10.9 tritan; the
/// emblem carries the identity as well.
constexpr std::array<SignColours, kEmblems.size()> kColours{colours(0x0072B2, 0x005A8E), colours(0xE69F00, 0xB87F00),
                                                            colours(0x009E73, 0x007A59), colours(0xCC79A7, 0xA85A86),
                                                            colours(0xD55E00, 0xA84A00), colours(0x56B4E9, 0x3A90C2),
                                                            colours(0xF0E442, 0xC7BC22), colours(0x7F7F7F, 0x606060)};

using Contour = std::vector<Point>;

Contour circle()
{
    constexpr int corners = 48;
    constexpr double radius = 0.86; // about as much ink as the square
    Contour contour;
    for (int i = 0; i < corners; ++i) {
        const double angle = 2 * std::numbers::pi * i / corners;
        contour.push_back({radius * std::sin(angle), -radius * std::cos(angle)});
    }
    return contour;
}

Contour star()
{
    constexpr int tips = 5;
    constexpr double innerRadius = 0.46;
    constexpr double lowered = 0.06; // a star's middle lies above the middle of its box
    Contour contour;
    for (int i = 0; i < 2 * tips; ++i) {
        const double angle = std::numbers::pi * i / tips;
        const double radius = i % 2 == 0 ? 0.94 : innerRadius;
        contour.push_back({radius * std::sin(angle), lowered - radius * std::cos(angle)});
    }
    return contour;
}

/// Appends the cubic Bezier curve from the contour's last point, without that point itself.
void addCurve(Contour& contour, Point firstControl, Point secondControl, Point end)
{
    constexpr int pieces = 16;
    const Point start = contour.back();
    for (int i = 1; i <= pieces; ++i) {
        const double t = static_cast<double>(i) / pieces;
        const double s = 1 - t;
        const auto at = [&](double Point::*axis) {
            return s * s * s * start.*axis + 3 * s * s * t * firstControl.*axis + 3 * s * t * t * secondControl.*axis
                 + t * t * t * end.*axis;
        };
        contour.push_back({at(&Point::x), at(&Point::y)});
    }
}

Contour moon()
{
    Contour contour{{0.46, -0.94}};
    addCurve(contour, {-1.12, -1.0}, {-1.12, 1.0}, {0.46, 0.94});
    addCurve(contour, {-0.24, 0.5}, {-0.24, -0.5}, {0.46, -0.94});
    contour.pop_back();
    for (Point& point : contour)
        point.x += 0.14; // the crescent's weight lies left of its tips
    return contour;
}

Contour heart()
{
    Contour contour{{0, 0.9}};
    addCurve(contour, {-1.3, 0.02}, {-1.08, -0.9}, {-0.52, -0.9});
    addCurve(contour, {-0.22, -0.9}, {0, -0.66}, {0, -0.5});
    addCurve(contour, {0, -0.66}, {0.22, -0.9}, {0.52, -0.9});
    addCurve(contour, {1.08, -0.9}, {1.3, 0.02}, {0, 0.9});
    contour.pop_back();
    return contour;
}

Contour cross()
{
    constexpr double inner = 0.33;
    constexpr double outer = 0.9;
    return {{-inner, -outer}, {inner, -outer}, {inner, -inner}, {outer, -inner}, {outer, inner},   {inner, inner},
            {inner, outer},   {-inner, outer}, {-inner, inner}, {-outer, inner}, {-outer, -inner}, {-inner, -inner}};
}

} // namespace

TaskSign taskSign(TaskId task)
{
    constexpr std::size_t count = kColours.size();
    const std::size_t index = indexOf(task);
    const SignColours& own = kColours[index % count];
    return {.colour = own.colour,
            .shade = own.shade,
            .emblem = kEmblems[index % count],
            .isHollow = index / count % 2 == 1,
            .round = static_cast<int>(index / (2 * count))};
}

Rgb signOutline(Look look)
{
    switch (look) {
    case Look::Dark:
    case Look::HighContrast: return Rgb::fromHex(0xFBF1DF);
    case Look::Light:
    case Look::Projector: return Rgb::fromHex(0x3A2A32);
    case Look::Print: break;
    }
    return Rgb::fromHex(0x000000);
}

EmblemPath emblemPath(Emblem emblem)
{
    switch (emblem) {
    case Emblem::Circle: break;
    case Emblem::Triangle: return {{{0, -0.9}, {0.98, 0.8}, {-0.98, 0.8}}};
    case Emblem::Square: return {{{-0.78, -0.78}, {0.78, -0.78}, {0.78, 0.78}, {-0.78, 0.78}}};
    case Emblem::Star: return {star()};
    case Emblem::Diamond: return {{{0, -1}, {0.76, 0}, {0, 1}, {-0.76, 0}}};
    case Emblem::Cross: return {cross()};
    case Emblem::Moon: return {moon()};
    case Emblem::Heart: return {heart()};
    }
    return {circle()};
}

} // namespace interleave::gantt
