// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <algorithm>
#include <array>
#include <cmath>
#include <QPainter>
#include <QPainterPath>
#include <QScrollBar>

#include "app/gantt/gantt_view.h"
#include "app/i18n/qt_words.h"
#include "app/theme/icons.h"
#include "app/theme/task_badge.h"
#include "core/run/captions.h"

namespace interleave {

using gantt::ChromeColours;

namespace {

QFont boldOf(QFont font)
{
    font.setBold(true);
    return font;
}

void drawLine(QPainter& painter, double x, const QRectF& plot, const QColor& color, double width, Qt::PenStyle style,
              const QColor& halo)
{
    // A halo on both sides, so that the line is seen on any bar.
    painter.fillRect(QRectF(x - width / 2 - 1, plot.top(), width + 2, plot.height()), halo);
    painter.setPen(QPen(color, width, style, Qt::FlatCap));
    painter.drawLine(QPointF(x, plot.top()), QPointF(x, plot.bottom()));
}

void drawArrowHead(QPainter& painter, QPointF tip, double direction, double size)
{
    painter.drawLine(tip, tip + QPointF(-direction * size, -size / 2));
    painter.drawLine(tip, tip + QPointF(-direction * size, size / 2));
}

} // namespace

void GanttView::drawBackground(QPainter* painter, const QRectF& rect)
{
    QGraphicsView::drawBackground(painter, rect);
    for (const Part& part : m_charts)
        painter->fillRect(part.area.plot, m_theme.color(&ChromeColours::plot));
}

void GanttView::drawForeground(QPainter* painter, const QRectF&)
{
    painter->setRenderHint(QPainter::Antialiasing);
    for (const Part& part : m_charts) {
        paintHead(*painter, part);
        paintLabels(*painter, part);
        paintMessage(*painter, part);
    }
    paintEnds(*painter);
    paintSelection(*painter);
    paintHover(*painter);
}

/// "Interleaved on one core ...   Two at the same instant? (Never)   870 ms", and under it how that is known.
void GanttView::paintHead(QPainter& painter, const Part& part) const
{
    const QRectF head = part.area.head;
    const QFont titleFont = m_theme.font(TextRole::Title);
    const QFont body = m_theme.font(TextRole::Body);
    const double lineHeight = QFontMetrics(titleFont).height() + m_theme.pixels(4);
    double right = m_axis.right();
    const QRectF line(0, head.top(), head.width(), lineHeight);
    painter.setPen(m_theme.color(&ChromeColours::text));

    if (part.run.result) {
        const RunResult& result = *part.run.result;
        const bool stopped = result.trace.info.outcome == Outcome::Stopped;
        const QString duration = QString::fromStdString(m_words.duration(result.metrics.makespan));
        const QString length = stopped ? tr("stopped after %1").arg(duration) : duration;
        painter.setFont(titleFont);
        const double width = QFontMetrics(titleFont).horizontalAdvance(length);
        painter.drawText(QRectF(right - width, line.top(), width, lineHeight), Qt::AlignVCenter, length);
        right -= width + m_theme.pixels(14);

        const QString answer = toQString(m_words, overlapAnswer(result));
        const QFontMetrics bold(boldOf(body));
        const double pillWidth = bold.horizontalAdvance(answer) + m_theme.pixels(20);
        const QRectF pill(right - pillWidth, line.top() + m_theme.pixels(1), pillWidth, lineHeight - m_theme.pixels(3));
        const bool isYes = result.metrics.overlap.peak >= 2;
        painter.setPen(QPen(m_theme.color(&ChromeColours::text), 2));
        painter.setBrush(isYes ? QBrush(m_theme.color(&ChromeColours::text)) : QBrush(Qt::NoBrush));
        painter.drawRoundedRect(pill.adjusted(1, 1, -1, -1), pill.height() / 2, pill.height() / 2);
        painter.setPen(m_theme.color(isYes ? &ChromeColours::window : &ChromeColours::text));
        painter.setFont(boldOf(body));
        painter.drawText(pill, Qt::AlignCenter, answer);
        right = pill.left() - m_theme.pixels(8);

        painter.setFont(body);
        painter.setPen(m_theme.color(&ChromeColours::text));
        const QString question = toQString(m_words, overlapQuestion());
        const double questionWidth = QFontMetrics(body).horizontalAdvance(question);
        const double headingWidth = QFontMetrics(titleFont).horizontalAdvance(part.run.heading);
        if (right - questionWidth > headingWidth + m_theme.pixels(60)) {
            painter.drawText(QRectF(right - questionWidth, line.top(), questionWidth, lineHeight), Qt::AlignVCenter, question);
            right -= questionWidth + m_theme.pixels(14);
        }
    }

    painter.setFont(titleFont);
    painter.drawText(line, Qt::AlignVCenter, part.run.heading);
    const double left = QFontMetrics(titleFont).horizontalAdvance(part.run.heading) + m_theme.pixels(10);
    painter.setFont(body);
    const QString place = QFontMetrics(body).elidedText(part.run.place, Qt::ElideRight, static_cast<int>(right - left));
    painter.drawText(QRectF(left, line.top(), right - left, lineHeight), Qt::AlignVCenter, place);

    const QFont small = m_theme.font(TextRole::Small);
    const double evidenceHeight = QFontMetrics(small).height();
    double evidenceLeft = 0;
    if (part.run.result) {
        const double side = evidenceHeight;
        icon(QStringLiteral("inferred"), IconInk::Quiet)
            .paint(&painter, QRectF(0, line.bottom(), side, side).toAlignedRect(), Qt::AlignCenter);
        evidenceLeft = side + m_theme.pixels(5);
    }
    painter.setFont(small);
    painter.setPen(m_theme.color(&ChromeColours::quietText));
    const double room = m_axis.right() - evidenceLeft;
    painter.drawText(QRectF(evidenceLeft, line.bottom(), room, evidenceHeight), Qt::AlignVCenter,
                     QFontMetrics(small).elidedText(part.run.evidence, Qt::ElideRight, static_cast<int>(room)));
}

void GanttView::paintLabels(QPainter& painter, const Part& part) const
{
    const QFont body = m_theme.font(TextRole::Body);
    painter.setFont(body);
    for (int row = 0; row < rowsOf(part); ++row) {
        const QRectF place = part.area.row(row);
        double left = 0;
        const bool isTask = m_rowsBy == gantt::RowsBy::Task;
        if (isTask) {
            const double side = std::min<double>(m_theme.pixels(20), place.height() - 2);
            paintTaskSign(painter, QRectF(0, place.center().y() - side / 2, side, side), static_cast<TaskId>(row),
                          m_theme.look());
            left = m_theme.pixels(28);
        }
        painter.setPen(m_theme.color(&ChromeColours::text));
        const double room = part.area.rows.left() - left - m_theme.pixels(6);
        painter.drawText(QRectF(left, place.top(), room, place.height()), Qt::AlignVCenter,
                         QFontMetrics(body).elidedText(rowName(part, static_cast<std::size_t>(row)), Qt::ElideRight,
                                                       static_cast<int>(room)));
        if (!part.chart)
            paintIdle(painter, part.area.row(row), {m_theme.look(), part.area.rows.left(), m_theme.scale()});
    }
    const QRectF lane(0, part.area.lane.top(), part.area.lane.left(), part.area.lane.height());
    painter.setPen(m_theme.color(&ChromeColours::text));
    painter.drawText(lane, Qt::AlignVCenter, tr("At once"));
    if (!part.chart)
        return;
    painter.setFont(boldOf(body));
    painter.drawText(lane.adjusted(QFontMetrics(body).horizontalAdvance(tr("At once")) + m_theme.pixels(5), 0, 0, 0),
                     Qt::AlignVCenter, tr("max %1").arg(part.chart->overlap.peak));
}

/// What stands in an empty plot.
void GanttView::paintMessage(QPainter& painter, const Part& part) const
{
    if (part.chart || part.run.message.isEmpty())
        return;
    painter.setFont(m_theme.font(TextRole::Detail));
    const QFontMetrics metrics(painter.font());
    const QRectF plot = part.area.rows;
    QRectF text(0, 0, metrics.horizontalAdvance(part.run.message) + m_theme.pixels(24), metrics.height() + m_theme.pixels(10));
    text.setWidth(std::min(text.width(), plot.width()));
    text.moveCenter(plot.center());
    painter.fillRect(text, m_theme.color(&ChromeColours::plot));
    painter.setPen(m_theme.color(&ChromeColours::text));
    painter.drawText(text, Qt::AlignCenter | Qt::TextWordWrap, part.run.message);
}

/// A line at each run's end. The longest run's goes on dashed through the others, and between the two stands by how much they
/// were earlier.
void GanttView::paintEnds(QPainter& painter) const
{
    TimePoint latest{};
    for (const Part& part : m_charts) {
        if (part.chart)
            latest = std::max(latest, part.chart->time.end);
    }
    const QColor text = m_theme.color(&ChromeColours::text);
    const QColor plotColor = m_theme.color(&ChromeColours::plot);
    for (const Part& part : m_charts) {
        if (!part.chart || part.chart->time.isEmpty())
            continue;
        const QRectF plot = part.area.plot;
        const auto inside = [&plot](double x) { return x >= plot.left() - 1 && x <= plot.right() + 1; };
        const bool stopped = part.run.result->trace.info.outcome == Outcome::Stopped;
        const double end = xOf(part, part.chart->time.end);
        if (inside(end))
            drawLine(painter, end, plot, text, 2, stopped ? Qt::DotLine : Qt::SolidLine, plotColor);
        const double last = xOf(part, latest);
        if (part.chart->time.end == latest || stopped)
            continue;
        if (inside(last))
            drawLine(painter, last, plot, text, 2, Qt::DashLine, plotColor);
        painter.setFont(m_theme.font(TextRole::Title));
        const QString words =
            tr("ended %1 earlier").arg(QString::fromStdString(m_words.duration(latest - part.chart->time.end)));
        const double width = painter.fontMetrics().horizontalAdvance(words) + m_theme.pixels(16);
        const double from = std::max(end, plot.left());
        const double to = std::min(last, plot.right());
        if (to - from < width + m_theme.pixels(30))
            continue;
        const QPointF middle((from + to) / 2, part.area.rows.center().y());
        const double arrow = m_theme.pixels(8);
        painter.setPen(QPen(text, 2));
        painter.drawLine(QPointF(from + 3, middle.y()), QPointF(to - 3, middle.y()));
        drawArrowHead(painter, QPointF(from + 3, middle.y()), -1, arrow);
        drawArrowHead(painter, QPointF(to - 3, middle.y()), 1, arrow);
        QRectF box(0, 0, width, painter.fontMetrics().height());
        box.moveCenter(middle);
        painter.fillRect(box, plotColor);
        painter.drawText(box, Qt::AlignCenter, words);
    }
}

void GanttView::paintSelection(QPainter& painter) const
{
    if (!m_selection)
        return;
    const Part& part = m_charts[m_selection->run];
    const TimeRange time = barOf(*m_selection).time;
    const QRectF row = part.area.row(static_cast<int>(m_selection->row));
    const double left = std::max(xOf(part, time.begin), part.area.plot.left());
    const double right = std::min(xOf(part, time.end), part.area.plot.right());
    if (right < left)
        return;
    const QRectF frame = QRectF(left, row.top() + 1, std::max(right - left, 2.0), row.height() - 2).adjusted(-2, 0, 2, 0);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(m_theme.color(&ChromeColours::plot), 4));
    painter.drawRect(frame);
    painter.setPen(QPen(m_theme.color(&ChromeColours::focus), 2));
    painter.drawRect(frame);
    if (!m_hover)
        paintTooltip(painter, *m_selection);
}

