// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/lecture/slide_view.h"

#include <algorithm>
#include <cmath>
#include <QPainter>
#include <QPaintEvent>

#include "app/lecture/chart_page.h"
#include "app/lecture/lecture_kitchen.h"
#include "app/lecture/picture_page.h"
#include "app/lecture/word_page.h"

namespace interleave {

using gantt::ChromeColours;
using lecture::Slide;

namespace {

constexpr std::chrono::seconds kKitchenTime{20}; ///< that a run takes as a kitchen
constexpr double kKitchenType = 1.1; ///< of the body: letters on its labels are smaller than those of the theme

/// With which a run of that length lasts about as long as is good to look at.
int slowdownFor(Duration length)
{
    const auto wanted = static_cast<double>(std::chrono::duration_cast<Duration>(kKitchenTime).count())
                      / std::max(1.0, static_cast<double>(length.count()));
    const auto distance = [wanted](int slowdown) { return std::abs(std::log(slowdown / wanted)); };
    return *std::ranges::min_element(PlayHead::kSlowdowns, {}, distance);
}

} // namespace

SlideView::SlideView(LectureShow& show, const QFont& base, QWidget* parent)
    : QWidget(parent),
      m_show(show),
      m_said(show),
      m_base(base),
      m_theme(audienceTheme(base, 20)),
      m_replay(&show.runner().gate()),
      m_words(new WordPage(base, this)),
      m_charts(new ChartPage(show.words(), m_theme, this, &show.runner().gate())),
      m_kitchen(new LectureKitchen(show.words(), m_theme, this, &show.runner().gate())),
      m_picture(new PicturePage(base, this)),
      m_page(m_words)
{
    m_words->setObjectName(QStringLiteral("words"));
    m_charts->setObjectName(QStringLiteral("charts"));
    m_kitchen->setObjectName(QStringLiteral("kitchens"));
    m_picture->setObjectName(QStringLiteral("picture"));
    for (QWidget* page : {static_cast<QWidget*>(m_charts), static_cast<QWidget*>(m_kitchen), static_cast<QWidget*>(m_picture)})
        page->hide();
    connect(&m_replay.head(), &PlayHead::timeChanged, this, &SlideView::showTime);
    connect(&m_replay.head(), &PlayHead::stateChanged, this, &SlideView::showTime);
}

SlideView::~SlideView() = default;

void SlideView::setReducedMotion(bool reduced)
{
    m_isReduced = reduced;
    m_replay.head().setReducedMotion(reduced);
    if (reduced)
        rest();
}

void SlideView::rest()
{
    m_replay.head().pause();
}

void SlideView::showSlide()
{
    const Slide slide = m_show.slide();
    const bool isWords = m_said.standsFor(slide);
    if (isWords && showsOnlyMore(m_said.words(slide)))
        return;
    m_heading = slide.isTitle ? QString() : QString::fromStdString(slide.heading);
    m_small = m_said.smallLetters(slide);
    m_subtitle = isWords ? ProseBox() : ProseBox(slide.text, m_base);
    layOut();
    if (isWords || slide.picture == Slide::Picture::File) {
        m_subject = Subject{m_show.presentation().shown(), slide.picture};
        m_replay.setRuns({});
    }
    if (isWords) {
        m_words->setSlide(m_said.words(slide));
        show(*m_words);
    } else if (slide.picture == Slide::Picture::File) {
        m_picture->setFile(slide.file);
        show(*m_picture);
    } else {
        showRuns(slide);
    }
    if (m_show.runner().current())
        rest(); // nothing but the run shall need the computer
    showPace();
    update();
}

/// Of a run that is on, and else the same as before.
bool SlideView::showsOnlyMore(const WordSlide& words)
{
    const WordSlide& before = m_words->slide();
    const bool isSame = m_page == m_words && m_subject && m_subject->place == m_show.presentation().shown();
    if (!isSame || !words.share || !before.share || words.status != before.status)
        return false;
    m_words->setShare(*words.share);
    return true;
}

void SlideView::show(QWidget& page)
{
    m_page = &page;
    for (QWidget* each : {static_cast<QWidget*>(m_words), static_cast<QWidget*>(m_charts),
                          static_cast<QWidget*>(m_kitchen), static_cast<QWidget*>(m_picture)})
        each->setVisible(each == &page);
}

void SlideView::showRuns(const Slide& slide)
{
    std::vector<GanttRun> runs = m_said.charts(slide);
    Subject subject{.place = m_show.presentation().shown(), .picture = slide.picture};
    for (const GanttRun& run : runs)
        subject.runs.push_back(run.result);
    if (m_subject == subject)
        return;
    m_subject = std::move(subject);
    m_replay.setRuns(runs);
    if (slide.picture == Slide::Picture::Kitchen) {
        m_kitchen->setRuns(runs);
        show(*m_kitchen);
    } else {
        const std::optional<ChartMark> mark = SlideWords::mark(slide, runs.size());
        m_charts->setSlide({.runs = std::move(runs), .rowsBy = slide.rowsBy, .mark = mark});
        show(*m_charts);
    }
    begin(slide.picture);
}

/// A kitchen tells its run from the begin; a chart shows all of it.
void SlideView::begin(Slide::Picture picture)
{
    PlayHead& head = m_replay.head();
    head.setSlowdown(slowdownFor(head.whole().length()));
    if (picture == Slide::Picture::Charts)
        head.toEnd();
    else if (!m_isReduced && !m_show.runner().current())
        head.play();
    showTime();
}

void SlideView::showTime()
{
    if (!m_subject || !m_replay.hasRun())
        return;
    const PlayHead& head = m_replay.head();
    if (m_subject->picture == Slide::Picture::Kitchen)
        m_kitchen->setTime(head.time(), {.slowdown = head.slowdown(), .isStill = m_isReduced || !head.isPlaying()},
                           head.isAtEnd());
    else
        m_charts->setTime(head.isPlaying() || !head.isAtEnd() ? std::optional(head.time()) : std::nullopt);
    showPace();
}

void SlideView::showPace()
{
    const bool isSaid =
        m_subject && m_replay.hasRun() && (m_subject->picture == Slide::Picture::Kitchen || !m_replay.head().isAtEnd());
    const QString pace = isSaid ? m_said.pace(m_replay.head()) : QString();
    if (pace == m_pace)
        return;
    m_pace = pace;
    update(m_frame.heading);
}

// Where everything is

void SlideView::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    setThemes();
    layOut();
}

