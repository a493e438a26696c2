// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/tryout/latency_strip.h"

#include <algorithm>
#include <cmath>
#include <QPainter>

#include "core/analysis/response_limits.h"

namespace interleave {

namespace {

// The axis: what took less stands at its left end, what took longer at its right one.
constexpr Duration kShortest = std::chrono::milliseconds(1);
constexpr double kDecades = 5;
constexpr int kLinesOfDots = 3;

struct Zone {
    Duration end;
    Text name;
};

constexpr std::array kZones{
    Zone{response::kAtOnce, INTERLEAVE_TEXT("page", "at once")},
    Zone{response::kUninterrupted, INTERLEAVE_TEXT("page", "one notices")},
    Zone{response::kAttentive, INTERLEAVE_TEXT("page", "one waits")},
    Zone{Duration::max(), INTERLEAVE_TEXT("page", "one leaves")},
};

/// From 0 to 1.
double partOf(Duration latency)
{
    const double times = std::max(1.0, static_cast<double>(latency.count()) / static_cast<double>(kShortest.count()));
    return std::min(1.0, std::log10(times) / kDecades);
}

} // namespace

LatencyStrip::LatencyStrip(QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("How long the keys took to show"));
}

QSize LatencyStrip::sizeHint() const
{
    return {static_cast<int>(kColumns) * 6, (kLinesOfDots + 2) * lineHeight()};
}

QSize LatencyStrip::minimumSizeHint() const
{
    return {static_cast<int>(kColumns) * 3, sizeHint().height()};
}

void LatencyStrip::add(Duration latency)
{
    m_last = std::min(kColumns - 1, static_cast<std::size_t>(partOf(latency) * static_cast<double>(kColumns)));
    ++m_counts[m_last];
    ++m_keys;
    m_slowest = std::max(m_slowest, latency);
    update();
}

double LatencyStrip::xOf(Duration latency) const
{
    return partOf(latency) * width();
}

void LatencyStrip::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintLimits(painter);
    paintDots(painter);
}

/// What each stretch of the axis is to a person stands above it, and where it ends below.
void LatencyStrip::paintLimits(QPainter& painter) const
{
    const int line = lineHeight();
    const QRect dots(0, line, width(), kLinesOfDots * line);
    painter.fillRect(dots, palette().color(QPalette::Base));
    double left = 0;
    for (const Zone& zone : kZones) {
        const bool isLast = zone.end == Duration::max();
        const double right = isLast ? width() : xOf(zone.end);
        painter.setPen(palette().color(QPalette::WindowText));
        const QRectF above(left, 0, right - left, line);
        painter.drawText(above, Qt::AlignCenter, toQString(m_words, zone.name));
        if (!isLast) {
            const QString limit = QString::fromStdString(m_words.duration(zone.end));
            const double wide = fontMetrics().horizontalAdvance(limit) + 2;
            painter.drawText(QRectF(right - wide / 2, dots.bottom() + 1, wide, line), Qt::AlignCenter, limit);
            painter.setPen(QPen(palette().color(QPalette::WindowText), 1, Qt::DashLine));
            painter.drawLine(QPointF(right, dots.top()), QPointF(right, dots.bottom()));
        }
        left = right;
    }
    painter.setPen(palette().color(QPalette::Mid));
    painter.drawLine(dots.bottomLeft(), dots.bottomRight());
}

void LatencyStrip::paintDots(QPainter& painter) const
{
    const double wide = static_cast<double>(width()) / static_cast<double>(kColumns);
    const double room = kLinesOfDots * lineHeight();
    const double tall = std::min(wide, room / 4);
    const int rows = std::max(1, static_cast<int>(room / tall));
    const int most = *std::ranges::max_element(m_counts);
    const int keysOfDot = std::max(1, (most + rows - 1) / rows);
    const double bottom = lineHeight() + room;
    for (std::size_t column = 0; column < kColumns; ++column) {
        const int dots = (m_counts[column] + keysOfDot - 1) / keysOfDot;
        for (int n = 0; n < dots; ++n) {
            const bool isLast = column == m_last && n == dots - 1;
            const QPointF middle((static_cast<double>(column) + 0.5) * wide, bottom - (n + 0.5) * tall);
            painter.setPen(isLast ? QPen(palette().color(QPalette::WindowText), 1.5) : QPen(Qt::NoPen));
            painter.setBrush(palette().color(QPalette::Highlight));
            painter.drawEllipse(middle, 0.42 * tall, 0.42 * tall);
        }
    }
    if (keysOfDot > 1) {
        painter.setPen(palette().color(QPalette::WindowText));
        painter.drawText(QRectF(0, bottom + 1, width(), lineHeight()), Qt::AlignLeft | Qt::AlignVCenter,
                         toQString(m_words, {INTERLEAVE_TEXT_N("page", "a dot: up to %n key(s)"), {}, keysOfDot}));
    }
}

} // namespace interleave
