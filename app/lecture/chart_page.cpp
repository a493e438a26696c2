// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/lecture/chart_page.h"

#include <cmath>
#include <QLocale>
#include <QPainter>
#include <QPainterPath>
#include <utility>

namespace interleave {

using gantt::ChromeColours;

namespace {

/// Of the height, where there is a lens.
constexpr double kWholeShare = 0.55;

/// Two figures: nobody counts more of them.
double rounded(double factor)
{
    const double unit = std::pow(10, std::max(0.0, std::floor(std::log10(factor)) - 1));
    return std::round(factor / unit) * unit;
}

} // namespace

ChartPage::ChartPage(const Words& words, const Theme& theme, QWidget* parent, MeasuringGate* gate)
    : QWidget(parent),
      m_theme(theme),
      m_state(words, nullptr, gate),
      m_lensState(words, nullptr, gate),
      m_whole(new AudienceChart(m_state, words, theme, this)),
      m_magnified(new AudienceChart(m_lensState, words, theme, this)),
      m_legend(new ChartLegend(words, theme, this))
{
    m_whole->setObjectName(QStringLiteral("wholeChart"));
    m_magnified->setObjectName(QStringLiteral("magnifiedChart"));
    m_magnified->hide();
}

void ChartPage::setSlide(ChartSlide slide)
{
    m_slide = std::move(slide);
    m_state.setRowsBy(m_slide.rowsBy);
    m_state.setRuns(m_slide.runs);
    m_state.timeWindow().setWindow(m_state.timeWindow().whole());
    m_legend->setRuns(m_slide.runs, m_slide.rowsBy);
    m_whole->setMark(m_slide.mark);
    layOut();
}

void ChartPage::setTheme(const Theme& theme)
{
    m_theme = theme;
    m_whole->setTheme(theme);
    m_magnified->setTheme(theme);
    m_legend->setTheme(theme);
    layOut();
}

void ChartPage::setTime(std::optional<TimePoint> time)
{
    m_state.setPlayTime(time);
    m_lensState.setPlayTime(time);
}

/// The charts have their size by now.
void ChartPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    layOut();
}

void ChartPage::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    layOut();
}

/// The whole fills the room unless there is a lens: then that lies below it, with what it is between them.
void ChartPage::layOut()
{
    const int legendHeight = m_legend->heightIn(width());
    QRect room = rect();
    m_legend->setGeometry(0, height() - legendHeight, width(), legendHeight);
    room.setHeight(height() - legendHeight);
    m_whole->setGeometry(room);
    m_lens = lensFor(m_slide.runs, m_slide.mark, m_state.timeWindow().whole().end, m_whole->plotWidth());
    m_whole->setPiece(m_lens);
    m_caption = {};
    if (m_lens)
        openLens(room);
    m_magnified->setVisible(m_lens.has_value());
    update();
}

void ChartPage::openLens(const QRect& room)
{
    const int between = QFontMetrics(m_theme.font(TextRole::Body)).height() * 3 / 2;
    const int wholeHeight = static_cast<int>((room.height() - between) * kWholeShare);
    m_whole->setGeometry(room.left(), room.top(), room.width(), wholeHeight);
    m_caption = QRect(room.left(), room.top() + wholeHeight, room.width(), between);
    m_magnified->setGeometry(room.left(), m_caption.bottom() + 1, room.width(), room.height() - wholeHeight - between);
    m_lensState.setRowsBy(m_slide.rowsBy);
    m_lensState.setRuns({m_slide.runs[m_lens->run]});
    m_lensState.timeWindow().setWindow(m_lens->piece);
    std::optional<ChartMark> mark = m_slide.mark;
    if (mark)
        mark->run = 0;
    m_magnified->setMark(mark);
}

QString ChartPage::captionText() const
{
    return tr("Magnified × %1").arg(QLocale().toString(rounded(m_lens->factor), 'f', 0));
}

/// From the piece of the whole the lens opens like a cone of light.
void ChartPage::paintEvent(QPaintEvent*)
{
    if (!m_lens)
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF piece = m_whole->pieceRect().translated(m_whole->pos());
    const double left = m_magnified->x() + m_magnified->plotLeft();
    const QRectF caption(m_caption);
    QPainterPath cone(QPointF(piece.left(), caption.top()));
    cone.lineTo(piece.right(), caption.top());
    cone.lineTo(left + m_magnified->plotWidth(), caption.bottom());
    cone.lineTo(left, caption.bottom());
    cone.closeSubpath();
    painter.fillPath(cone, m_theme.color(&ChromeColours::selected));
    painter.setPen(m_theme.color(&ChromeColours::text));
    painter.setFont(m_theme.font(TextRole::Body));
    painter.drawText(caption, Qt::AlignVCenter | Qt::AlignLeft, captionText());
}

} // namespace interleave