void SlideView::setThemes()
{
    const AudienceType type = audienceTypeFor(height());
    if (type == m_type)
        return;
    m_type = type;
    m_theme = audienceTheme(m_base, m_type.least);
    m_words->setTheme(m_theme, m_type);
    m_charts->setTheme(m_theme);
    m_kitchen->setThemes(audienceTheme(m_base, static_cast<int>(std::ceil(m_type.least * kKitchenType))), m_theme);
    m_picture->setTheme(m_theme);
}

void SlideView::layOut()
{
    fitSubtitle();
    m_frame = audienceFrameIn(size(), static_cast<int>(std::ceil(m_subtitleHeight)));
    for (QWidget* page : {static_cast<QWidget*>(m_words), static_cast<QWidget*>(m_charts),
                          static_cast<QWidget*>(m_kitchen), static_cast<QWidget*>(m_picture)})
        page->setGeometry(m_frame.content);
    update();
}

/// Larger than it must be where it stays within two lines.
void SlideView::fitSubtitle()
{
    m_subtitlePixels = m_type.least;
    m_subtitleHeight = 0;
    if (m_subtitle.isEmpty())
        return;
    const double width = audienceFrameIn(size(), 0).subtitle.width();
    for (const double share : {1.4, 1.2, 1.0}) {
        m_subtitlePixels = static_cast<int>(m_type.least * share);
        m_subtitleHeight = m_subtitle.heightAt(m_subtitlePixels, width).value_or(0);
        if (m_subtitleHeight > 0 && m_subtitleHeight < 2.9 * m_subtitlePixels)
            return;
    }
}

void SlideView::paintEvent(QPaintEvent* event)
{
    QPainter painter(this);
    painter.fillRect(event->rect(), m_theme.color(&ChromeColours::window));
    if (!m_frame.content.contains(event->rect()))
        paintRound(painter);
}

void SlideView::paintRound(QPainter& painter)
{
    QFont font = m_theme.font(TextRole::Body);
    painter.setFont(font);
    painter.setPen(m_theme.color(&ChromeColours::quietText));
    const QRect& heading = m_frame.heading;
    const int paceWidth = m_pace.isEmpty() ? 0 : painter.fontMetrics().horizontalAdvance(m_pace) + m_type.least;
    painter.drawText(heading, Qt::AlignVCenter | Qt::AlignLeft,
                     painter.fontMetrics().elidedText(m_heading, Qt::ElideRight, heading.width() - paceWidth));
    painter.setPen(m_theme.color(&ChromeColours::text));
    painter.drawText(heading, Qt::AlignVCenter | Qt::AlignRight, m_pace);
    m_subtitle.paint(painter, m_frame.subtitle.topLeft(), m_subtitlePixels, m_frame.subtitle.width(),
                     m_theme.color(&ChromeColours::text));
    font.setPixelSize(m_type.small);
    painter.setFont(font);
    painter.setPen(m_theme.color(&ChromeColours::quietText));
    painter.drawText(m_frame.small, Qt::AlignVCenter | Qt::AlignLeft,
                     painter.fontMetrics().elidedText(m_small, Qt::ElideRight, m_frame.small.width()));
}

} // namespace interleave
