// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/gantt/head_painter.h"

#include <algorithm>
#include <QIcon>
#include <QPainter>
#include <QPainterPath>

#include "app/gantt/evidence_line.h"
#include "app/theme/bold.h"
#include "app/theme/icons.h"
#include "core/run/captions.h"

namespace interleave {

using gantt::ChromeColours;

namespace {

/// What is written at the right end of a line; returns where it begins.
double paintAtRight(QPainter& painter, const QRectF& line, double right, const QFont& font, const QString& words)
{
    const double width = QFontMetrics(font).horizontalAdvance(words);
    painter.setFont(font);
    painter.drawText(QRectF(right - width, line.top(), width, line.height()), Qt::AlignVCenter, words);
    return right - width;
}

/// An answer in a frame, filled where it is a yes; returns where it begins. Where there is no room for it, as beside a long sentence of how
/// the run ended, it is left out.
double paintPill(QPainter& painter, const GanttDrawing& drawing, std::size_t run, const QRectF& line, double right)
{
    const Theme& theme = drawing.theme;
    const QFont bold = boldOf(theme.font(TextRole::Body));
    const QString answer = drawing.words.answer(run);
    const double width = QFontMetrics(bold).horizontalAdvance(answer) + theme.pixels(20);
    if (right - width < drawing.geometry.fold(run).right())
        return right;
    const QRectF pill(right - width, line.top() + theme.pixels(1), width, line.height() - theme.pixels(3));
    const bool isYes = drawing.chart(run)->overlap.peak >= 2;
    painter.setPen(QPen(drawing.color(&ChromeColours::text), 2));
    painter.setBrush(isYes ? QBrush(drawing.color(&ChromeColours::text)) : QBrush(Qt::NoBrush));
    painter.drawRoundedRect(pill.adjusted(1, 1, -1, -1), pill.height() / 2, pill.height() / 2);
    painter.setPen(drawing.color(isYes ? &ChromeColours::window : &ChromeColours::text));
    painter.setFont(bold);
    painter.drawText(pill, Qt::AlignCenter, answer);
    return pill.left();
}

/// Where it is not said elsewhere.
bool saysOutcome(const GanttDrawing& drawing, std::size_t run)
{
    return drawing.geometry.density.saysOutcome && !drawing.run(run).cameOut.isEmpty();
}

/// The right part of a head's first line; returns where it begins.
double paintAnswer(QPainter& painter, const GanttDrawing& drawing, std::size_t run, const QRectF& line)
{
    const Theme& theme = drawing.theme;
    const QFont titleFont = theme.font(TextRole::Title);
    painter.setPen(drawing.color(&ChromeColours::text));
    const double axisRight = drawing.geometry.layout.axis.right();
    double right = paintAtRight(painter, line, axisRight, titleFont, drawing.words.length(run)) - theme.pixels(14);
    right = paintPill(painter, drawing, run, line, right) - theme.pixels(8);

    painter.setPen(drawing.color(&ChromeColours::text));
    const QFont body = theme.font(TextRole::Body);
    const QString question = drawing.words(overlapQuestion());
    const double headingWidth = QFontMetrics(titleFont).horizontalAdvance(drawing.run(run).heading);
    const double outcomeWidth =
        saysOutcome(drawing, run) ? QFontMetrics(body).horizontalAdvance(drawing.run(run).cameOut) + line.height() : 0;
    if (right - QFontMetrics(body).horizontalAdvance(question) <= headingWidth + theme.pixels(60) + outcomeWidth)
        return right;
    return paintAtRight(painter, line, right, body, question) - theme.pixels(14);
}

/// A triangle: to the right while the rows are folded away, else down.
void paintFold(QPainter& painter, const GanttDrawing& drawing, std::size_t run)
{
    if (!drawing.chart(run))
        return;
    const QRectF place = drawing.geometry.fold(run).adjusted(2, 2, -2, -2);
    QPainterPath triangle(place.topLeft());
    if (drawing.state.isCollapsed(run)) {
        triangle.lineTo(place.right(), place.center().y());
        triangle.lineTo(place.bottomLeft());
    } else {
        triangle.lineTo(place.topRight());
        triangle.lineTo(place.center().x(), place.bottom());
    }
    triangle.closeSubpath();
    painter.fillPath(triangle, drawing.color(&ChromeColours::quietText));
}

} // namespace

void paintHead(QPainter& painter, const GanttDrawing& drawing, std::size_t run)
{
    const Theme& theme = drawing.theme;
    const GanttGeometry& geometry = drawing.geometry;
    const QFont titleFont = theme.font(TextRole::Title);
    const QFont body = theme.font(TextRole::Body);
    const QRectF line = geometry.headLineOf(run);
    const bool isQuiet = geometry.density.isQuiet;
    const bool isAnswered = drawing.chart(run) && !isQuiet;
    const double right = isAnswered ? paintAnswer(painter, drawing, run, line) : geometry.layout.axis.right();

    if (!isQuiet)
        paintFold(painter, drawing, run);
    painter.setPen(drawing.color(&ChromeColours::text));
    painter.setFont(titleFont);
    const GanttRun& shown = drawing.run(run);
    const double begin = isQuiet ? 0 : geometry.fold(run).right() + theme.pixels(4);
    const int room = static_cast<int>(std::max(0.0, right - begin - theme.pixels(6)));
    const QString heading = QFontMetrics(titleFont).elidedText(shown.heading, Qt::ElideRight, room);
    painter.drawText(line.adjusted(begin, 0, 0, 0), Qt::AlignVCenter, heading);
    double left = begin + QFontMetrics(titleFont).horizontalAdvance(heading) + theme.pixels(10);
    if (saysOutcome(drawing, run) && shown.isUnexpected && right > left + line.height()) {
        const QRectF sign(left, line.top(), line.height(), line.height());
        icon(QStringLiteral("warning"), IconInk::Warning).paint(&painter, sign.toAlignedRect());
        left += line.height() + theme.pixels(4);
    }
    const QString& said = saysOutcome(drawing, run) ? shown.cameOut : shown.place;
    const bool fits = QFontMetrics(body).horizontalAdvance(said) <= right - left;
    if (right > left && (fits || !isQuiet)) { // from afar half a sentence says nothing
        painter.setFont(body);
        const QString place = QFontMetrics(body).elidedText(said, Qt::ElideRight, static_cast<int>(right - left));
        painter.drawText(QRectF(left, line.top(), right - left, line.height()), Qt::AlignVCenter, place);
    }
    paintEvidence(painter, drawing, run);
}

} // namespace interleave
