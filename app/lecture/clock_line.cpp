// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/lecture/clock_line.h"

#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QTime>

namespace interleave {

namespace {

constexpr int kRefreshMs = 250; ///< what is shown of a second is never late by more
constexpr double kLargeClock = 1.3;

void setWords(QLabel& label, const QString& words, const QString& spoken)
{
    if (label.text() == words)
        return;
    label.setText(words);
    label.setAccessibleName(spoken.arg(words));
}

} // namespace

ClockLine::ClockLine(LectureShow& show, const Theme& theme, QWidget* parent)
    : QWidget(parent),
      m_show(show),
      m_theme(theme),
      m_elapsed(new QLabel(this)),
      m_left(new QLabel(this)),
      m_pace(new QLabel(this)),
      m_day(new QLabel(this))
{
    m_elapsed->setObjectName(QStringLiteral("clockElapsed"));
    m_left->setObjectName(QStringLiteral("clockLeft"));
    m_pace->setObjectName(QStringLiteral("clockPace"));
    m_day->setObjectName(QStringLiteral("clockDay"));
    for (QLabel* label : {m_left, m_pace})
        label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_timer.setInterval(kRefreshMs);
    connect(&m_timer, &QTimer::timeout, this, &ClockLine::refresh);
    connect(&show, &LectureShow::clockChanged, this, &ClockLine::refresh);
    connect(&show, &LectureShow::moved, this, &ClockLine::refresh);
    arrange();
}

void ClockLine::setTheme(const Theme& theme)
{
    m_theme = theme;
    arrange();
}

void ClockLine::setCompact(bool isCompact)
{
    m_isCompact = isCompact;
    arrange();
}

void ClockLine::arrange()
{
    delete layout();
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(m_theme.pixels(m_isCompact ? 10 : 20));
    grid->setVerticalSpacing(0);
    grid->addWidget(m_elapsed, 0, 0, 2, 1);
    grid->addWidget(m_left, 0, 1);
    grid->addWidget(m_pace, 1, 1);
    grid->addWidget(m_day, 0, 2, 2, 1, Qt::AlignRight | Qt::AlignVCenter);
    grid->setColumnStretch(1, 1);
    QFont large = m_theme.font(m_isCompact ? TextRole::Title : TextRole::Headline);
    if (!m_isCompact)
        large.setPointSizeF(large.pointSizeF() * kLargeClock);
    m_elapsed->setFont(large);
    for (QLabel* label : {m_left, m_pace, m_day})
        label->setFont(m_theme.font(m_isCompact ? TextRole::Small : TextRole::Title));
    refresh();
}

void ClockLine::refresh()
{
    const ClockReading clock = readClock(m_show);
    const QString asItIs = QStringLiteral("%1");
    setWords(*m_elapsed, clockText(clock.elapsed), tr("Time since the beginning: %1"));
    setWords(*m_left, leftInWords(clock), asItIs);
    setWords(*m_pace, paceInWords(clock), asItIs);
    m_pace->setForegroundRole(isLate(clock) ? QPalette::BrightText : QPalette::WindowText);
    setWords(*m_day, QLocale().toString(QTime::currentTime(), QLocale::ShortFormat), tr("It is %1"));
}

void ClockLine::showEvent(QShowEvent* event)
{
    refresh();
    m_timer.start();
    QWidget::showEvent(event);
}

void ClockLine::hideEvent(QHideEvent* event)
{
    m_timer.stop();
    QWidget::hideEvent(event);
}

} // namespace interleave