/// A line through all charts, the time on the axis, and what is under the pointer.
void GanttView::paintHover(QPainter& painter) const
{
    const bool anyRun =
        std::any_of(m_charts.begin(), m_charts.end(), [](const Part& part) { return part.chart != nullptr; });
    if (!m_hover || !anyRun || m_hover->x() < m_axis.left() || m_hover->x() > m_axis.right())
        return;
    painter.setPen(QPen(m_theme.color(&ChromeColours::text), 1, Qt::DashLine));
    for (const Part& part : m_charts)
        painter.drawLine(QPointF(m_hover->x(), part.area.plot.top()), QPointF(m_hover->x(), part.area.plot.bottom()));

    painter.setFont(m_theme.font(TextRole::Body));
    const QString time = QString::fromStdString(m_words.duration(timeAt(m_hover->x()).time_since_epoch()));
    QRectF chip(0, 0, painter.fontMetrics().horizontalAdvance(time) + m_theme.pixels(14),
                painter.fontMetrics().height() + m_theme.pixels(4));
    chip.moveCenter(QPointF(m_hover->x(), m_axis.center().y()));
    painter.fillRect(chip, m_theme.color(&ChromeColours::text));
    painter.setPen(m_theme.color(&ChromeColours::window));
    painter.drawText(chip, Qt::AlignCenter, time);

    if (const auto place = barAt(mapFromScene(*m_hover)))
        paintTooltip(painter, *place);
}

