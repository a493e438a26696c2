// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/theme/control_painting.h"

#include <QPainter>
#include <QPainterPath>
#include <QStyleOption>

#include <algorithm>

namespace interleave::controls {

using gantt::ChromeColours;

namespace {

constexpr double kRingWidth = 2;
constexpr double kGapInsideRing = 1; // between the ring and a filled ground, which may be near to it in lightness

bool isEnabled(const QStyleOption& option)
{
    return option.state.testFlag(QStyle::State_Enabled);
}

bool hasFocus(const QStyleOption& option)
{
    return option.state.testFlag(QStyle::State_HasFocus) && isEnabled(option);
}

bool isHovered(const QStyleOption& option)
{
    return option.state.testFlag(QStyle::State_MouseOver) && isEnabled(option);
}

bool isPressed(const QStyleOption& option)
{
    return option.state.testFlag(QStyle::State_Sunken) && isEnabled(option);
}

bool isOn(const QStyleOption& option)
{
    return option.state.testFlag(QStyle::State_On);
}

/// A rounded box whose border of `width` lies inside `rect`. An invalid colour is not drawn.
void drawBox(QPainter& painter, const QRectF& rect, const QColor& ground, const QColor& border, double width = 1,
             double radius = kRadius)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(border.isValid() ? QPen(border, width) : QPen(Qt::NoPen));
    painter.setBrush(ground.isValid() ? QBrush(ground) : QBrush(Qt::NoBrush));
    const double inset = border.isValid() ? width / 2 : 0;
    painter.drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), radius - inset, radius - inset);
    painter.restore();
}

QColor borderColor(const QStyleOption& option, const Theme& theme)
{
    if (!isEnabled(option))
        return theme.look() == gantt::Look::HighContrast ? theme.disabledColor() : theme.color(&ChromeColours::divider);
    return theme.color(isHovered(option) ? &ChromeColours::text : &ChromeColours::border);
}

/// Nearer to the ground behind it by `share`.
QColor blended(const QColor& colour, const QColor& ground, double share)
{
    const auto mix = [share](int a, int b) { return static_cast<int>(a + (b - a) * share + 0.5); };
    return {mix(colour.red(), ground.red()), mix(colour.green(), ground.green()), mix(colour.blue(), ground.blue())};
}

QColor filledGround(const QStyleOption& option, const Theme& theme)
{
    const QColor primary = theme.color(&ChromeColours::primary);
    if (!isEnabled(option))
        return theme.disabledColor();
    if (isPressed(option))
        return blended(primary, theme.color(&ChromeColours::plot), 0.25);
    return isHovered(option) ? blended(primary, theme.color(&ChromeColours::plot), 0.12) : primary;
}

QColor plainGround(const QStyleOption& option, const Theme& theme)
{
    if (!isEnabled(option))
        return theme.color(&ChromeColours::window);
    if (isPressed(option))
        return theme.color(&ChromeColours::divider);
    return theme.color(isHovered(option) ? &ChromeColours::selected : &ChromeColours::surface);
}

void drawFilledButton(QPainter& painter, const QStyleOption& option, const Theme& theme)
{
    const double inset = hasFocus(option) ? kRingWidth + kGapInsideRing : 0;
    drawBox(painter, QRectF(option.rect).adjusted(inset, inset, -inset, -inset), filledGround(option, theme), {}, 0,
            hasFocus(option) ? kRadius - 2 : kRadius);
}

QColor stopBorder(const QStyleOption& option, const Theme& theme)
{
    return isEnabled(option) ? theme.color(&ChromeColours::warning) : borderColor(option, theme);
}

QColor textColor(const QStyleOption& option, const Theme& theme)
{
    return isEnabled(option) ? theme.color(&ChromeColours::text) : theme.disabledColor();
}

/// The square or circle of a check box or radio button, in the middle of its rectangle.
QRectF indicatorBox(const QStyleOption& option)
{
    const double side = std::min(option.rect.width(), option.rect.height());
    QRectF box(0, 0, side, side);
    box.moveCenter(QRectF(option.rect).center());
    return box;
}

} // namespace

bool isFilled(const QStyleOption& option, ButtonRole role)
{
    return role != ButtonRole::Stop && (isOn(option) || (role == ButtonRole::Primary && isEnabled(option)));
}

void drawFocusRing(QPainter& painter, const QRectF& rect, const Theme& theme)
{
    drawBox(painter, rect, {}, theme.color(&ChromeColours::focus), kRingWidth);
}

void drawButton(QPainter& painter, const QStyleOption& option, ButtonRole role, const Theme& theme)
{
    if (isFilled(option, role))
        drawFilledButton(painter, option, theme);
    else if (role == ButtonRole::Stop)
        drawBox(painter, option.rect, plainGround(option, theme), stopBorder(option, theme), 2);
    else
        drawBox(painter, option.rect, plainGround(option, theme), borderColor(option, theme));
    if (hasFocus(option))
        drawFocusRing(painter, option.rect, theme);
}

