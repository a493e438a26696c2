// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/status_line.h"

#include <QAccessible>
#include <QEvent>
#include <utility>

#include "app/theme/announcing.h"

namespace interleave {

namespace {

constexpr int kIndent = 12; ///< about where the columns above begin

} // namespace

StatusLine::StatusLine(QWidget* parent) : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setContentsMargins(kIndent, 0, 0, 0);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
}

void StatusLine::say(const QString& sentence)
{
    if (sentence == m_sentence)
        return;
    const bool appears = std::exchange(m_sentence, sentence).isEmpty();
    setAccessibleName(sentence);
    setToolTip(sentence);
    fit();
    if (!appears)
        return;
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
    announce(*this, sentence);
}

void StatusLine::fit()
{
    setText(fontMetrics().elidedText(m_sentence, Qt::ElideRight, contentsRect().width()));
}

void StatusLine::resizeEvent(QResizeEvent* event)
{
    QLabel::resizeEvent(event);
    fit();
}

void StatusLine::changeEvent(QEvent* event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fit();
}

} // namespace interleave
