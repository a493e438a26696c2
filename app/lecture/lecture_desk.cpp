// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/lecture/lecture_desk.h"

#include <algorithm>
#include <QApplication>
#include <QKeyEvent>
#include <utility>

#include "app/i18n/qt_words.h"
#include "app/lecture/lecture_windows.h"
#include "app/lecture/vote_keeping.h"
#include "app/play/play_head.h"

namespace interleave {

using Shade = lecture::Presentation::Shade;

LectureDesk::LectureDesk(Parts parts, QObject* parent) : QObject(parent), m_parts(std::move(parts))
{
}

LectureDesk::~LectureDesk()
{
    qApp->removeEventFilter(this);
}

void LectureDesk::begin(lecture::Lecture lecture, const Theme& theme, bool isMotionReduced, std::size_t place)
{
    end();
    m_show = std::make_unique<LectureShow>(std::move(lecture), m_parts.inspector(), m_parts.words);
    m_votes = std::make_unique<VoteKeeping>(*m_show, m_parts.folder);
    m_windows = std::make_unique<LectureWindows>(*m_show, m_parts.window, m_parts.font, theme);
    m_windows->audience().setReducedMotion(isMotionReduced);
    connect(m_windows.get(), &LectureWindows::asked, this, &LectureDesk::act);
    connect(m_windows.get(), &LectureWindows::closed, this, &LectureDesk::end, Qt::QueuedConnection);
    const auto say = [this](const Error& error) { m_windows->say(toQString(m_parts.words, error.message)); };
    connect(m_votes.get(), &VoteKeeping::failed, this, say);
    connect(m_show.get(), &LectureShow::failed, this, say);
    qApp->installEventFilter(this);
    m_show->goTo(place);
    m_windows->open();
    m_parts.window.hide();
    emit began();
}

/// The window that it was begun from comes first, as a program without windows ends.
void LectureDesk::end()
{
    if (!m_show)
        return;
    qApp->removeEventFilter(this);
    m_isAsking = false;
    (void)m_votes->write(); // what fails is said by the show
    LectureResults results{.title = QString::fromStdString(m_show->lecture().title),
                           .runs = m_show->made(),
                           .questions = m_show->counted(),
                           .votes = m_votes->path()};
    m_parts.window.show();
    m_windows.reset();
    m_votes.reset();
    m_show.reset();
    m_parts.window.activateWindow();
    emit ended(results);
}

bool LectureDesk::eventFilter(QObject* watched, QEvent* event)
{
    const bool isKey = event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride;
    if (!isKey || !watched->isWidgetType() || !m_windows->owns(*watched))
        return false;
    const auto& key = static_cast<const QKeyEvent&>(*event);
    if (event->type() == QEvent::ShortcutOverride) {
        event->setAccepted(commandOf(key) || figureOf(key));
        return false;
    }
    return press(key);
}

/// False where it means nothing here.
bool LectureDesk::press(const QKeyEvent& event)
{
    const std::optional<LectureCommand> command = commandOf(event);
    if (m_isAsking) {
        answerWhetherToEnd(command == LectureCommand::Play);
        return true;
    }
    if (const std::optional<int> figure = figureOf(event))
        m_show->pressDigit(*figure);
    else if (command)
        act(*command);
    else
        return false;
    return true;
}

void LectureDesk::act(LectureCommand command)
{
    PlayHead& head = m_windows->audience().playHead();
    switch (command) {
    case LectureCommand::GoOn: return m_show->goOn();
    case LectureCommand::GoBack: return m_show->goBack();
    case LectureCommand::Black: return m_show->toggle(Shade::Black);
    case LectureCommand::White: return m_show->toggle(Shade::White);
    case LectureCommand::Freeze: return m_show->toggleFrozen();
    case LectureCommand::GoTo:
    case LectureCommand::Overview: return m_windows->showPlaces();
    case LectureCommand::RunAgain: return m_show->runAgain();
    case LectureCommand::Recorded: return m_show->toggleRecorded();
    case LectureCommand::Other: return m_show->toggleOther();
    case LectureCommand::Play: return playOrEndEntry();
    case LectureCommand::Slower: return head.slower();
    case LectureCommand::Faster: return head.faster();
    case LectureCommand::Spotlight: return m_windows->toggleSpotlight();
    case LectureCommand::Magnifier: return m_windows->toggleMagnifier();
    case LectureCommand::Clock: return m_show->startOrPauseClock();
    case LectureCommand::ResetClock: return m_show->resetClock();
    case LectureCommand::ShowHands: return m_show->toggleTally();
    case LectureCommand::OtherVote: return m_show->changeVote();
    case LectureCommand::MoreHands: return m_show->addHands(1);
    case LectureCommand::FewerHands: return m_show->addHands(-1);
    case LectureCommand::SwapScreens: return m_windows->swapScreens();
    case LectureCommand::Speaker: return m_windows->toggleSpeaker();
    case LectureCommand::Keys: return m_windows->showKeys();
    case LectureCommand::End: return askToEnd();
    }
}

void LectureDesk::playOrEndEntry()
{
    if (m_show->entry().answer())
        m_show->endEntry();
    else if (m_windows->audience().hasReplay())
        m_windows->audience().playHead().playOrPause();
}

/// From outside of what is pressed: windows cannot go while they tell of a key.
void LectureDesk::askToEnd()
{
    m_isAsking = m_show->clock().isRunning();
    if (!m_isAsking) {
        QMetaObject::invokeMethod(this, &LectureDesk::end, Qt::QueuedConnection);
        return;
    }
    m_windows->ask(tr("The clock runs. End the lecture? Enter ends it, any other key goes on."));
}

void LectureDesk::answerWhetherToEnd(bool ends)
{
    m_isAsking = false;
    m_windows->ask({});
    if (ends)
        QMetaObject::invokeMethod(this, &LectureDesk::end, Qt::QueuedConnection);
}

} // namespace interleave
