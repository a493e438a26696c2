// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/lecture/lecture_windows.h"

#include <algorithm>
#include <QEvent>
#include <QGuiApplication>
#include <QScreen>
#include <QVBoxLayout>
#include <QWindow>

#include "app/lecture/key_card.h"
#include "app/lecture/overview_dialog.h"
#include "app/play/play_head.h"
#include "app/theme/icons.h"

namespace interleave {

namespace {

/// Without a frame of its own, filled from edge to edge.
std::unique_ptr<QWidget> emptyWindow(const char* name, const QString& title)
{
    auto window = std::make_unique<QWidget>(nullptr, Qt::Window);
    window->setObjectName(QString::fromLatin1(name));
    window->setWindowTitle(title);
    window->setWindowIcon(applicationIcon());
    auto* layout = new QVBoxLayout(window.get());
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    return window;
}

} // namespace

LectureWindows::LectureWindows(LectureShow& show, const QWidget& from, const QFont& font, const Theme& theme, QObject* parent)
    : QObject(parent),
      m_show(show),
      m_theme(theme),
      m_screens(from),
      m_frame(emptyWindow("audience", tr("Interleave: what the audience sees"))),
      m_desk(emptyWindow("speaker", tr("Interleave: for the speaker"))),
      m_audience(new AudienceWindow(show, font, m_frame.get())),
      m_speaker(new SpeakerPanel(show, theme, m_desk.get()))
{
    m_frame->layout()->addWidget(m_audience);
    static_cast<QVBoxLayout*>(m_frame->layout())->setStretch(0, 1);
    m_desk->layout()->addWidget(m_speaker);
    m_speaker->setPicture([this](QSize size) { return copy(size); });
    for (QWidget* window : {m_frame.get(), m_desk.get()})
        window->installEventFilter(this);
    connect(m_speaker, &SpeakerPanel::asked, this, &LectureWindows::asked);
    connect(m_speaker, &SpeakerPanel::pointed, this, &LectureWindows::pointAt);
    connect(m_audience, &AudienceWindow::pointed, this, &LectureWindows::pointAt);
    connect(&m_screens, &LectureScreens::changed, this, &LectureWindows::place);
    connect(&m_awake, &KeepAwake::problemChanged, this, &LectureWindows::tell);
    connect(&m_audience->playHead(), &PlayHead::timeChanged, m_speaker, &SpeakerPanel::refreshPicture);
}

/// Nobody hears of it any more.
LectureWindows::~LectureWindows()
{
    m_frame->removeEventFilter(this);
    m_desk->removeEventFilter(this);
}

bool LectureWindows::owns(const QObject& widget) const
{
    const auto* window = static_cast<const QWidget&>(widget).window();
    return window == m_frame.get() || window == m_desk.get();
}

void LectureWindows::open()
{
    place();
    m_frame->activateWindow();
}

/// On a screen as it is now: a window that stays on one that was taken away is seen by nobody.
void LectureWindows::putOn(QWidget& window, const QRect& screen)
{
    if (window.geometry() == screen && window.isVisible())
        return;
    window.showNormal();
    if (QScreen* at = QGuiApplication::screenAt(screen.center()); at && window.windowHandle())
        window.windowHandle()->setScreen(at);
    window.setGeometry(screen);
    window.showFullScreen();
}

/// On one screen the strip is hidden until somebody asks for it: it is the audience that sees it.
void LectureWindows::place()
{
    const LectureScreens::Arrangement arrangement = m_screens.arrangement();
    const bool isOne = !arrangement.speaker;
    if (isOne != m_isOneScreen) {
        m_isOneScreen = isOne;
        m_isSpeakerShown = !isOne;
        (isOne ? m_frame : m_desk)->layout()->addWidget(m_speaker);
        m_speaker->setCompact(isOne);
    }
    putOn(*m_frame, arrangement.audience);
    if (arrangement.speaker)
        putOn(*m_desk, *arrangement.speaker);
    tell();
    m_speaker->setVisible(m_isSpeakerShown);
    m_desk->setVisible(!isOne && m_isSpeakerShown);
    m_speaker->refreshPicture();
}

/// Which screen is whose, and what the system is not kept from.
void LectureWindows::tell()
{
    const QRect audience = m_screens.arrangement().audience;
    const QScreen* screen = QGuiApplication::screenAt(audience.center());
    const QString whose = tr("The audience sees the screen %1 (%2 × %3). X changes the screens.")
                              .arg(screen ? screen->name() : QStringLiteral("?"))
                              .arg(audience.width())
                              .arg(audience.height());
    QStringList told{m_said, m_isOneScreen ? QString() : whose, m_awake.problem()};
    told.removeAll(QString());
    m_speaker->setProblem(told.join(QLatin1Char(' ')));
}

void LectureWindows::say(const QString& problem)
{
    m_said = problem;
    tell();
}

void LectureWindows::toggleSpeaker()
{
    m_isSpeakerShown = !m_isSpeakerShown;
    place();
    m_frame->activateWindow();
}

void LectureWindows::ask(const QString& question)
{
    m_speaker->setQuestion(question);
    if (!m_isSpeakerShown && !question.isEmpty())
        toggleSpeaker();
}

void LectureWindows::toggleSpotlight()
{
    m_isSpotlit = !m_isSpotlit;
    m_isMagnified = false;
    pointAt(m_pointed);
}

void LectureWindows::toggleMagnifier()
{
    m_isMagnified = !m_isMagnified;
    m_isSpotlit = false;
    pointAt(m_pointed);
}

void LectureWindows::pointAt(QPointF place)
{
    m_pointed = place;
    m_audience->setMagnified(m_isMagnified);
    m_audience->setSpotlight(m_isSpotlit || m_isMagnified ? std::optional(place) : std::nullopt);
    m_speaker->refreshPicture();
}

QPixmap LectureWindows::copy(QSize size)
{
    return m_audience->grab().scaled(size, Qt::KeepAspectRatio, Qt::SmoothTransformation);
}

void LectureWindows::showKeys()
{
    KeyCard(m_theme, m_isOneScreen ? m_frame.get() : m_desk.get()).exec();
}

void LectureWindows::showPlaces()
{
    OverviewDialog dialog(m_show, m_theme, m_isOneScreen ? m_frame.get() : m_desk.get());
    if (dialog.exec() == QDialog::Accepted && dialog.chosen())
        m_show.goTo(*dialog.chosen());
}

bool LectureWindows::eventFilter(QObject* /*watched*/, QEvent* event)
{
    if (event->type() == QEvent::Close)
        emit closed();
    return false;
}

} // namespace interleave
