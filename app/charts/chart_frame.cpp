// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/charts/chart_frame.h"

#include <algorithm>
#include <cmath>
#include <QFontMetricsF>
#include <QPainter>

#include "app/charts/chart_axes.h"

namespace interleave {

using gantt::ChromeColours;

namespace {

constexpr double kMargin = 6;
constexpr double kGap = 6;
constexpr double kTipRoom = 8;         ///< round the words of a tip
constexpr double kMostForWords = 0.18; ///< of the height
constexpr int kWrapped = Qt::TextWordWrap | Qt::AlignLeft | Qt::AlignTop;

double heightIn(double width, const QString& words, const QFontMetricsF& metrics)
{
    return metrics.boundingRect(QRectF(0, 0, width, 1e4), kWrapped, words).height();
}

/// Without the words at its end that have no room.
QString shortened(const QString& words, const QFontMetricsF& metrics, const QRectF& place)
{
    QString shown = words;
    while (heightIn(place.width(), shown, metrics) > place.height() + 1 && shown.contains(QLatin1Char(' ')))
        shown = shown.section(QLatin1Char(' '), 0, -2) + QChar(u'…');
    return shown;
}

void paintWords(QPainter& painter, const QRectF& place, const QString& words, const QFont& font, const QColor& ink)
{
    if (place.isEmpty())
        return;
    painter.setFont(font);
    painter.setPen(ink);
    painter.drawText(place, kWrapped, shortened(words, QFontMetricsF(font), place));
}

} // namespace

ChartFrame::ChartFrame(const QSizeF& size, const Theme& theme) : m_theme(theme)
{
    const double margin = theme.pixels(kMargin);
    m_rest = QRectF({}, size).adjusted(margin, margin, -margin, -margin);
}

/// Whole lines, and no more of them than leave the picture its room.
double ChartFrame::heightOf(const QString& words, TextRole role) const
{
    const QFontMetricsF metrics(chartFont(m_theme, role));
    const double lines = std::max(1.0, std::floor(m_rest.height() * kMostForWords / metrics.lineSpacing()));
    return std::ceil(std::min(heightIn(m_rest.width(), words, metrics), lines * metrics.lineSpacing()));
}

QRectF ChartFrame::takeTitle(const QString& words)
{
    if (words.isEmpty())
        return {};
    QRectF taken = m_rest;
    taken.setHeight(heightOf(words, TextRole::Title));
    m_rest.setTop(taken.bottom() + m_theme.pixels(kGap));
    return taken;
}

QRectF ChartFrame::takeNote(const QString& words)
{
    if (words.isEmpty())
        return {};
    QRectF taken = m_rest;
    taken.setTop(m_rest.bottom() - heightOf(words, TextRole::Small));
    m_rest.setBottom(taken.top() - m_theme.pixels(kGap));
    return taken;
}

void paintTitle(QPainter& painter, const QRectF& place, const QString& words, const Theme& theme)
{
    paintWords(painter, place, words, chartFont(theme, TextRole::Title), theme.color(&ChromeColours::text));
}

void paintNote(QPainter& painter, const QRectF& place, const QString& words, const Theme& theme)
{
    paintWords(painter, place, words, chartFont(theme, TextRole::Small), theme.color(&ChromeColours::quietText));
}

void paintTip(QPainter& painter, const QStringList& lines, const QRectF& about, const QRectF& all, const Theme& theme)
{
    if (lines.isEmpty())
        return;
    const QFont plain = chartFont(theme, TextRole::Small);
    QFont bold = plain;
    bold.setBold(true);
    const QFontMetricsF metrics(plain);
    double widest = QFontMetricsF(bold).horizontalAdvance(lines.first());
    for (const QString& line : lines)
        widest = std::max(widest, metrics.horizontalAdvance(line));
    const double room = theme.pixels(kTipRoom);
    const double gap = theme.pixels(kGap);
    const double high = metrics.lineSpacing() * static_cast<double>(lines.size());
    QRectF tip(0, 0, std::min(widest + 2 * room, all.width()), std::min(high + 2 * room, all.height()));
    // At the right of it where there is room, else at the left, else wherever it is seen whole.
    const bool isRight = about.right() + gap + tip.width() <= all.right();
    tip.moveLeft(isRight ? about.right() + gap : std::max(all.left(), about.left() - gap - tip.width()));
    tip.moveTop(std::clamp(about.center().y() - tip.height() / 2, all.top(), std::max(all.top(), all.bottom() - tip.height())));
    tip.moveTopLeft(QPointF(std::round(tip.left()), std::round(tip.top())));
    painter.save();
    painter.setLayoutDirection(Qt::LeftToRight);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.color(&ChromeColours::border), 1));
    painter.setBrush(theme.color(&ChromeColours::plot));
    painter.drawRoundedRect(tip.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
    painter.setPen(theme.color(&ChromeColours::text));
    double base = tip.top() + room + metrics.ascent();
    for (qsizetype n = 0; n < lines.size(); ++n, base += metrics.lineSpacing()) {
        painter.setFont(n == 0 ? bold : plain);
        painter.drawText(QPointF(tip.left() + room, base),
                         QFontMetricsF(painter.font()).elidedText(lines[n], Qt::ElideRight, tip.width() - 2 * room));
    }
    painter.restore();
}

} // namespace interleave
