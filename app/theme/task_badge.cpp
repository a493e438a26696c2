// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/theme/task_badge.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

#include "app/theme/theme.h"
#include "core/gantt/hatch.h"
#include "core/gantt/task_sign.h"

namespace interleave {

using gantt::ActivityStyle;
using gantt::TaskSign;

namespace {

/// Narrower bars that wait have no vertical edges: a comb of slices would turn black.
constexpr double kNarrowestWithSides = 9;

/// Restores the painter at the end of a scope.
class SavedPainter {
public:
    explicit SavedPainter(QPainter& painter) : m_painter(painter) { m_painter.save(); }
    ~SavedPainter() { m_painter.restore(); }
    SavedPainter(const SavedPainter&) = delete;
    SavedPainter& operator=(const SavedPainter&) = delete;

private:
    QPainter& m_painter;
};

/// Device pixels per unit of the painter, each way. Only for painters that are moved and scaled, as all of ours are.
QSizeF deviceScale(const QPainter& painter)
{
    const QTransform transform = painter.deviceTransform();
    return {std::abs(transform.m11()), std::abs(transform.m22())};
}

/// `rect` with its edges on whole device pixels, at least one pixel each way.
QRectF snapped(const QPainter& painter, const QRectF& rect)
{
    const QTransform toDevice = painter.deviceTransform();
    if (toDevice.type() > QTransform::TxScale)
        return rect;
    const QRectF device = toDevice.mapRect(rect);
    const double left = std::round(device.left()), top = std::round(device.top());
    const double width = std::max(std::round(device.right()) - left, 1.0);
    const double height = std::max(std::round(device.bottom()) - top, 1.0);
    return toDevice.inverted().mapRect(QRectF(left, top, width, height));
}

/// Thickness of an edge in the painter's units: about one pixel at 100 %, whole device pixels.
double edgeThickness(double scale, double devicePixelsPerUnit)
{
    return std::max(std::round(scale * devicePixelsPerUnit), 1.0) / devicePixelsPerUnit;
}

enum class Sides { TopAndBottom, All };

void paintEdges(QPainter& painter, const QRectF& bar, const QColor& ink, double scale, Sides sides)
{
    const QSizeF device = deviceScale(painter);
    const double height = std::min(edgeThickness(scale, device.height()), bar.height());
    painter.fillRect(QRectF(bar.left(), bar.top(), bar.width(), height), ink);
    painter.fillRect(QRectF(bar.left(), bar.bottom() - height, bar.width(), height), ink);
    if (sides == Sides::TopAndBottom)
        return;
    const double width = std::min(edgeThickness(scale, device.width()), bar.width());
    painter.fillRect(QRectF(bar.left(), bar.top(), width, bar.height()), ink);
    painter.fillRect(QRectF(bar.right() - width, bar.top(), width, bar.height()), ink);
}

void paintHatch(QPainter& painter, const gantt::Hatch& hatch, const QColor& ink)
{
    painter.setRenderHint(QPainter::Antialiasing, true);
    painter.setPen(QPen(ink, hatch.penWidth, Qt::SolidLine, Qt::FlatCap));
    for (const gantt::Stroke& stroke : hatch.strokes)
        painter.drawLine(QPointF(stroke.x1, stroke.y1), QPointF(stroke.x2, stroke.y2));
    painter.setPen(Qt::NoPen);
    painter.setBrush(ink);
    for (const gantt::Dot& dot : hatch.dots)
        painter.drawEllipse(QPointF(dot.x, dot.y), dot.radius, dot.radius);
}

/// The emblem centred on `middle`; `radius` stands for 1 in its own coordinates.
QPainterPath emblemIn(QPointF middle, double radius, gantt::Emblem emblem)
{
    QPainterPath path;
    for (const auto& contour : gantt::emblemPath(emblem)) {
        QPolygonF polygon;
        for (const gantt::Point point : contour)
            polygon << middle + QPointF(point.x, point.y) * radius;
        path.addPolygon(polygon);
        path.closeSubpath();
    }
    return path;
}

/// An emblem with a coloured line of some width round its fill, and an outline round that.
struct SignPainting {
    QColor fill;
    QColor line;
    QColor outline;
};

void paintSign(QPainter& painter, const QRectF& rect, gantt::Emblem emblem, const SignPainting& colours)
{
    const double half = std::min(rect.width(), rect.height()) / 2;
    const double outline = std::clamp(half * 0.12, 0.7, 4.0);
    const double line = half * 0.34;
    const QPainterPath path = emblemIn(rect.center(), half - line / 2 - outline, emblem);
    const auto pen = [](const QColor& colour, double width) {
        return QPen(colour, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
    };

    painter.setRenderHint(QPainter::Antialiasing, true);
    painter.strokePath(path, pen(colours.outline, line + 2 * outline));
    painter.fillPath(path, colours.fill);
    painter.strokePath(path, pen(colours.line, line));
}

/// The number of the round at the lower right, with a halo so that it stands clear of the sign.
void paintRound(QPainter& painter, const QRectF& rect, int round, gantt::Look look)
{
    if (round == 0)
        return;
    const double side = std::min(rect.width(), rect.height());
    QFont font = painter.font();
    font.setPixelSize(std::max(static_cast<int>(side * 0.6), 7));
    font.setBold(true);
    QPainterPath digits;
    digits.addText(QPointF(), font, QString::number(round + 1));
    const QRectF box = digits.boundingRect();
    digits.translate(rect.center() + QPointF(side / 2, side / 2) - box.bottomRight());
    const gantt::ChromeColours& chrome = gantt::chromeColours(look);
    painter.strokePath(digits, QPen(toColor(chrome.plot), side * 0.2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.fillPath(digits, toColor(chrome.text));
}

/// A task's colour in this look; black where there are none.
QColor signColor(const TaskSign& sign, gantt::Look look)
{
    return toColor(look == gantt::Look::Print ? gantt::Rgb{} : sign.colour);
}

} // namespace

void paintActivity(QPainter& painter, const QRectF& row, Activity activity, const BarLook& bar)
{
    const SavedPainter saved(painter);
    const ActivityStyle style = gantt::activityStyle(bar.look, activity);
    const double inset = row.height() * (1 - style.height) / 2;
    const QRectF rect = snapped(painter, row.adjusted(0, inset, 0, -inset));
    const QColor ink = toColor(style.ink);

    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.fillRect(rect, toColor(style.fill));
    if (style.pattern == gantt::Pattern::Solid)
        return;
    paintHatch(painter,
               gantt::hatch(style.pattern, {rect.left(), rect.top(), rect.right(), rect.bottom()}, bar.originX, bar.scale),
               ink);
    painter.setRenderHint(QPainter::Antialiasing, false);
    paintEdges(painter, rect, ink, bar.scale, row.width() >= kNarrowestWithSides ? Sides::All : Sides::TopAndBottom);
}

void paintIdle(QPainter& painter, const QRectF& row, const BarLook& bar)
{
    const SavedPainter saved(painter);
    const QSizeF device = deviceScale(painter);
    const double thickness = edgeThickness(bar.scale, device.height());
    const double step = 3 * thickness;
    const QRectF line = snapped(painter, QRectF(row.left(), row.center().y() - thickness / 2, row.width(), thickness));
    const QColor ink = toColor(gantt::chromeColours(bar.look).border);
    painter.setRenderHint(QPainter::Antialiasing, false);
    for (double x = bar.originX + std::ceil((line.left() - bar.originX) / step) * step; x + thickness <= line.right(); x += step)
        painter.fillRect(snapped(painter, QRectF(x, line.top(), thickness, line.height())), ink);
}

void paintStay(QPainter& painter, const QRectF& row, TaskId task, const BarLook& bar)
{
    const SavedPainter saved(painter);
    const QRectF rect = snapped(painter, row);
    const TaskSign sign = gantt::taskSign(task);
    painter.setRenderHint(QPainter::Antialiasing, false);
    const bool isPrint = bar.look == gantt::Look::Print;
    painter.fillRect(rect, isPrint ? QColor(Qt::white) : toColor(sign.colour));
    const bool isWide = rect.width() >= kNarrowestWithSides;
    paintEdges(painter, rect, toColor(gantt::signOutline(bar.look)), bar.scale, isWide ? Sides::All : Sides::TopAndBottom);

    const double side = std::min(rect.height() - 4 * bar.scale, 18 * bar.scale);
    if (side < 8 || rect.width() < side + 6 * bar.scale)
        return;
    const QRectF place(rect.left() + 4 * bar.scale, rect.center().y() - side / 2, side, side);
    if (isPrint)
        paintTaskSign(painter, place, task, bar.look);
    else
        paintTaskSignOnItsColour(painter, place, task, bar.look);
}

void paintTaskSign(QPainter& painter, const QRectF& rect, TaskId task, gantt::Look look)
{
    const SavedPainter saved(painter);
    const TaskSign sign = gantt::taskSign(task);
    const QColor color = signColor(sign, look);
    paintSign(painter, rect, sign.emblem,
              {.fill = sign.isHollow ? QColor(Qt::white) : color, .line = color, .outline = toColor(gantt::signOutline(look))});
    paintRound(painter, rect, sign.round, look);
}

void paintTaskSignOnItsColour(QPainter& painter, const QRectF& rect, TaskId task, gantt::Look look)
{
    const SavedPainter saved(painter);
    const TaskSign sign = gantt::taskSign(task);
    const QColor outline = toColor(gantt::signOutline(gantt::Look::Light)); // dark in every look: it lies between white and colour
    paintSign(painter, rect, sign.emblem,
              {.fill = sign.isHollow ? signColor(sign, look) : QColor(Qt::white), .line = Qt::white, .outline = outline});
    paintRound(painter, rect, sign.round, look);
}

} // namespace interleave
