// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/lecture/speaker_buttons.h"

#include <algorithm>
#include <QEvent>
#include <QGridLayout>
#include <QToolButton>

#include "app/lecture/lecture_show.h"

namespace interleave {

using Command = LectureCommand;
using Shade = lecture::Presentation::Shade;
using Source = lecture::LectureRuns::Source;

namespace {

constexpr int kSpacing = 4;
constexpr int kAround = 12; ///< a name at least, as it looks crowded else

/// "Next (PgDn, Right, Space, N)".
QString tipOf(Command command)
{
    const std::vector<LectureKey> keys = lectureKeys();
    const auto key = std::ranges::find(keys, command, &LectureKey::command);
    return SpeakerButtons::tr("%1 (%2)", "what it does, keys").arg(key->words, keysInWords(*key));
}

} // namespace

SpeakerButtons::SpeakerButtons(LectureShow& show, QWidget* parent) : QWidget(parent), m_show(show)
{
    add(Command::GoBack, tr("Back"));
    add(Command::GoOn, tr("Next"));
    add(Command::Freeze, tr("Freeze"), [this] { return m_show.presentation().isFrozen(); });
    add(Command::Black, tr("Black"), [this] { return m_show.presentation().shade() == Shade::Black; });
    add(Command::RunAgain, tr("Run again"));
    add(Command::Recorded, tr("Recording"), [this] {
        const RunStanding standing = m_show.standing(m_show.presentation().place());
        return !standing.isMaking && standing.source == Source::Recorded;
    });
    add(Command::ShowHands, tr("Votes"), [this] { return m_show.isTallyShown(); });
    add(Command::SwapScreens, tr("Screens"));
    add(Command::Keys, tr("Keys"));
    add(Command::End, tr("End"));
    arrange();
    refresh();
}

void SpeakerButtons::add(Command command, const QString& name, std::function<bool()> isOn)
{
    auto* button = new QToolButton(this);
    button->setText(name);
    button->setToolTip(tipOf(command));
    button->setAccessibleName(button->toolTip());
    button->setFocusPolicy(Qt::NoFocus);
    button->setCheckable(isOn != nullptr);
    button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    button->setProperty("command", static_cast<int>(command));
    connect(button, &QToolButton::clicked, this, [this, command] {
        emit asked(command);
        refresh(); // pressed is what is so, not what was pressed
    });
    m_buttons.push_back({button, std::move(isOn)});
}

void SpeakerButtons::refresh()
{
    const RunStanding standing = m_show.standing(m_show.presentation().place());
    for (const Button& each : m_buttons) {
        if (each.isOn)
            each.button->setChecked(each.isOn());
        switch (static_cast<Command>(each.button->property("command").toInt())) {
        case Command::RunAgain: each.button->setEnabled(standing.isAsked && !standing.isMaking); break;
        case Command::Recorded: each.button->setEnabled(standing.hasRecording); break;
        default: break;
        }
    }
}

void SpeakerButtons::arrange()
{
    int widest = 0;
    for (const Button& each : m_buttons)
        widest = std::max(widest, each.button->sizeHint().width());
    const int count = static_cast<int>(m_buttons.size());
    const int columns = width() >= count * (widest + kSpacing + kAround) ? count : (count + 1) / 2;
    if (columns == m_columns)
        return;
    m_columns = columns;
    delete layout();
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(kSpacing);
    for (int n = 0; n < count; ++n) {
        grid->addWidget(m_buttons[static_cast<std::size_t>(n)].button, n / columns, n % columns);
        grid->setColumnStretch(n % columns, 1);
    }
}

QSize SpeakerButtons::minimumSizeHint() const
{
    return {0, layout()->minimumSize().height()};
}

bool SpeakerButtons::event(QEvent* event)
{
    const bool isHandled = QWidget::event(event);
    if (event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest) // in other type they have other widths
        arrange();
    return isHandled;
}

} // namespace interleave
