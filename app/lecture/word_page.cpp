// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/lecture/word_page.h"

#include <cmath>
#include <QPainter>
#include <QPaintEvent>
#include <utility>

#include "app/lecture/answer_painter.h"

namespace interleave {

using gantt::ChromeColours;

WordPage::WordPage(const QFont& font, QWidget* parent)
    : QWidget(parent), m_font(font), m_theme(gantt::Look::Projector, font)
{
}

void WordPage::setTheme(const Theme& theme, const AudienceType& type)
{
    m_theme = theme;
    m_type = type;
    layOut();
}

void WordPage::setSlide(WordSlide slide)
{
    m_slide = std::move(slide);
    m_boxes = WordBoxes(m_slide, m_font);
    layOut();
}

void WordPage::setShare(double share)
{
    constexpr double kClearly = 0.05;
    if (share < 1 && std::abs(share - *m_slide.share) < kClearly)
        return;
    m_slide.share = share;
    update(m_places.bar.toAlignedRect().adjusted(-2, -2, 2, 2));
}

void WordPage::layOut()
{
    m_places = placeWords(m_boxes, QRectF(rect()), m_type);
    update();
}

void WordPage::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    layOut();
}

/// Large letters take long to paint: those that need not be are not.
void WordPage::paintEvent(QPaintEvent* event)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor text = m_theme.color(&ChromeColours::text);
    const auto paint = [&](ProseBox& box, const std::optional<WordPlace>& at) {
        if (at && event->region().intersects(at->place.toAlignedRect()))
            box.paint(painter, at->place.topLeft(), at->pixels, at->place.width(), text);
    };
    paint(m_boxes.title, m_places.title);
    paint(m_boxes.text, m_places.text);
    const AnswerPainter answers{painter, m_theme, m_slide};
    for (const AnswerPlace& place : m_places.answers) {
        if (event->region().intersects(place.frame.toAlignedRect()))
            answers.paint(place, m_boxes.answers[place.answer]);
    }
    if (!m_places.votesKey.isEmpty())
        answers.paintVotesKey(m_places.votesKey);
    if (m_places.outcome) {
        answers.paintGround(m_places.outcomeFrame, m_places.outcome->pixels);
        paint(m_boxes.outcome, m_places.outcome);
    }
    paint(m_boxes.status, m_places.status);
    if (m_slide.share && !m_places.bar.isEmpty())
        answers.paintBar(m_places.bar, *m_slide.share);
}

} // namespace interleave
