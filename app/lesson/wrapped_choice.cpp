// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/lesson/wrapped_choice.h"

#include <algorithm>
#include <QStyle>
#include <QStyleOptionButton>
#include <QStylePainter>

namespace interleave {

namespace {

constexpr int kHighest = 10'000;
constexpr int kAround = 4; ///< room for the focus frame

} // namespace

WrappedChoice::WrappedChoice(const QString& text, QWidget* parent) : QRadioButton(text, parent)
{
    QSizePolicy policy(QSizePolicy::Ignored, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

QRect WrappedChoice::indicator() const
{
    const QSize size(style()->pixelMetric(QStyle::PM_ExclusiveIndicatorWidth, nullptr, this),
                     style()->pixelMetric(QStyle::PM_ExclusiveIndicatorHeight, nullptr, this));
    const int down = std::max(0, fontMetrics().height() - size.height()) / 2; // beside the first line
    const QRect place(QPoint(kAround, kAround + down), size);
    return QStyle::visualRect(layoutDirection(), rect(), place);
}

int WrappedChoice::beforeWords() const
{
    return kAround + style()->pixelMetric(QStyle::PM_ExclusiveIndicatorWidth, nullptr, this)
         + style()->pixelMetric(QStyle::PM_RadioButtonLabelSpacing, nullptr, this);
}

QRect WrappedChoice::wordsIn(int width) const
{
    const QRect room(beforeWords(), kAround, std::max(1, width - beforeWords() - kAround), kHighest);
    return fontMetrics().boundingRect(room, Qt::TextWordWrap, text());
}

int WrappedChoice::heightForWidth(int width) const
{
    const int mark = style()->pixelMetric(QStyle::PM_ExclusiveIndicatorHeight, nullptr, this);
    return std::max(wordsIn(width).height(), mark) + 2 * kAround;
}

QSize WrappedChoice::sizeHint() const
{
    constexpr int kLettersWide = 36;
    const int width = kLettersWide * fontMetrics().averageCharWidth();
    return {width, heightForWidth(width)};
}

QSize WrappedChoice::minimumSizeHint() const
{
    return {beforeWords(), fontMetrics().height() + 2 * kAround};
}

void WrappedChoice::paintEvent(QPaintEvent* /*event*/)
{
    QStylePainter painter(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    option.rect = indicator();
    painter.drawPrimitive(QStyle::PE_IndicatorRadioButton, option);
    const QRect words(beforeWords(), kAround, width() - beforeWords() - kAround, height() - 2 * kAround);
    painter.drawItemText(QStyle::visualRect(layoutDirection(), rect(), words), Qt::TextWordWrap, option.palette,
                         isEnabled(), text(), QPalette::WindowText);
    if (!hasFocus())
        return;
    QStyleOptionFocusRect frame;
    frame.initFrom(this);
    painter.drawPrimitive(QStyle::PE_FrameFocusRect, frame);
}

} // namespace interleave
