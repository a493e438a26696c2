#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QPainter>

namespace interleave {

/// Words on a ground of their own, over whatever is there.
inline void paintChip(QPainter& painter, const QRectF& place, const QString& words, const QColor& ground, const QColor& ink)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(ground);
    painter.drawRoundedRect(place, 3, 3);
    painter.setPen(ink);
    painter.drawText(place, Qt::AlignCenter | Qt::TextWordWrap, words);
}

} // namespace interleave
