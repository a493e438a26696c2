// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/play/play_bar.h"

#include <algorithm>
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QToolButton>

#include "app/i18n/qt_words.h"
#include "app/play/place_text.h"
#include "app/theme/icons.h"
#include "core/analysis/switches.h"

namespace interleave {

Text titleOf(const NotableMoment& moment, MomentWords words)
{
    return words == MomentWords::Kitchen ? moment.inKitchen : moment.title;
}

PlayBar::PlayBar(PlayHead& head, const Words& words, QWidget* parent)
    : QWidget(parent),
      m_head(head),
      m_words(words),
      m_place(new QLabel(this)),
      m_speedLabel(new QLabel(tr("Speed"), this)),
      m_speed(new QComboBox(this)),
      m_jump(new QPushButton(this)),
      m_menu(new QMenu(this))
{
    setAccessibleName(tr("Replay"));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSizeConstraint(QLayout::SetNoConstraint); // else it could not become narrower than the words that it shows
    createButtons(layout);
    m_place->setObjectName(QStringLiteral("place"));
    layout->addWidget(m_place);
    createSpeed(layout);
    m_jump->setObjectName(QStringLiteral("jump"));
    m_jump->setText(tr("Jump to"));
    m_jump->setToolTip(tr("Moments worth looking at (J and Shift+J go from one to the next)"));
    m_jump->setMenu(m_menu);
    layout->addWidget(m_jump);
    layout->addStretch(1);
    connect(&m_head, &PlayHead::timeChanged, this, &PlayBar::showTime);
    connect(&m_head, &PlayHead::timeChanged, this, [this](TimePoint time) {
        if (!m_moment || time == *m_moment)
            return;
        m_moment.reset();
        emit momentReached({});
    });
    connect(&m_head, &PlayHead::stateChanged, this, &PlayBar::showState);
    setMoments({});
    showState();
}

/// Time runs from left to right in every language.
void PlayBar::createButtons(QHBoxLayout* layout)
{
    m_buttons = new QWidget(this);
    m_buttons->setLayoutDirection(Qt::LeftToRight);
    auto* buttons = new QHBoxLayout(m_buttons);
    buttons->setContentsMargins(0, 0, 0, 0);
    addButton(buttons, QStringLiteral("to-start"), tr("To the start (Ctrl+Home)"), &PlayHead::toStart);
    addButton(buttons, QStringLiteral("previous-switch"), tr("Previous switch (B)"), &PlayHead::stepBack);
    m_play = addButton(buttons, QStringLiteral("play"), tr("Play (Space)"), &PlayHead::playOrPause);
    addButton(buttons, QStringLiteral("next-switch"), tr("Next switch (N)"), &PlayHead::stepForward);
    addButton(buttons, QStringLiteral("to-end"), tr("To the end (Ctrl+End)"), &PlayHead::toEnd);
    layout->addWidget(m_buttons);
}

QToolButton* PlayBar::addButton(QHBoxLayout* layout, const QString& iconId, const QString& name, void (PlayHead::*action)())
{
    auto* button = new QToolButton(this);
    button->setObjectName(iconId);
    button->setIcon(icon(iconId));
    button->setToolTip(name);
    button->setAccessibleName(name);
    connect(button, &QToolButton::clicked, &m_head, action);
    layout->addWidget(button);
    return button;
}

void PlayBar::createSpeed(QHBoxLayout* layout)
{
    m_speed->setObjectName(QStringLiteral("speed"));
    m_speed->setAccessibleName(tr("Speed"));
    m_speed->setAccessibleDescription(tr("Speed")); // its name is its value on some systems
    m_speed->setToolTip(tr("How fast it is played, as a part of the speed at which it happened"));
    for (const int slowdown : PlayHead::kSlowdowns)
        m_speed->addItem(speedText(slowdown, m_words), slowdown);
    m_speedLabel->setObjectName(QStringLiteral("speedLabel"));
    m_speedLabel->setBuddy(m_speed);
    connect(m_speed, &QComboBox::activated, this, [this](int row) { m_head.setSlowdown(m_speed->itemData(row).toInt()); });
    layout->addWidget(m_speedLabel);
    layout->addWidget(m_speed);
}

void PlayBar::setMoments(const std::vector<RunMoments>& runs, MomentWords words)
{
    m_menu->clear();
    m_moments.clear();
    m_names.clear();
    for (const RunMoments& run : runs) {
        if (runs.size() > 1 && !run.moments.empty())
            m_menu->addSection(run.run);
        for (const NotableMoment& moment : run.moments) {
            const QString title = toQString(m_words, titleOf(moment, words));
            addMoment(moment, title);
            m_names.emplace_back(moment.time,
                                 runs.size() > 1 ? tr("%1: %2", "a run, a moment of it").arg(run.run, title) : title);
        }
    }
    std::ranges::sort(m_moments);
    m_moments.erase(std::unique(m_moments.begin(), m_moments.end()), m_moments.end());
    m_jump->setEnabled(!m_head.whole().isEmpty() && !m_moments.empty());
}

/// Its time stands where a shortcut would.
void PlayBar::addMoment(const NotableMoment& moment, const QString& title)
{
    const QString time = toQString(m_words, placeTextOf(moment.time, m_head.whole().end).time);
    m_menu->addAction(QString(title).replace(QLatin1Char('&'), QStringLiteral("&&")) + QLatin1Char('\t') + time, this,
                      [this, at = moment.time] { jumpTo(at); });
    m_moments.push_back(moment.time);
}

void PlayBar::jumpTo(TimePoint time)
{
    m_moment.reset();
    m_head.pause();
    m_head.setTime(time);
    m_moment = time;
    emit momentReached(namesAt(time));
}

QString PlayBar::namesAt(TimePoint time) const
{
    QStringList names;
    for (const auto& [at, name] : m_names) {
        if (at == time)
            names << name;
    }
    return names.join(tr(", "));
}

void PlayBar::toNextMoment()
{
    if (const std::optional<TimePoint> time = nextSwitch(m_moments, m_head.time()))
        jumpTo(*time);
}

void PlayBar::toPreviousMoment()
{
    if (const std::optional<TimePoint> time = previousSwitch(m_moments, m_head.time()))
        jumpTo(*time);
}

QString PlayBar::placeText() const
{
    return m_place->text();
}

QString PlayBar::placeText(TimePoint time, TimePoint end, const Words& words)
{
    const PlaceText place = placeTextOf(time, end);
    return tr("%1 of %2", "time in a replay, length of the run")
        .arg(toQString(words, place.time), toQString(words, place.whole));
}

QString PlayBar::speedText(int slowdown, const Words& words)
{
    return slowdown == 1 ? tr("As it was", "speed of a replay")
                         : tr("1/%1 of real", "speed of a replay").arg(QString::fromStdString(words.number(slowdown)));
}

void PlayBar::showState()
{
    const bool plays = m_head.isPlaying();
    m_play->setText(plays ? tr("Pause") : tr("Play"));
    m_play->setIcon(icon(plays ? QStringLiteral("pause") : QStringLiteral("play")));
    const QString name = plays ? tr("Pause (Space)") : tr("Play (Space)");
    m_play->setToolTip(name);
    m_play->setAccessibleName(name);
    m_speed->setCurrentIndex(m_speed->findData(m_head.slowdown()));
    const bool hasRun = !m_head.whole().isEmpty();
    const QList<QToolButton*> buttons = findChildren<QToolButton*>();
    for (QToolButton* button : buttons)
        button->setEnabled(hasRun);
    m_speed->setEnabled(hasRun);
    m_jump->setEnabled(hasRun && !m_moments.empty());
    measure();
    showTime();
}

void PlayBar::showTime()
{
    const TimePoint end = m_head.whole().end;
    const QString all = placeText(m_head.time(), end, m_words);
    m_place->setText(m_detail >= WithWhole ? all : toQString(m_words, placeTextOf(m_head.time(), end).time));
    if (!m_head.isPlaying()) // else it would be read out sixty times a second
        m_place->setAccessibleName(tr("Replay at %1").arg(all));
}

void PlayBar::showDetail(Detail detail)
{
    m_detail = detail;
    m_speedLabel->setVisible(detail >= WithSpeed);
    m_play->setToolButtonStyle(detail >= WithPlay ? Qt::ToolButtonTextBesideIcon : Qt::ToolButtonIconOnly);
    // Neither the change to Pause nor the figures that run may move what stands beside them.
    m_play->setMinimumWidth(0);
    const QString text = m_play->text();
    int widest = 0;
    for (const QString& either : {tr("Play"), tr("Pause")}) {
        m_play->setText(either);
        widest = std::max(widest, m_play->sizeHint().width());
    }
    m_play->setText(text);
    m_play->setMinimumWidth(widest);
    m_buttons->updateGeometry();
    const PlaceText end = placeTextOf(m_head.whole().end, m_head.whole().end);
    const QString time = toQString(m_words, end.time);
    const QString longest = detail >= WithWhole ? tr("%1 of %2").arg(time, toQString(m_words, end.whole)) : time;
    const QFontMetrics metrics(m_place->font());
    m_place->setMinimumWidth(metrics.horizontalAdvance(longest) + metrics.horizontalAdvance(QLatin1Char('0')));
}

void PlayBar::measure()
{
    if (m_measures)
        return;
    const QScopedValueRollback measures(m_measures, true);
    m_place->clear();
    for (std::size_t n = 0; n < kDetails; ++n) {
        showDetail(static_cast<Detail>(n));
        m_widths[n] = layout()->sizeHint().width();
    }
    updateGeometry();
    fit();
}

void PlayBar::fit()
{
    std::size_t detail = kDetails - 1;
    while (detail > 0 && m_widths[detail] > width())
        --detail;
    showDetail(static_cast<Detail>(detail));
    showTime();
}

QSize PlayBar::sizeHint() const
{
    return {m_widths.back(), layout()->sizeHint().height()};
}

QSize PlayBar::minimumSizeHint() const
{
    return {m_widths.front(), layout()->sizeHint().height()};
}

void PlayBar::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fit();
}

void PlayBar::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        measure();
}

} // namespace interleave
