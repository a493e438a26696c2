// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/kitchen/kitchen_picture.h"

#include <algorithm>
#include <QPainter>

#include "app/kitchen/kitchen_places.h"
#include "app/play/play_bar.h"

namespace interleave {

namespace {

/// In 720ths of the picture's height.
constexpr double kHeight = 720;
constexpr double kMargin = 12;
constexpr double kCaptionType = 18;
constexpr double kCaption = 78; ///< three lines
constexpr double kFootType = 15;
constexpr double kFoot = 22;

} // namespace

TimePoint KitchenScene::end() const
{
    TimePoint end{};
    for (const KitchenRun& run : runs) {
        if (run.script)
            end = std::max(end, run.script->time().end);
    }
    return end;
}

TimePoint KitchenScene::shownEnd() const
{
    TimePoint end{};
    for (std::size_t n = 0; n < runs.size(); ++n) {
        if (isShown(n))
            end = std::max(end, runs[n].script->time().end);
    }
    return end;
}

KitchenPicture::KitchenPicture(KitchenScene scene, QSize size, const Words& words, const Theme& theme)
    : m_scene(std::move(scene)), m_size(size), m_words(words), m_painter(theme), m_unit(size.height() / kHeight)
{
    for (std::size_t n = 0; n < m_kitchens.size(); ++n) {
        m_areShown[n] = m_scene.isShown(n);
        if (m_areShown[n])
            m_kitchens[n] = std::make_unique<KitchenItem>(m_painter, m_words);
    }
    m_area = QRectF(0, 0, m_size.width(), m_size.height() - (2 * kMargin + kCaption + kFoot) * m_unit);
    m_places = kitchenPlaces(m_area.size(), m_areShown);
    for (std::size_t n = 0; n < m_kitchens.size(); ++n) {
        if (!m_kitchens[n])
            continue;
        m_kitchens[n]->setSize(m_places[n].size());
        m_kitchens[n]->setRun(m_scene.runs[n].title, m_scene.runs[n].script);
        m_kitchens[n]->setLabelsShown(m_scene.areLabelsShown);
    }
}

QImage KitchenPicture::at(TimePoint time, const kitchen::Pace& pace)
{
    QImage image(m_size, QImage::Format_RGB32);
    image.fill(m_painter.theme().color(&gantt::ChromeColours::window));
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    for (const std::unique_ptr<KitchenItem>& kitchen : m_kitchens) {
        if (kitchen)
            kitchen->setTime(time, pace);
    }
    paintKitchens(painter, time);
    paintWords(painter, time, pace);
    return image;
}

void KitchenPicture::paintKitchens(QPainter& painter, TimePoint time)
{
    for (std::size_t n = 0; n < m_kitchens.size(); ++n) {
        if (!m_kitchens[n])
            continue;
        painter.save();
        painter.translate(m_places[n].topLeft());
        m_kitchens[n]->paint(&painter, nullptr, nullptr);
        painter.restore();
    }
    const ClockPlace clock = clockPlace(m_area.size(), m_areShown);
    if (const TimePoint end = m_scene.end(); end > TimePoint{})
        m_painter.clock(painter, clock.middle, clock.scale, clockTurn(time, end));
}

QFont KitchenPicture::fontOf(TextRole role, double pixels) const
{
    QFont font = m_painter.theme().font(role);
    font.setPixelSize(std::max(1, qRound(pixels)));
    return font;
}

/// Words that would not fit are smaller.
void KitchenPicture::paintWords(QPainter& painter, TimePoint time, const kitchen::Pace& pace) const
{
    painter.setPen(m_painter.theme().color(&gantt::ChromeColours::text));
    for (std::size_t n = 0; n < m_kitchens.size(); ++n) {
        if (!m_kitchens[n])
            continue;
        const QRectF place(m_places[n].left() + kMargin * m_unit, m_area.bottom() + kMargin * m_unit,
                           m_places[n].width() - 2 * kMargin * m_unit, kCaption * m_unit);
        const QString caption = m_kitchens[n]->caption();
        double type = kCaptionType;
        const auto needed = [&] {
            painter.setFont(fontOf(TextRole::Title, type * m_unit));
            return painter.boundingRect(place, Qt::TextWordWrap, caption).height();
        };
        while (needed() > place.height() && type > kCaptionType / 2)
            --type;
        painter.drawText(place, Qt::TextWordWrap, caption);
    }
    painter.setFont(fontOf(TextRole::Body, kFootType * m_unit));
    painter.setPen(m_painter.theme().color(&gantt::ChromeColours::quietText));
    const QRectF foot(kMargin * m_unit, m_size.height() - (kMargin / 2 + kFoot) * m_unit,
                      m_size.width() - 2 * kMargin * m_unit, kFoot * m_unit);
    QString place = PlayBar::placeText(time, m_scene.end(), m_words);
    if (m_scene.isFilm)
        place = PlayBar::tr("%1. Speed: %2", "time in a film, its speed").arg(place, PlayBar::speedText(pace.slowdown, m_words));
    painter.drawText(foot, Qt::AlignLeft | Qt::AlignVCenter, place);
    painter.drawText(foot, Qt::AlignRight | Qt::AlignVCenter, QStringLiteral("Interleave"));
}

} // namespace interleave
