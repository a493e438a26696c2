// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/lecture/audience_window.h"

#include <algorithm>
#include <QCloseEvent>
#include <QMouseEvent>

#include "app/lecture/slide_view.h"
#include "app/lecture/spotlight.h"
#include "app/play/play_head.h"

namespace interleave {

using lecture::Presentation;

AudienceWindow::AudienceWindow(LectureShow& show, const QFont& base, QWidget* parent)
    : QWidget(parent),
      m_show(show),
      m_slide(new SlideView(show, base, this)),
      m_spotlight(new Spotlight(*m_slide, this)),
      m_shade(new QWidget(this))
{
    setObjectName(QStringLiteral("audience"));
    m_slide->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_shade->setAutoFillBackground(true);
    m_shade->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_shade->hide();
    connect(&playHead(), &PlayHead::stateChanged, this, [this] {
        m_spotlight->setMoving(playHead().isPlaying());
        m_spotlight->update();
    });
    connect(&show, &LectureShow::moved, this, &AudienceWindow::follow);
    connect(&show, &LectureShow::tallied, this, &AudienceWindow::follow);
    connect(&show, &LectureShow::ran, this, &AudienceWindow::follow);
    follow();
}

PlayHead& AudienceWindow::playHead()
{
    return m_slide->playHead();
}

bool AudienceWindow::hasReplay() const
{
    return m_slide->hasReplay();
}

void AudienceWindow::setReducedMotion(bool reduced)
{
    m_slide->setReducedMotion(reduced);
}

void AudienceWindow::setSpotlight(std::optional<QPointF> at)
{
    m_spotlight->setPlace(at);
}

void AudienceWindow::setMagnified(bool magnified)
{
    m_spotlight->setMagnified(magnified);
}

void AudienceWindow::follow()
{
    const Presentation& presentation = m_show.presentation();
    const bool isShaded = presentation.shade() != Presentation::Shade::None;
    QPalette palette;
    palette.setColor(QPalette::Window, presentation.shade() == Presentation::Shade::White ? Qt::white : Qt::black);
    m_shade->setPalette(palette);
    m_shade->setVisible(isShaded);
    presentation.isFrozen() ? m_slide->rest() : m_slide->showSlide();
}

void AudienceWindow::closeEvent(QCloseEvent* event)
{
    QWidget::closeEvent(event);
    if (event->isAccepted())
        emit closed();
}

void AudienceWindow::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    for (QWidget* part : {static_cast<QWidget*>(m_slide), static_cast<QWidget*>(m_spotlight), m_shade})
        part->setGeometry(rect());
}

void AudienceWindow::mousePressEvent(QMouseEvent* event)
{
    point(*event);
}

void AudienceWindow::mouseMoveEvent(QMouseEvent* event)
{
    point(*event);
}

void AudienceWindow::point(const QMouseEvent& event)
{
    if (!(event.buttons() & Qt::LeftButton) || width() == 0 || height() == 0)
        return;
    const QPointF at(event.position().x() / width(), event.position().y() / height());
    const QPointF within(std::clamp(at.x(), 0.0, 1.0), std::clamp(at.y(), 0.0, 1.0));
    if (m_spotlight->place())
        setSpotlight(within);
    emit pointed(within);
}

} // namespace interleave
