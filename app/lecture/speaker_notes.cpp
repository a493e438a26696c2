// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/lecture/speaker_notes.h"

#include <algorithm>
#include <cmath>
#include <QScrollBar>

#include "app/lesson/rich_prose.h"

namespace interleave {

namespace {

constexpr double kLarge = 1.5; ///< of the body's, for who stands before it
constexpr double kCompact = 1.15;
constexpr double kStep = 1.12;
constexpr int kMostSteps = 8;

} // namespace

SpeakerNotes::SpeakerNotes(const Theme& theme, QWidget* parent) : QTextBrowser(parent), m_theme(theme)
{
    setObjectName(QStringLiteral("speakerNotes"));
    setAccessibleName(tr("Notes"));
    setToolTip(tr("Notes. Ctrl with + or − changes their size, Shift with PgDn scrolls them"));
    setFocusPolicy(Qt::NoFocus);
    setTextInteractionFlags(Qt::NoTextInteraction);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    write();
}

void SpeakerNotes::setTheme(const Theme& theme)
{
    m_theme = theme;
    write();
}

void SpeakerNotes::setCompact(bool isCompact)
{
    m_isCompact = isCompact;
    write();
}

void SpeakerNotes::setNotes(const QString& prose)
{
    if (prose == m_prose)
        return;
    m_prose = prose;
    write();
    verticalScrollBar()->setValue(0);
}

void SpeakerNotes::grow(int steps)
{
    m_steps = steps == 0 ? 0 : std::clamp(m_steps + steps, -kMostSteps / 2, kMostSteps);
    write();
}

void SpeakerNotes::write()
{
    QFont font = m_theme.font(TextRole::Body);
    font.setPointSizeF(font.pointSizeF() * (m_isCompact ? kCompact : kLarge) * std::pow(kStep, m_steps));
    setFont(font);
    document()->setDefaultFont(font);
    document()->setDocumentMargin(m_theme.pixels(m_isCompact ? 4 : 10));
    const int at = verticalScrollBar()->value();
    setHtml(m_prose.isEmpty() ? QStringLiteral("<p>%1</p>").arg(tr("No notes here.").toHtmlEscaped())
                              : richTextOf(m_prose.toStdString()));
    verticalScrollBar()->setValue(at);
}

void SpeakerNotes::scrollPages(int pages)
{
    QScrollBar& bar = *verticalScrollBar();
    bar.setValue(bar.value() + pages * bar.pageStep());
}

} // namespace interleave
