// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/kitchen/receipt.h"

#include <algorithm>
#include <cmath>
#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>

namespace interleave {

namespace {

const QColor kOutline(0x3A, 0x2A, 0x32);
const QColor kPaper(0xFB, 0xF1, 0xDF);
const QColor kShade(0xEB, 0xD9, 0xBA);
constexpr double kMargin = 9;
constexpr double kTooth = 14;
constexpr double kToothHeight = 9;
constexpr double kSignWidth = 52;
constexpr double kRule = 0.46; ///< of the height, down to the line below the time

QPainterPath paperIn(const QRectF& box)
{
    const int teeth = std::max(1, static_cast<int>(box.width() / kTooth));
    const double width = box.width() / teeth;
    QPainterPath path(box.topLeft());
    path.lineTo(box.topRight());
    for (int n = 0; n < teeth; ++n) {
        path.lineTo(box.right() - n * width, box.bottom());
        path.lineTo(box.right() - (n + 0.5) * width, box.bottom() - kToothHeight);
    }
    path.lineTo(box.bottomLeft());
    path.closeSubpath();
    return path;
}

/// In the middle, as large as `most` allows and no larger than fits.
void write(QPainter& painter, const QRectF& line, const QString& text, QFont font, double most)
{
    font.setPixelSize(std::max(1, static_cast<int>(most)));
    const double width = QFontMetricsF(font).horizontalAdvance(text);
    if (width > line.width())
        font.setPixelSize(std::max(1, static_cast<int>(std::floor(most * line.width() / width))));
    painter.setFont(font);
    painter.drawText(line, Qt::AlignCenter, text);
}

} // namespace

QPointF signPlaceOn(const QRectF& receipt)
{
    return {receipt.left() + kMargin + kSignWidth / 2, receipt.top() + receipt.height() * (kRule + 0.94) / 2};
}

void paintReceipt(QPainter& painter, const QRectF& box, const Receipt& receipt, const QFont& font)
{
    const QPainterPath paper = paperIn(box.adjusted(2, 2, -2, -2));
    painter.setPen(Qt::NoPen);
    painter.setBrush(kPaper);
    painter.drawPath(paper);
    painter.setBrush(kShade);
    painter.drawRect(QRectF(box.left() + 2, box.top() + 2, box.width() - 4, 10));
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(kOutline, 4, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPath(paper);
    const double rule = box.top() + box.height() * kRule;
    painter.setPen(QPen(kOutline, 2.6, Qt::DashLine));
    painter.drawLine(QPointF(box.left() + kMargin, rule), QPointF(box.right() - kMargin, rule));

    painter.setPen(kOutline);
    QFont bold = font;
    bold.setBold(true);
    const QRectF inner = box.adjusted(kMargin, 12, -kMargin, -kToothHeight - 4);
    write(painter, QRectF(inner.left(), inner.top(), inner.width(), rule - inner.top()), receipt.served, bold,
          box.height() * 0.34);
    QRectF below(inner.left(), rule + 2, inner.width(), inner.bottom() - rule - 2);
    if (receipt.waited.isEmpty()) {
        write(painter, below, receipt.label, bold, box.height() * 0.2);
        return;
    }
    below.setLeft(below.left() + kSignWidth + 6);
    const double part = below.height() * 0.42;
    write(painter, QRectF(below.left(), below.top(), below.width(), part), receipt.label, bold, box.height() * 0.17);
    write(painter, below.adjusted(0, part, 0, 0), receipt.waited, bold, box.height() * 0.24);
}

} // namespace interleave
