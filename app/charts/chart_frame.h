#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QRectF>
#include <QString>

#include "app/theme/theme.h"

class QPainter;

namespace interleave {

/// The room of a picture, from which its words above and below take theirs.
class ChartFrame {
public:
    ChartFrame(const QSizeF& size, const Theme& theme);

    /// At the top, as many lines as it needs; nothing of no words.
    QRectF takeTitle(const QString& words);
    /// At the bottom.
    QRectF takeNote(const QString& words);
    const QRectF& rest() const { return m_rest; }

private:
    double heightOf(const QString& words, TextRole role) const;

    const Theme& m_theme;
    QRectF m_rest;
};

void paintTitle(QPainter& painter, const QRectF& place, const QString& words, const Theme& theme);
void paintNote(QPainter& painter, const QRectF& place, const QString& words, const Theme& theme);

/// A tip beside what it speaks of, within `all` and not over `about` where there is room for both; its first line is bold.
void paintTip(QPainter& painter, const QStringList& lines, const QRectF& about, const QRectF& all, const Theme& theme);

} // namespace interleave
