// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/theme/card_delegate.h"

#include <QIcon>
#include <QPainter>

#include "app/theme/control_painting.h"

namespace interleave {

using gantt::ChromeColours;

namespace {

constexpr double kIconSide = 20;
constexpr double kTextLeft = 42; // bar, gap, icon, gap
constexpr double kIconLeft = 12;
constexpr double kPadding = 6;

bool isHeading(const QModelIndex& index)
{
    return index.flags() == Qt::NoItemFlags;
}

QFont headingFont(const Theme& theme)
{
    QFont font = theme.font(TextRole::Small);
    font.setBold(true);
    return font;
}

void paintHeading(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index, const Theme& theme)
{
    const QFont font = headingFont(theme);
    const QRect rect = option.rect.adjusted(theme.pixels(kIconLeft) / 2, theme.pixels(kPadding), -theme.pixels(4), 0);
    painter.save();
    painter.setFont(font);
    painter.setPen(theme.color(&ChromeColours::quietText));
    painter.drawText(rect, static_cast<int>(Qt::AlignVCenter | QStyle::visualAlignment(option.direction, Qt::AlignLeft)),
                     QFontMetrics(font).elidedText(index.data(Qt::DisplayRole).toString(), Qt::ElideRight, rect.width()));
    painter.restore();
}

QFont nameFont(const Theme& theme)
{
    QFont font = theme.font(TextRole::Body);
    font.setBold(true);
    return font;
}

} // namespace

CardDelegate::CardDelegate(const Theme& theme, QObject* parent) : QStyledItemDelegate(parent), m_theme(theme)
{
}

void CardDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    if (isHeading(index)) {
        paintHeading(*painter, option, index, m_theme);
        return;
    }
    controls::drawItemGround(*painter, option, m_theme);
    const bool isEnabled = option.state.testFlag(QStyle::State_Enabled);
    const auto inDirection = [&](const QRect& rect) { return QStyle::visualRect(option.direction, option.rect, rect); };

    const int side = m_theme.pixels(kIconSide);
    const QRect iconPlace(option.rect.left() + m_theme.pixels(kIconLeft), option.rect.center().y() - side / 2, side, side);
    const auto icon = index.data(Qt::DecorationRole).value<QIcon>();
    icon.paint(painter, inDirection(iconPlace), Qt::AlignCenter, isEnabled ? QIcon::Normal : QIcon::Disabled);

    const int padding = m_theme.pixels(m_isCompact ? kPadding / 2 : kPadding);
    const QRect texts = option.rect.adjusted(m_theme.pixels(kTextLeft), padding, -m_theme.pixels(4), -padding);
    const auto drawLine = [&](const QRect& rect, const QFont& font, const QColor& color, const QString& text) {
        painter->setFont(font);
        painter->setPen(isEnabled ? color : m_theme.disabledColor());
        const QString shown = QFontMetrics(font).elidedText(text, Qt::ElideRight, rect.width());
        const Qt::Alignment alignment = Qt::AlignVCenter | QStyle::visualAlignment(option.direction, Qt::AlignLeft);
        painter->drawText(inDirection(rect), static_cast<int>(alignment), shown);
    };
    painter->save();
    const int nameHeight = QFontMetrics(nameFont(m_theme)).height();
    drawLine({texts.left(), texts.top(), texts.width(), nameHeight}, nameFont(m_theme),
             m_theme.color(&ChromeColours::text), index.data(Qt::DisplayRole).toString());
    if (!m_isCompact)
        drawLine(texts.adjusted(0, nameHeight, 0, 0), m_theme.font(TextRole::Small),
                 m_theme.color(&ChromeColours::quietText), index.data(HintRole).toString());
    painter->restore();
    if (option.state.testFlag(QStyle::State_HasFocus))
        controls::drawFocusRing(*painter, option.rect, m_theme);
}

QSize CardDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const
{
    if (isHeading(index))
        return {m_theme.pixels(160), QFontMetrics(headingFont(m_theme)).height() + 2 * m_theme.pixels(kPadding)};
    const int hint = m_isCompact ? 0 : QFontMetrics(m_theme.font(TextRole::Small)).height();
    const double padding = m_isCompact ? kPadding / 2 : kPadding;
    return {m_theme.pixels(160), QFontMetrics(nameFont(m_theme)).height() + hint + 2 * m_theme.pixels(padding)};
}

} // namespace interleave
