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
#include "app/theme/bold.h"
#include "app/theme/icons.h"
#include "app/theme/task_badge.h"
#include "core/run/captions.h"

namespace interleave {

using gantt::ChromeColours;

namespace {

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

/// What heads and names say is no longer so.
void GanttView::forgetWords()
{
    for (Part& part : m_charts) {
        part.headPicture.forget();
        part.labelPicture.forget();
    }
}

void GanttView::drawForeground(QPainter* painter, const QRectF&)
{
    painter->setRenderHint(QPainter::Antialiasing);
    const QColor ground = m_theme.color(&ChromeColours::window);
    for (Part& part : m_charts) {
        if (const QRectF seen = seenLabels(part); !seen.isEmpty() && isExposed(seen))
            part.labelPicture.paint(*painter, seen, ground, [&](QPainter& to) { paintLabels(to, part); });
    }
    paintEnds(*painter);
    for (const Part& part : m_charts) {
        if (isExposed(part.area.plot))
            paintMessage(*painter, part);
    }
    paintMarks(*painter);
    paintSelection(*painter);
    // Above what is scrolled.
    for (Part& part : m_charts) {
        const QRectF head = shownHead(part.area, shownArea().top());
        if (!isExposed(head))
            continue;
        part.headPicture.setState(earlierPlace(part).has_value());
        part.headPicture.paint(*painter, head, ground, [&](QPainter& to) { paintHead(to, part); });
    }
    paintAxis(*painter);
    paintMarkers(*painter);
    paintPlayHead(*painter);
    paintHover(*painter);
    paintDraggedRow(*painter);
}

bool GanttView::isExposed(const QRectF& part) const
{
    return !m_exposed || m_exposed->intersects(mapFromScene(part).boundingRect());
}

/// "Interleaved on one core ...   Two at the same instant? (Never)   870 ms", and under it how that is known.
void GanttView::paintHead(QPainter& painter, const Part& part) const
{
    const QRectF head = shownHead(part.area, shownArea().top());
    const QFont titleFont = m_theme.font(TextRole::Title);
    const QFont body = m_theme.font(TextRole::Body);
    const double lineHeight = headLineHeight();
    const QRectF line(0, head.top(), head.width(), lineHeight);
    const double right = part.chart ? paintAnswer(painter, part, line) : m_axis.right();

    paintFold(painter, part);
    painter.setPen(m_theme.color(&ChromeColours::text));
    painter.setFont(titleFont);
    const double begin = foldPlace(part).right() + m_theme.pixels(4);
    painter.drawText(line.adjusted(begin, 0, 0, 0), Qt::AlignVCenter, part.run.heading);
    double left = begin + QFontMetrics(titleFont).horizontalAdvance(part.run.heading) + m_theme.pixels(10);
    if (saysOutcome(part) && part.run.isUnexpected && right > left + lineHeight) {
        icon(QStringLiteral("warning"), IconInk::Warning).paint(&painter, QRectF(left, line.top(), lineHeight, lineHeight).toAlignedRect());
        left += lineHeight + m_theme.pixels(4);
    }
    if (right > left) {
        painter.setFont(body);
        const QString said = saysOutcome(part) ? part.run.cameOut : part.run.place;
        const QString place = QFontMetrics(body).elidedText(said, Qt::ElideRight, static_cast<int>(right - left));
        painter.drawText(QRectF(left, line.top(), right - left, lineHeight), Qt::AlignVCenter, place);
    }
    if (!m_density.isOneLine)
        paintEvidence(painter, part);
}

namespace {

QString lengthOf(const GanttRun& run, const QString& duration)
{
    if (run.isLive)
        return GanttView::tr("%1 so far").arg(duration);
    switch (run.result->trace.info.outcome) {
    case Outcome::Completed: return duration;
    case Outcome::Stopped: return GanttView::tr("stopped after %1").arg(duration);
    case Outcome::Standstill: return GanttView::tr("ended after %1: nobody got on").arg(duration);
    case Outcome::RecordingFull: return GanttView::tr("recorded for %1: no room for more").arg(duration);
    }
    return duration;
}

QString answerOf(const GanttRun& run, const gantt::Chart& chart, const Words& words)
{
    if (!run.isLive)
        return toQString(words, overlapAnswer(*run.result));
    return chart.overlap.peak < 2 ? GanttView::tr("Not so far")
                                  : GanttView::tr("Yes, up to %1, so far").arg(chart.overlap.peak);
}

} // namespace

/// The right part of a head's first line; returns where it begins.
double GanttView::paintAnswer(QPainter& painter, const Part& part, const QRectF& line) const
{
    const QFont titleFont = m_theme.font(TextRole::Title);
    const QFont body = m_theme.font(TextRole::Body);
    const QString length = lengthOf(part.run, QString::fromStdString(m_words.duration(part.chart->time.length())));
    double right = m_axis.right();
    painter.setPen(m_theme.color(&ChromeColours::text));
    painter.setFont(titleFont);
    const double width = QFontMetrics(titleFont).horizontalAdvance(length);
    painter.drawText(QRectF(right - width, line.top(), width, line.height()), Qt::AlignVCenter, length);
    right -= width + m_theme.pixels(14);

    const QString answer = answerOf(part.run, *part.chart, m_words);
    const QFontMetrics bold(boldOf(body));
    const double pillWidth = bold.horizontalAdvance(answer) + m_theme.pixels(20);
    const QRectF pill(right - pillWidth, line.top() + m_theme.pixels(1), pillWidth, line.height() - m_theme.pixels(3));
    const bool isYes = part.chart->overlap.peak >= 2;
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
    const double outcomeWidth = saysOutcome(part) ? QFontMetrics(body).horizontalAdvance(part.run.cameOut) + line.height() : 0;
    if (right - questionWidth > headingWidth + m_theme.pixels(60) + outcomeWidth) {
        painter.drawText(QRectF(right - questionWidth, line.top(), questionWidth, line.height()), Qt::AlignVCenter, question);
        right -= questionWidth + m_theme.pixels(14);
    }
    return right;
}

/// What stands in an empty plot.
void GanttView::paintMessage(QPainter& painter, const Part& part) const
{
    const QString message = messageOf(part);
    if (message.isEmpty())
        return;
    painter.setFont(m_theme.font(TextRole::Detail));
    const QRectF plot = part.area.rows;
    const QSizeF margin(m_theme.pixels(24), m_theme.pixels(10));
    constexpr int kFlags = Qt::AlignCenter | Qt::TextWordWrap;
    const QRectF room(0, 0, std::max(1.0, plot.width() - margin.width()), plot.height());
    QRectF text = painter.boundingRect(room, kFlags, message);
    text.setSize(text.size() + margin);
    text.moveCenter(plot.center());
    painter.fillRect(text, m_theme.color(&ChromeColours::plot));
    painter.setPen(m_theme.color(&ChromeColours::text));
    painter.drawText(text, kFlags | Qt::TextDontClip, message);
}

/// A line at each run's end. The longest run's goes on dashed through the others, and between the two stands by how much they
/// were earlier; not when a run was stopped, for then nobody knows.
void GanttView::paintEnds(QPainter& painter) const
{
    TimePoint latest{};
    for (const Part& part : m_charts) {
        if (part.chart)
            latest = std::max(latest, part.chart->time.end);
    }
    const QColor text = m_theme.color(&ChromeColours::text);
    const QColor plotColor = m_theme.color(&ChromeColours::plot);
    for (std::size_t run = 0; run < m_charts.size(); ++run) {
        const Part& part = m_charts[run];
        if (!part.chart || part.chart->time.isEmpty())
            continue;
        const QRectF plot = part.area.plot;
        const auto inside = [&plot](double x) { return x >= plot.left() - 1 && x <= plot.right() + 1; };
        const bool stopped = !part.run.isLive && !isWhole(part.run.result->trace.info.outcome);
        const double end = xOf(part, part.chart->time.end);
        if (inside(end))
            drawLine(painter, end, plot, text, 2, stopped ? Qt::DotLine : Qt::SolidLine, plotColor);
        if (part.run.isLive)
            paintNow(painter, part);
        if (saidEarlier(run).isEmpty())
            continue;
        const double last = xOf(part, latest);
        if (inside(last))
            drawLine(painter, last, plot, text, 2, Qt::DashLine, plotColor);
        paintEarlier(painter, part);
    }
}

/// Beside the end of what is known, where there is room.
void GanttView::paintNow(QPainter& painter, const Part& part) const
{
    painter.setFont(m_theme.font(TextRole::Body));
    const QString words = tr("running now …");
    const double margin = m_theme.pixels(4);
    QRectF box(0, 0, painter.fontMetrics().horizontalAdvance(words) + 2 * margin, painter.fontMetrics().height());
    box.moveCenter(part.area.rows.center());
    box.moveLeft(xOf(part, part.chart->time.end) + margin);
    if (box.left() < part.area.rows.left() || box.right() > part.area.rows.right())
        return;
    painter.fillRect(box, m_theme.color(&ChromeColours::plot));
    painter.setPen(m_theme.color(&ChromeColours::quietText));
    painter.drawText(box, Qt::AlignCenter, words);
}

/// Between the end of a run and that of the longest one, if the words "ended 624 ms earlier" and their arrow fit in there.
std::optional<QRectF> GanttView::earlierPlace(const Part& part) const
{
    const QString words = saidEarlier(static_cast<std::size_t>(&part - m_charts.data()));
    if (words.isEmpty() || !messageOf(part).isEmpty())
        return std::nullopt;
    TimePoint latest{};
    for (const Part& other : m_charts) {
        if (other.chart)
            latest = std::max(latest, other.chart->time.end);
    }
    const QRectF plot = part.area.plot;
    const double from = std::max(xOf(part, part.chart->time.end), plot.left());
    const double to = std::min(xOf(part, latest), plot.right());
    const QFontMetrics metrics(m_theme.font(TextRole::Title));
    if (to - from < metrics.horizontalAdvance(words) + m_theme.pixels(16) + m_theme.pixels(30))
        return std::nullopt;
    return QRectF(QPointF(from, part.area.rows.top()), QPointF(to, part.area.rows.bottom()));
}

void GanttView::paintEarlier(QPainter& painter, const Part& part) const
{
    const std::optional<QRectF> place = earlierPlace(part);
    if (!place)
        return;
    const QString words = saidEarlier(static_cast<std::size_t>(&part - m_charts.data()));
    painter.setFont(m_theme.font(TextRole::Title));
    const double arrow = m_theme.pixels(8);
    const double y = place->center().y();
    painter.setPen(QPen(m_theme.color(&ChromeColours::text), 2));
    painter.drawLine(QPointF(place->left() + 3, y), QPointF(place->right() - 3, y));
    drawArrowHead(painter, QPointF(place->left() + 3, y), -1, arrow);
    drawArrowHead(painter, QPointF(place->right() - 3, y), 1, arrow);
    QRectF box(0, 0, painter.fontMetrics().horizontalAdvance(words) + m_theme.pixels(16), painter.fontMetrics().height());
    box.moveCenter(place->center());
    painter.fillRect(box, m_theme.color(&ChromeColours::plot));
    painter.drawText(box, Qt::AlignCenter, words);
}

/// The words at the ticks; at the lower edge, while the axis itself is below it.
void GanttView::paintAxis(QPainter& painter) const
{
    const QRectF axis = shownAxis();
    if (m_charts.empty() || !isExposed(axis))
        return;
    if (axis != m_axis) { // rows lie below it
        painter.fillRect(QRectF(0, axis.top(), sceneRect().width(), axis.height()), m_theme.color(&ChromeColours::window));
        painter.fillRect(QRectF(axis.left(), axis.top(), axis.width(), 1), m_theme.color(&ChromeColours::border));
    }
    painter.setFont(m_theme.font(TextRole::Body));
    const QFontMetrics metrics = painter.fontMetrics();
    for (const AxisTick& tick : m_ticks) {
        const double x = std::round(xOf(m_charts.front(), tick.time));
        painter.fillRect(QRectF(x, axis.top(), 1, 5), m_theme.color(&ChromeColours::border));
        QRectF label(0, 0, metrics.horizontalAdvance(tick.label), metrics.height());
        label.moveCenter(QPointF(x, axis.center().y()));
        painter.setPen(m_theme.color(&ChromeColours::text));
        painter.drawText(label, Qt::AlignCenter | Qt::TextDontClip, tick.label);
    }
}

void GanttView::paintSelection(QPainter& painter) const
{
    if (!m_selection)
        return;
    const Part& part = m_charts[m_selection->run];
    const TimeRange time = barOf(*m_selection).time;
    const QRectF row = placeOfRow(part, m_selection->row);
    const double left = std::max(xOf(part, time.begin), part.area.plot.left());
    const double right = std::min(xOf(part, time.end), part.area.plot.right());
    if (right < left)
        return;
    const double sharp = std::round(left);
    const QRectF frame =
        QRectF(sharp, row.top() + 1, std::max(std::round(right) - sharp, 2.0), row.height() - 2).adjusted(-2, 0, 2, 0);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(m_theme.color(&ChromeColours::plot), 4));
    painter.drawRect(frame);
    painter.setPen(QPen(m_theme.color(&ChromeColours::focus), 2));
    painter.drawRect(frame);
}

/// A line through all charts, the time on the axis, and what is under the pointer.
void GanttView::paintHover(QPainter& painter) const
{
    const bool anyRun =
        std::any_of(m_charts.begin(), m_charts.end(), [](const Part& part) { return part.chart != nullptr; });
    if (!m_hover && m_selection)
        paintTooltip(painter, *m_selection);
    if (!m_hover || !anyRun || m_hover->x() < m_axis.left() || m_hover->x() > m_axis.right())
        return;
    const QRectF axis = shownAxis();
    const double sharp = std::floor(m_hover->x()) + 0.5;
    painter.setPen(QPen(m_theme.color(&ChromeColours::text), 1, Qt::DashLine));
    for (const Part& part : m_charts) {
        const double top = std::max(part.area.plot.top(), shownHead(part.area, shownArea().top()).bottom());
        const double bottom = std::min(part.area.plot.bottom(), axis.top());
        if (top < bottom)
            painter.drawLine(QPointF(sharp, top), QPointF(sharp, bottom));
    }

    painter.setFont(m_theme.font(TextRole::Body));
    const QFontMetrics metrics = painter.fontMetrics();
    const QString time = sayMoment(timeAt(m_hover->x()));
    QRectF chip(0, 0, metrics.horizontalAdvance(time) + m_theme.pixels(14), metrics.height() + m_theme.pixels(4));
    chip.moveCenter(QPointF(m_hover->x(), axis.center().y()));
    for (const AxisTick& tick : m_ticks) { // half a figure would be a wrong one
        const double width = metrics.horizontalAdvance(tick.label) + 4;
        const double middle = xOf(m_charts.front(), tick.time);
        if (std::abs(middle - chip.center().x()) < (width + chip.width()) / 2)
            painter.fillRect(QRectF(middle - width / 2, axis.top() + 6, width, axis.height() - 6),
                             m_theme.color(&ChromeColours::window));
    }
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
    const QRectF row = placeOfRow(part, place.row);
    const double padding = m_theme.pixels(8);
    const double sign = m_theme.pixels(20);
    const double barX = std::clamp(xOf(part, barOf(place).time.begin), part.area.plot.left(), part.area.plot.right());
    QRectF visible = shownArea();
    visible.setBottom(shownAxis().top()); // the time under the pointer stays readable
    const QRectF box =
        placeBeside({.row = row, .x = m_hover ? m_hover->x() : barX, .distance = static_cast<double>(m_theme.pixels(12)), .visible = visible},
                    {width + sign + 3 * padding, static_cast<double>(metrics.height()) * lines.size() + 2 * padding});
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