/// Below the row that it speaks of, never over it; above it where there is no room below.
void GanttView::paintTooltip(QPainter& painter, const BarPlace& place) const
{
    const QStringList lines = describe(place);
    const QFont body = m_theme.font(TextRole::Body);
    const QFontMetrics metrics(boldOf(body));
    double width = 0;
    for (const QString& line : lines)
        width = std::max<double>(width, metrics.horizontalAdvance(line));
    const Part& part = m_charts[place.run];
    const QRectF row = part.area.row(static_cast<int>(place.row));
    const double padding = m_theme.pixels(8);
    const double sign = m_theme.pixels(20);
    const double barX = std::clamp(xOf(part, barOf(place).time.begin), part.area.plot.left(), part.area.plot.right());
    const double x = m_hover ? m_hover->x() : barX;
    QRectF box(x + m_theme.pixels(12), row.bottom() + 3, width + sign + 3 * padding,
               metrics.height() * lines.size() + 2 * padding);
    const QRectF visible = mapToScene(viewport()->rect()).boundingRect();
    if (box.right() > visible.right())
        box.moveRight(x - m_theme.pixels(12));
    if (box.bottom() > visible.bottom())
        box.moveBottom(row.top() - 3);
    painter.setPen(QPen(m_theme.color(&ChromeColours::border), 1));
    painter.setBrush(m_theme.color(&ChromeColours::surface));
    painter.drawRoundedRect(box, 4, 4);
    paintTaskSign(painter, QRectF(box.left() + padding, box.top() + padding, sign, sign), barOf(place).first.task,
                  m_theme.look());
    double y = box.top() + padding;
    for (qsizetype n = 0; n < lines.size(); ++n) {
        painter.setFont(n == 0 ? boldOf(body) : body);
        painter.setPen(m_theme.color(n == lines.size() - 1 ? &ChromeColours::quietText : &ChromeColours::text));
        painter.drawText(QRectF(box.left() + sign + 2 * padding, y, width + padding, metrics.height()),
                         Qt::AlignVCenter, lines[n]);
        y += metrics.height();
    }
}

} // namespace interleave