void drawToolButton(QPainter& painter, const QStyleOption& option, const Theme& theme)
{
    const bool isBare =
        option.state.testFlag(QStyle::State_AutoRaise) && !isHovered(option) && !isPressed(option) && !isOn(option);
    if (!isBare)
        drawButton(painter, option, ButtonRole::Plain, theme);
}

void drawField(QPainter& painter, const QStyleOption& option, const Theme& theme)
{
    const QColor ground = theme.color(isEnabled(option) ? &ChromeColours::surface : &ChromeColours::window);
    drawBox(painter, option.rect, ground, borderColor(option, theme));
    if (hasFocus(option))
        drawFocusRing(painter, option.rect, theme);
}

void drawFrame(QPainter& painter, const QStyleOption& option, const Theme& theme)
{
    const QColor color = theme.color(hasFocus(option) ? &ChromeColours::focus : &ChromeColours::divider);
    const int width = hasFocus(option) ? static_cast<int>(kRingWidth) : 1;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    QPainterPath path;
    path.addRect(option.rect);
    path.addRect(option.rect.adjusted(width, width, -width, -width));
    painter.drawPath(path);
    painter.restore();
}

void drawMenuFrame(QPainter& painter, const QStyleOption& option, const Theme& theme)
{
    drawBox(painter, option.rect, {}, theme.color(&ChromeColours::border), 1, 0);
}

void drawMenuSeparator(QPainter& painter, const QStyleOption& option, const Theme& theme)
{
    const int margin = theme.pixels(8);
    painter.fillRect(QRect(option.rect.left() + margin, option.rect.center().y(), option.rect.width() - 2 * margin, 1),
                     theme.color(&ChromeColours::divider));
}

void drawGroupBox(QPainter& painter, const QStyleOption& option, const Theme& theme)
{
    const int titleHeight = option.fontMetrics.height() + theme.pixels(3);
    drawBox(painter, option.rect.adjusted(0, titleHeight, 0, 0), {}, theme.color(&ChromeColours::divider));
}

