// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <algorithm>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#include "app/compare/standing_sign.h"
#include "app/gantt/gantt_view.h"
#include "app/theme/bold.h"

namespace interleave {

using gantt::ChromeColours;

namespace {

constexpr double kLeastWords = 160; ///< where there is less room for the evidence, nothing stands beside it

QString questionWords()
{
    return GanttView::tr("How do we know?");
}

} // namespace

double GanttView::headLineHeight() const
{
    return QFontMetrics(m_theme.font(TextRole::Title)).height() + m_theme.pixels(4);
}

/// From the left: a sign, how the bars are known, as much of it as there is room for, and the question. Before a run the words
/// alone.
GanttView::EvidenceLine GanttView::evidenceLine(const Part& part) const
{
    const QFont small = m_theme.font(TextRole::Small);
    const QFontMetrics metrics(small);
    const double gap = m_theme.pixels(14);
    const double height = metrics.height();
    const double top = shownHead(part.area, shownArea().top()).top() + headLineHeight();
    double left = 0;
    double right = m_axis.right();
    EvidenceLine line;
    if (m_density.isOneLine)
        return line;
    const QString earlier = saidEarlier(static_cast<std::size_t>(&part - m_charts.data()));
    if (!earlier.isEmpty() && !earlierPlace(part)) {
        const double width = QFontMetrics(boldOf(small)).horizontalAdvance(earlier);
        line.earlier = QRectF(right - width, top, width, height);
        right -= width + gap;
    }
    if (part.run.result && !part.run.isLive) {
        line.sign = QRectF(0, top, height, height);
        left = height + m_theme.pixels(5);
        const double width = metrics.horizontalAdvance(questionWords());
        const double words = std::min<double>(metrics.horizontalAdvance(part.run.evidence) + 1, right - left - gap - width);
        if (words >= m_theme.pixels(kLeastWords) || words > metrics.horizontalAdvance(part.run.evidence)) {
            line.question = QRectF(left + words + gap, top, width, height);
            right = left + words;
        }
    }
    if (right > left)
        line.words = QRectF(left, top, right - left, height);
    return line;
}

void GanttView::paintEvidence(QPainter& painter, const Part& part) const
{
    const EvidenceLine line = evidenceLine(part);
    const QFont small = m_theme.font(TextRole::Small);
    painter.setFont(boldOf(small));
    painter.setPen(m_theme.color(&ChromeColours::text));
    painter.drawText(line.earlier, Qt::AlignVCenter, saidEarlier(static_cast<std::size_t>(&part - m_charts.data())));
    QColor ink = m_theme.color(&ChromeColours::quietText);
    if (part.run.result && !part.run.isLive) {
        const StandingSign sign = evidenceSign(*part.run.result);
        sign.toIcon().paint(&painter, line.sign.toAlignedRect(), Qt::AlignCenter);
        if (sign.ink == IconInk::Verified)
            ink = m_theme.color(&ChromeColours::verified);
    }
    painter.setFont(small);
    painter.setPen(ink);
    painter.drawText(line.words, Qt::AlignVCenter,
                     QFontMetrics(small).elidedText(part.run.evidence, Qt::ElideRight, static_cast<int>(line.words.width())));
    if (line.question.isEmpty())
        return;
    QFont underlined = small;
    underlined.setUnderline(true);
    painter.setFont(underlined);
    painter.setPen(m_theme.color(&ChromeColours::text));
    painter.drawText(line.question, Qt::AlignVCenter, questionWords());
}

std::optional<std::size_t> GanttView::evidenceAt(QPointF position) const
{
    const QPointF inScene = mapToScene(position.toPoint());
    for (std::size_t run = 0; run < m_charts.size(); ++run) {
        const EvidenceLine line = evidenceLine(m_charts[run]);
        if (m_charts[run].run.result && !m_charts[run].run.isLive
            && line.sign.united(line.words).united(line.question).contains(inScene))
            return run;
    }
    return std::nullopt;
}

/// The whole evidence, where the line has no room for it.
bool GanttView::viewportEvent(QEvent* event)
{
    if (pinch(event))
        return true;
    if (event->type() != QEvent::ToolTip)
        return QGraphicsView::viewportEvent(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const QPointF inScene = mapToScene(help->pos());
    const auto part = std::ranges::find_if(
        m_charts, [&](const Part& each) { return shownHead(each.area, shownArea().top()).contains(inScene); });
    QStringList lines;
    if (part != m_charts.end() && evidenceLine(*part).words.contains(inScene))
        lines << part->run.evidence;
    else if (part != m_charts.end())
        lines << part->run.place << part->run.cameOut << part->run.evidence;
    lines.removeAll(QString());
    QString text; // rich, so that it is broken into lines
    for (const QString& line : std::as_const(lines))
        text += QStringLiteral("<p>%1</p>").arg(line.toHtmlEscaped());
    QToolTip::showText(help->globalPos(), text, viewport()); // without a text it is hidden
    return true;
}

} // namespace interleave
