// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/theme/card_delegate.h"

#include <algorithm>
#include <QAbstractScrollArea>
#include <QIcon>
#include <QPainter>
#include <QTextLayout>

#include "app/theme/control_painting.h"

namespace interleave {

using gantt::ChromeColours;

namespace {

constexpr double kIconSide = 20;
constexpr double kTextLeft = 42; // bar, gap, icon, gap
constexpr double kIconLeft = 12;
constexpr double kTextRight = 4;
constexpr double kPadding = 6;
constexpr int kMostLines = 2;

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

/// As many lines as it takes in that width, the last of `most` cut.
QStringList linesOf(const QString& text, const QFont& font, int width, int most)
{
    QTextLayout layout(text, font);
    QStringList lines;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid() && lines.size() < most; line = layout.createLine()) {
        line.setLineWidth(width);
        const bool isLast = lines.size() + 1 == most;
        const QString rest = text.mid(line.textStart(), isLast ? -1 : line.textLength()).trimmed();
        lines << QFontMetrics(font).elidedText(rest, Qt::ElideRight, width);
    }
    layout.endLayout();
    return lines;
}

/// Of a list the width that its items have.
int widthOf(const QStyleOptionViewItem& option)
{
    const auto* list = qobject_cast<const QAbstractScrollArea*>(option.widget);
    return list ? list->viewport()->width() : option.rect.width();
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
    const QRect texts = option.rect.adjusted(m_theme.pixels(kTextLeft), padding, -m_theme.pixels(kTextRight), -padding);
    int top = texts.top();
    const auto drawLines = [&](const QStringList& lines, const QFont& font, const QColor& color) {
        const int height = QFontMetrics(font).height();
        const Qt::Alignment alignment = Qt::AlignVCenter | QStyle::visualAlignment(option.direction, Qt::AlignLeft);
        painter->setFont(font);
        painter->setPen(isEnabled ? color : m_theme.disabledColor());
        for (const QString& line : lines) {
            painter->drawText(inDirection({texts.left(), top, texts.width(), height}), static_cast<int>(alignment), line);
            top += height;
        }
    };
    painter->save();
    drawLines(nameIn(index, texts.width()), nameFont(m_theme), m_theme.color(&ChromeColours::text));
    drawLines(hintIn(index, texts.width()), m_theme.font(TextRole::Small), m_theme.color(&ChromeColours::quietText));
    painter->restore();
    if (option.state.testFlag(QStyle::State_HasFocus))
        controls::drawFocusRing(*painter, option.rect, m_theme);
}

QStringList CardDelegate::nameIn(const QModelIndex& index, int width) const
{
    return linesOf(index.data(Qt::DisplayRole).toString(), nameFont(m_theme), width, kMostLines);
}

QStringList CardDelegate::hintIn(const QModelIndex& index, int width) const
{
    return m_isCompact ? QStringList()
                       : linesOf(index.data(HintRole).toString(), m_theme.font(TextRole::Small), width, kMostLines);
}

QSize CardDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    if (isHeading(index))
        return {m_theme.pixels(160), QFontMetrics(headingFont(m_theme)).height() + 2 * m_theme.pixels(kPadding)};
    const int width = widthOf(option) - m_theme.pixels(kTextLeft) - m_theme.pixels(kTextRight);
    const auto heightOf = [](const QStringList& lines, const QFont& font, qsizetype least) {
        return static_cast<int>(std::max(lines.size(), least)) * QFontMetrics(font).height();
    };
    const double padding = m_isCompact ? kPadding / 2 : kPadding;
    return {m_theme.pixels(160), heightOf(nameIn(index, width), nameFont(m_theme), 1)
                                     + heightOf(hintIn(index, width), m_theme.font(TextRole::Small), m_isCompact ? 0 : 1)
                                     + 2 * m_theme.pixels(padding)};
}

} // namespace interleave