void drawChevron(QPainter& painter, const QRectF& rect, ChevronDirection direction, const QColor& color, const Theme& theme)
{
    const double width = 4.5 * theme.scale(), height = 2.5 * theme.scale();
    const double tip = direction == ChevronDirection::Down ? height : -height;
    const QPointF middle = rect.center();
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(color, 1.6 * theme.scale(), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawPolyline(QPolygonF{middle + QPointF(-width, -tip), middle + QPointF(0, tip), middle + QPointF(width, -tip)});
    painter.restore();
}

void drawCheckBox(QPainter& painter, const QStyleOption& option, const Theme& theme)
{
    const QRectF box = indicatorBox(option);
    const bool isMarked = !option.state.testFlag(QStyle::State_Off);
    if (isMarked)
        drawBox(painter, box, filledGround(option, theme), {}, 0, 3);
    else
        drawBox(painter, box, plainGround(option, theme), borderColor(option, theme), 1, 3);
    if (!isMarked)
        return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.color(&ChromeColours::primaryText), box.width() / 8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const auto at = [&box](double x, double y) {
        return QPointF(box.left() + x * box.width(), box.top() + y * box.height());
    };
    if (isOn(option))
        painter.drawPolyline(QPolygonF{at(0.25, 0.52), at(0.43, 0.7), at(0.76, 0.32)});
    else
        painter.drawLine(at(0.27, 0.5), at(0.73, 0.5)); // some of what it stands for
    painter.restore();
}

void drawRadioButton(QPainter& painter, const QStyleOption& option, const Theme& theme)
{
    const QRectF box = indicatorBox(option);
    drawBox(painter, box, plainGround(option, theme),
            isOn(option) ? textColor(option, theme) : borderColor(option, theme), isOn(option) ? 2 : 1, box.width() / 2);
    if (isOn(option)) {
        const double inset = box.width() * 0.28;
        drawBox(painter, box.adjusted(inset, inset, -inset, -inset), textColor(option, theme), {}, 0, box.width());
    }
}

void drawSpinBox(QPainter& painter, const QStyleOptionSpinBox& option, const QRect& up, const QRect& down, const Theme& theme)
{
    drawField(painter, option, theme);
    const auto drawArrow = [&](const QRect& rect, ChevronDirection direction, QStyle::SubControl part,
                               QAbstractSpinBox::StepEnabledFlag step) {
        const bool canStep = isEnabled(option) && option.stepEnabled.testFlag(step);
        if (canStep && option.activeSubControls.testFlag(part))
            drawBox(painter, rect, theme.color(isPressed(option) ? &ChromeColours::divider : &ChromeColours::selected),
                    {}, 0, 2);
        drawChevron(painter, rect, direction, canStep ? theme.color(&ChromeColours::text) : theme.disabledColor(), theme);
    };
    drawArrow(up, ChevronDirection::Up, QStyle::SC_SpinBoxUp, QAbstractSpinBox::StepUpEnabled);
    drawArrow(down, ChevronDirection::Down, QStyle::SC_SpinBoxDown, QAbstractSpinBox::StepDownEnabled);
}

void drawSlider(QPainter& painter, const QStyleOptionSlider& option, const QRect& groove, const QRect& handle, const Theme& theme)
{
    const bool isHorizontal = option.orientation == Qt::Horizontal;
    const double half = std::max(theme.scale() * 2, 1.5);
    const QPointF middle = QRectF(handle).center();
    QRectF line = isHorizontal ? QRectF(groove.left(), middle.y() - half, groove.width(), 2 * half)
                               : QRectF(middle.x() - half, groove.top(), 2 * half, groove.height());
    const QColor empty = theme.color(&ChromeColours::border);
    drawBox(painter, line,
            isEnabled(option) ? blended(empty, theme.color(&ChromeColours::window), 0.25) : borderColor(option, theme),
            {}, 0, half);

    const bool fillsFromStart = option.upsideDown != isHorizontal;
    if (isHorizontal)
        fillsFromStart ? line.setRight(middle.x()) : line.setLeft(middle.x());
    else
        fillsFromStart ? line.setBottom(middle.y()) : line.setTop(middle.y());
    drawBox(painter, line, isEnabled(option) ? theme.color(&ChromeColours::primary) : theme.disabledColor(), {}, 0, half);

    const QRectF knob = indicatorBox([&] {
        QStyleOption copy = option;
        copy.rect = handle.adjusted(1, 1, -1, -1);
        return copy;
    }());
    const bool active = hasFocus(option);
    drawBox(painter, knob, plainGround(option, theme),
            active ? theme.color(&ChromeColours::focus) : textColor(option, theme), active ? 3 : 2, knob.width() / 2);
}

void drawScrollBar(QPainter& painter, const QStyleOptionSlider& option, const QRect& handle, const Theme& theme)
{
    painter.fillRect(option.rect, theme.color(&ChromeColours::window));
    if (option.minimum == option.maximum)
        return;
    const bool isHorizontal = option.orientation == Qt::Horizontal;
    const QRectF bar = isHorizontal ? QRectF(handle).adjusted(1, 3, -1, -3) : QRectF(handle).adjusted(3, 1, -3, -1);
    drawBox(painter, bar,
            theme.color(isHovered(option) || isPressed(option) ? &ChromeColours::quietText : &ChromeColours::border),
            {}, 0, std::min(bar.width(), bar.height()) / 2);
}

void drawProgressGroove(QPainter& painter, const QStyleOption& option, const Theme& theme)
{
    drawBox(painter, option.rect, theme.color(&ChromeColours::surface), theme.color(&ChromeColours::border));
}

void drawProgressContents(QPainter& painter, const QStyleOptionProgressBar& option, const Theme& theme)
{
    const QRectF inside = QRectF(option.rect).adjusted(2, 2, -2, -2);
    const double range = static_cast<double>(option.maximum) - option.minimum;
    const bool isBusy = range <= 0; // length unknown: a still half, nothing that flashes
    const double share = isBusy ? 0.5 : std::clamp((option.progress - option.minimum) / range, 0.0, 1.0);
    QRectF filled = inside;
    filled.setWidth(inside.width() * share);
    const bool fromRight = (option.direction == Qt::RightToLeft) != option.invertedAppearance;
    if (isBusy)
        filled.moveCenter(inside.center());
    else if (fromRight)
        filled.moveRight(inside.right());
    if (filled.width() >= 1)
        drawBox(painter, filled, theme.color(&ChromeColours::primary), {}, 0, 2);
}

void drawHeaderSection(QPainter& painter, const QStyleOptionHeader& option, const Theme& theme)
{
    painter.fillRect(option.rect, theme.color(&ChromeColours::window));
    const QColor line = theme.color(&ChromeColours::border);
    if (option.orientation == Qt::Horizontal)
        painter.fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), line);
    else
        painter.fillRect(QRect(option.rect.right(), option.rect.top(), 1, option.rect.height()), line);
}

void drawItemGround(QPainter& painter, const QStyleOption& option, const Theme& theme)
{
    if (!option.state.testFlag(QStyle::State_Selected)) {
        if (isHovered(option))
            painter.fillRect(option.rect,
                             blended(theme.color(&ChromeColours::selected), theme.color(&ChromeColours::surface), 0.5));
        return;
    }
    painter.fillRect(option.rect, theme.color(&ChromeColours::selected));
    QRect bar = option.rect;
    bar.setWidth(theme.pixels(4));
    if (option.direction == Qt::RightToLeft)
        bar.moveRight(option.rect.right());
    painter.fillRect(bar, isEnabled(option) ? theme.color(&ChromeColours::primary) : theme.disabledColor());
}

} // namespace interleave::controls
