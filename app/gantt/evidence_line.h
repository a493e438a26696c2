#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/gantt/gantt_drawing.h"

class QPainter;

namespace interleave {

/// Where the parts of a head's second line are: how the bars are known. Empty ones are not shown.
struct EvidenceLine {
    QRectF sign;
    QRectF words;
    QRectF question; ///< "How do we know?"
    QRectF earlier;  ///< what the end mark would say if there were room for it in the plot

    bool isHit(QPointF point) const { return sign.united(words).united(question).contains(point); }
};

EvidenceLine evidenceLine(const GanttDrawing& drawing, std::size_t run);
void paintEvidence(QPainter& painter, const GanttDrawing& drawing, std::size_t run);

/// The run whose evidence is under a point of the scene.
std::optional<std::size_t> evidenceAt(QPointF point, const GanttDrawing& drawing);
/// What the head under a point has no room for, by paragraphs: over the evidence that, elsewhere all it could say.
QStringList headWordsAt(QPointF point, const GanttDrawing& drawing);

} // namespace interleave
