#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <functional>
#include <QByteArray>
#include <QImage>
#include <QSize>
#include <QString>

#include "core/base/result.h"

class QPainter;
class QRectF;

namespace interleave {

/// Something that is painted, whatever on.
struct Painted {
    QString title; ///< kept in the file
    QSize size;    ///< in units of the drawing, of which 96 are an inch
    std::function<void(QPainter& painter, const QRectF& target)> paint;
};

/// Whether `imageOf` could be made. Fails with ValueOutOfRange where it would be too large.
Result<Done> canBeImage(const Painted& painted, int scale);
/// On white, with `scale` pixels for each unit. Fails like `canBeImage`.
Result<QImage> imageOf(const Painted& painted, int scale);
QByteArray pngOf(const QImage& image);
/// One page of the drawing's own size.
QByteArray pdfOf(const Painted& painted);
/// Its texts are texts.
QByteArray svgOf(const Painted& painted);

} // namespace interleave
