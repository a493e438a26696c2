// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/gantt/evidence_line.h"

#include <algorithm>
#include <QIcon>
#include <QPainter>

#include "app/compare/standing_sign.h"
#include "app/gantt/end_painter.h"
#include "app/theme/bold.h"

namespace interleave {

using gantt::ChromeColours;

namespace {

constexpr double kLeastWords = 160; ///< where there is less room for the evidence, nothing stands beside it

QString questionWords()
{
    return GanttWords::tr("How do we know?");
}

/// Whether there is something that is known.
bool isMeasured(const GanttRun& run)
{
    return run.result && !run.isLive;
}

} // namespace

/// From the left: a sign, how the bars are known, as much of it as there is room for, and the question. Before a run the words
/// alone.
EvidenceLine evidenceLine(const GanttDrawing& drawing, std::size_t run)
{
    const Theme& theme = drawing.theme;
    const QFont small = theme.font(TextRole::Small);
    const QFontMetrics metrics(small);
    const QString& evidence = drawing.run(run).evidence;
    const double gap = theme.pixels(14);
    const double height = metrics.height();
    const double top = drawing.geometry.headLineOf(run).bottom();
    double left = 0;
    double right = drawing.geometry.layout.axis.right();
    EvidenceLine line;
    if (drawing.geometry.density.isOneLine)
        return line;
    const QString earlier = drawing.words.earlier(run);
    if (!earlier.isEmpty() && !earlierPlace(drawing, run)) {
        const double width = QFontMetrics(boldOf(small)).horizontalAdvance(earlier);
        line.earlier = QRectF(right - width, top, width, height);
        right -= width + gap;
    }
    if (isMeasured(drawing.run(run))) {
        line.sign = QRectF(0, top, height, height);
        left = height + theme.pixels(5);
        const double width = metrics.horizontalAdvance(questionWords());
        const double words = std::min<double>(metrics.horizontalAdvance(evidence) + 1, right - left - gap - width);
        if (words >= theme.pixels(kLeastWords) || words > metrics.horizontalAdvance(evidence)) {
            line.question = QRectF(left + words + gap, top, width, height);
            right = left + words;
        }
    }
    if (right > left)
        line.words = QRectF(left, top, right - left, height);
    return line;
}

void paintEvidence(QPainter& painter, const GanttDrawing& drawing, std::size_t run)
{
    if (drawing.geometry.density.isOneLine)
        return;
    const EvidenceLine line = evidenceLine(drawing, run);
    const GanttRun& shown = drawing.run(run);
    const QFont small = drawing.theme.font(TextRole::Small);
    painter.setFont(boldOf(small));
    painter.setPen(drawing.color(&ChromeColours::text));
    painter.drawText(line.earlier, Qt::AlignVCenter, drawing.words.earlier(run));
    QColor ink = drawing.color(&ChromeColours::quietText);
    if (isMeasured(shown)) {
        const StandingSign sign = evidenceSign(*shown.result);
        sign.toIcon().paint(&painter, line.sign.toAlignedRect(), Qt::AlignCenter);
        if (sign.ink == IconInk::Verified)
            ink = drawing.color(&ChromeColours::verified);
    }
    painter.setFont(small);
    painter.setPen(ink);
    painter.drawText(line.words, Qt::AlignVCenter,
                     QFontMetrics(small).elidedText(shown.evidence, Qt::ElideRight, static_cast<int>(line.words.width())));
    if (line.question.isEmpty())
        return;
    QFont underlined = small;
    underlined.setUnderline(true);
    painter.setFont(underlined);
    painter.setPen(drawing.color(&ChromeColours::text));
    painter.drawText(line.question, Qt::AlignVCenter, questionWords());
}

std::optional<std::size_t> evidenceAt(QPointF point, const GanttDrawing& drawing)
{
    for (std::size_t run = 0; run < drawing.state.runCount(); ++run) {
        if (isMeasured(drawing.run(run)) && evidenceLine(drawing, run).isHit(point))
            return run;
    }
    return std::nullopt;
}

QStringList headWordsAt(QPointF point, const GanttDrawing& drawing)
{
    for (std::size_t run = 0; run < drawing.state.runCount(); ++run) {
        const GanttRun& shown = drawing.run(run);
        if (evidenceLine(drawing, run).words.contains(point))
            return {shown.evidence};
        if (!drawing.geometry.head(run).contains(point))
            continue;
        QStringList words{shown.place, shown.cameOut, shown.evidence};
        words.removeAll(QString());
        return words;
    }
    return {};
}

} // namespace interleave
