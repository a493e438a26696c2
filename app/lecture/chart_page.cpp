// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/lecture/chart_page.h"

#include <algorithm>
#include <cmath>
#include <QFontInfo>
#include <QLocale>
#include <QPainter>
#include <QPainterPath>
#include <utility>

#include "app/gantt/gantt_rows.h"

namespace interleave {

using gantt::ChromeColours;

namespace {

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

/// The key to the patterns gives way where the rows would be too low for their names.
void ChartPage::layOut()
{
    if (!isVisible())
        return; // it is laid out when it is shown
    const int legendHeight = m_legend->heightIn(width());
    const QRect all = rect();
    const QRect above = all.adjusted(0, 0, 0, -legendHeight);
    bool hasLegend = legendHeight > 0;
    if (!layOutIn(above) && hasLegend) {
        hasLegend = !layOutIn(all);
        if (hasLegend) // it is of no use to leave it out
            layOutIn(above);
    }
    m_legend->setGeometry(0, height() - legendHeight, width(), legendHeight);
    m_legend->setVisible(hasLegend);
    update();
}

/// The whole fills the room unless there is a lens: then that lies below it, with what it is between them. False where rows are too low
/// for their names.
bool ChartPage::layOutIn(const QRect& room)
{
    m_whole->resize(room.width(), m_whole->height());
    m_lens = lensFor(m_slide.runs, m_slide.mark, m_state.timeWindow().whole().end, m_whole->plotWidth());
    m_whole->setPiece(m_lens);
    m_magnified->setVisible(m_lens.has_value());
    m_caption = {};
    if (m_lens) {
        openLens(room);
    } else {
        m_whole->setParts(AudienceChart::Parts::All);
        m_whole->setGeometry(room);
    }
    return m_state.runCount() == 0 || m_whole->places().layout.areas.front().rowHeight >= bodyPixels();
}

int ChartPage::bodyPixels() const
{
    return QFontInfo(m_theme.font(TextRole::Body)).pixelSize();
}

/// Rows are as high below as above, unless there are too many to be read: then the lens has as many as can be read, those about the mark.
void ChartPage::openLens(const QRect& room)
{
    m_lensState.setArrangement({});
    m_lensState.setRowsBy(m_slide.rowsBy);
    m_lensState.setRuns({m_slide.runs[m_lens->run]});
    m_lensState.timeWindow().setWindow(m_lens->piece);
    std::optional<ChartMark> mark = m_slide.mark;
    if (mark)
        mark->run = 0;
    m_magnified->setMark(mark);
    m_whole->setParts(AudienceChart::Parts::Heads);
    m_magnified->setParts(AudienceChart::Parts::Lanes);

    const int between = QFontMetrics(m_theme.font(TextRole::Body)).height() * 3 / 2;
    const int beside = m_magnified->heightBesideRows();
    const int forRows = std::max(1, room.height() - between - beside - m_whole->heightBesideRows());
    int above = 0;
    for (std::size_t run = 0; run < m_state.runCount(); ++run)
        above += plotRows(m_state, run);
    const int readable = bodyPixels() * 6 / 5;
    int below = plotRows(m_lensState, 0);
    int height = forRows * below / std::max(1, above + below);
    m_hiddenRows = 0;
    if (height < readable * below) {
        const int most = std::clamp(forRows / 2 / readable, 1, below);
        m_hiddenRows = below - most;
        below = most;
        height = readable * below;
        showRowsAbout(mark, static_cast<std::size_t>(most));
    }
    const int top = room.height() - height - beside;
    m_magnified->setGeometry(room.left(), room.top() + top, room.width(), room.height() - top);
    m_caption = QRect(room.left(), room.top() + top - between, room.width(), between);
    m_whole->setGeometry(room.left(), room.top(), room.width(), top - between);
}

/// Of the lens; without a mark those of whoever computes in its middle.
void ChartPage::showRowsAbout(const std::optional<ChartMark>& mark, std::size_t most)
{
    const std::shared_ptr<const gantt::Chart>& chart = m_lensState.chartOf(0);
    if (!chart)
        return;
    const TimePoint middle = m_lens->piece.begin + m_lens->piece.length() / 2;
    std::size_t row = 0;
    if (mark) {
        row = rowOfTaskAt(m_lensState, 0, mark->task, mark->time.begin).value_or(0);
    } else {
        const auto computes = [middle](const gantt::Row& each) {
            const std::optional<std::size_t> bar = each.barAt(middle);
            return bar && each.bar(*bar).activity == Activity::Running;
        };
        const auto found = std::ranges::find_if(chart->rows, computes);
        row = found == chart->rows.end() ? 0 : static_cast<std::size_t>(found - chart->rows.begin());
    }
    const std::size_t count = chart->rows.size();
    const std::size_t first = std::min(row - std::min(row, most / 2), count - std::min(count, most));
    gantt::RowArrangement some;
    for (std::size_t n = 0; n < count; ++n) {
        if (n < first || n >= first + most)
            some.hide(chart->rows[n].subject());
    }
    m_lensState.setArrangement(some);
}

/// "Interleaved, magnified × 19": which run, where there are several.
QString ChartPage::captionText() const
{
    const QString factor = QLocale().toString(rounded(m_lens->factor), 'f', 0);
    QString text = m_slide.runs.size() > 1 ? tr("%1, magnified × %2").arg(m_slide.runs[m_lens->run].heading, factor)
                                           : tr("Magnified × %1").arg(factor);
    if (m_hiddenRows > 0) {
        const int shown = plotRows(m_lensState, 0);
        text = tr("%1, %2 of %3 rows", "a magnified run, how many rows of it, of how many").arg(text).arg(shown).arg(shown + m_hiddenRows);
    }
    return text;
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
