// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/charts/chart_legend.h"

#include <algorithm>
#include <cmath>
#include <QCoreApplication>
#include <QFontMetricsF>
#include <QLocale>
#include <QPainter>

#include "app/charts/chart_axes.h"
#include "app/charts/spread_painter.h"

namespace interleave {

using gantt::ChromeColours;

namespace {

constexpr double kSign = 26; ///< how wide
constexpr double kGap = 6;
constexpr double kBetween = 18;         ///< entries in a row
constexpr double kWidestAtRight = 0.34; ///< of the whole width
constexpr double kHighestBelow = 0.28;  ///< of the whole height
constexpr double kLine = 1.35;          ///< of a line of words
constexpr double kMarkHalf = 4.5;
constexpr double kLawWidth = 2.2;

class LegendWords {
    Q_DECLARE_TR_FUNCTIONS(LegendWords)

public:
    static QString andMore(std::size_t count)
    {
        return tr("and %1 more", "entries of a legend that have no room").arg(QLocale().toString(static_cast<qulonglong>(count)));
    }
};

/// Places entries into a room, line by line, as long as there are lines.
class LegendPlacing {
public:
    LegendPlacing(const std::vector<LegendEntry>& entries, const Theme& theme)
        : m_entries(entries),
          m_metrics(chartFont(theme, TextRole::Small)),
          m_sign(theme.pixels(kSign)),
          m_gap(theme.pixels(kGap)),
          m_between(theme.pixels(kBetween)),
          m_line(std::round(m_metrics.height() * kLine))
    {
    }

    LegendLayout below(const QRectF& all) const
    {
        LegendLayout layout;
        const int most = std::max(1, static_cast<int>(all.height() * kHighestBelow / m_line));
        int line = 0;
        double x = 0;
        for (std::size_t n = 0; n < m_entries.size(); ++n) {
            const double width = std::min(widthOf(m_entries[n].words), all.width());
            if (x > 0 && x + width > all.width()) {
                ++line;
                x = 0;
            }
            if (line >= most) {
                endWith(layout, m_entries.size() - n);
                --line;
                break;
            }
            add(layout, m_entries[n], {all.left() + x, line * m_line, width, m_line});
            x += width + m_between;
        }
        const double height = (line + 1) * m_line + m_gap;
        layout.rest = all.adjusted(0, 0, 0, -height);
        for (LegendLayout::Entry& entry : layout.entries) {
            entry.sign.translate(0, layout.rest.bottom() + m_gap);
            entry.words.translate(0, layout.rest.bottom() + m_gap);
        }
        return layout;
    }

    LegendLayout atRight(const QRectF& all) const
    {
        LegendLayout layout;
        double widest = 0;
        for (const LegendEntry& entry : m_entries)
            widest = std::max(widest, widthOf(entry.words));
        const double width = std::min(std::ceil(widest), all.width() * kWidestAtRight);
        layout.rest = all.adjusted(0, 0, -width - m_between, 0);
        const std::size_t most = std::max<std::size_t>(1, static_cast<std::size_t>(all.height() / m_line));
        const std::size_t shown = std::min(most, m_entries.size());
        for (std::size_t n = 0; n < shown; ++n)
            add(layout, m_entries[n], {all.right() - width, all.top() + static_cast<double>(n) * m_line, width, m_line});
        if (shown < m_entries.size())
            endWith(layout, m_entries.size() - shown);
        return layout;
    }

private:
    double widthOf(const QString& words) const
    {
        return m_sign + m_gap + std::ceil(m_metrics.horizontalAdvance(words)) + 1;
    }

    void add(LegendLayout& layout, const LegendEntry& entry, const QRectF& place) const
    {
        const QRectF sign(place.left(), place.top(), m_sign, place.height());
        const QRectF words = place.adjusted(m_sign + m_gap, 0, 0, 0);
        layout.entries.push_back({.shown = entry, .sign = sign, .words = words});
        QString& shown = layout.entries.back().shown.words;
        shown = m_metrics.elidedText(shown, Qt::ElideMiddle, words.width());
    }

    /// The last one says how many there are besides.
    void endWith(LegendLayout& layout, std::size_t left) const
    {
        if (layout.entries.empty())
            return;
        LegendLayout::Entry& last = layout.entries.back();
        const double right = last.words.right();
        last.shown = {.sign = LegendEntry::Sign::Words, .look = {}, .words = LegendWords::andMore(left + 1)};
        last.words.setLeft(last.sign.left());
        last.words.setRight(std::max(right, last.words.left() + m_metrics.horizontalAdvance(last.shown.words)));
    }

    const std::vector<LegendEntry>& m_entries;
    QFontMetricsF m_metrics;
    double m_sign;
    double m_gap;
    double m_between;
    double m_line;
};

void paintSign(QPainter& painter, const LegendLayout::Entry& entry, const Theme& theme)
{
    const QRectF& place = entry.sign;
    const QPointF middle = place.center();
    const SeriesLook& look = entry.shown.look;
    const double scale = theme.scale();
    switch (entry.shown.sign) {
    case LegendEntry::Sign::Points:
        painter.setPen(look.pen(1.2 * scale));
        painter.drawLine(QPointF(place.left(), middle.y()), QPointF(place.right(), middle.y()));
        paintMark(painter, look, middle, kMarkHalf * scale);
        return;
    case LegendEntry::Sign::Law: {
        QColor band = look.ink;
        band.setAlpha(kBandOpacity);
        const double half = place.height() * 0.3;
        painter.fillRect(QRectF(place.left(), middle.y() - half, place.width(), 2 * half), band);
        painter.setPen(lawPen(look.ink, kLawWidth * scale, entry.shown.law));
        painter.drawLine(QPointF(place.left(), middle.y()), QPointF(place.right(), middle.y()));
        return;
    }
    case LegendEntry::Sign::Spread: {
        const double high = place.height() * 0.4;
        const BoxPlace box{.x = middle.x(),
                           .most = middle.y() - high,
                           .upperQuarter = middle.y() - high / 2,
                           .lowerQuarter = middle.y() + high / 2,
                           .least = middle.y() + high};
        paintBox(painter, box, theme.color(&ChromeColours::quietText), kBoxHalf * scale);
        return;
    }
    case LegendEntry::Sign::LeftOut:
        painter.save();
        painter.translate(middle);
        paintLeftOut(painter, theme.color(&ChromeColours::quietText), scale);
        painter.restore();
        return;
    case LegendEntry::Sign::Words: return;
    }
}

} // namespace

LegendLayout layOutLegend(const std::vector<LegendEntry>& entries, const QRectF& all, const Theme& theme)
{
    if (entries.empty())
        return {.rest = all, .entries = {}};
    const LegendPlacing placing(entries, theme);
    LegendLayout below = placing.below(all);
    LegendLayout atRight = placing.atRight(all);
    const auto sizeOf = [](const QRectF& rect) { return rect.width() * rect.height(); };
    return sizeOf(atRight.rest) > sizeOf(below.rest) ? atRight : below;
}

void paintLegend(QPainter& painter, const LegendLayout& layout, const Theme& theme)
{
    painter.setFont(chartFont(theme, TextRole::Small));
    const QFontMetricsF metrics(painter.font());
    for (const LegendLayout::Entry& entry : layout.entries) {
        paintSign(painter, entry, theme);
        painter.setPen(theme.color(&ChromeColours::text));
        const double base = entry.words.center().y() + (metrics.ascent() - metrics.descent()) / 2;
        painter.drawText(QPointF(entry.words.left(), base), entry.shown.words);
    }
}

} // namespace interleave
