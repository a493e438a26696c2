// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/lesson/linked_text.h"

#include <QStyleOption>
#include <QStylePainter>

#include "app/theme/announcing.h"

namespace interleave {

LinkedText::LinkedText(QWidget* parent) : QLabel(parent)
{
    setTextFormat(Qt::RichText);
    setLinked(false);
}

void LinkedText::setLinked(bool isLinked)
{
    constexpr Qt::TextInteractionFlags kRead = Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard;
    setTextInteractionFlags(isLinked ? kRead | Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard : kRead);
    setFocusPolicy(Qt::StrongFocus);
}

/// Within it the focus stays where it is, and nothing else would say where one is.
bool LinkedText::focusNextPrevChild(bool isNext)
{
    const bool isWithin = QLabel::focusNextPrevChild(isNext);
    if (hasFocus() && hasSelectedText()) {
        announce(*this, tr("%1, Enter explains it", "a word in a text").arg(selectedText()));
        emit linkMet(selectedText());
    }
    return isWithin;
}

/// Links have a frame of their own.
void LinkedText::paintEvent(QPaintEvent* event)
{
    QLabel::paintEvent(event);
    if (!hasFocus() || hasSelectedText() || !window()->testAttribute(Qt::WA_KeyboardFocusChange))
        return;
    QStylePainter painter(this);
    QStyleOptionFocusRect frame;
    frame.initFrom(this);
    painter.drawPrimitive(QStyle::PE_FrameFocusRect, frame);
}

} // namespace interleave
