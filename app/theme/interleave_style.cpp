// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/theme/interleave_style.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QAbstractSlider>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QEvent>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QStyleFactory>
#include <QStyleOption>

#include <algorithm>

#include "app/theme/control_painting.h"

namespace interleave {

using gantt::ChromeColours;

namespace {

constexpr double kControlHeight = 28;
constexpr double kSmallestTarget = 24;
constexpr double kArrowWidth = 22;
constexpr double kRingRoom = 4; // for the ring round a check box, left and right of it
constexpr double kFieldMargin = 3;
constexpr double kItemMargin = 6; // a selected item's bar stands there
constexpr double kShortestScrollHandle = 28;

bool reactsToHover(const QWidget* widget)
{
    return qobject_cast<const QAbstractButton*>(widget) || qobject_cast<const QComboBox*>(widget)
        || qobject_cast<const QAbstractSpinBox*>(widget) || qobject_cast<const QAbstractSlider*>(widget)
        || qobject_cast<const QLineEdit*>(widget);
}

/// Round the whole of a button, where Fusion would only frame its text.
QRect ringRect(const QStyleOption* option, const QWidget* widget)
{
    return qobject_cast<const QAbstractButton*>(widget) ? widget->rect() : option->rect;
}

/// The icon as it looks on a filled ground, for base classes that only know Normal and Disabled.
QIcon onFilledGround(const QIcon& icon, const QSize& size, const QWidget* widget)
{
    if (icon.isNull())
        return icon;
    return QIcon(icon.pixmap(size, widget ? widget->devicePixelRatioF() : 1.0, QIcon::Selected));
}

void setTextColor(QPalette& palette, const QColor& color)
{
    for (const auto role : {QPalette::ButtonText, QPalette::WindowText})
        palette.setColor(role, color);
}

} // namespace

InterleaveStyle::InterleaveStyle(const Theme& theme)
    : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion"))), m_theme(theme)
{
}

void InterleaveStyle::polish(QWidget* widget)
{
    QProxyStyle::polish(widget);
    if (reactsToHover(widget))
        widget->setAttribute(Qt::WA_Hover);
    if (qobject_cast<QAbstractScrollArea*>(widget))
        widget->installEventFilter(this);
}

void InterleaveStyle::unpolish(QWidget* widget)
{
    widget->removeEventFilter(this);
    QProxyStyle::unpolish(widget);
}

/// A view repaints its viewport when the focus comes or goes; the ring is drawn by the frame round it.
bool InterleaveStyle::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
        static_cast<QWidget*>(watched)->update();
    return QProxyStyle::eventFilter(watched, event);
}

void InterleaveStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                                    const QWidget* widget) const
{
    switch (element) {
    case PE_PanelButtonCommand: controls::drawButton(*painter, *option, buttonRoleOf(widget), m_theme); return;
    case PE_PanelButtonTool: controls::drawToolButton(*painter, *option, m_theme); return;
    case PE_FrameLineEdit: controls::drawField(*painter, *option, m_theme); return;
    case PE_PanelLineEdit: {
        const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option);
        if (frame && frame->lineWidth > 0)
            controls::drawField(*painter, *option, m_theme);
        return; // without a frame it lies in a spin or combo box, which has its own
    }
    case PE_Frame:
        if (qobject_cast<const QAbstractScrollArea*>(widget)) {
            controls::drawFrame(*painter, *option, m_theme);
            return;
        }
        break;
    case PE_FrameMenu: controls::drawMenuFrame(*painter, *option, m_theme); return;
    case PE_FrameGroupBox: controls::drawGroupBox(*painter, *option, m_theme); return;
    case PE_FrameFocusRect:
        if (!qobject_cast<const QPushButton*>(widget)) // which draws it with its panel
            controls::drawFocusRing(*painter, ringRect(option, widget), m_theme);
        return;
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck: controls::drawCheckBox(*painter, *option, m_theme); return;
    case PE_IndicatorRadioButton: controls::drawRadioButton(*painter, *option, m_theme); return;
    case PE_PanelItemViewItem: controls::drawItemGround(*painter, *option, m_theme); return;
    case PE_IndicatorArrowDown:
    case PE_IndicatorArrowUp: {
        const auto direction =
            element == PE_IndicatorArrowUp ? controls::ChevronDirection::Up : controls::ChevronDirection::Down;
        controls::drawChevron(*painter, option->rect, direction, option->palette.color(QPalette::ButtonText), m_theme);
        return;
    }
    default: break; // everything else is Fusion's
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void InterleaveStyle::drawControl(ControlElement element, const QStyleOption* option, QPainter* painter, const QWidget* widget) const
{
    switch (element) {
    case CE_PushButtonLabel:
    case CE_ToolButtonLabel: drawButtonLabel(element, option, painter, widget); return;
    case CE_CheckBox:
    case CE_RadioButton:
        if (const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option)) {
            QStyleOptionButton inner = *button;
            const int room = m_theme.pixels(kRingRoom);
            inner.rect.adjust(room, 0, -room, 0);
            QProxyStyle::drawControl(element, &inner, painter, widget);
            return;
        }
        break;
    case CE_MenuItem:
        if (const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(option)) {
            drawMenuItem(*item, painter, widget);
            return;
        }
        break;
    case CE_ItemViewItem: drawListItem(option, painter, widget); return;
    case CE_ProgressBarGroove: controls::drawProgressGroove(*painter, *option, m_theme); return;
    case CE_ProgressBarContents:
        if (const auto* bar = qstyleoption_cast<const QStyleOptionProgressBar*>(option))
            controls::drawProgressContents(*painter, *bar, m_theme);
        return;
    case CE_HeaderSection:
    case CE_HeaderEmptyArea:
        if (const auto* header = qstyleoption_cast<const QStyleOptionHeader*>(option)) {
            controls::drawHeaderSection(*painter, *header, m_theme);
            return;
        }
        painter->fillRect(option->rect, m_theme.color(&ChromeColours::window));
        return;
    default: break; // everything else is Fusion's
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void InterleaveStyle::drawButtonLabel(ControlElement element, const QStyleOption* option, QPainter* painter,
                                      const QWidget* widget) const
{
    const bool isFilled = controls::isFilled(*option, buttonRoleOf(widget));
    const auto* push = qstyleoption_cast<const QStyleOptionButton*>(option);
    const auto* tool = qstyleoption_cast<const QStyleOptionToolButton*>(option);
    if (isFilled && push) {
        QStyleOptionButton filled = *push;
        setTextColor(filled.palette, m_theme.color(&ChromeColours::primaryText));
        filled.icon = onFilledGround(push->icon, push->iconSize, widget);
        QProxyStyle::drawControl(element, &filled, painter, widget);
    } else if (isFilled && tool) {
        QStyleOptionToolButton filled = *tool;
        setTextColor(filled.palette, m_theme.color(&ChromeColours::primaryText));
        filled.icon = onFilledGround(tool->icon, tool->iconSize, widget);
        QProxyStyle::drawControl(element, &filled, painter, widget);
    } else {
        QProxyStyle::drawControl(element, option, painter, widget);
    }
}

void InterleaveStyle::drawMenuItem(const QStyleOptionMenuItem& option, QPainter* painter, const QWidget* widget) const
{
    if (option.menuItemType == QStyleOptionMenuItem::Separator && option.text.isEmpty()) {
        controls::drawMenuSeparator(*painter, option, m_theme);
        return;
    }
    QStyleOptionMenuItem item = option;
    if (item.state.testFlag(State_Selected) && item.state.testFlag(State_Enabled)) {
        const int side = pixelMetric(PM_SmallIconSize, &option, widget);
        item.icon = onFilledGround(option.icon, {side, side}, widget);
    }
    QProxyStyle::drawControl(CE_MenuItem, &item, painter, widget);
}

/// Ground and ring are ours; icon and text stay as on an item that is not selected, for the selected ground is pale.
void InterleaveStyle::drawListItem(const QStyleOption* option, QPainter* painter, const QWidget* widget) const
{
    const auto* item = qstyleoption_cast<const QStyleOptionViewItem*>(option);
    if (!item)
        return;
    QStyleOptionViewItem plain = *item;
    if (plain.backgroundBrush.style() != Qt::NoBrush)
        painter->fillRect(plain.rect, plain.backgroundBrush);
    plain.backgroundBrush = QBrush();
    controls::drawItemGround(*painter, *option, m_theme);
    plain.state &= ~(State_Selected | State_HasFocus | State_MouseOver);
    QProxyStyle::drawControl(CE_ItemViewItem, &plain, painter, widget);
    if (item->state.testFlag(State_HasFocus))
        controls::drawFocusRing(*painter, item->rect, m_theme);
}

void InterleaveStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                                         const QWidget* widget) const
{
    const auto part = [&](SubControl sub) { return proxy()->subControlRect(control, option, sub, widget); };
    if (control == CC_SpinBox) {
        if (const auto* spin = qstyleoption_cast<const QStyleOptionSpinBox*>(option)) {
            controls::drawSpinBox(*painter, *spin, part(SC_SpinBoxUp), part(SC_SpinBoxDown), m_theme);
            return;
        }
    }
    if (control == CC_ComboBox) {
        controls::drawField(*painter, *option, m_theme);
        const QColor color = option->palette.color(QPalette::ButtonText);
        controls::drawChevron(*painter, part(SC_ComboBoxArrow), controls::ChevronDirection::Down, color, m_theme);
        return;
    }
    if (const auto* slider = qstyleoption_cast<const QStyleOptionSlider*>(option)) {
        if (control == CC_Slider && slider->tickPosition == QSlider::NoTicks) {
            controls::drawSlider(*painter, *slider, part(SC_SliderGroove), part(SC_SliderHandle), m_theme);
            return;
        }
        if (control == CC_ScrollBar) {
            controls::drawScrollBar(*painter, *slider, part(SC_ScrollBarSlider), m_theme);
            return;
        }
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

QRect InterleaveStyle::subElementRect(SubElement element, const QStyleOption* option, const QWidget* widget) const
{
    switch (element) {
    case SE_ProgressBarGroove:
    case SE_ProgressBarContents: return option->rect;
    case SE_LineEditContents: {
        const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option);
        const int margin = frame && frame->lineWidth > 0 ? m_theme.pixels(kFieldMargin) : 0;
        return QProxyStyle::subElementRect(element, option, widget).adjusted(margin, 0, -margin, 0);
    }
    default: return QProxyStyle::subElementRect(element, option, widget);
    }
}

QRect InterleaveStyle::subControlRect(ComplexControl control, const QStyleOptionComplex* option, SubControl part,
                                      const QWidget* widget) const
{
    const QRect all = option->rect;
    const int arrow = m_theme.pixels(kArrowWidth);
    const auto inDirection = [&](const QRect& rect) { return visualRect(option->direction, all, rect); };
    if (control == CC_SpinBox) {
        const int half = all.height() / 2;
        switch (part) {
        case SC_SpinBoxUp: return inDirection({all.right() - arrow - 1, all.top() + 2, arrow, half - 2});
        case SC_SpinBoxDown:
            return inDirection({all.right() - arrow - 1, all.top() + half, arrow, all.height() - half - 2});
        case SC_SpinBoxEditField: return inDirection(all.adjusted(m_theme.pixels(4), 2, -arrow - 2, -2));
        default: return all;
        }
    }
    if (control == CC_ComboBox && part == SC_ComboBoxArrow)
        return inDirection({all.right() - arrow - 1, all.top(), arrow, all.height()});
    if (control == CC_ComboBox && part == SC_ComboBoxEditField)
        return inDirection(all.adjusted(m_theme.pixels(5), 2, -arrow - 2, -2));
    if (control == CC_ScrollBar)
        return scrollBarPart(option, part);
    return QProxyStyle::subControlRect(control, option, part, widget);
}

/// A scroll bar without arrow buttons: groove and handle alone.
QRect InterleaveStyle::scrollBarPart(const QStyleOptionComplex* option, SubControl part) const
{
    const auto* bar = qstyleoption_cast<const QStyleOptionSlider*>(option);
    if (!bar)
        return {};
    const bool isHorizontal = bar->orientation == Qt::Horizontal;
    const int length = isHorizontal ? bar->rect.width() : bar->rect.height();
    const auto range = static_cast<qint64>(bar->maximum) - bar->minimum;
    const auto share = static_cast<int>(range <= 0 ? length : length * bar->pageStep / (range + bar->pageStep));
    const int handle = std::min(std::max(share, m_theme.pixels(kShortestScrollHandle)), length);
    const int start =
        sliderPositionFromValue(bar->minimum, bar->maximum, bar->sliderPosition, length - handle, bar->upsideDown);
    const auto stretch = [&](int from, int size) {
        const QRect rect = isHorizontal ? QRect(bar->rect.left() + from, bar->rect.top(), size, bar->rect.height())
                                        : QRect(bar->rect.left(), bar->rect.top() + from, bar->rect.width(), size);
        return visualRect(bar->direction, bar->rect, rect);
    };
    switch (part) {
    case SC_ScrollBarGroove: return bar->rect;
    case SC_ScrollBarSlider: return stretch(start, handle);
    case SC_ScrollBarSubPage: return stretch(0, start);
    case SC_ScrollBarAddPage: return stretch(start + handle, length - start - handle);
    default: return {};
    }
}

QSize InterleaveStyle::sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& contents,
                                        const QWidget* widget) const
{
    const QSize size = QProxyStyle::sizeFromContents(type, option, contents, widget);
    switch (type) {
    case CT_PushButton:
    case CT_ToolButton:
    case CT_ComboBox:
    case CT_LineEdit:
    case CT_SpinBox: {
        const bool isTool = type == CT_ToolButton;
        return size.expandedTo({isTool ? m_theme.pixels(kControlHeight) : 0, m_theme.pixels(kControlHeight)});
    }
    case CT_CheckBox:
    case CT_RadioButton:
        return {size.width() + 2 * m_theme.pixels(kRingRoom), std::max(size.height(), m_theme.pixels(kSmallestTarget))};
    case CT_Slider: return size.expandedTo({m_theme.pixels(kSmallestTarget), m_theme.pixels(kSmallestTarget)});
    default: return size;
    }
}

int InterleaveStyle::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const
{
    switch (metric) {
    case PM_DefaultFrameWidth:
        return qobject_cast<const QAbstractScrollArea*>(widget) ? 2 : QProxyStyle::pixelMetric(metric, option, widget);
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight: return m_theme.pixels(16);
    case PM_SliderLength:
    case PM_SliderThickness:
    case PM_SliderControlThickness: return m_theme.pixels(18);
    case PM_ScrollBarExtent: return m_theme.pixels(14);
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
    case PM_ListViewIconSize:
    case PM_ToolBarIconSize: return m_theme.pixels(18);
    case PM_FocusFrameHMargin: return m_theme.pixels(kItemMargin);
    case PM_ButtonMargin: return m_theme.pixels(10);
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical: return 0;
    case PM_LayoutLeftMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutBottomMargin: return m_theme.pixels(12);
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing: return m_theme.pixels(8);
    default: return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int InterleaveStyle::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget, QStyleHintReturn* data) const
{
    switch (hint) {
    case SH_Table_GridLineColor: return static_cast<int>(m_theme.color(&ChromeColours::grid).rgb());
    case SH_ComboBox_Popup: return 0; // a list below the box, on macOS too
    case SH_EtchDisabledText: return 0;
    case SH_Slider_AbsoluteSetButtons: return Qt::LeftButton; // a click on the groove goes there
    case SH_DialogButtonBox_ButtonsHaveIcons: return 0; // words do, and no start searches the icon themes of the system
    default: return QProxyStyle::styleHint(hint, option, widget, data);
    }
}

void applyTheme(QApplication& application, const Theme& theme)
{
    application.setStyle(new InterleaveStyle(theme));
    application.setPalette(theme.palette());
    application.setFont(theme.font(TextRole::Body));
}

} // namespace interleave
