// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/lecture/speaker_text.h"

#include <algorithm>
#include <QEvent>
#include <QPainter>
#include <QStyle>
#include <QTextLayout>

namespace interleave {

QStringList wrapped(const QString& text, const QFont& font, int width, int mostLines)
{
    QStringList lines;
    QTextLayout layout(text, font);
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(std::max(width, 1));
        if (lines.size() + 1 == mostLines) {
            lines << QFontMetrics(font).elidedText(text.mid(line.textStart()), Qt::ElideRight, width);
            break;
        }
        lines << text.mid(line.textStart(), line.textLength()).trimmed();
    }
    layout.endLayout();
    return lines;
}

SpeakerText::SpeakerText(const QString& name, QWidget* parent) : QWidget(parent)
{
    setObjectName(name);
    QSizePolicy policy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    hide();
}

void SpeakerText::setText(const QString& text)
{
    setVisible(!text.isEmpty());
    if (text == m_text)
        return;
    m_text = text;
    setAccessibleName(text);
    setToolTip(text);
    updateGeometry();
    update();
}

void SpeakerText::setMostLines(int lines)
{
    m_mostLines = lines;
    updateGeometry();
    update();
}

/// What stands on a ground of its own keeps away from its edges.
int SpeakerText::padding() const
{
    return autoFillBackground() ? fontMetrics().height() / 3 : 0;
}

QStringList SpeakerText::linesIn(int width, int mostLines) const
{
    return wrapped(m_text, font(), width - 2 * padding(), mostLines);
}

bool SpeakerText::isCut() const
{
    return m_mostLines > 0 && linesIn(width(), 0).size() > m_mostLines;
}

QSize SpeakerText::sizeHint() const
{
    return {0, heightForWidth(std::max(width(), 1))};
}

QSize SpeakerText::minimumSizeHint() const
{
    return {0, fontMetrics().lineSpacing() + 2 * padding()};
}

int SpeakerText::heightForWidth(int width) const
{
    return static_cast<int>(linesIn(width, m_mostLines).size()) * fontMetrics().lineSpacing() + 2 * padding();
}

void SpeakerText::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setPen(palette().color(isEnabled() ? QPalette::Active : QPalette::Disabled, foregroundRole()));
    const QRect room = rect().adjusted(padding(), padding(), -padding(), -padding());
    const int spacing = fontMetrics().lineSpacing();
    int top = room.top();
    for (const QString& line : linesIn(width(), m_mostLines)) {
        painter.drawText(QRect(room.left(), top, room.width(), spacing),
                         static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) | Qt::AlignVCenter), line);
        top += spacing;
    }
}

void SpeakerText::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        updateGeometry();
}

} // namespace interleave
